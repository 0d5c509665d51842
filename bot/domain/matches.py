"""What is remembered of matches: what was shown, what was turned away, who is kept apart, and how often news are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.firms import Kind, Region
from bot.domain.language import Language

NEWS_VERSION = "2026-11"
"""The version of the text by which a contact agrees to be told of new matches; to be raised when its meaning changes."""

Pair = frozenset[str]
"""Two firms by their ids."""


class Pace(StrEnum):
    """How often a contact is told of new matches; nobody is told before they chose so."""

    OFF = "off"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class MatchesForText:
    """Query: who fits a text that is no profile: a tuple of FoundMatch, `top` at most. Nothing of it is kept.

    `region` is where who asks is at home; `firm` the id of their firm, "" where there is none on record.
    """

    text: str
    language: Language
    kind: Kind
    region: Region
    firm: str = ""
    top: int = 3


@dataclass(frozen=True, slots=True)
class SharedMatches:
    """Query: who fits a profile by its id when all profiles are matched at once and nobody is left out: a tuple of FoundMatch."""

    profile: str
    top: int = 6


@dataclass(frozen=True, slots=True)
class LastProfile:
    """Query: the highest number of a profile, 0 where there is none."""


@dataclass(frozen=True, slots=True)
class OnlineBetween:
    """Query: the profiles that are online with numbers from `first` to `last` (included): a tuple of HeldProfile."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MatchLimits:
    """What forbids matches besides the profiles themselves.

    `turned_away` are numbers of profiles that the asking one does not want to see again; `apart` are firms that colleagues keep
    apart; `open_to_rivals` are firms that may be shown to competitors.
    """

    turned_away: frozenset[int] = frozenset()
    apart: frozenset[Pair] = frozenset()
    open_to_rivals: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class LimitsOf:
    """Query: the MatchLimits for a profile by its number; for 0 those that hold for everybody."""

    profile: int = 0


@dataclass(frozen=True, slots=True)
class TimesShown:
    """Query: how often profiles were shown so far, by number: a mapping; whoever was never shown is not in it."""


@dataclass(frozen=True, slots=True)
class ShownTo:
    """Query: what a contact has seen: a frozenset of (own profile, other profile), both by number."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class MatchNews:
    """How often a contact wants news of matches, and when they come next (aware)."""

    pace: Pace = Pace.OFF
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewsOf:
    """Query: the MatchNews of a contact."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class DueNews:
    """A contact whose news are due, with the clock they live by; `next_at` is when they were due."""

    contact_id: str
    pace: Pace
    zone: str
    next_at: datetime


@dataclass(frozen=True, slots=True)
class NewsDue:
    """Query: every DueNews, as a tuple; none of contacts who want no announcements at all."""


@dataclass(frozen=True, slots=True)
class MatchesShown(Event):
    """The contact who acts was shown these for one of their profiles; all by number."""

    profile: int
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatchTurnedAway(Event):
    """Who speaks for a profile does not want to see another one again; both by number."""

    profile: int
    other: int


@dataclass(frozen=True, slots=True)
class NewsChosen(Event):
    """The contact who acts chose how often they are told of new matches, in the language they read that in."""

    pace: Pace
    next_at: datetime | None
    version: str
    language: Language


@dataclass(frozen=True, slots=True)
class NewsTold(Event):
    """A contact was told of new matches, or there were none: `shown` are others by own profile, all by number."""

    contact_id: str
    due_at: datetime
    next_at: datetime
    shown: Mapping[int, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenedToRivals(Event):
    """Who speaks for a firm (by number) allowed that competitors see its profiles, or took that back."""

    firm: int
    opened: bool


@dataclass(frozen=True, slots=True)
class FirmsKeptApart(Event):
    """A colleague keeps two firms (by number) apart, or lets them meet again."""

    first: int
    second: int
    apart: bool
