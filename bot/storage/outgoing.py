"""Deliveries in the database: leased to a sender, acknowledged in batches, claimed again when due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, delete, insert, or_, select, tuple_, update

from bot.domain.deliveries import Delivery, DeliveryState, Priority
from bot.domain.events import ContactDeparted
from bot.domain.messages import Address, Channel, Message, Update
from bot.ports import Outcome, TurnRecord
from bot.storage.tables import AnyRow, addresses, deliveries
from bot.storage.upsert import insert_new

LEASE = timedelta(seconds=60)
"""How long a sender has for a delivery: longer than its time-out; then another one may take it."""
UNCERTAIN_ATTEMPTS = 1
"""How often a delivery is tried again after its sender vanished between sending and hearing back."""
UNCERTAIN_REPLIES = 5
"""The same for replies: who asked something is rather answered twice than never."""

FINISHED = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNCERTAIN, DeliveryState.EXPIRED, DeliveryState.CANCELLED)

Key = tuple[str, str]


def lease_replies(connection: Connection, records: Sequence[TurnRecord], now: datetime) -> dict[Key, tuple[Delivery, ...]]:
    """Write the replies of turns as deliveries that their caller sends, by update; what was held comes first."""
    if not records:
        return {}
    found: dict[Key, list[Delivery]] = {_cause(record): [] for record in records}
    present = [record for record in records if not any(isinstance(event, ContactDeparted) for event in record.events)]
    by_address = {(record.update.address.channel, record.update.address.id): _cause(record) for record in present}
    for delivery in _release_held(connection, list(by_address), now) if by_address else ():
        found[by_address[(delivery.address.channel, delivery.address.id)]].append(delivery)
    replies = [(record.update, index, message) for record in records for index, message in enumerate(record.replies)]
    if replies:
        rows = [_reply_row(cause, index, message, now) for cause, index, message in replies]
        statement = insert(deliveries).returning(deliveries.c.id, sort_by_parameter_order=True)
        for number, row, (cause, _, message) in zip(connection.scalars(statement, rows), rows, replies, strict=True):
            delivery = Delivery(number, row["reason"], cause.address, message, Priority.REPLY, now)
            found[cause.address.channel, cause.key].append(delivery)
    return {key: tuple(leased) for key, leased in found.items()}


def _cause(record: TurnRecord) -> Key:
    return (record.update.address.channel, record.update.key)


def replies_to(connection: Connection, update: Update) -> tuple[Delivery, ...]:
    """The replies that an update got when it was first taken, in order."""
    statement = (
        select(deliveries)
        .where(deliveries.c.channel == update.address.channel, deliveries.c.update_key == update.key)
        .order_by(deliveries.c.id)
    )
    return tuple(_delivery(row) for row in connection.execute(statement))


def still_leased(connection: Connection, wanted: Sequence[Delivery]) -> tuple[Delivery, ...]:
    """Those of `wanted` that are not finished and not taken back."""
    if not wanted:
        return ()
    statement = select(deliveries.c.id).where(
        deliveries.c.id.in_([delivery.id for delivery in wanted]), deliveries.c.state == DeliveryState.SENDING
    )
    leased = set(connection.scalars(statement))
    return tuple(delivery for delivery in wanted if delivery.id in leased)


def acknowledge(connection: Connection, outcomes: Sequence[Outcome], now: datetime) -> list[None]:
    """Store how attempts ended."""
    statement = (
        update(deliveries)
        # What is finished stays so: of a passive reply and a second way of sending, the first to be acknowledged counts.
        .where(deliveries.c.id == bindparam("b_id"), deliveries.c.state == DeliveryState.SENDING)
        .values(
            state=bindparam("b_state"),
            due_at=bindparam("b_due_at", type_=deliveries.c.due_at.type),
            attempts=bindparam("b_attempts"),
            error=bindparam("b_error"),
            receipt=bindparam("b_receipt"),
            finished_at=bindparam("b_finished_at", type_=deliveries.c.finished_at.type),
            leased_until=None,
        )
    )
    connection.execute(statement, [_outcome_row(outcome, now) for outcome in outcomes])
    return [None] * len(outcomes)


def _outcome_row(outcome: Outcome, now: datetime) -> dict[str, Any]:
    return {
        "b_id": outcome.delivery.id,
        "b_state": outcome.state,
        "b_due_at": outcome.due_at,
        "b_attempts": outcome.delivery.attempts + 1,
        "b_error": outcome.error,
        "b_receipt": outcome.receipt or None,
        "b_finished_at": now if outcome.state in FINISHED else None,
    }


def claim(connection: Connection, channels: Sequence[Channel], limit: int, now: datetime) -> tuple[Delivery, ...]:
    """Lease due deliveries to the caller; see `bot.ports.Store.claim`."""
    _give_up(connection, now)
    due = or_(
        and_(deliveries.c.state == DeliveryState.PENDING, deliveries.c.due_at <= now),
        and_(deliveries.c.state == DeliveryState.SENDING, deliveries.c.leased_until <= now),
    )
    statement = (
        select(deliveries.c.id, deliveries.c.state)
        .where(due, deliveries.c.channel.in_(channels))
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = connection.execute(statement).all()
    return _lease(connection, rows, now)


def _lease(connection: Connection, rows: Sequence[AnyRow], now: datetime) -> tuple[Delivery, ...]:
    vanished = [row.id for row in rows if row.state == DeliveryState.SENDING]
    if vanished:
        # The attempt whose sender vanished counts, and its end is not known.
        statement = update(deliveries).where(deliveries.c.id.in_(vanished))
        connection.execute(statement.values(attempts=deliveries.c.attempts + 1, error=DeliveryState.UNCERTAIN))
    if not rows:
        return ()
    leased = (
        update(deliveries)
        .where(deliveries.c.id.in_([row.id for row in rows]))
        .values(state=DeliveryState.SENDING, leased_until=now + LEASE)
        .returning(*deliveries.c)
    )
    return tuple(sorted((_delivery(row) for row in connection.execute(leased)), key=lambda one: (one.priority, one.id)))


def _give_up(connection: Connection, now: datetime) -> None:
    """What vanished again and again stays uncertain: it may have arrived, and is not sent once more."""
    lost = (deliveries.c.state == DeliveryState.SENDING, deliveries.c.leased_until <= now)
    most = case((deliveries.c.priority == Priority.REPLY, UNCERTAIN_REPLIES), else_=UNCERTAIN_ATTEMPTS)
    twice = (deliveries.c.error == DeliveryState.UNCERTAIN, deliveries.c.attempts >= most)
    connection.execute(update(deliveries).where(*lost, *twice).values(state=DeliveryState.UNCERTAIN, leased_until=None, finished_at=now))


def reclaim(connection: Connection, now: datetime) -> int:
    """End all leases: only for the single process of a SQLite database, at its start."""
    statement = update(deliveries).where(deliveries.c.state == DeliveryState.SENDING, deliveries.c.leased_until > now)
    return connection.execute(statement.values(leased_until=now)).rowcount


def hold_for(connection: Connection, address: Address, now: datetime) -> None:
    """Hold what is due for an address that cannot be reached: it comes first when the contact writes again."""
    statement = update(deliveries).where(
        deliveries.c.channel == address.channel, deliveries.c.address_id == address.id, deliveries.c.state == DeliveryState.PENDING
    )
    connection.execute(statement.values(state=DeliveryState.HELD))
    where = (addresses.c.channel == address.channel, addresses.c.id == address.id)
    connection.execute(update(addresses).where(*where).values(reachable=False))


def forget_address(connection: Connection, address: Address) -> None:
    """Delete everything that was or should be sent to an address."""
    where = (deliveries.c.channel == address.channel, deliveries.c.address_id == address.id)
    connection.execute(delete(deliveries).where(*where))


def forget_finished(connection: Connection, before: datetime) -> int:
    """Delete what was finished before an instant; tells how much that was."""
    return connection.execute(delete(deliveries).where(deliveries.c.finished_at < before)).rowcount


def move_address(connection: Connection, address: Address, new_id: str) -> None:
    """Give an address and what is due for it a new id; where the new one is known already, it stays."""
    where = (addresses.c.channel == address.channel, addresses.c.id == address.id)
    row = connection.execute(select(addresses).where(*where)).mappings().first()
    if row is not None:
        connection.execute(insert_new(connection, addresses).values({**row, "id": new_id}))
        connection.execute(delete(addresses).where(*where))
    waiting = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.HELD)
    statement = update(deliveries).where(
        deliveries.c.channel == address.channel, deliveries.c.address_id == address.id, deliveries.c.state.in_(waiting)
    )
    connection.execute(statement.values(address_id=new_id))


def _release_held(connection: Connection, keys: Sequence[Key], now: datetime) -> list[Delivery]:
    statement = (
        update(deliveries)
        .where(tuple_(deliveries.c.channel, deliveries.c.address_id).in_(keys), deliveries.c.state == DeliveryState.HELD)
        .values(state=DeliveryState.SENDING, leased_until=now + LEASE)
        .returning(*deliveries.c)
    )
    return sorted((_delivery(row) for row in connection.execute(statement)), key=lambda delivery: delivery.id)


def _reply_row(cause: Update, index: int, message: Message, now: datetime) -> dict[str, Any]:
    return {
        "reason": f"reply:{cause.address.channel}:{cause.key}:{index}",
        "channel": cause.address.channel,
        "address_id": cause.address.id,
        "update_key": cause.key,
        "priority": Priority.REPLY,
        "state": DeliveryState.SENDING,
        "due_at": now,
        "leased_until": now + LEASE,
        "attempts": 0,
        "message": message.to_json(),
        "created_at": now,
    }


def _delivery(row: AnyRow) -> Delivery:
    return Delivery(
        id=row.id,
        reason=row.reason,
        address=Address(Channel(row.channel), row.address_id),
        message=Message.from_json(row.message),
        priority=Priority(row.priority),
        due_at=row.due_at,
        attempts=row.attempts,
        amends=row.amends or "",
    )
