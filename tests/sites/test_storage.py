"""Sites in both databases: facts with their dates, rooms that fit what is booked, blocks that nobody books over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import insert

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import Room
from bot.domain.sites import BlockEntered, BlockLifted, FactEntered, FactName, RoomInUse, RoomSaved, Site, SiteNamed
from bot.ports import Deed, Stale
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.offices.tables import occupied_days, office_requests
from bot.storage.store import DatabaseStore
from bot.texts import catalogue

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
MAY = Span(date(2027, 5, 1), date(2027, 5, 3))
ROOM = Room(0, "foshan", "R1", "desk", 3)


class Stage:
    """A store on a fresh database."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        migrate(self.database)
        self.store = DatabaseStore(self.database, lambda: NOW, catalogue())
        self.deeds = 0

    async def happens(self, *events: Event) -> None:
        """Store events."""
        self.deeds += 1
        await self.store.carry_out(Deed(f"test:{self.deeds}", events, ()))

    async def site(self) -> Site:
        """Foshan as it is on record."""
        found: Site = await self.store.look_up(SiteNamed("foshan"))
        return found

    async def with_room(self) -> Room:
        """A room of three desks."""
        await self.happens(RoomSaved(ROOM))
        return (await self.site()).rooms[0]

    async def booked(self, room: Room, seat: int, day: date) -> None:
        """An approved request on a seat and day."""
        request = dict.fromkeys(("purpose", "firm", "person", "reason", "question", "answer", "decided_by"), "")
        request |= {"language": "de", "state": "approved", "site": "foshan", "origin": "kl"}
        days = {"start": day, "end": day, "sent_at": NOW, "held_until": NOW}
        row = {column: value for column, value in (request | days).items() if column in office_requests.c}
        await self.database.run(lambda connection: connection.execute(insert(office_requests).values(number=41, version=1, seats=1, **row)))
        taken = {"room_id": room.id, "seat": seat, "day": day, "request": 41}
        await self.database.run(lambda connection: connection.execute(insert(occupied_days).values(taken)))


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """On each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


async def test_a_fact_is_replaced_and_taken_away(stage: Stage) -> None:
    """The newest text counts, with its date; without text nothing is on record."""
    await stage.happens(FactEntered("foshan", FactName.HOURS, {Language.DE: "Mo"}, date(2027, 1, 1), "K"))
    await stage.happens(FactEntered("foshan", FactName.HOURS, {Language.ZH: "周一"}, date(2027, 2, 1), "K"))
    fact = (await stage.site()).facts[FactName.HOURS]
    assert (fact.text(Language.DE), fact.as_of) == ("周一", date(2027, 2, 1))
    await stage.happens(FactEntered("foshan", FactName.HOURS, {}, date(2027, 3, 1), "K"))
    assert (await stage.site()).facts == {}


async def test_a_block_is_not_laid_over_a_booking(stage: Stage) -> None:
    """One approved desk on one day keeps the whole block out, and nothing of it stays."""
    room = await stage.with_room()
    await stage.booked(room, 2, date(2027, 5, 3))
    with pytest.raises(Stale):
        await stage.happens(BlockEntered(room.id, MAY, "Maler"))
    assert (await stage.site()).blocks == ()
    assert await stage.store.look_up(RoomInUse(room.id, MAY)) == (41,)
    assert await stage.store.look_up(RoomInUse(room.id, MAY, above=2)) == ()


async def test_a_room_does_not_shrink_below_what_is_booked(stage: Stage) -> None:
    """Desk 3 is booked: two desks are too few, three are enough."""
    room = await stage.with_room()
    await stage.booked(room, 3, date(2027, 5, 1))
    with pytest.raises(Stale):
        await stage.happens(RoomSaved(replace(room, seats=2)))
    await stage.happens(RoomSaved(replace(room, seats=3, equipment="WLAN")))
    assert (await stage.site()).rooms[0].equipment == "WLAN"


async def test_a_block_covers_a_room_that_grew_until_it_is_lifted(stage: Stage) -> None:
    """Desks added later are blocked as well, and all are free after the block."""
    room = await stage.with_room()
    await stage.happens(BlockEntered(room.id, MAY, "Maler"))
    await stage.happens(RoomSaved(replace(room, seats=5)))
    count = "SELECT count(*) FROM occupied_days"
    assert await stage.database.run(lambda connection: connection.exec_driver_sql(count).scalar()) == 5 * 3
    await stage.happens(BlockLifted((await stage.site()).blocks[0].id))
    assert await stage.database.run(lambda connection: connection.exec_driver_sql(count).scalar()) == 0
