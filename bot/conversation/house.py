"""What a turn is given, what it may ask for, and what it gives back."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from bot.conversation.words import Words
from bot.dialog import LookUp, Opening
from bot.domain.conversation import Conversation
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Message
from bot.domain.notices import Notice
from bot.domain.people import Contact
from bot.texts import Texts
from bot.topic import Command, Quote, Topic
from knowledge.load import Knowledge
from knowledge.match import Match

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
    """What a turn came to: the new state, the replies in order, their language, what happened, and who else is told."""

    contact: Contact
    conversation: Conversation
    language: Language
    replies: tuple[Message, ...] = ()
    events: tuple[Event, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class House:
    """What every turn works with: texts, topics, and the words that are commands; `translator` names the service, if there is one."""

    texts: Texts
    topics: Sequence[Topic]
    translator: str = ""
    words: Words = field(init=False)
    commands: Mapping[str, Command] = field(init=False)
    quotes: Mapping[str, Quote] = field(init=False)

    def __post_init__(self) -> None:
        commands = {name: command for topic in self.topics for name, command in topic.commands.items()}
        object.__setattr__(self, "commands", commands)
        object.__setattr__(self, "quotes", {name: quote for topic in self.topics for name, quote in topic.quotes.items()})
        object.__setattr__(self, "words", Words(self.texts, commands))

    def opening(self, dialog: str, contact: Contact) -> Opening | None:
        """The script of a dialog by its name; None when no release knows it (any more), or when it is not for this contact."""
        opened_by = [name for name, command in self.commands.items() if command.dialog == dialog]
        if not any(self.permits(name, contact) for name in opened_by):
            return None
        return next((topic.dialogs[dialog] for topic in self.topics if dialog in topic.dialogs), None)

    def permits(self, name: str, contact: Contact) -> bool:
        """Whether a command is there for this contact; every word that is no topic's command is."""
        command = self.commands.get(name)
        return command is None or command.role is None or contact.may(command.role)
