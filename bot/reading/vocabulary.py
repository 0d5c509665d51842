"""The tables of words made ready for looking up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from rapidfuzz.distance import OSA

from bot.domain.fold import fold
from bot.reading.numbers import english_numbers, english_ordinals, german_numbers, german_ordinals
from bot.reading.words import ROWS

Meaning = tuple[str, Any]
"""Kind and value."""

LONGEST_PHRASE = 6
"""Words of the longest phrase, hyphens counted."""
_SHORTEST_REPAIRED = 6
_ARTICLES = ("ein", "eine", "einen", "einem", "einer", "eines", "nen", "ne", "a", "an")
_UMLAUTS_DROPPED = str.maketrans("äöüÄÖÜ", "aouAOU")
_COMPOUND = re.compile(r"([a-z]{3,9}?)-?(wochen|woche|haelfte|halfte|ende|anfang|mitte)")
_TAILS: dict[str, Meaning] = {
    "woche": ("u", "week"), "wochen": ("u", "week"), "haelfte": ("H", None), "halfte": ("H", None),
    "ende": ("E", None), "anfang": ("B", None), "mitte": ("M", None),
}  # fmt: skip
_HEADS: dict[str, Meaning] = {"monats": ("u", "month"), "jahres": ("u", "year")}
_TIME_OF_DAY = re.compile(r"([a-z]{3,7}tag|mittwoch|sonnabend)(?:frueh|morgen|vormittag|mittag|nachmittag|abend)")
_OURS = {"yangzhou": 2, "shanghai": 2, "foshan": 1, "kaiserslautern": 3}
_GERMAN_SPELLINGS = {"schanghai": "shanghai", "foschan": "foshan"}
"""Our cities, and how many wrong letters still leave them recognisable."""


def _keys(phrase: str) -> Iterator[tuple[str, ...]]:
    for spelling in {phrase, phrase.translate(_UMLAUTS_DROPPED)}:
        key = tuple(piece if piece == "-" else fold(piece) for piece in re.findall(r"-|[^\s'-]+", spelling))
        if key:
            yield key


@cache
def latin() -> dict[tuple[str, ...], Meaning]:
    """German and English phrases as tuples of folded words (a hyphen is a word of its own)."""
    words: dict[tuple[str, ...], Meaning] = {(article,): ("A", 1) for article in _ARTICLES}
    for row in ROWS:
        for phrase in (*row.de.split(","), *row.en.split(",")):
            for key in _keys(phrase):
                words.setdefault(key, (row.kind, row.value))
    tables = (("n", german_numbers()), ("n", english_numbers()), ("o", german_ordinals()), ("o", english_ordinals()))
    for kind, table in tables:
        for word, value in table.items():
            for key in _keys(word):
                words.setdefault(key, (kind, value))
    return words


@cache
def han() -> dict[str, Meaning]:
    """Chinese phrases."""
    words: dict[str, Meaning] = {}
    for row in ROWS:
        for phrase in filter(None, map(str.strip, row.zh.split(","))):
            words.setdefault(phrase, (row.kind, row.value))
    return words


@cache
def _repairable() -> dict[str, Meaning]:
    return {
        key[0]: meaning for key, meaning in latin().items() if len(key) == 1 and meaning[0] in "mwupk" and len(key[0]) >= _SHORTEST_REPAIRED
    }


@cache
def _places() -> dict[str, str | None]:
    """Our cities by their own names, and all others."""
    others = {key[0]: None for key, meaning in latin().items() if len(key) == 1 and meaning == ("X", None)}
    return others | {city: city for city in _OURS} | _GERMAN_SPELLINGS


def compound(word: str) -> list[Meaning]:
    """The parts of a German word such as "Maiwoche" or "Monatsende"; empty if it is none."""
    if found := _TIME_OF_DAY.fullmatch(word):
        return [meaning for meaning in [latin().get((found[1],))] if meaning and meaning[0] == "w"]
    found = _COMPOUND.fullmatch(word)
    if not found:
        return []
    head = _HEADS.get(found[1]) or latin().get((found[1],), ("", None))
    return [head, _TAILS[found[2]]] if head[0] in "mu" and head[0] else []


def repaired(word: str) -> Meaning | None:
    """What a mistyped word most likely is: a city, or a month, weekday, unit or noun with one wrong letter."""
    return _nearest_city(word) or _nearest_word(word)


def _nearest_word(word: str) -> Meaning | None:
    if len(word) < _SHORTEST_REPAIRED - 1 or word == "montage":
        return None
    near = {meaning for known, meaning in _repairable().items() if OSA.distance(known, word, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else None


def _nearest_city(word: str) -> Meaning | None:
    """Our city only if no other one is as near; a city that could be ours or another is another."""
    if len(word) < min(map(len, _OURS)) - 1:
        return None
    distances = {place: OSA.distance(place, word) for place in _places() if abs(len(place) - len(word)) <= max(_OURS.values())}
    least = min(distances.values(), default=len(word))
    nearest = [place for place, distance in distances.items() if distance == least]
    ours = {_places()[place] for place in nearest}
    if len(ours) == 1 and None not in ours:
        city = ours.pop()
        return ("X", city) if city and least <= _OURS[city] else None
    return ("X", None) if ours and least <= 1 else None


def known(words: Sequence[str]) -> Meaning | None:
    """What a phrase means."""
    return latin().get(tuple(words))
