"""A bot to talk with in tests: the core, the database and the outbox, and a platform that keeps what it was sent."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import update

from bot.conversation import House
from bot.domain.conversation import Conversation
from bot.domain.deliveries import Delivery, SendError
from bot.domain.introductions import IntroductionRules
from bot.domain.language import Language
from bot.domain.messages import (
    Address,
    Channel,
    Content,
    Message,
    Update,
)
from bot.domain.people import Role
from bot.duties import Duties
from bot.lookups import LookUps, SceneLinks
from bot.matches import LiveMatches
from bot.outbox import Outbox
from bot.ports import Health
from bot.service import KnowledgeSource, Service
from bot.staff_knowledge import Answerable, StaffKnowledge
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.staff.colleagues import make_colleague
from bot.storage.store import DatabaseStore
from bot.storage.tables import addresses
from bot.storage.topics import Cause
from bot.texts import catalogue
from handlers import TOPICS
from handlers.partners.matching.points import PointStore

BEGINNING = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)


@dataclass
class RecordingAdapter:
    """A platform that keeps what it was sent, or fails with the errors it is given."""

    channel: Channel = Channel.TELEGRAM
    sent: list[Delivery] = field(default_factory=list)
    errors: list[SendError] = field(default_factory=list)

    async def start(self) -> None:
        """Nothing to do."""

    async def stop(self) -> None:
        """Nothing to do."""

    async def send(self, delivery: Delivery) -> str:
        """Keep the delivery, or raise the next error; the receipt is its place in `sent`."""
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(delivery)
        return f"receipt:{len(self.sent) - 1}"

    def health(self) -> Health:
        """Well."""
        return Health(ok=True)


class Shelf(KnowledgeSource, Answerable, Protocol):
    """A library for tests."""


@cache
def _house() -> House:
    """The same for every bot: nothing in it ever changes, and to gather all words takes a while."""
    return House(catalogue(), TOPICS)


class Bot:
    """The core on a database of its own, with one recording platform."""

    def __init__(
        self,
        library: Shelf,
        url: str,
        channel: Channel = Channel.TELEGRAM,
        *,
        introducing: IntroductionRules | None = None,
        scene_link: SceneLinks | None = None,
    ) -> None:
        self.now = BEGINNING
        self.database = Database(url)
        migrate(self.database)
        self.house = _house()
        self.store = DatabaseStore(self.database, self.clock, self.house.texts, introducing=introducing)
        self.adapter = RecordingAdapter(channel)
        self.outbox = Outbox({channel: self.adapter}, self.store, self.clock, jitter=lambda: 0.5)
        self.matches = LiveMatches(self.store, PointStore(None, None), self.clock)
        self.duties = Duties(self.store, LookUps(self.store, library, self.matches), self.outbox, self.clock)
        self.staff_knowledge = StaffKnowledge(self.store, library, self.house.texts, Path(tempfile.mkdtemp(prefix="staff-")))
        self.service = Service(self.house, library, self.store, self.outbox, matches=self.matches, scene_link=scene_link)
        self.library = library
        self.count = 0

    def clock(self) -> datetime:
        """The instant `now`, which a test may set."""
        return self.now

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.database.close()
        self.library.answer_by({})

    async def take(
        self, content: Content, *, who: str = "100", key: str | None = None, group: bool = False, hint: Language | None = None
    ) -> list[Message]:
        """Bring one update and return what the platform was sent for it."""
        self.count += 1
        before = len(self.adapter.sent)
        received = Update(Address(self.adapter.channel, who), key or str(self.count), self.clock(), content, hint, group)
        await self.service.handle(received)
        await self.outbox.settle()
        return [delivery.message for delivery in self.adapter.sent[before:]]

    async def employ(self, who: str, role: Role, name: str) -> None:
        """Make whoever has this chat id a colleague, without their ever having written; they are greeted already."""
        address = Address(self.adapter.channel, who)
        cause = Cause(self.now, f"employ:{who}", lambda: f"colleague-{who}")
        await self.database.run(lambda connection: make_colleague(connection, address, role, name, cause))
        greeted = update(addresses).where(addresses.c.channel == address.channel, addresses.c.id == who)
        await self.database.run(lambda connection: connection.execute(greeted.values(conversation=Conversation(greeted=True).to_json())))

    def need_approval(self) -> None:
        """From now on announcements need a second pair of eyes, as if the operator had set it."""
        sender = self.store._sender
        self.store._sender = replace(sender, rules=replace(sender.rules, needs_approval=True))

    async def pass_time(self, until: datetime) -> None:
        """Set the clock and do everything that is due then."""
        self.now = until.astimezone(UTC)
        for duty in (duty for topic in TOPICS for duty in topic.duties):
            await self.duties.run(duty)
        await self.outbox.drain()
        await self.outbox.settle()


PARTIES = {"U": "100", "U2": "101", "P": "200", "P2": "201"}
"""Who takes part in a transcript, by their chat ids: contacts U and U2, colleagues P and P2 (header `staff: yes`)."""
COLLEAGUES = {"P": (Role.ADMINISTRATOR, "K. Kern"), "P2": (Role.CLERK, "M. Maier")}
