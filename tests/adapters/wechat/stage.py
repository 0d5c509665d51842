"""A stage for the WeChat tests: the adapter served on loopback before a small core in memory."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from adapters.wechat import WeChatAdapter, WeChatSettings
from bot.domain.deliveries import Delivery, Priority, SendError, WindowClosed
from bot.domain.messages import Address, Channel, Departed, Message, Update
from bot.ports import Carried
from bot.storage.database import Database
from bot.storage.tables import metadata
from tests.fakes.wechat import FakeWeChat
from tests.fakes.wechat_users import AES_KEY, Users

CALLBACK_PATH = "/wechat/callback"


@dataclass
class MovableClock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2027, 3, 1, 8, tzinfo=UTC))

    def __call__(self) -> datetime:
        """The present instant."""
        return self.now

    def move(self, seconds: float) -> None:
        """Later by so much."""
        self.now += timedelta(seconds=seconds)


@dataclass
class MemoryInbox:
    """A core in memory: answers, de-duplicates, holds what cannot be sent until the user writes, as the real one does."""

    clock: Callable[[], datetime]
    answers: Callable[[Update], Sequence[Message]] = lambda update: [Message(f"answer to {update.key}")]
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    failures: int = 0
    updates: list[Update] = field(default_factory=list)
    sent: list[Delivery] = field(default_factory=list)
    released: list[Delivery] = field(default_factory=list)
    held: list[Delivery] = field(default_factory=list)
    adapter: WeChatAdapter | None = None
    _handled: dict[str, tuple[Delivery, ...]] = field(default_factory=dict)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        """Answer at once unless a test closes the gate."""
        self.gate.set()

    async def handle(self, update: Update) -> None:
        """Not used by WeChat."""
        raise NotImplementedError

    async def converse(self, update: Update) -> Carried:
        """Answer when the gate is open."""
        self.updates.append(update)
        await self._tell()
        await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("disk")
        if update.key in self._handled:
            return Carried(self._handled[update.key], repeated=True)
        earlier, self.held = tuple(self.held), []
        messages = () if isinstance(update.content, Departed) else self.answers(update)
        replies = tuple(self._delivery(update, number, message) for number, message in enumerate(messages))
        self._handled[update.key] = earlier + replies
        return Carried(earlier + replies)

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """Keep what arrived."""
        self.sent.extend(deliveries)
        await self._tell()

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Send by the adapter; hold what it may not send."""
        self.released.extend(deliveries)
        for delivery in deliveries:
            try:
                await self._adapter().send(delivery)
            except WindowClosed:
                self.held.append(delivery)
            except SendError:
                pass
            else:
                self.sent.append(delivery)
        await self._tell()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something is true of this inbox; fails after half a minute."""
        async with asyncio.timeout(30), self._changed:
            await self._changed.wait_for(holds)

    def _adapter(self) -> WeChatAdapter:
        assert self.adapter is not None
        return self.adapter

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _delivery(self, update: Update, number: int, message: Message) -> Delivery:
        reason = f"reply:{update.key}:{number}"
        identity = 100 * len(self._handled) + number + 1
        return Delivery(identity, reason, update.address, message, Priority.REPLY, self.clock())


@dataclass
class Bot:
    """A running bot, WeChat around it and its users."""

    adapter: WeChatAdapter
    inbox: MemoryInbox
    wechat: FakeWeChat
    users: Users
    clock: MovableClock
    database: Database
    settings: WeChatSettings
    url: str


class Stand:
    """A web server that serves whatever application stands on it."""

    def __init__(self) -> None:
        self.app: Starlette = Starlette()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        await self.app(scope, receive, send)

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        """Listen on a free port; gives the address."""
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(self, log_config=None, lifespan="off", ws="none", access_log=False))
        running = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await running
        listener.close()


def new_database(folder: Path) -> Database:
    """A database with all tables."""
    database = Database(f"sqlite:///{folder / 'bot.db'}")
    metadata.create_all(database.engine)
    return database


HASTY = {"passive_deadline": 0.8, "drop_after": 5.0}
"""Waits for tests in which somebody waits in vain, with users whose patience is `HASTY_PATIENCE` seconds."""

HASTY_PATIENCE = 2.5


def settings_for(wechat: FakeWeChat, **changes: object) -> WeChatSettings:
    """Settings of the account that the fake has."""
    values: dict[str, object] = {
        "app_id": wechat.app_id,
        "token": "token",
        "app_secret": wechat.app_secret,
        "aes_key": AES_KEY,
        "api_url": wechat.url,
        "menu": False,
        "passive_deadline": 4.5,
        "drop_after": 6.0,
        "repeat_window": 20.0,
        "connect_timeout": 1.0,
        "total_timeout": 1.0,
    }
    return WeChatSettings(**(values | changes))  # type: ignore[arg-type]


def delivery_of(text: str, *, openid: str = "o1", identity: int = 1, priority: Priority = Priority.DECISION) -> Delivery:
    """A delivery that answers nothing in particular."""
    address = Address(Channel.WECHAT, openid)
    return Delivery(identity, f"test:{identity}", address, Message(text), priority, datetime(2027, 3, 1, tzinfo=UTC))
