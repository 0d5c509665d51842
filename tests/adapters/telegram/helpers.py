"""What the tests of the Telegram adapter share."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from adapters.telegram import TelegramAdapter
from adapters.telegram.receive import Identity, read_update
from bot.domain.deliveries import Delivery, Priority
from bot.domain.messages import Address, Channel, Content, Message, Update
from bot.ports import Carried

NOW = datetime(2026, 9, 22, 12, 0, tzinfo=UTC)
PERSON = 4242
GROUP = -77
BOT = Identity(123456, "WfkTestBot")

_NUMBERS = itertools.count(1)


def clock() -> datetime:
    """Always the same instant."""
    return NOW


def delivery(message: Message | str, chat: int | str = PERSON) -> Delivery:
    """A reply to a chat."""
    number = next(_NUMBERS)
    message = Message(message) if isinstance(message, str) else message
    return Delivery(number, f"test-{number}", Address(Channel.TELEGRAM, str(chat)), message, Priority.REPLY, NOW)


def wire(kind: str, content: dict[str, Any], number: int = 7) -> dict[str, Any]:
    """An Update object as Telegram sends it."""
    return {"update_id": number, kind: content}


def message(chat: int = PERSON, /, **content: Any) -> dict[str, Any]:
    """A Message object as Telegram sends it."""
    kind = "private" if chat > 0 else "group"
    person = {"id": PERSON, "is_bot": False, "first_name": "Person", "language_code": "de"}
    return {"message_id": 1, "date": 1_790_000_000, "chat": {"id": chat, "type": kind}, "from": person} | content


def read(kind: str, content: dict[str, Any]) -> Update | None:
    """The update as our bot reads it."""
    return read_update(wire(kind, content), BOT, NOW)


def said(chat: int = PERSON, /, **fields: Any) -> Content | None:
    """The content of a message as our bot reads it."""
    update = read("message", message(chat, **fields))
    return update.content if update else None


async def eventually(condition: Callable[[], bool]) -> None:
    """Let everything else run until the condition holds."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - a condition of the adapter, which announces nothing
            await asyncio.sleep(0)


class MemoryInbox:
    """Keeps updates in memory, each key once, and sends a canned reply through the adapter, as the outbox would."""

    def __init__(self) -> None:
        self.updates: list[Update] = []
        self.attempts: Counter[str] = Counter()
        self.refuse: Callable[[Update], bool] = lambda _update: False
        self.reply: Callable[[Update], Message | None] = lambda _update: None
        self.gate: asyncio.Event | None = None
        self.adapter: TelegramAdapter | None = None
        self._news = asyncio.Condition()
        self._sending: set[asyncio.Task[None]] = set()

    async def handle(self, update: Update) -> None:
        """Take an update once; raises while `refuse` says so, waits for `gate`."""
        self.attempts[update.key] += 1
        await self._announce()
        if self.refuse(update):
            raise ConnectionError("no database")
        if self.gate is not None:
            await self.gate.wait()
        if update.key in {taken.key for taken in self.updates}:
            return
        self.updates.append(update)
        await self._announce()
        reply = self.reply(update)
        if reply is not None and self.adapter is not None:
            task = asyncio.create_task(self.adapter.send(delivery(reply, update.address.id)))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def converse(self, update: Update) -> Carried:
        """Not used by Telegram."""
        raise NotImplementedError

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """Not used by Telegram."""
        raise NotImplementedError

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Not used by Telegram."""
        raise NotImplementedError

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition that an update brings about."""
        async with asyncio.timeout(30), self._news:
            await self._news.wait_for(condition)

    async def next(self, count: int = 1) -> list[Update]:
        """The updates, once there are `count` of them."""
        await self.until(lambda: len(self.updates) >= count)
        return self.updates

    async def _announce(self) -> None:
        async with self._news:
            self._news.notify_all()
