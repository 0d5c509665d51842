"""The store on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from tests.storage.stage import Clock


@pytest.fixture
def clock() -> Clock:
    """A clock to set."""
    return Clock()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A migrated database of each kind."""
    opened = Database(database_url)
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database, clock: Clock) -> DatabaseStore:
    """The store on it."""
    return DatabaseStore(database, clock, catalogue())
