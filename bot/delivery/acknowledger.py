"""Stores how attempts ended, many in one transaction while many are under way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from bot.ports import Outcome, Store

BATCH = 100
"""Outcomes that are stored at once without waiting for more."""
LINGER = 0.05
"""Seconds that an outcome waits for others. What is not stored when the process dies is in doubt, so this is short."""


class Acknowledger:
    """Collects outcomes; each caller may wait until its own are stored. `behind` is called when something waited for one of them."""

    def __init__(self, store: Store, behind: Callable[[], None]) -> None:
        self._store = store
        self._behind = behind
        self._outcomes: list[Outcome] = []
        self._callers: list[asyncio.Future[None]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._storing: set[asyncio.Task[None]] = set()

    def acknowledge(self, outcomes: Sequence[Outcome], *, linger: bool) -> asyncio.Future[None]:
        """Done once the outcomes are stored; with `linger` others are likely to come at once, and share the transaction."""
        loop = asyncio.get_running_loop()
        caller: asyncio.Future[None] = loop.create_future()
        self._outcomes.extend(outcomes)
        self._callers.append(caller)
        if not linger or len(self._outcomes) >= BATCH:
            self._flush()
        elif self._timer is None:
            self._timer = loop.call_later(LINGER, self._flush)
        return caller

    def _flush(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        outcomes, self._outcomes = self._outcomes, []
        callers, self._callers = self._callers, []
        task = asyncio.create_task(self._store_all(outcomes, callers))
        self._storing.add(task)
        task.add_done_callback(self._storing.discard)

    async def _store_all(self, outcomes: Sequence[Outcome], callers: Sequence[asyncio.Future[None]]) -> None:
        results = await asyncio.gather(*(self._store.acknowledge(outcome) for outcome in outcomes), return_exceptions=True)
        if any(result is True for result in results):
            self._behind()
        error = next((result for result in results if isinstance(result, BaseException)), None)
        for caller in callers:
            if caller.done():
                continue
            if error is None:
                caller.set_result(None)
            else:
                caller.set_exception(error)
