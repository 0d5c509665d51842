"""Bookings as bars over the days of a week, each in a lane where it meets no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zlib import crc32

from bot.pictures.days import DayShown, booking_runs

LANES = 8
"""More bookings than this are not drawn one above the other: the last bar says how many more there are."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A booking's days in one week; `continued` from the week before or `continues` into the next, as far as its mark tells."""

    mark: str
    first: date
    last: date
    lane: int
    tone: int
    continued: bool = False
    continues: bool = False


def bars_of(week: Sequence[DayShown]) -> list[Bar]:
    """The bars of the days of one week, in order; the same booking has the same tone in every week."""
    ends: list[date] = []
    bars = []
    for run, mark in booking_runs(week):
        lane = next((lane for lane, end in enumerate(ends) if end < run.first), len(ends))
        ends[lane : lane + 1] = [run.last]
        bars.append(Bar(mark, run.first, run.last, lane, crc32(mark.encode())))
    return bars
