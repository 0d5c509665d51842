"""Leasing due deliveries to a sender, each address' in order, and storing how their attempts ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Connection, and_, bindparam, case, exists, func, or_, select, update

from bot.domain.deliveries import Delivery, DeliveryState, Priority
from bot.domain.limits import Limits, Rate, Turns, chat_name
from bot.domain.messages import Address, Channel, Message
from bot.ports import Outcome, Room
from bot.storage import limits as shared
from bot.storage.tables import AnyRow, deliveries

LEASE = timedelta(seconds=60)
"""How long a sender has for a delivery: longer than its time-out; then another one may take it."""
UNCERTAIN_ATTEMPTS = 1
"""How often a delivery is tried again after its sender vanished between sending and hearing back."""
UNCERTAIN_REPLIES = 5
"""The same for replies: who asked something is rather answered twice than never."""
BULK_AHEAD = 150_000
"""Microseconds that turns for announcements are taken in advance by all processes together: a reply waits for no more."""
LEAD = 5_000
"""Microseconds for a turn to come from the database to the sender."""
URGENT_AHEAD = 10_000_000
"""The same for everything else; what cannot be sent within it goes back to the database."""
LONGEST_PAUSE = timedelta(seconds=2)
"""A platform that is to be left alone for longer than this is asked for nothing."""

FINISHED = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNCERTAIN, DeliveryState.EXPIRED, DeliveryState.CANCELLED)
BEHIND = "behind another"
PACED = "paced"
DOUBTFUL = (DeliveryState.UNCERTAIN, "lost")
"""Errors that stay noted when a later attempt succeeds: the message may have arrived twice."""

_d = deliveries.c


@dataclass(frozen=True, slots=True)
class Sender:
    """Who leases: the id of a process, and the limits it heeds together with all others."""

    id: str = ""
    limits: Limits = field(default_factory=dict)

    def of_chat(self, address: Address) -> Rate | None:
        """The limit of an address' chat, if there is one."""
        limits = self.limits.get(address.channel)
        return limits.of_chat(address) if limits else None


def claim(connection: Connection, sender: Sender, rooms: Mapping[Channel, Room], now: datetime) -> tuple[Delivery, ...]:
    """Lease due deliveries to the caller; see `bot.ports.Store.claim`."""
    _give_up(connection, now)
    found = _vanished(connection, rooms, now)
    for channel in _awake(connection, list(rooms), sender, now):
        found.extend(_due(connection, channel, rooms[channel], now))
    return _lease(connection, _within_limits(connection, sender, _in_order(connection, found), now), sender, now)


def count_due(connection: Connection, channels: Sequence[Channel], most: int, now: datetime) -> int:
    """How many deliveries are due, counted up to `most`."""
    due = or_(
        and_(_d.state == DeliveryState.PENDING, _d.channel.in_(channels), _d.due_at <= now),
        and_(_d.state == DeliveryState.SENDING, _d.channel.in_(channels), _d.leased_until <= now),
    )
    return connection.scalar(select(func.count()).select_from(select(_d.id).where(due).limit(most).subquery())) or 0


def _vanished(connection: Connection, rooms: Mapping[Channel, Room], now: datetime) -> list[AnyRow]:
    """Rows whose sender did not come back in time."""
    limit = max((room.all for room in rooms.values()), default=0)
    lost = and_(_d.state == DeliveryState.SENDING, _d.leased_until <= now, _d.channel.in_(list(rooms)), ~_kept_waiting(now))
    return list(connection.execute(select(deliveries).where(lost).order_by(_d.id).limit(limit).with_for_update(skip_locked=True)))


def _awake(connection: Connection, channels: Sequence[Channel], sender: Sender, now: datetime) -> list[Channel]:
    """The channels whose platform did not ask for a long pause."""
    if not sender.limits:
        return list(channels)
    until = shared.microseconds(now + LONGEST_PAUSE)
    free_at = shared.free_at(connection, list(channels))
    return [channel for channel in channels if free_at.get(channel, 0) <= until]


def _due(connection: Connection, channel: Channel, room: Room, now: datetime) -> list[AnyRow]:
    """The most urgent rows of a channel that are due and wait for no other; what is due longest comes first among equals."""
    found: list[AnyRow] = []
    for priority in Priority:
        left = room.all - len(found)
        wanted = min(left, room.announcements) if priority is Priority.ANNOUNCEMENT else left
        if wanted > 0:
            due = and_(_d.state == DeliveryState.PENDING, _d.channel == channel, _d.priority == priority, _d.due_at <= now)
            statement = select(deliveries).where(due, ~_kept_waiting(now)).order_by(_d.due_at, _d.id).limit(wanted)
            found.extend(connection.execute(statement.with_for_update(skip_locked=True)))
    return found


