"""What the tests of announcements share: a process on a database, many contacts, announcements and how they stand."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, insert, select

from bot.domain.announcement_progress import Progress, ProgressOf
from bot.domain.announcements import (
    Announcement,
    AnnouncementNumbered,
    AnnouncementReleased,
    AnnouncementWritten,
    NewAnnouncementNumber,
    Rules,
)
from bot.domain.audiences import SUBSCRIPTION_VERSION, Audience, AudienceOf, NewsTopic, Segment
from bot.domain.deliveries import Delivery, Priority, SendError
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.duties import Duties
from bot.outbox import Outbox
from bot.ports import Deed, Room
from bot.storage.announcements.tables import announcement_subscriptions, announcement_traits, announcements
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.storage.tables import addresses, contacts, deliveries
from bot.texts import catalogue
from handlers.announcements.duties import DUTIES
from tests.player import RecordingAdapter
from tests.storage.stage import NOW, Clock, a_record, an_update

TEXTS = {Language.DE: "Guten Tag", Language.EN: "Good day", Language.ZH: "您好"}
ANNOUNCEMENT = Announcement(0, "author", "K. Kern", NewsTopic.SERVICE, TEXTS)
_KEYS = itertools.count(1)


class Platform(RecordingAdapter):
    """A platform that fails where a test wants it."""

    def __init__(self) -> None:
        super().__init__(Channel.TELEGRAM)
        self.fails: dict[str, SendError] = {}

    async def send(self, delivery: Delivery) -> str:
        """Keep the delivery, or fail."""
        if delivery.address.id in self.fails:
            raise self.fails[delivery.address.id]
        return await super().send(delivery)


class Process:
    """One process on a database: its duties, and what it sends on Telegram."""

    def __init__(self, url: str, clock: Clock, rules: Rules | None = None) -> None:
        self.database = Database(url)
        migrate(self.database)
        self.clock = clock
        self.store = DatabaseStore(self.database, self.clock, catalogue(), rules=rules or Rules())
        self.platform = Platform()
        self.outbox = Outbox({Channel.TELEGRAM: self.platform}, self.store, clock, jitter=lambda: 0.5, wake=lambda: None)
        self.duties = Duties(self.store, self.store, self.outbox, clock)

    @property
    def sent(self) -> list[Delivery]:
        """What the platform took, in order, less what only amends."""
        return [one for one in self.platform.sent if not one.amends]

    def got(self) -> Counter[str]:
        """How many announcements each contact got."""
        return Counter(one.address.id for one in self.sent if one.priority is Priority.ANNOUNCEMENT)

    async def run(self, *duties: str, again: bool = True) -> None:
        """Do these duties, or all, as often as something comes of it."""
        for duty in DUTIES:
            if not duties or duty.name in duties:
                await self.duties.run(replace(duty, again=duty.again and again))

    async def send_all(self, most: int | None = None) -> None:
        """Send what is due, at most so many."""
        if most is not None:
            self.outbox.send(await self.claim(most))
            await self.outbox.settle()
            return
        while await self.outbox.drain():
            await self.outbox.settle()

    async def claim(self, most: int) -> tuple[Delivery, ...]:
        """Lease so many of what is due."""
        return await self.store.claim({Channel.TELEGRAM: Room(most)})

    async def run_to_the_end(self) -> None:
        """Duties and sending, round by round, until nothing changes."""
        before = None
        while (now := await self.database.run(_standing)) != before:
            before = now
            await self.run()
            await self.send_all()


def _standing(connection: Connection) -> object:
    changing = (announcements.c.state, announcements.c.after, announcements.c.settled, announcements.c.reported)
    states = select(deliveries.c.state, func.count()).group_by(deliveries.c.state).order_by(deliveries.c.state)
    return connection.execute(select(*changing).order_by(announcements.c.number)).all(), connection.execute(states).all()


class Stage(Process):
    """A process with a clock of its own, and the contacts."""

    def __init__(self, url: str, rules: Rules | None = None) -> None:
        super().__init__(url, Clock(), rules)

    async def happens(self, *events: Event) -> None:
        """Store events of nobody in particular."""
        await self.store.carry_out(Deed(f"test:{next(_KEYS)}", events, ()))

    async def does(self, who: str, *events: Event) -> None:
        """A contact brings events about in a turn; raises Stale when they come too late."""
        await self._turn(who, *events)

    async def writes(self, who: str) -> tuple[Delivery, ...]:
        """A contact writes; what was held for them comes first."""
        return await self._turn(who)

    async def _turn(self, who: str, *events: Event) -> tuple[Delivery, ...]:
        received = an_update(f"key-{next(_KEYS)}", who)
        before = await self.store.begin(received)
        assert before is not None
        return await self.store.finish(a_record(received, before, events=events)) or ()

    async def people(
        self,
        names: Iterable[str],
        channel: Channel = Channel.TELEGRAM,
        *,
        reachable: bool = True,
        seen_at: datetime = NOW - timedelta(days=1),
        topics: Iterable[NewsTopic] = (),
        traits: Iterable[tuple[str, str]] = (),
        **contact: Any,
    ) -> None:
        """Contacts with these ids, each at an address of the same id."""
        base = {"language": Language.DE, "language_chosen": True, "zone": "Europe/Berlin", "announcements": True, "role": None}
        ids = list(names)
        await self.rows(contacts, [base | contact | {"id": one, "staff_name": "", "created_at": NOW} for one in ids])
        await self.reached_at(zip(ids, ids, strict=True), channel, reachable=reachable, seen_at=seen_at)
        agreed = {"version": SUBSCRIPTION_VERSION, "language": "de", "given_at": NOW}
        await self.rows(announcement_subscriptions, [agreed | {"contact_id": one, "topic": topic} for one in ids for topic in topics])
        told = [{"contact_id": one, "kind": kind, "value": value, "told_at": NOW} for one in ids for kind, value in traits]
        await self.rows(announcement_traits, told)

    async def reached_at(
        self, pairs: Iterable[tuple[str, str]], channel: Channel, *, reachable: bool = True, seen_at: datetime = NOW
    ) -> None:
        """Addresses of contacts: pairs of contact and id on the platform."""
        base = {"channel": channel, "reachable": reachable, "conversation": {}, "version": 1, "seen_at": seen_at}
        await self.rows(addresses, [base | {"id": address, "contact_id": contact} for contact, address in pairs])

    async def rows(self, table: Any, values: list[dict[str, Any]]) -> None:
        """Insert rows."""
        if values:
            await self.database.run(lambda connection: connection.execute(insert(table), values))

    async def written(self, **changes: Any) -> Announcement:
        """A new announcement, as a draft."""
        number: int = await self.store.look_up(NewAnnouncementNumber())
        await self.happens(AnnouncementWritten(replace(ANNOUNCEMENT, number=number, **changes)))
        return await self.announcement(number)

    async def released(self, **changes: Any) -> Announcement:
        """A new announcement, let go."""
        one = await self.written(**changes)
        await self.happens(AnnouncementReleased(one.number, one.version, one.author))
        return await self.announcement(one.number)

    async def announcement(self, number: int) -> Announcement:
        """An announcement as it is on record."""
        found: Announcement | None = await self.store.look_up(AnnouncementNumbered(number))
        assert found is not None
        return found

    async def progress(self, number: int) -> Progress:
        """How it goes."""
        found: Progress | None = await self.store.look_up(ProgressOf(number))
        assert found is not None
        return found

    async def audience(self, segment: Segment = Segment(), topic: NewsTopic = NewsTopic.SERVICE, **asked: Any) -> Audience:  # noqa: B008
        """How many a segment holds."""
        found: Audience = await self.store.look_up(AudienceOf(segment, topic, asked.pop("languages", tuple(Language)), **asked))
        return found

    async def states(self) -> dict[str, str]:
        """The state of every delivery, by the id of its address."""
        rows = await self.database.run(lambda connection: connection.execute(select(deliveries.c.address_id, deliveries.c.state)).all())
        return {row.address_id: row.state for row in rows}
