"""Where a firm says it is based; that decides the direction of its request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.dialog import Kind, Option, Unclear
from bot.reading.lexer import tokens_of
from bot.reading.tokens import kinds

REGION, ELSEWHERE = "region", "elsewhere"
CHINESE = ("yangzhou", "shanghai", "foshan")
ORIGINS = tuple(Option(origin, f"office-origin-{origin}") for origin in (REGION, *CHINESE, ELSEWHERE))
"""Where a firm may be based, as options."""
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


@dataclass(frozen=True, slots=True)
class City(Kind[str]):
    """One of `values`: itself, or the city that a text names and that `values` holds under its name in `named`."""

    values: tuple[str, ...]
    today: date
    named: tuple[tuple[str, str], ...] = ()

    def parse(self, text: str) -> str:
        """The value."""
        if text in self.values:
            return text
        cities = {token.value for token in tokens_of(text, self.today) if token.kind == "X"}
        city = cities.pop() if len(cities) == 1 else None
        value = dict(self.named).get(str(city), str(city))
        if value not in self.values:
            raise Unclear("unclear-choice")
        return value

    def show(self, value: str) -> str:
        """The value itself."""
        return value


def origin_kind(today: date) -> City:
    """The answer to where a firm is based."""
    return City(tuple(option.value for option in ORIGINS), today, (("kaiserslautern", REGION),))
