"""What a month shows of each day, and days that go together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

_Same = TypeVar("_Same")


class DayState(StrEnum):
    """How much of a site can be had on a day; CLOSED is blocked by the staff, PAST lies before today."""

    FREE = "free"
    PARTLY = "partly"
    TAKEN = "taken"
    CLOSED = "closed"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class DayShown:
    """One day: `free` of `seats` seats count where it is PARTLY free; `holiday` names what is celebrated.

    `bookings` are short marks for staff, such as B-0042, one for each booking on this day, never a person's name. The same mark
    on neighbouring days is drawn as one bar.
    """

    day: date
    state: DayState
    free: int = 0
    seats: int = 0
    holiday: str = ""
    bookings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Days that follow one another, both ends included."""

    first: date
    last: date


def runs(days: Iterable[DayShown], same: Callable[[DayShown], _Same | None]) -> Iterator[tuple[Run, _Same]]:
    """The days for which `same` tells one and the same thing, as runs in order; None tells nothing."""
    open_run: tuple[Run, _Same] | None = None
    for shown in days:
        told = same(shown)
        if open_run and told == open_run[1] and shown.day - open_run[0].last == timedelta(days=1):
            open_run = Run(open_run[0].first, shown.day), open_run[1]
            continue
        if open_run:
            yield open_run
        open_run = None if told is None else (Run(shown.day, shown.day), told)
    if open_run:
        yield open_run


def holiday_runs(days: Sequence[DayShown]) -> list[tuple[Run, str]]:
    """The named holidays with their days."""
    return list(runs(days, lambda shown: shown.holiday or None))


def booking_runs(days: Sequence[DayShown]) -> list[tuple[Run, str]]:
    """Each booking with its days, in the order in which they begin."""
    marks = sorted({mark for shown in days for mark in shown.bookings})
    found = [run for mark in marks for run in runs(days, lambda shown, mark=mark: mark if mark in shown.bookings else None)]  # type: ignore[misc]
    return sorted(found, key=lambda run: (run[0].first, run[1]))


def within(days: Iterable[DayShown], month: date) -> list[DayShown]:
    """The days of `month`, in order."""
    return sorted((shown for shown in days if (shown.day.year, shown.day.month) == (month.year, month.month)), key=lambda shown: shown.day)
