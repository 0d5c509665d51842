"""Announcements as colleagues write them: texts, audience, time, state, and what became of every message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.audiences import NewsTopic, Segment
from bot.domain.events import Event
from bot.domain.language import Language

LONGEST_TEXT = 3500
"""Characters of a text, at most: with its closing lines it is one message on every platform (Telegram: 4096)."""


class AnnouncementState(StrEnum):
    """Where an announcement stands. `scheduled` is released and waits for its time; `done` has nothing left to send."""

    DRAFT = "draft"
    AWAITING_APPROVAL = "awaiting-approval"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"
    RECALLED = "recalled"


S = AnnouncementState
EDITABLE = (S.DRAFT, S.AWAITING_APPROVAL)
"""States in which the author can still change it; a changed one is a draft again."""
PAUSABLE = (S.SCHEDULED, S.SENDING)
RECALLABLE = (S.DRAFT, S.AWAITING_APPROVAL, S.SCHEDULED, S.SENDING, S.PAUSED)
RELEASED = (S.SCHEDULED, S.SENDING, S.PAUSED, S.DONE)
"""States in which it was let go."""


def number_text(number: int) -> str:
    """The number of an announcement as everybody sees it: A-0012."""
    return f"A-{number:04}"


def notice_of(number: int) -> str:
    """What the deliveries of an announcement are found by."""
    return f"{_NOTICE}:{number}"


def number_of(notice: str) -> int | None:
    """The number of the announcement whose delivery has this notice; None for any other notice."""
    name, _, number = notice.partition(":")
    return int(number) if name == _NOTICE and number.isdecimal() else None


_NOTICE = "announcement"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the operator set for announcements.

    `quiet_from` and `quiet_until` are wall times of the recipient between which nothing is sent; equal ones mean never quiet.
    `needs_approval`: somebody else than the author has to approve. `has_template`: WeChat has a template for announcements.
    """

    needs_approval: bool = False
    quiet_from: time = time(21)
    quiet_until: time = time(8)
    has_template: bool = False

    def opens_at(self, at: datetime, zone: str) -> datetime:
        """An aware instant, or where it lies in the quiet hours of an IANA zone the UTC instant at which they end.

        An end that a change of the clocks skips is read by the clock before it (PEP 495); an unknown zone has no quiet hours.
        """
        if self.quiet_from == self.quiet_until:
            return at
        try:
            place = ZoneInfo(zone)
        except (KeyError, ValueError):
            return at
        local = at.astimezone(place)
        over_midnight = self.quiet_from > self.quiet_until
        late, early = local.time() >= self.quiet_from, local.time() < self.quiet_until
        if not (late or early if over_midnight else late and early):
            return at
        day = local.date() + timedelta(days=1) if over_midnight and late else local.date()
        return datetime.combine(day, self.quiet_until, place).astimezone(UTC)


ALWAYS = Rules(quiet_from=time(), quiet_until=time())
"""Nobody is left in peace."""


@dataclass(frozen=True, slots=True)
class AnnouncingRules:
    """Query: the Rules."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """An announcement.

    `texts` hold only languages the author wrote; who has another one gets the text in `fallback`, or nothing where it is None.
    `at` is a naive wall time in the IANA `zone`, None for at once. `author_id` is the contact of the colleague who wrote it, ""
    for the command line or after they were erased; `author` the name they are shown by. `version` rises with every decision.
    `expanded` is true once every recipient has a delivery. `queued` counts those; `lacks` the contacts without a text in their
    language, `opted_out` those who said "STOP", `not_agreed` those who did not agree to the topic, as met so far.
    """

    number: int
    author_id: str
    author: str
    topic: NewsTopic
    texts: Mapping[Language, str]
    segment: Segment = field(default_factory=Segment)
    fallback: Language | None = None
    at: datetime | None = None
    zone: str = "Europe/Berlin"
    state: AnnouncementState = AnnouncementState.DRAFT
    version: int = 0
    approved_by: str = ""
    started_at: datetime | None = None
    finished_at: datetime | None = None
    expanded: bool = False
    queued: int = 0
    lacks: Mapping[Language, int] = field(default_factory=dict)
    opted_out: int = 0
    not_agreed: int = 0

    @property
    def name(self) -> str:
        """The number as everybody sees it."""
        return number_text(self.number)

    @property
    def starts_at(self) -> datetime | None:
        """The instant at which sending begins, in UTC; None for at once."""
        return None if self.at is None else self.at.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    @property
    def missing(self) -> tuple[Language, ...]:
        """Languages without a text."""
        return tuple(language for language in Language if language not in self.texts)

    def text_for(self, language: Language) -> str | None:
        """The text for a reader; None where they get nothing. Never a text in another language unless the author said so."""
        if language in self.texts:
            return self.texts[language]
        return None if self.fallback is None else self.texts.get(self.fallback)


def may_approve(announcement: Announcement, contact_id: str) -> bool:
    """Whether a colleague may be the second pair of eyes: anybody but the author."""
    return announcement.state is S.AWAITING_APPROVAL and contact_id != announcement.author_id


@dataclass(frozen=True, slots=True)
class NewAnnouncementNumber:
    """Query: the next number of an announcement, an int; it is given out once, and lost where it is not used."""


@dataclass(frozen=True, slots=True)
class AnnouncementNumbered:
    """Query: the Announcement with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class Announcements:
    """Query: the announcements in some states (all without any), the newest first: a tuple of at most `most` Announcement."""

    states: tuple[AnnouncementState, ...] = ()
    most: int = 20


@dataclass(frozen=True, slots=True)
class AnnouncementWritten(Event):
    """A new announcement (version 0), as a draft."""

    announcement: Announcement


@dataclass(frozen=True, slots=True)
class AnnouncementChanged(Event):
    """Texts, audience or time were changed from the version it has: it is a draft again."""

    announcement: Announcement


@dataclass(frozen=True, slots=True)
class AnnouncementDecision(Event):
    """Somebody decided something about an announcement as it stood at `version`; `by` is the name they are shown by."""

    number: int
    version: int
    by: str


@dataclass(frozen=True, slots=True)
class AnnouncementSubmitted(AnnouncementDecision):
    """The author asks for a second pair of eyes."""


@dataclass(frozen=True, slots=True)
class AnnouncementApproved(AnnouncementDecision):
    """Somebody else than the author approved, and so released it; `by_id` is their contact. Stale for the author's own."""

    by_id: str


@dataclass(frozen=True, slots=True)
class AnnouncementReturned(AnnouncementDecision):
    """Somebody did not approve, or the author took it back: it is a draft again."""


@dataclass(frozen=True, slots=True)
class AnnouncementReleased(AnnouncementDecision):
    """The author released it, where nobody has to approve. It begins at its time, or at once."""


@dataclass(frozen=True, slots=True)
class AnnouncementPaused(AnnouncementDecision):
    """Nothing more of it is sent until it is resumed."""


@dataclass(frozen=True, slots=True)
class AnnouncementResumed(AnnouncementDecision):
    """It goes on."""


@dataclass(frozen=True, slots=True)
class AnnouncementRecalled(AnnouncementDecision):
    """What was not sent yet never will be."""
