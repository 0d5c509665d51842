"""Deliveries in the database: written with their turn and leased at once; held, moved, forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, or_, select, tuple_, update

from bot.domain.announcements import ALWAYS
from bot.domain.deliveries import Delivery, DeliveryState, Priority, Rung
from bot.domain.events import ContactDeparted
from bot.domain.messages import Address, Channel, Message, Update
from bot.ports import TurnRecord
from bot.storage.announcements import gate, progress
from bot.storage.deliveries.leases import LEASE, Sender, delivery_of, reserve_chats
from bot.storage.deliveries.statements import BEHIND, PACED, PUT_OFF
from bot.storage.handovers import records as handovers
from bot.storage.tables import addresses, deliveries
from bot.storage.upsert import insert_new

Key = tuple[str, str]
FORGOTTEN = 1000
"""Rows deleted in one transaction, so that nobody waits for it."""
_Reply = tuple[Update, int, Message]


def lease_replies(connection: Connection, records: Sequence[TurnRecord], sender: Sender, now: datetime) -> dict[Key, tuple[Delivery, ...]]:
    """Write the replies of turns as deliveries that their caller sends, by update; what was held comes first.

    Where an earlier message is still on its way elsewhere, or the chat takes no more now, they wait in the database instead.
    """
    if not records:
        return {}
    found: dict[Key, list[Delivery]] = {_cause(record): [] for record in records}
    present = [record for record in records if not any(isinstance(event, ContactDeparted) for event in record.events)]
    by_address = {record.update.address: _cause(record) for record in present}
    released = _release_held(connection, list(by_address), sender, now)
    replies = [(record.update, index, message) for record in records for index, message in enumerate(record.replies)]
    waiting = _waiting(connection, [*(one.address for one in released), *(cause.address for cause, _, _ in replies)], sender, now)
    for delivery, wait in zip(released, waiting, strict=False):
        if wait is None:
            found[by_address[delivery.address]].append(delivery)
    _put_off(connection, released, waiting)
    rows = [_reply_row(reply, wait, sender, now) for reply, wait in zip(replies, waiting[len(released) :], strict=True)]
    if rows:
        statement = insert(deliveries).returning(deliveries.c.id, sort_by_parameter_order=True)
        for number, row, (cause, _, message) in zip(connection.scalars(statement, rows), rows, replies, strict=True):
            if row["state"] == DeliveryState.SENDING:
                delivery = Delivery(number, row["reason"], cause.address, message, Priority.REPLY, now)
                found[cause.address.channel, cause.key].append(delivery)
    return {key: tuple(leased) for key, leased in found.items()}


@dataclass(frozen=True, slots=True)
class _Wait:
    """Why a message is not sent at once, and until when."""

    until: datetime
    error: str


def _waiting(connection: Connection, addressed: Sequence[Address], sender: Sender, now: datetime) -> list[_Wait | None]:
    """For each message in turn None when it may be sent at once."""
    busy = _busy(connection, addressed, sender, now)
    free = [address for address in addressed if address not in busy]
    granted = iter(reserve_chats(connection, sender, free, now))
    behind = _Wait(now, BEHIND)
    return [behind if address in busy else _paced(next(granted)) for address in addressed]


def _paced(until: datetime | None) -> _Wait | None:
    return None if until is None else _Wait(until, PACED)


def _busy(connection: Connection, addressed: Sequence[Address], sender: Sender, now: datetime) -> set[Address]:
    """The addresses with an earlier reply that is not sent and not this sender's; what was put off is due now: they are there."""
    if not addressed:
        return set()
    d = deliveries.c
    at = tuple_(d.channel, d.address_id).in_([(address.channel, address.id) for address in set(addressed)])
    put_off = and_(d.state == DeliveryState.PENDING, or_(d.due_at <= now, d.error.is_not(None)))
    elsewhere = and_(d.state == DeliveryState.SENDING, or_(d.leased_by.is_(None), d.leased_by != sender.id))
    earlier = select(d.id, d.channel, d.address_id, d.error).where(at, d.priority <= Priority.REPLY, or_(put_off, elsewhere))
    rows = connection.execute(earlier).all()
    # A pause that the platform asked for, or the pace of the chat, is kept; waiting for better times is not.
    early = [row.id for row in rows if row.error not in (PACED, "throttled")]
    if early:
        connection.execute(update(deliveries).where(d.id.in_(early), d.state == DeliveryState.PENDING).values(due_at=now))
    return {Address(Channel(row.channel), row.address_id) for row in rows}


def _put_off(connection: Connection, leased: Sequence[Delivery], waiting: Sequence[_Wait | None]) -> None:
    rows = [
        {"b_id": delivery.id, "b_due_at": wait.until, "b_error": wait.error}
        for delivery, wait in zip(leased, waiting, strict=False)
        if wait is not None
    ]
    if rows:
        connection.execute(PUT_OFF, rows)


def _cause(record: TurnRecord) -> Key:
    return (record.update.address.channel, record.update.key)


def replies_to(connection: Connection, update: Update) -> tuple[Delivery, ...]:
    """The replies that an update got when it was first taken, in order."""
    statement = (
        select(deliveries)
        .where(deliveries.c.channel == update.address.channel, deliveries.c.update_key == update.key)
        .order_by(deliveries.c.id)
    )
    return tuple(delivery_of(row) for row in connection.execute(statement))


