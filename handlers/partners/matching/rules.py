"""Who is never proposed to whom: the hard rules before any likeness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.domain.firms import Region

REFUSAL_HOLDS = timedelta(days=183)

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Rules:
    """What is known besides the profiles; firms by id.

    `blocked` firms meet nobody; `excluded` pairs of firms never meet; `rivals` are pairs of which one has not agreed to be
    shown to the other (it is no aim to bring competitors to the firms of the region); `refused` pairs do not meet again
    for six months after the instant.
    """

    blocked: frozenset[str] = frozenset()
    excluded: frozenset[Pair] = frozenset()
    rivals: frozenset[Pair] = frozenset()
    refused: Mapping[Pair, datetime] = field(default_factory=dict)

    def forbidden(self, now: datetime | None) -> frozenset[Pair]:
        """The pairs of firms that do not meet at the instant; without one, every refusal holds."""
        fresh = (pair for pair, at in self.refused.items() if now is None or now < at + REFUSAL_HOLDS)
        return frozenset({*self.excluded, *self.rivals, *fresh})


def sides(region: Region) -> int:
    """1 for Kaiserslautern, 2 for the three cities, 3 for elsewhere, which lies on the other side of both.

    Two firms can meet if their sides differ: one of them is then at home in one of our four places.
    """
    return {Region.KL: 1, Region.OTHER: 3}.get(region, 2)
