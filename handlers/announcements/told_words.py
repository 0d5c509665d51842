"""Reads what contacts say of themselves for news: "digital und Foshan" names a field and a place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.dialog import Kind, Unclear
from bot.domain.audiences import INTERESTS
from bot.domain.firms import Region
from bot.domain.fold import fold
from handlers.announcements.segment_words import INTEREST, PLACES, REGION, WORDS

AND = "+"
"""Between the values of a stored answer."""
_LONGEST = 200
_HAN = re.compile(r"[\u3400-\u9fff]")
_REGIONS = (*PLACES, Region.OTHER.value)


@dataclass(frozen=True, slots=True)
class Where(Kind[tuple[str, tuple[str, ...]]]):
    """One region, or one of the `others`, and the fields that were named along with it."""

    others: frozenset[str]

    def parse(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The region, and fields."""
        region, *fields = text.split(AND)
        if (region in _REGIONS or region in self.others) and set(fields) <= set(INTERESTS):
            return region, tuple(fields)
        regions = _named(text, REGION, _REGIONS)
        if len(regions) != 1:
            raise Unclear("unclear-choice")
        return regions[0], _named(text, INTEREST, INTERESTS)

    def show(self, value: tuple[str, tuple[str, ...]]) -> str:
        """The values joined."""
        return AND.join((value[0], *value[1]))


@dataclass(frozen=True, slots=True)
class Interests(Kind[tuple[str, ...]]):
    """One or several of the interests that are `left`, or another word of the dialog, alone."""

    left: tuple[str, ...]
    others: frozenset[str]

    def parse(self, text: str) -> tuple[str, ...]:
        """The interests, or the other word."""
        if text in self.others or set(text.split(AND)) <= set(self.left):
            return tuple(dict.fromkeys(text.split(AND)))
        places = tuple(PLACES[one] for one in _named(text, REGION, tuple(PLACES)))
        found = tuple(one for one in (*_named(text, INTEREST, INTERESTS), *places) if one in self.left)
        if not found:
            raise Unclear("unclear-choice")
        return found

    def show(self, value: tuple[str, ...]) -> str:
        """The values joined."""
        return AND.join(value)


def _named(text: str, kind: str, values: Iterable[str]) -> tuple[str, ...]:
    """The values whose words a text holds."""
    folded = f" {fold(text[:_LONGEST])} "
    return tuple(value for value in values if any(_holds(folded, word) for word in WORDS.get((kind, value), ())))


def _holds(folded: str, word: str) -> bool:
    """Chinese anywhere; in Latin letters as a word of its own, also between Chinese characters."""
    return word in folded if _HAN.search(word) else re.search(rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])", folded) is not None
