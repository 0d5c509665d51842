"""`wfk-bot announce` and `wfk-bot announcements`: announcing to many from the shell. Rows are written; the running bot sends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TextIO
from uuid import uuid4

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot.cli.announcing_words import counted, shown, state_of, warnings
from bot.domain import announcements as words
from bot.domain.announcement_progress import Progress as Fate
from bot.domain.announcement_progress import ProgressOf
from bot.domain.announcements import Announcement, Announcements, AnnouncementState
from bot.domain.audiences import Audience, AudienceOf, NewsTopic, Segment
from bot.domain.conferences import ConferenceNamed
from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.ports import Deed, Stale
from bot.roles import rules_of
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from handlers.announcements.report import csv_report

AUTHOR = "wfk-bot announce"
MOST = 1000
"""Announcements that are listed, the newest first."""
LOOK_SECONDS = 0.5
PATIENCE_SECONDS = 10.0
"""After so long without any movement it is asked whether the bot is running."""
_OVER = (AnnouncementState.DONE, AnnouncementState.RECALLED)
_DECISIONS: Mapping[str, tuple[type[words.AnnouncementDecision], str]] = {
    "pause": (words.AnnouncementPaused, "paused"),
    "resume": (words.AnnouncementResumed, "resumed"),
    "recall": (words.AnnouncementRecalled, "recalled: what was not sent yet never will be"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What shall be announced: see `Announcement`."""

    texts: Mapping[Language, str]
    topic: NewsTopic = NewsTopic.SERVICE
    segment: Segment = field(default_factory=Segment)
    fallback: Language | None = None
    at: datetime | None = None
    zone: str = "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Mode:
    """How to go about it: only say what would happen; ask no question; stay until it is sent."""

    dry_run: bool = False
    yes: bool = False
    watch: bool = False


