"""What the tests of firms and profiles on record share: a store on a fresh database, people, a firm, a profile."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.domain.consents import VERSIONS, ConsentAnswered, Purpose
from bot.domain.events import Event
from bot.domain.firms import Firm, Kind, Profile, Region, Subject
from bot.domain.language import Language
from bot.domain.partner_events import (
    FirmRegistered,
    NewFirmNumber,
    NewProfileNumber,
    PersonWords,
    ProfileMade,
)
from bot.domain.partners import FirmNamed, HeldFirm, HeldProfile, ProfileNumbered, lasts_until
from bot.ports import Deed
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import catalogue
from tests.storage.stage import Clock, a_record, an_update

ANNA = PersonWords("Müller", "Anna", "Vertrieb", "anna@sensorwerk.example")
LI = PersonWords("李", "娜", "经理", "+86 514 5550 0100")
SENSORS = Firm(id="wfk:1", name="Sickinger Sensorwerk GmbH", region=Region.KL, languages=("de", "en"), website="https://sensorwerk.example")
OFFER = Profile(
    id="wfk:p1",
    firm="wfk:1",
    lang=Language.DE,
    kind=Kind.OFFER,
    title="Drucksensoren für die Chemie",
    summary="Wir bauen Drucksensoren und suchen einen Händler in Südchina.",
    subject=Subject.BUSINESS,
    partner_sought=("Händler",),
    regions=("Südchina",),
)
TODAY = date(2027, 3, 1)
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

    async def does(self, who: str, *events: Event) -> None:
        """A contact brings events about in a turn; raises Stale when they come too late."""
        received = an_update(f"key-{next(_KEYS)}", who)
        before = await self.store.begin(received)
        assert before is not None
        await self.store.finish(a_record(received, before, events=events))

    async def contact(self, who: str) -> str:
        """The id of a contact, who has written at least once."""
        before = await self.store.begin(an_update(f"key-{next(_KEYS)}", who))
        assert before is not None
        return before.contact.id

    async def registers(self, who: str, firm: Firm = SENSORS, person: PersonWords = ANNA) -> HeldFirm:
        """A contact registers a firm, with the consent for it."""
        number: int = await self.store.look_up(NewFirmNumber())
        agreed = ConsentAnswered(Purpose.PROFILE, VERSIONS[Purpose.PROFILE], Language.DE, given=True)
        await self.does(who, agreed, FirmRegistered(replace(firm, id=f"wfk:{number}"), number, person))
        return await self.firm(f"wfk:{number}")

    async def makes(self, who: str, firm: HeldFirm, profile: Profile = OFFER) -> HeldProfile:
        """Somebody of a firm makes a profile."""
        number: int = await self.store.look_up(NewProfileNumber())
        made = replace(profile, id=f"wfk:p{number}", firm=firm.firm.id)
        await self.does(who, ProfileMade(made, number, lasts_until(TODAY), firm.version))
        return await self.profile(number)

    async def firm(self, name: str) -> HeldFirm:
        """A firm as it is on record."""
        found: HeldFirm = await self.store.look_up(FirmNamed(name))
        return found

    async def profile(self, number: int) -> HeldProfile:
        """A profile as it is on record."""
        found: HeldProfile = await self.store.look_up(ProfileNumbered(number))
        return found

    async def ask(self, query: object) -> Any:
        """The answer to a query."""
        return await self.store.look_up(query)

    def passes(self, days: int) -> None:
        """So many days go by."""
        self.clock.now += timedelta(days=days)
