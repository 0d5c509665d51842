"""Offered documents in both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.messages import Document
from bot.storage.database import Database
from bot.storage.documents import Offer, forget_expired, offer, offered, withdraw_offers
from bot.storage.tables import metadata

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
WEEK = timedelta(days=7)
FILE = Document("预约.ics", "text/calendar", bytes(range(256)))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty database."""
    opened = Database(database_url)
    metadata.create_all(opened.engine)
    yield opened
    opened.close()


def made(cause: str, recipient: str = "o1", until: datetime = NOW + WEEK) -> Offer:
    """An offer of the file."""
    return Offer(cause, recipient, FILE, until)


async def test_a_document_comes_back_as_it_was(database: Database) -> None:
    """Name, kind and every byte, until the last instant."""
    token = await database.run(lambda connection: offer(connection, made("a"), "t1"))
    assert token == "t1"
    assert await database.run(lambda connection: offered(connection, "t1", NOW + WEEK - timedelta(seconds=1))) == FILE
    assert await database.run(lambda connection: offered(connection, "t1", NOW + WEEK)) is None
    assert await database.run(lambda connection: offered(connection, "t2", NOW)) is None


async def test_one_cause_keeps_its_link_and_gets_more_time(database: Database) -> None:
    """What is sent again later can be opened as long as what is sent now."""
    await database.run(lambda connection: offer(connection, made("a"), "t1"))
    later = made("a", until=NOW + 2 * WEEK)
    assert await database.run(lambda connection: offer(connection, later, "t2")) == "t1"
    assert await database.run(lambda connection: offered(connection, "t1", NOW + WEEK)) == FILE


async def test_time_and_erasure_delete(database: Database) -> None:
    """Only what has expired, and only what is one's own."""
    offers = [made("a", "o1", NOW), made("b"), made("c", "o2")]
    await database.run(lambda connection: [offer(connection, one, one.cause) for one in offers])
    assert await database.run(lambda connection: forget_expired(connection, NOW)) == 1
    assert await database.run(lambda connection: withdraw_offers(connection, "o1")) == 1
    assert await database.run(lambda connection: offered(connection, "c", NOW)) == FILE
