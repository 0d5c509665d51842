"""The working state of one turn: what was said so far in it, and in which language."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from bot.conversation.house import House, Turn
from bot.conversation.recent import recollected
from bot.dialog import Context
from bot.domain.conversation import Conversation
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Choice, Message, Update
from bot.domain.notices import Notice, Say, Value
from bot.domain.people import Contact


class Talk:
    """Collects replies and events of a turn, and changes contact and conversation step by step."""

    def __init__(self, house: House, update: Update, contact: Contact, conversation: Conversation) -> None:
        self.house = house
        self.update = update
        self.contact = contact
        self.conversation = conversation
        self._before = conversation
        self.language: Language = contact.language
        self._replies: list[Message] = []
        self._events: list[Event] = []
        self._notices: list[Notice] = []

    @property
    def context(self) -> Context:
        """What a dialog's script may know."""
        return Context(self.contact, self.language, self.update.at, self.update.address, self.update.author)

    @property
    def short_id(self) -> str:
        """Six characters that stand for this update: the id of a dialog or a question that begins with it."""
        update = self.update
        cause = f"{update.address.channel}\n{update.address.id}\n{update.key}"
        return hashlib.sha256(cause.encode("utf-8", "replace")).hexdigest()[:6]

    def text(self, key: str, /, **values: Value) -> str:
        """A text of the catalogue in the language of this turn."""
        return self.house.texts(self.language, key, **values)

    def choice(self, key: str, token: str) -> Choice:
        """A choice with a label of the catalogue."""
        return Choice(self.text(key), token)

    def say(self, text: str, *, heading: str = "", note: str = "", choices: tuple[Choice, ...] = ()) -> None:
        """Reply; the choices of the last reply are those that a number or a label can pick."""
        self.add(Message(text, heading=heading, note=note, choices=choices))

    def add(self, message: Message) -> None:
        """Reply with a finished message."""
        self._replies.append(message)

    def tell(self, key: str, *, choices: tuple[Choice, ...] = (), **values: Value) -> None:
        """Reply with a text of the catalogue."""
        self.say(self.text(key, **values), choices=choices)

    def utter(self, say: Say) -> None:
        """Reply with what a script wants said."""
        self.add(self.house.texts.message(self.language, say))

    def notify(self, *notices: Notice) -> None:
        """Tell others."""
        self._notices.extend(notices)

    def happened(self, *events: Event) -> None:
        """Note domain facts."""
        self._events.extend(events)

    def speak(self, language: Language) -> None:
        """Go on in `language`."""
        self.language = language

    def remember(self, **changes: object) -> None:
        """Change the conversation's state."""
        self.conversation = replace(self.conversation, **changes)  # type: ignore[arg-type]

    def finish(self) -> Turn:
        """Close the turn."""
        self.remember(recent=recollected(self._before, self.conversation, self.update, self.contact, self._replies))
        if self._replies:
            self.remember(choices=self._replies[-1].choices)
        return Turn(self.contact, self.conversation, self.language, tuple(self._replies), tuple(self._events), tuple(self._notices))
