"""How much memory the bot takes under load, and how soon it is ready: `python tests/benchmarks/bench_memory.py`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import uvloop

from tests.benchmarks import programs, traffic
from tests.benchmarks.figures import median, table
from tests.benchmarks.posting import post_all

CONNECTIONS = 64
STARTS = 3
CALM_SECONDS = 3.0
"""How long the bot rests before its settled memory is read."""
VARIANTS = {"with embeddings": {"EMBEDDINGS": "true"}, "without": {"EMBEDDINGS": "false"}}
WANTED_MB = {"with embeddings": 250, "without": 120}
WANTED_SECONDS = 2.0


@dataclass(frozen=True)
class Seen:
    """One variant: seconds until ready with the index built before, memory in MB when ready, at most, and at rest afterwards."""

    starts: list[float]
    ready: float
    peak: float
    settled: float


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--updates", type=int, default=10_000, help="of which a tenth are questions")
    given = options.parse_args()
    with ExitStack() as running:
        fake = running.enter_context(programs.fake_telegram(_folder(running)))
        seen = {name: _measure(running, fake, settings, given.updates) for name, settings in VARIANTS.items()}
    head = ("", "ready MB", "peak MB", "settled MB", "wanted MB", "start s", "wanted s")
    print(table(f"wfk-bot run, {given.updates} updates", head, [_row(name, found) for name, found in seen.items()]))


def _measure(running: ExitStack, fake: programs.Program, settings: dict[str, str], updates: int) -> Seen:
    everything = traffic.settings(fake.url) | settings
    folder = _folder(running)
    with programs.bot(folder, **everything):
        pass  # builds the index where this is the first start of all
    starts = []
    for _ in range(STARTS):
        with programs.bot(folder, **everything) as started:
            starts.append(started.ready_after)
    with programs.bot(folder, **everything) as bot:
        ready = bot.memory().now
        sent = _replies(fake)
        posted = uvloop.run(post_all(_mixture(updates), bot.url, CONNECTIONS))
        _await_calm(fake, sent + posted.taken)
        return Seen(starts, ready, bot.memory().peak, bot.memory().now)


def _mixture(updates: int) -> Iterator[bytes]:
    """Six tenths commands, three tenths presses, a tenth questions, after everybody's first contact."""
    parts = ((traffic.commands("help"), updates * 6 // 10), (traffic.presses(), updates * 3 // 10), (traffic.questions(), updates // 10))
    yield from traffic.every_chat(traffic.commands("start"))
    yield from chain.from_iterable(traffic.of_number(make, count) for make, count in parts)


def _await_calm(fake: programs.Program, wanted: int) -> None:
    end = time.perf_counter() + 60
    while _replies(fake) < wanted:
        if time.perf_counter() > end:
            raise SystemExit(f"{wanted - _replies(fake)} updates got no reply")
        time.sleep(0.05)
    time.sleep(CALM_SECONDS)


def _replies(fake: programs.Program) -> int:
    return int(programs.read_json(fake.url + "/stats").get("sendMessage", 0))


def _folder(running: ExitStack) -> Path:
    return Path(running.enter_context(tempfile.TemporaryDirectory(prefix="bench")))


def _row(name: str, seen: Seen) -> tuple[str, ...]:
    sizes = (f"{size:.0f}" for size in (seen.ready, seen.peak, seen.settled))
    return (name, *sizes, f"< {WANTED_MB[name]}", f"{median(seen.starts):.2f}", f"< {WANTED_SECONDS:.0f}")


if __name__ == "__main__":
    main()
