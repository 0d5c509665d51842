"""What the tests of conferences share: a store on a fresh database, a conference, people who register."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, select, update

from bot.domain.conference_duties import DueReminder, RemindersDue
from bot.domain.conferences import (
    Audience,
    Conference,
    ConferenceEntered,
    ConferenceNamed,
    ConferenceStatus,
    NewRegistrationNumber,
    Registered,
    Registration,
    RegistrationNumbered,
    RegistrationState,
)
from bot.domain.events import Event
from bot.domain.language import Language
from bot.ports import Deed, Stale
from bot.reminders import KINDS
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.storage.tables import contacts
from bot.texts import catalogue
from tests.storage.stage import Clock, a_record, an_update

CONFERENCE = Conference(
    id="forum",
    titles={Language.DE: "Forum", Language.ZH: "论坛"},
    start=datetime.fromisoformat("2027-05-12T14:00"),
    end=datetime.fromisoformat("2027-05-12T18:00"),
    zone="Europe/Berlin",
    status=ConferenceStatus.OPEN,
    audience=Audience.ALL,
    places={Language.DE: "Fruchthalle"},
    capacity=3,
    as_of=date(2027, 3, 1),
)
_KEYS = itertools.count(1)


class Stage:
    """One process with a clock of its own on a database."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        migrate(self.database)
        self.clock = Clock()
        self.store = DatabaseStore(self.database, self.clock, catalogue())

    async def happens(self, *events: Event) -> None:
        """Store events of nobody in particular."""
        await self.store.carry_out(Deed(f"test:{next(_KEYS)}", events, ()))

    async def entered(self, **changes: Any) -> Conference:
        """The conference, new or changed."""
        known: Conference | None = await self.store.look_up(ConferenceNamed("forum"))
        await self.happens(ConferenceEntered(replace(known or CONFERENCE, **changes), "K. Kern"))
        return await self.conference()

    async def conference(self) -> Conference:
        """The conference as it is on record."""
        found: Conference = await self.store.look_up(ConferenceNamed("forum"))
        return found

    async def does(self, who: str, *events: Event) -> None:
        """A contact brings events about in a turn; raises Stale when they come too late."""
        received = an_update(f"key-{next(_KEYS)}", who)
        before = await self.store.begin(received)
        assert before is not None
        await self.store.finish(a_record(received, before, events=events))

    async def registration_of(self, who: str, people: int = 1, state: RegistrationState = RegistrationState.REGISTERED) -> Registration:
        """What a contact would register as things stand now, not stored yet."""
        conference = await self.conference()
        number: int = await self.store.look_up(NewRegistrationNumber())
        return Registration(
            number=number,
            version=1,
            conference=conference.id,
            contact_id="",
            state=state,
            people=people,
            language=Language.DE,
            firm="",
            person=f"Person {who}",
            needs="",
            zone="Europe/Berlin",
            reminders=KINDS,
            registered_at=self.clock.now,
            consent="1",
            told_start=conference.starts_at,
            told_sequence=conference.sequence,
        )

    async def registers(self, who: str, people: int = 1, state: RegistrationState = RegistrationState.REGISTERED) -> int:
        """A contact registers; the number."""
        wanted = await self.registration_of(who, people, state)
        await self.does(who, Registered(wanted))
        return wanted.number

    async def registration(self, number: int) -> Registration:
        """A registration as it is on record."""
        found: Registration = await self.store.look_up(RegistrationNumbered(number))
        return found

    async def due(self, at: datetime) -> list[tuple[str, bool]]:
        """The reminders due at an instant: kind, and whether a later one overtook it."""
        self.clock.now = at
        found: tuple[DueReminder, ...] = await self.store.look_up(RemindersDue())
        return [(one.kind, one.overtaken) for one in found]

    async def moves_to(self, number: int, zone: str) -> None:
        """The contact of a registration is in another zone from now on."""
        whose = (await self.registration(number)).contact_id
        changed = update(contacts).where(contacts.c.id == whose).values(zone=zone)
        await self.database.run(lambda connection: connection.execute(changed))

    async def rows(self, table: Table) -> list[Any]:
        """Every row of a table."""
        return await self.database.run(lambda connection: list(connection.execute(select(table)).all()))


async def too_late(*work: Any) -> int:
    """Do things at once; how many of them came too late."""
    late = 0
    for outcome in await asyncio.gather(*work, return_exceptions=True):
        if isinstance(outcome, Stale):
            late += 1
        elif isinstance(outcome, BaseException):
            raise outcome
    return late
