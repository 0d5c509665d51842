"""Until when a side has to answer, by the holidays of its country; and when both can meet."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.holidays import Country, ExtraDay, ExtraDays
from bot.domain.introduction_events import RulesOfIntroductions
from bot.domain.introductions import IntroductionRules, Side, Times
from bot.domain.meetings import meeting_times
from bot.domain.notices import AsOf, Span
from bot.domain.working_days import COUNTED_AHEAD, deadline
from bot.holidays import days_off, spring_festivals
from handlers.partners.introductions.scene import CHINA_ZONE, KL_ZONE, Reading, read

STAFF_DAYS = 5
"""So many working days colleagues have to approve; for carrying an introduction by hand they have `BY_HAND_DAYS`."""
BY_HAND_DAYS = 20
_COUNTRIES = {KL_ZONE: Country.GERMANY, CHINA_ZONE: Country.CHINA}


def times_from(now: datetime, zones: dict[Side, str], *, by_hand: bool = False) -> Reading[Times]:
    """The time limits that begin now, for sides in these zones."""
    rules: IntroductionRules = yield from read(RulesOfIntroductions())
    extra: tuple[ExtraDay, ...] = yield from read(ExtraDays())
    limits = {side: _limit(now, zone, rules.answer_days, extra) for side, zone in zones.items()}
    staff = _limit(now, KL_ZONE, BY_HAND_DAYS if by_hand else STAFF_DAYS, extra)
    return Times(
        due={side: due for side, (due, _) in limits.items()},
        remind={side: remind for side, (_, remind) in limits.items()},
        staff_due=staff[0],
        staff_remind=staff[1],
    )


def _limit(now: datetime, zone: str, days: int, extra: tuple[ExtraDay, ...]) -> tuple[datetime, datetime]:
    start, country = _today(now, zone), _COUNTRIES[zone]
    festivals = [Span(*one) for one in spring_festivals(start, start + COUNTED_AHEAD)] if country is Country.CHINA else []
    return deadline(start, days, zone, days_off(country, start, start + COUNTED_AHEAD, extra), festivals)


def _today(now: datetime, zone: str) -> date:
    return now.astimezone(ZoneInfo(zone)).date()


def day_of(instant: datetime | None, zone: str) -> Any:
    """The day of a time limit where it counts, as a text shows it."""
    return AsOf(_today(instant, zone)) if instant is not None else ""


def times_to_meet(now: datetime) -> Reading[tuple[datetime, ...]]:
    """Three instants at which people in Kaiserslautern and in China work."""
    extra: tuple[ExtraDay, ...] = yield from read(ExtraDays())
    start = _today(now, KL_ZONE)
    off = {zone: days_off(country, start, start + COUNTED_AHEAD, extra) for zone, country in _COUNTRIES.items()}
    return meeting_times(now, off)


def days_off_in(zone: str, day: date) -> Reading[frozenset[date]]:
    """Whether a day is a holiday where a zone is: the days off among this one day."""
    extra: tuple[ExtraDay, ...] = yield from read(ExtraDays())
    return days_off(_COUNTRIES[zone], day, day, extra)
