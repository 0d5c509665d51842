"""Where a firm says it is from."""

from __future__ import annotations

import re
from datetime import date

from bot.reading.lexer import tokens_of
from bot.reading.tokens import kinds

REGION = "region"
"""Stands for a firm of region Kaiserslautern."""
CHINESE = ("yangzhou", "shanghai", "foshan")
_BEFORE = re.compile(r"Q[i_]?$")
_AFTER = re.compile(r"-?(?:_|N){0,4}C")


def origin_in(text: str, today: date) -> str | None:
    """One of REGION and CHINESE where the text says that a firm is from there; None where it does not, or not clearly.

    A town that is none of the four is never taken for ELSEWHERE: it may lie in the district.
    """
    tokens = tokens_of(text, today)
    letters = kinds(tokens)
    named = {
        token.value
        for index, token in enumerate(tokens)
        if token.kind == "X" and (_BEFORE.search(letters[:index]) or _AFTER.match(letters[index + 1 :]))
    }
    if len(named) != 1:
        return None
    city = named.pop()
    if city == "kaiserslautern":
        return REGION
    return city if city in CHINESE else None


def speaks_of_own(text: str, today: date) -> bool:
    """Whether a text says "we" or "I"."""
    return not set("OI").isdisjoint(kinds(tokens_of(text, today)))
