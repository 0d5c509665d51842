"""Times to meet within the working hours of both sides."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.working_days import is_working

MEETING_LASTS = timedelta(hours=1)
WORK_BEGINS, WORK_ENDS = time(8), time(18)
"""Between these times, by their own clock, people of either side meet."""
LOOKED_AT = 10
"""Among so many working days of both sides the times are chosen."""
_STEP = timedelta(minutes=30)
_PLACES = (1, 4, 8)
"""Which of those days are proposed: soon, in the middle, late."""
_HOURS = (1, 3, 0)
"""How many steps after the earliest time they lie: not always at the same one."""
_SEARCHED = 60


def meeting_times(now: datetime, off: Mapping[str, Collection[date]]) -> tuple[datetime, ...]:
    """Three instants (aware, UTC), each an hour in which both sides work; fewer where there are none.

    `off` holds the days off by the IANA zone of each side. The day of `now` itself is too soon for anybody.
    """
    zones = sorted(off)
    today = max(now.astimezone(ZoneInfo(zone)).date() for zone in zones)
    days = [today + timedelta(days=ahead) for ahead in range(1, _SEARCHED)]
    common = [slots for day in days if all(is_working(day, off[zone]) for zone in zones) if (slots := _slots(day, zones))]
    chosen = [(common[place], step) for place, step in zip(_PLACES, _HOURS, strict=True) if place < min(len(common), LOOKED_AT)]
    return tuple(slots[min(step, len(slots) - 1)] for slots, step in chosen)


def _slots(day: date, zones: list[str]) -> list[datetime]:
    """The instants of a day (by the first zone's calendar) at which an hour begins that lies within everybody's work on that day."""
    begins = max(datetime.combine(day, WORK_BEGINS, ZoneInfo(zone)).timestamp() for zone in zones)
    ends = min(datetime.combine(day, WORK_ENDS, ZoneInfo(zone)).timestamp() for zone in zones)
    utc = ZoneInfo("UTC")
    found: list[datetime] = []
    at = datetime.fromtimestamp(begins, utc)
    while at.timestamp() + MEETING_LASTS.total_seconds() <= ends:
        found.append(at)
        at += _STEP
    return found
