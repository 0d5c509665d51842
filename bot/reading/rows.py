"""A row of the tables of words, and the kinds it can be of."""

from __future__ import annotations

from typing import NamedTuple

KINDS = {
    "n": "a number",
    "o": "a day of the month, or an ordinal",
    "y": "a year",
    "%": "3.5: a decimal or a day",
    "A": "an article",
    "m": "a month",
    "z": "a month in Chinese, before its day",
    "w": "a weekday",
    "v": "a short weekday that may be another word",
    "u": "a unit of time",
    "L": "a length of time",
    "D": "a day",
    "W": "a week",
    "P": "a period",
    "t": "until",
    "-": "a dash",
    "f": "from",
    "s": "beginning with the day before it",
    "e": "ending with the day before it",
    "b": "between",
    "&": "and",
    "~": "or",
    "d": "with",
    "i": "in",
    "a": "for",
    "x": "this, next",
    "F": "first, last",
    "H": "a half",
    "J": "ten days of a month",
    "B": "beginning",
    "E": "end",
    "M": "middle",
    "K": "week number",
    "q": "about",
    "Y": "about, of what stands before it",
    "j": "a few",
    "R": "again and again",
    "feast": "a feast on one day, which the lexer makes a day of",
    "V": "a season or feast",
    "U": "soon",
    "p": "people",
    "k": "desks",
    "G": "a group",
    "C": "a company",
    "I": "I",
    "O": "we",
    "c": "how many we are",
    "S": "seats",
    "N": "what is no seat",
    "l": "a Chinese measure word",
    "T": "a time of day",
    "h": "a half more",
    "X": "a city",
    "Z": "a region",
    "Q": "where somebody comes from",
    "!": "not",
    "r": "is, are",
    "g": "whole",
    "=": "what is called off",
    "_": "any other word",
    ",": "a pause",
    ":": ":",
    "/": "/",
    "(": "(",
    ")": ")",
    "+": "+",
}
"""What the letters mean that rules are patterns over."""


class Row(NamedTuple):
    """Words of one meaning in three languages, separated by commas; umlauts are also read without their dots.

    `value` is what the kind needs: a number, a unit, a city. An empty kind is left out of the request.
    """

    kind: str
    value: object
    de: str = ""
    en: str = ""
    zh: str = ""
