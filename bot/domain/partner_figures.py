"""How matching stands, month by month, as colleagues read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.events import Event
from bot.domain.firms import Kind, Region


@dataclass(frozen=True, slots=True)
class PartnerFigures:
    """How matching stands after a month, which begins on `month`.

    `profiles` are those online by region and kind; `firms` and `verified` are counted now; the rest happened within the month.
    `answer_hours` is the median time until a side answered, None where none did.
    """

    month: date
    profiles: Mapping[Region, Mapping[Kind, int]]
    firms: int
    verified: int
    shown: int
    introductions: Mapping[str, int]
    answer_hours: float | None

    @property
    def yes_rate(self) -> float | None:
        """The share of the introductions decided within the month to which both sides said yes; None where none was decided."""
        decided = sum(self.introductions.get(name, 0) for name in ("yes", "refused", "expired"))
        return self.introductions.get("yes", 0) / decided if decided else None


@dataclass(frozen=True, slots=True)
class FiguresOf:
    """Query: the PartnerFigures of the month that begins on `month`."""

    month: date


@dataclass(frozen=True, slots=True)
class FiguresDue:
    """Query: the month whose figures colleagues have not been told yet, as a tuple of at most one date (its first day)."""


@dataclass(frozen=True, slots=True)
class FiguresTold(Event):
    """Colleagues were told the figures of a month."""

    month: date
