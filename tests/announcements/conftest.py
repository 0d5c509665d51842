"""The stage on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.announcements.stage import Stage


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """One process on each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()
