"""When somebody of WFK is there: a week of local hours, and how much working time has passed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_SEARCHED_DAYS = 60
"""So many days ahead an opening is looked for: longer than any row of holidays."""


@dataclass(frozen=True, slots=True)
class OpenHours:
    """One stretch of one weekday (Monday is 0), by local time; `end` is after `start` on the same day."""

    weekday: int
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """A week of hours in an IANA `zone`; colleagues are reminded after `remind_after` of these hours."""

    hours: tuple[OpenHours, ...]
    zone: str = "Europe/Berlin"
    remind_after: int = 4

    def stretches(self, day: date, holidays: Collection[date]) -> list[tuple[datetime, datetime]]:
        """The stretches of a local day as aware instants, in order; none on a holiday."""
        if day in holidays:
            return []
        zone = ZoneInfo(self.zone)
        found = [
            (datetime.combine(day, one.start, zone), datetime.combine(day, one.end, zone))
            for one in self.hours
            if one.weekday == day.weekday()
        ]
        return sorted(found)

    def local_day(self, at: datetime) -> date:
        """The day of an aware instant in the zone of these hours."""
        return at.astimezone(ZoneInfo(self.zone)).date()

    def worked(self, start: datetime, end: datetime, holidays: Collection[date] = ()) -> timedelta:
        """How much working time lies between two aware instants."""
        total = timedelta()
        day = self.local_day(start)
        while day <= self.local_day(end):
            for opens, closes in self.stretches(day, holidays):
                # Aware instants of one zone subtract by the wall clock: UTC counts the hour of a clock change right.
                overlap = min(closes, end).timestamp() - max(opens, start).timestamp()
                total += timedelta(seconds=max(0.0, overlap))
            day += timedelta(days=1)
        return total

    def is_open(self, at: datetime, holidays: Collection[date] = ()) -> bool:
        """Whether an aware instant lies within the hours."""
        return any(opens <= at < closes for opens, closes in self.stretches(self.local_day(at), holidays))

    def next_opening(self, at: datetime, holidays: Collection[date] = ()) -> datetime | None:
        """The first instant after `at` when somebody is there; None where no hours are entered."""
        for ahead in range(_SEARCHED_DAYS):
            day = self.local_day(at) + timedelta(days=ahead)
            later = [opens for opens, _ in self.stretches(day, holidays) if opens > at]
            if later:
                return later[0]
        return None


OFFICE_WEEK = WorkingHours(tuple(OpenHours(weekday, time(9), time(17)) for weekday in range(5)))
"""By which colleagues are reminded as long as they entered no hours; never told to a contact."""
