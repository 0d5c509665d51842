"""Domain facts a turn can bring about, in the past tense; storage keeps each in the transaction of its turn."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.language import Language


class Event:
    """A fact that a turn or a duty brought about. Each topic has its own, beside its other domain words."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ContactDeparted(Event):
    """The contact blocked the bot or unfollowed: nothing more is sent until they write again."""


@dataclass(frozen=True, slots=True)
class AddressMoved(Event):
    """The chat has a new id on its platform."""

    new_id: str


@dataclass(frozen=True, slots=True)
class QuestionUnanswered(Event):
    """Nothing on record answers a question; `entry` is the honest gap that was found for it, `topic` what was talked about before."""

    question: str
    language: Language
    entry: str = ""
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class StaffActed(Event):
    """A colleague decided something or looked at personal data: for the audit log. `subject` is a number, never a name."""

    action: str
    subject: str
