"""The service: once, in order, for any number of contacts, and never silent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from bot import metrics
from bot.conversation import turn as turn_function
from bot.domain.messages import Address, Channel, Said, Tapped, Update
from bot.service import Service
from bot.storage.database import Database
from bot.storage.store import DatabaseStore
from tests.fakes.library import ToldLibrary
from tests.player import BEGINNING, Bot


@pytest.fixture
def told() -> ToldLibrary:
    """Told matches."""
    return ToldLibrary()


@pytest.fixture
def bot(told: ToldLibrary, database_url: str) -> Iterator[Bot]:
    """A bot on each database whose matches are told."""
    with Bot(told, database_url) as opened:
        yield opened


def an_update(key: str, text: str = "Wo sind die Büros?", who: str = "1") -> Update:
    """A text on Telegram."""
    return Update(Address(Channel.TELEGRAM, who), key, BEGINNING, Said(text))


async def test_an_update_that_comes_many_times_at_once_is_answered_once(bot: Bot) -> None:
    """Ten copies of one update, all at the same time: one turn, one set of replies."""
    await asyncio.gather(*(bot.service.handle(an_update("same")) for _ in range(10)))
    await bot.outbox.settle()
    assert len(bot.adapter.sent) == 2


async def test_a_contact_is_answered_in_the_order_of_writing(bot: Bot) -> None:
    """Twenty messages at once from one contact are taken one after the other."""
    await bot.take(Said("Guten Tag"))
    questions = [f"Frage {number}" for number in range(20)]
    await asyncio.gather(*(bot.service.handle(an_update(f"o{n}", text, "100")) for n, text in enumerate(questions)))
    await bot.outbox.settle()
    keys = [delivery.reason.split(":")[2] for delivery in bot.adapter.sent if delivery.reason.split(":")[2].startswith("o")]
    assert keys == [f"o{number}" for number in range(20)]


async def test_contacts_do_not_wait_for_each_other(bot: Bot, told: ToldLibrary) -> None:
    """Fifty contacts whose questions all hang in the matcher are under way together."""
    told.gate = asyncio.Event()
    waiting = [asyncio.create_task(bot.service.handle(an_update(f"c{n}", who=f"w{n}"))) for n in range(50)]
    while len(told.asked) < 50:
        await asyncio.wait(waiting, timeout=0.01)
    told.gate.set()
    await asyncio.gather(*waiting)
    await bot.outbox.settle()
    assert {delivery.address.id for delivery in bot.adapter.sent} == {f"w{n}" for n in range(50)}


async def test_a_fault_in_a_turn_becomes_an_apology_and_keeps_the_talk(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    """No path ends in silence or a stack trace; the state before the fault stays."""
    await bot.take(Said("Guten Tag"))
    await bot.take(Tapped("menu:human"))

    def broken(*_: object) -> object:
        raise RuntimeError("fault")

    monkeypatch.setattr("bot.service.turn", broken)
    (apology,) = await bot.take(Said("Was kostet das?"))
    monkeypatch.setattr("bot.service.turn", turn_function)
    assert "Entschuldigung" in apology.text
    (question,) = await bot.take(Said("Was kostet das?"))
    assert "Wie möchten Sie die Antwort bekommen?" in question.text


async def test_two_processes_take_turns_with_one_contact(bot: Bot, told: ToldLibrary, database_url: str) -> None:
    """Updates of one contact that reach two processes at once are both taken, one on the other's state."""
    other = Database(database_url)
    second = Service(bot.house, told, DatabaseStore(other, bot.clock, bot.house.texts), bot.outbox)
    updates = [an_update(f"p{number}") for number in range(12)]
    inboxes = [bot.service, second]
    await asyncio.gather(*(inboxes[number % 2].handle(update) for number, update in enumerate(updates)))
    await bot.outbox.settle()
    # What one process had to leave behind the other's message goes out with the next tick.
    while await bot.outbox.drain():
        await bot.outbox.settle()
    other.close()
    answers = [delivery for delivery in bot.adapter.sent if delivery.message.text.startswith("In Yangzhou")]
    introductions = [delivery for delivery in bot.adapter.sent if "Chatbot" in delivery.message.text]
    assert (len(answers), len(introductions)) == (12, 1)


async def test_an_older_update_that_comes_again_counts_as_repeated(bot: Bot) -> None:
    """It sends nothing, and the figures say what it was, also when a newer update was taken in between."""
    repeated, taken = (metrics.UPDATES.labels(Channel.TELEGRAM, result) for result in ("repeated", "taken"))
    for key in ("first", "second"):
        await bot.service.handle(an_update(key))
    await bot.outbox.settle()
    before = (repeated._value.get(), taken._value.get(), len(bot.adapter.sent))
    await bot.service.handle(an_update("first"))
    await bot.outbox.settle()
    assert (repeated._value.get(), taken._value.get(), len(bot.adapter.sent)) == (before[0] + 1, before[1], before[2])
