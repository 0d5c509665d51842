"""The outbox: what becomes of a delivery after each way that sending can end."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.delivery.fate import ATTEMPTS
from bot.domain.deliveries import (
    Blocked,
    Delivery,
    DeliveryState,
    Lost,
    Rejected,
    Relocated,
    SendError,
    Throttled,
    Unreachable,
    WindowClosed,
)
from bot.domain.messages import Address, Channel, Message, Said, Update
from bot.storage import tables
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot


@pytest.fixture
def bot(sqlite_url: str) -> Iterator[Bot]:
    """A bot whose matches are told."""
    with Bot(ToldLibrary(), sqlite_url) as opened:
        yield opened


async def stored(bot: Bot) -> list[tuple[str, str | None, int, float]]:
    """State, error, attempts and seconds until due of all deliveries, in order."""
    columns = tables.deliveries.c
    statement = select(columns.state, columns.error, columns.attempts, columns.due_at).order_by(columns.id)
    rows = await bot.database.run(lambda connection: connection.execute(statement).all())
    return [(row.state, row.error, row.attempts, (row.due_at - BEGINNING).total_seconds()) for row in rows]


async def said_with(bot: Bot, *errors: SendError) -> tuple[str, str | None, int, float]:
    """Answer one question while the platform fails with `errors`; the fate of the (last) reply."""
    await bot.take(Said("Guten Tag"))
    bot.adapter.errors.extend(errors)
    await bot.take(Said("Wo sind die Büros?"))
    return (await stored(bot))[-1]


@pytest.mark.parametrize(
    ("error", "state", "pause"),
    [
        (Throttled("slow down", 7.0), DeliveryState.PENDING, 7.0),
        (Unreachable("502"), DeliveryState.PENDING, 2.0),
        (Lost("disconnected"), DeliveryState.PENDING, 2.0),
        (Blocked("403"), DeliveryState.HELD, 0.0),
        (WindowClosed("45015"), DeliveryState.HELD, 0.0),
        (Rejected("400"), DeliveryState.FAILED, 0.0),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, SendError) else str(value),
)
async def test_the_type_of_the_error_decides(bot: Bot, error: SendError, state: DeliveryState, pause: float) -> None:
    """Retry later, hold, or give up: by the type alone."""
    attempts = 0 if isinstance(error, Throttled) else 1
    assert await said_with(bot, error) == (state, type(error).__name__.lower(), attempts, pause)


async def test_a_fault_in_an_adapter_loses_nothing(bot: Bot) -> None:
    """An adapter that raises anything else is tried again like one that cannot reach its platform."""
    bot.adapter.errors.append(KeyError("fault"))  # type: ignore[arg-type]
    await bot.take(Said("Wo sind die Büros?"))
    assert (await stored(bot))[0][:2] == (DeliveryState.PENDING, "unreachable")
    bot.now += timedelta(minutes=1)
    assert await bot.outbox.drain() == 2
    await bot.outbox.settle()
    assert [delivery.message.text for delivery in bot.adapter.sent][-1] == "In Yangzhou, Shanghai und Foshan."


async def test_what_is_behind_a_failed_message_waits_with_it(bot: Bot) -> None:
    """A contact's messages never overtake each other: the introduction waits, and so does the answer behind it."""
    bot.adapter.errors.append(Unreachable("502"))
    await bot.take(Said("Wo sind die Büros?"))
    assert bot.adapter.sent == []
    assert [(row[0], row[2]) for row in await stored(bot)] == [(DeliveryState.PENDING, 1), (DeliveryState.PENDING, 0)]
    bot.now += timedelta(seconds=2)
    await bot.outbox.drain()
    await bot.outbox.settle()
    assert [delivery.reason.rsplit(":", 1)[1] for delivery in bot.adapter.sent] == ["0", "1"]


async def test_pauses_double_and_end(bot: Bot) -> None:
    """An unreachable platform is asked less and less often, and at last no more."""
    bot.adapter.errors.extend(Unreachable("502") for _ in range(ATTEMPTS + 5))
    await bot.take(Said("Hallo"))
    due = []
    for _ in range(ATTEMPTS):
        state, _, _, seconds = (await stored(bot))[0]
        due.append(seconds)
        if state == DeliveryState.FAILED:
            break
        bot.now = BEGINNING + timedelta(seconds=seconds)
        await bot.outbox.drain()
        await bot.outbox.settle()
    pauses = [later - earlier for earlier, later in itertools.pairwise(due)]
    assert pauses[:4] == [4.0, 8.0, 16.0, 32.0]
    assert (await stored(bot))[0][::2] == (DeliveryState.FAILED, ATTEMPTS)


async def test_a_message_lost_twice_stays_uncertain(bot: Bot) -> None:
    """After a broken connection a message is sent once more at most: it may have arrived both times."""
    assert (await said_with(bot, Lost("disconnected"), Lost("disconnected")))[0] == DeliveryState.PENDING
    bot.now += timedelta(minutes=1)
    await bot.outbox.drain()
    await bot.outbox.settle()
    bot.now += timedelta(days=1)
    assert await bot.outbox.drain() == 0
    assert (await stored(bot))[-1][0] == DeliveryState.UNCERTAIN


