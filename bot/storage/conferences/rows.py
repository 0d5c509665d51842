"""Rows of conferences and registrations as the domain's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from bot.domain.conferences import Audience, Conference, ConferenceStatus, Registration, RegistrationState
from bot.domain.language import Language
from bot.storage.conferences.tables import conferences, registrations
from bot.storage.tables import AnyRow


def conferences_where(connection: Connection, *conditions: ColumnElement[bool]) -> dict[str, Conference]:
    """The conferences that meet all conditions, by key, the earliest first, each with its counts."""
    rows = connection.execute(select(conferences).where(*conditions).order_by(conferences.c.starts_at, conferences.c.id)).all()
    counts = _counts(connection, [row.id for row in rows])
    return {row.id: _conference_of(row, counts) for row in rows}


def _counts(connection: Connection, ids: list[str]) -> Mapping[tuple[str, str], tuple[int, int]]:
    """Registrations and people by conference and state."""
    table = registrations.c
    counted = select(table.conference, table.state, func.count().label("rows"), func.sum(table.people).label("people"))
    rows = connection.execute(counted.where(table.conference.in_(ids)).group_by(table.conference, table.state)) if ids else ()
    return {(row.conference, row.state): (int(row.rows), int(row.people)) for row in rows}


def _conference_of(row: AnyRow, counts: Mapping[tuple[str, str], tuple[int, int]]) -> Conference:
    nothing = (0, 0)
    registered, waiting, offered = (
        counts.get((row.id, state), nothing)
        for state in (RegistrationState.REGISTERED, RegistrationState.WAITING, RegistrationState.OFFERED)
    )
    return Conference(
        id=row.id,
        titles=_texts(row.titles),
        start=row.start,
        end=row.end,
        zone=row.zone,
        status=ConferenceStatus(row.status),
        audience=Audience(row.audience),
        places=_texts(row.places),
        texts=_texts(row.texts),
        programmes=_texts(row.programmes),
        reasons=_texts(row.reasons),
        link=row.link,
        interpreting=row.interpreting,
        capacity=row.capacity,
        deadline=row.deadline,
        asks_needs=row.asks_needs,
        version=row.version,
        sequence=row.sequence,
        as_of=row.as_of,
        taken=registered[1] + offered[1],
        registered=registered[0],
        waiting=waiting[0] + offered[0],
    )


def _texts(stored: Mapping[str, str]) -> dict[Language, str]:
    return {Language(language): text for language, text in stored.items()}


def conference_values(conference: Conference) -> dict[str, Any]:
    """The columns of a conference, less its version and who changed it."""
    texts = {name: {str(language): text for language, text in getattr(conference, name).items()} for name in _TEXTS}
    plain = {name: getattr(conference, name) for name in _PLAIN}
    return {**texts, **plain, "starts_at": conference.starts_at, "ends_at": conference.ends_at}


_TEXTS = ("titles", "texts", "places", "programmes", "reasons")
_PLAIN = ("status", "start", "end", "zone", "link", "interpreting", "capacity", "audience", "deadline", "asks_needs", "sequence", "as_of")


def registrations_where(connection: Connection, *conditions: ColumnElement[bool]) -> tuple[Registration, ...]:
    """The registrations that meet all conditions, by number."""
    statement = select(registrations).where(*conditions).order_by(registrations.c.number)
    return tuple(registration_of(row) for row in connection.execute(statement))


def registration_of(row: AnyRow) -> Registration:
    """A Registration from a row of `registrations`."""
    return Registration(
        number=row.number,
        version=row.version,
        conference=row.conference,
        contact_id=row.contact_id,
        state=RegistrationState(row.state),
        people=row.people,
        language=Language(row.language),
        firm=row.firm,
        person=row.person,
        needs=row.needs,
        zone=row.zone,
        reminders=tuple(row.reminders.split()),
        registered_at=row.registered_at,
        consent=row.consent,
        told_start=row.told_start,
        told_sequence=row.told_sequence,
        offer_until=row.offer_until,
        checked_in_at=row.checked_in_at,
        checked_in_by=row.checked_in_by,
    )
