"""Dialogs as scripts: a generator that reads like the talk, replayed from its answers at every turn."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Address, Document
from bot.domain.notices import Button, Notice, Say, Value
from bot.domain.people import Contact

T = TypeVar("T")

KEY_BYTES = 24
"""Longest key of a question and of an option: dialog id, key and value must fit a button's 64 bytes."""
AGAIN = "~"
"""Between the key of a text and the number of a question that is asked several times."""


class Unclear(Exception):
    """A text is no answer to the question; `hint` is the key of the text that says kindly why."""

    def __init__(self, hint: str, **values: Value) -> None:
        super().__init__(hint)
        self.hint = hint
        self.values = values


class Misread(Unclear):
    """A text is surely meant as an answer, but is none: it is not looked up as a question of the contact's own."""


class Kind(Protocol[T]):
    """What kind of answer a question takes; to be inherited from.

    The law of every kind: `parse(show(parse(text))) == parse(text)`, at any later time.
    """

    def parse(self, text: str) -> T:
        """The value that `text` means; raises Unclear."""
        ...

    def show(self, value: T) -> str:
        """The canonical text of a value: what is stored, and understood by `parse` in every later release."""
        ...

    def back(self, value: T) -> T | None:
        """What the answer becomes for somebody who goes back to it; None asks the question again."""
        return None

    def say(self, value: T) -> Value:
        """How the contact sees a value in a list of answers: its canonical text, unless the kind knows better."""
        return self.show(value)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose. Its label is the text `label`; without one, `name` is the label, or `value` itself."""

    value: str
    label: str = ""
    name: str | Say = ""


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """An open question. Its text is `<key>`, its name in a list of answers `<key>-name`; `values` fill in the text.

    Where there is a text `<key>-heading`, it stands above. A question that one dialog asks several times has keys of its own,
    `<key>~1`, `<key>~2`, and one text.
    """

    key: str
    kind: Kind[T]
    options: tuple[Option, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in (self.key, *(option.value for option in self.options)):
            if len(name.encode()) > KEY_BYTES:
                raise ValueError(f"longer than {KEY_BYTES} bytes: {name!r}")

    @property
    def text(self) -> str:
        """The key of its text."""
        return self.key.partition(AGAIN)[0]


@dataclass(frozen=True, slots=True)
class Confirm:
    """The last question: all answers shown, to be sent, changed or dropped. `values` fill in the text `<key>`."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LookUp:
    """A read that a script needs: answered outside of it, since scripts do no I/O."""

    query: object


Step = Ask[Any] | Confirm | LookUp
Script = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Context:
    """What a script may know: who talks, in which language, when, and where.

    `at` is the instant of the update (aware, UTC). In a group `author` is where the person who acts is reached in private.
    """

    contact: Contact
    language: Language
    at: datetime
    address: Address
    author: Address | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """What a dialog came to: a closing text, what changed of the contact, what happened, and who else is told.

    `more` is said after the closing text. With `ends_talk` dialogs that were interrupted do not go on afterwards, else those do that
    `ends` does not name: a dialog about what is no more has no question left.
    """

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)
    contact: Contact | None = None
    events: tuple[Event, ...] = ()
    notices: tuple[Notice, ...] = ()
    choices: tuple[Button, ...] = ()
    documents: tuple[Document, ...] = ()
    more: tuple[Say, ...] = ()
    ends_talk: bool = False
    ends: tuple[str, ...] = ()

    @property
    def say(self) -> Say:
        """The closing text."""
        return Say(self.text, self.values, choices=self.choices, documents=self.documents)


Opening = Callable[[Context], Script[Finished]]


def ask(key: str, kind: Kind[T], *, options: Sequence[Option] = (), **values: Value) -> Script[T]:
    """Ask one question and return the parsed answer."""
    answer: T = yield Ask(key, kind, tuple(options), values)
    return answer


def choose(key: str, options: Sequence[Option], **values: Value) -> Script[str]:
    """Let the contact choose one of `options`; returns its value."""
    return (yield from ask(key, OneOf(tuple(option.value for option in options)), options=options, **values))


def confirm(key: str, **values: Value) -> Script[None]:
    """Show what was answered and go on only after a yes."""
    yield Confirm(key, values)


def look_up(query: object) -> Script[Any]:
    """Read something that the script needs."""
    return (yield LookUp(query))


@dataclass(frozen=True, slots=True)
class OneOf(Kind[str]):
    """One of some values, exactly: labels and numbers are resolved to values before a kind sees them."""

    values: tuple[str, ...]

    def parse(self, text: str) -> str:
        """The value, if it is one of ours."""
        if text not in self.values:
            raise Unclear("unclear-choice")
        return text

    def show(self, value: str) -> str:
        """The value itself."""
        return value


YES = "yes"
"""The stored answer of a confirmed summary."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A replay that met an unanswered question; `trail` is what was asked and answered before it, in order."""

    step: Ask[Any] | Confirm
    trail: tuple[Ask[Any], ...]


@dataclass(frozen=True, slots=True)
class Done:
    """A replay that reached the end of its script."""

    finished: Finished


def replay(script: Script[Finished], answers: Mapping[str, str]) -> Generator[LookUp, Any, Waiting | Done]:
    """Run `script` with the answers given so far; yields its look-ups, returns where it stands.

    An answer that its question no longer understands (a release changed it, an option is gone) counts as not given;
    an answer that no question asks for is left alone.
    """
    trail: list[Ask[Any]] = []
    reply: Any = None
    while True:
        try:
            step = script.send(reply)
        except StopIteration as end:
            return Done(end.value)
        if isinstance(step, LookUp):
            reply = yield step
            continue
        try:
            reply = _stored(step, answers)
        except (Unclear, KeyError):
            return Waiting(step, tuple(trail))
        if isinstance(step, Ask):
            trail.append(step)


def _stored(step: Ask[Any] | Confirm, answers: Mapping[str, str]) -> Any:
    stored = answers[step.key]
    return step.kind.parse(stored) if isinstance(step, Ask) else OneOf((YES,)).parse(stored)
