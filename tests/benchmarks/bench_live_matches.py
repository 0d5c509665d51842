"""Measures matching on the live database: python tests/benchmarks/bench_live_matches.py [--profiles 10000].

A SQLite database with made-up profiles, a stand-in that embeds at once (points are kept by the hash of the text, so that in
life a text is embedded once). Printed: the first preparation; matches for one, as the talk asks for them; the run over all that
news are told from; how long it takes until a change is seen, and the longest time for which the event loop stood still meanwhile;
the memory it all takes.
"""

import argparse
import asyncio
import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
from rich.console import Console
from sqlalchemy import insert, update

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bot.domain.language import Language  # noqa: E402
from bot.domain.matches import MatchesForText, SharedMatches  # noqa: E402
from bot.domain.partners import MatchesFor, ProfileState  # noqa: E402
from bot.logs import set_up_logs  # noqa: E402
from bot.matches import LiveMatches  # noqa: E402
from bot.storage.database import Database  # noqa: E402
from bot.storage.migrate import migrate  # noqa: E402
from bot.storage.partners.rows import firm_values, profile_values  # noqa: E402
from bot.storage.partners.tables import firms, profiles  # noqa: E402
from bot.storage.store import DatabaseStore  # noqa: E402
from bot.texts import catalogue  # noqa: E402
from handlers.partners.matching.points import PointStore  # noqa: E402
from tests.benchmarks.bench_partners import StandIn, made_up  # noqa: E402

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
ASKED = 100


def fill(database: Database, number: int) -> list[str]:
    """Enter made-up firms and profiles; returns the ids of the profiles."""
    directory = made_up(number)
    of = {key: at for at, key in enumerate(directory.firms, 1)}
    firm = {"version": 1, "imported": True, "blocked": False, "verified_by": "", "registered_at": NOW, "changed_at": NOW}
    rows = [{"number": of[key], "id": key, **firm, **firm_values(one)} for key, one in directory.firms.items()]
    made = {"version": 1, "state": ProfileState.ONLINE, "imported": True, "valid_until": NOW.replace(year=2028).date()}
    made |= {"made_at": NOW, "changed_at": NOW}
    entered = [
        {"number": at, "id": key, "firm": of[one.firm], **made, **profile_values(one)}
        for at, (key, one) in enumerate(directory.profiles.items(), 1)
    ]
    database.run_blocking(lambda connection: connection.execute(insert(firms), rows))
    database.run_blocking(lambda connection: connection.execute(insert(profiles), entered))
    return list(directory.profiles)


@contextlib.contextmanager
def watched() -> Iterator[list[float]]:
    """The times between two beats of the event loop, in seconds."""
    beats: list[float] = []

    async def beat() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.005)
            beats.append(time.perf_counter() - began)

    task = asyncio.get_running_loop().create_task(beat())
    yield beats
    task.cancel()


def resident() -> int:
    """Megabytes of this process."""
    return int(psutil.Process().memory_info().rss >> 20)


async def measure(console: Console, database: Database, number: int, folder: Path) -> None:
    """Print all figures."""
    asked = fill(database, number)
    store = DatabaseStore(database, lambda: NOW, catalogue())
    matches = LiveMatches(store, PointStore(StandIn(), folder), lambda: NOW)
    empty, began = resident(), time.perf_counter()
    while True:
        await matches.refresh()
        await matches.settle()
        if matches.is_ready:
            break
    console.print(f"{number} profiles prepared in {time.perf_counter() - began:.1f} s; {resident() - empty} MB more")
    spent: list[float] = []
    for profile in asked[:ASKED]:
        began = time.perf_counter()
        await matches.look_up(MatchesFor(profile))
        spent.append(1000 * (time.perf_counter() - began))
    console.print(f"matches for one: median {sorted(spent)[ASKED // 2]:.0f} ms, slowest of {ASKED} {max(spent):.0f} ms")
    profile = made_up(60).profiles["p1"]
    region = made_up(60).firms[profile.firm].region
    began = time.perf_counter()
    await matches.look_up(MatchesForText(profile.title, Language.DE, profile.kind, region))
    console.print(f"matches for a text: {1000 * (time.perf_counter() - began):.0f} ms")
    began = time.perf_counter()
    await matches.look_up(SharedMatches(asked[0]))
    console.print(f"the run over all: {time.perf_counter() - began:.1f} s")
    change = update(profiles).where(profiles.c.number == 1).values(title="Pumpen", version=2)
    await database.run(lambda connection: connection.execute(change))
    with watched() as beats:
        began = time.perf_counter()
        await matches.look_up(MatchesFor(asked[1]))
        first = time.perf_counter() - began
        await matches.settle()
        renewed = time.perf_counter() - began
    console.print(
        f"after a change: the next asker waits {1000 * first:.0f} ms; renewed behind the talk in {renewed:.1f} s, "
        f"longest pause of the event loop {1000 * max(beats):.0f} ms; {resident()} MB in all"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profiles", type=int, default=10_000)
    options = parser.parse_args()
    set_up_logs("WARNING")
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/bot.db")
        migrate(database)
        asyncio.run(measure(Console(width=140), database, options.profiles, Path(folder)))
        database.close()


if __name__ == "__main__":
    main()
