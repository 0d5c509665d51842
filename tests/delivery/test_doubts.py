"""What a process had leased when it died, and what it had begun to send: only the second is in doubt."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.messages import Channel
from bot.ports import Outcome
from bot.storage.database import Database
from bot.storage.deliveries.leases import LEASE
from tests.delivery.conftest import Process
from tests.delivery.stage import end, lease, look, promise, row
from tests.delivery.test_limits import LIMITS
from tests.storage.stage import NOW, Clock, an_update, taken


async def test_what_was_leased_and_not_begun_is_sent_however_often_its_process_dies(
    database: Database, process: Process, clock: Clock
) -> None:
    """Nobody doubts what waited for its turn and surely did not go out: no attempt is counted, and it is never given up."""
    await promise(database, row("a1"))
    for _ in range(5):
        (delivery,) = await lease(process(LIMITS))
        assert (delivery.attempts, delivery.doubts) == (0, 0)
        clock.now += LEASE


async def test_what_waits_for_no_turn_is_begun_by_its_lease(database: Database, process: Process, clock: Clock) -> None:
    """Where a platform sets no pace, it goes out at once: whoever finds it after its sender died has to doubt."""
    await promise(database, row("a1"))
    assert (await lease(process()))[0].doubts == 0
    clock.now += LEASE
    assert (await lease(process()))[0].doubts == 1


async def test_what_was_begun_is_tried_once_more_and_the_doubt_stays_noted(database: Database, process: Process, clock: Clock) -> None:
    """It may have arrived twice then: sent, and shown as doubtful."""
    store, other = process(), process()
    await promise(database, row("a1"))
    (first,) = await lease(store)
    assert await store.begin_to_send(first)
    clock.now += LEASE
    (again,) = await lease(other)
    assert (again.attempts, again.doubts) == (1, 1)
    await end(other, again, DeliveryState.SENT)
    found = await look(database, "a1")
    assert (found.state, found.error, found.attempts) == (DeliveryState.SENT, "uncertain", 2)


async def test_a_doubt_outlives_other_errors(database: Database, process: Process) -> None:
    """Lost, then refused for a while, then taken: perhaps twice all the same."""
    store = process()
    await promise(database, row("a1"))
    (first,) = await lease(store)
    await store.acknowledge(Outcome(first, DeliveryState.PENDING, NOW, "lost", doubtful=True))
    (second,) = await lease(store)
    await end(store, second, DeliveryState.PENDING, error="unreachable")
    (third,) = await lease(store)
    assert third.doubts == 1
    await end(store, third, DeliveryState.SENT)
    assert (await look(database, "a1")).error == DeliveryState.UNCERTAIN


async def test_a_lost_answer_and_a_dead_process_are_two_doubts(database: Database, process: Process, clock: Clock) -> None:
    """Once more at most, however an attempt came to an unknown end."""
    store = process()
    await promise(database, row("a1"))
    (first,) = await lease(store)
    await store.acknowledge(Outcome(first, DeliveryState.PENDING, NOW, "lost", doubtful=True))
    (second,) = await lease(store)
    assert await store.begin_to_send(second)
    clock.now += LEASE
    assert await lease(store) == ()
    found = await look(database, "a1")
    assert (found.state, found.attempts, found.doubts) == (DeliveryState.UNCERTAIN, 2, 2)


async def test_whoever_begins_late_begins_nothing(database: Database, process: Process, clock: Clock) -> None:
    """A lease that ended is another's: the slow process is told before it sends. Who begins in time has the whole lease again."""
    slow, quick = process(), process()
    await promise(database, row("a1"), row("b1", "200"))
    first, second = await lease(slow)
    clock.now += LEASE - timedelta(seconds=1)
    assert await slow.begin_to_send(second)
    clock.now += timedelta(seconds=1)
    assert [one.reason for one in await lease(quick)] == ["a1"]
    assert not await slow.begin_to_send(first)


async def test_turns_tell_what_is_not_ours_any_more(database: Database, process: Process, clock: Clock) -> None:
    """To take turns is to begin: those whose lease ended meanwhile are named."""
    slow, quick = process(LIMITS), process(LIMITS)
    await promise(database, row("a1", priority=Priority.REPLY), row("b1", "200", Priority.REPLY))
    first, second = await lease(slow)
    clock.now += LEASE
    await lease(quick, 1)
    turns = await slow.reserve(Channel.TELEGRAM, [first.id, second.id], urgent=True)
    assert (len(turns.at), turns.lost) == (2, frozenset({first.id}))


async def test_a_reminder_for_later_is_not_sent_early_to_who_comes_back(database: Database, process: Process, clock: Clock) -> None:
    """Who blocked the bot and writes again gets at once what was due, and the rest in its time."""
    store = process()
    await taken(store, an_update("1"))
    soon, later = NOW - timedelta(minutes=1), NOW + timedelta(days=7)
    await promise(database, row("due", due_at=soon), row("later", due_at=later, priority=Priority.REMINDER))
    (due,) = await lease(store)
    await store.stop_contact(due.address)
    await end(store, due, DeliveryState.HELD, due=soon)
    assert (await look(database, "later")).state == DeliveryState.HELD
    assert [one.reason for one in await taken(store, an_update("2"))] == ["due"]
    assert (await look(database, "later")).state == DeliveryState.PENDING
    clock.now = later
    assert "later" in [one.reason for one in await lease(store)]
