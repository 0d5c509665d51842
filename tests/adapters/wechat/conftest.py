"""A bot before a fake WeChat, with all rights or with passive replies alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from starlette.applications import Starlette

from adapters.wechat import WeChatAdapter
from bot.storage.database import Database
from bot.texts import catalogue
from tests.adapters.wechat.stage import (
    CALLBACK_PATH,
    HASTY,
    HASTY_PATIENCE,
    Bot,
    MemoryInbox,
    MovableClock,
    Stand,
    new_database,
    settings_for,
)
from tests.fakes.wechat import FakeWeChat
from tests.fakes.wechat_users import Users

RunBot = Callable[..., AbstractAsyncContextManager[Bot]]


@pytest.fixture
def clock() -> MovableClock:
    """1 March 2027."""
    return MovableClock()


@pytest.fixture
async def wechat(clock: MovableClock) -> AsyncIterator[FakeWeChat]:
    """WeChat's servers."""
    async with FakeWeChat(clock) as fake:
        yield fake


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database."""
    database = new_database(tmp_path)
    yield database
    database.close()


@pytest.fixture(scope="session")
async def stand() -> AsyncIterator[tuple[Stand, str]]:
    """A web server for all tests and its address; starting one takes longer than a test."""
    stand = Stand()
    async with stand.served() as url:
        yield stand, url


@pytest.fixture
def run_bot(wechat: FakeWeChat, clock: MovableClock, database: Database, stand: tuple[Stand, str]) -> RunBot:
    """A way to start a bot with changed settings."""

    @asynccontextmanager
    async def run(patience: float = 5.0, **changes: object) -> AsyncIterator[Bot]:
        settings = settings_for(wechat, **changes)
        inbox = MemoryInbox(clock)
        adapter = WeChatAdapter(settings, inbox, catalogue(), clock, database)
        inbox.adapter = adapter
        server, url = stand
        server.app = Starlette(routes=list(adapter.routes()))
        await adapter.start()
        users = Users(wechat, url + CALLBACK_PATH, patience=patience)
        yield Bot(adapter, inbox, wechat, users, clock, database, settings, url + CALLBACK_PATH)
        inbox.gate.set()
        await adapter.stop()

    return run


@pytest.fixture
async def bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """A bot with all rights."""
    async with run_bot() as running:
        yield running


@pytest.fixture
async def passive_bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """A bot of an account without customer-service rights."""
    async with run_bot(customer_service=False) as running:
        yield running


@pytest.fixture
async def hasty_bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """A bot with all rights and short deadlines."""
    async with run_bot(patience=HASTY_PATIENCE, **HASTY) as running:
        yield running


@pytest.fixture
async def hasty_passive_bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """A bot without customer-service rights and with short deadlines."""
    async with run_bot(patience=HASTY_PATIENCE, customer_service=False, **HASTY) as running:
        yield running
