"""Counting working days: weekends and holidays do not count, and around the Spring Festival there is more time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.notices import Span

FESTIVAL_DAYS = 5
"""So many working days more where the days touch the Spring Festival or the week before or after it."""
REMIND_DAYS = 3
"""So many working days before the last one there is a reminder."""
COUNTED_AHEAD = timedelta(days=120)
"""So many days ahead holidays have to be known, for any number of days that can be set."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_SATURDAY = 5
_LAST_MINUTE = time(23, 59)
_REMIND_AT = time(10)


def is_working(day: date, off: Collection[date]) -> bool:
    """Whether a day is neither on a weekend nor among the days off."""
    return day.weekday() < _SATURDAY and day not in off


def count(start: date, days: int, off: Collection[date]) -> date:
    """The last of so many working days after a day."""
    day = start
    for _ in range(days):
        day += _DAY
        while not is_working(day, off):
            day += _DAY
    return day


def last_day(start: date, days: int, off: Collection[date], festivals: Iterable[Span] = ()) -> date:
    """The last of so many working days after a day; near a festival there are more."""
    end = count(start, days, off)
    near = any(festival.start - _WEEK <= end and start <= festival.end + _WEEK for festival in festivals)
    return count(start, days + FESTIVAL_DAYS, off) if near else end


def deadline(start: date, days: int, zone: str, off: Collection[date], festivals: Iterable[Span] = ()) -> tuple[datetime, datetime]:
    """When so many working days after a local day are over in an IANA zone, and when to remind of it; both aware."""
    end = last_day(start, days, off, festivals)
    working = [day for day in (start + _DAY * ahead for ahead in range(1, (end - start).days + 1)) if is_working(day, off)]
    remind = working[max(0, len(working) - 1 - REMIND_DAYS)]
    here = ZoneInfo(zone)
    return datetime.combine(end, _LAST_MINUTE, here), datetime.combine(remind, _REMIND_AT, here)