class Desk:
    """Announcing on one database."""

    def __init__(self, settings: Settings, console: Console, errors: Console, confirm: Callable[[str], bool]) -> None:
        self._rules = rules_of(settings)
        self._database = Database(settings.database_url)
        migrate(self._database)
        self._store = DatabaseStore(self._database, lambda: datetime.now(UTC), catalogue(), rules=self._rules)
        self._console = console
        self._errors = errors
        self._confirm = confirm

    def run(self, work: Awaitable[int]) -> int:
        """The exit status of some work, after which everything is closed."""

        async def complete() -> int:
            return await work

        try:
            return asyncio.run(complete())
        finally:
            self.close()

    def close(self) -> None:
        """Leave the database."""
        self._database.close()

    async def announce(self, wanted: Wanted, mode: Mode) -> int:
        """Count, warn, ask, store, and stay if that is wished."""
        if wanted.segment.conference and await self._store.look_up(ConferenceNamed(wanted.segment.conference)) is None:
            self._say_error(f"There is no conference {wanted.segment.conference!r}.")
            return 2
        audience = await self._audience(wanted)
        self._console.print(counted(wanted.topic, audience), markup=False, highlight=False, soft_wrap=True)
        for warning in warnings(wanted.texts, wanted.fallback, audience):
            self._say_error(f"Warning: {warning}")
        if mode.dry_run:
            self._console.print("Nothing was stored.")
            return 0
        if not audience.total and not audience.held and wanted.at is None:
            self._say_error("Nobody would get it. Nothing was stored.")
            return 1
        if not mode.yes and not self._confirm("Send it?"):
            self._console.print("Nothing was stored.")
            return 1
        number = await self._stored(wanted)
        return await self._followed(number, watch=mode.watch)

    async def _audience(self, wanted: Wanted) -> Audience:
        query = AudienceOf(wanted.segment, wanted.topic, tuple(wanted.texts), wanted.fallback, self._rules.has_template)
        found: Audience = await self._store.look_up(query)
        return found

    async def _stored(self, wanted: Wanted) -> int:
        number: int = await self._store.look_up(words.NewAnnouncementNumber())
        one = Announcement(
            number,
            "",
            AUTHOR,
            wanted.topic,
            wanted.texts,
            wanted.segment,
            wanted.fallback,
            wanted.at,
            wanted.zone,
        )
        letting_go = words.AnnouncementSubmitted if self._rules.needs_approval else words.AnnouncementReleased
        events = (words.AnnouncementWritten(one), letting_go(number, 1, AUTHOR), StaffActed("announce", one.name))
        await self._store.carry_out(Deed(f"announce:{uuid4().hex}", events, ()))
        return number

    async def _followed(self, number: int, *, watch: bool) -> int:
        fate = await self._fate(number)
        assert fate is not None  # noqa: S101 - it was stored just now
        one = fate.announcement
        if one.state is AnnouncementState.AWAITING_APPROVAL:
            self._console.print(f"{one.name} waits until a colleague has approved it.")
        elif one.state is AnnouncementState.SCHEDULED:
            self._console.print(f"{one.name} will be sent on {one.at:%Y-%m-%d at %H:%M} ({one.zone}).")
        elif watch:
            return await self.watch(number)
        else:
            self._console.print(f"{one.name} is being sent by the running bot. Its state: wfk-bot announcements {number}")
        return 0

    async def watch(self, number: int) -> int:
        """Show a bar until nothing is left to send; whoever ends it (Ctrl-C) ends only the bar."""
        fate = await self._fate(number)
        if fate is None:
            return self._unknown(number)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[counts]}"),
            TimeRemainingColumn(),
        )
        try:
            with Progress(*columns, console=self._console) as bar:
                task = bar.add_task(fate.announcement.name, total=None, counts="")
                await self._show(number, lambda now: bar.update(task, **shown(now)))
        except (KeyboardInterrupt, asyncio.CancelledError):
            self._console.print(f"It goes on without this display. To end it: wfk-bot announcements {number} --recall")
            return 0
        return await self.list_states(number, None)

    async def _show(self, number: int, update: Callable[[Fate], None]) -> None:
        loop = asyncio.get_running_loop()
        moved_at, through, asked = loop.time(), -1, False
        while True:
            fate = await self._fate(number)
            if fate is None or fate.announcement.state in _OVER:
                return
            update(fate)
            if fate.through != through:
                moved_at, through = loop.time(), fate.through
            elif not asked and loop.time() - moved_at > PATIENCE_SECONDS and fate.open > fate.deferred:
                asked = True
                self._errors.print("Nothing moves. Is the bot running (wfk-bot run)?")
            await asyncio.sleep(LOOK_SECONDS)

    async def answer(self, number: int | None, wish: str, output: TextIO) -> int:
        """What `wfk-bot announcements` was asked for: a decision, the bar, the table, or how things stand."""
        if number is None:
            return await self.list_states(None, output)
        if wish in _DECISIONS:
            return await self.decide(number, wish)
        if wish == "watch":
            return await self.watch(number)
        return await (self.print_table(number, output) if wish == "csv" else self.list_states(number, output))

    async def print_table(self, number: int, output: TextIO) -> int:
        """Print the report as CSV."""
        fate = await self._fate(number)
        if fate is None:
            return self._unknown(number)
        output.write(csv_report(fate).content.decode("utf-8-sig").replace("\r\n", "\n"))
        return 0

    async def list_states(self, number: int | None, output: TextIO | None) -> int:
        """Print how one announcement goes, or all, as JSON lines."""
        numbers = [number] if number is not None else [one.number for one in await self._all()]
        for each in numbers:
            fate = await self._fate(each)
            if fate is None:
                return self._unknown(each)
            line = json.dumps(state_of(fate), ensure_ascii=False)
            if output is None:
                self._console.print(line, markup=False, highlight=False, soft_wrap=True)
            else:
                print(line, file=output)
        return 0

    async def decide(self, number: int, what: str) -> int:
        """Pause, resume or recall one."""
        fate = await self._fate(number)
        if fate is None:
            return self._unknown(number)
        one = fate.announcement
        kind, done = _DECISIONS[what]
        try:
            events = (kind(one.number, one.version, AUTHOR), StaffActed(f"announcement-{what}", one.name))
            await self._store.carry_out(Deed(f"announce:{uuid4().hex}", events, ()))
        except Stale:
            self._say_error(f"{one.name} is {one.state}: it cannot be {done.partition(':')[0]}.")
            return 1
        self._console.print(f"{one.name} is {done}.", highlight=False)
        return 0

    async def _all(self) -> Sequence[Announcement]:
        found: Sequence[Announcement] = await self._store.look_up(Announcements(most=MOST))
        return found

    async def _fate(self, number: int) -> Fate | None:
        found: Fate | None = await self._store.look_up(ProgressOf(number))
        return found

    def _unknown(self, number: int) -> int:
        self._say_error(f"There is no announcement {words.number_text(number)}.")
        return 1

    def _say_error(self, text: str) -> None:
        self._errors.print(text, markup=False, highlight=False, soft_wrap=True)
