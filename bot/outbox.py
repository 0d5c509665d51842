"""Sends deliveries and decides by the type of the error what becomes of them."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import timedelta

import structlog

from bot import metrics
from bot.domain.deliveries import (
    Blocked,
    Delivery,
    DeliveryState,
    Lost,
    Rejected,
    Relocated,
    SendError,
    Throttled,
    Unreachable,
    WindowClosed,
)
from bot.domain.messages import Address, Channel
from bot.ports import Adapter, Clock, Outcome, Store

log = structlog.get_logger()

FIRST_PAUSE = 2.0
LONGEST_PAUSE = 15 * 60.0
ATTEMPTS = 12
"""With doubling pauses, a platform may be away for about an hour and a half before a delivery fails."""
LONGEST_WAIT = 10.0
"""Seconds a leased delivery may wait here; after that it goes back to the database."""
CLAIM = 200
"""Deliveries leased at once."""


class Outbox:
    """One queue an address, so that a contact's messages keep their order; all addresses at the same time.

    A reply leased with its turn is sent from here at once. What could not go out goes back to the database with the time of its
    next attempt, and so does everything behind it for the same address.
    """

    def __init__(
        self, adapters: Mapping[Channel, Adapter], store: Store, clock: Clock, jitter: Callable[[], float] = random.random
    ) -> None:
        self._adapters = adapters
        self._store = store
        self._clock = clock
        self._jitter = jitter
        self._queues: dict[Address, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._quiet_until: dict[Channel, float] = {}
        self._nudged = False

    def send(self, deliveries: Sequence[Delivery]) -> None:
        """Send leased deliveries, each address' in order; returns at once."""
        for delivery in deliveries:
            queue = self._queues.get(delivery.address)
            if queue is not None:
                queue.append(delivery)
                continue
            self._queues[delivery.address] = deque([delivery])
            self._begin(self._serve(delivery.address))

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """Note that these were brought to the contact in another way (WeChat's passive reply)."""
        for delivery in deliveries:
            metrics.DELIVERIES.labels(delivery.address.channel, "sent").inc()
        await asyncio.gather(*(self._close(delivery, DeliveryState.SENT) for delivery in deliveries))

    def nudge(self) -> None:
        """Something is due at once, and the next tick need not be waited for."""
        if not self._nudged:
            self._nudged = True
            self._begin(self._drain_nudged())

    async def _drain_nudged(self) -> None:
        self._nudged = False
        await self.drain()

    async def drain(self) -> int:
        """Claim what is due and send it; tells how much that was. The ticker calls it."""
        if len(self._queues) >= CLAIM:
            return 0
        claimed = await self._store.claim(tuple(self._adapters), CLAIM)
        self.send(claimed)
        return len(claimed)

    async def settle(self, seconds: float | None = None) -> None:
        """Wait until everything under way has ended, at most so many seconds."""
        end = None if seconds is None else time.monotonic() + seconds
        while self._tasks and (end is None or time.monotonic() < end):
            await asyncio.wait(self._tasks, timeout=None if end is None else end - time.monotonic())

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, address: Address) -> None:
        """Send one address' queue to its end, or up to the first delivery that has to wait."""
        queue = self._queues[address]
        acknowledged: list[asyncio.Task[None]] = []
        try:
            while queue:
                outcome = await self._attempt(queue.popleft())
                acknowledged.append(asyncio.create_task(self._store.acknowledge(outcome)))
                if outcome.state in (DeliveryState.PENDING, DeliveryState.HELD):
                    waiting = [Outcome(behind, outcome.state, outcome.due_at, "behind another") for behind in queue]
                    queue.clear()
                    acknowledged.extend(asyncio.create_task(self._store.acknowledge(behind)) for behind in waiting)
        finally:
            # From here on a new delivery begins a queue of its own.
            del self._queues[address]
            if acknowledged:
                await asyncio.gather(*acknowledged)

    async def _attempt(self, delivery: Delivery) -> Outcome:
        """Send once; every way it can end is an Outcome."""
        channel = delivery.address.channel
        began = time.perf_counter()
        try:
            await self._pause(channel)
            with metrics.OPEN_SENDS.track_inprogress():
                receipt = await self._adapters[channel].send(delivery)
        except SendError as error:
            return await self._failed(delivery, error)
        except Exception as error:
            # A fault of ours in an adapter must not lose the message nor stop the queue.
            log.exception("adapter failed", channel=channel, delivery=delivery.id)
            return await self._failed(delivery, Unreachable(type(error).__name__))
        finally:
            metrics.SEND_SECONDS.labels(channel).observe(time.perf_counter() - began)
        metrics.DELIVERIES.labels(channel, "sent").inc()
        return Outcome(delivery, DeliveryState.SENT, self._clock(), receipt=receipt)

    async def _failed(self, delivery: Delivery, error: SendError) -> Outcome:
        channel = delivery.address.channel
        metrics.DELIVERIES.labels(channel, type(error).__name__.lower()).inc()
        log.warning("delivery not sent", channel=channel, delivery=delivery.id, error=type(error).__name__, detail=error.detail)
        if isinstance(error, Blocked):
            await self._store.stop_contact(delivery.address)
        elif isinstance(error, Relocated):
            await self._store.move(delivery.address, error.new_id)
        elif isinstance(error, Throttled) and error.everyone:
            self._quiet_until[channel] = time.monotonic() + error.retry_after
        state, pause = self._next(delivery, error)
        return Outcome(delivery, state, self._clock() + timedelta(seconds=pause), type(error).__name__.lower())

    def _next(self, delivery: Delivery, error: SendError) -> tuple[DeliveryState, float]:
        """What becomes of a delivery after an error, and the seconds until its next attempt."""
        if isinstance(error, Blocked | WindowClosed):
            return DeliveryState.HELD, 0.0
        if isinstance(error, Rejected) or delivery.attempts + 1 >= ATTEMPTS:
            return DeliveryState.FAILED, 0.0
        if isinstance(error, Relocated):
            return DeliveryState.PENDING, 0.0
        if isinstance(error, Throttled):
            return DeliveryState.PENDING, error.retry_after
        if isinstance(error, Lost) and delivery.attempts >= 1:
            return DeliveryState.UNCERTAIN, 0.0
        pause = min(FIRST_PAUSE * 2**delivery.attempts, LONGEST_PAUSE)
        return DeliveryState.PENDING, pause * (0.5 + self._jitter())

    async def _pause(self, channel: Channel) -> None:
        """Wait while the platform wants nothing from this bot at all; not longer than a lease allows."""
        wait = self._quiet_until.get(channel, 0.0) - time.monotonic()
        if wait > LONGEST_WAIT:
            raise Throttled("the platform asked for a pause", wait)
        if wait > 0:
            await asyncio.sleep(wait)

    async def _close(self, delivery: Delivery, state: DeliveryState) -> None:
        await self._store.acknowledge(Outcome(delivery, state, self._clock()))
