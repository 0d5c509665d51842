"""Leasing due deliveries to a sender, each address' in order, and storing how their attempts ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, update

from bot.domain.announcements import Rules
from bot.domain.deliveries import Delivery, DeliveryState, Priority
from bot.domain.limits import Limits, Rate, Turns, chat_name
from bot.domain.messages import Address, Channel, Message
from bot.ports import Outcome, Room
from bot.storage.announcements import gate
from bot.storage.deliveries import limits as shared
from bot.storage.deliveries import statements
from bot.storage.deliveries.statements import PACED
from bot.storage.tables import AnyRow, deliveries

LEASE = timedelta(seconds=60)
"""How long a sender has for a delivery: longer than its time-out; then another one may take it."""
BULK_AHEAD = 150_000
"""Microseconds that turns for announcements are taken in advance by all processes together: a reply waits for no more."""
URGENT_AHEAD = 10_000_000
"""The same for everything else; what cannot be sent within it goes back to the database."""
LEAD = 10_000
"""Microseconds for a turn to come from the database, where its announcement is looked at once more, to the sender."""
LONGEST_PAUSE = timedelta(seconds=2)
"""A platform that is to be left alone for longer than this is asked for nothing."""

FINISHED = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNCERTAIN, DeliveryState.EXPIRED, DeliveryState.CANCELLED)
_d = deliveries.c


@dataclass(frozen=True, slots=True)
class Sender:
    """Who leases: the id of a process, the limits it heeds together with all others, and the rules for announcements."""

    id: str = ""
    limits: Limits = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)

    def paces(self, channel: Channel) -> bool:
        """Whether messages of a channel wait for their turn once they are leased; otherwise they go out at once."""
        limits = self.limits.get(channel)
        return limits is not None and limits.bot is not None

    def of_chat(self, address: Address) -> Rate | None:
        """The limit of an address' chat, if there is one."""
        limits = self.limits.get(address.channel)
        return limits.of_chat(address) if limits else None


def claim(connection: Connection, sender: Sender, rooms: Mapping[Channel, Room], now: datetime) -> tuple[Delivery, ...]:
    """Lease due deliveries to the caller; see `bot.ports.Store.claim`."""
    connection.execute(statements.GIVEN_UP, {"b_now": now})
    most = max((room.all for room in rooms.values()), default=0)
    found = list(connection.execute(statements.VANISHED, {"b_channels": list(rooms), "b_now": now, "b_limit": most}))
    for channel in _awake(connection, list(rooms), sender, now):
        taken = Counter(row.priority for row in found if row.channel == channel)
        found.extend(_due(connection, channel, rooms[channel], taken, now))
    waiting = _doubted(connection, _in_order(connection, found))
    return _lease(connection, _within_limits(connection, sender, waiting, now), sender, now)


def count_due(connection: Connection, channels: Sequence[Channel], most: int, now: datetime) -> int:
    """How many deliveries are due, counted up to `most`."""
    return connection.scalar(statements.COUNTED, {"b_channels": list(channels), "b_now": now, "b_limit": most}) or 0


def _awake(connection: Connection, channels: Sequence[Channel], sender: Sender, now: datetime) -> list[Channel]:
    """The channels whose platform did not ask for a long pause."""
    if not sender.limits:
        return list(channels)
    until = shared.microseconds(now + LONGEST_PAUSE)
    free_at = shared.free_at(connection, list(channels))
    return [channel for channel in channels if free_at.get(channel, 0) <= until]


def _due(connection: Connection, channel: Channel, room: Room, taken: Mapping[int, int], now: datetime) -> list[AnyRow]:
    """The most urgent rows of a channel that are due and wait for no other; what is due longest comes first among equals."""
    found: list[AnyRow] = []
    most = room.all - sum(taken.values())
    for priority in Priority:
        left = most - len(found)
        wanted = min(left, room.each.get(priority, left) - taken.get(priority, 0))
        if wanted > 0:
            chosen = {"b_channel": channel, "b_priority": priority, "b_now": now, "b_limit": wanted}
            found.extend(connection.execute(statements.DUE, chosen))
    return found


def _in_order(connection: Connection, rows: Sequence[AnyRow]) -> list[AnyRow]:
    """The rows without those that another process holds an earlier one of, as stored by now."""
    if not rows:
        return []
    late = set(connection.scalars(statements.BEHIND_OTHERS, {"b_ids": [row.id for row in rows]}))
    return sorted((row for row in rows if row.id not in late), key=lambda row: (row.priority, row.id))


def _within_limits(connection: Connection, sender: Sender, found: Sequence[_Found], now: datetime) -> list[_Found]:
    """The rows that their chats take now; the others are put off to when they do."""
    granted = reserve_chats(connection, sender, [_address(one.row) for one in found], now)
    kept, put_off = [], []
    for one, due_at in zip(found, granted, strict=True):
        if due_at is None:
            kept.append(one)
        else:
            put_off.append({"b_id": one.row.id, "b_due_at": due_at, "b_error": PACED})
    if put_off:
        connection.execute(statements.PUT_OFF, put_off)
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


