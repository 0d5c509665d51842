"""Long polling: nothing is lost, nothing is confirmed too early."""

from __future__ import annotations

import asyncio

import pytest

from adapters.telegram import TelegramAdapter
from adapters.telegram.commands import COMMANDS
from bot.domain.language import Language
from bot.domain.messages import Arrived, Choice, Departed, Message, Said, Tapped
from tests.adapters.telegram.conftest import TEXTS, Build
from tests.adapters.telegram.helpers import PERSON, MemoryInbox, eventually, message
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

OTHER = 4343


def offsets(telegram: FakeTelegram) -> list[int]:
    """The offsets the bot confirmed up to."""
    return [call["offset"] for call in telegram.named("getUpdates") if "offset" in call]


async def test_a_question_is_answered(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """From the person through the bot and back."""
    inbox.reply = lambda _update: Message("In Yangzhou, Shanghai und Foshan.")
    telegram.say(PERSON, "Wo sind die Büros?")
    assert (await telegram.next_message(PERSON)).text == "In Yangzhou, Shanghai und Foshan."
    assert adapter.health().ok


async def test_a_press_is_answered_before_the_reply(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """The button stops being busy while the core still works."""
    inbox.reply = lambda update: Message("?", choices=(Choice("Ja", "a:1"),)) if update.content == Said("x") else None
    telegram.say(PERSON, "x")
    await telegram.next_message(PERSON)
    inbox.gate = asyncio.Event()
    query = telegram.press(PERSON, "Ja")
    await telegram.until(lambda: query in telegram.answered)
    assert len(inbox.updates) == 1
    inbox.gate.set()
    assert (await inbox.next(2))[-1].content == Tapped("a:1")


async def test_an_old_press_harms_nobody(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """Telegram says that the query is too old; the press counts all the same."""
    query = telegram.tap(PERSON, "a:1")
    telegram.updates.presses.discard(query)
    await inbox.next()
    await telegram.until(lambda: len(telegram.named("answerCallbackQuery")) == 1)
    assert adapter.health().ok


async def test_an_update_is_confirmed_only_when_it_is_stored(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """A failing inbox gets the update again."""
    inbox.refuse = lambda update: inbox.attempts[update.key] < 3
    number = telegram.say(PERSON, "Hallo")
    await inbox.next()
    assert inbox.attempts[str(number)] == 3
    await telegram.until(lambda: number + 1 in offsets(telegram))
    assert all(offset <= number for offset in offsets(telegram)[:-1])


async def test_one_chat_is_handled_in_order(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """A later message does not overtake one that failed."""
    inbox.refuse = lambda update: update.content == Said("1") and inbox.attempts[update.key] < 2
    numbers = [telegram.say(PERSON, text) for text in ("1", "2", "3")]
    await build()
    updates = await inbox.next(3)
    assert [update.key for update in updates] == [str(number) for number in numbers]


async def test_different_chats_do_not_wait_for_each_other(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """A slow chat does not hold up the others."""
    inbox.gate = asyncio.Event()
    for chat in (PERSON, OTHER):
        telegram.say(chat, "Hallo")
    await build()
    await inbox.until(lambda: len(inbox.attempts) == 2)
    inbox.gate.set()
    await inbox.next(2)


async def test_a_hopeless_update_does_not_stop_the_bot(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """What fails while others work is given up after some attempts."""
    inbox.refuse = lambda update: update.address.id == str(OTHER)
    hopeless = telegram.say(OTHER, "bricht alles")
    for text in "abcdefgh":
        telegram.say(PERSON, text)
    await build()
    await telegram.until(lambda: hopeless + 9 in offsets(telegram))
    assert inbox.attempts[str(hopeless)] == 5
    assert len(inbox.updates) == 8


async def test_nothing_is_given_up_while_nothing_works(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """Without a database every update waits."""
    inbox.refuse = lambda update: inbox.attempts[update.key] < 12
    telegram.say(PERSON, "Hallo")
    await inbox.next()


async def test_updates_that_make_no_sense_are_passed_over(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """One broken update does not come back for ever."""
    telegram.send_update("message", message(text=5))
    telegram.say(PERSON, "Hallo")
    assert [update.content for update in await inbox.next()] == [Said("Hallo")]


async def test_a_repeated_update_is_handled_once(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """Its key is the same."""
    number = telegram.say(PERSON, "Hallo")
    await inbox.next()
    telegram.send_update("message", message(text="Hallo"), number)
    telegram.say(PERSON, "Ende")
    assert [update.content for update in await inbox.next(2)] == [Said("Hallo"), Said("Ende")]


async def test_blocking_and_unblocking_arrives(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """The core learns whether the contact can be reached."""
    telegram.block(PERSON)
    telegram.unblock(PERSON)
    assert [update.content for update in await inbox.next(2)] == [Departed(), Arrived("unblocked")]


@pytest.mark.parametrize("fault", [Fault(502, body="<html>"), Fault(429), Fault(drop=True), Fault(200, body="[]"), Fault(401)])
@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getUpdates", "setMyCommands"])
async def test_the_bot_keeps_trying(telegram: FakeTelegram, inbox: MemoryInbox, build: Build, method: str, fault: Fault) -> None:
    """Whatever fails at the start or later, the bot comes back by itself."""
    telegram.fail(method, fault, times=2)
    adapter = await build()
    telegram.say(PERSON, "Hallo")
    await inbox.next()
    await eventually(lambda: adapter.health().ok)


async def test_another_poller_is_reported(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """409: two processes with one token take each other's updates."""
    telegram.fail("getUpdates", Fault(409), times=1000)
    adapter = await build()
    await eventually(lambda: "another process" in adapter.health().detail)
    telegram.clear_faults()
    telegram.say(PERSON, "Hallo")
    await inbox.next()
    assert adapter.health().ok


async def test_a_webhook_set_earlier_is_taken_away(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """Telegram refuses polling beside a webhook; what waits is kept."""
    telegram.updates.post_to({"url": "http://127.0.0.1:1/"})
    telegram.say(PERSON, "Hallo")
    await build()
    await inbox.next()
    assert telegram.named("deleteWebhook") == [{"drop_pending_updates": False}]


async def test_only_wanted_updates_are_asked_for(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The list is explicit, since Telegram remembers the last one."""
    await telegram.until(lambda: len(telegram.named("getUpdates")) > 0)
    assert telegram.updates.allowed == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_stopping_finishes_what_was_begun(telegram: FakeTelegram, inbox: MemoryInbox, adapter: TelegramAdapter) -> None:
    """No update is left half handled."""
    inbox.gate = asyncio.Event()
    telegram.say(PERSON, "Hallo")
    await inbox.until(lambda: len(inbox.attempts) == 1)
    stopping = asyncio.create_task(adapter.stop())
    inbox.gate.set()
    await stopping
    assert len(inbox.updates) == 1


async def test_the_menu_is_there_in_every_language(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """One list for everybody, and one for each language of the bot."""
    await telegram.until(lambda: len(telegram.commands) == 4)
    assert set(telegram.commands) == {"", *Language}
    assert all([command["command"] for command in menu] == list(COMMANDS) for menu in telegram.commands.values())
    assert telegram.commands["zh"][1]["description"] == TEXTS(Language.ZH, "telegram-command-help")


async def test_http_is_polled_on_the_real_telegram(build: Build) -> None:
    """Telegram posts to https only, so there is no webhook to offer."""
    adapter = await build(api_url="https://api.telegram.org", public_url="http://bot.example", connect_timeout=0.01, total_timeout=0.01)
    assert adapter.routes() == []
