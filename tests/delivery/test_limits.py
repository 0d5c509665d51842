"""Limits that all processes share: of the bot, of a chat, of a group; and quotas."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.limits import ChannelLimits, Rate, telegram_limits
from bot.domain.messages import Address, Channel
from bot.storage.database import Database
from bot.storage.deliveries import limits as shared
from bot.storage.store import DatabaseStore
from tests.delivery.conftest import Process
from tests.delivery.stage import end, lease, leased, look, promise, row
from tests.storage.stage import NOW, Clock, an_update, taken, texts_of

LIMITS = {Channel.TELEGRAM: telegram_limits(30, 1, 20)}
SECOND = 1_000_000


async def turns(store: DatabaseStore, wanted: int, *, urgent: bool = False) -> tuple[int, ...]:
    """Turns of Telegram in microseconds from now."""
    reserved = await store.reserve(Channel.TELEGRAM, range(wanted), urgent=urgent)
    return tuple(at - shared.microseconds(NOW) for at in reserved.at)


async def test_announcements_take_turns_only_a_moment_ahead(process: Process) -> None:
    """However many wait in however many processes, a reply's turn comes within a fifth of a second."""
    one, two = process(LIMITS), process(LIMITS)
    taken_turns = [*await turns(one, 200), *await turns(two, 200), *await turns(two, 200)]
    assert 3 <= len(taken_turns) <= 6
    (reply,) = await turns(one, 1, urgent=True)
    assert max(taken_turns) < reply < 0.2 * SECOND


async def test_replies_wait_in_memory_for_seconds_at_most(process: Process) -> None:
    """What cannot be sent within ten seconds gets no turn."""
    store = process(LIMITS)
    granted = await turns(store, 1000, urgent=True)
    assert 280 <= len(granted) <= 300
    assert await turns(store, 1, urgent=True) == ()


async def test_without_a_limit_every_turn_is_now(process: Process) -> None:
    """Where the limit is lifted nothing waits."""
    assert await turns(process({}), 3) == (0, 0, 0)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 1000), st.lists(st.tuples(st.integers(1, 50), st.integers(0, 400_000), st.booleans()), max_size=40))
def test_no_window_ever_holds_more_than_the_limit(per_second: int, wishes: list[tuple[int, int, bool]]) -> None:
    """Whoever reserves how much at whatever instants: in any second there are at most so many turns, even if each is a little late."""
    rate, free_at, now, given_out = Rate(per_second), 0, 0, []
    for wanted, pause, urgent in wishes:
        now += pause
        ahead = 10 * SECOND if urgent else 150_000
        start = max(free_at, now)
        count = min(wanted, (now + ahead - start) // rate.interval + 1) if start <= now + ahead else 0
        given_out += [start + number * rate.interval for number in range(count)]
        free_at = start + count * rate.interval
    for first in given_out:
        within = [at for at in given_out if first <= at <= first + SECOND + 20_000]
        assert len(within) <= per_second


async def test_a_private_chat_takes_a_burst_and_then_one_a_second(database: Database, process: Process, clock: Clock) -> None:
    """The fourth message at once waits for its second, without an attempt; other chats do not wait."""
    store = process(LIMITS)
    await promise(database, *(row(f"a{number}") for number in range(5)), row("b", "200"))
    assert await leased(store) == ["a0", "a1", "a2", "b"]
    assert await leased(store) == []
    waiting = await look(database, "a3")
    assert (waiting.attempts, waiting.error) == (0, "paced")
    assert NOW < waiting.due_at <= NOW + timedelta(seconds=1.1)


async def test_a_group_takes_twenty_a_minute_over_all_its_threads(database: Database, process: Process, clock: Clock) -> None:
    """In no minute the group gets more than twenty, however its threads and the processes share them."""
    stores, sent = (process(LIMITS), process(LIMITS)), []
    await promise(database, *(row(f"g{number}", f"-100500/{number % 7}", Priority.REPLY) for number in range(60)))
    for step in range(90):
        clock.now = NOW + timedelta(seconds=step)
        store = stores[step % 2]
        for delivery in await lease(store):
            sent.append(step)
            await end(store, delivery, DeliveryState.SENT)
    assert max(sum(first <= at < first + 60 for at in sent) for first in sent) <= 20
    assert len(sent) >= 22


async def test_replies_keep_to_the_pace_of_their_chat(process: Process, clock: Clock) -> None:
    """A turn with many replies sends the burst at once and the rest later, in order."""
    store = process(LIMITS)
    first = await taken(store, an_update("1"), "1", "2", "3", "4", "5")
    assert texts_of(first) == ["1", "2", "3"]
    for delivery in first:
        await end(store, delivery, DeliveryState.SENT)
    clock.now += timedelta(seconds=1.1)
    assert texts_of(await lease(store)) == ["4"]


async def test_a_pause_of_a_chat_holds_for_every_process(database: Database, process: Process, clock: Clock) -> None:
    """What the platform told one process, the others keep to."""
    one, two = process(LIMITS), process(LIMITS)
    await promise(database, row("a"), row("b", "200"))
    await one.pause_chat(Address(Channel.TELEGRAM, "100"), 7)
    assert await leased(two) == ["b"]
    clock.now += timedelta(seconds=7.1)
    assert await leased(two) == ["a"]


async def test_a_pause_of_the_bot_holds_for_every_process(database: Database, process: Process, clock: Clock) -> None:
    """Nothing is leased nor sent on that channel meanwhile."""
    one, two = process(LIMITS), process(LIMITS)
    await promise(database, row("a"))
    await one.pause_channel(Channel.TELEGRAM, 30)
    assert await leased(two) == []
    assert await turns(two, 1, urgent=True) == ()
    clock.now += timedelta(seconds=30)
    assert await leased(two) == ["a"]


async def test_a_quota_is_taken_whole_or_not_at_all(database: Database) -> None:
    """What does not fit is refused; what was not used comes back."""

    def use(wanted: int) -> bool:
        return database.run_blocking(lambda connection: shared.take_quota(connection, "q", wanted, 5, NOW + timedelta(days=1)))

    assert [use(3), use(3), use(2)] == [True, False, True]
    database.run_blocking(lambda connection: shared.give_back_quota(connection, "q", 1))
    assert [use(1), use(1)] == [True, False]
    database.run_blocking(lambda connection: shared.forget_limits(connection, NOW + timedelta(days=2)))
    assert use(5)


def test_lifted_limits_limit_nothing() -> None:
    """0 lifts a limit."""
    assert telegram_limits(0, 0, 0) == ChannelLimits()
