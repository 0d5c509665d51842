"""Dialogs as scripts: a generator that reads like the talk, replayed from its answers at every turn."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Contact
from bot.texts import Value

T = TypeVar("T")

KEY_BYTES = 24
"""Longest key of a question and of an option: dialog id, key and value must fit a button's 64 bytes."""


class Unclear(Exception):
    """A text is no answer to the question; `hint` is the key of the text that says kindly why."""

    def __init__(self, hint: str, **values: Value) -> None:
        super().__init__(hint)
        self.hint = hint
        self.values = values


class Kind(Protocol[T]):
    """What kind of answer a question takes. The law of every kind: `parse(show(parse(text))) == parse(text)`."""

    def parse(self, text: str) -> T:
        """The value that `text` means; raises Unclear."""
        ...

    def show(self, value: T) -> str:
        """The canonical text of a value: what is stored, and understood by `parse` in every later release."""
        ...


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose. Its label is the text `label`; without one, `value` is the label itself (a name)."""

    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Ask(Generic[T]):
    """An open question. Its text is `<key>`, its name in a list of answers `<key>-name`; `values` fill in the text."""

    key: str
    kind: Kind[T]
    options: tuple[Option, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in (self.key, *(option.value for option in self.options)):
            if len(name.encode()) > KEY_BYTES:
                raise ValueError(f"longer than {KEY_BYTES} bytes: {name!r}")


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
    """What a script may know: who talks, and in which language."""

    contact: Contact
    language: Language


@dataclass(frozen=True, slots=True)
class Finished:
    """What a dialog came to: a closing text, what changed of the contact, and what happened."""

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)
    contact: Contact | None = None
    events: tuple[Event, ...] = ()


Opening = Callable[[Context], Script[Finished]]


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject of the bot: its dialogs by name, and the commands (also buttons `menu:<command>`) that open them."""

    name: str
    dialogs: Mapping[str, Opening]
    commands: Mapping[str, str]


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
class OneOf:
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
