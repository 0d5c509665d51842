"""Announcing from end to end: contacts, an announcement, and the bot that writes it out, sends it and reports it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from rich.console import Console
from sqlalchemy import Table, insert

from bot.cli.announcing import Desk, Mode, Wanted
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.tables import addresses, contacts
from tests.benchmarks import bench_delivery as delivering
from tests.benchmarks import programs, traffic
from tests.benchmarks.baseline_telegram import TEXT
from tests.benchmarks.figures import median, table
from tests.benchmarks.platform_recording import FIRST_CHAT
from tests.benchmarks.programs import Program, read_json

FEW = 1_000
WANTED = Wanted(dict.fromkeys(Language, TEXT))
_BATCH = 5_000
_AWAKE = {"ANNOUNCEMENTS_QUIET_FROM": "00:00", "ANNOUNCEMENTS_QUIET_UNTIL": "00:00"}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=100_000, help="recipients with the limit lifted")
    parser.add_argument("--rounds", type=int, default=3, help="how often that is measured, the loop before and after each")
    parser.add_argument("--limited", type=int, default=1_500, help="recipients with the limit of 30 a second")
    parser.add_argument("--only", choices=("sqlite", "postgresql", "limited"), help="one part alone")
    chosen = parser.parse_args()
    with ExitStack() as running:
        folder = _folder(running)
        platform = running.enter_context(programs.python_program("tests/benchmarks/platform_recording.py", ready="/report", folder=folder))
        if chosen.only != "limited":
            _lifted(running, platform, chosen)
        if chosen.only in (None, "limited"):
            _limited(running, platform, chosen.limited)


@dataclass(frozen=True)
class _Run:
    """Messages a second from the first to the last, the most megabytes of the process, seconds until it was reported as done."""

    rate: float
    peak: float
    through: float
    stock: float = 0.0

    @property
    def ratio(self) -> float:
        return self.rate / self.stock


def _lifted(running: ExitStack, platform: Program, chosen: argparse.Namespace) -> None:
    """As fast as it goes; the loop over python-telegram-bot before and after each round, since the machine's speed drifts."""
    recipients = chosen.contacts
    for name in ("sqlite", "postgresql"):
        if chosen.only not in (None, name):
            continue
        few = _announce(running, platform, name, FEW).peak
        runs, before = [], delivering._stock(platform, delivering.STOCK)
        for _ in range(chosen.rounds):
            run = _announce(running, platform, name, recipients)
            after = delivering._stock(platform, delivering.STOCK)
            runs.append(replace(run, stock=(before + after) / 2))
            before = after
        rows = [_row(f"round {number}", [one], few) for number, one in enumerate(runs, start=1)]
        rows.append(_row("medians", runs, few))
        head = (f"limit lifted, {name}", "messages/s", "against stock", "stock", "done after s", f"peak MB at {FEW:,}", "at all", "growth")
        print(table(f"{recipients:,} recipients", head, rows), flush=True)


def _row(name: str, runs: Sequence[_Run], few: float) -> tuple[str, ...]:
    rate, ratio, stock, through, peak = (
        median([getattr(one, part) for one in runs]) for part in ("rate", "ratio", "stock", "through", "peak")
    )
    return (name, f"{rate:.0f}", f"{ratio:.2f}", f"{stock:.0f}", f"{through:.0f}", f"{few:.0f}", f"{peak:.0f}", f"{peak - few:+.0f}")


def _announce(running: ExitStack, platform: Program, name: str, recipients: int) -> _Run:
    """One announcement to so many, by a bot and on a database of its own."""
    with ExitStack() as here:
        folder = _folder(here)
        url = here.enter_context(programs.postgres()) if name == "postgresql" else f"sqlite:///{folder / 'bot.db'}"
        _meet(url, recipients)
        delivering._restart(platform)
        settings = {"DATABASE_URL": url, "EMBEDDINGS": "false", **traffic.settings(platform.url), **_AWAKE}
        with programs.bot(folder, **settings) as bot:
            began = time.perf_counter()
            desk = _desk(url)
            assert desk.run(desk.announce(WANTED, Mode(yes=True))) == 0
            delivering._await_messages(platform, recipients)
            _await_end(url)
            through = time.perf_counter() - began
            peak = bot.memory().peak
        report = read_json(platform.url + "/report")
        assert (report["chats"], report["twice"]) == (recipients, 0), report
        return _Run(delivering._rate(platform), peak, through)


