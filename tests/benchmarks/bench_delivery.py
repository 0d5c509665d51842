"""Announcing to many Telegram contacts: how fast, in how much memory, within the platform's limit, and what replies notice of it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import aiohttp
from sqlalchemy import insert
from telegram import Bot

from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.messages import Channel, Message
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.tables import deliveries
from tests.benchmarks import programs, traffic
from tests.benchmarks.baseline_telegram import TEXT
from tests.benchmarks.figures import median, percentile, table
from tests.benchmarks.platform_recording import FIRST_CHAT
from tests.benchmarks.programs import Program, read_json
from tests.fakes.telegram import TOKEN

WORKERS = 4
LIMIT = 30
FIRST_ASKING = 10_000
"""The chats of `traffic`."""
FEW = 1_000
STOCK = 5_000
"""Messages of the loop that is compared with."""
ASKED = 200
"""Replies measured with and without an announcement."""
_BATCH = 5_000
_ON = {"TELEGRAM_MESSAGES_PER_SECOND": str(LIMIT), "TELEGRAM_MESSAGES_PER_CHAT": "1", "TELEGRAM_MESSAGES_PER_GROUP": "20"}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=10_000, help="recipients with the limit lifted")
    parser.add_argument("--limited", type=int, default=1_800, help="recipients with the limit of 30 a second")
    chosen = parser.parse_args()
    with ExitStack() as running:
        folder = _folder(running)
        platform = running.enter_context(programs.python_program("tests/benchmarks/platform_recording.py", ready="/report", folder=folder))
        _lifted(running, platform, chosen.contacts)
        _limited(running, platform, chosen.limited)


def _lifted(running: ExitStack, platform: Program, contacts: int) -> None:
    """As fast as it goes, against a loop over python-telegram-bot."""
    stocks, rows = [], []
    for name, url in (("SQLite", ""), ("PostgreSQL", running.enter_context(programs.postgres()))):
        few = _announce(running, platform, url, FEW)
        # Before and after: the machine's speed drifts, and the ratio counts.
        stocks.append(_stock(platform, STOCK))
        rate, peak = _announce(running, platform, url, contacts)
        stocks.append(_stock(platform, STOCK))
        stock = sum(stocks[-2:]) / 2
        rows.append((f"wfk-bot, {name}", f"{rate:.0f}", f"{rate / stock:.2f}", f"{few[1]:.0f}", f"{peak:.0f}", f"{peak - few[1]:+.0f}"))
    rows.insert(0, ("stock python-telegram-bot, a loop", f"{median(stocks):.0f}", "1.00", "-", "-", "-"))
    head = ("limit lifted", "messages/s", "against stock", f"peak MB at {FEW:,}", f"at {contacts:,}", "growth")
    print(table(f"{contacts:,} recipients", head, rows))


def _stock(platform: Program, messages: int) -> float:
    """Messages a second of the plainest program: a loop that awaits `send_message`."""
    _restart(platform)

    async def loop() -> None:
        async with Bot(TOKEN, base_url=f"{platform.url}/bot") as bot:
            for number in range(messages):
                await bot.send_message(FIRST_CHAT + number, TEXT)

    asyncio.run(loop())
    return _rate(platform)


def _announce(running: ExitStack, platform: Program, url: str, contacts: int) -> tuple[float, float]:
    """Messages a second, and the most megabytes the process had."""
    folder = _folder(running)
    database = url or f"sqlite:///{folder / 'bot.db'}"
    _restart(platform)
    _promise(database, contacts)
    settings = {"DATABASE_URL": database, "EMBEDDINGS": "false", **traffic.settings(platform.url)}
    with programs.bot(folder, **settings) as bot:
        _await_messages(platform, contacts)
        peak = bot.memory().peak
    report = read_json(platform.url + "/report")
    assert (report["chats"], report["twice"]) == (contacts, 0), report
    return _rate(platform), peak


def _limited(running: ExitStack, platform: Program, contacts: int) -> None:
    """Four workers under the ordinary limit, and users who ask meanwhile."""
    url = running.enter_context(programs.postgres())
    folder = _folder(running)
    settings = {"DATABASE_URL": url, "EMBEDDINGS": "false", **traffic.settings(platform.url), **_ON}
    web = running.enter_context(programs.bot(folder, "--role", "web", **settings))
    for role in ("ticker", *["worker"] * WORKERS):
        running.enter_context(programs.bot(folder, "--role", role, **settings))
    _restart(platform, LIMIT)
    calm = asyncio.run(_ask(web, platform))
    _restart(platform, LIMIT)
    _promise(url, contacts)
    busy = asyncio.run(_ask(web, platform))
    _await_messages(platform, contacts + ASKED)
    time.sleep(1.0)
    report = read_json(platform.url + "/report")
    head = (f"limit of {LIMIT}/s, {WORKERS} workers", "messages/s", "most in a second", "429", "twice", "p50 ms", "p99 ms")
    rate = f"{(report['messages'] - 1) / report['seconds']:.1f}"
    rows = [
        ("replies, nothing else going on", "-", "-", "-", "-", *_waits(calm)),
        (f"replies, {contacts:,} announced", rate, str(report["largest"]), str(report["refused"]), str(report["twice"]), *_waits(busy)),
    ]
    print(table("What replies notice", head, rows))


async def _ask(web: Program, platform: Program) -> list[float]:
    """Seconds until each of some commands, sent one by one to the web hook, has its reply at the platform."""
    waits = []
    async with aiohttp.ClientSession() as session:
        for number, request in enumerate(traffic.of_number(traffic.commands("help"), ASKED)):
            head, body = request.split(b"\r\n\r\n", 1)
            names = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
            began = time.perf_counter()
            async with session.post(web.url + traffic.PATH, data=body, headers=names):
                pass
            while not await _has(session, platform, FIRST_ASKING + number):  # noqa: ASYNC110 - the platform is another process
                await asyncio.sleep(0.005)
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.15)
    return waits


async def _has(session: aiohttp.ClientSession, platform: Program, chat: int) -> bool:
    async with session.get(f"{platform.url}/report?chat={chat}") as answer:
        return bool((await answer.json())["has"])


def _promise(url: str, contacts: int) -> None:
    """Write the announcement as an announcing turn would: a row a recipient."""
    database = Database(url)
    migrate(database)
    now = datetime.now(UTC)
    usual = {
        "channel": Channel.TELEGRAM,
        "priority": Priority.ANNOUNCEMENT,
        "state": DeliveryState.PENDING,
        "due_at": now,
        "attempts": 0,
        "message": Message(TEXT).to_json(),
        "created_at": now,
    }
    for first in range(0, contacts, _BATCH):
        chats = range(FIRST_CHAT + first, FIRST_CHAT + min(first + _BATCH, contacts))
        rows = [{"reason": f"news:{contacts}:{chat}", "address_id": str(chat), **usual} for chat in chats]
        database.run_blocking(lambda connection, rows=rows: connection.execute(insert(deliveries), rows))  # type: ignore[misc]
    database.close()


def _rate(platform: Program) -> float:
    report = read_json(platform.url + "/report")
    return (report["messages"] - 1) / float(report["seconds"])


def _restart(platform: Program, limit: int = 0) -> None:
    with urllib.request.urlopen(f"{platform.url}/restart?limit={limit}", timeout=10):  # noqa: S310
        pass


def _await_messages(platform: Program, wanted: int) -> None:
    while read_json(platform.url + "/report?count")["messages"] < wanted:
        time.sleep(0.25)


def _waits(waits: list[float]) -> tuple[str, str]:
    return f"{percentile(waits, 0.5) * 1000:.0f}", f"{percentile(waits, 0.99) * 1000:.0f}"


def _folder(running: ExitStack) -> Path:
    return Path(running.enter_context(tempfile.TemporaryDirectory()))


if __name__ == "__main__":
    main()
