"""Conferences in both databases: a place is given once, everybody is told once, reminders follow every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete

from bot.domain.conference_duties import (
    Attendance,
    AttendeeTold,
    OffersOver,
    PlacesFree,
    ReminderSettled,
    TellingsDue,
    ZoneFollowed,
    ZonesChanged,
)
from bot.domain.conferences import (
    CheckedIn,
    ConferenceEntered,
    ConferenceStatus,
    OfferAnswered,
    PlaceOffered,
    Registered,
    RegistrationState,
    RegistrationWithdrawn,
    RemindersChosen,
)
from bot.ports import Stale
from bot.storage.conferences import clock as conference_clock
from bot.storage.conferences.tables import conference_reminders, conference_seats
from bot.storage.tables import contacts
from tests.conferences.stage import CONFERENCE, Stage, too_late

WAITING = RegistrationState.WAITING


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant in May 2027, by the clock of Kaiserslautern (summer)."""
    return datetime(2027, 5, day, hour - 2, minute, tzinfo=UTC)


async def test_the_last_place_is_given_once(stage: Stage, database_url: str) -> None:
    """Ten contacts in two processes want the last place at once: one gets it, nine hear that it is gone."""
    await stage.entered()
    await stage.registers("1", people=2)
    other = Stage(database_url)
    wanted = [(stage if number % 2 else other, str(number)) for number in range(10, 20)]
    registrations = [(where, who, await stage.registration_of(who)) for where, who in wanted]
    assert await too_late(*(where.does(who, Registered(one)) for where, who, one in registrations)) == 9
    conference = await stage.conference()
    assert (conference.taken, conference.free, conference.shown_status) == (3, 0, ConferenceStatus.FULL)
    assert len(await stage.rows(conference_seats)) == 3
    other.database.close()


