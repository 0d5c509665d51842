"""Many callers, one transaction: calls that arrive while one runs share the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from sqlalchemy import Connection

from bot.storage.database import Database

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Connection, Sequence[Item]], Sequence[Result | Exception]]


class Batches(Generic[Item, Result]):
    """Collects items and works on up to `size` of them in one transaction; no item waits for company.

    `work` returns one result an item, in order; a result that is an exception is raised to its caller alone. When the whole
    batch fails, each item is tried in a transaction of its own, so that one bad item does not take the others down.
    """

    def __init__(self, database: Database, work: Work[Item, Result], size: int = 200) -> None:
        self._database = database
        self._work = work
        self._size = size
        self._waiting: list[tuple[Item, asyncio.Future[Result]]] = []
        self._running = 0
        # SQLite writes one transaction at a time; PostgreSQL may as well have two under way.
        self._most = 1 if database.is_sqlite else 2
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, item: Item) -> Result:
        """The result for `item`, once its transaction is committed."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._running < self._most:
            self._running += 1
            task = asyncio.create_task(self._drain())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await future

    async def _drain(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
                await self._run(batch)
        finally:
            self._running -= 1

    async def _run(self, batch: list[tuple[Item, asyncio.Future[Result]]]) -> None:
        items = [item for item, _ in batch]
        try:
            results = await self._database.run(lambda connection: self._work(connection, items))
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the callers
            if len(batch) == 1:
                _settle(batch[0][1], error)
                return
            for one in batch:
                await self._run([one])
            return
        for (_, future), result in zip(batch, results, strict=True):
            _settle(future, result)


def _settle(future: asyncio.Future[Result], result: Result | Exception) -> None:
    if future.done():  # its caller went away
        return
    if isinstance(result, Exception):
        future.set_exception(result)
    else:
        future.set_result(result)
