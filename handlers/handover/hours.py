"""A colleague enters when somebody of WFK is there, and after how long the others are reminded."""

from __future__ import annotations

from bot.asking.answers import Zone
from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.handovers import HoursEntered, StaffHours
from bot.domain.working_hours import OFFICE_WEEK, WorkingHours
from handlers.handover.week import NO_HOURS, WeeklyHours, week_lines

MOST_HOURS = 80
"""Longest time until a reminder, in working hours: two weeks of forty."""
_ZONES = tuple(Option(zone, f"zone-{zone.replace('/', '-')}") for zone in ("Europe/Berlin", "Asia/Shanghai"))


class FewHours(Kind[int]):
    """A whole number of hours, 1 to `MOST_HOURS`."""

    def parse(self, text: str) -> int:
        """The number."""
        cleaned = text.strip()
        if not (cleaned.isascii() and cleaned.isdecimal() and 1 <= int(cleaned) <= MOST_HOURS):
            raise Unclear("unclear-hour-count", most=MOST_HOURS)
        return int(cleaned)

    def show(self, value: int) -> str:
        """Its figures."""
        return str(value)


def enter_hours(context: Context) -> Script[Finished]:
    """Ask for the week, its zone, and the time until a reminder."""
    present: WorkingHours | None = yield from look_up(StaffHours())
    options = (Option(NO_HOURS, "hours-remove"),) if present else ()
    lines = week_lines(present.hours if present else ())
    week = yield from ask("hours-week", WeeklyHours(), options=options, present=lines)
    if not week:
        return _entered(context, WorkingHours((), OFFICE_WEEK.zone, OFFICE_WEEK.remind_after))
    zone = yield from ask("hours-zone", Zone(), options=_ZONES)
    remind_after = yield from ask("hours-remind", FewHours())
    yield from confirm("hours-check")
    return _entered(context, WorkingHours(week, zone, remind_after))


def _entered(context: Context, hours: WorkingHours) -> Finished:
    today = hours.local_day(context.at)
    events = (HoursEntered(hours, today), StaffActed("hours-entered", ""))
    return Finished("hours-done", {"lines": week_lines(hours.hours)}, events=events)
