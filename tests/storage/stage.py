"""What the tests of the store share: a clock to set, updates, turns."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from bot.domain.conversation import Conversation, OpenDialog
from bot.domain.deliveries import Delivery, DeliveryState
from bot.domain.events import Event
from bot.domain.messages import Address, Channel, Choice, Message, Said, Update
from bot.ports import Outcome, Room, Snapshot, TurnRecord
from bot.storage import tables
from bot.storage.database import Database
from bot.storage.store import DatabaseStore

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
TALK = Conversation(
    greeted=True,
    topic="offices-where",
    question="Wo?",
    question_id="abc123",
    choices=(Choice("Ja", "person:abc123"),),
    dialog=OpenDialog("d1", "person", {"person-question": "Wo?"}, "person-way", misses=1),
)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """The set instant."""
        return self.now


def an_update(key: str = "1", who: str = "100") -> Update:
    """An update of Telegram."""
    return Update(Address(Channel.TELEGRAM, who), key, NOW, Said("Hallo"))


def a_record(update: Update, before: Snapshot, *texts: str, events: tuple[Event, ...] = ()) -> TurnRecord:
    """A turn that answered with `texts`."""
    return TurnRecord(update, before, before.contact, TALK, tuple(Message(text) for text in texts), events)


async def taken(store: DatabaseStore, update: Update, *texts: str, events: tuple[Event, ...] = ()) -> tuple[Delivery, ...]:
    """Take an update whole and return its leased replies."""
    before = await store.begin(update)
    assert before is not None
    leased = await store.finish(a_record(update, before, *texts, events=events))
    assert leased is not None
    return leased


async def claimed(store: DatabaseStore, channel: Channel = Channel.TELEGRAM, most: int = 10) -> tuple[Delivery, ...]:
    """Lease what is due on a channel."""
    return await store.claim({channel: Room(most)})


def texts_of(deliveries: tuple[Delivery, ...]) -> list[str]:
    """What deliveries say."""
    return [delivery.message.text for delivery in deliveries]


async def state_of(database: Database, delivery: Delivery) -> str:
    """The stored state of a delivery."""
    statement = select(tables.deliveries.c.state).where(tables.deliveries.c.id == delivery.id)
    return str(await database.run(lambda connection: connection.scalar(statement)))


async def ended(store: DatabaseStore, deliveries: tuple[Delivery, ...], state: DeliveryState, due: datetime = NOW) -> None:
    """Acknowledge deliveries."""
    for delivery in deliveries:
        await store.acknowledge(Outcome(delivery, state, due))
