"""Working days, time limits and times to meet: by the calendars of both sides."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.holidays import Country
from bot.domain.meetings import MEETING_LASTS, WORK_BEGINS, WORK_ENDS, meeting_times
from bot.domain.notices import Span
from bot.domain.working_days import COUNTED_AHEAD, count, deadline, is_working, last_day
from bot.holidays import days_off, spring_festivals

BERLIN, SHANGHAI = "Europe/Berlin", "Asia/Shanghai"


def _off(country: Country, start: date) -> frozenset[date]:
    return days_off(country, start, start + COUNTED_AHEAD, ())


def test_weekends_and_holidays_do_not_count() -> None:
    """Seven working days after the Thursday before Easter end on the second Monday after it, not on the Saturday."""
    assert count(date(2027, 3, 25), 7, _off(Country.GERMANY, date(2027, 3, 25))) == date(2027, 4, 7)
    assert count(date(2027, 3, 25), 7, _off(Country.CHINA, date(2027, 3, 25))) == date(2027, 4, 6)


def test_golden_week_does_not_count_in_china() -> None:
    """Who asks on the last day of September waits until the week after next."""
    asked = date(2026, 9, 30)
    assert count(asked, 3, _off(Country.CHINA, asked)) == date(2026, 10, 12)
    assert count(asked, 3, _off(Country.GERMANY, asked)) == date(2026, 10, 5)


def test_around_the_spring_festival_there_is_more_time() -> None:
    """Five working days more where the week before or after it is touched, none in March."""
    (first, last), *_ = spring_festivals(date(2027, 1, 20), date(2027, 2, 20))
    assert first <= date(2027, 2, 6) <= last
    off = _off(Country.CHINA, date(2027, 1, 25))
    festival = [Span(first, last)]
    plain, longer = last_day(date(2027, 1, 25), 7, off), last_day(date(2027, 1, 25), 7, off, festival)
    assert count(plain, 5, off) == longer
    assert last_day(date(2027, 3, 1), 7, _off(Country.CHINA, date(2027, 3, 1)), festival) == date(2027, 3, 10)


@given(
    start=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    days=st.integers(3, 30),
    country=st.sampled_from([(Country.GERMANY, BERLIN), (Country.CHINA, SHANGHAI)]),
)
def test_a_time_limit_ends_on_a_working_day_after_its_reminder(start: date, days: int, country: tuple[Country, str]) -> None:
    """Whatever the holidays: the last day is one on which people work, so is the day of the reminder, and it comes before."""
    off = _off(country[0], start)
    festivals = [Span(*one) for one in spring_festivals(start, start + COUNTED_AHEAD)] if country[0] is Country.CHINA else []
    due, remind = deadline(start, days, country[1], off, festivals)
    assert start < remind.date() <= due.date() <= start + COUNTED_AHEAD
    assert remind < due
    assert is_working(due.date(), off)
    assert is_working(remind.date(), off)
    between = [start + timedelta(days=ahead) for ahead in range(1, (due.date() - start).days + 1)]
    assert sum(is_working(day, off) for day in between) in (days, days + 5)


@given(now=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001 - the zone is given beside
def test_meetings_lie_in_everybodys_working_hours(now: datetime) -> None:
    """Three different days ahead, an hour each, within the work of both sides and on no holiday of either."""
    start = now.astimezone(ZoneInfo(BERLIN)).date()
    off = {BERLIN: _off(Country.GERMANY, start), SHANGHAI: _off(Country.CHINA, start)}
    times = meeting_times(now, off)
    assert len({at.date() for at in times}) == 3
    for at in times:
        assert at > now
        for zone, free in off.items():
            begins, ends = at.astimezone(ZoneInfo(zone)), (at + MEETING_LASTS).astimezone(ZoneInfo(zone))
            assert is_working(begins.date(), free)
            assert begins.time() >= WORK_BEGINS
            assert begins.time() < ends.time() <= WORK_ENDS


@pytest.mark.parametrize(("day", "hours"), [(date(2027, 7, 5), 6), (date(2027, 11, 8), 7)])
def test_the_clocks_of_both_sides_are_kept_apart_in_summer_and_winter(day: date, hours: int) -> None:
    """Six hours lie between them in summer, seven in winter."""
    at = meeting_times(datetime(day.year, day.month, day.day, 9, tzinfo=UTC), {BERLIN: (), SHANGHAI: ()})[0]
    assert at.astimezone(ZoneInfo(SHANGHAI)).hour - at.astimezone(ZoneInfo(BERLIN)).hour == hours
