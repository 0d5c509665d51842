"""When reminders are due: right by the clock over every change of it, and never at night."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reminders import KINDS, LAST_CALL, before, in_daytime, instant, is_quiet, planned

ZONES = ("Europe/Berlin", "Asia/Shanghai", "America/New_York")
CHANGES = (date(2027, 3, 28), date(2027, 10, 31), date(2027, 3, 14), date(2027, 11, 7))
"""Days on which clocks change in 2027: in Europe, and in New York."""
BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)

walls = st.builds(
    lambda day, shift, minutes: datetime.combine(day + timedelta(days=shift), time()) + timedelta(minutes=minutes),
    st.sampled_from(CHANGES),
    st.integers(-10, 10),
    st.integers(0, 24 * 60 - 1),
)
zones = st.sampled_from(ZONES)


def clock(at: datetime, zone: str) -> datetime:
    """The wall time of an instant."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def skipped(wall: datetime, zone: str) -> bool:
    """Whether a change of the clocks leaves a wall time out."""
    return clock(instant(wall, zone), zone) != wall


@given(walls, zones)
def test_days_before_keep_the_time_of_the_clock(wall: datetime, zone: str) -> None:
    """Seven days and one day before, the clock on the wall shows the same time, whatever happened between."""
    for kind, days in (("7d", 7), ("1d", 1)):
        earlier = wall - timedelta(days=days)
        if not skipped(earlier, zone):
            assert clock(before(kind, wall, zone), zone) == earlier


@given(walls, zones)
def test_hours_before_are_hours_that_pass(wall: datetime, zone: str) -> None:
    """Two hours before is two hours of anybody's time, also in the night in which an hour is missing."""
    assert instant(wall, zone) - before("2h", wall, zone) == timedelta(hours=2)


@given(walls, zones, zones)
def test_nobody_is_reminded_at_night_or_late(wall: datetime, zone: str, recipient: str) -> None:
    """What is planned is in the recipient's daytime, not later than wished, and before the beginning."""
    for kind, due in planned(KINDS, wall, zone, recipient, BEGINNING).items():
        wished = before(kind, wall, zone)
        assert not is_quiet(due, recipient)
        assert due <= wished < instant(wall, zone)
        assert due == wished if not is_quiet(wished, recipient) else wished - due <= timedelta(hours=13)


@given(walls, zones, zones)
def test_what_is_over_is_not_planned(wall: datetime, zone: str, recipient: str) -> None:
    """Who registers late gets the reminders that are still to come, and only those."""
    everything = planned(KINDS, wall, zone, recipient, BEGINNING)
    for now in everything.values():
        assert planned(KINDS, wall, zone, recipient, now) == {kind: due for kind, due in everything.items() if due > now}


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        ("2027-05-12T21:00", "2027-05-12T20:00"),
        ("2027-05-12T23:59", "2027-05-12T20:00"),
        ("2027-05-12T00:00", "2027-05-11T20:00"),
        ("2027-05-12T07:59", "2027-05-11T20:00"),
        ("2027-05-12T08:00", "2027-05-12T08:00"),
        ("2027-05-12T20:59", "2027-05-12T20:59"),
        ("2027-03-28T03:30", "2027-03-27T20:00"),
    ],
)
def test_the_night_is_moved_to_the_evening_before(wished: str, expected: str) -> None:
    """From nine in the evening to eight in the morning nobody is reminded; an hour is left for sending."""
    moved = in_daytime(instant(datetime.fromisoformat(wished), "Europe/Berlin"), "Europe/Berlin")
    assert clock(moved, "Europe/Berlin") == datetime.fromisoformat(expected)
    assert time(20) == LAST_CALL


def test_a_conference_in_germany_is_reminded_of_in_the_chinese_day() -> None:
    """Fourteen o'clock in Kaiserslautern: two hours before is six in the evening in Shanghai, in summer."""
    due = planned(KINDS, datetime.fromisoformat("2027-05-12T14:00"), "Europe/Berlin", "Asia/Shanghai", BEGINNING)
    assert [clock(due[kind], "Asia/Shanghai").isoformat(timespec="minutes") for kind in KINDS] == [
        "2027-05-05T20:00",
        "2027-05-11T20:00",
        "2027-05-12T18:00",
    ]
