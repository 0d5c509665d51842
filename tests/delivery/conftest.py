"""Stores of several processes on one database of each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.domain.limits import Limits
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from tests.storage.stage import Clock

Process = Callable[..., DatabaseStore]


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
def process(database: Database, clock: Clock) -> Process:
    """Makes the store of one more process."""

    def make(limits: Limits | None = None) -> DatabaseStore:
        return DatabaseStore(database, clock, catalogue(), limits=limits)

    return make
