"""The stage on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.introductions.stage import Stage


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """One process on each database in turn."""
    opened = Stage(database_url)
    yield await opened.settled()
    opened.close()
