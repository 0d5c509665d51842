"""Colleagues in the database: their roles and names, and their group chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.exc import OperationalError

from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.domain.staff import (
    ROLES,
    Audit,
    BotName,
    CodeRefused,
    Colleague,
    ColleagueAt,
    InvitationAccepted,
    InvitationFor,
    InvitationMade,
    IsStaffRoom,
    NewCode,
    RoleChanged,
    RoomChosen,
    RoomEnded,
    StaffNamed,
    Team,
)
from bot.ports import Stale
from bot.storage.staff import audit as staff_audit
from bot.storage.staff import invitations
from bot.storage.staff.tables import bot_names
from bot.storage.staff.tables import invitations as invitation_rows
from bot.storage.tables import addresses, contacts
from bot.storage.topics import Cause, Events, Queries, touch


def make_colleague(connection: Connection, address: Address, role: Role, name: str, origin: Cause) -> str:
    """Give whoever is at `address` a role; somebody who never wrote becomes known by it. The contact's id."""
    found = hold_address(connection, address)
    if found is None:
        return make_newcomer(connection, address, role, name, origin)
    give_role(connection, found, role, name)
    return found


def hold_address(connection: Connection, address: Address) -> str | None:
    """Let nobody else go on with an address until this transaction ends; whose it is, if anybody's."""
    whose = select(addresses.c.contact_id).where(addresses.c.channel == address.channel, addresses.c.id == address.id)
    found: str | None = connection.scalar(whose.with_for_update())
    return found


def give_role(connection: Connection, contact_id: str, role: Role, name: str) -> None:
    """Make a contact whose address is held a colleague, or another kind of colleague."""
    connection.execute(update(contacts).where(contacts.c.id == contact_id).values(role=role, staff_name=name))
    touch(connection, contact_id)


def make_newcomer(connection: Connection, address: Address, role: Role, name: str, origin: Cause, *, reachable: bool = True) -> str:
    """Make a colleague, `reachable` or not, of somebody who never wrote. Raises IntegrityError when they became known meanwhile."""
    contact = {"id": origin.new_id(), "language": Language.DE, "language_chosen": False, "zone": "Europe/Berlin", "announcements": True}
    connection.execute(insert(contacts).values(**contact, role=role, staff_name=name, created_at=origin.now))
    whereabouts = {"channel": address.channel, "id": address.id, "contact_id": contact["id"], "reachable": reachable}
    connection.execute(insert(addresses).values(**whereabouts, conversation={}, version=1, seen_at=origin.now))
    return str(contact["id"])


def hold_roles(connection: Connection) -> int:
    """Let nobody else change roles until this transaction ends; how many administrators there are. Raises Stale when one is at it."""
    administrators = select(contacts.c.id).where(contacts.c.role == Role.ADMINISTRATOR).order_by(contacts.c.id)
    try:
        return len(connection.scalars(administrators.with_for_update(nowait=True)).all())
    except OperationalError as error:
        # Waiting could end in a deadlock: the other one may wait for this colleague's address. On SQLite nobody else writes.
        raise Stale from error


def _role_changed(connection: Connection, cause: Cause, event: RoleChanged) -> None:
    administrators = hold_roles(connection)
    if event.was is Role.ADMINISTRATOR and administrators == 1:
        raise Stale
    whose = (contacts.c.id == event.contact_id, contacts.c.role == event.was)
    # The name stays with who leaves: the log goes on telling whom it was done to.
    if not connection.execute(update(contacts).where(*whose).values(role=event.role)).rowcount:
        raise Stale
    if event.was is Role.ADMINISTRATOR:
        # Whom they invited is not to come in when they themselves may no longer invite.
        open_ones = (invitation_rows.c.invited_by == event.contact_id, invitation_rows.c.used_at.is_(None))
        connection.execute(delete(invitation_rows).where(*open_ones))
    touch(connection, event.contact_id)


def _named(connection: Connection, cause: Cause, event: StaffNamed) -> None:
    connection.execute(update(contacts).where(contacts.c.id == cause.contact_id).values(staff_name=event.name))
    touch(connection, cause.contact_id)


