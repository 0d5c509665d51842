"""Office requests in the database: numbers, versions, and who may change what."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Connection, insert, select, update

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.notices import Span
from bot.domain.office_events import HOLD, RequestAnswered, RequestChanged, RequestSent, RequestWithdrawn
from bot.domain.offices import NewNumber, OfficeRequest, RequestNumbered, RequestsOf, RequestState
from bot.ports import Stale
from bot.storage import registry
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.offices.tables import occupied_days, office_requests, rooms
from bot.storage.tables import contacts
from bot.storage.topics import Cause

NOW = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)
WANTED = OfficeRequest(
    number=1,
    version=1,
    state=RequestState.SENT,
    contact_id="anna",
    language=Language.DE,
    site="yangzhou",
    origin="region",
    span=Span(date(2027, 5, 3), date(2027, 5, 4)),
    seats=2,
    purpose="#project",
    firm="Pumpen Müller GmbH",
    person="Müller, Anna",
    sent_at=NOW,
    held_until=NOW + HOLD,
)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A migrated database of each kind, with two contacts."""
    opened = Database(database_url)
    migrate(opened)
    row = {"language": "de", "language_chosen": False, "zone": "Europe/Berlin", "announcements": True, "created_at": NOW}
    opened.run_blocking(lambda connection: connection.execute(insert(contacts), [{"id": "anna", **row}, {"id": "bert", **row}]))
    yield opened
    opened.close()


def stored(database: Database, *events: Event, by: str = "anna", at: datetime = NOW) -> None:
    """Store events of a contact in one transaction."""
    cause = Cause(at, "telegram:1", lambda: "new", by, Address(Channel.TELEGRAM, "100"), Language.DE)

    def store(connection: Connection) -> None:
        for event in events:
            registry.store_event(connection, cause, event)

    database.run_blocking(store)


def known(database: Database, number: int = 1) -> OfficeRequest:
    """A request as it stands."""
    request = database.run_blocking(lambda connection: registry.answer(connection, RequestNumbered(number), NOW))
    assert isinstance(request, OfficeRequest)
    return request


def approved(database: Database) -> OfficeRequest:
    """A request that has a room, with two seats on two days taken for it."""

    def approve(connection: Connection) -> None:
        room = connection.execute(
            insert(rooms).values(site="yangzhou", name="Raum 1", kind="desk", seats=2, equipment="", whole=False, active=True)
        ).inserted_primary_key
        assert room is not None
        days = [{"room_id": room[0], "seat": seat, "day": date(2027, 5, day), "request": 1} for seat in (1, 2) for day in (3, 4)]
        connection.execute(insert(occupied_days), days)
        changed = {"state": "approved", "version": 2, "room_id": room[0], "decided_by": "K. Kern", "decided_at": NOW}
        connection.execute(update(office_requests).values(changed))

    stored(database, RequestSent(WANTED))
    database.run_blocking(approve)
    return known(database)


def taken_days(database: Database) -> int:
    """How many seats and days are taken."""
    return len(database.run_blocking(lambda connection: connection.execute(select(occupied_days)).all()))


def test_no_number_is_given_out_twice(database: Database) -> None:
    """Also where eight ask at once."""

    def next_number(_: int) -> int:
        return int(database.run_blocking(lambda connection: registry.answer(connection, NewNumber(), NOW)))

    with ThreadPoolExecutor(8) as several:
        numbers = list(several.map(next_number, range(40)))
    assert sorted(numbers) == list(range(1, 41))


def test_a_sent_request_is_found_as_it_was_sent(database: Database) -> None:
    """By its number and among the contact's own, and only there."""
    stored(database, RequestSent(WANTED))
    assert known(database) == WANTED
    mine = database.run_blocking(lambda connection: registry.answer(connection, RequestsOf("anna"), NOW))
    others = database.run_blocking(lambda connection: registry.answer(connection, RequestsOf("bert"), NOW))
    assert (mine, others) == ((WANTED,), ())


def test_the_newest_request_comes_first(database: Database) -> None:
    """As in a list that people read from the top."""
    stored(database, RequestSent(WANTED), RequestSent(replace(WANTED, number=2)))
    mine = database.run_blocking(lambda connection: registry.answer(connection, RequestsOf("anna"), NOW))
    assert [one.number for one in mine] == [2, 1]


def test_a_change_of_what_was_approved_frees_its_days_and_is_reviewed_anew(database: Database) -> None:
    """Nothing of the decision is left."""
    before = approved(database)
    later = NOW + timedelta(days=1)
    stored(database, RequestChanged(replace(before, seats=3)), at=later)
    after = known(database)
    assert (after.state, after.seats, after.version, after.room) == (RequestState.SENT, 3, 3, None)
    assert (after.sent_at, after.held_until, after.decided_by, after.decided_at) == (later, later + HOLD, "", None)
    assert taken_days(database) == 0


def test_another_contact_person_leaves_a_decision_as_it_is(database: Database) -> None:
    """That needs no review."""
    before = approved(database)
    stored(database, RequestChanged(replace(before, person="Maier, Bert"), reviewed=False))
    after = known(database)
    assert (after.state, after.person, after.version, after.decided_by) == (RequestState.APPROVED, "Maier, Bert", 3, "K. Kern")
    assert taken_days(database) == 4


def test_a_withdrawal_frees_the_days(database: Database) -> None:
    """Whoever waits may have them."""
    before = approved(database)
    stored(database, RequestWithdrawn(1, before.version))
    assert known(database).state is RequestState.WITHDRAWN
    assert taken_days(database) == 0


def test_an_answer_is_attached_and_the_review_goes_on(database: Database) -> None:
    """The question stays beside it."""
    stored(database, RequestSent(WANTED))
    asked = update(office_requests).values(state="questioned", question="Wer kommt?", version=2)
    database.run_blocking(lambda connection: connection.execute(asked))
    stored(database, RequestAnswered(1, 2, "Anna"))
    after = known(database)
    assert (after.state, after.question, after.answer, after.version) == (RequestState.SENT, "Wer kommt?", "Anna", 3)


@pytest.mark.parametrize(
    "event",
    [RequestChanged(replace(WANTED, version=7)), RequestWithdrawn(1, 7), RequestAnswered(1, 7, "Anna"), RequestWithdrawn(99, 1)],
    ids=lambda event: type(event).__name__,
)
def test_what_was_decided_on_an_older_version_is_not_stored(database: Database, event: Event) -> None:
    """Somebody else was faster: the turn is to be taken anew."""
    stored(database, RequestSent(WANTED))
    with pytest.raises(Stale):
        stored(database, event)
    assert known(database) == WANTED


def test_nobody_changes_the_request_of_somebody_else(database: Database) -> None:
    """Whatever event arrives in their name."""
    stored(database, RequestSent(WANTED))
    for event in (RequestChanged(replace(WANTED, seats=9)), RequestWithdrawn(1, 1), RequestAnswered(1, 1, "Ja")):
        with pytest.raises(Stale):
            stored(database, event, by="bert")
    assert known(database) == WANTED
