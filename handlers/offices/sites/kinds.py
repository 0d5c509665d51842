"""Kinds of answers that colleagues give about sites: numbers and days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.dialog import Kind, Unclear
from bot.domain.fold import fold
from bot.domain.notices import Value
from bot.reading import read_request

_NUMBER = re.compile(r"\d{1,6}")


@dataclass(frozen=True, slots=True)
class WholeNumber(Kind[int]):
    """A whole number from `least` to `most`, both included; words beside it do no harm."""

    least: int
    most: int

    def parse(self, text: str) -> int:
        """The only number in the text."""
        found = _NUMBER.findall(fold(text))
        if len(found) != 1 or not self.least <= int(found[0]) <= self.most:
            raise Unclear("unclear-number", least=self.least, most=self.most)
        return int(found[0])

    def show(self, value: int) -> str:
        """The digits."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Day(Kind[date]):
    """A day in free text, read as of `today` (local); not before `first`."""

    today: date
    first: date | None = None

    def parse(self, text: str) -> date:
        """The day that the text surely means."""
        day = _iso(text) or read_request(text, self.today).start
        if day is None:
            raise Unclear("unclear-day")
        if self.first is not None and day < self.first:
            raise Unclear("unclear-day-early", first=self.first)
        return day

    def show(self, value: date) -> str:
        """ISO 8601."""
        return value.isoformat()

    def say(self, value: date) -> Value:
        """With the weekday, as the language writes it."""
        return value


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
