"""Rewriting what was sent: text and choices are replaced, and a message that is gone is no trouble."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.telegram import TelegramAdapter
from bot.domain.deliveries import Blocked, Rejected, Throttled
from bot.domain.messages import Choice, Document, Message
from tests.adapters.telegram.helpers import GROUP, PERSON, delivery
from tests.adapters.telegram.test_files import picture
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

QUESTION = Message("B-0042: zusagen?", choices=(Choice("Ja", "a:1"), Choice("Nein", "a:2")))
DECIDED = Message("Zugesagt & gemeldet", heading="B-0042")


async def rewrite(adapter: TelegramAdapter, receipt: str, message: Message = DECIDED) -> str:
    """Amend the message with this receipt."""
    return await adapter.send(replace(delivery(message), amends=receipt))


async def test_a_decided_request_loses_its_buttons(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """The same message shows the decision; no further one is sent, and it can be rewritten again."""
    receipt = await adapter.send(delivery(QUESTION))
    assert await rewrite(adapter, receipt) == receipt
    (sent,) = telegram.messages(PERSON)
    assert (sent.raw, sent.labels) == ("<b>B-0042</b>\n\nZugesagt &amp; gemeldet", [])
    assert await rewrite(adapter, receipt, QUESTION) == receipt
    assert sent.labels == ["Ja", "Nein"]


@pytest.mark.parametrize("document", [picture(), Document("B-0042.ics", "text/calendar", b"x")])
async def test_a_caption_is_rewritten_below_its_file(telegram: FakeTelegram, adapter: TelegramAdapter, document: Document) -> None:
    """Which kind a message is, Telegram says."""
    receipt = await adapter.send(delivery(replace(QUESTION, documents=(document,))))
    await rewrite(adapter, receipt)
    (sent,) = telegram.messages(PERSON)
    assert (sent.text, sent.labels, sent.file is not None) == ("B-0042\n\nZugesagt & gemeldet", [], True)


@pytest.mark.parametrize(("documents", "limit"), [((), 4096), ((picture(),), 1024)])
async def test_a_text_that_is_too_long_ends_with_dots(
    telegram: FakeTelegram, adapter: TelegramAdapter, documents: tuple[Document, ...], limit: int
) -> None:
    """One message cannot become two."""
    receipt = await adapter.send(delivery(replace(QUESTION, documents=documents)))
    await rewrite(adapter, receipt, Message("Ein Satz. " * 500, choices=QUESTION.choices))
    (sent,) = telegram.messages(PERSON)
    assert sent.text.endswith("Ein Satz. …")
    assert limit / 2 < len(sent.text) <= limit
    assert sent.labels == ["Ja", "Nein"]


@pytest.mark.parametrize("reason", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"])
async def test_a_message_that_is_gone_stays_gone(telegram: FakeTelegram, adapter: TelegramAdapter, reason: str) -> None:
    """Nothing is sent in its place."""
    receipt = await adapter.send(delivery(QUESTION))
    telegram.fail("editMessageText", Fault(400, description=f"Bad Request: {reason}"))
    assert await rewrite(adapter, receipt) == ""
    assert await rewrite(adapter, f"{PERSON}:999") == ""
    assert len(telegram.sent) == 1


async def test_a_message_of_a_group_that_moved_is_gone(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """In the new group it has another number."""
    receipt = await adapter.send(delivery(QUESTION, GROUP))
    telegram.migrated[GROUP] = -1001234567890123
    assert await rewrite(adapter, receipt) == ""


async def test_the_same_words_again_change_nothing(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Two colleagues tap at once: the second edit is harmless."""
    receipt = await adapter.send(delivery(QUESTION))
    assert await rewrite(adapter, receipt, QUESTION) == receipt


async def test_nothing_to_show_leaves_the_message_as_it_is(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Telegram would refuse an empty text."""
    receipt = await adapter.send(delivery(QUESTION))
    assert await rewrite(adapter, receipt, Message(" ")) == ""
    assert telegram.messages(PERSON)[0].labels == ["Ja", "Nein"]


async def test_refused_markup_is_rewritten_as_plain_text(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """As when sending."""
    receipt = await adapter.send(delivery(QUESTION))
    telegram.fail("editMessageText", Fault(400, description="Bad Request: can't parse entities: Unexpected end tag"))
    await rewrite(adapter, receipt)
    assert telegram.messages(PERSON)[0].raw == "B-0042\n\nZugesagt & gemeldet"


async def test_other_refusals_are_those_of_sending(telegram: FakeTelegram, adapter: TelegramAdapter) -> None:
    """Waiting, blocked, and a receipt of another platform."""
    receipt = await adapter.send(delivery(QUESTION))
    telegram.throttle(PERSON)
    with pytest.raises(Throttled):
        await rewrite(adapter, receipt)
    telegram.blocked.add(PERSON)
    with pytest.raises(Blocked):
        await rewrite(adapter, receipt)
    with pytest.raises(Rejected):
        await rewrite(adapter, "something else")
