"""Random walks through introductions on SQLite: `python tests/benchmarks/bench_introductions.py 10000` (and, if wished, the first seed).

Each walk takes 14 steps of two sides, a second person, a clerk, the clock, restarts and erasures, then lets the time run out; every
outgoing text is searched for contact data, every end has to be told once, nothing may end nowhere (`tests/introductions/walk.py`).
"""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import structlog

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from bot.storage.database import Database
from bot.storage.migrate import migrate
from tests.introductions.walk import walks

WALKS = 10_000
PROCESSES = 2
SLICE = 100


def walked(seeds: range) -> Counter[str]:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    memory = Path("/dev/shm")  # noqa: S108 - a file that need not survive anything
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        url = f"sqlite:///{folder}/walk.db"
        database = Database(url)
        migrate(database)
        database.close()
        return asyncio.run(walks(url, seeds))


def main(count: int, first: int) -> None:
    began = time.perf_counter()
    slices = [range(start, min(start + SLICE, first + count)) for start in range(first, first + count, SLICE)]
    total: Counter[str] = Counter()
    with ProcessPoolExecutor(PROCESSES) as pool:
        for ended in pool.map(walked, slices):
            total += ended
            print(f"{total['walks']} walks, {time.perf_counter() - began:.0f} s", flush=True)
    total.pop("walks")
    print(f"introductions by how they ended: {dict(total.most_common())}; nothing leaked, nothing was told twice, nothing ended nowhere")


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:3]]
    main(numbers[0] if numbers else WALKS, numbers[1] if len(numbers) > 1 else 0)