async def test_who_is_asked_to_wait_never_fails(bot: Bot) -> None:
    """A platform that says "later" again and again gets its message in the end."""
    await said_with(bot, *(Throttled("slow down", 30.0) for _ in range(ATTEMPTS + 3)))
    for _ in range(ATTEMPTS + 3):
        bot.now += timedelta(seconds=31)
        await bot.outbox.drain()
        await bot.outbox.settle()
    assert (await stored(bot))[-1][::2] == (DeliveryState.SENT, 1)


async def test_a_relocated_chat_is_sent_to_its_new_id_at_once(bot: Bot) -> None:
    """The delivery follows the chat, and so does the talk."""
    await said_with(bot, Relocated("upgraded", "-100500"))
    await bot.outbox.drain()
    await bot.outbox.settle()
    assert bot.adapter.sent[-1].address == Address(Channel.TELEGRAM, "-100500")


async def test_a_blocked_contact_gets_what_was_held_when_it_writes_again(bot: Bot) -> None:
    """Nothing is lost: what could not be brought comes first."""
    await said_with(bot, Blocked("403"))
    messages = await bot.take(Said("Was kostet das?"))
    assert [message.text for message in messages] == ["In Yangzhou, Shanghai und Foshan.", "Dazu liegt mir keine Angabe vor."]


async def test_a_pause_for_the_whole_bot_holds_every_chat_back(bot: Bot) -> None:
    """When the platform wants nothing from this bot for a while, other chats wait too, without an attempt."""
    await said_with(bot, Throttled("all of you", 60.0, everyone=True))
    await bot.take(Said("Wo sind die Büros?"), who="200")
    assert {delivery.address.id for delivery in bot.adapter.sent} == {"100"}
    assert [row[0] for row in await stored(bot)][-2:] == [DeliveryState.PENDING, DeliveryState.PENDING]


async def test_a_pause_costs_no_attempt_and_ends(bot: Bot) -> None:
    """What only waits for the platform is not counted as tried, so it never fails by waiting."""
    await said_with(bot, Throttled("all of you", 60.0, everyone=True))
    await bot.take(Said("Wo sind die Büros?"), who="200")
    assert [row[1:3] for row in await stored(bot)][-2:] == [("paced", 0), ("behind another", 0)]


async def test_two_throttled_chats_mean_the_whole_bot(bot: Bot) -> None:
    """Telegram does not say whom it means; when a second chat is refused while the first waits, it means everybody."""
    for who in ("200", "300"):
        bot.adapter.errors.append(Throttled("slow down", 60.0))
        await bot.take(Said("Wo sind die Büros?"), who=who)
    await bot.take(Said("Wo sind die Büros?"), who="400")
    assert bot.adapter.sent == []
    assert (await stored(bot))[-2][1:3] == ("paced", 0)


async def test_chats_do_not_wait_for_each_other(bot: Bot) -> None:
    """A platform that hangs on one chat does not keep another from its answer."""
    released, quick = asyncio.Event(), asyncio.Event()
    send = bot.adapter.send

    async def hanging(delivery: Delivery) -> None:
        if delivery.address.id == "slow":
            await released.wait()
        await send(delivery)
        quick.set()

    bot.adapter.send = hanging  # type: ignore[method-assign]
    for who in ("slow", "quick"):
        await bot.service.handle(Update(Address(Channel.TELEGRAM, who), who, bot.now, Said("Wo sind die Büros?")))
    await quick.wait()
    assert {delivery.address.id for delivery in bot.adapter.sent} == {"quick"}
    released.set()
    await bot.outbox.settle()
    assert len(bot.adapter.sent) == 4


async def test_replies_brought_otherwise_are_not_sent_again(bot: Bot) -> None:
    """What a passive reply carried is acknowledged; what it could not carry is sent by the outbox."""
    update = Update(Address(Channel.TELEGRAM, "7"), "u1", bot.now, Said("Wo sind die Büros?"))
    carried = await bot.service.converse(update)
    assert len(carried.deliveries) == 2
    await bot.service.delivered(carried.deliveries[:1])
    await bot.service.release(carried.deliveries[1:])
    await bot.outbox.settle()
    assert [delivery.id for delivery in bot.adapter.sent] == [carried.deliveries[1].id]
    assert [row[0] for row in await stored(bot)] == [DeliveryState.SENT, DeliveryState.SENT]
    again = await bot.service.converse(update)
    assert again.repeated
    assert [one.message for one in again.deliveries] == [one.message for one in carried.deliveries]
    assert isinstance(again.deliveries[0].message, Message)


async def test_what_is_finished_is_not_released_again(bot: Bot) -> None:
    """A release that comes after the replies were brought (a repeated request after a restart) sends nothing."""
    update = Update(Address(Channel.TELEGRAM, "7"), "u1", bot.now, Said("Wo sind die Büros?"))
    carried = await bot.service.converse(update)
    await bot.service.delivered(carried.deliveries)
    await bot.service.release(carried.deliveries)
    await bot.outbox.settle()
    assert bot.adapter.sent == []
    assert [row[0] for row in await stored(bot)] == [DeliveryState.SENT, DeliveryState.SENT]
