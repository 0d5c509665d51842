"""Where a firm says it is from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.reading.lexer import tokens_of
from bot.reading.tokens import Token, kinds

REGION = "region"
"""Stands for a firm of region Kaiserslautern."""
CHINESE = ("yangzhou", "shanghai", "foshan")
_BEFORE = re.compile(r"Q[i_]?$")
_AFTER = re.compile(r"-?(?:_|N){0,4}C")
_FROM = re.compile(r"(?:C|I|O)r?f$")
"""A firm or people from a city: "a startup from", "we are from"; a journey has words between, or names its goal."""
_SEATED = re.compile(r"_C[r_]i$")
"""Our firm is in a city, our firm sits there."""
_OWN_FIRM_IN = re.compile(r"Or[A_]{0,3}Ci$")
"""We are a small firm in a city."""
_JOURNEY = re.compile(r"[,&]?_?t")
_DATED = re.compile(r"f[nomDPWwz]|i?[mDPWwzo]|no?m")
_OURS = frozenset({"our", "my", "unser", "unsere", "unserer", "unseres", "mein", "meine"})
_SITS = frozenset({"sits", "sitzt", "liegt", "residiert"})
_COMES = frozenset({"come", "coming"})


def origin_in(text: str, today: date) -> str | None:
    """One of REGION and CHINESE where the text says that a firm is from there; None where it does not, or not clearly.

    A town that is none of the four is never taken for ELSEWHERE: it may lie in the district.
    """
    tokens = tokens_of(text, today)
    letters = kinds(tokens)
    named = {
        token.value
        for index, token in enumerate(tokens)
        if token.kind == "X" and (_BEFORE.search(letters[:index]) or _AFTER.match(letters[index + 1 :]) or is_home(tokens, index))
    }
    if len(named) != 1:
        return None
    city = named.pop()
    if city == "kaiserslautern":
        return REGION
    return city if city in CHINESE else None


def is_home(tokens: Sequence[Token], index: int) -> bool:
    """Whether the city at `index` is where whoever writes, or their firm, is at home, by the words before it."""
    letters = kinds(tokens)
    before, after = letters[:index], letters[index + 1 :]
    if _FROM.search(before):
        coming = letters[index - 2] == "r" and not _COMES.isdisjoint(tokens[index - 2].text.casefold().split())
        return not (coming or _JOURNEY.match(after) or _DATED.match(after))
    if _DATED.match(after):
        return False
    if _SEATED.search(before):
        owner, verb = tokens[index - 4].text.casefold(), tokens[index - 2]
        return owner in _OURS and (verb.kind == "r" or verb.text.casefold() in _SITS)
    return _OWN_FIRM_IN.search(before) is not None


def speaks_of_own(text: str, today: date) -> bool:
    """Whether a text says "we" or "I"."""
    return not set("OI").isdisjoint(kinds(tokens_of(text, today)))