def _room_chosen(connection: Connection, cause: Cause, event: RoomChosen) -> None:
    assert cause.address is not None  # noqa: S101 - only somebody in a group can choose it
    hold_roles(connection)
    chooser = connection.execute(select(contacts.c.role, contacts.c.language).where(contacts.c.id == event.by)).one_or_none()
    if chooser is None or chooser.role != Role.ADMINISTRATOR:
        raise Stale
    _leave_rooms(connection)
    chat = replace(cause.address, id=cause.address.id.partition("/")[0])
    room = make_colleague(connection, chat, Role.ROOM, "", cause)
    spoken = {"language": chooser.language, "language_chosen": True}
    connection.execute(update(contacts).where(contacts.c.id == room).values(spoken))
    staff_audit.note(connection, replace(cause, contact_id=event.by), "staffroom", "on")


def _room_ended(connection: Connection, cause: Cause, event: RoomEnded) -> None:
    hold_roles(connection)
    _leave_rooms(connection)
    staff_audit.note(connection, replace(cause, contact_id=event.by), "staffroom", "off")


def _leave_rooms(connection: Connection) -> None:
    for room in connection.scalars(select(contacts.c.id).where(contacts.c.role == Role.ROOM)).all():
        connection.execute(update(contacts).where(contacts.c.id == room).values(role=None))
        touch(connection, room)


def _is_staff_room(connection: Connection, query: IsStaffRoom, _now: datetime) -> bool:
    chat = query.address.id.partition("/")[0]
    statement = (
        select(contacts.c.role)
        .join(addresses, addresses.c.contact_id == contacts.c.id)
        .where(addresses.c.channel == query.address.channel, addresses.c.id == chat)
    )
    return connection.scalar(statement) == Role.ROOM


def _team(connection: Connection, _query: Team, _now: datetime) -> tuple[Colleague, ...]:
    people = select(contacts.c.id).where(contacts.c.role.in_(ROLES))
    found = _colleagues(connection, list(connection.scalars(people)))
    return tuple(sorted(found, key=lambda one: (-ROLES.index(one.role), one.name.casefold(), one.contact_id)))


def _colleague_at(connection: Connection, query: ColleagueAt, _now: datetime) -> Colleague | None:
    at = (addresses.c.channel == query.address.channel, addresses.c.id == query.address.id)
    whose = select(contacts.c.id).join(addresses, addresses.c.contact_id == contacts.c.id).where(*at, contacts.c.role.in_(ROLES))
    return next(iter(_colleagues(connection, list(connection.scalars(whose)))), None)


def _colleagues(connection: Connection, contact_ids: Sequence[str]) -> list[Colleague]:
    people = connection.execute(select(contacts).where(contacts.c.id.in_(contact_ids))).all()
    reached: dict[str, list[Address]] = {}
    last_first = (
        select(addresses).where(addresses.c.contact_id.in_(contact_ids), addresses.c.reachable).order_by(addresses.c.seen_at.desc())
    )
    for row in connection.execute(last_first):
        reached.setdefault(row.contact_id, []).append(Address(Channel(row.channel), row.id))
    return [Colleague(row.id, Role(row.role), row.staff_name, Language(row.language), tuple(reached.get(row.id, ()))) for row in people]


def _bot_name(connection: Connection, _query: BotName, _now: datetime) -> str:
    return connection.scalar(select(func.max(bot_names.c.name))) or ""


EVENTS: Events = {
    StaffActed: staff_audit.noted,
    RoleChanged: _role_changed,
    StaffNamed: _named,
    RoomChosen: _room_chosen,
    RoomEnded: _room_ended,
    InvitationMade: invitations.made,
    InvitationAccepted: invitations.accepted,
    CodeRefused: invitations.refused,
}
QUERIES: Queries = {
    IsStaffRoom: _is_staff_room,
    Team: _team,
    ColleagueAt: _colleague_at,
    BotName: _bot_name,
    Audit: staff_audit.entries,
    NewCode: invitations.new_code,
    InvitationFor: invitations.held,
}
