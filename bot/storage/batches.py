"""Many callers, one transaction: whatever is asked for while one runs shares the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection

from bot.storage.database import Database

Item = TypeVar("Item")
Result = TypeVar("Result")
Work = Callable[[Connection, Sequence[Item]], Sequence[Result | Exception]]
"""Does one kind of work for many items: one result an item, in order; an exception as a result goes to its caller alone."""


@dataclass(eq=False, slots=True)
class _Call(Generic[Item, Result]):
    work: Work[Item, Result]
    item: Item
    future: asyncio.Future[Result]


class Transactions:
    """Collects calls of several kinds and carries out up to `size` of them in one transaction; no call waits for company.

    One commit, and so one wait for the disk, serves them all. When a transaction fails, each of its calls is tried in one of
    its own, so that one bad call does not take the others down.
    """

    def __init__(self, database: Database, size: int = 250) -> None:
        self._database = database
        self._size = size
        self._waiting: list[_Call[Any, Any]] = []
        self._running = 0
        # SQLite writes one transaction at a time; PostgreSQL may as well have two under way.
        self._most = 1 if database.is_sqlite else 2
        self._tasks: set[asyncio.Task[None]] = set()

    async def share(self, work: Work[Item, Result], item: Item) -> Result:
        """The result of `work` for `item`, once its transaction is committed."""
        call: _Call[Item, Result] = _Call(work, item, asyncio.get_running_loop().create_future())
        self._waiting.append(call)
        if self._running < self._most:
            self._running += 1
            task = asyncio.create_task(self._drain())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await call.future

    async def _drain(self) -> None:
        try:
            while self._waiting:
                calls, self._waiting = self._waiting[: self._size], self._waiting[self._size :]
                await self._run(calls)
        finally:
            self._running -= 1

    async def _run(self, calls: list[_Call[Any, Any]]) -> None:
        try:
            results = await self._database.run(lambda connection: _carry_out(connection, calls))
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the callers
            if len(calls) == 1:
                _settle(calls[0].future, error)
                return
            for one in calls:
                await self._run([one])
            return
        for call, result in zip(calls, results, strict=True):
            _settle(call.future, result)


def _carry_out(connection: Connection, calls: Sequence[_Call[Any, Any]]) -> list[Any]:
    """Each kind of work once, with all its items; the kinds in the order of their first call."""
    places: dict[Work[Any, Any], list[int]] = {}
    for place, call in enumerate(calls):
        places.setdefault(call.work, []).append(place)
    results: list[Any] = [None] * len(calls)
    for work, of_work in places.items():
        for place, result in zip(of_work, work(connection, [calls[place].item for place in of_work]), strict=True):
            results[place] = result
    return results


def _settle(future: asyncio.Future[Any], result: Any) -> None:
    if future.done():  # its caller went away
        return
    if isinstance(result, Exception):
        future.set_exception(result)
    else:
        future.set_result(result)
