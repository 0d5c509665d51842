"""Sends deliveries and decides by the type of the error what becomes of them."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import structlog

from bot import metrics
from bot.delivery.acknowledger import Acknowledger
from bot.delivery.fate import counts, fate
from bot.delivery.pacer import LeaseLost, NoTurn, Pacer
from bot.delivery.slices import ATTEMPT_SECONDS, CLAIM, FRESH_SECONDS, MANY, PACED_SECONDS
from bot.domain.deliveries import (
    Blocked,
    Delivery,
    DeliveryState,
    Lost,
    Priority,
    Relocated,
    Rung,
    SendError,
    Sent,
    Throttled,
    Unreachable,
    WindowClosed,
)
from bot.domain.limits import Limits, is_group
from bot.domain.messages import Address, Channel, Message
from bot.ports import Adapter, Clock, Outcome, Room, Store

log = structlog.get_logger()

_BULK = (Priority.DECISION, Priority.REMINDER, Priority.ANNOUNCEMENT)
"""Kinds that are claimed only as far as they soon go out; replies always are."""


class Outbox:
    """One queue an address, so that a contact's messages keep their order; all addresses at the same time.

    A reply leased with its turn is sent from here at once. What could not go out goes back to the database with the time of its
    next attempt, and so does everything behind it for the same address. `wake` is called when more is due; without it the outbox
    drains by itself. `complete` is done to every message that quotes somebody, just before it is sent.
    """

    def __init__(
        self,
        adapters: Mapping[Channel, Adapter],
        store: Store,
        clock: Clock,
        jitter: Callable[[], float] = random.random,
        *,
        limits: Limits | None = None,
        wake: Callable[[], None] | None = None,
        complete: Callable[[Message], Awaitable[Message]] | None = None,
    ) -> None:
        self._adapters = adapters
        self._store = store
        self._clock = clock
        self._jitter = jitter
        self._wake = wake
        self._complete = complete
        paced = {channel: one.bot for channel, one in (limits or {}).items() if one.bot is not None}
        self._pacers = {channel: Pacer(channel, store, clock) for channel in paced}
        self._most = {channel: max(1, min(CLAIM, int(rate.messages / rate.seconds * PACED_SECONDS))) for channel, rate in paced.items()}
        self._acknowledger = Acknowledger(store, self.nudge)
        self._queues: dict[Address, deque[Delivery]] = {}
        self._since: dict[int, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet_until: dict[Channel, float] = {}
        self._throttled: dict[Channel, tuple[Address, float]] = {}
        self._in_hand: Counter[tuple[Channel, Priority]] = Counter()
        self._nudged = False
        self._goes_on = False

    def send(self, deliveries: Sequence[Delivery]) -> None:
        """Send leased deliveries, each address' in order; returns at once."""
        for delivery in deliveries:
            if delivery.id in self._since:
                # Leased anew while it still waits here: it goes once.
                continue
            self._since[delivery.id] = time.monotonic()
            self._in_hand[delivery.address.channel, delivery.priority] += 1
            queue = self._queues.get(delivery.address)
            if queue is not None:
                queue.append(delivery)
                continue
            self._queues[delivery.address] = deque([delivery])
            self._begin(self._serve(delivery.address))

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """Note that these were brought to the contact by WeChat's passive reply."""
        for delivery in deliveries:
            metrics.DELIVERIES.labels(delivery.address.channel, "sent").inc()
        sent = [Outcome(delivery, DeliveryState.SENT, self._clock(), rung=Rung.PASSIVE) for delivery in deliveries]
        await self._acknowledger.acknowledge(sent, linger=False)

    def nudge(self) -> None:
        """Something is due at once, and the next tick need not be waited for."""
        if self._wake is not None:
            self._wake()
        elif not self._nudged:
            self._nudged = True
            self._begin(self._drain_nudged())

    async def _drain_nudged(self) -> None:
        self._nudged = False
        await self.drain()

    async def drain(self) -> int:
        """Claim what is due and send it; tells how much that was. While there is more it goes on by itself."""
        room = CLAIM - len(self._queues)
        if room <= 0:
            return 0
        rooms = {channel: Room(room, {kind: self._room(channel, kind) for kind in _BULK}) for channel in self._adapters}
        claimed = await self._store.claim(rooms)
        # Whoever had no room for a kind does not know whether there is more of it.
        self._goes_on = bool(claimed) or (self._goes_on and not all(all(one.each.values()) for one in rooms.values()))
        self.send(claimed)
        return len(claimed)

    async def settle(self, seconds: float | None = None) -> None:
        """Wait until everything under way has ended, at most so many seconds."""
        end = None if seconds is None else time.monotonic() + seconds
        while self._tasks and (end is None or time.monotonic() < end):
            await asyncio.wait(self._tasks, timeout=None if end is None else end - time.monotonic())

    def _room(self, channel: Channel, kind: Priority) -> int:
        """How many of a kind may be claimed: nothing before most of the former are sent, so that claims stay few and large."""
        most = self._most.get(channel, CLAIM)
        under_way = self._in_hand[channel, kind]
        return most - under_way if under_way <= most // 4 else 0

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, address: Address) -> None:
        """Send one address' queue to its end, or up to the first delivery that has to wait."""
        queue = self._queues[address]
        acknowledged: list[asyncio.Future[None]] = []
        try:
            while queue:
                outcome = await self._attempt(queue.popleft())
                ended = [outcome]
                if outcome.state in (DeliveryState.PENDING, DeliveryState.HELD):
                    ended += [Outcome(one, outcome.state, outcome.due_at, "behind another", attempted=False) for one in queue]
                    queue.clear()
                for one in ended:
                    self._let_go(one.delivery)
                acknowledged.append(self._acknowledger.acknowledge(ended, linger=len(self._queues) > MANY))
        finally:
            # From here on a new delivery begins a queue of its own.
            del self._queues[address]
            for left in queue:
                self._let_go(left)
            if acknowledged:
                await asyncio.gather(*acknowledged)

    def _let_go(self, delivery: Delivery) -> None:
        """It is no longer in hand; fetch more of its kind once there is room for a good part of a claim."""
        channel, kind = delivery.address.channel, delivery.priority
        self._since.pop(delivery.id, None)
        self._in_hand[channel, kind] -= 1
        if self._goes_on and len(self._queues) <= CLAIM // 2 and self._room(channel, kind):
            self._goes_on = False
            self.nudge()

    async def _attempt(self, delivery: Delivery) -> Outcome:
        """Send once; every way it can end is an Outcome."""
        channel = delivery.address.channel
        try:
            completed = await self._completed(delivery)
            await self._turn(delivery)
            began = time.perf_counter()
            with metrics.OPEN_SENDS.track_inprogress():
                told = await self._send(completed)
        except NoTurn as wait:
            due_at = self._clock() + timedelta(seconds=wait.seconds)
            return Outcome(delivery, DeliveryState.PENDING, due_at, "paced", attempted=False)
        except LeaseLost:
            # Whoever has it now acknowledges it: this outcome changes nothing, and what is behind it waits for the same.
            return Outcome(delivery, DeliveryState.PENDING, self._clock(), "behind another", attempted=False)
        except SendError as error:
            return await self._failed(delivery, error)
        except Exception as error:
            # A fault of ours in an adapter must not lose the message nor stop the queue.
            log.exception("adapter failed", channel=channel, delivery=delivery.id)
            return await self._failed(delivery, Unreachable(type(error).__name__))
        metrics.SEND_SECONDS.labels(channel).observe(time.perf_counter() - began)
        metrics.DELIVERIES.labels(channel, "sent").inc()
        number = told.platform_number
        return Outcome(delivery, DeliveryState.SENT, self._clock(), receipt=told.receipt, rung=told.rung, platform_number=number)

    async def _send(self, delivery: Delivery) -> Sent:
        """Let the adapter send it, and end before the lease does."""
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS):
                told = await self._adapters[delivery.address.channel].send(delivery)
        except TimeoutError:
            raise Lost("no answer in time") from None
        return told if isinstance(told, Sent) else Sent(told)

    async def _completed(self, delivery: Delivery) -> Delivery:
        """As it is sent: only here does anybody wait for a translation, and only this address does."""
        if self._complete is None or not delivery.message.quoted:
            return delivery
        return replace(delivery, message=await self._complete(delivery.message))

    async def _turn(self, delivery: Delivery) -> None:
        """Wait for the turn of a delivery and note that it goes out; raises LeaseLost, and NoTurn while the platform wants nothing."""
        channel = delivery.address.channel
        wait = self._quiet_until.get(channel, 0.0) - time.monotonic()
        if wait > 0:
            raise NoTurn(wait)
        pacer = self._pacers.get(channel)
        if pacer is not None:
            await pacer.turn(delivery)
        elif time.monotonic() - self._since[delivery.id] >= FRESH_SECONDS and not await self._store.begin_to_send(delivery):
            # Without a pace it counts as begun from its lease on, so that nobody waits for a note of it; but not for ever.
            raise LeaseLost

    async def _failed(self, delivery: Delivery, error: SendError) -> Outcome:
        channel = delivery.address.channel
        metrics.DELIVERIES.labels(channel, type(error).__name__.lower()).inc()
        log.warning("delivery not sent", channel=channel, delivery=delivery.id, error=type(error).__name__, detail=error.detail)
        if isinstance(error, Blocked):
            await self._store.stop_contact(delivery.address)
        elif isinstance(error, Relocated):
            await self._store.move(delivery.address, error.new_id)
        elif isinstance(error, Throttled):
            await self._be_quiet(delivery.address, error)
        state, pause = fate(delivery, error, self._jitter)
        due_at = self._clock() + timedelta(seconds=pause)
        rung, number = (error.rung or "", error.platform_number) if isinstance(error, WindowClosed) else ("", "")
        name, doubtful = type(error).__name__.lower(), isinstance(error, Lost)
        attempted = counts(error)
        return Outcome(delivery, state, due_at, name, rung=rung, platform_number=number, attempted=attempted, doubtful=doubtful)

    async def _be_quiet(self, address: Address, error: Throttled) -> None:
        """Tell all processes to leave the chat, or the platform, alone for a while."""
        everyone = error.everyone or self._is_of_bot(address)
        until = time.monotonic() + error.retry_after
        self._throttled[address.channel] = (address, until)
        if everyone:
            self._quiet_until[address.channel] = until
            await self._store.pause_channel(address.channel, error.retry_after)
        else:
            await self._store.pause_chat(address, error.retry_after)

    def _is_of_bot(self, address: Address) -> bool:
        """Whether a second chat is refused while the first still waits: then the platform means the whole bot, not the chat."""
        other, until = self._throttled.get(address.channel, (address, 0.0))
        return other != address and until > time.monotonic() and not (is_group(address) or is_group(other))
