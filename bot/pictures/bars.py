"""Bookings as bars over the days of a week, each in a lane where it meets no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.pictures.days import DayShown, booking_runs

LANES = 7
"""So many bookings are drawn one below the other; how many more a day has is told in figures."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The days of one booking within a week; `tone` is any number, the same in every week."""

    mark: str
    first: date
    last: date
    lane: int
    tone: int


def bars_of(week: Sequence[DayShown], marks: Sequence[str]) -> tuple[list[Bar], dict[date, int]]:
    """The bars of the days of one week in order, and how many bookings of a day found no lane.

    `marks` are the marks of the whole month in order: the next one has another tone.
    """
    ends: list[date] = []
    bars = []
    for run, mark in booking_runs(week):
        lane = next((lane for lane, end in enumerate(ends) if end < run.first), len(ends))
        ends[lane : lane + 1] = [run.last]
        bars.append(Bar(mark, run.first, run.last, lane, marks.index(mark)))
    hidden = [bar for bar in bars if bar.lane >= LANES]
    more = {shown.day: sum(bar.first <= shown.day <= bar.last for bar in hidden) for shown in week}
    return [bar for bar in bars if bar.lane < LANES], {day: count for day, count in more.items() if count}
