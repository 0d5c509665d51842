"""Sites, rooms and office requests: the words that topics, storage and adapters share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.language import Language
from bot.domain.notices import Span

SITES = ("yangzhou", "shanghai", "foshan", "kaiserslautern")
"""The keys of the four sites; the last one is for firms of the three Chinese regions, the others for firms of region KL."""

SITE_ZONES: Mapping[str, str] = {
    "yangzhou": "Asia/Shanghai",
    "shanghai": "Asia/Shanghai",
    "foshan": "Asia/Shanghai",
    "kaiserslautern": "Europe/Berlin",
}
"""The IANA zone of each site: a day of a request is a local day there."""


def number_text(number: int) -> str:
    """The number of an office request as everybody sees it: B-0042."""
    return f"B-{number:04}"


class RequestState(StrEnum):
    """Where an office request stands.

    `questioned` waits for an answer of the contact, `waiting` for room, `offered` for the contact to take an offer in time;
    `expired` was not decided before it began.
    """

    SENT = "sent"
    QUESTIONED = "questioned"
    WAITING = "waiting"
    OFFERED = "offered"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


OPEN_STATES = (RequestState.SENT, RequestState.QUESTIONED, RequestState.WAITING, RequestState.OFFERED)
"""What somebody still has to do something about."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room of a site, or a group of desks in it. `seats` are bookable one by one unless it is booked `whole`."""

    id: int
    site: str
    name: str
    kind: str
    seats: int
    equipment: str = ""
    whole: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class OfficeRequest:
    """An office request as it is stored. Days are local to the site, the last one included.

    `contact_id` is None after the contact was erased; the texts are empty then. `held_until` is how long others see its days as
    asked for; `offer_until` ends an offer of the waiting list. `decided_by` is the staff name of the colleague. `version` rises
    with every change: an event names the version it was decided on.
    """

    number: int
    version: int
    state: RequestState
    contact_id: str | None
    language: Language
    site: str
    origin: str
    span: Span
    seats: int
    purpose: str
    firm: str
    person: str
    sent_at: datetime
    held_until: datetime
    room: Room | None = None
    reason: str = ""
    question: str = ""
    answer: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    offer_until: datetime | None = None

    @property
    def name(self) -> str:
        """The number as everybody sees it."""
        return number_text(self.number)


@dataclass(frozen=True, slots=True)
class NewNumber:
    """Query: the next number of an office request, an int; it is given out once, and lost where it is not used."""


@dataclass(frozen=True, slots=True)
class RequestNumbered:
    """Query: the OfficeRequest with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class RequestsOf:
    """Query: a contact's own office requests, the newest first: a tuple of OfficeRequest."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class Occupied:
    """What is taken of a room on a day: `approved` and `blocked` seats, and those only asked for (`held`)."""

    room: Room
    day: date
    approved: int
    blocked: int
    held: int


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Query: what is taken at a site in a span: a tuple of Occupied, one a room and day where anything is."""

    site: str
    span: Span


@dataclass(frozen=True, slots=True)
class RoomsOf:
    """Query: the active rooms of a site, a tuple of Room; empty where none are on record."""

    site: str
