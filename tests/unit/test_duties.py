"""Duties: for everything that is due, also for more than a query finds at once, and each thing by itself."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from bot import duties as module
from bot.dialog import LookUp
from bot.duties import Duties
from bot.ports import Deed, Stale
from bot.topic import Duty

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)


@dataclass
class Table:
    """What is due, found at most `at_once` at a time; a deed settles one item, unless another process was faster."""

    due: list[int]
    at_once: int = 3
    faster: set[int] = field(default_factory=set)
    settled: list[int] = field(default_factory=list)
    asked: int = 0

    async def look_up(self, _query: object) -> Sequence[int]:
        """The next items."""
        self.asked += 1
        return tuple(self.due[: self.at_once])

    async def carry_out(self, deed: Deed) -> None:
        """Settle an item."""
        number = int(deed.cause)
        if number in self.faster:
            raise Stale
        self.due.remove(number)
        self.settled.append(number)

    def nudge(self) -> None:
        """Nothing is sent."""


def settle(item: int, _now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """Nothing comes of items below zero."""
    yield from ()
    return None if item < 0 else Deed(str(item), (), ())


def run(table: Table) -> Duties:
    """Duties on a table."""
    return Duties(table, table, table, lambda: NOW)  # type: ignore[arg-type]


DUTY = Duty("count", 1.0, object(), settle)


async def test_more_than_a_query_finds_is_done_in_one_tick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full answer is asked for again at once."""
    monkeypatch.setattr(module, "MANY", 3)
    table = Table(list(range(10)))
    assert await run(table).run(DUTY) == 10
    assert sorted(table.settled) == list(range(10))


async def test_few_are_asked_for_once() -> None:
    """What is left is found with the next tick."""
    table = Table(list(range(10)))
    assert await run(table).run(DUTY) == 3
    assert table.asked == 1


async def test_what_comes_to_nothing_ends_the_tick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what somebody else settled nor what nothing comes of is asked for without end."""
    monkeypatch.setattr(module, "MANY", 1)
    table = Table([-1, 1, 2], faster={1, 2})
    assert await run(table).run(DUTY) == 0
    assert table.asked == 1
