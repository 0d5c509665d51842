"""Where a firm says it is based; that decides the direction of its request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.dialog import Kind, Option, Unclear
from bot.reading.lexer import tokens_of
from bot.reading.origins import CHINESE, REGION

ELSEWHERE = "elsewhere"
ORIGINS = tuple(Option(origin, f"office-origin-{origin}") for origin in (REGION, *CHINESE, ELSEWHERE))
"""Where a firm may be based, as options."""


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