def _limited(running: ExitStack, platform: Program, recipients: int) -> None:
    """One process on SQLite under the ordinary limit, and users who ask meanwhile."""
    folder = _folder(running)
    url = f"sqlite:///{folder / 'bot.db'}"
    _meet(url, recipients)
    settings = {"DATABASE_URL": url, "EMBEDDINGS": "false", **traffic.settings(platform.url), **delivering._ON, **_AWAKE}
    with programs.bot(folder, **settings) as bot:
        delivering._restart(platform, delivering.LIMIT)
        calm = asyncio.run(delivering._ask(bot, platform))
        delivering._restart(platform, delivering.LIMIT)
        desk = _desk(url)
        assert desk.run(desk.announce(WANTED, Mode(yes=True))) == 0
        busy = asyncio.run(delivering._ask(bot, platform))
        delivering._await_messages(platform, recipients + delivering.ASKED)
        _await_end(url)
    report = read_json(platform.url + "/report")
    rate = f"{(report['messages'] - 1) / report['seconds']:.1f}"
    head = (f"limit of {delivering.LIMIT}/s, SQLite", "messages/s", "most in a second", "429", "twice", "p50 ms", "p99 ms")
    rows = [
        ("replies, nothing else going on", "-", "-", "-", "-", *delivering._waits(calm)),
        (
            f"replies, {recipients:,} announced",
            rate,
            *(str(report[key]) for key in ("largest", "refused", "twice")),
            *delivering._waits(busy),
        ),
    ]
    print(table("What replies notice", head, rows), flush=True)


def _desk(url: str) -> Desk:
    # Its warning that the Chinese text reads as if it were English is right: all get the text that the loop sends.
    return Desk(Settings(_env_file=None, database_url=url), Console(quiet=True), Console(quiet=True), lambda _question: True)


def _await_end(url: str) -> None:
    """Wait for the report: what comes after the last message belongs to it."""
    database = Database(url)
    while not database.run_blocking(_is_over):
        time.sleep(0.25)
    database.close()


def _is_over(connection: Any) -> bool:
    return connection.exec_driver_sql("SELECT count(*) FROM announcements WHERE state = 'done'").scalar() == 1


def _meet(url: str, recipients: int) -> None:
    """Contacts as if each had once said hello on Telegram."""
    database = Database(url)
    migrate(database)
    now = datetime.now(UTC)
    person = {"language": "de", "language_chosen": False, "zone": "Europe/Berlin", "announcements": True, "created_at": now}
    place = {"channel": Channel.TELEGRAM, "reachable": True, "conversation": {}, "version": 1, "seen_at": now}
    for chats in _batches(recipients):
        _insert(database, contacts, [person | {"id": f"{chat:032x}"} for chat in chats])
        _insert(database, addresses, [place | {"id": str(chat), "contact_id": f"{chat:032x}"} for chat in chats])
    if not database.is_sqlite:
        # Contacts come one by one over years: the server counts them within a minute of each other by itself.
        database.run_blocking(lambda connection: connection.exec_driver_sql("ANALYZE contacts, addresses"))
    database.close()


def _batches(recipients: int) -> Iterator[range]:
    for first in range(0, recipients, _BATCH):
        yield range(FIRST_CHAT + first, FIRST_CHAT + min(first + _BATCH, recipients))


def _insert(database: Database, into: Table, rows: list[dict[str, Any]]) -> None:
    database.run_blocking(lambda connection: connection.execute(insert(into), rows))


def _folder(running: ExitStack) -> Path:
    return Path(running.enter_context(tempfile.TemporaryDirectory(prefix="bench")))


if __name__ == "__main__":
    main()
