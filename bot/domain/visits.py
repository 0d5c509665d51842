"""Delegations that wish to visit, and ideas for joint projects: requests of their own, with what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.language import Language


class VisitKind(StrEnum):
    """What is asked for: that a delegation is received, or that partners are found for a project."""

    DELEGATION = "delegation"
    PROJECT = "project"


SERIES: Mapping[VisitKind, str] = {VisitKind.DELEGATION: "D", VisitKind.PROJECT: "J"}
"""The letter before the number: D-0007 is a delegation, J-0007 a project."""


def number_text(kind: VisitKind, count: int) -> str:
    """The number as everybody sees it."""
    return f"{SERIES[kind]}-{count:04}"


class VisitState(StrEnum):
    """Where a request stands: nobody looked at it, somebody takes care of it, they asked something back, it is decided."""

    SENT = "sent"
    TAKEN = "taken"
    QUESTIONED = "questioned"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


OPEN_VISITS = (VisitState.SENT, VisitState.TAKEN, VisitState.QUESTIONED)
"""What somebody still has to do something about."""
ALIVE_VISITS = (*OPEN_VISITS, VisitState.AGREED)
"""What can still be changed, withdrawn or refused."""
REMIND_AFTER = timedelta(days=3)
"""After so long the colleagues are reminded of a request that nobody took."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A delegation or a project idea as it is stored.

    `number` is D-0007 or J-0007. `contact_id` is None after the contact was erased; the texts are empty then. `people` is 0 for
    a project. `dates` is the canonical text of a wish (`bot.asking.periods.shown`), "" where it is open; of a project it is the time
    frame in the contact's own words. `subject` are the topics of a visit or what a project is about, `sought` the institutions or
    the partner, `field` the field of a project, `spoken` the languages of a visit: each in the contact's own words or # and a
    standard one. `told` is what the colleague who decided wrote to the contact. `version` rises with every change.
    """

    number: str
    version: int
    kind: VisitKind
    state: VisitState
    contact_id: str | None
    language: Language
    origin: str
    people: int
    dates: str
    subject: str
    sought: str
    field: str
    spoken: str
    organisation: str
    person: str
    sent_at: datetime
    taken_by: str = ""
    question: str = ""
    answer: str = ""
    told: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewVisitNumber:
    """Query: the next number of a kind, as everybody sees it; it is given out once, and lost where it is not used."""

    kind: VisitKind


@dataclass(frozen=True, slots=True)
class VisitNumbered:
    """Query: the Visit with a number, or None."""

    number: str


@dataclass(frozen=True, slots=True)
class VisitsOf:
    """Query: a contact's own visits, the newest first: a tuple of Visit."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class OpenVisits:
    """Query: every Visit that somebody has to do something about, the oldest first: a tuple."""


@dataclass(frozen=True, slots=True)
class ForgottenVisits:
    """Query: each Visit that nobody took for so long, and of which nobody was reminded: a tuple."""


@dataclass(frozen=True, slots=True)
class VisitSent(Event):
    """A contact sent a request; it is stored as it stands, in its first version."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class VisitChanged(Event):
    """A contact changed an own request: as it is wanted now, with the version that the change was made on. It is looked at anew."""

    visit: Visit


@dataclass(frozen=True, slots=True)
class VisitWithdrawn(Event):
    """A contact took an own request back."""

    number: str
    version: int


@dataclass(frozen=True, slots=True)
class VisitAnswered(Event):
    """A contact answered what the colleagues had asked back."""

    number: str
    version: int
    answer: str


@dataclass(frozen=True, slots=True)
class VisitTaken(Event):
    """A colleague takes care of a request."""

    number: str
    version: int
    by: str


@dataclass(frozen=True, slots=True)
class VisitQuestioned(Event):
    """A colleague asked the contact something."""

    number: str
    version: int
    question: str


@dataclass(frozen=True, slots=True)
class VisitDecided(Event):
    """A colleague agreed, or refused, also after having agreed; `told` is what the contact reads of it."""

    number: str
    version: int
    state: VisitState
    by: str
    told: str


@dataclass(frozen=True, slots=True)
class VisitReminded(Event):
    """The colleagues were reminded of a request."""

    number: str
