"""When reminders are due: counted from the wall time of what begins, never in the quiet hours of who is reminded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEK, DAY, HOURS = "7d", "1d", "2h"
KINDS = (WEEK, DAY, HOURS)
"""A week, a day and two hours before; the default is all of them."""
_DAYS = {WEEK: timedelta(days=7), DAY: timedelta(days=1)}
_TWO_HOURS = timedelta(hours=2)
QUIET_FROM, QUIET_UNTIL = time(21), time(8)
"""Between these times, by the clock of the recipient, nobody is reminded."""
LAST_CALL = time(20)
"""What would fall into the quiet hours is due at this time of the day before: an hour is left for sending."""


def instant(wall: datetime, zone: str) -> datetime:
    """The aware UTC instant of a naive wall time in an IANA zone.

    An hour that a change of the clocks skips is read by the clock before it, one that comes twice is the first (PEP 495).
    """
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def before(kind: str, wall: datetime, zone: str) -> datetime:
    """The instant that lies `kind` before a naive wall time: days at the same time by the clock, hours as they pass."""
    return instant(wall - _DAYS[kind], zone) if kind in _DAYS else instant(wall, zone) - _TWO_HOURS


def is_quiet(at: datetime, zone: str) -> bool:
    """Whether an aware instant lies in the quiet hours of a zone."""
    clock = at.astimezone(ZoneInfo(zone)).time()
    return clock >= QUIET_FROM or clock < QUIET_UNTIL


def in_daytime(at: datetime, zone: str) -> datetime:
    """An aware instant, or where it lies in quiet hours the daytime before it."""
    if not is_quiet(at, zone):
        return at
    local = at.astimezone(ZoneInfo(zone))
    day = local.date() if local.time() >= QUIET_FROM else local.date() - timedelta(days=1)
    return instant(datetime.combine(day, LAST_CALL), zone)


def planned(kinds: Iterable[str], wall: datetime, zone: str, recipient_zone: str, now: datetime) -> dict[str, datetime]:
    """When each kind of reminder is due (aware, UTC), less what is over at `now`.

    `wall` is the naive beginning in `zone`; `recipient_zone` is where the recipient is.
    """
    due = {kind: in_daytime(before(kind, wall, zone), recipient_zone) for kind in kinds}
    return {kind: at for kind, at in due.items() if at > now}
