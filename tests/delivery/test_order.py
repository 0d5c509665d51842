"""One recipient's messages stay in order, whoever sends them."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.deliveries import DeliveryState, Priority, Rung
from bot.domain.messages import Channel
from bot.outbox import Outbox
from bot.ports import Outcome
from bot.storage.database import Database
from bot.storage.deliveries.leases import LEASE, acknowledge
from tests.delivery.conftest import Process
from tests.delivery.stage import end, lease, leased, look, promise, row
from tests.delivery.test_together import Platform
from tests.storage.stage import NOW, Clock, an_update, taken, texts_of


async def test_nothing_is_leased_behind_what_another_process_sends(database: Database, process: Process) -> None:
    """While one process sends the first message, no other gets the second."""
    await promise(database, row("a1"), row("a2"), row("b1", "200"))
    one, two = process(), process()
    (first,) = await lease(one, 1)
    assert first.reason == "a1"
    assert await leased(two) == ["b1"]
    await end(one, first, DeliveryState.SENT)
    assert await leased(two) == ["a2"]


async def test_nothing_overtakes_what_was_put_off(database: Database, process: Process, clock: Clock) -> None:
    """A message that waits for its next attempt keeps later ones of the same recipient waiting, and nobody else's."""
    store = process()
    await promise(database, row("a1"))
    (first,) = await lease(store)
    await end(store, first, DeliveryState.PENDING, NOW + timedelta(seconds=30), "unreachable")
    await promise(database, row("a2"), row("b1", "200"))
    assert await leased(store) == ["b1"]
    clock.now += timedelta(seconds=30)
    assert await leased(store) == ["a1", "a2"]


async def test_what_is_planned_for_later_keeps_nothing_waiting(database: Database, process: Process) -> None:
    """A reminder that is not due yet does not hold back today's messages."""
    await promise(database, row("later", due_at=NOW + timedelta(days=7)), row("today"))
    assert await leased(process()) == ["today"]


async def test_a_reply_passes_an_announcement_but_not_another_reply(database: Database, process: Process) -> None:
    """An announcement that waits does not keep a reply waiting; an earlier reply does."""
    store = process()
    put_off = {"due_at": NOW + timedelta(seconds=60), "error": "unreachable", "attempts": 1}
    await promise(database, row("announced", priority=Priority.ANNOUNCEMENT, **put_off), row("r1", priority=Priority.REPLY))
    await promise(database, row("r0", "200", Priority.REPLY, **put_off), row("r2", "200", Priority.REPLY))
    assert await leased(store) == ["r1"]


async def test_a_turn_waits_for_the_reply_another_process_is_sending(database: Database, process: Process) -> None:
    """Two processes take two updates of one contact: the second reply is not sent before the first is, and then at once."""
    one, two = process(), process()
    (first,) = await taken(one, an_update("1"), "eins")
    (other,) = await taken(one, an_update("3", "200"), "drei")
    assert await taken(two, an_update("2"), "zwei") == ()
    assert await leased(two) == []
    assert not await one.acknowledge(Outcome(other, DeliveryState.SENT, NOW))
    assert await one.acknowledge(Outcome(first, DeliveryState.SENT, NOW)), "whoever acknowledges hears that something waits behind"
    assert texts_of(await lease(two)) == ["zwei"]


async def test_what_waits_behind_another_process_is_woken_at_once(process: Process, clock: Clock) -> None:
    """The workers are called as soon as the first reply has arrived; nobody waits for the next tick."""
    one, two = process(), process()
    first = await taken(one, an_update("1"), "eins")
    await taken(two, an_update("2"), "zwei")
    woken: list[str] = []
    outbox = Outbox({Channel.TELEGRAM: Platform()}, one, clock, wake=lambda: woken.append("worker"))
    outbox.send(first)
    await outbox.settle()
    assert woken == ["worker"]


async def test_who_writes_again_is_not_kept_waiting_for_better_times(database: Database, process: Process) -> None:
    """A reply put off since the platform was away is tried again, in order, when the contact writes."""
    store = process()
    (first,) = await taken(store, an_update("1"), "eins")
    await end(store, first, DeliveryState.PENDING, NOW + timedelta(minutes=15), "unreachable")
    assert await taken(store, an_update("2"), "zwei") == ()
    assert texts_of(await lease(store)) == ["eins", "zwei"]


async def test_a_pause_the_platform_asked_for_is_kept(database: Database, process: Process) -> None:
    """A throttled chat gets nothing before its time, also when the contact writes again."""
    store = process()
    (first,) = await taken(store, an_update("1"), "eins")
    await end(store, first, DeliveryState.PENDING, NOW + timedelta(seconds=9), "throttled")
    assert await taken(store, an_update("2"), "zwei") == ()
    assert await leased(store) == []


async def test_the_more_urgent_and_the_longer_due_come_first(database: Database, process: Process) -> None:
    """Replies before decisions before reminders before announcements, and among equals what is due longest."""
    old = {"due_at": NOW - timedelta(minutes=1)}
    rows = [
        row(name, name, priority) for name, priority in (("n", Priority.ANNOUNCEMENT), ("m", Priority.REMINDER), ("d", Priority.DECISION))
    ]
    await promise(database, *rows, row("r", "r", Priority.REPLY), row("old", "old", Priority.ANNOUNCEMENT, **old))
    store = process()
    assert await leased(store, 4) == ["r", "d", "m", "old"]
    assert await leased(store) == ["n"]


async def test_announcements_leave_room(database: Database, process: Process) -> None:
    """Who takes no more announcements still gets what is urgent."""
    await promise(database, *(row(f"n{number}", str(number), Priority.ANNOUNCEMENT) for number in range(3)), row("d"))
    store = process()
    assert await leased(store, announcements=0) == ["d"]
    assert await leased(store, announcements=2) == ["n0", "n1"]


async def test_who_lost_the_lease_can_only_tell_of_success(database: Database, process: Process, clock: Clock) -> None:
    """A slow process does not take back what another one is sending, but what it did send is not sent again."""
    slow, quick = process(), process()
    await promise(database, row("a1"), row("b1", "200"))
    first, second = await lease(slow)
    clock.now += LEASE
    assert len(await lease(quick)) == 2
    await end(slow, first, DeliveryState.PENDING, error="unreachable")
    await end(slow, second, DeliveryState.SENT)
    assert (await look(database, "a1")).state == DeliveryState.SENDING
    assert (await look(database, "b1")).state == DeliveryState.SENT


async def test_many_outcomes_are_stored_in_one_go(database: Database, process: Process) -> None:
    """What two hundred senders tell at the same time is one statement of one transaction, not two hundred."""
    await promise(database, *(row(f"a{number}", str(number)) for number in range(5)))
    store = process()
    outcomes = [Outcome(one, DeliveryState.SENT, NOW, receipt="r", rung=Rung.DIRECT) for one in await lease(store)]
    sender = store._sender
    database.run_blocking(lambda connection: acknowledge(connection, outcomes, sender, NOW))
    found = [await look(database, f"a{number}") for number in range(5)]
    assert {(one.state, one.receipt, one.rung) for one in found} == {(DeliveryState.SENT, "r", Rung.DIRECT)}
