"""Firms ask, a colleague decides, and the bot is killed again and again meanwhile: who they are, and what must be true in the end."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from bot.domain.deliveries import DeliveryState
from bot.domain.offices import RequestState
from bot.storage.database import Database
from bot.storage.deliveries.dead_letters import send_again
from bot.storage.migrate import migrate
from bot.storage.offices.tables import occupied_days, office_requests, rooms
from bot.storage.tables import deliveries
from tests.acceptance.test_kills import PATIENCE, Ledger, Person, live_through
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import RunningBot

CLERK = 9001
FIRMS = 4
FIRST = date(2028, 1, 3)
LOOK_SECONDS = 2.0
_NUMBER = re.compile(r"B-(\d{4,})")


@dataclass
class Firm(Person):
    """A firm that asks for a seat on days that the others want as well, waits for the decision, and asks again."""

    asked: list[int] = field(default_factory=list)

    async def use_the_bot(self) -> None:
        """Ask for a seat for two days, and for the next two, until `done`."""
        while not self.done:
            first = FIRST + timedelta(days=3 * len(self.asked))
            days = f"vom {first:%d.%m.%Y} bis {first + timedelta(days=1):%d.%m.%Y}"
            await self._say(f"/office Firma aus Kaiserslautern, 1 Person in Yangzhou {days}", "Wofür")
            await self._press("Arbeit an einem Projekt", "Firma")
            await self._say(f"Firma {self.chat} GmbH", "Familienname")
            await self._say("Weber", "Vorname")
            if not self.asked:
                await self._say("Jan", "Willigen Sie ein")
                await self._press("Ich willige ein", "Stimmt alles so")
            else:
                await self._say("Jan", "Stimmt alles so")
            await self._press("Absenden", "hat die Nummer B-")
            self.asked.append(self._number())
            await self._until_answered("ist genehmigt")

    def _number(self) -> int:
        """The number in what was read last."""
        found = _NUMBER.search(self.telegram.messages(self.chat)[self._read - 1].text)
        assert found is not None
        return int(found[1])


@dataclass
class Clerk(Person):
    """A colleague who approves whatever comes."""

    approved: set[str] = field(default_factory=set)

    async def use_the_bot(self) -> None:
        """Press every button to approve once, until `done`; a bot may write first to nobody, so that the colleague has said hello."""
        await self._say("/start", "WFK")
        while not self.done:
            waiting = self._waiting()
            if not waiting:
                await asyncio.sleep(0.02)
                continue
            token, message = waiting[0]
            self.approved.add(token)
            before = set(self.telegram.updates.pending)
            self.telegram.tap(self.chat, token, message)
            self.updates.extend(set(self.telegram.updates.pending) - before)

    def _waiting(self) -> list[tuple[str, int]]:
        found = [
            (str(button["callback_data"]), sent.id)
            for sent in self.telegram.messages(self.chat)
            for button in sent.buttons
            if str(button.get("callback_data", "")).startswith("do:approve:")
        ]
        return [one for one in found if one[0] not in self.approved]


@dataclass
class Operator:
    """Looks after what is uncertain, as `wfk-bot deliveries retry` does: a message whose process was killed twice while it sent it."""

    ledger: Ledger
    done: bool = False
    sent_again: int = 0

    async def look_after(self) -> None:
        """Let what ended uncertain begin anew, until `done`."""
        while not self.done:
            self.sent_again += await asyncio.to_thread(self._send_again)
            await asyncio.sleep(LOOK_SECONDS)

    def _send_again(self) -> int:
        uncertain = select(deliveries.c.id).where(deliveries.c.state == DeliveryState.UNCERTAIN)
        ids = [row.id for row in self.ledger.rows(uncertain)]
        return self.ledger.change(lambda connection: send_again(connection, ids, datetime.now(UTC))) if ids else 0


@dataclass(frozen=True)
class Killed:
    """What came of it: requests that were decided and told, deliveries under way at the kills, and those an operator sent again."""

    requests: int
    under_way: int
    sent_again: int


def prepare(folder: Path) -> None:
    """A database with a room, made before the bot runs for the first time."""
    database = Database(f"sqlite:///{folder / 'wfk-bot.db'}")
    migrate(database)
    room = {"site": "yangzhou", "name": "Raum 1", "kind": "office", "seats": FIRMS, "equipment": "", "whole": False, "active": True}
    database.run_blocking(lambda connection: connection.execute(insert(rooms).values(room)))
    database.close()


async def check(folder: Path, telegram: FakeTelegram, kills: int, after_kill: Callable[[], None] = lambda: None) -> Killed:
    """Let firms and a colleague use a bot that is killed so often; each request is decided once and told once."""
    prepare(folder)
    bot = RunningBot(folder, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url, STAFF_TELEGRAM_IDS=str(CLERK))
    firms = [Firm(telegram, chat) for chat in range(1, FIRMS + 1)]
    clerk = Clerk(telegram, CLERK)
    ledger = Ledger(bot.settings["DATABASE_URL"])
    operator = Operator(ledger)
    async with bot:
        try:
            async with asyncio.TaskGroup() as using:
                at_work = using.create_task(clerk.use_the_bot())
                looked_after = using.create_task(operator.look_after())
                asking = [using.create_task(firm.use_the_bot()) for firm in firms]
                under_way = await live_through(bot, telegram, ledger, kills, after_kill)
                for firm in firms:
                    firm.done = True
                await asyncio.wait_for(asyncio.gather(*asking), PATIENCE)
                clerk.done = True
                await at_work
                operator.done = True
                await looked_after
        except BaseExceptionGroup as failed:
            raise AssertionError(f"{failed.exceptions}; not sent: {ledger.not_sent()}; the bot said: {bot.lines[-20:]}") from failed
        await bot.until_answered()
        await bot.end()
    _assert_decided_once(ledger, firms)
    _assert_told_once(ledger, telegram, firms, under_way + operator.sent_again)
    return Killed(sum(len(firm.asked) for firm in firms), under_way, operator.sent_again)


def _assert_decided_once(ledger: Ledger, firms: list[Firm]) -> None:
    """Every request that a firm was given a number for is there, approved in its second version, with its seat; and no other is."""
    stored = {row.number: row for row in ledger.rows(select(office_requests))}
    assert sorted(stored) == sorted(number for firm in firms for number in firm.asked)
    assert {(row.state, row.version) for row in stored.values()} == {(RequestState.APPROVED, 2)}
    taken = Counter(row.request for row in ledger.rows(select(occupied_days)))
    assert taken == Counter({row.number: (row.end - row.start).days + 1 for row in stored.values()})


def _assert_told_once(ledger: Ledger, telegram: FakeTelegram, firms: list[Firm], under_way: int) -> None:
    """One notice a decision; who read it twice did so because it was under way when the bot was killed, or sent again by hand."""
    told = Counter(row.notice for row in ledger.rows(select(deliveries.c.notice).where(deliveries.c.notice.like("%:contact:%"))))
    assert told == Counter({f"request:{number}:contact:2:approved": 1 for firm in firms for number in firm.asked})
    read = Counter(
        f"{firm.chat}:{found[1]}"
        for firm in firms
        for sent in telegram.messages(firm.chat)
        if "ist genehmigt" in sent.text and (found := _NUMBER.search(sent.text))
    )
    wanted = {f"{firm.chat}:{number:04}" for firm in firms for number in firm.asked}
    assert set(read) == wanted
    assert sum(read.values()) - len(wanted) <= under_way
