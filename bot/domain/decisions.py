"""What colleagues decide about office requests, what follows from it, and what is asked of the storage for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.events import Event
from bot.domain.notices import Span
from bot.domain.offices import OfficeRequest, RequestState, Room

WORKPLACES = ("desk", "office")
"""The kinds of rooms that are offered without a colleague's choice; a meeting room is given by a colleague only."""
OFFER_TIME = timedelta(hours=24)
"""How long an offer of the waiting list stands, counted on working days (Monday to Friday) only."""
REMIND_BEFORE = timedelta(days=3)
"""So long before its first day the colleagues are reminded of a request that is still open."""
REMIND_AFTER_WORKING_DAYS = 2
"""After so many working days without a decision the colleagues are reminded."""


def working_deadline(start: datetime, length: timedelta) -> datetime:
    """The instant at which `length` of working days is over, from `start`; both in the same zone, Saturday and Sunday do not count."""
    end, left = start, length
    while left > timedelta(0):
        midnight = (end + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        step = min(left, midnight - end)
        if end.weekday() < _SATURDAY:
            left -= step
            end += step
        else:
            end = midnight
    return end


_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class RoomFree:
    """A room and the seats that are free in it on every day of a span; `fits` for the seats that were asked about."""

    room: Room
    free: int
    fits: bool


def fits(room: Room, free: int, seats: int) -> bool:
    """Whether `seats` people find room where `free` seats are free; a whole room is given to one request alone."""
    return free == room.seats and seats <= room.seats if room.whole else seats <= free


def first_workplace(rooms: Sequence[RoomFree]) -> RoomFree | None:
    """The first room that fits and may be given without a colleague's choice: the one that is filled up best."""
    fitting = [one for one in rooms if one.fits and one.room.kind in WORKPLACES]
    return min(fitting, key=lambda one: (one.free, one.room.id), default=None)


@dataclass(frozen=True, slots=True)
class Possible:
    """A room of a site that is free in a span: what can be offered instead."""

    site: str
    span: Span
    room: Room


@dataclass(frozen=True, slots=True)
class Offer:
    """Days reserved for a request until the contact takes or passes them."""

    number: int
    site: str
    span: Span
    room: Room


@dataclass(frozen=True, slots=True)
class RoomsFor:
    """Query: every active room of a site with what is free in it in a span, a tuple of RoomFree; `but` is a request left out."""

    site: str
    span: Span
    seats: int
    but: int = 0


@dataclass(frozen=True, slots=True)
class Overlapping:
    """Query: the open and approved requests at a site that overlap a span, by number: a tuple of OfficeRequest."""

    site: str
    span: Span
    but: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Query: the open requests that no longer fit once `number` has got the room: a tuple of OfficeRequest."""

    number: int
    room_id: int


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Query: what can be offered instead of a request: other days nearby, other sites of its direction. A tuple of Possible."""

    number: int


@dataclass(frozen=True, slots=True)
class OpenRequests:
    """Query: the requests somebody still has to do something about, the oldest first: a tuple of OfficeRequest."""


@dataclass(frozen=True, slots=True)
class OfferOf:
    """Query: the Offer that stands for a request, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class CanBeReached:
    """Query: whether a message to a contact leaves now (a bool) or waits until they write again."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class BegunUndecided:
    """Query: open requests whose first day has come at their site: a tuple of OfficeRequest."""


@dataclass(frozen=True, slots=True)
class Unattended:
    """Query: open requests that the colleagues are to be reminded of: a tuple of Reminder."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A request to be reminded of, and why: `late` without a decision, or `soon` to begin. Each `mark` is told once."""

    request: OfficeRequest
    why: str
    mark: str


@dataclass(frozen=True, slots=True)
class Offerable:
    """Query: waiting requests for which room is free now, in the order of their turn, no two for the same seats: Reservable."""


@dataclass(frozen=True, slots=True)
class Reservable:
    """A waiting request and a room that is free for it."""

    request: OfficeRequest
    room: Room


@dataclass(frozen=True, slots=True)
class LapsedOffers:
    """Query: requests whose offer was not taken in time: a tuple of OfficeRequest."""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """Query: messages about a request that did not reach its contact and of which no colleague was told: a tuple of Held."""


@dataclass(frozen=True, slots=True)
class Held:
    """A message about a request that did not arrive.

    It waits for the contact to write, or is `lost`; `tried` when that was found out only on sending.
    """

    request: OfficeRequest
    mark: str
    tried: bool
    lost: bool = False


@dataclass(frozen=True, slots=True)
class RequestApproved(Event):
    """A colleague approved a request; the seats are taken in the transaction. Without rooms on record `room_id` is None."""

    number: int
    version: int
    by: str
    room_id: int | None


@dataclass(frozen=True, slots=True)
class RequestRefused(Event):
    """A colleague refused a request, also one that was approved before: its days are free again."""

    number: int
    version: int
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ContactQuestioned(Event):
    """A colleague asked the contact something about a request."""

    number: int
    version: int
    question: str


@dataclass(frozen=True, slots=True)
class PutOnWaitingList(Event):
    """A request waits for room."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class OfferMade(Event):
    """Days are reserved for a request until an instant; `by` is "" for an offer of the waiting list."""

    number: int
    version: int
    by: str
    site: str
    span: Span
    room_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class OfferTaken(Event):
    """The contact took the reserved days: the request is approved."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class OfferEnded(Event):
    """The contact passed, or the time is over: the days are free again, and the request stands in `state`."""

    number: int
    version: int
    state: RequestState


@dataclass(frozen=True, slots=True)
class RequestExpired(Event):
    """The first day came without a decision."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class StaffTold(Event):
    """The colleagues were told something about a request that they are to be told once."""

    number: int
    mark: str


def days_of(span: Span) -> list[date]:
    """The days of a span, the last one included."""
    return [span.start + timedelta(days=number) for number in range((span.end - span.start).days + 1)]
