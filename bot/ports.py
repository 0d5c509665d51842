"""What the core asks of the outside: adapters, the inbox they feed, the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.domain.conversation import Conversation
from bot.domain.deliveries import Delivery, DeliveryState, Priority, Sent
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.limits import Turns
from bot.domain.messages import Address, Channel, Message, Update
from bot.domain.notices import Notice
from bot.domain.people import Contact
from bot.domain.translation import Translation

Clock = Callable[[], datetime]
"""Tells the present instant, aware and in UTC."""


@dataclass(frozen=True, slots=True)
class Health:
    """Whether an adapter can do its work; `detail` says in English what is wrong and how to mend it."""

    ok: bool
    detail: str = ""


class Adapter(Protocol):
    """One platform. Its receiving side feeds an Inbox; its sending side is driven by the outbox."""

    @property
    def channel(self) -> Channel:
        """The platform this adapter speaks for."""
        ...

    async def open(self) -> None:
        """Make ready to send without receiving, in a process that takes no updates; must return soon."""
        ...

    async def start(self) -> None:
        """Begin to receive and make ready to send; must return soon and keep trying by itself when the platform cannot be reached."""
        ...

    async def stop(self) -> None:
        """Stop receiving, finish what is under way, close connections."""
        ...

    async def send(self, delivery: Delivery) -> str | Sent:
        """Send one delivery; returns when the platform took it, raises a `SendError` otherwise.

        The result is the receipt by which the message can be amended later, "" on platforms that cannot; a platform with
        several ways also tells by which one it went. A delivery that amends replaces the text and the choices of the message
        with that receipt; where that message is gone, nothing happens.
        """
        ...

    def health(self) -> Health:
        """The present state, without asking the network."""
        ...


@dataclass(frozen=True, slots=True)
class Carried:
    """Replies that the caller of `Inbox.converse` takes along itself, in order, what was held earlier first.

    `repeated` is true when the update had been handled before: the same replies again.
    """

    deliveries: tuple[Delivery, ...]
    repeated: bool = False


class Translator(Protocol):
    """A translation service."""

    @property
    def engine(self) -> str:
        """Its name, as readers see it."""
        ...

    async def translate(self, text: str, source: Language | None, target: Language) -> Translation:
        """`text` in another language; without `source` the service finds out which one it is. Raises TranslationError."""
        ...

    async def check(self) -> str:
        """Whether it would translate, in English: what it tells of itself. Raises TranslationError."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


class Inbox(Protocol):
    """Where adapters bring updates. An update is stored, with its consequences, when a call returns."""

    async def handle(self, update: Update) -> None:
        """Take one update; its replies leave through the outbox. A repeated update changes nothing."""
        ...

    async def converse(self, update: Update) -> Carried:
        """Take one update and hand its replies to the caller, who owes `delivered` or `release` for each of them."""
        ...

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """The caller of `converse` brought these replies to the contact."""
        ...

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """The caller of `converse` could not bring these replies: the outbox sends them at once."""
        ...


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How a contact stood before a turn; `version` is 0 for an address that wrote for the first time."""

    contact: Contact
    conversation: Conversation
    version: int


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One turn to be stored: what it answered, how the contact stood before, and all it came to."""

    update: Update
    before: Snapshot
    contact: Contact
    conversation: Conversation
    replies: tuple[Message, ...]
    events: tuple[Event, ...]
    notices: tuple[Notice, ...] = ()


class Stale(Exception):
    """Something went on since it was looked at: the contact, or what an event changes. Look and decide again."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a duty of the clock came to, to be stored in one transaction; `cause` is unique and names the duty and its item."""

    cause: str
    events: tuple[Event, ...]
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one attempt to send ended: the new state and, for a later attempt, when; `error` holds no message text.

    `receipt` is what the adapter gave back, `rung` the way by which the message went, `platform_number` the platform's number of
    it. Not `attempted` is what only waited, for its turn or behind another: nothing is counted. `doubtful` is an attempt that may
    have arrived although it failed.
    """

    delivery: Delivery
    state: DeliveryState
    due_at: datetime
    error: str | None = None
    receipt: str = ""
    rung: str = ""
    platform_number: str = ""
    attempted: bool = True
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """How many deliveries of a channel a sender can take, and how many of a kind; a kind that is not named has no limit of its own."""

    all: int
    each: Mapping[Priority, int] = field(default_factory=dict)


class Store(Protocol):
    """The unit of work of the core. Every call is one transaction; many calls at once share one where that is faster."""

    async def begin(self, update: Update) -> Snapshot | None:
        """How the contact stands; None when this update was taken before, as far as that is known without `finish`."""
        ...

    async def finish(self, record: TurnRecord) -> tuple[Delivery, ...] | None:
        """Store a turn and lease its replies to the caller, what was held for the contact first.

        None when the update was taken meanwhile; raises Stale when the contact changed since the snapshot.
        """
        ...

    async def look_up(self, query: object) -> Any:
        """Answer a look-up of a script or a duty; raises LookupError for one that nobody answers."""
        ...

    async def carry_out(self, deed: Deed) -> None:
        """Store what a duty came to; raises Stale when one of its events came too late."""
        ...

    async def replies_to(self, update: Update) -> tuple[Delivery, ...]:
        """The replies that an update got when it was first taken."""
        ...

    async def still_leased(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """Those that are not finished: what a caller may still send."""
        ...

    async def acknowledge(self, outcome: Outcome) -> bool:
        """Store how an attempt ended; changes nothing where the delivery is finished already.

        Tells whether a reply that another process wrote may have waited for it.
        """
        ...

    async def stop_contact(self, address: Address) -> None:
        """Mark an address as not reachable until it writes, and hold what was due for it."""
        ...

    async def move(self, address: Address, new_id: str) -> None:
        """Give an address the new id that its platform told."""
        ...

    async def claim(self, rooms: Mapping[Channel, Room]) -> tuple[Delivery, ...]:
        """Lease as many due deliveries as there is room for, the most urgent first; also those whose sender vanished.

        An address' deliveries are leased in order: none while an earlier one is being sent or was put off, unless that one is less
        urgent. What its chat does not take yet is put off. On a channel without a pace, what is leased is noted as going out now, as
        by `begin_to_send`.
        """
        ...

    async def begin_to_send(self, delivery: Delivery) -> bool:
        """Note that a leased delivery goes out now; False when the lease was lost, and somebody else sends it.

        Until then it was surely not sent, and whoever finds it after its sender died need not doubt.
        """
        ...

    async def reserve(self, channel: Channel, ids: Sequence[int], *, urgent: bool) -> Turns:
        """Take turns to send leased deliveries from what all processes share; for the first of them, or none, when too far off.

        Those that get one are noted as going out now, as by `begin_to_send`.
        """
        ...

    async def pause_channel(self, channel: Channel, seconds: float) -> None:
        """The platform wants nothing from this bot for so long: no process sends meanwhile."""
        ...

    async def pause_chat(self, address: Address, seconds: float) -> None:
        """The platform wants nothing for this chat for so long: no process sends there meanwhile."""
        ...

    async def reclaim(self) -> int:
        """At the start of the only process: what was being sent when the last one died is due again; tells how many."""
        ...
