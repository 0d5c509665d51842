"""Hand-overs: a contact asks the people of WFK, a colleague answers, and in the end the bot goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.working_hours import WorkingHours

RECENT_LINES = 6
"""So many lines of the talk go to the colleagues with a question, at most; the contact is told so."""
NOTICE = "handover"
"""The first part of the reason of every notice of a hand-over; its number is the second."""


class HandoverState(StrEnum):
    """Where a hand-over stands: nobody took it yet, somebody did, it is over."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class Way(StrEnum):
    """How the contact wants to be answered."""

    HERE = "here"
    MAIL = "mail"
    PHONE = "phone"


class Matter(StrEnum):
    """What a hand-over is about; more kinds come with more topics."""

    QUESTION = "question"


def number_text(number: int) -> str:
    """The number of a hand-over as everybody sees it: F-0007."""
    return f"F-{number:04}"


def reason(number: int, *parts: object) -> str:
    """The reason of a notice of this hand-over."""
    return ":".join((NOTICE, str(number), *map(str, parts)))


@dataclass(frozen=True, slots=True)
class Answering:
    """A colleague who took a hand-over or reads along in it; `since` is an aware UTC instant."""

    contact_id: str
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Handover:
    """A hand-over as it is stored.

    `contact_id` is None after the contact was erased; the texts are empty then. `recent` are the last lines of the talk before it,
    `about` the title of
    what was talked about; `reply_to` is the mail address or the number for the other ways than here. `language`
    is the contact's present one. `colleagues` are in the order in which they came. `live_in` is the number of the hand-over in
    which the contact is talking with a colleague now. `version` rises with every change of who answers.
    """

    number: int
    version: int
    state: HandoverState
    matter: Matter
    contact_id: str | None
    channel: Channel
    language: Language
    question: str
    about: str
    recent: tuple[str, ...]
    way: Way
    reply_to: str
    opened_at: datetime
    waiting_since: datetime | None = None
    thread: Address | None = None
    colleagues: tuple[Answering, ...] = ()
    live_in: int | None = None

    @property
    def name(self) -> str:
        """The number as everybody sees it."""
        return number_text(self.number)

    @property
    def live(self) -> bool:
        """Whether a colleague is talking with the contact through the bot."""
        return self.state is HandoverState.TAKEN and self.way is Way.HERE

    @property
    def in_thread(self) -> bool:
        """Whether the colleagues answer in a thread of their group chat."""
        return self.thread is not None and "/" in self.thread.id

    @property
    def names(self) -> str:
        """Who answers."""
        return ", ".join(colleague.name for colleague in self.colleagues)

    def taken(self, contact_id: str, name: str, at: datetime) -> Handover:
        """As it stands once this colleague alone answers."""
        colleagues = (Answering(contact_id, name, at),)
        return replace(self, state=HandoverState.TAKEN, colleagues=colleagues, version=self.version + 1)

    def closed(self) -> Handover:
        """As it stands once it is over."""
        return replace(self, state=HandoverState.CLOSED, version=self.version + 1)

    def has(self, contact_id: str) -> bool:
        """Whether this colleague answers or reads along."""
        return any(colleague.contact_id == contact_id for colleague in self.colleagues)


@dataclass(frozen=True, slots=True)
class NewHandoverNumber:
    """Query: the next number of a hand-over, an int; it is given out once, and lost where it is not used."""


@dataclass(frozen=True, slots=True)
class HandoverNumbered:
    """Query: the Handover with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class OpenHandovers:
    """Query: every Handover that is not closed, the oldest first: a tuple."""


@dataclass(frozen=True, slots=True)
class HandoversOf:
    """Query: the live hand-overs a colleague is in, a tuple of Handover."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class HandoverInThread:
    """Query: the newest Handover that is answered in a thread of the colleagues' group chat, or None."""

    address: Address


@dataclass(frozen=True, slots=True)
class HandoverOfMessage:
    """Query: the Handover to which a message of the bot belongs, by where it stands and its receipt, or None."""

    address: Address
    receipt: str


@dataclass(frozen=True, slots=True)
class ThreadFor:
    """Query: the Address of the thread for a contact's hand-over, one still to be opened if need be; None without a group chat."""

    contact_id: str
    name: str


@dataclass(frozen=True, slots=True)
class RecentTalk:
    """Query: the last lines said at an address, and what it was about: a pair of a tuple of lines and a title or ""."""

    address: Address


@dataclass(frozen=True, slots=True)
class OverdueHandovers:
    """Query: each Handover that waits for a colleague and of which nobody was reminded since, a tuple."""


@dataclass(frozen=True, slots=True)
class UnreachedHandovers:
    """Query: each Handover of which something could not be brought to the contact, unknown to the colleagues: a tuple of Unreached."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """Something could not be brought; `held` while it will be brought as soon as the contact writes."""

    handover: Handover
    held: bool


@dataclass(frozen=True, slots=True)
class StaffHours:
    """Query: when somebody of WFK is there, as colleagues entered it: WorkingHours, or None."""


@dataclass(frozen=True, slots=True)
class HandoverOpened(Event):
    """A contact asked the people of WFK; `thread` is where they answer, in a group chat that has threads."""

    number: int
    question: str
    way: Way
    reply_to: str = ""
    recent: tuple[str, ...] = ()
    about: str = ""
    thread: Address | None = None
    matter: Matter = Matter.QUESTION


@dataclass(frozen=True, slots=True)
class HandoverTaken(Event):
    """The colleague who acts answers from now on, instead of whoever did before."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class HandoverJoined(Event):
    """The colleague who acts reads along and may answer, too."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class HandoverClosed(Event):
    """The hand-over is over, for both sides."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class HandoverSpoken(Event):
    """Something was carried in a live hand-over, from the contact or from a colleague; `by` names a colleague's contact."""

    number: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class AddresseeChosen(Event):
    """What the colleague who acts writes from now on goes to the contact of this hand-over; None: to the bot."""

    number: int | None


@dataclass(frozen=True, slots=True)
class HandoverReminded(Event):
    """The colleagues were reminded of a contact who waits since an instant."""

    number: int
    waiting_since: datetime


@dataclass(frozen=True, slots=True)
class HandoverUnreached(Event):
    """The colleagues were told that the contact cannot be reached."""

    number: int


@dataclass(frozen=True, slots=True)
class HoursEntered(Event):
    """A colleague entered when somebody of WFK is there."""

    hours: WorkingHours
    as_of: date
