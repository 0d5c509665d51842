"""Introductions: two firms meet after both agreed, and until then neither knows who the other is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.language import Language

NOTICE = "introduction"
"""The first part of the reason of every notice to one of the sides; the number is the second."""
STAFF_NOTICE = "introduction-staff"
"""The first part of the reason of every notice to colleagues."""
REFUSAL_HOLDS = timedelta(days=183)
"""After a refusal the same two firms are not introduced for so long, whoever asks."""
SILENCE_HOLDS = timedelta(days=30)
"""After an introduction that ended without an answer, or was taken back, the same firms are left in peace for so long."""
OUTCOME_AFTER = timedelta(days=91)
"""So long after both agreed each side is asked once what came of it."""
MOST_QUESTIONS = 3
"""So many questions a side may ask before it says yes or no."""
TALK_RESTS = timedelta(hours=24)
"""After so long without a word a relayed talk rests: what is typed then is meant for the bot."""


def number_text(number: int) -> str:
    """The number of an introduction as everybody sees it: V-0012."""
    return f"V-{number:04}"


def reason(number: int, *parts: object) -> str:
    """The reason of a notice to one of the sides."""
    return ":".join((NOTICE, str(number), *map(str, parts)))


def staff_reason(number: int, *parts: object) -> str:
    """The reason of a notice to colleagues."""
    return ":".join((STAFF_NOTICE, str(number), *map(str, parts)))


class IntroductionState(StrEnum):
    """Where an introduction stands.

    `proposed` waits for a colleague's approval, `by-hand` for a colleague who carries it to a firm without people in the bot;
    `both-yes` lasts until each side was asked what came of it, `done` is afterwards. `ended`: a side is not there any more, or a
    colleague ended it.
    """

    PROPOSED = "proposed"
    WAITING_A = "waiting-a"
    WAITING_B = "waiting-b"
    WAITING_BOTH = "waiting-both"
    BY_HAND = "by-hand"
    BOTH_YES = "both-yes"
    REFUSED = "refused"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    DONE = "done"


WAITING = (IntroductionState.WAITING_A, IntroductionState.WAITING_B, IntroductionState.WAITING_BOTH)
"""What waits for an answer of one of the sides."""
FOR_STAFF = (IntroductionState.PROPOSED, IntroductionState.BY_HAND)
"""What waits for a colleague."""
UNDECIDED = (*WAITING, *FOR_STAFF)
"""What somebody still has to decide: nobody's data have left."""
LIVE = (*UNDECIDED, IntroductionState.BOTH_YES)
"""Two firms have one live introduction at most."""


class Side(StrEnum):
    """A asks, B is asked; of a pair that colleagues proposed both are asked, A is the one they named first."""

    A = "a"
    B = "b"

    @property
    def other(self) -> Side:
        """The side across."""
        return Side.B if self is Side.A else Side.A


class Outcome(StrEnum):
    """What came of an introduction, as one side sees it."""

    WORKING = "working"
    TALKING = "talking"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Party:
    """One side of an introduction: a profile and a firm by their numbers, and the contact who speaks for it here.

    `reached` is false for a firm without people in the bot: colleagues carry the introduction to it. `contact_id` is None until
    somebody of the firm answered, and after that contact was erased; `answered_at` tells one from the other. `zone` is the IANA zone
    whose calendar counts. `due_at` ends the time to answer, `remind_at` is when a reminder is due, None once it was sent. `question`
    is what this side wants to know and was not answered yet, `asked` counts its questions.
    """

    profile: int
    firm: int
    zone: str
    reached: bool = True
    contact_id: str | None = None
    answered_at: datetime | None = None
    due_at: datetime | None = None
    remind_at: datetime | None = None
    question: str = ""
    asked: int = 0
    outcome: str = ""

    @property
    def agreed(self) -> bool:
        """Whether this side said yes."""
        return self.answered_at is not None

    @property
    def is_awaited(self) -> bool:
        """Whether this side can answer through the bot and has not."""
        return self.reached and not self.agreed


@dataclass(frozen=True, slots=True)
class Meeting:
    """A time (an aware instant) that one side proposed; `agreed` once the other one took it."""

    at: datetime
    by: Side
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Introduction:
    """An introduction as it is stored. `version` rises with every change: an event names the one it was decided on.

    `proposed_by` is a colleague's name for a pair that colleagues proposed, else "". `reasons` say to each side in one line why the
    other fits. `staff_due_at` and `staff_remind_at` are for what waits for a colleague. `talk` tells whether a relayed talk is open,
    and `spoken_at` when something was carried last.
    """

    number: int
    version: int
    state: IntroductionState
    a: Party
    b: Party
    opened_at: datetime
    proposed_by: str = ""
    reasons: Mapping[Side, Mapping[Language, str]] = field(default_factory=dict)
    staff_due_at: datetime | None = None
    staff_remind_at: datetime | None = None
    agreed_at: datetime | None = None
    closed_at: datetime | None = None
    talk: bool = False
    spoken_at: datetime | None = None
    meeting: Meeting | None = None

    @property
    def name(self) -> str:
        """The number as everybody sees it."""
        return number_text(self.number)

    @property
    def live(self) -> bool:
        """Whether it is not over."""
        return self.state in LIVE

    @property
    def undecided(self) -> bool:
        """Whether somebody still has to decide something."""
        return self.state in UNDECIDED

    @property
    def both_agreed(self) -> bool:
        """Whether each side got the other's contact data through the bot; two answers alone do not do it, if it ended before."""
        return self.agreed_at is not None and self.a.agreed and self.b.agreed

    def party(self, side: Side) -> Party:
        """One of the sides."""
        return self.a if side is Side.A else self.b

    def with_party(self, side: Side, party: Party) -> Introduction:
        """The same with another party on a side."""
        return replace(self, a=party) if side is Side.A else replace(self, b=party)

    @property
    def awaited(self) -> tuple[Side, ...]:
        """The sides whose answer it waits for."""
        return tuple(side for side in Side if self.state in WAITING and self.party(side).is_awaited)


@dataclass(frozen=True, slots=True)
class IntroductionRules:
    """What can be set: whether colleagues approve first, how many working days a side has, how often a week a firm asks and is asked."""

    needs_approval: bool = False
    answer_days: int = 7
    per_week: int = 5
    asked_per_week: int = 5


@dataclass(frozen=True, slots=True)
class Times:
    """Until when each side has to answer and when it is reminded, and the same for the colleagues; all aware instants."""

    due: Mapping[Side, datetime]
    remind: Mapping[Side, datetime]
    staff_due: datetime
    staff_remind: datetime
