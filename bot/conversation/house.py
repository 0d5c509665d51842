"""What a turn is given, what it may ask for, and what it gives back."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.conversation.words import Words
from bot.dialog import LookUp, Opening, Topic
from bot.domain.conversation import Conversation
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Contact, Message
from bot.texts import Texts
from knowledge.load import Knowledge
from knowledge.matcher import Match

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FindAnswer:
    """Ask the matcher; answered by a Finding. `topic` is the entry talked about last."""

    question: str
    topic: str | None


@dataclass(frozen=True, slots=True)
class ReadKnowledge:
    """Ask for the present Knowledge."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A match, and the knowledge that it was found in (it may be reloaded meanwhile)."""

    match: Match
    knowledge: Knowledge


Query = FindAnswer | ReadKnowledge | LookUp
Steps = Generator[Query, Any, T]
"""A piece of a turn: yields what it needs to know, is sent the answer, returns its result."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn came to: the new state, the replies in order, the language they are in, and what happened."""

    contact: Contact
    conversation: Conversation
    language: Language
    replies: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class House:
    """What every turn works with: texts, topics, and the words that are commands."""

    texts: Texts
    topics: Sequence[Topic]
    words: Words = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", Words(self.texts))

    def opening(self, dialog: str) -> Opening | None:
        """The script of a dialog by its name; None when no release knows it (any more)."""
        return next((topic.dialogs[dialog] for topic in self.topics if dialog in topic.dialogs), None)

    def dialog_of(self, command: str) -> str | None:
        """The dialog that a command opens."""
        return next((topic.commands[command] for topic in self.topics if command in topic.commands), None)
