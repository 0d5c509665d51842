"""Killed while it tells many something, the bot tells everybody once, and marks what it cannot know."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.delivery.killed import check

pytestmark = pytest.mark.xdist_group("kills")


async def test_kills_during_a_mass_sending(tmp_path: Path, sqlite_url: str) -> None:
    """Two kills of the only process; the benchmark of kills does a hundred, and a hundred of roles on PostgreSQL."""
    account = await check(sqlite_url, tmp_path, ["all"], kills=2, batch=60)
    assert sum(account.kills.values()) == 2
    assert account.once + account.twice + account.uncertain >= account.recipients > 0
