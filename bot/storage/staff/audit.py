"""The audit log in the database: who did what to what, and when; never what was written."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select

from bot.domain.events import StaffActed
from bot.domain.staff import Audit, AuditEntry, colleague_in, subject_of
from bot.storage.staff.tables import staff_actions
from bot.storage.tables import contacts
from bot.storage.topics import Cause

_LONGEST_ACTION, _LONGEST_SUBJECT = 40, 120


def note(connection: Connection, cause: Cause, action: str, subject: str) -> None:
    """Write a line of the audit log: `cause` tells who and when."""
    name = connection.scalar(select(contacts.c.staff_name).where(contacts.c.id == cause.contact_id)) or ""
    row = {"at": cause.now, "contact_id": cause.contact_id, "staff_name": name}
    connection.execute(insert(staff_actions).values(**row, action=action[:_LONGEST_ACTION], subject=subject[:_LONGEST_SUBJECT]))


def noted(connection: Connection, cause: Cause, event: StaffActed) -> None:
    """Store a StaffActed."""
    note(connection, cause, event.action, event.subject)


def entries(connection: Connection, query: Audit, _now: datetime) -> tuple[AuditEntry, ...]:
    """Answer an Audit; a colleague as subject is named by the name they had last."""
    newest = select(staff_actions).order_by(staff_actions.c.id.desc()).limit(query.most)
    rows = connection.execute(newest.where(_wanted(connection, query.wanted)) if query.wanted else newest).all()
    names = _names(connection)
    return tuple(AuditEntry(row.at, row.contact_id, row.staff_name, row.action, _shown(row.subject, names)) for row in rows)


def _wanted(connection: Connection, wanted: str) -> ColumnElement[bool]:
    named = [one for one, name in _names(connection).items() if one.startswith(wanted) or wanted.casefold() in name.casefold()]
    return or_(
        staff_actions.c.contact_id.in_(named),
        staff_actions.c.subject.in_([subject_of(contact_id) for contact_id in named]),
        staff_actions.c.subject.icontains(wanted, autoescape=True),
    )


def _names(connection: Connection) -> dict[str, str]:
    """Every colleague on record by contact id, with the name they had last; also those who have left."""
    who = (staff_actions.c.contact_id, staff_actions.c.staff_name)
    recorded = select(*who).where(staff_actions.c.staff_name != "").group_by(*who).order_by(func.max(staff_actions.c.id))
    present = select(contacts.c.id, contacts.c.staff_name).where(contacts.c.staff_name != "")
    return {row[0]: row[1] for statement in (recorded, present) for row in connection.execute(statement)}


def _shown(subject: str, names: dict[str, str]) -> str:
    colleague = colleague_in(subject)
    return names.get(colleague, subject) if colleague else subject
