"""What the tests of hand-overs share: a contact, two colleagues, their group chat."""

from __future__ import annotations

from sqlalchemy import select, update

from bot.domain.conversation import Conversation
from bot.domain.deliveries import Delivery, SendError
from bot.domain.messages import Address, Content, Message, Overheard, Said, Tapped, Update
from bot.domain.people import Role
from bot.storage.handovers.tables import handovers
from bot.storage.tables import AnyRow, addresses, contacts
from tests.player import Bot

CONTACT, KERN, MAIER, ROOM = "100", "200", "201", "-500"
QUESTION = "Dürfen Hunde mit ins Büro?"


class Stage:
    """A bot, and people who do things with it; each step tells what was sent because of it."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self._keys = 0

    async def employ(self, *, room: bool = False) -> None:
        """Two colleagues, and their group chat if there is one."""
        await self.bot.employ(KERN, Role.ADMINISTRATOR, "K. Kern")
        await self.bot.employ(MAIER, Role.CLERK, "M. Maier")
        if room:
            await self.bot.employ(ROOM, Role.ROOM, "")

    async def ask(self, who: str = CONTACT, way: str = "hier", *more: str) -> list[Delivery]:
        """A contact asks a person."""
        before = len(self.bot.adapter.sent)
        for text in ("Mensch", QUESTION, way, *more, "ich willige ein", "absenden"):
            await self.says(who, text)
        return self.bot.adapter.sent[before:]

    async def ask_with(self, answer: SendError) -> None:
        """A contact asks a person; the platform answers the first message for the group chat with an error."""
        for text in ("Mensch", QUESTION, "hier", "ich willige ein"):
            await self.says(CONTACT, text)
        confirmed = Update(Address(self.bot.adapter.channel, CONTACT), "confirmed", self.bot.now, Said("absenden"))
        # The replies are taken along, so that the first message the platform is given is the card.
        carried = await self.bot.service.converse(confirmed)
        self.bot.adapter.errors = [answer]
        await self.sent()
        await self.bot.service.delivered(carried.deliveries)

    async def does(self, who: str, content: Content, **how: object) -> list[Delivery]:
        """Somebody does something; `how` are further fields of the Update."""
        self._keys += 1
        before = len(self.bot.adapter.sent)
        address = Address(self.bot.adapter.channel, who)
        key = str(how.pop("key", f"k{self._keys}"))
        await self.bot.service.handle(Update(address, key, self.bot.now, content, **how))  # type: ignore[arg-type]
        await self.sent()
        return self.bot.adapter.sent[before:]

    async def says(self, who: str, text: str, **how: object) -> list[Delivery]:
        """Somebody writes."""
        return await self.does(who, Said(text), **how)

    async def taps(self, who: str, token: str, **how: object) -> list[Delivery]:
        """Somebody presses a button."""
        return await self.does(who, Tapped(token), **how)

    async def writes_in(self, thread: str, who: str, text: str) -> list[Delivery]:
        """A colleague writes in a thread of the group chat."""
        author = Address(self.bot.adapter.channel, who)
        return await self.does(thread, Overheard(text), group=True, author=author)

    async def sent(self) -> None:
        """Send all that is due."""
        await self.bot.outbox.settle()
        await self.bot.outbox.drain()
        await self.bot.outbox.settle()

    async def handovers(self) -> list[AnyRow]:
        """The stored hand-overs."""
        return await self.bot.database.run(lambda connection: list(connection.execute(select(handovers).order_by(handovers.c.number))))

    async def talk(self, who: str) -> Conversation:
        """The stored conversation at an address."""
        statement = select(addresses.c.conversation).where(addresses.c.id == who)
        return Conversation.from_json(await self.bot.database.run(lambda connection: connection.scalar(statement)))

    async def dismiss(self, who: str) -> None:
        """Somebody is no colleague any more."""
        whose = select(addresses.c.contact_id).where(addresses.c.id == who).scalar_subquery()
        dismissed = update(contacts).where(contacts.c.id == whose).values(role=None)
        await self.bot.database.run(lambda connection: connection.execute(dismissed))
        changed = update(addresses).where(addresses.c.id == who).values(version=addresses.c.version + 1)
        await self.bot.database.run(lambda connection: connection.execute(changed))


def told(deliveries: list[Delivery], who: str) -> list[Message]:
    """What one address was told."""
    return [delivery.message for delivery in deliveries if delivery.address.id == who]


def texts(deliveries: list[Delivery], who: str) -> list[str]:
    """The texts that one address was told."""
    return [message.text for message in told(deliveries, who)]


def receipt_of(bot: Bot, delivery: Delivery) -> str:
    """By what the platform knows a message."""
    return f"receipt:{bot.adapter.sent.index(delivery)}"
