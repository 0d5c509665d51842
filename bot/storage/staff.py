"""Colleagues, their invitations, and the audit log, in the database."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.domain.messages import Address
from bot.domain.people import Role
from bot.domain.staff import IsStaffRoom
from bot.storage.tables import addresses, contacts
from bot.storage.topics import Cause, Events, Queries, touch


def _is_staff_room(connection: Connection, query: IsStaffRoom, _now: datetime) -> bool:
    chat = query.address.id.partition("/")[0]
    statement = (
        select(contacts.c.role)
        .join(addresses, addresses.c.contact_id == contacts.c.id)
        .where(addresses.c.channel == query.address.channel, addresses.c.id == chat)
    )
    return connection.scalar(statement) == Role.ROOM


def make_colleague(connection: Connection, address: Address, role: Role, name: str, origin: Cause) -> None:
    """Give whoever is at `address` a role; somebody who never wrote becomes known by it."""
    found = connection.scalar(select(addresses.c.contact_id).where(addresses.c.channel == address.channel, addresses.c.id == address.id))
    if found is not None:
        connection.execute(update(contacts).where(contacts.c.id == found).values(role=role, staff_name=name))
        touch(connection, found)
        return
    contact = {"id": origin.new_id(), "language": Language.DE, "language_chosen": False, "zone": "Europe/Berlin", "announcements": True}
    connection.execute(insert(contacts).values(**contact, role=role, staff_name=name, created_at=origin.now))
    whereabouts = {"channel": address.channel, "id": address.id, "contact_id": contact["id"], "reachable": True}
    connection.execute(insert(addresses).values(**whereabouts, conversation={}, version=1, seen_at=origin.now))


def _noted(connection: Connection, cause: Cause, event: StaffActed) -> None:
    """Nothing is kept yet."""


EVENTS: Events = {StaffActed: _noted}
QUERIES: Queries = {IsStaffRoom: _is_staff_room}
