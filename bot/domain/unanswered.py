"""Questions that nothing on record answers, and the answers that colleagues write for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.events import Event
from bot.domain.language import Language


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question without an answer; `entry` is the honest gap that was found for it, "" where nothing was.

    `wished` is true when who asked wants to be told the answer.
    """

    id: int
    text: str
    language: Language
    entry: str
    asked_at: datetime
    wished: bool


@dataclass(frozen=True, slots=True)
class StaffAnswer:
    """An answer that a colleague wrote: for an entry of the knowledge, or with questions of its own as an entry `id`."""

    id: str
    entry: str
    questions: Mapping[Language, tuple[str, ...]]
    answer: Mapping[Language, str]
    as_of: date
    owner: str


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Query: every OpenQuestion, the oldest first, as a tuple."""


@dataclass(frozen=True, slots=True)
class QuestionMarked:
    """Query: the text of an open question by the mark of its update, or None where there is none (any more)."""

    mark: str
    contact_id: str


@dataclass(frozen=True, slots=True)
class GroupedByMeaning:
    """Query: texts in any language grouped by what they mean: a list of lists of their places."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """An entry of the knowledge as colleagues see it: what it is asked by, and what is answered now."""

    id: str
    title: Mapping[Language, str]
    answer: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class EntryFor:
    """Query: the FoundEntry that answers a question at present, or None."""

    question: str


@dataclass(frozen=True, slots=True)
class StaffAnswers:
    """Query: every StaffAnswer in use, as a tuple."""


@dataclass(frozen=True, slots=True)
class WhoWished:
    """Query: who wants to be told the answer to some questions: a tuple of (contact id, question id)."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DigestDue:
    """Query: the ISO week ("2027-W10") whose digest is to be told now, as a tuple of one; empty where none is."""


@dataclass(frozen=True, slots=True)
class AnswerWished(Event):
    """Who asked a question wants to be told its answer; `mark` stands for the update in which it was asked."""

    mark: str


@dataclass(frozen=True, slots=True)
class AnswerEntered(Event):
    """A colleague answered questions: from now on this is said, with its date."""

    answer: StaffAnswer
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerWithdrawn(Event):
    """An answer of a colleague is not said any more."""

    id: str


@dataclass(frozen=True, slots=True)
class QuestionsDismissed(Event):
    """Questions that are none of ours."""

    ids: tuple[int, ...]
