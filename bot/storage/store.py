"""The core's unit of work on the database: implements `bot.ports.Store` in batches."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete
from sqlalchemy.exc import IntegrityError

from bot.domain.announcements import AnnouncingRules, Rules
from bot.domain.deliveries import Delivery
from bot.domain.introduction_events import RulesOfIntroductions
from bot.domain.introductions import IntroductionRules
from bot.domain.limits import Limits, Turns
from bot.domain.messages import Address, Channel, Update
from bot.ports import Clock, Deed, Outcome, Room, Snapshot, Stale, TurnRecord
from bot.storage import registry, turns
from bot.storage.batches import Transactions
from bot.storage.database import Database
from bot.storage.deliveries import leases, limits, outgoing
from bot.storage.deliveries.leases import Sender
from bot.storage.tables import seen_updates
from bot.texts import Texts

RECENT = 2000
"""Contacts whose state is kept at hand."""


def _random_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class _Wish:
    """Turns to send that somebody would like to have."""

    channel: Channel
    ids: tuple[int, ...]
    urgent: bool


class DatabaseStore:
    """Turns and deliveries in SQLite or PostgreSQL."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        texts: Texts,
        new_id: Callable[[], str] = _random_id,
        *,
        limits: Limits | None = None,
        rules: Rules | None = None,
        introducing: IntroductionRules | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._texts = texts
        self._new_id = new_id
        self._sender = Sender(_random_id(), limits or {}, rules or Rules())
        self._introducing = introducing or IntroductionRules()
        self._transactions = Transactions(database)
        # How the contacts that wrote last stand, each with the key of its last update: they mostly write again.
        # The version tells when this is out of date.
        self._recent: OrderedDict[Address, tuple[str, Snapshot]] = OrderedDict()

    async def begin(self, update: Update) -> Snapshot | None:
        """See `bot.ports.Store`."""
        key, known = self._recent.get(update.address, ("", None))
        if known is not None and key != update.key:
            # An older update that is repeated, or a contact that another process went on with, is found out by `finish`.
            return known
        return await self._transactions.share(self._do_begin, update)

    async def finish(self, record: TurnRecord) -> tuple[Delivery, ...] | None:
        """See `bot.ports.Store`."""
        address = record.update.address
        self._recent.pop(address, None)
        try:
            leased = await self._transactions.share(self._do_finish, record)
        except IntegrityError as error:
            # Two processes met the same new contact; the other one was first.
            raise Stale from error
        if leased is not None and not record.events:
            self._remember(record)
        return leased

    async def look_up(self, query: object) -> Any:
        """See `bot.ports.Store`."""
        if isinstance(query, AnnouncingRules):
            return self._sender.rules
        if isinstance(query, RulesOfIntroductions):
            return self._introducing
        return await self._transactions.share(self._do_look_up, query)

    async def carry_out(self, deed: Deed) -> None:
        """See `bot.ports.Store`."""
        try:
            await self._transactions.share(self._do_carry_out, deed)
        except IntegrityError as error:
            raise Stale from error

    async def replies_to(self, update: Update) -> tuple[Delivery, ...]:
        """See `bot.ports.Store`."""
        return await self._database.run(lambda connection: outgoing.replies_to(connection, update))

    async def still_leased(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """See `bot.ports.Store`."""
        return await self._database.run(lambda connection: outgoing.still_leased(connection, deliveries))

    async def acknowledge(self, outcome: Outcome) -> bool:
        """See `bot.ports.Store`."""
        return await self._transactions.share(self._do_acknowledge, outcome)

    async def begin_to_send(self, delivery: Delivery) -> bool:
        """See `bot.ports.Store`."""
        return await self._transactions.share(self._do_begin_to_send, delivery.id)

    async def stop_contact(self, address: Address) -> None:
        """See `bot.ports.Store`."""
        await self._database.run(lambda connection: outgoing.hold_for(connection, address, self._clock()))

    async def move(self, address: Address, new_id: str) -> None:
        """See `bot.ports.Store`."""
        self._recent.pop(address, None)
        await self._database.run(lambda connection: outgoing.move_address(connection, address, new_id))

    async def claim(self, rooms: Mapping[Channel, Room]) -> tuple[Delivery, ...]:
        """See `bot.ports.Store`."""
        return await self._database.run(lambda connection: leases.claim(connection, self._sender, rooms, self._clock()))

    async def reserve(self, channel: Channel, ids: Sequence[int], *, urgent: bool) -> Turns:
        """See `bot.ports.Store`."""
        return await self._transactions.share(self._do_reserve, _Wish(channel, tuple(ids), urgent))

    async def pause_channel(self, channel: Channel, seconds: float) -> None:
        """See `bot.ports.Store`."""
        until = self._clock() + timedelta(seconds=seconds)
        await self._database.run(lambda connection: leases.pause_channel(connection, channel, until))

    async def pause_chat(self, address: Address, seconds: float) -> None:
        """See `bot.ports.Store`."""
        until = self._clock() + timedelta(seconds=seconds)
        await self._database.run(lambda connection: leases.pause_chat(connection, self._sender, address, until))

    async def reclaim(self) -> int:
        """See `bot.ports.Store`."""
        return await self._database.run(lambda connection: leases.reclaim(connection, self._clock()))

    async def count_due(self, channels: Sequence[Channel], most: int) -> int:
        """How many deliveries are due on these channels, counted up to `most`."""
        return await self._database.run(lambda connection: leases.count_due(connection, channels, most, self._clock()))

    async def forget_limits(self) -> None:
        """Delete what counted for limits that are over."""
        await self._database.run(lambda connection: limits.forget_limits(connection, self._clock()))

    async def forget_seen(self, before: datetime) -> None:
        """Forget which updates were taken before an instant; platforms repeat for a day at most (Telegram: 24 hours)."""
        await self._database.run(lambda connection: connection.execute(delete(seen_updates).where(seen_updates.c.seen_at < before)))

    async def forget_sent(self, before: datetime) -> None:
        """Delete deliveries, and with them the text of messages, that were finished before an instant."""
        while await self._database.run(lambda connection: outgoing.forget_finished(connection, before)) == outgoing.FORGOTTEN:
            pass

    def _remember(self, record: TurnRecord) -> None:
        after = Snapshot(record.contact, record.conversation, record.before.version + 1)
        self._recent[record.update.address] = (record.update.key, after)
        while len(self._recent) > RECENT:
            self._recent.popitem(last=False)

    def _do_begin(self, connection: Connection, updates: Sequence[Update]) -> list[Snapshot | None]:
        return turns.begin(connection, updates, self._origin())

    def _do_finish(self, connection: Connection, records: Sequence[TurnRecord]) -> list[turns.Stored | Exception]:
        return turns.finish(connection, records, self._origin())

    def _do_look_up(self, connection: Connection, queries: Sequence[object]) -> list[Any]:
        return [registry.answer(connection, query, self._clock()) for query in queries]

    def _do_carry_out(self, connection: Connection, deeds: Sequence[Deed]) -> list[None]:
        return turns.carry_out(connection, deeds, self._origin())

    def _do_acknowledge(self, connection: Connection, outcomes: Sequence[Outcome]) -> list[bool]:
        return leases.acknowledge(connection, outcomes, self._sender, self._clock())

    def _do_begin_to_send(self, connection: Connection, ids: Sequence[int]) -> list[bool]:
        begun = leases.begin(connection, ids, self._sender, self._clock())
        return [one in begun for one in ids]

    def _do_reserve(self, connection: Connection, wishes: Sequence[_Wish]) -> list[Turns]:
        return [leases.reserve_turns(connection, self._sender, one.channel, one.ids, self._clock(), urgent=one.urgent) for one in wishes]

    def _origin(self) -> turns.Origin:
        return turns.Origin(self._clock(), self._new_id, self._texts, self._sender)
