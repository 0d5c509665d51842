"""Conferences as colleagues plan them, and what the bot knows of who comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.events import Event
from bot.domain.language import Language

SHORTEST_KEY, LONGEST_KEY = 2, 16
"""Characters of a conference's key: it is a value of buttons and stands in links."""
MOST_PEOPLE = 20
"""People of one registration, at most: larger groups are a matter for a person."""
MOST_PLACES = 20_000
"""Places of a conference, at most: more is a slip of the finger."""


class ConferenceStatus(StrEnum):
    """Where a conference stands: `planned` is on record, but nobody can register yet; a moved one is open at its new time.

    `full` is never stored: it is what an open conference is while no place is free.
    """

    PLANNED = "planned"
    OPEN = "open"
    FULL = "full"
    MOVED = "moved"
    CANCELLED = "cancelled"


OPEN_STATUSES = (ConferenceStatus.OPEN, ConferenceStatus.MOVED)
"""Stored statuses in which people can register."""


class Audience(StrEnum):
    """For whom a conference is: firms of region KL, firms of the three Chinese regions, or everybody."""

    KL = "kl"
    CHINA = "china"
    ALL = "all"


INTERPRETING = ("none", "de-zh", "de-en", "de-en-zh")
"""Between which languages is interpreted; "" where nothing is on record."""


@dataclass(frozen=True, slots=True)
class Conference:
    """A conference. `start` and `end` are wall times (naive) in the IANA `zone`; the instants follow from them.

    `version` rises with every change; `sequence` only with those that belong into everybody's calendar. `capacity` counts people,
    None is without limit; `deadline` is the last day to register, in the zone. `as_of` is the day of the last change.
    `taken` counts the people who come or were offered a place, `registered` and `waiting` count registrations. `reasons` is why it
    was called off, in the one language in which it was written.
    """

    id: str
    titles: Mapping[Language, str]
    start: datetime
    end: datetime
    zone: str
    status: ConferenceStatus = ConferenceStatus.PLANNED
    audience: Audience = Audience.ALL
    places: Mapping[Language, str] = field(default_factory=dict)
    texts: Mapping[Language, str] = field(default_factory=dict)
    programmes: Mapping[Language, str] = field(default_factory=dict)
    reasons: Mapping[Language, str] = field(default_factory=dict)
    link: str = ""
    interpreting: str = ""
    capacity: int | None = None
    deadline: date | None = None
    asks_needs: bool = False
    version: int = 0
    sequence: int = 0
    as_of: date = date.min
    taken: int = 0
    registered: int = 0
    waiting: int = 0

    @property
    def starts_at(self) -> datetime:
        """The instant of the beginning, in UTC."""
        return self.start.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def ends_at(self) -> datetime:
        """The instant of the end, in UTC."""
        return self.end.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def mark(self) -> str:
        """What links and posters carry: it opens the registration."""
        return f"conf-{self.id}"

    @property
    def free(self) -> int | None:
        """Free places; None where there is no limit."""
        return None if self.capacity is None else max(0, self.capacity - self.taken)

    @property
    def shown_status(self) -> ConferenceStatus:
        """The status with `full` in it."""
        return ConferenceStatus.FULL if self.status in OPEN_STATUSES and self.free == 0 else self.status

    def is_open(self, at: datetime) -> bool:
        """Whether people can register at an instant: also for the waiting list."""
        in_time = self.deadline is None or at.astimezone(ZoneInfo(self.zone)).date() <= self.deadline
        return self.status in OPEN_STATUSES and at < self.starts_at and in_time

    def is_ahead(self, at: datetime) -> bool:
        """Whether it takes place, and is not over at an instant."""
        return self.status is not ConferenceStatus.CANCELLED and at < self.ends_at


def revised(before: Conference, after: Conference) -> Conference:
    """`after`, marked as what it is to those who know `before`: an open one at another time has moved.

    The sequence rises where calendars have to change: then everybody who registered is told.
    """
    moved = (before.start, before.end, before.zone) != (after.start, after.end, after.zone)
    told = moved or (before.titles, before.places, before.link) != (after.titles, after.places, after.link)
    status = ConferenceStatus.MOVED if moved and after.status in OPEN_STATUSES else after.status
    return replace(after, status=status, sequence=before.sequence + (1 if told else 0))


class RegistrationState(StrEnum):
    """Where a registration stands: `waiting` for a place, `offered` one in time, `lapsed` when the offer was passed or ran out."""

    REGISTERED = "registered"
    WAITING = "waiting"
    OFFERED = "offered"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


LIVE_STATES = (RegistrationState.REGISTERED, RegistrationState.WAITING, RegistrationState.OFFERED)
"""A contact has one live registration for a conference."""


def number_text(number: int) -> str:
    """The number of a registration as everybody sees it: C-0007."""
    return f"C-{number:04}"


@dataclass(frozen=True, slots=True)
class Registration:
    """Who comes to a conference. `zone` is where the contact is, by which reminders were planned; `reminders` are kinds of them.

    `told_start` and `told_sequence` are what the contact knows of the conference; `firm`, `person` and `needs` are in their own words.
    """

    number: int
    version: int
    conference: str
    contact_id: str
    state: RegistrationState
    people: int
    language: Language
    firm: str
    person: str
    needs: str
    zone: str
    reminders: tuple[str, ...]
    registered_at: datetime
    consent: str
    told_start: datetime
    told_sequence: int
    offer_until: datetime | None = None
    checked_in_at: datetime | None = None
    checked_in_by: str = ""

    @property
    def name(self) -> str:
        """The number as everybody sees it."""
        return number_text(self.number)


@dataclass(frozen=True, slots=True)
class Conferences:
    """Query: every Conference by its beginning, the earliest first, as a tuple."""


@dataclass(frozen=True, slots=True)
class ConferenceNamed:
    """Query: the Conference with a key, or None."""

    id: str


@dataclass(frozen=True, slots=True)
class NewRegistrationNumber:
    """Query: the next number of a registration, an int; it is given out once, and lost where it is not used."""


@dataclass(frozen=True, slots=True)
class RegistrationNumbered:
    """Query: the Registration with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class RegistrationsOf:
    """Query: a contact's own registrations, the newest first: a tuple of Registration."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class AttendeesOf:
    """Query: the live registrations of a conference by number: a tuple of Registration."""

    conference: str


@dataclass(frozen=True, slots=True)
class WishesForDate:
    """Query: whether a contact wants to be told when there is a date."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ConferenceEntered(Event):
    """A conference is new (version 0), or changed from the version it has; its counts are not stored."""

    conference: Conference
    by: str


@dataclass(frozen=True, slots=True)
class Registered(Event):
    """Somebody registered, for a place or for the waiting list; `sequence` is the conference's, as they know it."""

    registration: Registration


@dataclass(frozen=True, slots=True)
class RegistrationWithdrawn(Event):
    """A contact does not come."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class PlaceOffered(Event):
    """A place became free and is kept until an instant for somebody on the waiting list."""

    number: int
    version: int
    until: datetime


@dataclass(frozen=True, slots=True)
class OfferAnswered(Event):
    """An offered place was taken; or it was passed, or its time ran out."""

    number: int
    version: int
    taken: bool


@dataclass(frozen=True, slots=True)
class RemindersChosen(Event):
    """A contact wants other reminders."""

    number: int
    version: int
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedIn(Event):
    """Somebody arrived at the conference."""

    number: int
    version: int
    by: str


@dataclass(frozen=True, slots=True)
class DateWished(Event):
    """A contact wants to be told when there is a date, or does not want it any more."""

    wished: bool
