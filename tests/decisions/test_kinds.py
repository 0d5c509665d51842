"""How colleagues name requests, reasons, filters and months; and when the time for an offer is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import Unclear
from bot.domain.decisions import RoomFree, first_workplace, fits, working_deadline
from bot.domain.offices import SITES, Room
from handlers.offices.choosing import Meant, RequestNumber
from handlers.offices.looking import Filter, FilterKind
from handlers.offices.month import SiteMonth, SiteMonthKind
from handlers.offices.refuse import Reason
from handlers.offices.wording import STANDARD, STANDARD_REASONS

TODAY = date(2027, 3, 1)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(("text", "number"), [("B-0042", 42), ("b42", 42), ("42", 42), ("Anfrage B-0042, bitte", 42), ("b - 7", 7)])
def test_a_request_is_known_by_its_number_however_it_is_written(text: str, number: int) -> None:
    """With or without the letter, the zeros, a sentence around it."""
    assert RequestNumber().parse(text) == Meant(number)


@pytest.mark.parametrize("text", ["", "die erste", "B-0000", "B-0001 und B-0002", "B-"])
def test_what_names_no_single_request_is_asked_again(text: str) -> None:
    """Neither none nor two."""
    with pytest.raises(Unclear):
        RequestNumber().parse(text)


@given(st.builds(Meant, st.integers(1, 10**7), st.one_of(st.none(), st.integers(1, 999))))
def test_a_stored_number_is_read_as_it_was_meant(meant: Meant) -> None:
    """With the version that was seen."""
    assert RequestNumber().parse(RequestNumber().show(meant)) == meant


@given(st.text(min_size=3, max_size=300))
def test_a_stored_reason_is_read_as_it_was_given(text: str) -> None:
    """Whatever a colleague writes, also what looks like the name of a standard reason."""
    try:
        reason = Reason().parse(text)
    except Unclear:
        return
    assert Reason().parse(Reason().show(reason)) == reason


@pytest.mark.parametrize("name", STANDARD_REASONS)
def test_a_standard_reason_is_kept_by_its_name(name: str) -> None:
    """It is told in the language of the reader."""
    assert Reason().parse(f"{STANDARD}{name}") == f"{STANDARD}{name}"


@given(st.builds(Filter, st.sampled_from(("all", *SITES, "waiting")), st.integers(0, 500)))
def test_a_stored_filter_is_read_as_it_was_chosen(wanted: Filter) -> None:
    """With what was listed before."""
    assert FilterKind().parse(FilterKind().show(wanted)) == wanted


@given(st.sampled_from(SITES), st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2030, 12, 31))))
def test_a_stored_month_is_read_as_it_was_chosen(site: str, day: date | None) -> None:
    """A site alone means the present month, at any later time."""
    wanted = SiteMonth(site, day.replace(day=1) if day else None)
    kind = SiteMonthKind(TODAY)
    assert SiteMonthKind(date(2029, 1, 1)).parse(kind.show(wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Yangzhou im Mai", SiteMonth("yangzhou", date(2027, 5, 1))),
        ("扬州五月", SiteMonth("yangzhou", date(2027, 5, 1))),
        ("Foshan", SiteMonth("foshan")),
        ("Shanghai in June 2028", SiteMonth("shanghai", date(2028, 6, 1))),
    ],
)
def test_a_month_is_read_from_free_text(text: str, wanted: SiteMonth) -> None:
    """A site, and a month where one is named."""
    assert SiteMonthKind(TODAY).parse(text) == wanted


@pytest.mark.parametrize("text", ["yangzhou:2027-13", "yangzhou:0000-01", "irgendwo", ""])
def test_a_forged_month_is_not_understood(text: str) -> None:
    """A button can be made up."""
    try:
        assert SiteMonthKind(TODAY).parse(text).month is None
    except Unclear:
        return


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime(2027, 3, 1, 14, tzinfo=BERLIN), datetime(2027, 3, 2, 14, tzinfo=BERLIN)),
        (datetime(2027, 3, 5, 14, tzinfo=BERLIN), datetime(2027, 3, 8, 14, tzinfo=BERLIN)),
        (datetime(2027, 3, 6, 9, tzinfo=BERLIN), datetime(2027, 3, 9, 0, tzinfo=BERLIN)),
    ],
)
def test_the_time_of_an_offer_does_not_run_on_the_weekend(start: datetime, end: datetime) -> None:
    """Who gets an offer on Friday at two may answer until Monday at two."""
    assert working_deadline(start, timedelta(hours=24)) == end


@given(st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)), st.integers(1, 100))  # noqa: DTZ001 - the zone is added below
def test_a_deadline_leaves_at_least_its_length(start: datetime, hours: int) -> None:
    """And it is never on a weekend, but for its first instant."""
    end = working_deadline(start.replace(tzinfo=UTC), timedelta(hours=hours))
    assert end - start.replace(tzinfo=UTC) >= timedelta(hours=hours)


def a_room(seats: int, *, whole: bool = False, kind: str = "office", number: int = 1) -> Room:
    """A room."""
    return Room(number, "yangzhou", f"Raum {number}", kind, seats, whole=whole)


def test_a_whole_room_is_for_one_request_alone() -> None:
    """Free seats beside somebody else do not help."""
    assert fits(a_room(4), 2, 2)
    assert not fits(a_room(4, whole=True), 2, 2)
    assert fits(a_room(4, whole=True), 4, 2)
    assert not fits(a_room(4, whole=True), 4, 5)


def test_the_room_that_is_filled_up_best_is_given_without_asking() -> None:
    """A meeting room never is."""
    found = [
        RoomFree(a_room(4, number=1), 4, fits=True),
        RoomFree(a_room(2, number=2), 2, fits=True),
        RoomFree(a_room(1, kind="meeting", number=3), 1, fits=True),
    ]
    chosen = first_workplace(found)
    assert chosen is not None
    assert chosen.room.id == 2
    assert first_workplace(found[2:]) is None
