"""What can be asked about introductions, and what happens to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.introductions import Introduction, IntroductionRules, Side
from bot.domain.language import Language

CONSENT_VERSION = "2026-11"
"""The version of the texts `introduction-consent-...`; to be raised whenever their meaning changes."""


class Passed(StrEnum):
    """To where the contact data go that a consent is for."""

    CHINA = "china"
    KL = "kl"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class RulesOfIntroductions:
    """Query: the IntroductionRules that were set."""


@dataclass(frozen=True, slots=True)
class NewIntroductionNumber:
    """Query: the next number of an introduction, an int; it is given out once, and lost where it is not used."""


@dataclass(frozen=True, slots=True)
class IntroductionNumbered:
    """Query: the Introduction with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class IntroductionBetween:
    """Query: the live Introduction between two firms by their numbers, or None."""

    one: int
    other: int


@dataclass(frozen=True, slots=True)
class IntroductionsOf:
    """Query: the introductions of a contact, and those that wait for anybody of their firm, the newest first: a tuple."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ContactConsent:
    """A consent to pass contact data on, for one introduction; `undecided` as long as nothing has left and it can be taken back."""

    number: int
    version: str
    given_at: datetime
    undecided: bool


@dataclass(frozen=True, slots=True)
class ContactConsentsOf:
    """Query: the consents of a contact to introductions that are not over, the newest first: a tuple of ContactConsent."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class AllIntroductions:
    """Query: every Introduction, the newest first: a tuple."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Why two firms are not introduced now: they `refused` lately, or one was `silent`; until when."""

    refused: bool
    until: datetime


@dataclass(frozen=True, slots=True)
class PauseBetween:
    """Query: the Pause between two firms by their numbers, or None."""

    one: int
    other: int


@dataclass(frozen=True, slots=True)
class AskedLately:
    """Query: how often a firm asked, and how often it was asked, within seven days: a pair of numbers. Colleagues' pairs do not count."""

    firm: int


@dataclass(frozen=True, slots=True)
class NotToMatch:
    """Query: pairs of firms by their ids that are not to be proposed to each other: a NoMatches."""


@dataclass(frozen=True, slots=True)
class NoMatches:
    """Pairs that know each other or are about to, and pairs that refused with the instant of it; frozensets of two ids."""

    met: frozenset[frozenset[str]]
    refused: Mapping[frozenset[str], datetime]


@dataclass(frozen=True, slots=True)
class IntroductionsOver:
    """Query: undecided introductions whose time is over: a tuple of Introduction."""


@dataclass(frozen=True, slots=True)
class IntroductionsToRemind:
    """Query: introductions of which a side, or the colleagues, are to be reminded: a tuple of Introduction."""


@dataclass(frozen=True, slots=True)
class IntroductionsBroken:
    """Query: live introductions of which a side is not there any more: a tuple of Introduction.

    Its contact was erased or left the firm, its firm has no people any more or is blocked, or its profile was taken off.
    """


@dataclass(frozen=True, slots=True)
class OutcomesDue:
    """Query: introductions whose sides are to be asked what came of it: a tuple of Introduction."""


@dataclass(frozen=True, slots=True)
class IntroductionOpened(Event):
    """Two firms may meet: at version 1. With `rules` the asker's and the asked firm's limits a week hold, else there are none."""

    introduction: Introduction
    rules: IntroductionRules | None = None


@dataclass(frozen=True, slots=True)
class IntroductionChanged(Event):
    """An introduction as it stands now; it was decided on at the version before."""

    introduction: Introduction


@dataclass(frozen=True, slots=True)
class ContactConsented(Event):
    """The contact who acts agreed that name, firm, function and reply address go to the other side of one introduction."""

    number: int
    side: Side
    version: str
    language: Language
    to: Passed


@dataclass(frozen=True, slots=True)
class ContactDataPassed(Event):
    """Both agreed: each side's contact data went to the other one, in this transaction."""

    number: int


@dataclass(frozen=True, slots=True)
class IntroductionsLeft(Event):
    """The contact who acts withdrew what every introduction needs: they take no part in the undecided ones any more."""


@dataclass(frozen=True, slots=True)
class TalkEntered(Event):
    """What the contact who acts writes from now on goes to the other side of this introduction; None: to the bot."""

    number: int | None


@dataclass(frozen=True, slots=True)
class TalkCarried(Event):
    """Something was carried in a relayed talk; too late when the talk ended meanwhile."""

    number: int
