"""Threads of a forum: each is an address of its own, is opened when it is needed, and may be gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.telegram import TelegramAdapter
from bot.domain.deliveries import Blocked, Rejected, Relocated, SendError, Throttled, Unreachable
from bot.domain.messages import Commanded, Document, Message, Overheard, Said
from tests.adapters.telegram.helpers import MemoryInbox, delivery
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

FORUM = -1001234567890123
GROUP = -77
THREAD = 12


@pytest.fixture(autouse=True)
def forum(telegram: FakeTelegram) -> None:
    """A forum with one thread."""
    telegram.forums[FORUM] = {THREAD: "B-0042"}


async def refusal_of(adapter: TelegramAdapter, address: str) -> SendError:
    """The error of sending to this address."""
    with pytest.raises(SendError) as caught:
        await adapter.send(delivery("Hallo", address))
    return caught.value


async def relocated(adapter: TelegramAdapter, address: str) -> str:
    """Where a message to this address has to go instead."""
    error = await refusal_of(adapter, address)
    assert isinstance(error, Relocated)
    return error.new_id


async def test_a_message_goes_into_its_thread(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Texts and files alike; the receipt names the chat, for edits know no threads."""
    receipt = await adapter.send(delivery(Message("Hallo", documents=(Document("a.ics", "text/calendar", b"x"),)), f"{FORUM}/{THREAD}"))
    await adapter.send(delivery("Und noch etwas", f"{FORUM}/{THREAD}"))
    assert [(sent.kind, sent.thread) for sent in telegram.messages(FORUM)] == [("document", THREAD), ("text", THREAD)]
    assert receipt == f"{FORUM}:1"
    await adapter.send(replace(delivery("Erledigt", f"{FORUM}/{THREAD}"), amends=f"{FORUM}:2"))
    assert telegram.messages(FORUM)[1].text == "Erledigt"


async def test_a_reply_stays_in_the_thread(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """What is asked in a thread is answered there, not in the general one."""
    inbox.reply = lambda _update: Message("Gern.")
    telegram.say_in_thread(FORUM, THREAD, "/help")
    assert (await telegram.next_message(FORUM)).thread == THREAD
    assert inbox.updates[0].address.id == f"{FORUM}/{THREAD}"
    assert inbox.updates[0].content == Commanded("help")


async def test_colleagues_are_overheard_in_a_thread(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """Their words may be for a contact, also in a thread that the bot opened; a real reply to the bot is said to the bot."""
    telegram.say_in_thread(FORUM, THREAD, "Guten Tag, Frau Li")
    reply = {"message_id": 5, "from": {"id": 123456, "is_bot": True}}
    telegram.say_in_thread(FORUM, THREAD, "Ja", reply_to_message=reply)
    overheard, said = await inbox.next(2)
    assert (overheard.content, overheard.replies_to) == (Overheard("Guten Tag, Frau Li"), "")
    assert (said.content, said.replies_to) == (Said("Ja"), f"{FORUM}:5")


async def test_a_thread_is_opened_by_its_name(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The delivery is told where to go, and goes there."""
    new = await relocated(adapter, f"{FORUM}/+Web · 3f2a/7")
    assert telegram.forums[FORUM][int(new.partition("/")[2])] == "Web · 3f2a/7"
    assert telegram.sent == []
    await adapter.send(delivery("Hallo", new))
    assert [sent.thread for sent in telegram.messages(FORUM)] == [int(new.partition("/")[2])]


async def test_a_name_that_is_too_long_is_cut(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Telegram takes 128 characters."""
    new = await relocated(adapter, f"{FORUM}/+{'n' * 200}")
    assert telegram.forums[FORUM][int(new.partition("/")[2])] == "n" * 128


@pytest.mark.parametrize("address", [f"{GROUP}/+B-0042", f"{FORUM}/+"])
async def test_where_no_thread_can_be_opened_the_chat_takes_it(adapter: TelegramAdapter, address: str) -> None:
    """A group without threads, or no name to give."""
    assert await relocated(adapter, address) == address.partition("/")[0]


async def test_without_the_right_the_chat_takes_it(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The bot has to be an administrator who may manage topics."""
    telegram.without_rights.add(FORUM)
    assert await relocated(adapter, f"{FORUM}/+B-0042") == str(FORUM)


async def test_a_deleted_thread_leads_to_the_chat(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """No message is lost with a thread."""
    telegram.forums[FORUM].clear()
    assert await relocated(adapter, f"{FORUM}/{THREAD}") == str(FORUM)


async def test_a_group_that_moved_keeps_its_wish_for_a_thread(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Groups become supergroups when they become forums."""
    telegram.migrated[GROUP] = FORUM
    assert await relocated(adapter, f"{GROUP}/+B-0042") == f"{FORUM}/+B-0042"


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Fault(429), Throttled), (Fault(502), Unreachable), (Fault(drop=True, accepted=True), Unreachable), (Fault(401), Unreachable)],
)
async def test_opening_a_thread_is_tried_again(
    telegram: FakeTelegram, adapter: TelegramAdapter, fault: Fault, error: type[SendError]
) -> None:
    """No message was in the call, so nothing can be doubled by repeating it."""
    telegram.fail("createForumTopic", fault)
    assert type(await refusal_of(adapter, f"{FORUM}/+B-0042")) is error


async def test_a_chat_that_put_the_bot_out_is_blocked(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """First no thread can be opened, then no message sent."""
    telegram.blocked.add(FORUM)
    assert await relocated(adapter, f"{FORUM}/+B-0042") == str(FORUM)
    assert type(await refusal_of(adapter, str(FORUM))) is Blocked


@pytest.mark.parametrize("address", ["x/1", "1/x", "1/", "/1", "1/-2", "9" * 30, "", "1:2"])
async def test_what_is_no_address_is_rejected(adapter: TelegramAdapter, address: str) -> None:
    """Nothing is guessed."""
    assert type(await refusal_of(adapter, address)) is Rejected
