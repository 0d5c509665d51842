"""Whether somebody of WFK is there: the hours that colleagues entered, less the holidays."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.dialog import LookUp
from bot.domain.handovers import StaffHours
from bot.domain.holidays import Country, ExtraDay, ExtraDays
from bot.domain.working_hours import WorkingHours
from bot.holidays import days_off

_AHEAD = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Presence:
    """The hours entered, if any; whether somebody is there now, and from when on otherwise."""

    hours: WorkingHours | None
    present: bool = False
    opens_at: datetime | None = None


def presence_at(at: datetime) -> Generator[LookUp, Any, Presence]:
    """How it stands at an aware instant."""
    hours: WorkingHours | None = yield LookUp(StaffHours())
    if hours is None:
        return Presence(None)
    extra: tuple[ExtraDay, ...] = yield LookUp(ExtraDays())
    free = holidays(hours, at, at + _AHEAD, extra)
    return Presence(hours, hours.is_open(at, free), hours.next_opening(at, free))


def holidays(hours: WorkingHours, start: datetime, end: datetime, extra: Sequence[ExtraDay]) -> frozenset[date]:
    """The days between two instants on which nobody is there though it is a weekday: those of the country of these hours."""
    country = Country.CHINA if hours.zone == "Asia/Shanghai" else Country.GERMANY
    return days_off(country, hours.local_day(start), hours.local_day(end), extra)
