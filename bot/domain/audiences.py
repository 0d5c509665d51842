"""Whom announcements reach: topics one can agree to, what contacts tell of themselves, segments, and how many that are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.deliveries import Rung
from bot.domain.events import Event
from bot.domain.firms import Region
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.offices import SITES


class NewsTopic(StrEnum):
    """What an announcement is about. Each but `SERVICE` reaches only contacts who agreed to it.

    `SERVICE` is what everybody who uses the bot has to know (its hours, what changes about it); it asks for no agreement and
    still ends with "STOP". It is no place for news and none for advertising.
    """

    SERVICE = "service"
    GENERAL = "general"
    OFFICES = "offices"
    CONFERENCES = "conferences"
    PARTNERS = "partners"
    PLATFORM = "platform"

    @property
    def needs_agreement(self) -> bool:
        """Whether contacts have to agree to it first."""
        return self is not NewsTopic.SERVICE


SUBSCRIBABLE = tuple(topic for topic in NewsTopic if topic.needs_agreement)
"""What contacts can agree to, in the order in which it is offered."""
SUBSCRIPTION_VERSION = "2026-11"
"""The version of the text by which contacts agree to a topic; to be raised when its meaning changes: then it is asked anew."""


class Part(StrEnum):
    """What a contact says they are; `COLLEAGUE` is never told but known by the role."""

    COMPANY = "company"
    STARTUP = "startup"
    RESEARCH = "research"
    PUBLIC = "public"
    COLLEAGUE = "colleague"


TELLABLE_PARTS = tuple(part for part in Part if part is not Part.COLLEAGUE)
"""What contacts can say of themselves."""
INTERESTS = (*SITES, "digital", "hightech", "trade", "research")
"""What contacts can say they are interested in: the four sites, and fields."""
CHANNELS = (Channel.TELEGRAM, Channel.WECHAT, Channel.WEB)
"""Platforms that announcements go to; the terminal is a talk of one moment."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """That a contact agreed to announcements on one topic, with version, language and time of the agreement."""

    topic: NewsTopic
    version: str
    language: Language
    given_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a contact told of themselves for announcements, voluntarily; all of it may be empty."""

    regions: tuple[Region, ...] = ()
    parts: tuple[Part, ...] = ()
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SubscriptionsOf:
    """Query: the Subscription a contact holds now, in the order of SUBSCRIBABLE: a tuple; withdrawn ones are not in it."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ToldBy:
    """Query: what a contact told for announcements: a Told."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class SubscriptionChanged(Event):
    """A contact agreed to a topic, or withdrew that; what waits for them on a withdrawn topic is not sent any more."""

    topic: NewsTopic
    version: str
    language: Language
    given: bool


@dataclass(frozen=True, slots=True)
class InterestsTold(Event):
    """A contact told, or corrected, what they are and are interested in; it replaces what they told before."""

    told: Told


@dataclass(frozen=True, slots=True)
class AnnouncementsStopped(Event):
    """A contact wants no announcements at all: what waits for them is cancelled; service messages are not touched."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Whom an announcement is for: contacts who meet every condition; an empty one holds for everybody.

    Several values of one condition mean any of them. Colleagues are in only where `parts` name them. `conference` is the key of a
    conference: then only who has a live registration for it.
    """

    platforms: tuple[Channel, ...] = ()
    languages: tuple[Language, ...] = ()
    regions: tuple[Region, ...] = ()
    parts: tuple[Part, ...] = ()
    interests: tuple[str, ...] = ()
    conference: str = ""

    @property
    def is_everybody(self) -> bool:
        """Whether nothing is asked for."""
        return self == Segment()


SEGMENT_KEYS: Mapping[str, tuple[str, ...]] = {
    "platform": CHANNELS,
    "language": tuple(Language),
    "region": tuple(Region),
    "role": tuple(Part),
    "interest": INTERESTS,
    "conference": (),
}
"""The conditions by the name under which they are written, with their values; a conference is named by its key."""


def read_segment(conditions: Iterable[tuple[str, str]]) -> Segment:
    """A segment from pairs of condition and value; several values may be separated by commas.

    Raises ValueError that names the wrong condition or value, and what would be right.
    """
    values: dict[str, list[str]] = {name: [] for name in SEGMENT_KEYS}
    for name, given in conditions:
        if name not in SEGMENT_KEYS:
            raise ValueError(f"unknown condition {name!r}: one of {', '.join(SEGMENT_KEYS)}")
        for value in (one.strip() for one in given.split(",")):
            known = SEGMENT_KEYS[name]
            if not value or (known and value not in known):
                raise ValueError(f"unknown {name} {value!r}: {'one of ' + ', '.join(known) if known else 'the key of a conference'}")
            if value not in values[name]:
                values[name].append(value)
    if len(values["conference"]) > 1:
        raise ValueError("only one conference can be named")
    return Segment(
        tuple(Channel(one) for one in values["platform"]),
        tuple(Language(one) for one in values["language"]),
        tuple(Region(one) for one in values["region"]),
        tuple(Part(one) for one in values["role"]),
        tuple(values["interest"]),
        "".join(values["conference"]),
    )


def written_segment(segment: Segment) -> dict[str, list[str]]:
    """A segment as `read_segment` reads it, condition by condition; without those that ask for nothing."""
    written: dict[str, list[str]] = {
        "platform": [*segment.platforms],
        "language": [*segment.languages],
        "region": [*segment.regions],
        "role": [*segment.parts],
        "interest": [*segment.interests],
        "conference": [segment.conference] if segment.conference else [],
    }
    return {name: [str(one) for one in values] for name, values in written.items() if values}


@dataclass(frozen=True, slots=True)
class AudienceOf:
    """Query: the Audience of a segment now, for an announcement on a topic.

    `languages` are those there is a text in; `fallback` is the language for whom there is none, None where they get nothing.
    `has_template`: WeChat has a template for announcements (see `Rules`).
    """

    segment: Segment
    topic: NewsTopic
    languages: tuple[Language, ...]
    fallback: Language | None = None
    has_template: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A platform and the rung by which a message goes there; `rung` None: held until the contact writes."""

    channel: Channel
    rung: Rung | None


@dataclass(frozen=True, slots=True)
class Audience:
    """How many contacts an announcement would reach, by way, and how many of the segment it would not, and why.

    `reached` counts who gets it now; `held` who gets it when they write next (WeChat outside the window without a template);
    `unreachable` who blocked the bot or left; `lacks` who has a language without a text; `opted_out` who said "STOP";
    `not_agreed` who did not agree to the topic.
    """

    reached: Mapping[Way, int] = field(default_factory=dict)
    held: int = 0
    unreachable: int = 0
    lacks: Mapping[Language, int] = field(default_factory=dict)
    opted_out: int = 0
    not_agreed: int = 0

    @property
    def total(self) -> int:
        """How many get it now."""
        return sum(self.reached.values())