def still_leased(connection: Connection, wanted: Sequence[Delivery]) -> tuple[Delivery, ...]:
    """Those of `wanted` that are not finished and not taken back."""
    if not wanted:
        return ()
    statement = select(deliveries.c.id).where(
        deliveries.c.id.in_([delivery.id for delivery in wanted]), deliveries.c.state == DeliveryState.SENDING
    )
    leased = set(connection.scalars(statement))
    return tuple(delivery for delivery in wanted if delivery.id in leased)


def hold_for(connection: Connection, address: Address, now: datetime) -> None:
    """Hold what waits for an address that cannot be reached: what is due comes first when the contact writes again."""
    statement = update(deliveries).where(
        deliveries.c.channel == address.channel, deliveries.c.address_id == address.id, deliveries.c.state == DeliveryState.PENDING
    )
    connection.execute(statement.values(state=DeliveryState.HELD))
    where = (addresses.c.channel == address.channel, addresses.c.id == address.id)
    connection.execute(update(addresses).where(*where).values(reachable=False))


def not_delivered(connection: Connection, address: Address, rung: Rung, platform_number: str) -> None:
    """The platform took a message by this way, and did not bring it after all: it comes when the contact writes again.

    It is the one with this number; where there is none, the newest of those without a number. "" is no number: then the newest.
    """
    d = deliveries.c
    at = (d.channel == address.channel, d.address_id == address.id)
    numbered = d.platform_number == platform_number
    if not platform_number:
        meant: tuple[ColumnElement[bool], ...] = ()
    elif connection.scalar(select(d.id).where(*at, numbered).limit(1)) is not None:
        meant = (numbered,)
    else:
        meant = (d.platform_number.is_(None),)
    # What went out another way meanwhile has arrived.
    called = (d.rung == rung, d.state.in_((DeliveryState.SENT, DeliveryState.HELD)))
    latest = connection.scalar(select(d.id).where(*at, *meant, *called).order_by(d.id.desc()).limit(1))
    held = {"state": DeliveryState.HELD, "rung": None, "error": "notdelivered", "finished_at": None}
    if platform_number:
        # Kept, so that the same report is known when it is repeated.
        held["platform_number"] = platform_number
    connection.execute(update(deliveries).where(d.id == latest, *called).values(held))


def forget_address(connection: Connection, address: Address) -> None:
    """Delete everything that was or should be sent to an address."""
    where = (deliveries.c.channel == address.channel, deliveries.c.address_id == address.id)
    connection.execute(delete(deliveries).where(*where))


def forget_finished(connection: Connection, before: datetime) -> int:
    """Delete at most FORGOTTEN of what was finished before an instant; tells how much that was. Announcements keep their counts."""
    old = select(deliveries.c.id).where(deliveries.c.finished_at < before).order_by(deliveries.c.id).limit(FORGOTTEN)
    these = deliveries.c.id.in_(connection.scalars(old).all())
    progress.note(connection, these)
    return connection.execute(delete(deliveries).where(these)).rowcount


def move_address(connection: Connection, address: Address, new_id: str) -> None:
    """Give an address and what is due for it a new id; where the new one is known already, it stays."""
    where = (addresses.c.channel == address.channel, addresses.c.id == address.id)
    row = connection.execute(select(addresses).where(*where)).mappings().first()
    if row is not None:
        connection.execute(insert_new(connection, addresses).values({**row, "id": new_id}))
        connection.execute(delete(addresses).where(*where))
    waiting = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.HELD, DeliveryState.PAUSED)
    statement = update(deliveries).where(
        deliveries.c.channel == address.channel, deliveries.c.address_id == address.id, deliveries.c.state.in_(waiting)
    )
    connection.execute(statement.values(address_id=new_id))
    handovers.thread_moved(connection, address, new_id)


def _release_held(connection: Connection, held_by: Sequence[Address], sender: Sender, now: datetime) -> list[Delivery]:
    if not held_by:
        return []
    keys = [(address.channel, address.id) for address in held_by]
    held = (tuple_(deliveries.c.channel, deliveries.c.address_id).in_(keys), deliveries.c.state == DeliveryState.HELD)
    # What is planned for later is not sent before its time.
    connection.execute(update(deliveries).where(*held, deliveries.c.due_at > now).values(state=DeliveryState.PENDING))
    statement = (
        update(deliveries)
        .where(*held)
        .values(state=DeliveryState.SENDING, leased_until=now + LEASE, leased_by=sender.id, begun_at=now)
        .returning(*deliveries.c)
    )
    released = sorted((delivery_of(row) for row in connection.execute(statement)), key=lambda delivery: delivery.id)
    # Who writes is awake: quiet hours keep nothing back.
    kept_back = gate.keep_back(connection, [one.id for one in released], sender.id, ALWAYS, now)
    return [one for one in released if one.id not in kept_back]


def _reply_row(reply: _Reply, wait: _Wait | None, sender: Sender, now: datetime) -> dict[str, Any]:
    cause, index, message = reply
    leased = wait is None
    return {
        "reason": f"reply:{cause.address.channel}:{cause.key}:{index}",
        "channel": cause.address.channel,
        "address_id": cause.address.id,
        "update_key": cause.key,
        "priority": Priority.REPLY,
        "state": DeliveryState.SENDING if leased else DeliveryState.PENDING,
        "due_at": now if wait is None else wait.until,
        "leased_until": now + LEASE if leased else None,
        "leased_by": sender.id if leased else None,
        "begun_at": now if leased else None,
        "error": None if wait is None else wait.error,
        "attempts": 0,
        "message": message.to_json(),
        "created_at": now,
    }