def _kept_waiting(now: datetime) -> ColumnElement[bool]:
    """Whether an earlier row of the same address is being sent, or was put off to a later instant."""
    earlier, is_earlier = _earlier()
    sending = and_(earlier.c.state == DeliveryState.SENDING, earlier.c.leased_until > now)
    put_off = and_(earlier.c.state == DeliveryState.PENDING, earlier.c.due_at > now, earlier.c.error.is_not(None))
    return exists().where(is_earlier, or_(sending, put_off))


def _earlier() -> tuple[Any, ColumnElement[bool]]:
    """Rows before a row of the same address; one that is less urgent does not count, so that replies pass announcements."""
    earlier = deliveries.alias("earlier")
    is_earlier = and_(
        earlier.c.channel == _d.channel,
        earlier.c.address_id == _d.address_id,
        earlier.c.id < _d.id,
        earlier.c.priority <= _d.priority,
    )
    return earlier, is_earlier


def _in_order(connection: Connection, rows: Sequence[AnyRow]) -> list[AnyRow]:
    """The rows without those that another process holds an earlier one of, as stored by now."""
    if not rows:
        return []
    ids = [row.id for row in rows]
    earlier, is_earlier = _earlier()
    unfinished = or_(
        earlier.c.state == DeliveryState.SENDING,
        and_(earlier.c.state == DeliveryState.PENDING, or_(earlier.c.error.is_not(None), earlier.c.due_at <= _d.due_at)),
    )
    behind = select(_d.id).where(_d.id.in_(ids), exists().where(is_earlier, unfinished, earlier.c.id.not_in(ids)))
    late = set(connection.scalars(behind))
    return sorted((row for row in rows if row.id not in late), key=lambda row: (row.priority, row.id))


def _within_limits(connection: Connection, sender: Sender, rows: Sequence[AnyRow], now: datetime) -> list[AnyRow]:
    """The rows that their chats take now; the others are put off to when they do."""
    granted = reserve_chats(connection, sender, [_address(row) for row in rows], now)
    kept, put_off = [], []
    for row, due_at in zip(rows, granted, strict=True):
        if due_at is None:
            kept.append(row)
        else:
            put_off.append({"b_id": row.id, "b_due_at": due_at})
    if put_off:
        values = {"state": DeliveryState.PENDING, "due_at": bindparam("b_due_at", type_=_d.due_at.type), "error": PACED}
        connection.execute(update(deliveries).where(_d.id == bindparam("b_id")).values(values), put_off)
    return kept


def reserve_chats(connection: Connection, sender: Sender, addresses: Sequence[Address], now: datetime) -> list[datetime | None]:
    """For each message in turn None when its chat takes it now, else the instant from which it may be asked again."""
    wanted: dict[Rate, Counter[str]] = {}
    for address in addresses:
        rate = sender.of_chat(address)
        if rate is not None:
            wanted.setdefault(rate, Counter())[chat_name(address)] += 1
    at = shared.microseconds(now)
    left: dict[str, tuple[int, datetime]] = {}
    for rate, names in wanted.items():
        ahead = (rate.burst - 1) * rate.interval
        for name, grant in shared.reserve(connection, names, rate, ahead, at).items():
            left[name] = (grant.count, datetime.fromtimestamp((grant.free_at - ahead) / shared.SECOND, UTC))
    return [_taken(left, chat_name(address)) for address in addresses]


