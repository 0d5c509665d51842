"""Many are told something while processes are killed at random: what was sent, to whom, how often, and what the database says of it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert, select

from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.tables import deliveries
from tests.benchmarks import traffic
from tests.benchmarks.platform_recording import FIRST_CHAT, RecordingTelegram
from tests.delivery.stage import row
from tests.running import RunningBot

FIRST_REMINDED = FIRST_CHAT + 1_000_000
ARRIVALS = range(3, 40)
"""After so many messages at the platform the next process is killed."""
PACE = 60
PATIENCE = 900.0
_LOOK_SECONDS = 0.02

d = deliveries.c


@dataclass(frozen=True)
class Account:
    """What became of everybody: recipients, arrivals of each, what is marked, and the deliveries in flight at each kill."""

    kills: Counter[str]
    recipients: int
    once: int
    twice: int
    uncertain: int
    uncertain_arrived: int
    doubts: int
    in_flight: tuple[int, ...]
    asked: int


@dataclass
class Crew:
    """The processes of one bot, and what they are to do."""

    database: Database
    platform: RecordingTelegram
    processes: dict[str, RunningBot]
    chance: random.Random
    batch: int
    ready: set[str] = field(default_factory=set)
    kills: Counter[str] = field(default_factory=Counter)
    in_flight: list[int] = field(default_factory=list)
    promised: int = 0
    asked: int = 0
    done: bool = False

    async def promise(self) -> None:
        """Write a batch of announcements that are due, a fifth of it reminders for the next seconds; no recipient gets two."""
        now = datetime.now(UTC)
        reminded = self.batch // 5
        announced = self.batch - reminded
        due = [now] * announced + [now + timedelta(seconds=self.chance.uniform(0, 10)) for _ in range(reminded)]
        kinds = [(Priority.ANNOUNCEMENT, FIRST_CHAT)] * announced + [(Priority.REMINDER, FIRST_REMINDED)] * reminded
        rows = [
            row(f"told:{first + number}", str(first + number), kind, due_at=at, created_at=now)
            for number, ((kind, first), at) in enumerate(zip(kinds, due, strict=True), self.promised)
        ]
        self.promised += len(rows)
        await self.database.run(lambda connection: connection.execute(insert(deliveries), rows))

    async def keep_promising(self) -> None:
        """See that there is always something to send, until `done`."""
        while not self.done:
            if await self.left() < self.batch // 2:
                await self.promise()
            await asyncio.sleep(1.0)

    async def keep_asking(self) -> None:
        """Ask the bot something again and again, as Telegram does: until a web hook takes it."""
        web = [process for name, process in self.processes.items() if name.startswith(("web", "all"))]
        for request in traffic.of_number(traffic.commands("help"), traffic.CHATS):
            head, body = request.split(b"\r\n\r\n", 1)
            names = dict(line.split(": ", 1) for line in head.decode().split("\r\n")[1:])
            while not await _posted(self.chance.choice(web), body, names):  # noqa: ASYNC110 - the bot is another process
                await asyncio.sleep(0.2)
            self.asked += 1
            if self.done:
                return
            await asyncio.sleep(0.5)

    async def kill_one(self) -> str:
        """Wait for a few messages, then kill a process at random and start it again; which one. It need not be ready yet."""
        wanted = len(self.platform.arrivals) + self.chance.choice(ARRIVALS)
        async with asyncio.timeout(PATIENCE):
            while len(self.platform.arrivals) < wanted or not self.ready:  # noqa: ASYNC110 - what happens elsewhere
                await asyncio.sleep(_LOOK_SECONDS)
        name = self.chance.choice(sorted(self.ready))
        self.ready.discard(name)
        await self.processes[name].kill()
        self.in_flight.append(await self._most_begun())
        self.kills[name.split("-")[0]] += 1
        await self.processes[name].launch()
        return name

    async def get_ready(self, name: str) -> None:
        """Note when a process that was started may be killed again."""
        await self.processes[name].until_answered()
        self.ready.add(name)

    async def left(self) -> int:
        """How many are not finished."""
        waiting = select(func.count()).where(d.state.in_((DeliveryState.PENDING, DeliveryState.SENDING)))
        return await self.database.run(lambda connection: connection.scalar(waiting)) or 0

    async def _most_begun(self) -> int:
        """The most that any one process was just sending: the one that died had no more."""
        begun = select(func.count()).where(d.state == DeliveryState.SENDING, d.begun_at.is_not(None)).group_by(d.leased_by)
        return max(await self.database.run(lambda connection: connection.scalars(begun).all()), default=0)


async def check(
    url: str, folder: Path, roles: Sequence[str], kills: int, *, batch: int = 500, after_kill: Callable[[], None] = lambda: None
) -> Account:
    """Kill so many processes of a bot that tells many something; everybody must be told once, or be marked.

    A batch of recipients is added whenever half of one is left.
    """
    database, platform = Database(url), RecordingTelegram()
    migrate(database)
    settings = {
        **traffic.settings(await platform.start()),
        "DATABASE_URL": url,
        "EMBEDDINGS": "false",
        "TELEGRAM_MESSAGES_PER_SECOND": str(PACE),
        "LOG_LEVEL": "ERROR",
    }
    processes = {f"{role}-{number}": RunningBot(folder, "--role", role, **settings) for number, role in enumerate(roles)}
    crew = Crew(database, platform, processes, random.Random(20_270_301), batch)  # noqa: S311 - the same kills in every run
    async with AsyncExitStack() as running:
        running.callback(database.close)
        running.push_async_callback(platform.stop)
        for process in processes.values():
            await running.enter_async_context(process)
        crew.ready.update(processes)
        await _live_through(crew, kills, after_kill)
        account = await _account(crew)
        await asyncio.gather(*(process.end() for process in processes.values()))
    return account


async def _live_through(crew: Crew, kills: int, after_kill: Callable[[], None]) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(crew.keep_promising())
        group.create_task(crew.keep_asking())
        for _ in range(kills):
            group.create_task(crew.get_ready(await crew.kill_one()))
            after_kill()
        crew.done = True
    async with asyncio.timeout(PATIENCE):
        while await crew.left():  # noqa: ASYNC110 - what is left stands in the database
            await asyncio.sleep(0.25)


async def _account(crew: Crew) -> Account:
    """Compare what arrived with what the database says; raises AssertionError for the first that does not fit."""
    rows = await crew.database.run(lambda connection: connection.execute(select(d.address_id, d.reason, d.state, d.error, d.doubts)).all())
    arrived = Counter(chat for _, chat in crew.platform.arrivals)
    told = [one for one in rows if one.reason.startswith("told:")]
    assert len(told) == crew.promised, "a promise got lost"
    for one in told:
        _fits(one.state, one.error, one.doubts, arrived[int(one.address_id)])
    replies = Counter(int(one.address_id) for one in rows if one.reason.startswith("reply:"))
    assert len(replies) == crew.asked
    assert all(arrived[chat] >= wanted for chat, wanted in replies.items()), "somebody was not answered"
    uncertain = [int(one.address_id) for one in told if one.state == DeliveryState.UNCERTAIN]
    doubts = sum(one.doubts for one in told)
    assert doubts <= sum(crew.in_flight), "more is in doubt than was in flight"
    counts = Counter(min(arrived[int(one.address_id)], 2) for one in told)
    return Account(
        kills=crew.kills,
        recipients=len(told),
        once=counts[1],
        twice=counts[2],
        uncertain=len(uncertain),
        uncertain_arrived=sum(arrived[chat] > 0 for chat in uncertain),
        doubts=doubts,
        in_flight=tuple(crew.in_flight),
        asked=crew.asked,
    )


def _fits(state: str, error: str | None, doubts: int, arrived: int) -> None:
    """What is called sent arrived, once where there is no doubt; what is in doubt arrived at most as often as it was tried."""
    assert state in (DeliveryState.SENT, DeliveryState.UNCERTAIN), f"{state} in the end"
    if state == DeliveryState.SENT:
        assert (error == DeliveryState.UNCERTAIN) == (doubts > 0), "a doubt that is not shown"
        assert 1 <= arrived <= doubts + 1, f"arrived {arrived} times with {doubts} doubts"
    else:
        assert arrived <= doubts, f"uncertain, and arrived {arrived} times with {doubts} doubts"


async def _posted(process: RunningBot, body: bytes, headers: dict[str, str]) -> bool:
    try:
        async with process.session.post(process.url + traffic.PATH, data=body, headers=headers) as answer:
            return answer.status == 200
    except OSError:
        return False


def lines(account: Account, name: str) -> Iterator[str]:
    """The account for the eye."""
    killed = ", ".join(f"{count} {role}" for role, count in sorted(account.kills.items()))
    yield f"{name}: {sum(account.kills.values())} kills ({killed}), {account.recipients:,} recipients"
    yield f"  exactly once: {account.once:,}; twice, and marked so: {account.twice}"
    yield f"  uncertain in the end: {account.uncertain}, of which {account.uncertain_arrived} had arrived"
    yield f"  in flight at a kill: {max(account.in_flight)} at most; in doubt afterwards: {account.doubts} in all"
    yield f"  {account.asked} people asked something meanwhile, and all were answered"
