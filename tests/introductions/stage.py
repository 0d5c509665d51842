"""A bot with two firms that fit each other and one that came with a file; what its people and its clerk do by tapping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from bot.domain.conversation import Conversation
from bot.domain.events import Event
from bot.domain.introduction_events import IntroductionNumbered
from bot.domain.introductions import Introduction, IntroductionRules
from bot.domain.language import Language
from bot.domain.messages import Message, Said, Tapped
from bot.domain.partner_events import FirmCodeMade, PersonJoinedFirm, PersonWords
from bot.domain.people import Role
from bot.storage.database import Database
from bot.storage.introductions.tables import introduction_consents
from bot.storage.tables import addresses, deliveries
from tests.fakes.library import ToldLibrary
from tests.partners.seeded import ANNA, LI, ROBOTS, SENSORS, happens, settle
from tests.player import Bot

A, B, B2, CLERK = "100", "101", "102", "200"
"""Chats: the firm in Kaiserslautern, the firm in Shanghai and a second person of it, a colleague."""
WANG = PersonWords("王", "建国", "总经理", "wang@lanqiao.example")
SECRETS = {
    A: (SENSORS.name, "Sickinger", ANNA.family, ANNA.reply_to),
    B: (ROBOTS.name, ROBOTS.name_zh, "Lanqiao", "蓝桥", LI.family + LI.given, LI.given, LI.reply_to),
    B2: (ROBOTS.name, ROBOTS.name_zh, "Lanqiao", "蓝桥", WANG.family + WANG.given, WANG.given, WANG.reply_to),
}
"""What nobody of the other side may read before both agreed."""


def _stay_in_thread(database: Database) -> None:
    pooled = database.engine.raw_connection()
    pooled.cursor().execute("PRAGMA synchronous=OFF")
    pooled.close()

    async def run(work: Callable[[Connection], Any]) -> Any:
        # Others go on between two transactions, as they do when the work is done elsewhere.
        await asyncio.sleep(0)
        return database.run_blocking(work)

    database.run = run  # type: ignore[method-assign]


class Stage:
    """The bot, and shorthand for what people do."""

    def __init__(self, url: str, *, rules: IntroductionRules | None = None, inline: bool = False) -> None:
        """`inline` keeps the work of an SQLite database in the thread of the event loop: many more walks in the same time."""
        self.inline = inline
        self.url, self.rules = url, rules
        self.bot = self._bot()

    def _bot(self) -> Bot:
        bot = Bot(ToldLibrary(()), self.url, introducing=self.rules)
        if self.inline:
            _stay_in_thread(bot.database)
        return bot

    async def settled(self, *, second: bool = False) -> Stage:
        """The firms are on record, a clerk is employed; `second` adds another person of the firm in Shanghai."""
        await self.bot.employ(CLERK, Role.CLERK, "K. Kern")
        await settle(self.bot, who=(A, B))
        if second:
            await happens(self.bot, B, FirmCodeMade(ROBOTS.id, "ABCD-EFGH"), language=Language.ZH)
            await happens(self.bot, B2, PersonJoinedFirm(ROBOTS.id, "ABCD-EFGH", WANG), language=Language.ZH)
            for who in (B, B2):
                fresh = update(addresses).where(addresses.c.id == who).values(conversation=Conversation(greeted=True).to_json())
                await self.bot.database.run(lambda connection, fresh=fresh: connection.execute(fresh))
        return self

    async def taps(self, who: str, token: str) -> list[Message]:
        """Somebody presses a button; what they are sent then."""
        return await self._does(who, Tapped(token))

    async def says(self, who: str, text: str) -> list[Message]:
        """Somebody writes; what they are sent then."""
        return await self._does(who, Said(text))

    async def _does(self, who: str, content: Any) -> list[Message]:
        before = len(self.bot.adapter.sent)
        await self.bot.take(content, who=who, hint=Language.ZH if who in (B, B2) else Language.DE)
        await self.bot.outbox.drain()
        await self.bot.outbox.settle()
        return [one.message for one in self.bot.adapter.sent[before:] if one.address.id == who]

    async def presses(self, who: str, label_value: str) -> list[Message]:
        """Somebody chooses an option of the open question by its value."""
        asked = await self.conversation(who)
        token = next(choice.token for choice in asked.choices if choice.token.endswith(f":{label_value}"))
        return await self.taps(who, token)

    async def conversation(self, who: str) -> Conversation:
        """What the bot remembers of a talk."""
        stored = await self.rows(select(addresses.c.conversation).where(addresses.c.id == who))
        return Conversation.from_json(stored[0][0])

    async def asks(self, who: str = A, profile: str = "P-0002") -> list[Message]:
        """A firm asks for an introduction, with all consents."""
        return await self._agrees(who, f"do:introduce:{profile}")

    async def says_yes(self, who: str = B, number: str = "V-0001") -> list[Message]:
        """A side agrees, with all consents."""
        return await self._agrees(who, f"do:intro-yes:{number}")

    async def _agrees(self, who: str, token: str) -> list[Message]:
        shown = await self.taps(who, token)
        for _ in range(2):
            dialog = (await self.conversation(who)).dialog
            if dialog is not None and dialog.asked in ("consent-transfer", "introduction-consent"):
                shown = await self.presses(who, "yes")
        return shown

    async def says_no(self, who: str = B, number: str = "V-0001") -> list[Message]:
        """A side declines."""
        await self.taps(who, f"do:intro-no:{number}")
        return await self.presses(who, "yes")

    async def passes(self, until: str) -> None:
        """The clock goes on, and what is due is done."""
        await self.bot.pass_time(datetime.fromisoformat(until))

    async def introduction(self, number: int = 1) -> Introduction:
        """An introduction as it stands."""
        found: Introduction = await self.bot.store.look_up(IntroductionNumbered(number))
        return found

    def told(self, who: str) -> list[str]:
        """Everything somebody was sent, as one text a message."""
        return [f"{one.message.heading}\n{one.message.text}" for one in self.bot.adapter.sent if one.address.id == who]

    async def rows(self, statement: Any) -> Sequence[Any]:
        """The rows of a statement."""
        found: Sequence[Any] = await self.bot.database.run(lambda connection: connection.execute(statement).all())
        return found

    async def notices(self, what: str) -> list[tuple[str, str]]:
        """What the sides were told or will be whose reason begins so after the number: address and reason, in order."""
        statement = select(deliveries.c.address_id, deliveries.c.notice).order_by(deliveries.c.id)
        found = await self.rows(statement.where(deliveries.c.notice.like(f"introduction:%:{what}%")))
        return [(row.address_id, row.notice) for row in found]

    async def consents(self) -> Sequence[Any]:
        """The log of consents to pass contact data on."""
        return await self.rows(select(introduction_consents).order_by(introduction_consents.c.id))

    async def happens(self, who: str, *events: Event) -> None:
        """Something happens in a turn of somebody's; their talk begins anew."""
        await happens(self.bot, who, *events)

    def begins(self, rules: IntroductionRules) -> None:
        """Nothing was said yet; these rules hold from now on."""
        self.rules = rules
        self.bot.store._introducing = rules
        self.bot.store._recent.clear()
        self.bot.adapter.sent.clear()

    async def restarted(self) -> None:
        """The process ends and begins anew with what is in the database."""
        now, count = self.bot.now, self.bot.count
        self.bot.database.close()
        self.bot = self._bot()
        self.bot.now, self.bot.count = now, count

    def close(self) -> None:
        """End the process."""
        self.bot.database.close()
