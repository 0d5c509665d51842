"""Killed again and again in the middle of its work, the bot loses nothing and does nothing twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, or_, select, update
from sqlalchemy.pool import NullPool

from adapters.telegram.format import parts_of
from bot.domain.deliveries import DeliveryState
from bot.domain.messages import Message
from bot.storage.handovers.tables import handovers
from bot.storage.tables import deliveries, seen_updates
from knowledge.library import Library
from tests.fakes.telegram import TOKEN, FakeTelegram, Sent
from tests.fakes.telegram_rules import shown
from tests.running import RunningBot

pytestmark = pytest.mark.xdist_group("kills")
PEOPLE = 8
CALLS = range(8, 50)
"""After so many calls to Telegram since its start the bot is killed: also while it still sends what the last kill left."""
PATIENCE = 600.0
"""Seconds a person waits for an answer: many starts of a bot that is killed again and again, on a machine that has other work too."""
QUESTION = "Wo hat die WFK Büros in China?"


@dataclass
class Person:
    """Somebody who asks, presses and types, and waits for the answer to each step; ignores what comes twice."""

    telegram: FakeTelegram
    chat: int
    updates: list[int] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    done: bool = False
    _pressed: set[str] = field(default_factory=set)
    _read: int = 0

    async def use_the_bot(self) -> None:
        """Ask a question, then give one to a person, until `done`."""
        while not self.done:
            await self._say(QUESTION, "In Yangzhou, Shanghai und Foshan")
            question = f"Frage {len(self.requests)} von {self.chat}: <Miete> & mehr?"
            await self._say(f"/human {question}", "Wie möchten Sie die Antwort bekommen?")
            await self._press("Per E-Mail", "An welche E-Mail-Adresse?")
            await self._say(f"name{self.chat}@firma.de", question if self.requests else "Willigen Sie ein?")
            if not self.requests:
                await self._press("Ich willige ein", question)
            await self._press("Absenden", "Ihre Frage liegt der WFK")
            self.requests.append(question)

    async def _say(self, text: str, expected: str) -> None:
        self.updates.append(self.telegram.say(self.chat, text))
        await self._until_answered(expected)

    async def _press(self, label: str, expected: str) -> None:
        button, message = next(
            (button, sent)
            for sent in reversed(self.telegram.messages(self.chat))
            for button in sent.buttons
            if button["text"] == label and button["callback_data"] not in self._pressed
        )
        self._pressed.add(button["callback_data"])
        before = set(self.telegram.updates.pending)
        self.telegram.tap(self.chat, button["callback_data"], message.id)
        self.updates.extend(set(self.telegram.updates.pending) - before)
        await self._until_answered(expected)

    async def _until_answered(self, expected: str) -> None:
        """Wait for a message that holds `expected` among those that came since the last answer."""

        def found() -> int | None:
            new = enumerate(self.telegram.messages(self.chat)[self._read :], self._read + 1)
            return next((number for number, sent in new if expected in sent.text), None)

        try:
            await self.telegram.until(lambda: found() is not None, PATIENCE)
        except TimeoutError:
            raise AssertionError(f"chat {self.chat} never read: {expected}") from None
        self._read = found() or self._read


@dataclass
class Ledger:
    """What the database says, read while no process runs or beside it."""

    url: str

    def rows(self, statement: Any) -> list[Any]:
        """The rows of a statement."""
        return list(self.change(lambda connection: connection.execute(statement).all()))

    def change(self, work: Callable[[Connection], Any]) -> Any:
        """The result of work in a transaction of its own."""
        engine = create_engine(self.url, poolclass=NullPool)
        try:
            with engine.begin() as connection:
                return work(connection)
        finally:
            engine.dispose()

    def under_way(self) -> int:
        """How many deliveries are leased to a process."""
        return len(self.rows(select(deliveries.c.id).where(deliveries.c.state == DeliveryState.SENDING)))

    def not_sent(self) -> list[Any]:
        """What did not arrive, or perhaps twice, for whoever looks for a fault: no text of a message."""
        columns = (deliveries.c[name] for name in ("id", "reason", "state", "attempts", "error", "due_at", "leased_until"))
        doubtful = or_(deliveries.c.state != DeliveryState.SENT, deliveries.c.error.is_not(None))
        return [tuple(row) for row in self.rows(select(*columns).where(doubtful))]

    def let_leases_end(self) -> None:
        """As if two minutes had passed: on PostgreSQL nobody knows whether another process is still sending."""
        leased = deliveries.c.state == DeliveryState.SENDING
        self.change(lambda connection: connection.execute(update(deliveries).where(leased).values(leased_until=datetime.now(UTC))))


async def live_through(bot: RunningBot, telegram: FakeTelegram, ledger: Ledger, kills: int, after_kill: Callable[[], None]) -> int:
    """Kill the bot so often, each time after a random number of its calls; how many deliveries were under way then."""
    chance = random.Random(20_270_301)  # noqa: S311 - the same kills in every run
    under_way = 0
    for _ in range(kills):
        end = len(telegram.calls) + chance.choice(CALLS)
        await telegram.until(lambda end=end: len(telegram.calls) >= end, PATIENCE)  # type: ignore[misc]
        await bot.kill()
        under_way += ledger.under_way()
        after_kill()
        await bot.launch()
    return under_way


async def check_kills(bot: RunningBot, telegram: FakeTelegram, ledger: Ledger, kills: int, after_kill: Callable[[], None]) -> None:
    """Let people use a bot that is killed, and compare what they did, what they read, and what is stored."""
    people = [Person(telegram, chat) for chat in range(1, PEOPLE + 1)]
    async with asyncio.TaskGroup() as using:
        for person in people:
            using.create_task(person.use_the_bot())
        under_way = await live_through(bot, telegram, ledger, kills, after_kill)
        for person in people:
            person.done = True
    await bot.until_answered()
    await bot.end()
    assert_taken_once(ledger, people)
    assert_read_at_least_once(ledger, telegram, under_way)


def assert_taken_once(ledger: Ledger, people: list[Person]) -> None:
    """Every update is marked as taken, each question for a person is stored once, each update has its replies once."""
    taken = [int(row.key) for row in ledger.rows(select(seen_updates.c.key))]
    assert sorted(taken) == sorted(number for person in people for number in person.updates)
    stored = Counter(row.question for row in ledger.rows(select(handovers.c.question)))
    assert stored == Counter(question for person in people for question in person.requests)
    replies = Counter(int(row.update_key) for row in ledger.rows(select(deliveries.c.update_key)))
    expected = {number: 1 for person in people for number in person.updates}
    expected |= {person.updates[0]: 2 for person in people}  # the introduction goes before the first answer
    assert replies == Counter(expected)


def assert_read_at_least_once(ledger: Ledger, telegram: FakeTelegram, under_way: int) -> None:
    """Every reply was read; what was read twice was under way when the bot was killed, and is not more than that."""
    rows = ledger.rows(select(deliveries.c.address_id, deliveries.c.message))
    written = Counter(fingerprint for row in rows for fingerprint in _written(int(row.address_id), Message.from_json(row.message)))
    read = Counter(_read(sent) for sent in telegram.sent)
    assert written - read == Counter(), "never read"
    assert sum((read - written).values()) <= under_way, "read too often"


def _written(chat: int, message: Message) -> list[tuple[object, ...]]:
    return [(chat, shown(part.html, "HTML"), str(part.markup)) for part in parts_of(message)]


def _read(sent: Sent) -> tuple[object, ...]:
    return (sent.chat, sent.text, str(sent.markup))


async def test_kills_on_sqlite(folder: Path, telegram: FakeTelegram, library: Library) -> None:
    """With polling and SQLite, ten kills cost no update, no reply and no request, and repeat only what was under way."""
    bot = RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
    async with bot:
        await check_kills(bot, telegram, Ledger(bot.settings["DATABASE_URL"]), 10, lambda: None)


async def test_kills_on_postgresql(folder: Path, telegram: FakeTelegram, postgres_url: str, library: Library) -> None:
    """The same holds with a web hook and PostgreSQL, once the leases of the dead process have run out."""
    telegram.updates.retry_seconds = 0.05
    settings = {"PUBLIC_URL": "{url}", "TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url}
    bot = RunningBot(folder, DATABASE_URL=postgres_url, **settings)
    ledger = Ledger(postgres_url)
    async with bot:
        await check_kills(bot, telegram, ledger, 5, ledger.let_leases_end)
