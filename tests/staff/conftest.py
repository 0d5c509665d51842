"""What the tests of the colleagues stand on: told codes, and a bot whose matches are told, on both databases."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from bot.domain.people import Role
from bot.domain.staff import NewCode
from bot.storage import registry
from tests.fakes.library import ToldLibrary
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR


@pytest.fixture(autouse=True)
def codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The codes of invitations are code1, code2 … instead of chance."""
    numbers = itertools.count(1)
    monkeypatch.setitem(registry.QUERIES, NewCode, lambda *_: f"code{next(numbers)}")  # type: ignore[arg-type]


@pytest.fixture
async def bot(database_url: str) -> Iterator[Bot]:
    """A bot on each database with one administrator, K. Kern."""
    with Bot(ToldLibrary(), database_url) as opened:
        await opened.employ(ADMINISTRATOR, Role.ADMINISTRATOR, "K. Kern")
        yield opened
