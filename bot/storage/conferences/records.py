"""Conferences and registrations in the database: a place is given once, a contact registers once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.domain.conferences import (
    LIVE_STATES,
    OPEN_STATUSES,
    AttendeesOf,
    CheckedIn,
    Conference,
    ConferenceEntered,
    ConferenceNamed,
    Conferences,
    DateWished,
    NewRegistrationNumber,
    OfferAnswered,
    PlaceOffered,
    Registered,
    Registration,
    RegistrationNumbered,
    RegistrationsOf,
    RegistrationState,
    RegistrationWithdrawn,
    RemindersChosen,
    WishesForDate,
)
from bot.ports import Stale
from bot.reminders import planned
from bot.storage.conferences.rows import conference_values, conferences_where, registrations_where
from bot.storage.conferences.tables import conference_reminders, conference_seats, conference_wishes, conferences, registrations
from bot.storage.numbers import next_number
from bot.storage.topics import Cause, Events, Queries
from bot.storage.upsert import insert_new

_SERIES = "tickets"
DUE, SENT, MISSED = "due", "sent", "missed"
"""States of a reminder."""
_IS_DUE = func.coalesce(conference_reminders.c.state, "") == DUE
"""A reminder of a given registration is due. Bare, the state has an index of its own, and SQLite would read all that are due by it."""


def _entered(connection: Connection, cause: Cause, event: ConferenceEntered) -> None:
    conference = event.conference
    values = conference_values(conference) | {"changed_at": cause.now, "changed_by": event.by, "version": conference.version + 1}
    if conference.version == 0:
        # A second one with the same key breaks the primary key.
        connection.execute(insert(conferences).values(id=conference.id, **values))
        return
    before = held(connection, conference.id)
    if before.version != conference.version:
        raise Stale
    connection.execute(update(conferences).where(conferences.c.id == conference.id).values(values))
    if before.capacity != conference.capacity:
        _seat_anew(connection, conference)
    _forget_reminders(connection, conference)


def held(connection: Connection, conference_id: str) -> Conference:
    """A conference that nobody else changes or takes places of until this transaction ends; raises Stale where there is none."""
    connection.execute(select(conferences.c.id).where(conferences.c.id == conference_id).with_for_update())
    found = conferences_where(connection, conferences.c.id == conference_id).get(conference_id)
    if found is None:
        raise Stale
    return found


def _seat_anew(connection: Connection, conference: Conference) -> None:
    """Other places for everybody who has one; raises Stale where they are too few."""
    connection.execute(delete(conference_seats).where(conference_seats.c.conference == conference.id))
    seated = (RegistrationState.REGISTERED, RegistrationState.OFFERED)
    for one in registrations_where(connection, registrations.c.conference == conference.id, registrations.c.state.in_(seated)):
        _seat(connection, conference, one.number, one.people)


def _seat(connection: Connection, conference: Conference, number: int, people: int) -> None:
    """Give a registration places; raises Stale where too few are free. Two who take the same break the primary key."""
    if conference.capacity is None:
        return
    taken = set(connection.scalars(select(conference_seats.c.seat).where(conference_seats.c.conference == conference.id)))
    free = [seat for seat in range(1, conference.capacity + 1) if seat not in taken][:people]
    if len(free) < people:
        raise Stale
    connection.execute(insert(conference_seats), [{"conference": conference.id, "seat": seat, "registration": number} for seat in free])


def _forget_reminders(connection: Connection, conference: Conference) -> None:
    """What was to be reminded of another beginning, or of a conference that does not take place."""
    of_conference = select(registrations.c.number).where(registrations.c.conference == conference.id)
    old = [conference_reminders.c.registration.in_(of_conference), _IS_DUE]
    if conference.status in OPEN_STATUSES:
        old.append(conference_reminders.c.start != conference.starts_at)
    connection.execute(delete(conference_reminders).where(*old))


def remind_anew(connection: Connection, conference: Conference, number: int, now: datetime) -> None:
    """Plan the reminders of a registration as it stands in the database; what was sent stays sent."""
    waiting = (conference_reminders.c.registration == number, _IS_DUE)
    connection.execute(delete(conference_reminders).where(*waiting))
    registration = next(iter(registrations_where(connection, registrations.c.number == number)), None)
    if registration is None or registration.state is not RegistrationState.REGISTERED or conference.status not in OPEN_STATUSES:
        return
    due = planned(registration.reminders, conference.start, conference.zone, registration.zone, now)
    rows = [{"registration": number, "kind": kind, "start": conference.starts_at, "due_at": at, "state": DUE} for kind, at in due.items()]
    if rows:
        connection.execute(insert_new(connection, conference_reminders), rows)


def _registered(connection: Connection, cause: Cause, event: Registered) -> None:
    one = event.registration
    conference = held(connection, one.conference)
    if not conference.is_open(cause.now) or conference.sequence != one.told_sequence:
        raise Stale
    plain = ("number", "conference", "people", "language", "firm", "person", "needs", "zone", "consent", "told_start", "told_sequence")
    row: dict[str, Any] = {name: getattr(one, name) for name in plain}
    row |= {"contact_id": cause.contact_id, "version": 1, "live": 1, "state": one.state, "reminders": " ".join(one.reminders)}
    connection.execute(insert(registrations).values(**row, registered_at=cause.now, checked_in_by=""))
    if one.state is RegistrationState.REGISTERED:
        _seat(connection, conference, one.number, one.people)
        remind_anew(connection, conference, one.number, cause.now)


def step(
    connection: Connection, number: int, version: int, states: Sequence[RegistrationState], **values: Any
) -> tuple[Registration, Conference]:
    """Change a registration that still has this version and one of these states; it as it is now, and its conference, held."""
    conference = held(connection, conference_of(connection, number))
    same = (registrations.c.number == number, registrations.c.version == version, registrations.c.state.in_(states))
    if connection.execute(update(registrations).where(*same).values(**values, version=version + 1)).rowcount != 1:
        raise Stale
    return registrations_where(connection, registrations.c.number == number)[0], conference


def conference_of(connection: Connection, number: int) -> str:
    """The key of the conference of a registration, to be held before anything else: always in the same order, nobody waits in a ring."""
    return str(connection.scalar(select(registrations.c.conference).where(registrations.c.number == number)))


def freed(connection: Connection, number: int) -> None:
    """Nobody comes: places and reminders of a registration are gone."""
    connection.execute(delete(conference_seats).where(conference_seats.c.registration == number))
    waiting = (conference_reminders.c.registration == number, _IS_DUE)
    connection.execute(delete(conference_reminders).where(*waiting))


def _withdrawn(connection: Connection, _cause: Cause, event: RegistrationWithdrawn) -> None:
    gone = {"state": RegistrationState.WITHDRAWN, "live": None, "offer_until": None}
    step(connection, event.number, event.version, LIVE_STATES, **gone)
    freed(connection, event.number)


def _offered(connection: Connection, _cause: Cause, event: PlaceOffered) -> None:
    offer = {"state": RegistrationState.OFFERED, "offer_until": event.until}
    one, conference = step(connection, event.number, event.version, (RegistrationState.WAITING,), **offer)
    _seat(connection, conference, one.number, one.people)


def _offer_answered(connection: Connection, cause: Cause, event: OfferAnswered) -> None:
    offered = (RegistrationState.OFFERED,)
    if not event.taken:
        step(connection, event.number, event.version, offered, state=RegistrationState.LAPSED, live=None, offer_until=None)
        freed(connection, event.number)
        return
    one, conference = step(connection, event.number, event.version, offered, state=RegistrationState.REGISTERED, offer_until=None)
    remind_anew(connection, conference, one.number, cause.now)


def _reminders_chosen(connection: Connection, cause: Cause, event: RemindersChosen) -> None:
    one, conference = step(connection, event.number, event.version, LIVE_STATES, reminders=" ".join(event.kinds))
    remind_anew(connection, conference, one.number, cause.now)


def _checked_in(connection: Connection, cause: Cause, event: CheckedIn) -> None:
    # The version was read while nobody had checked this one in: of two colleagues one finds it changed.
    arrived = {"checked_in_at": cause.now, "checked_in_by": event.by}
    step(connection, event.number, event.version, (RegistrationState.REGISTERED,), **arrived)


def _date_wished(connection: Connection, cause: Cause, event: DateWished) -> None:
    if event.wished:
        row = {"contact_id": cause.contact_id, "planned": "", "wished_at": cause.now}
        connection.execute(insert_new(connection, conference_wishes).values(row))
    else:
        connection.execute(delete(conference_wishes).where(conference_wishes.c.contact_id == cause.contact_id))


def _new_number(connection: Connection, _query: NewRegistrationNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


def _all(connection: Connection, _query: Conferences, _now: datetime) -> tuple[Conference, ...]:
    return tuple(conferences_where(connection).values())


def _named(connection: Connection, query: ConferenceNamed, _now: datetime) -> Conference | None:
    return conferences_where(connection, conferences.c.id == query.id).get(query.id)


def _numbered(connection: Connection, query: RegistrationNumbered, _now: datetime) -> Registration | None:
    return next(iter(registrations_where(connection, registrations.c.number == query.number)), None)


def _of_contact(connection: Connection, query: RegistrationsOf, _now: datetime) -> tuple[Registration, ...]:
    return tuple(reversed(registrations_where(connection, registrations.c.contact_id == query.contact_id)))


def _attendees(connection: Connection, query: AttendeesOf, _now: datetime) -> tuple[Registration, ...]:
    return registrations_where(connection, registrations.c.conference == query.conference, registrations.c.state.in_(LIVE_STATES))


def _wishes(connection: Connection, query: WishesForDate, _now: datetime) -> bool:
    statement = select(conference_wishes.c.contact_id).where(conference_wishes.c.contact_id == query.contact_id)
    return connection.execute(statement).first() is not None


EVENTS: Events = {
    ConferenceEntered: _entered,
    Registered: _registered,
    RegistrationWithdrawn: _withdrawn,
    PlaceOffered: _offered,
    OfferAnswered: _offer_answered,
    RemindersChosen: _reminders_chosen,
    CheckedIn: _checked_in,
    DateWished: _date_wished,
}
QUERIES: Queries = {
    Conferences: _all,
    ConferenceNamed: _named,
    NewRegistrationNumber: _new_number,
    RegistrationNumbered: _numbered,
    RegistrationsOf: _of_contact,
    AttendeesOf: _attendees,
    WishesForDate: _wishes,
}