def reserve_turns(connection: Connection, sender: Sender, channel: Channel, ids: Sequence[int], now: datetime, *, urgent: bool) -> Turns:
    """Take turns of a channel's bot for leased rows, and note that those go out now; without a limit all of them at once."""
    limits, at = sender.limits.get(channel), shared.microseconds(now)
    if limits is None or limits.bot is None:
        return Turns((at,) * len(ids), at, _not_begun(connection, ids, sender, now))
    ahead = URGENT_AHEAD if urgent else BULK_AHEAD
    grant = shared.reserve(connection, {channel: len(ids)}, limits.bot, ahead, at + LEAD)[channel]
    turns = tuple(grant.first + number * limits.bot.interval for number in range(grant.count))
    return Turns(turns, grant.free_at - ahead // 2, _not_begun(connection, ids[: grant.count], sender, now))


def begin(connection: Connection, ids: Sequence[int], sender: Sender, now: datetime) -> set[int]:
    """Note that leased rows go out now, and lease them anew; those that are still this sender's and may go."""
    if not ids:
        return set()
    gate.keep_back(connection, ids, sender.id, sender.rules, now)
    chosen = {"b_ids": list(ids), "b_sender": sender.id, "b_now": now, "b_until": now + LEASE}
    return set(connection.scalars(statements.BEGUN, chosen))


def _not_begun(connection: Connection, ids: Sequence[int], sender: Sender, now: datetime) -> frozenset[int]:
    return frozenset(ids) - begin(connection, ids, sender, now)


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


@dataclass(frozen=True, slots=True)
class _Found:
    """A row to be leased; `doubted` when its last sender vanished while it was on its way."""

    row: AnyRow
    doubted: bool

    @property
    def delivery(self) -> Delivery:
        """The row as a Delivery, with what was counted just now."""
        return delivery_of(self.row, doubted=self.doubted)


def _doubted(connection: Connection, rows: Sequence[AnyRow]) -> list[_Found]:
    """Count the attempts whose sender vanished; what it had leased and not begun was surely not sent."""
    found = [_Found(row, row.state == DeliveryState.SENDING and row.begun_at is not None) for row in rows]
    doubted = [one.row.id for one in found if one.doubted]
    if doubted:
        connection.execute(statements.DOUBTED, {"b_ids": doubted})
    return found


def _lease(connection: Connection, found: Sequence[_Found], sender: Sender, now: datetime) -> tuple[Delivery, ...]:
    """Lease rows; those that wait for no turn are begun by it, and looked at here for the last time."""
    at_once: list[int] = []
    later: list[int] = []
    for one in found:
        (later if sender.paces(Channel(one.row.channel)) else at_once).append(one.row.id)
    for ids in filter(None, (at_once, later)):
        given = {"b_ids": ids, "b_until": now + LEASE, "b_sender": sender.id, "b_now": now, "b_at_once": ids is at_once}
        connection.execute(statements.LEASED, given)
    kept_back = gate.keep_back(connection, at_once, sender.id, sender.rules, now)
    return tuple(one.delivery for one in found if one.row.id not in kept_back)


def reclaim(connection: Connection, now: datetime) -> int:
    """End all leases: only for the single process of a SQLite database, at its start."""
    statement = update(deliveries).where(_d.state == DeliveryState.SENDING, _d.leased_until > now)
    return connection.execute(statement.values(leased_until=now)).rowcount


def acknowledge(connection: Connection, outcomes: Sequence[Outcome], sender: Sender, now: datetime) -> list[bool]:
    """Store how attempts ended; for each whether another process' reply may have waited for it."""
    connection.execute(statements.ACKNOWLEDGED, [_outcome_row(outcome, sender, now) for outcome in outcomes])
    replies = {_key(one.delivery.address) for one in outcomes if one.state in FINISHED and one.delivery.priority is Priority.REPLY}
    waits = bool(replies) and connection.scalar(statements.REPLIES_BEHIND, {"b_addresses": list(replies)}) is not None
    return [waits] * len(outcomes)


def _key(address: Address) -> tuple[str, str]:
    return (address.channel, address.id)


def _outcome_row(outcome: Outcome, sender: Sender, now: datetime) -> dict[str, Any]:
    return {
        "b_id": outcome.delivery.id,
        "b_sender": sender.id,
        "b_state": outcome.state,
        "b_arrived": outcome.state == DeliveryState.SENT,
        "b_due_at": outcome.due_at,
        "b_attempts": outcome.delivery.attempts + outcome.attempted,
        "b_doubts": outcome.delivery.doubts + outcome.doubtful,
        "b_error": outcome.error,
        "b_receipt": outcome.receipt or None,
        "b_rung": outcome.rung or None,
        "b_platform_number": outcome.platform_number or None,
        "b_finished_at": now if outcome.state in FINISHED else None,
    }


def _address(row: AnyRow) -> Address:
    return Address(Channel(row.channel), row.address_id)


def delivery_of(row: AnyRow, *, doubted: bool = False) -> Delivery:
    """A row as a Delivery; `doubted` counts one more attempt whose end is not known."""
    return Delivery(
        id=row.id,
        reason=row.reason,
        address=_address(row),
        message=Message.from_json(row.message),
        priority=Priority(row.priority),
        due_at=row.due_at,
        attempts=row.attempts + doubted,
        amends=row.amends or "",
        doubts=row.doubts + doubted,
    )
