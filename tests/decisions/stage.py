"""What the tests of decisions stand on: a bot with rooms, contacts who ask, two clerks who decide by tapping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, insert, select

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Address, Commanded, Content, Message, Tapped, Update
from bot.domain.notices import Notice, Span, ToStaff
from bot.domain.office_events import HOLD, RequestSent
from bot.domain.offices import NewNumber, OfficeRequest, RequestNumbered, RequestState
from bot.domain.people import Role
from bot.ports import Stale, TurnRecord
from bot.storage.database import Database
from bot.storage.offices.tables import occupied_days, office_requests, rooms
from bot.storage.tables import addresses, deliveries, metadata
from handlers.offices.cards_staff import card_reason, staff_card
from tests.fakes.library import ToldLibrary
from tests.player import Bot

FIRST = date(2027, 5, 3)
"""A Monday."""
CLERKS = ("200", "201")


def days(first: int, last: int) -> Span:
    """From the first to the last of so many days after FIRST, both included."""
    return Span(FIRST + timedelta(days=first), FIRST + timedelta(days=last))


def wipe(database: Database) -> None:
    """Empty every table of a migrated database."""

    def empty(connection: Any) -> None:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))

    database.run_blocking(empty)


@dataclass
class Office:
    """A bot with what the tests of decisions do with it."""

    bot: Bot
    keys: int = 0

    @classmethod
    async def open(cls, url: str, *, fresh: bool = True) -> Office:
        """Start on a database; `fresh` empties it and employs two clerks."""
        bot = Bot(ToldLibrary(()), url)
        if fresh:
            wipe(bot.database)
            await bot.employ(CLERKS[0], Role.ADMINISTRATOR, "K. Kern")
            await bot.employ(CLERKS[1], Role.CLERK, "M. Maier")
        return cls(bot)

    async def room(self, site: str = "yangzhou", seats: int = 1, *, whole: bool = False, name: str = "Raum 1") -> int:
        """Put a room on record."""
        row = {"site": site, "name": name, "kind": "office", "seats": seats, "equipment": "", "whole": whole, "active": True}
        statement = insert(rooms).values(row).returning(rooms.c.id)
        return int(await self.bot.database.run(lambda connection: connection.scalar(statement)))

    async def send(self, who: str, span: Span, seats: int = 1, site: str = "yangzhou", language: Language = Language.DE) -> OfficeRequest:
        """A contact sends a request, as the dialog does at its end."""
        number: int = await self.bot.store.look_up(NewNumber())

        def asked(contact_id: str) -> tuple[tuple[Event, ...], tuple[Notice, ...]]:
            now = self.bot.clock()
            sent = OfficeRequest(
                number=number,
                version=1,
                state=RequestState.SENT,
                contact_id=contact_id,
                language=language,
                site=site,
                origin="region",
                span=span,
                seats=seats,
                purpose="=meetings",
                firm=f"Firma {number}",
                person="Weber, Jan",
                sent_at=now,
                held_until=now + HOLD,
            )
            return (RequestSent(sent),), (Notice(ToStaff(), card_reason(number), staff_card(sent)),)

        await self.happens(who, asked, language)
        return await self.request(number)

    async def happens(self, who: str, asked: Any, language: Language = Language.DE, *, give_up: bool = False) -> None:
        """A turn of a contact that comes to the given events and notices.

        While the contact changed meanwhile it is taken anew, as the service does; with `give_up` not when it is stale.
        """
        self.keys += 1
        address = Address(self.bot.adapter.channel, who)
        update = Update(address, f"stage:{self.keys}:{who}", self.bot.clock(), Commanded("office"), language)
        for _ in range(10):
            before = await self.bot.store.begin(update)
            assert before is not None
            events, notices = asked(before.contact.id)
            record = TurnRecord(update, before, before.contact, before.conversation, (), events, notices)
            try:
                await self.bot.store.finish(record)
            except Stale:
                if give_up:
                    return
                continue
            return

    async def command(self, who: str, name: str, argument: str) -> None:
        """Somebody types a command."""
        await self._take(who, Commanded(name, argument))

    async def choose_first(self, who: str, key: str) -> None:
        """Somebody answers the question `key` with what is offered first, if it is open."""
        conversation = (await self.bot.store.begin(self._update(who, Commanded("help")))).conversation
        if conversation.dialog is not None and conversation.dialog.asked == key and conversation.choices:
            await self._take(who, Tapped(conversation.choices[0].token))

    async def chat_of(self, request: OfficeRequest) -> str:
        """Where the contact of a request is reached."""
        found = await self.rows(select(addresses.c.id).where(addresses.c.contact_id == request.contact_id))
        return str(found[0].id)

    def _update(self, who: str, content: Content) -> Update:
        self.keys += 1
        return Update(Address(self.bot.adapter.channel, who), f"stage:{self.keys}:{who}", self.bot.clock(), content)

    async def _take(self, who: str, content: Content) -> str:
        update = self._update(who, content)
        await self.bot.service.handle(update)
        return update.key

    async def tap(self, who: str, token: str) -> list[str]:
        """Somebody presses a button; the texts of the replies to them."""
        key = await self._take(who, Tapped(token))
        found = await self.rows(select(deliveries.c.message).where(deliveries.c.update_key == key).order_by(deliveries.c.id))
        return [Message.from_json(row.message).text for row in found]

    async def request(self, number: int) -> OfficeRequest:
        """A request as it stands."""
        found: OfficeRequest = await self.bot.store.look_up(RequestNumbered(number))
        return found

    async def rows(self, statement: Any) -> Sequence[Any]:
        """The rows of a statement."""
        found: Sequence[Any] = await self.bot.database.run(lambda connection: connection.execute(statement).all())
        return found

    async def told(self, number: int) -> list[str]:
        """What the contact of a request was told about it, or is going to be: the reasons of the notices."""
        statement = select(deliveries.c.notice).where(deliveries.c.notice.like(f"request:{number}:contact:%")).order_by(deliveries.c.id)
        return [row.notice for row in await self.rows(statement)]

    async def check_days(self) -> None:
        """Who is approved or was made an offer has each seat on each day; nobody else has any, and no room has more than its seats."""
        found = await self.rows(select(office_requests))
        taken = Counter((row.request, row.day) for row in await self.rows(select(occupied_days)))
        whole = {row.id: row.seats if row.whole else 0 for row in await self.rows(select(rooms))}
        seats = {row.id: row.seats for row in await self.rows(select(rooms))}
        for row in found:
            mine = {day: count for (number, day), count in taken.items() if number == row.number}
            if row.state == RequestState.APPROVED and row.room_id is not None:
                wanted = whole[row.room_id] or row.seats
                assert mine == {row.start + timedelta(days=n): wanted for n in range((row.end - row.start).days + 1)}, row.number
            elif row.state == RequestState.OFFERED:
                assert mine, row.number
            else:
                assert not mine, (row.number, row.state)
        by_day = Counter((row.room_id, row.day) for row in await self.rows(select(occupied_days)))
        assert all(count <= seats[room] for (room, _), count in by_day.items())

    async def check_told(self) -> None:
        """Nobody was told of the same version of a request twice."""
        statement = select(deliveries.c.notice, deliveries.c.address_id).where(deliveries.c.notice.like("request:%:contact:%"))
        versions = Counter(tuple(row.notice.split(":")[:4]) for row in await self.rows(statement))
        assert all(count == 1 for count in versions.values()), versions.most_common(3)

    async def close(self) -> None:
        """End the process: what is not in the database is gone."""
        await self.bot.outbox.settle()
        self.bot.database.close()
