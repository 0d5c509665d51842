"""Turns to send on a platform that takes so many messages a second from all processes together."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

from bot.domain.deliveries import Delivery, Priority
from bot.domain.limits import Turns
from bot.domain.messages import Channel
from bot.ports import Clock, Store

LATEST = 0.02
"""Seconds after its instant at which a turn is still used; a later one is given up, since it would meet the next ones."""
LONGEST_WAIT = 10.0
"""Seconds ahead that a turn may lie; a delivery without one goes back to the database."""
LONGEST_STAY = 30.0
"""Seconds that what is no reply stays here without a turn, when many processes share them: well before its lease ends."""
_MICROSECOND = 1e-6


class NoTurn(Exception):
    """There is no turn for so many seconds: the message is to wait in the database."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no turn for {seconds:.1f} seconds")
        self.seconds = seconds


class LeaseLost(Exception):
    """The lease ended before the turn came: somebody else sends the message."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A delivery that waits for a turn, and since when."""

    id: int
    future: asyncio.Future[None]
    since: float


class Pacer:
    """Hands out turns one by one, the most urgent kind first.

    All kinds but replies take theirs only a moment ahead, so that nothing urgent stands behind many.
    """

    def __init__(self, channel: Channel, store: Store, clock: Clock) -> None:
        self._channel = channel
        self._store = store
        self._clock = clock
        self._queues: dict[Priority, deque[_Waiting]] = {priority: deque() for priority in Priority}
        self._more_urgent = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    async def turn(self, delivery: Delivery) -> None:
        """Return when a message may be sent, within LATEST of its instant; raises NoTurn or LeaseLost."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queues[delivery.priority].append(_Waiting(delivery.id, future, self._now()))
        self._serve_again()
        await future

    def _first(self) -> Priority | None:
        """The most urgent kind that waits."""
        return next((priority for priority, queue in self._queues.items() if queue), None)

    def _serve_again(self) -> None:
        self._more_urgent.set()
        if self._serving is None:
            self._serving = asyncio.create_task(self._serve())

    async def _serve(self) -> None:
        try:
            while (priority := self._first()) is not None:
                await self._hand_out(priority)
        except Exception as error:  # noqa: BLE001 - whatever the store could not do is told to all who wait
            for queue in self._queues.values():
                self._refuse(queue, error)
        finally:
            self._serving = None

    async def _hand_out(self, priority: Priority) -> None:
        queue = self._queues[priority]
        turns = await self._store.reserve(self._channel, [one.id for one in queue], urgent=priority is Priority.REPLY)
        for at in turns.at:
            waiting = queue.popleft()
            if waiting.id in turns.lost:
                self._refuse(deque([waiting]), LeaseLost())
            else:
                self._give(at, waiting, priority)
        await self._wait(turns, priority)

    async def _wait(self, turns: Turns, priority: Priority) -> None:
        """Wait until there may be more turns, or something more urgent came; send away who would wait too long."""
        queue = self._queues[priority]
        seconds = turns.again * _MICROSECOND - self._now()
        if not queue or seconds <= 0:
            return
        if priority is Priority.REPLY or seconds > LONGEST_WAIT:
            self._refuse(queue, NoTurn(seconds))
            return
        stayed = [one for one in queue if self._now() - one.since > LONGEST_STAY]
        for one in stayed:
            queue.remove(one)
        self._refuse(deque(stayed), NoTurn(1.0))
        await self._until_more_urgent(priority, seconds)

    async def _until_more_urgent(self, priority: Priority, seconds: float) -> None:
        """Wait so long, or until something more urgent than this waits for its turn."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while (self._first() or priority) >= priority:
                    self._more_urgent.clear()
                    await self._more_urgent.wait()

    def _give(self, at: int, waiting: _Waiting, priority: Priority) -> None:
        wait = at * _MICROSECOND - self._now()
        if wait <= 0:
            self._fire(at, waiting, priority)
        else:
            asyncio.get_running_loop().call_later(wait, lambda: self._fire(at, waiting, priority))

    def _fire(self, at: int, waiting: _Waiting, priority: Priority) -> None:
        if waiting.future.done():
            return
        if self._now() - at * _MICROSECOND <= LATEST:
            waiting.future.set_result(None)
            return
        self._queues[priority].appendleft(waiting)
        self._serve_again()

    def _refuse(self, queue: deque[_Waiting], error: Exception) -> None:
        while queue:
            future = queue.popleft().future
            if not future.done():
                future.set_exception(error)

    def _now(self) -> float:
        return self._clock().timestamp()