def reserve_turns(connection: Connection, sender: Sender, channel: Channel, wanted: int, now: datetime, *, urgent: bool) -> Turns:
    """Take turns of a channel's bot; without a limit all of them at once."""
    limits, at = sender.limits.get(channel), shared.microseconds(now)
    if limits is None or limits.bot is None:
        return Turns((at,) * wanted, at)
    ahead = URGENT_AHEAD if urgent else BULK_AHEAD
    grant = shared.reserve(connection, {channel: wanted}, limits.bot, ahead, at + LEAD)[channel]
    turns = tuple(grant.first + number * limits.bot.interval for number in range(grant.count))
    return Turns(turns, grant.free_at - ahead // 2)


def pause_channel(connection: Connection, channel: Channel, until: datetime) -> None:
    """Nobody sends anything on the channel before an instant."""
    shared.pause(connection, channel, shared.microseconds(until))


def pause_chat(connection: Connection, sender: Sender, address: Address, until: datetime) -> None:
    """Nobody sends to the chat before an instant; where chats have no limit, the due time of its deliveries says so."""
    rate = sender.of_chat(address)
    if rate is not None:
        shared.pause(connection, chat_name(address), shared.microseconds(until) + (rate.burst - 1) * rate.interval)


def _taken(left: dict[str, tuple[int, datetime]], name: str) -> datetime | None:
    """Use up one of what is left for a chat; the instant to wait for when nothing is left, None for one without limit."""
    if name not in left:
        return None
    count, again = left[name]
    left[name] = (count - 1, again)
    return None if count > 0 else again


def _lease(connection: Connection, rows: Sequence[AnyRow], sender: Sender, now: datetime) -> tuple[Delivery, ...]:
    vanished = [row.id for row in rows if row.state == DeliveryState.SENDING]
    if vanished:
        # The attempt whose sender vanished counts, and its end is not known.
        statement = update(deliveries).where(_d.id.in_(vanished))
        connection.execute(statement.values(attempts=_d.attempts + 1, error=DeliveryState.UNCERTAIN))
    if rows:
        leased = update(deliveries).where(_d.id.in_([row.id for row in rows]))
        connection.execute(leased.values(state=DeliveryState.SENDING, leased_until=now + LEASE, leased_by=sender.id))
    lost = set(vanished)
    return tuple(delivery_of(row, attempts=row.attempts + (row.id in lost)) for row in rows)


def _give_up(connection: Connection, now: datetime) -> None:
    """What vanished again and again stays uncertain: it may have arrived, and is not sent once more."""
    lost = (_d.state == DeliveryState.SENDING, _d.leased_until <= now)
    most = case((_d.priority == Priority.REPLY, UNCERTAIN_REPLIES), else_=UNCERTAIN_ATTEMPTS)
    twice = (_d.error == DeliveryState.UNCERTAIN, _d.attempts >= most)
    connection.execute(update(deliveries).where(*lost, *twice).values(state=DeliveryState.UNCERTAIN, leased_until=None, finished_at=now))


def reclaim(connection: Connection, now: datetime) -> int:
    """End all leases: only for the single process of a SQLite database, at its start."""
    statement = update(deliveries).where(_d.state == DeliveryState.SENDING, _d.leased_until > now)
    return connection.execute(statement.values(leased_until=now)).rowcount


def acknowledge(connection: Connection, outcomes: Sequence[Outcome], sender: Sender, now: datetime) -> list[None]:
    """Store how attempts ended."""
    arrived = bindparam("b_arrived", type_=Boolean())
    rung = bindparam("b_rung", type_=_d.rung.type)
    # Spelled out: a list among the parameters cannot go to many rows at once.
    doubtful = or_(*(_d.error == error for error in DOUBTFUL))
    statement = (
        update(deliveries)
        # What is finished stays so: of a passive reply and a second way of sending, the first to be acknowledged counts.
        # Whoever lost the lease meanwhile may still tell that the message arrived, and nothing else.
        .where(_d.id == bindparam("b_id"), _d.state == DeliveryState.SENDING)
        .where(or_(_d.leased_by == sender.id, arrived))
        .values(
            state=bindparam("b_state"),
            due_at=bindparam("b_due_at", type_=_d.due_at.type),
            attempts=bindparam("b_attempts"),
            error=case((and_(arrived, doubtful), _d.error), else_=bindparam("b_error", type_=_d.error.type)),
            receipt=bindparam("b_receipt"),
            rung=func.coalesce(rung, _d.rung),
            finished_at=bindparam("b_finished_at", type_=_d.finished_at.type),
            leased_until=None,
            leased_by=None,
        )
    )
    connection.execute(statement, [_outcome_row(outcome, now) for outcome in outcomes])
    return [None] * len(outcomes)


def _outcome_row(outcome: Outcome, now: datetime) -> dict[str, Any]:
    return {
        "b_id": outcome.delivery.id,
        "b_state": outcome.state,
        "b_arrived": outcome.state == DeliveryState.SENT,
        "b_due_at": outcome.due_at,
        "b_attempts": outcome.delivery.attempts + outcome.attempted,
        "b_error": outcome.error,
        "b_receipt": outcome.receipt or None,
        "b_rung": outcome.rung or None,
        "b_finished_at": now if outcome.state in FINISHED else None,
    }


def _address(row: AnyRow) -> Address:
    return Address(Channel(row.channel), row.address_id)


def delivery_of(row: AnyRow, attempts: int | None = None) -> Delivery:
    """A row as a Delivery."""
    return Delivery(
        id=row.id,
        reason=row.reason,
        address=_address(row),
        message=Message.from_json(row.message),
        priority=Priority(row.priority),
        due_at=row.due_at,
        attempts=row.attempts if attempts is None else attempts,
        amends=row.amends or "",
    )
