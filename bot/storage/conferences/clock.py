"""What is due about conferences by the clock: read from the database, and settled in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, or_, select, update

from bot.domain.conference_duties import (
    Attendance,
    AttendeeTold,
    DateNews,
    DatesToTell,
    DateTold,
    DueReminder,
    OffersOver,
    PlacesFree,
    ReminderPostponed,
    RemindersDue,
    ReminderSettled,
    TellingsDue,
    ZoneFollowed,
    ZonesChanged,
)
from bot.domain.conferences import LIVE_STATES, OPEN_STATUSES, Conference, ConferenceStatus, Registration, RegistrationState
from bot.domain.consents import VERSIONS, Purpose
from bot.ports import Stale
from bot.storage.conferences.records import DUE, MISSED, SENT, conference_of, held, remind_anew, step
from bot.storage.conferences.rows import conferences_where, registration_of
from bot.storage.conferences.tables import conference_reminders, conference_wishes, conferences, registrations
from bot.storage.personal.consents import consents
from bot.storage.tables import AnyRow, contacts
from bot.storage.topics import Cause, Events, Queries

AT_ONCE = 500
"""So many of a kind are done at a time; the rest is found again a moment later."""
_SAME = registrations.c.conference == conferences.c.id


def _attendances(connection: Connection, found: Sequence[Registration]) -> tuple[Attendance, ...]:
    known = _conferences(connection, (one.conference for one in found))
    return tuple(Attendance(one, known[one.conference]) for one in found)


def _conferences(connection: Connection, ids: Iterable[str]) -> dict[str, Conference]:
    wanted = set(ids)
    return conferences_where(connection, conferences.c.id.in_(wanted)) if wanted else {}


def _select(connection: Connection, *conditions: ColumnElement[bool]) -> list[AnyRow]:
    statement = select(registrations).join(conferences, _SAME).where(*conditions).order_by(registrations.c.number)
    return list(connection.execute(statement.limit(AT_ONCE)))


def _reminders_due(connection: Connection, _query: RemindersDue, now: datetime) -> tuple[DueReminder, ...]:
    row = conference_reminders.c
    later = conference_reminders.alias()
    # Bare, the state would lead SQLite to read all that are due, for each of them.
    overtaken = (
        select(later.c.kind)
        .where(later.c.registration == row.registration, later.c.start == row.start, func.coalesce(later.c.state, "") == DUE)
        .where(later.c.due_at <= now, later.c.due_at > row.due_at)
        .exists()
    )
    statement = (
        select(registrations, row.kind.label("kind"), row.start.label("reminded_of"), overtaken.label("overtaken"))
        .join(conference_reminders, row.registration == registrations.c.number)
        .where(row.state == DUE, row.due_at <= now)
        .order_by(row.due_at, registrations.c.number)
        .limit(AT_ONCE)
    )
    found = connection.execute(statement).all()
    known = _conferences(connection, (one.conference for one in found))
    return tuple(
        DueReminder(Attendance(registration_of(one), known[one.conference]), one.kind, one.reminded_of, overtaken=one.overtaken)
        for one in found
    )


def _reminder_settled(connection: Connection, _cause: Cause, event: ReminderSettled) -> None:
    _change_reminder(connection, event, {"state": SENT if event.sent else MISSED})


def _reminder_postponed(connection: Connection, _cause: Cause, event: ReminderPostponed) -> None:
    _change_reminder(connection, event, {"due_at": event.until})


def _change_reminder(connection: Connection, event: ReminderSettled | ReminderPostponed, values: dict[str, Any]) -> None:
    row = conference_reminders.c
    same = (row.registration == event.number, row.kind == event.kind, row.start == event.start, row.state == DUE)
    if connection.execute(update(conference_reminders).where(*same).values(values)).rowcount != 1:
        raise Stale


def _tellings_due(connection: Connection, _query: TellingsDue, now: datetime) -> tuple[Attendance, ...]:
    changed = and_(registrations.c.told_sequence < conferences.c.sequence, registrations.c.state.in_(LIVE_STATES))
    # What is over needs no telling; who was told another time still has to hear that it was cancelled.
    ahead = or_(conferences.c.ends_at > now, registrations.c.told_start > now)
    return _attendances(connection, [registration_of(row) for row in _select(connection, changed, ahead)])


def _attendee_told(connection: Connection, cause: Cause, event: AttendeeTold) -> None:
    conference = held(connection, conference_of(connection, event.number))
    live = (registrations.c.number == event.number, registrations.c.told_sequence < event.sequence, registrations.c.state.in_(LIVE_STATES))
    told = update(registrations).where(*live).values(told_start=event.start, told_sequence=event.sequence)
    if conference.sequence != event.sequence or connection.execute(told).rowcount != 1:
        raise Stale
    remind_anew(connection, conference, event.number, cause.now)


def _places_free(connection: Connection, _query: PlacesFree, now: datetime) -> tuple[Attendance, ...]:
    """Who came first is first; who needs more places than there are lets others pass."""
    waiting = (registrations.c.state == RegistrationState.WAITING, conferences.c.status.in_(OPEN_STATUSES), conferences.c.starts_at > now)
    found = _attendances(connection, [registration_of(row) for row in _select(connection, *waiting)])
    given: Counter[str] = Counter()
    fitting: list[Attendance] = []
    for one in found:
        free = one.conference.free
        if free is None or one.registration.people <= free - given[one.conference.id]:
            given[one.conference.id] += one.registration.people
            fitting.append(one)
    return tuple(fitting)


def _offers_over(connection: Connection, _query: OffersOver, now: datetime) -> tuple[Attendance, ...]:
    over = and_(registrations.c.state == RegistrationState.OFFERED, registrations.c.offer_until <= now)
    return _attendances(connection, [registration_of(row) for row in _select(connection, over)])


def _zones_changed(connection: Connection, _query: ZonesChanged, now: datetime) -> tuple[tuple[Registration, str], ...]:
    statement = (
        select(registrations, contacts.c.zone.label("present_zone"))
        .join(contacts, contacts.c.id == registrations.c.contact_id)
        .join(conferences, _SAME)
        .where(registrations.c.live == 1, registrations.c.zone != contacts.c.zone, conferences.c.starts_at > now)
        .limit(AT_ONCE)
    )
    return tuple((registration_of(row), row.present_zone) for row in connection.execute(statement))


def _zone_followed(connection: Connection, cause: Cause, event: ZoneFollowed) -> None:
    one, conference = step(connection, event.number, event.version, LIVE_STATES, zone=event.zone)
    remind_anew(connection, conference, one.number, cause.now)


def _dates_to_tell(connection: Connection, _query: DatesToTell, now: datetime) -> tuple[DateNews, ...]:
    if connection.execute(select(conference_wishes.c.contact_id).limit(1)).first() is None:
        # Mostly nobody waits, and to read all conferences with their counts is the dearest thing here.
        return ()
    known = conferences_where(connection, conferences.c.starts_at > now, conferences.c.status != ConferenceStatus.CANCELLED)
    opened = next((one for one in known.values() if one.is_open(now)), None)
    plans = [one for one in known.values() if one.status is ConferenceStatus.PLANNED]
    told_of = opened or (plans[0] if plans else None)
    if told_of is None:
        return ()
    # Nobody is told who withdrew the consent, or wants no announcements any more.
    agreed = and_(
        consents.c.contact_id == contacts.c.id,
        consents.c.purpose == Purpose.NEWS,
        consents.c.version == VERSIONS[Purpose.NEWS],
        consents.c.withdrawn_at.is_(None),
    )
    statement = (
        select(contacts.c.id, contacts.c.zone)
        .join(conference_wishes, conference_wishes.c.contact_id == contacts.c.id)
        .where(contacts.c.announcements, select(consents.c.id).where(agreed).exists())
        .order_by(contacts.c.id)
        .limit(AT_ONCE)
    )
    if opened is None:
        statement = statement.where(conference_wishes.c.planned != told_of.id)
    return tuple(DateNews(row.id, row.zone, told_of) for row in connection.execute(statement))


def _date_told(connection: Connection, _cause: Cause, event: DateTold) -> None:
    wish = conference_wishes.c.contact_id == event.contact_id
    if event.settled:
        connection.execute(delete(conference_wishes).where(wish))
    else:
        connection.execute(update(conference_wishes).where(wish).values(planned=event.conference))


EVENTS: Events = {
    ReminderSettled: _reminder_settled,
    ReminderPostponed: _reminder_postponed,
    AttendeeTold: _attendee_told,
    ZoneFollowed: _zone_followed,
    DateTold: _date_told,
}
QUERIES: Queries = {
    RemindersDue: _reminders_due,
    TellingsDue: _tellings_due,
    PlacesFree: _places_free,
    OffersOver: _offers_over,
    ZonesChanged: _zones_changed,
    DatesToTell: _dates_to_tell,
}