async def test_an_overtaken_reminder_is_known_among_any_number(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a long downtime the earlier reminders of many are found first; each knows that a later one is due as well."""
    monkeypatch.setattr(conference_clock, "AT_ONCE", 2)
    await stage.entered(capacity=None)
    for who in ("1", "2", "3"):
        await stage.registers(who)
    assert await stage.due(at(12, 11)) == [("7d", True), ("7d", True)]


async def test_a_contact_registers_once(stage: Stage) -> None:
    """A second registration for the same conference comes too late, until the first is withdrawn."""
    await stage.entered()
    number = await stage.registers("1")
    with pytest.raises(Stale):
        await stage.registers("1")
    await stage.does("1", RegistrationWithdrawn(number, 1))
    assert await stage.registers("1") > number
    assert (await stage.conference()).taken == 1


async def test_nobody_registers_for_what_changed_meanwhile(stage: Stage) -> None:
    """Who saw another date, or registration open, looks again."""
    await stage.entered()
    seen = await stage.registration_of("1")
    await stage.entered(start=datetime.fromisoformat("2027-05-13T14:00"), end=datetime.fromisoformat("2027-05-13T18:00"), sequence=1)
    with pytest.raises(Stale):
        await stage.does("1", Registered(seen))
    await stage.entered(status=ConferenceStatus.CANCELLED, sequence=2)
    with pytest.raises(Stale):
        await stage.registers("1")


async def test_two_editors_do_not_overwrite_each_other(stage: Stage) -> None:
    """The second one decided on a version that is gone; a second conference of the same key is refused as well."""
    seen = await stage.entered()
    await stage.entered(capacity=5)
    with pytest.raises(Stale):
        await stage.happens(ConferenceEntered(replace(seen, capacity=9), "M. Maier"))
    with pytest.raises(Stale):
        await stage.happens(ConferenceEntered(CONFERENCE, "M. Maier"))
    assert (await stage.conference()).capacity == 5


async def test_a_conference_does_not_shrink_below_those_who_come(stage: Stage) -> None:
    """Three come: two places are too few; places that were taken higher up move down."""
    await stage.entered(capacity=10)
    first = await stage.registers("1", people=5)
    await stage.registers("2", people=3)
    await stage.does("1", RegistrationWithdrawn(first, 1))
    with pytest.raises(Stale):
        await stage.entered(capacity=2)
    await stage.entered(capacity=3)
    assert {row.seat for row in await stage.rows(conference_seats)} == {1, 2, 3}
    await stage.entered(capacity=None)
    assert (await stage.conference()).free is None


async def test_the_waiting_list_is_served_in_order_by_what_fits(stage: Stage) -> None:
    """The first one needs more than is free and lets the second pass; an offer holds its place, and ends."""
    await stage.entered()
    coming = await stage.registers("1", people=3)
    large, small = await stage.registers("2", people=3, state=WAITING), await stage.registers("3", state=WAITING)
    assert await stage.store.look_up(PlacesFree()) == ()
    await stage.entered(capacity=4)
    found: tuple[Attendance, ...] = await stage.store.look_up(PlacesFree())
    assert [one.registration.number for one in found] == [small]
    until = stage.clock.now + timedelta(days=2)
    await stage.happens(PlaceOffered(small, 1, until))
    with pytest.raises(Stale):
        await stage.registers("4")
    stage.clock.now = until
    over: tuple[Attendance, ...] = await stage.store.look_up(OffersOver())
    assert [one.registration.number for one in over] == [small]
    await stage.happens(OfferAnswered(small, 2, taken=False))
    with pytest.raises(Stale):
        await stage.does("3", OfferAnswered(small, 2, taken=True))
    await stage.does("1", RegistrationWithdrawn(coming, 1))
    found = await stage.store.look_up(PlacesFree())
    assert [one.registration.number for one in found] == [large]


async def test_who_takes_an_offer_comes_and_is_reminded(stage: Stage) -> None:
    """The reminders are planned only then."""
    await stage.entered()
    number = await stage.registers("1", state=WAITING)
    assert await stage.rows(conference_reminders) == []
    await stage.happens(PlaceOffered(number, 1, stage.clock.now + timedelta(days=1)))
    await stage.does("1", OfferAnswered(number, 2, taken=True))
    assert (await stage.registration(number)).state is RegistrationState.REGISTERED
    assert len(await stage.rows(conference_reminders)) == 3


async def test_two_colleagues_check_in_once(stage: Stage, database_url: str) -> None:
    """Both scan the same ticket at the same moment: one of them did it."""
    await stage.entered()
    number = await stage.registers("1")
    other = Stage(database_url)
    assert await too_late(stage.does("200", CheckedIn(number, 1, "K. Kern")), other.does("201", CheckedIn(number, 1, "M. Maier"))) == 1
    assert (await stage.registration(number)).checked_in_by in ("K. Kern", "M. Maier")
    other.database.close()


async def test_each_reminder_is_due_once_and_the_late_one_is_overtaken(stage: Stage) -> None:
    """After a downtime over two reminders only the later one helps."""
    await stage.entered()
    number = await stage.registers("1")
    assert await stage.due(at(5, 13, 59)) == []
    assert await stage.due(at(5, 14)) == [("7d", False)]
    assert await stage.due(at(11, 15)) == [("7d", True), ("1d", False)]
    await stage.happens(ReminderSettled(number, "7d", CONFERENCE.starts_at, sent=False))
    await stage.happens(ReminderSettled(number, "1d", CONFERENCE.starts_at, sent=True))
    with pytest.raises(Stale):
        await stage.happens(ReminderSettled(number, "1d", CONFERENCE.starts_at, sent=True))
    assert await stage.due(at(12, 12)) == [("2h", False)]
    states = {row.kind: row.state for row in await stage.rows(conference_reminders)}
    assert states == {"7d": "missed", "1d": "sent", "2h": "due"}


async def test_late_registrants_get_no_reminder_that_is_over(stage: Stage) -> None:
    """On the eve only two hours before is left."""
    await stage.entered()
    stage.clock.now = at(11, 19)
    await stage.registers("1")
    assert [row.kind for row in await stage.rows(conference_reminders)] == ["2h"]


async def test_moving_tells_everybody_once_and_sets_all_reminders_anew(stage: Stage) -> None:
    """The old ones are gone at once, the new ones come with the word; moved back, what was sent is not sent again."""
    conference = await stage.entered()
    numbers = [await stage.registers("1"), await stage.registers("2", state=WAITING)]
    assert await stage.due(at(5, 14)) == [("7d", False)]
    await stage.happens(ReminderSettled(numbers[0], "7d", conference.starts_at, sent=True))
    shift = timedelta(days=7)
    moved = await stage.entered(start=conference.start + shift, end=conference.end + shift, sequence=1, status=ConferenceStatus.MOVED)
    assert [(row.kind, row.state) for row in await stage.rows(conference_reminders)] == [("7d", "sent")]
    untold: tuple[Attendance, ...] = await stage.store.look_up(TellingsDue())
    assert [one.registration.number for one in untold] == numbers
    for number in numbers:
        await stage.happens(AttendeeTold(number, moved.starts_at, 1))
    with pytest.raises(Stale):
        await stage.happens(AttendeeTold(numbers[0], moved.starts_at, 1))
    assert await stage.store.look_up(TellingsDue()) == ()
    assert await stage.due(at(12, 14)) == [("7d", False)]
    back = await stage.entered(start=conference.start, end=conference.end, sequence=2)
    stage.clock.now = at(5, 15)
    await stage.happens(AttendeeTold(numbers[0], back.starts_at, 2))
    assert await stage.due(at(12, 12)) == [("1d", True), ("2h", False)]


async def test_a_cancelled_conference_reminds_nobody(stage: Stage) -> None:
    """Nothing is due any more, and everybody has to be told."""
    await stage.entered()
    await stage.registers("1")
    await stage.entered(status=ConferenceStatus.CANCELLED, sequence=1)
    assert await stage.due(at(12, 13)) == []
    assert len(await stage.store.look_up(TellingsDue())) == 1


async def test_reminders_can_be_chosen_and_follow_into_another_zone(stage: Stage) -> None:
    """In Shanghai fourteen o'clock in Kaiserslautern is evening: two hours before is six there, one day before eight."""
    await stage.entered(start=datetime.fromisoformat("2027-05-12T17:00"))
    number = await stage.registers("1")
    await stage.does("1", RemindersChosen(number, 1, ("1d",)))
    assert [row.due_at for row in await stage.rows(conference_reminders)] == [at(11, 17)]
    await stage.moves_to(number, "Asia/Shanghai")
    ((registration, zone),) = await stage.store.look_up(ZonesChanged())
    await stage.happens(ZoneFollowed(registration.number, registration.version, zone))
    # 17:00 in Kaiserslautern is 23:00 in Shanghai: it is moved to 20:00 there.
    assert [row.due_at for row in await stage.rows(conference_reminders)] == [at(11, 14)]
    assert await stage.store.look_up(ZonesChanged()) == ()


async def test_who_is_erased_leaves_the_place_free(stage: Stage) -> None:
    """With the contact goes the registration, and with it place and reminders."""
    await stage.entered()
    number = await stage.registers("1", people=3)
    whose = (await stage.registration(number)).contact_id
    await stage.database.run(lambda connection: connection.execute(delete(contacts).where(contacts.c.id == whose)))
    assert (await stage.conference()).free == 3
    assert await stage.rows(conference_reminders) == []
    await stage.registers("2", people=3)
