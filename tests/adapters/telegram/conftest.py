"""A fake Telegram, an inbox in memory, and adapters between them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette

from adapters.telegram import TelegramAdapter, TelegramSettings
from bot.texts import catalogue
from tests.adapters.telegram.helpers import MemoryInbox, clock, eventually
from tests.fakes.telegram import TOKEN, FakeTelegram

TEXTS = catalogue()

Build = Callable[..., Awaitable[TelegramAdapter]]


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """The platform."""
    fake = FakeTelegram()
    await fake.start()
    yield fake
    await fake.stop()


@pytest.fixture
def inbox() -> MemoryInbox:
    """The core."""
    return MemoryInbox()


@pytest.fixture
def settings(telegram: FakeTelegram) -> TelegramSettings:
    """Settings that do not let a test wait."""
    return TelegramSettings(TOKEN, telegram.url, connect_timeout=5, total_timeout=5, poll_wait=5, back_off_first=0.01, back_off_most=0.02)


@pytest.fixture
async def build(settings: TelegramSettings, inbox: MemoryInbox) -> AsyncIterator[Build]:
    """Build and start an adapter with settings that differ in what is named."""
    async with AsyncExitStack() as stack:

        async def started(**changes: Any) -> TelegramAdapter:
            adapter = TelegramAdapter(replace(settings, **changes), inbox, TEXTS, clock)
            inbox.adapter = adapter
            await adapter.start()
            stack.push_async_callback(adapter.stop)
            return adapter

        yield started


@pytest.fixture
async def adapter(build: Build) -> TelegramAdapter:
    """A polling adapter."""
    return await build()


@asynccontextmanager
async def served(application: Starlette) -> AsyncIterator[str]:
    """Serve an application on loopback; the address."""
    server = uvicorn.Server(uvicorn.Config(application, port=0, log_level="error", lifespan="off"))
    task = asyncio.create_task(server.serve())
    await eventually(lambda: server.started)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await task
