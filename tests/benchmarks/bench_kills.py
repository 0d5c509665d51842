"""A hundred kills during a mass sending with reminders: of the only process on SQLite, and of random roles on PostgreSQL.

`python -m tests.benchmarks.bench_kills [--kills 100] [--only sqlite|postgresql]`. It fails where somebody is told twice without
being marked, or where more is in doubt than was in flight.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import programs
from tests.benchmarks.figures import dot
from tests.delivery import killed

ROLES = ("web", "web", "worker", "worker", "ticker", "ticker")


def main() -> None:
    """Kill and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    wanted = parser.parse_args()
    if wanted.only != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            _run(f"sqlite:///{folder}/bot.db", Path(folder), ["all"], wanted.kills, "SQLite")
    if wanted.only != "sqlite":
        with tempfile.TemporaryDirectory() as folder, programs.postgres() as url:
            _run(url, Path(folder), ROLES, wanted.kills, "PostgreSQL")


def _run(url: str, folder: Path, roles: Sequence[str], kills: int, name: str) -> None:
    began = time.perf_counter()
    account = asyncio.run(killed.check(url, folder, roles, kills, after_kill=dot))
    print("\n".join(killed.lines(account, name)), f"\n  {time.perf_counter() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
