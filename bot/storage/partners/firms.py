"""Firms and the people who speak for them: registered, corrected, joined, verified, blocked."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, or_, select, update

from bot.domain.partner_events import (
    FIRM_CODE_LASTS,
    FirmBlocked,
    FirmChanged,
    FirmCodeMade,
    FirmEntered,
    FirmRegistered,
    FirmsJoined,
    FirmsToldApart,
    FirmVerified,
    NewFirmNumber,
    PersonAsked,
    PersonConfirmed,
    PersonCorrected,
    PersonJoinedFirm,
    PersonLeftFirm,
    PersonWords,
)
from bot.ports import Stale
from bot.storage.numbers import next_number
from bot.storage.partners.leaving import leave
from bot.storage.partners.rows import firm_values
from bot.storage.partners.tables import firm_codes, firm_people, firm_twins, firms, profiles
from bot.storage.topics import Cause, Events, Queries, touch
from bot.storage.upsert import insert_new

_SERIES = "firms"


def code_hash(code: str) -> str:
    """How a code is kept."""
    return hashlib.sha256(code.encode()).hexdigest()


def firm_number(connection: Connection, firm: str) -> int:
    """The number of a firm by its id, followed to the one that took it over; raises Stale where there is none."""
    row = connection.execute(select(firms.c.number, firms.c.joined_to).where(firms.c.id == firm)).one_or_none()
    if row is None:
        raise Stale
    return int(row.number if row.joined_to is None else row.joined_to)


def step(connection: Connection, cause: Cause, firm: str, version: int, **values: Any) -> None:
    """Change a firm that still has this version and was not joined to another one."""
    same = (firms.c.id == firm, firms.c.version == version, firms.c.joined_to.is_(None))
    changed = update(firms).where(*same).values(**values, version=version + 1, changed_at=cause.now)
    if connection.execute(changed).rowcount != 1:
        raise Stale


def _told(connection: Connection, number: int, now: datetime) -> None:
    """A change of the people of a firm is one of the firm."""
    connection.execute(update(firms).where(firms.c.number == number).values(version=firms.c.version + 1, changed_at=now))


def _row(number: int, now: datetime, *, imported: bool) -> dict[str, Any]:
    plain = {"number": number, "version": 1, "imported": imported, "blocked": False, "verified_by": ""}
    return plain | {"registered_at": now, "changed_at": now}


def _person_row(cause: Cause, number: int, person: PersonWords, *, confirmed: bool, lead: bool) -> dict[str, Any]:
    words = {"family": person.family, "given": person.given, "job": person.job, "reply_to": person.reply_to}
    return words | {"contact_id": cause.contact_id, "firm": number, "confirmed": confirmed, "lead": lead, "joined_at": cause.now}


def _registered(connection: Connection, cause: Cause, event: FirmRegistered) -> None:
    _forget_wish(connection, cause)
    row = _row(event.number, cause.now, imported=False) | firm_values(event.firm)
    connection.execute(insert(firms).values(id=event.firm.id, **row))
    connection.execute(insert(firm_people).values(**_person_row(cause, event.number, event.person, confirmed=True, lead=True)))


def _changed(connection: Connection, cause: Cause, event: FirmChanged) -> None:
    names = select(firms.c.name, firms.c.name_zh).where(firms.c.id == event.firm.id)
    before = connection.execute(names).one_or_none()
    renamed = before is None or tuple(before) != (event.firm.name, event.firm.name_zh)
    unverified: dict[str, Any] = {"verified_at": None, "verified_by": ""} if renamed else {}
    step(connection, cause, event.firm.id, event.version, **firm_values(event.firm), **unverified)


def _entered(connection: Connection, cause: Cause, event: FirmEntered) -> None:
    if event.version:
        step(connection, cause, event.firm.id, event.version, **firm_values(event.firm))
        return
    row = _row(next_number(connection, _SERIES), cause.now, imported=True) | firm_values(event.firm)
    connection.execute(insert(firms).values(id=event.firm.id, **row))


def _code_made(connection: Connection, cause: Cause, event: FirmCodeMade) -> None:
    number = firm_number(connection, event.firm)
    _of_firm(connection, cause, number)
    connection.execute(delete(firm_codes).where(firm_codes.c.contact_id == cause.contact_id))
    row = {"code_hash": code_hash(event.code), "firm": number, "contact_id": cause.contact_id}
    connection.execute(insert(firm_codes).values(**row, expires_at=cause.now + FIRM_CODE_LASTS))


def _of_firm(connection: Connection, cause: Cause, number: int) -> None:
    """Only who speaks for a firm may do this; raises Stale for everybody else."""
    mine = (firm_people.c.contact_id == cause.contact_id, firm_people.c.firm == number, firm_people.c.confirmed)
    if connection.scalar(select(firm_people.c.contact_id).where(*mine)) is None:
        raise Stale


def _joined(connection: Connection, cause: Cause, event: PersonJoinedFirm) -> None:
    number = firm_number(connection, event.firm)
    valid = (firm_codes.c.code_hash == code_hash(event.code), firm_codes.c.firm == number, firm_codes.c.expires_at > cause.now)
    if connection.execute(delete(firm_codes).where(*valid)).rowcount != 1:
        raise Stale
    _forget_wish(connection, cause)
    connection.execute(insert(firm_people).values(**_person_row(cause, number, event.person, confirmed=True, lead=False)))
    _told(connection, number, cause.now)


def _asked(connection: Connection, cause: Cause, event: PersonAsked) -> None:
    _forget_wish(connection, cause)
    number = firm_number(connection, event.firm)
    connection.execute(insert(firm_people).values(**_person_row(cause, number, event.person, confirmed=False, lead=False)))


def _forget_wish(connection: Connection, cause: Cause) -> None:
    """Who waits for one firm may turn to another; who speaks for one breaks the primary key."""
    waiting = (firm_people.c.contact_id == cause.contact_id, firm_people.c.confirmed.is_(False))
    connection.execute(delete(firm_people).where(*waiting))


def _confirmed(connection: Connection, cause: Cause, event: PersonConfirmed) -> None:
    number = firm_number(connection, event.firm)
    waiting = (firm_people.c.contact_id == event.contact_id, firm_people.c.firm == number, firm_people.c.confirmed.is_(False))
    if event.accepted:
        first = connection.scalar(select(firm_people.c.contact_id).where(firm_people.c.firm == number, firm_people.c.confirmed)) is None
        done = connection.execute(update(firm_people).where(*waiting).values(confirmed=True, lead=first))
        _told(connection, number, cause.now)
    else:
        done = connection.execute(delete(firm_people).where(*waiting))
    if done.rowcount != 1:
        raise Stale
    touch(connection, event.contact_id)


def _corrected(connection: Connection, cause: Cause, event: PersonCorrected) -> None:
    words = {name: getattr(event.person, name) for name in ("family", "given", "job", "reply_to")}
    mine = update(firm_people).where(firm_people.c.contact_id == cause.contact_id).values(**words).returning(firm_people.c.firm)
    number = connection.scalar(mine)
    if number is None:
        raise Stale
    _told(connection, number, cause.now)


def _left(connection: Connection, cause: Cause, event: PersonLeftFirm) -> None:
    _of_firm(connection, cause, firm_number(connection, event.firm))
    leave(connection, cause.contact_id, cause.now)


def _verified(connection: Connection, cause: Cause, event: FirmVerified) -> None:
    step(connection, cause, event.firm, event.version, verified_at=cause.now, verified_by=event.by)


def _blocked(connection: Connection, cause: Cause, event: FirmBlocked) -> None:
    step(connection, cause, event.firm, event.version, blocked=event.blocked)


def _firms_joined(connection: Connection, cause: Cause, event: FirmsJoined) -> None:
    kept = connection.scalar(select(firms.c.number).where(firms.c.id == event.kept))
    gone = connection.scalar(select(firms.c.number).where(firms.c.id == event.joined))
    if kept is None or gone is None or kept == gone:
        raise Stale
    step(connection, cause, event.kept, event.kept_version)
    step(connection, cause, event.joined, event.joined_version, joined_to=kept)
    # What was joined to the one that goes now belongs to the one that stays as well.
    connection.execute(update(firms).where(firms.c.joined_to == gone).values(joined_to=kept))
    connection.execute(update(firm_people).where(firm_people.c.firm == gone).values(firm=kept))
    connection.execute(update(firm_codes).where(firm_codes.c.firm == gone).values(firm=kept))
    moved = update(profiles).where(profiles.c.firm == gone)
    connection.execute(moved.values(firm=kept, version=profiles.c.version + 1, changed_at=cause.now))
    connection.execute(delete(firm_twins).where(or_(firm_twins.c.first == gone, firm_twins.c.second == gone)))


def _told_apart(connection: Connection, _cause: Cause, event: FirmsToldApart) -> None:
    first, second = sorted((event.first, event.second))
    connection.execute(insert_new(connection, firm_twins).values(first=first, second=second))


def _new_number(connection: Connection, _query: NewFirmNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


EVENTS: Events = {
    FirmRegistered: _registered,
    FirmChanged: _changed,
    FirmEntered: _entered,
    FirmCodeMade: _code_made,
    PersonJoinedFirm: _joined,
    PersonAsked: _asked,
    PersonConfirmed: _confirmed,
    PersonCorrected: _corrected,
    PersonLeftFirm: _left,
    FirmVerified: _verified,
    FirmBlocked: _blocked,
    FirmsJoined: _firms_joined,
    FirmsToldApart: _told_apart,
}
QUERIES: Queries = {NewFirmNumber: _new_number}
