"""Invitations of colleagues in the database: only the hash of a code is kept, and it works once."""

from __future__ import annotations

import secrets
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.domain.people import Role
from bot.domain.staff import (
    CODE_LENGTH,
    CODE_LETTERS,
    INVITATION_LASTS,
    WRONG_CODES,
    WRONG_CODES_IN,
    CodeRefused,
    Invitation,
    InvitationAccepted,
    InvitationFor,
    InvitationMade,
    NewCode,
    digest_of,
)
from bot.ports import Stale
from bot.storage.staff.tables import invitations, wrong_codes
from bot.storage.tables import contacts
from bot.storage.topics import Cause, touch


def new_code(_connection: Connection, _query: NewCode, _now: datetime) -> str:
    """A fresh code, in groups of five so that it can be read out."""
    letters = [secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH)]
    return "-".join("".join(letters[start : start + 5]) for start in range(0, CODE_LENGTH, 5))


def made(connection: Connection, cause: Cause, event: InvitationMade) -> None:
    """Keep an invitation; those that are past are forgotten."""
    connection.execute(delete(invitations).where(invitations.c.expires_at <= cause.now))
    row = {"digest": event.digest, "role": event.role, "invited_by": cause.contact_id}
    connection.execute(insert(invitations).values(**row, made_at=cause.now, expires_at=cause.now + INVITATION_LASTS))


def held(connection: Connection, query: InvitationFor, now: datetime) -> Invitation | None:
    """Answer an InvitationFor; after too many wrong codes not even a right one holds."""
    wrong = select(func.count()).where(wrong_codes.c.contact_id == query.contact_id, wrong_codes.c.at > now - WRONG_CODES_IN)
    if (connection.scalar(wrong) or 0) >= WRONG_CODES:
        return None
    row = connection.execute(select(invitations).where(invitations.c.digest == digest_of(query.code))).one_or_none()
    return None if row is None else Invitation(row.digest, Role(row.role), row.invited_by, row.used_at is None and row.expires_at > now)


def accepted(connection: Connection, cause: Cause, event: InvitationAccepted) -> None:
    """Use up an invitation and give its role; raises Stale when it was used or expired meanwhile."""
    holds = (invitations.c.digest == event.digest, invitations.c.used_at.is_(None), invitations.c.expires_at > cause.now)
    if not connection.execute(update(invitations).where(*holds).values(used_at=cause.now)).rowcount:
        raise Stale
    role = connection.scalar(select(invitations.c.role).where(invitations.c.digest == event.digest))
    newcomer = update(contacts).where(contacts.c.id == cause.contact_id, contacts.c.role.is_(None))
    if not connection.execute(newcomer.values(role=role, staff_name=event.name)).rowcount:
        raise Stale
    touch(connection, cause.contact_id)


def refused(connection: Connection, cause: Cause, _event: CodeRefused) -> None:
    """Count a wrong code; those that count no more are forgotten."""
    connection.execute(delete(wrong_codes).where(wrong_codes.c.at <= cause.now - WRONG_CODES_IN))
    connection.execute(insert(wrong_codes).values(contact_id=cause.contact_id, at=cause.now))
