"""Notices become deliveries: who is meant, where they are reached, in which language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from bot.domain.deliveries import DeliveryState
from bot.domain.language import Language
from bot.domain.notices import Notice, Recipient, ToAddress, ToContact, ToHandover, ToStaff
from bot.domain.people import Role
from bot.storage.handovers import records as handovers
from bot.storage.tables import AnyRow, addresses, contacts, deliveries
from bot.storage.upsert import insert_new
from bot.texts import Texts


def write(connection: Connection, notices: Sequence[Notice], texts: Texts, now: datetime) -> None:
    """Write each notice as a delivery an address; one that was written before with the same reason stays as it is."""
    for notice in notices:
        rows = _amended(connection, notice) if notice.amends else _addressed(connection, notice.to)
        values = [_row(notice, row, texts, now) for row in rows]
        if values:
            connection.execute(insert_new(connection, deliveries), values)


def _addressed(connection: Connection, to: Recipient) -> Sequence[AnyRow]:
    match to:
        case ToContact(contact_id):
            return _best_addresses(connection, [contact_id])
        case ToAddress(address):
            return connection.execute(_ADDRESSES.where(addresses.c.channel == address.channel, addresses.c.id == address.id)).all()
        case ToStaff():
            return _staff(connection, to)
        case ToHandover(number, beside):
            thread = handovers.thread_of(connection, number)
            if thread is not None:
                return _addressed(connection, ToAddress(thread))
            return _best_addresses(connection, [one for one in handovers.answering(connection, number) if one != beside])


_ADDRESSES = select(addresses, contacts.c.language).join(contacts, contacts.c.id == addresses.c.contact_id)


def _staff(connection: Connection, to: ToStaff) -> Sequence[AnyRow]:
    if not to.private:
        room = connection.execute(
            _ADDRESSES.where(contacts.c.role == Role.ROOM, addresses.c.reachable, ~addresses.c.id.contains("/"))
        ).all()
        if room:
            return room
    enough = [role for role in Role if role.covers(to.role)]
    found = connection.scalars(select(contacts.c.id).where(contacts.c.role.in_(enough)).order_by(contacts.c.id))
    return _best_addresses(connection, [contact_id for contact_id in found if contact_id != to.beside])


def _best_addresses(connection: Connection, contact_ids: Sequence[str]) -> list[AnyRow]:
    """For each contact the address they wrote from last, one that can be reached before one that cannot."""
    statement = _ADDRESSES.where(addresses.c.contact_id.in_(contact_ids)).order_by(addresses.c.reachable, addresses.c.seen_at)
    best = {row.contact_id: row for row in connection.execute(statement)}
    return [best[contact_id] for contact_id in contact_ids if contact_id in best]


def _amended(connection: Connection, notice: Notice) -> list[AnyRow]:
    """The copies of an earlier notice that can be changed, with where they are and in which language."""
    statement = (
        select(deliveries.c.channel, deliveries.c.address_id.label("id"), deliveries.c.receipt, addresses.c.reachable, contacts.c.language)
        .join(addresses, (addresses.c.channel == deliveries.c.channel) & (addresses.c.id == deliveries.c.address_id))
        .join(contacts, contacts.c.id == addresses.c.contact_id)
        .where(deliveries.c.notice == notice.amends, deliveries.c.receipt.is_not(None), deliveries.c.amends.is_(None))
    )
    return [row for row in connection.execute(statement) if row.receipt]


def _row(notice: Notice, row: AnyRow, texts: Texts, now: datetime) -> dict[str, Any]:
    return {
        "reason": f"{notice.reason}:{row.channel}:{row.id}",
        "channel": row.channel,
        "address_id": row.id,
        "notice": notice.reason,
        "amends": row.receipt if notice.amends else None,
        "priority": notice.priority,
        "state": DeliveryState.PENDING if row.reachable else DeliveryState.HELD,
        "due_at": notice.due_at or now,
        "attempts": 0,
        "message": texts.message(Language(row.language), notice.say).to_json(),
        "created_at": now,
    }
