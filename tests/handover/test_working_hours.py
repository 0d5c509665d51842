"""Working hours: what people write is read, and time is counted by the clocks of the place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import Unclear
from bot.domain.working_hours import OFFICE_WEEK, OpenHours, WorkingHours
from handlers.handover.presence import holidays
from handlers.handover.week import NO_HOURS, WeeklyHours, week_lines
from handlers.handover.which import HandoverNumber

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_TO_THURSDAY = [(day, "09:00", "16:00") for day in range(4)]


def read(text: str) -> list[tuple[int, str, str]]:
    """The hours that a text means, in short."""
    return [(one.weekday, f"{one.start:%H:%M}", f"{one.end:%H:%M}") for one in WeeklyHours().parse(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mo-Do 9:00-16:00",
        "Montag bis Donnerstag von 9 bis 16 Uhr",
        "Mon to Thu 9am-4pm",
        "Mondays, Tuesdays, Wednesdays and Thursdays 9:00 to 16:00",
        "周一至周四 9:00-16:00",
        "星期一到星期四，9点至16点",
        "mo – do 09.00 – 16.00",
        "Mo 9-16; Di 9-16; Mi, Do 9-16",
    ],
)
def test_a_week_is_read_in_three_languages(text: str) -> None:
    """However it is written, it is the same week."""
    assert read(text) == MONDAY_TO_THURSDAY


def test_a_day_may_have_a_break_and_another_day_its_own_hours() -> None:
    """Several stretches belong to the days before them."""
    assert read("Mo, Di 9-12, 13-16:30, Fr 9-13") == [
        (0, "09:00", "12:00"), (0, "13:00", "16:30"), (1, "09:00", "12:00"), (1, "13:00", "16:30"), (4, "09:00", "13:00"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", "immer", "Mo-Fr", "9-16", "Mo 16-9", "Mo 9", "Fr-Mo 9-16", "Mo 9-25", "Mo 9-16, Mo 15-18", "Mo 9:75-16", "Mo 9-9", "9-16 Mo"],
)
def test_what_is_no_week_is_asked_again(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(Unclear):
        WeeklyHours().parse(text)


@given(st.text(max_size=30))
def test_any_text_is_a_week_or_unclear(text: str) -> None:
    """No text breaks the reader, and a week it reads is the same when it is read again."""
    kind = WeeklyHours()
    try:
        hours = kind.parse(text)
    except Unclear:
        return
    assert kind.parse(kind.show(hours)) == hours


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 22), st.integers(1, 59)), unique_by=lambda one: one[0]))
def test_a_week_is_stored_as_it_was_read(days: list[tuple[int, int, int]]) -> None:
    """The canonical text is read as the same hours."""
    hours = tuple(OpenHours(day, time(hour), time(hour, minute)) for day, hour, minute in sorted(days))
    kind = WeeklyHours()
    assert kind.parse(kind.show(hours)) == hours
    assert kind.parse(NO_HOURS) == ()


def test_days_with_the_same_hours_stand_in_one_line() -> None:
    """A free day parts them."""
    lines = week_lines(WeeklyHours().parse("Mo-Di 9-16, Do 9-16, Fr 9-13"))
    assert [line.text for line in lines] == ["hours-days", "hours-day", "hours-day"]


def berlin(text: str) -> datetime:
    """A local time in Kaiserslautern as an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def test_only_working_time_counts() -> None:
    """Friday afternoon and Monday morning are an hour each; a night and a weekend are nothing."""
    assert OFFICE_WEEK.worked(berlin("2027-03-05T16:00"), berlin("2027-03-08T10:00")) == timedelta(hours=2)
    assert OFFICE_WEEK.worked(berlin("2027-03-06T09:00"), berlin("2027-03-07T17:00")) == timedelta()


def test_the_hours_are_those_of_the_place() -> None:
    """Nine in Shanghai is one at night in Kaiserslautern, two in summer."""
    week = WorkingHours(tuple(OpenHours(day, time(9), time(17)) for day in range(5)), "Asia/Shanghai")
    assert week.is_open(datetime(2027, 3, 1, 1, 30, tzinfo=UTC))
    assert not week.is_open(datetime(2027, 3, 1, 9, 30, tzinfo=UTC))


def test_a_change_of_the_clocks_makes_no_difference_of_an_hour() -> None:
    """On 28 March 2027 the night has an hour less: three real hours lie between one and five."""
    night = WorkingHours((OpenHours(6, time(1), time(5)),))
    assert night.worked(berlin("2027-03-28T00:00"), berlin("2027-03-28T12:00")) == timedelta(hours=3)


def test_holidays_are_no_working_days() -> None:
    """Good Friday and Easter Monday 2027: from Thursday evening the next opening is on Tuesday."""
    thursday = berlin("2027-03-25T18:00")
    free = holidays(OFFICE_WEEK, thursday, thursday + timedelta(days=30), ())
    assert {date(2027, 3, 26), date(2027, 3, 29)} <= free
    assert OFFICE_WEEK.next_opening(thursday, free) == berlin("2027-03-30T09:00")


def test_without_hours_there_is_no_opening() -> None:
    """Nothing is promised."""
    assert WorkingHours(()).next_opening(berlin("2027-03-25T18:00")) is None


@pytest.mark.parametrize("text", ["F-0007", "f7", "7", " F-7 ", "F 7", "F–0007"])
def test_a_number_is_read_however_it_is_typed(text: str) -> None:
    """And shown as everybody sees it."""
    assert HandoverNumber().show(HandoverNumber().parse(text)) == "F-0007"


@pytest.mark.parametrize("text", ["", "B-0007", "sieben", "F-", "٧"])
def test_what_is_no_number_is_asked_again(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(Unclear):
        HandoverNumber().parse(text)
