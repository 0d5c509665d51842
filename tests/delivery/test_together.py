"""Four processes on one PostgreSQL send at the same time: everybody once, each in order, never faster than the limit."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.domain.deliveries import Delivery, Priority
from bot.domain.limits import telegram_limits
from bot.domain.messages import Channel
from bot.outbox import Outbox
from bot.ports import Health
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from tests.delivery.stage import promise, row

PROCESSES = 4


def now() -> datetime:
    """The real clock: what is tested is how processes meet."""
    return datetime.now(UTC)


class Platform:
    """Takes everything and notes what and when, for all processes."""

    channel = Channel.TELEGRAM

    def __init__(self) -> None:
        self.sent: list[tuple[float, Delivery]] = []

    async def open(self) -> None:
        """Nothing to do."""

    async def start(self) -> None:
        """Nothing to do."""

    async def stop(self) -> None:
        """Nothing to do."""

    async def send(self, delivery: Delivery) -> str:
        """Note it."""
        self.sent.append((asyncio.get_running_loop().time(), delivery))
        await asyncio.sleep(0)
        return ""

    def health(self) -> Health:
        """Well."""
        return Health(ok=True)


@pytest.fixture
def databases(postgres_url: str) -> Iterator[list[Database]]:
    """A connection of its own for each process."""
    opened = [Database(postgres_url, threads=2) for _ in range(PROCESSES)]
    migrate(opened[0])
    yield opened
    for database in opened:
        database.close()


async def send_all(databases: list[Database], platform: Platform, wanted: int, per_second: int) -> None:
    """Drain with every process until so many messages are sent."""
    limits = {Channel.TELEGRAM: telegram_limits(per_second, 0, 0)}
    stores = [DatabaseStore(database, now, catalogue(), limits=limits) for database in databases]
    outboxes = [Outbox({Channel.TELEGRAM: platform}, store, now, limits=limits) for store in stores]
    async with asyncio.timeout(60):
        while len(platform.sent) < wanted:
            await asyncio.gather(*(outbox.drain() for outbox in outboxes))
            await asyncio.gather(*(outbox.settle(0.2) for outbox in outboxes))
        await asyncio.gather(*(outbox.settle() for outbox in outboxes))


async def test_everybody_gets_everything_once_and_in_order(databases: list[Database]) -> None:
    """Twenty recipients, ten messages each, four processes that lease whatever they can."""
    rows = [row(f"{number}:{who}", str(who), due_at=now()) for number in range(10) for who in range(20)]
    await promise(databases[0], *rows)
    platform = Platform()
    await send_all(databases, platform, len(rows), 0)
    got = defaultdict(list)
    for _, delivery in platform.sent:
        got[delivery.address.id].append(delivery.id)
    assert len(platform.sent) == len(rows)
    assert all(earlier < later for ids in got.values() for earlier, later in pairwise(ids))


async def test_in_no_second_more_is_sent_than_the_platform_takes(databases: list[Database]) -> None:
    """Announcements of four processes and replies between them keep to 60 a second, and come close to it."""
    rows = [row(f"news:{who}", str(who), Priority.ANNOUNCEMENT, due_at=now()) for who in range(150)]
    await promise(databases[0], *rows, *(row(f"reply:{who}", str(who), Priority.REPLY, due_at=now()) for who in range(10)))
    platform = Platform()
    await send_all(databases, platform, 160, 60)
    instants = sorted(at for at, _ in platform.sent)
    assert max(sum(first <= at < first + 1.0 for at in instants) for first in instants) <= 60
    assert len({delivery.id for _, delivery in platform.sent}) == len(platform.sent) == 160
