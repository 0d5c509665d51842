"""Whose turn it is to send: the urgent first, none too late, and nobody waits here for long."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from bot.delivery.pacer import LATEST, LeaseLost, NoTurn, Pacer
from bot.domain.deliveries import Delivery, Priority
from bot.domain.limits import Turns
from bot.domain.messages import Address, Channel, Message

SECOND = 1_000_000


def at(seconds: float) -> int:
    """An instant so many seconds from now, in microseconds since 1970."""
    return round((datetime.now(UTC).timestamp() + seconds) * SECOND)


@dataclass
class Reserved:
    """A store that grants what a test says, by call: seconds from now of each turn, and of the next one to be had."""

    grants: deque[tuple[tuple[float, ...], float]]
    asked: list[tuple[int, bool]] = field(default_factory=list)
    lost: frozenset[int] = frozenset()

    async def reserve(self, channel: Channel, ids: Sequence[int], *, urgent: bool) -> Turns:
        """The next grant."""
        self.asked.append((len(ids), urgent))
        turns, again = self.grants.popleft()
        return Turns(tuple(at(seconds) for seconds in turns), at(again), self.lost)


def pacer(*grants: tuple[tuple[float, ...], float]) -> tuple[Pacer, Reserved]:
    """A pacer with what it will be granted."""
    store = Reserved(deque(grants))
    return Pacer(Channel.TELEGRAM, store, lambda: datetime.now(UTC)), store  # type: ignore[arg-type]


def of(priority: Priority, number: int = 1) -> Delivery:
    """A delivery of a kind."""
    return Delivery(number, "", Address(Channel.TELEGRAM, "1"), Message("…"), priority, datetime.now(UTC))


REPLY, NEWS = of(Priority.REPLY), of(Priority.ANNOUNCEMENT)


async def test_the_urgent_are_served_before_those_who_wait_longer() -> None:
    """An announcement that has no turn yet does not keep a reply waiting."""
    paced, store = pacer(((), 5.0), ((0.0,), 0.0), ((0.0,), 0.0))
    order: list[str] = []

    async def send(name: str, delivery: Delivery) -> None:
        await paced.turn(delivery)
        order.append(name)

    news = asyncio.create_task(send("news", NEWS))
    while not store.asked:  # noqa: ASYNC110 - until the pacer asked for the announcement
        await asyncio.sleep(0)
    await asyncio.gather(news, send("reply", REPLY))
    assert order == ["reply", "news"]
    assert store.asked == [(1, False), (1, True), (1, False)]


async def test_a_turn_that_came_too_late_is_not_used() -> None:
    """Its place is gone: it would meet the next ones. The message takes another."""
    paced, store = pacer(((-3 * LATEST,), 0.0), ((0.0,), 0.0))
    await paced.turn(REPLY)
    assert len(store.asked) == 2


async def test_turns_are_used_at_their_instants() -> None:
    """Not before, and hardly after."""
    # On a busy machine a turn may come too late; then the next one is used.
    paced, _ = pacer(((0.02, 0.05), 0.1), *[((0.05, 0.05), 0.1)] * 20)
    began = datetime.now(UTC).timestamp()
    await asyncio.gather(paced.turn(REPLY), paced.turn(REPLY))
    assert datetime.now(UTC).timestamp() - began >= 0.05


@pytest.mark.parametrize(("urgent", "again"), [(True, 0.3), (False, 60.0)])
async def test_who_would_wait_long_is_sent_back_to_the_database(urgent: bool, again: float) -> None:  # noqa: FBT001
    """A reply when ten seconds are full, an announcement when the platform asked for a pause."""
    paced, _ = pacer(((), again))
    with pytest.raises(NoTurn) as told:
        await paced.turn(REPLY if urgent else NEWS)
    assert told.value.seconds == pytest.approx(again, abs=0.05)


async def test_a_fault_of_the_database_is_told_to_all_who_wait() -> None:
    """Nobody waits for ever, and the next one is served again."""
    paced, store = pacer()
    results = await asyncio.gather(paced.turn(REPLY), paced.turn(NEWS), return_exceptions=True)
    assert all(isinstance(result, IndexError) for result in results)
    store.grants.append(((0.0,), 0.0))
    await paced.turn(NEWS)


async def test_kinds_are_served_in_their_order_and_none_but_replies_far_ahead() -> None:
    """Thousands of reminders keep neither a reply nor a decision waiting."""
    paced, store = pacer(((), 5.0), *[((0.0,), 0.0)] * 4)
    order: list[Priority] = []

    async def send(priority: Priority) -> None:
        await paced.turn(of(priority))
        order.append(priority)

    first = asyncio.create_task(send(Priority.ANNOUNCEMENT))
    while not store.asked:  # noqa: ASYNC110 - until the pacer asked for the announcement
        await asyncio.sleep(0)
    await asyncio.gather(first, *(send(one) for one in (Priority.REMINDER, Priority.DECISION, Priority.REPLY)))
    assert order == list(Priority)
    assert store.asked == [(1, False), (1, True), (1, False), (1, False), (1, False)]


async def test_what_is_not_ours_any_more_gets_no_turn() -> None:
    """A lease that ended while the message waited here belongs to another process."""
    paced, store = pacer(((0.0, 0.0), 0.0))
    store.lost = frozenset({7})
    results = await asyncio.gather(paced.turn(of(Priority.REMINDER, 7)), paced.turn(of(Priority.REMINDER, 8)), return_exceptions=True)
    assert isinstance(results[0], LeaseLost)
    assert results[1] is None
