"""Turns to send on a platform that takes so many messages a second from all processes together."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

from bot.domain.limits import Turns
from bot.domain.messages import Channel
from bot.ports import Clock, Store

LATEST = 0.02
"""Seconds after its instant at which a turn is still used; a later one is given up, since it would meet the next ones."""
LONGEST_WAIT = 10.0
"""Seconds ahead that a turn may lie; a delivery without one goes back to the database."""
LONGEST_STAY = 30.0
"""Seconds an announcement stays here without a turn, when many processes share them: well before its lease ends."""
_MICROSECOND = 1e-6


class NoTurn(Exception):
    """There is no turn for so many seconds: the message is to wait in the database."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"no turn for {seconds:.1f} seconds")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Somebody who waits for a turn, and since when."""

    future: asyncio.Future[None]
    since: float


class Pacer:
    """Hands out turns one by one. Announcements take theirs only a moment ahead, so that nothing urgent stands behind many."""

    def __init__(self, channel: Channel, store: Store, clock: Clock) -> None:
        self._channel = channel
        self._store = store
        self._clock = clock
        self._urgent: deque[_Waiting] = deque()
        self._others: deque[_Waiting] = deque()
        self._urgent_came = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    async def turn(self, *, urgent: bool) -> None:
        """Return when a message may be sent, within LATEST of its instant; raises NoTurn."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue(urgent=urgent).append(_Waiting(future, self._now()))
        self._serve_again()
        await future

    def _queue(self, *, urgent: bool) -> deque[_Waiting]:
        return self._urgent if urgent else self._others

    def _serve_again(self) -> None:
        if self._urgent:
            self._urgent_came.set()
        if self._serving is None:
            self._serving = asyncio.create_task(self._serve())

    async def _serve(self) -> None:
        try:
            while self._urgent or self._others:
                await self._hand_out(urgent=bool(self._urgent))
        except Exception as error:  # noqa: BLE001 - whatever the store could not do is told to all who wait
            self._refuse(self._urgent, error)
            self._refuse(self._others, error)
        finally:
            self._serving = None

    async def _hand_out(self, *, urgent: bool) -> None:
        self._urgent_came.clear()
        queue = self._queue(urgent=urgent)
        turns = await self._store.reserve(self._channel, len(queue), urgent=urgent)
        for at in turns.at:
            self._give(at, queue.popleft(), urgent=urgent)
        await self._wait(turns, queue)

    async def _wait(self, turns: Turns, queue: deque[_Waiting]) -> None:
        """Wait until there may be more turns, or somebody urgent came; send away who would wait too long."""
        seconds = turns.again * _MICROSECOND - self._now()
        if not queue or seconds <= 0:
            return
        if queue is self._urgent or seconds > LONGEST_WAIT:
            self._refuse(queue, NoTurn(seconds))
            return
        stayed = [one for one in queue if self._now() - one.since > LONGEST_STAY]
        for one in stayed:
            queue.remove(one)
        self._refuse(deque(stayed), NoTurn(1.0))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._urgent_came.wait(), seconds)

    def _give(self, at: int, waiting: _Waiting, *, urgent: bool) -> None:
        wait = at * _MICROSECOND - self._now()
        if wait <= 0:
            self._fire(at, waiting, urgent=urgent)
        else:
            asyncio.get_running_loop().call_later(wait, lambda: self._fire(at, waiting, urgent=urgent))

    def _fire(self, at: int, waiting: _Waiting, *, urgent: bool) -> None:
        if waiting.future.done():
            return
        if self._now() - at * _MICROSECOND <= LATEST:
            waiting.future.set_result(None)
            return
        self._queue(urgent=urgent).appendleft(waiting)
        self._serve_again()

    def _refuse(self, queue: deque[_Waiting], error: Exception) -> None:
        while queue:
            future = queue.popleft().future
            if not future.done():
                future.set_exception(error)

    def _now(self) -> float:
        return self._clock().timestamp()
