"""Whose turn it is to send: the urgent first, none too late, and nobody waits here for long."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.delivery.pacer import LATEST, NoTurn, Pacer
from bot.domain.limits import Turns
from bot.domain.messages import Channel

SECOND = 1_000_000


def at(seconds: float) -> int:
    """An instant so many seconds from now, in microseconds since 1970."""
    return round((datetime.now(UTC).timestamp() + seconds) * SECOND)


@dataclass
class Reserved:
    """A store that grants what a test says, by call: seconds from now of each turn, and of the next one to be had."""

    grants: deque[tuple[tuple[float, ...], float]]
    asked: list[tuple[int, bool]] = field(default_factory=list)

    async def reserve(self, channel: Channel, wanted: int, *, urgent: bool) -> Turns:
        """The next grant."""
        self.asked.append((wanted, urgent))
        turns, again = self.grants.popleft()
        return Turns(tuple(at(seconds) for seconds in turns), at(again))


def pacer(*grants: tuple[tuple[float, ...], float]) -> tuple[Pacer, Reserved]:
    """A pacer with what it will be granted."""
    store = Reserved(deque(grants))
    return Pacer(Channel.TELEGRAM, store, lambda: datetime.now(UTC)), store  # type: ignore[arg-type]


async def test_the_urgent_are_served_before_those_who_wait_longer() -> None:
    """An announcement that has no turn yet does not keep a reply waiting."""
    paced, store = pacer(((), 5.0), ((0.0,), 0.0), ((0.0,), 0.0))
    order: list[str] = []

    async def send(name: str, *, urgent: bool) -> None:
        await paced.turn(urgent=urgent)
        order.append(name)

    news = asyncio.create_task(send("news", urgent=False))
    while not store.asked:  # noqa: ASYNC110 - until the pacer asked for the announcement
        await asyncio.sleep(0)
    await asyncio.gather(news, send("reply", urgent=True))
    assert order == ["reply", "news"]
    assert store.asked == [(1, False), (1, True), (1, False)]


async def test_a_turn_that_came_too_late_is_not_used() -> None:
    """Its place is gone: it would meet the next ones. The message takes another."""
    paced, store = pacer(((-3 * LATEST,), 0.0), ((0.0,), 0.0))
    await paced.turn(urgent=True)
    assert len(store.asked) == 2


async def test_turns_are_used_at_their_instants() -> None:
    """Not before, and hardly after."""
    paced, _ = pacer(((0.02, 0.05), 0.1))
    began = datetime.now(UTC).timestamp()
    await asyncio.gather(paced.turn(urgent=True), paced.turn(urgent=True))
    assert datetime.now(UTC).timestamp() - began >= 0.05


@pytest.mark.parametrize(("urgent", "again"), [(True, 0.3), (False, 60.0)])
async def test_who_would_wait_long_is_sent_back_to_the_database(urgent: bool, again: float) -> None:  # noqa: FBT001
    """A reply when ten seconds are full, an announcement when the platform asked for a pause."""
    paced, _ = pacer(((), again))
    with pytest.raises(NoTurn) as told:
        await paced.turn(urgent=urgent)
    assert told.value.seconds == pytest.approx(again, abs=0.05)


async def test_a_fault_of_the_database_is_told_to_all_who_wait() -> None:
    """Nobody waits for ever, and the next one is served again."""
    paced, store = pacer()
    results = await asyncio.gather(paced.turn(urgent=True), paced.turn(urgent=False), return_exceptions=True)
    assert all(isinstance(result, IndexError) for result in results)
    store.grants.append(((0.0,), 0.0))
    await paced.turn(urgent=False)
