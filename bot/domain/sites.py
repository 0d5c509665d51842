"""What colleagues enter about the sites: facts in three languages with their date, rooms, and what blocks rooms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import Room


class FactName(StrEnum):
    """What can be entered about a site; `contact` only with that person's consent, `cost` as a free note."""

    ADDRESS = "address"
    DIRECTIONS = "directions"
    PROVIDER = "provider"
    HOURS = "hours"
    CONTACT = "contact"
    LANGUAGES = "languages"
    HOUSE_RULES = "house_rules"
    COST = "cost"


class RoomKind(StrEnum):
    """What a room is for."""

    DESK = "desk"
    OFFICE = "office"
    MEETING = "meeting"
    EVENT = "event"


MOST_SEATS = 200
"""Seats of one room, at most: more is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing on record about a site, with the day of which it is known to be so. Of an address, zh is in Chinese script."""

    texts: Mapping[Language, str]
    as_of: date

    def text(self, language: Language) -> str:
        """The text in a language, or in the first one that there is."""
        return next(self.texts[one] for one in (language, *Language) if one in self.texts)


@dataclass(frozen=True, slots=True)
class Block:
    """Days on which nobody can use a room, the last one included."""

    id: int
    room_id: int
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Site:
    """All that is on record about a site, inactive rooms included."""

    key: str
    facts: Mapping[FactName, Fact] = field(default_factory=dict)
    rooms: tuple[Room, ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteNamed:
    """Query: the Site with a key; an empty one where nothing is on record."""

    key: str


@dataclass(frozen=True, slots=True)
class AllSites:
    """Query: all four sites, a tuple of Site in the order of SITES."""


@dataclass(frozen=True, slots=True)
class RoomInUse:
    """Query: the numbers of approved requests that occupy a room in a span, a tuple of int; with `above`, only of higher seats."""

    room_id: int
    span: Span
    above: int = 0


@dataclass(frozen=True, slots=True)
class FactEntered(Event):
    """A colleague entered a fact; without any text it is taken away."""

    site: str
    name: FactName
    texts: Mapping[Language, str]
    as_of: date
    by: str


@dataclass(frozen=True, slots=True)
class RoomSaved(Event):
    """A room is new (id 0) or changed; a site has one room of a name."""

    room: Room


@dataclass(frozen=True, slots=True)
class BlockEntered(Event):
    """A room cannot be used for some days."""

    room_id: int
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class BlockLifted(Event):
    """A room can be used again."""

    block_id: int
