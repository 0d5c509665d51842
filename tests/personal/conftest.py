"""The bot on three platforms, on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from knowledge.library import Library
from tests.personal.stage import ManyPlatforms


@pytest.fixture
def bot(library: Library, sqlite_url: str) -> Iterator[ManyPlatforms]:
    """On SQLite."""
    with ManyPlatforms(library, sqlite_url) as opened:
        yield opened


@pytest.fixture
def bot_on_each(library: Library, database_url: str) -> Iterator[ManyPlatforms]:
    """On SQLite, then on PostgreSQL."""
    with ManyPlatforms(library, database_url) as opened:
        yield opened
