"""A bot with colleagues, on each database, whose matches are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.library import ToldLibrary
from tests.handover.stage import Stage
from tests.player import Bot


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """The stage."""
    with Bot(ToldLibrary(), database_url) as bot:
        yield Stage(bot)
