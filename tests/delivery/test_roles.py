"""Two processes of each role on one PostgreSQL, any of which may be killed at any time."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.app import now
from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.tables import deliveries
from tests.delivery.stage import promise, row
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import RunningBot, run_command

pytestmark = pytest.mark.xdist_group("kills")
RECIPIENTS = 300


def _announcements() -> list[dict[str, Any]]:
    at = now() - timedelta(seconds=1)
    return [row(f"news:{who}", str(who), Priority.ANNOUNCEMENT, due_at=at, created_at=at) for who in range(5000, 5000 + RECIPIENTS)]


async def _rows(database: Database) -> list[Any]:
    statement = select(deliveries.c.address_id, deliveries.c.state, deliveries.c.error).where(deliveries.c.reason.like("news:%"))
    return list(await database.run(lambda connection: connection.execute(statement).all()))


async def test_two_of_each_role_share_the_work_and_survive_each_other(tmp_path: Path, postgres_url: str, letters: None) -> None:
    """An announcement reaches everybody once, and a user is answered, while a process of each role is killed."""
    database = Database(postgres_url)
    migrate(database)
    telegram = FakeTelegram()
    api = await telegram.start()
    settings = {
        "DATABASE_URL": postgres_url,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api,
        "PUBLIC_URL": "{url}",
        "TELEGRAM_MESSAGES_PER_SECOND": "100",
        "EMBEDDINGS": "false",
    }
    async with AsyncExitStack() as processes:
        started = []
        for role in ("web", "web", "worker", "worker", "ticker", "ticker"):
            started.append(RunningBot(tmp_path, "--role", role, **settings))
            await processes.enter_async_context(started[-1])
        await asyncio.gather(*(promise(database, one) for one in _announcements()))
        await telegram.until(lambda: len(telegram.sent) > RECIPIENTS // 10, 30)
        for victim in started[::2]:
            await victim.kill()
        # What the dead worker had leased is free again when the lease is over: a minute, which nobody waits for here.
        over = update(deliveries).where(deliveries.c.state == DeliveryState.SENDING).values(leased_until=now())
        await database.run(lambda connection: connection.execute(over))
        telegram.say(100, "Hallo")
        await telegram.until(lambda: bool(telegram.messages(100)), 30)
        await until_all_sent(database)
    await telegram.stop()
    rows = await _rows(database)
    database.close()
    got = Counter(sent.chat for sent in telegram.sent)
    doubtful = {int(row.address_id) for row in rows if row.error == DeliveryState.UNCERTAIN}
    assert all(got[int(row.address_id)] >= 1 for row in rows)
    assert {chat for chat, count in got.items() if count > 1 and chat != 100} <= doubtful


async def until_all_sent(database: Database) -> None:
    """Wait until no announcement is under way any more."""

    async def states() -> set[str]:
        return {row.state for row in await _rows(database)}

    async with asyncio.timeout(60):
        while await states() - {DeliveryState.SENT, DeliveryState.UNCERTAIN}:
            await asyncio.to_thread(lambda: None)


async def test_one_role_alone_needs_postgresql(tmp_path: Path) -> None:
    """On SQLite one process does everything, and says so."""
    ended = await run_command(tmp_path, "run", "--role", "worker")
    assert ended.status == 1
    assert "PostgreSQL" in ended.errors
    assert not ended.has_traceback
