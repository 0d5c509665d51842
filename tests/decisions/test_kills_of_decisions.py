"""Killed between request, decision and notice, the bot decides each request once and tells it once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from knowledge.library import Library
from tests.decisions.killed import check
from tests.fakes.telegram import FakeTelegram

pytestmark = pytest.mark.xdist_group("kills")


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram of one test's own."""
    fake = FakeTelegram()
    await fake.start()
    yield fake
    await fake.stop()


async def test_kills_cost_no_decision_and_double_none(tmp_path: Path, telegram: FakeTelegram, library: Library) -> None:
    """Three kills at random calls; the benchmark of decisions does a hundred."""
    assert (await check(tmp_path, telegram, kills=3)).requests > 0
