"""`wfk-bot deliveries`: what did not arrive, and sending it again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TextIO

from rich.console import Console
from rich.table import Table

from bot.domain.deliveries import DeliveryState
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.deliveries.dead_letters import DEAD, DeadLetter, count_states, dead_letters, send_again

MOST = 1000
"""Rows shown at a time, the newest first."""


def show_deliveries(settings: Settings, state: str | None, console: Console, output: TextIO, *, as_json: bool) -> int:
    """Print what did not arrive; returns the exit status."""
    if state is not None and not _is_known(state, console):
        return 2
    database = Database(settings.database_url)
    try:
        found = database.run_blocking(lambda connection: dead_letters(connection, [DeliveryState(state)] if state else DEAD, MOST))
        counts = database.run_blocking(count_states)
    finally:
        database.close()
    if as_json:
        for letter in found:
            print(json.dumps(asdict(letter), default=datetime.isoformat), file=output)
        return 0
    console.print(_table(found) if found else "Nothing is left lying.")
    console.print(", ".join(f"{count} {name}" for name, count in sorted(counts.items())), highlight=False)
    if counts["doubtful"]:
        console.print("doubtful: sent, but perhaps twice, since a process ended before it heard back.")
    return 0


def retry_deliveries(settings: Settings, ids: Sequence[int], console: Console) -> int:
    """Send these again; returns the exit status, 1 when some were not there or need nothing."""
    database = Database(settings.database_url)
    try:
        count = database.run_blocking(lambda connection: send_again(connection, ids, datetime.now(UTC)))
    finally:
        database.close()
    console.print(f"{count} of {len(set(ids))} will be sent again.")
    return 0 if count == len(set(ids)) else 1


def retry_state(settings: Settings, state: str, console: Console) -> int:
    """Send all again that stand so; returns the exit status."""
    if not _is_known(state, console):
        return 2
    database, count = Database(settings.database_url), 0
    try:
        while found := database.run_blocking(lambda connection: dead_letters(connection, [DeliveryState(state)], MOST)):
            ids = [one.id for one in found]
            count += database.run_blocking(lambda connection, ids=ids: send_again(connection, ids, datetime.now(UTC)))  # type: ignore[misc]
    finally:
        database.close()
    console.print(f"{count} will be sent again.")
    return 0


def _is_known(state: str, console: Console) -> bool:
    if state in DEAD:
        return True
    console.print(f"--state is one of: {', '.join(DEAD)}")
    return False


def _table(found: Sequence[DeadLetter]) -> Table:
    table = Table("id", "channel", "state", "error", "attempts", "rung", "created (UTC)", "notice")
    for one in found:
        at = f"{one.created_at:%Y-%m-%d %H:%M}"
        table.add_row(str(one.id), one.channel, one.state, one.error, str(one.attempts), one.rung, at, one.notice)
    return table
