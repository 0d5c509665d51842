"""What is to be told to others than the one who just spoke."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

from bot.domain.deliveries import Priority
from bot.domain.language import Language
from bot.domain.messages import Address, Document
from bot.domain.people import Role


@dataclass(frozen=True, slots=True)
class Span:
    """A period of days, the last one included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day that only dates something: it is shown without its weekday."""

    day: date


@dataclass(frozen=True, slots=True)
class Clocks:
    """An instant (aware) that is shown by the clocks of Kaiserslautern and of China."""

    at: datetime


@dataclass(frozen=True, slots=True)
class InLanguages:
    """A text that somebody wrote in one language or several: shown in the reader's, else in the first there is."""

    texts: Mapping[Language, str]

    def text(self, language: Language) -> str:
        """The text for a reader."""
        return next((self.texts[one] for one in (language, *Language) if one in self.texts), "")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What somebody wrote who talks with the bot in `language`: shown as it is, with a translation below where there is a service."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True)
class Button:
    """A choice yet to be put into a language: the key of its label, with what fills it in, and its token.

    A label that is a name is the Button's `name`; it is the same in every language.
    """

    label: str
    token: str
    values: Mapping[str, Value] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """A message yet to be put into a language: who reads it is known only when it is stored.

    `text`, `heading` and `note` are keys of the catalogue; `values` fill all three in.
    """

    text: str
    values: Mapping[str, Value] = field(default_factory=dict)
    heading: str = ""
    note: str = ""
    choices: tuple[Button, ...] = ()
    documents: tuple[Document, ...] = ()


Value: TypeAlias = "str | int | float | date | AsOf | InLanguages | OwnWords | Span | Clocks | Say | tuple[Say, ...]"
"""What fills in a text, shown as the reader's language writes it; a Say becomes its text, several become lines."""


@dataclass(frozen=True, slots=True)
class ToContact:
    """One contact, at the address they wrote from last that can be reached."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ToAddress:
    """Exactly this address."""

    address: Address


@dataclass(frozen=True, slots=True)
class ToStaff:
    """The colleagues: their group chat where they have one, else everyone in private who may do what `role` may.

    `private` leaves the group chat out; `beside` is the contact of a colleague who is left out.
    """

    role: Role = Role.CLERK
    private: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class ToHandover:
    """Whoever answers in a hand-over: its thread in the group chat, else the colleagues who took it, but not `beside`."""

    handover: int
    beside: str = ""


Recipient = ToContact | ToAddress | ToStaff | ToHandover


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told to somebody else, as a Delivery of its own for each address.

    `reason` says why, uniquely: with the same reason an address is told once, for ever. `amends` is the reason of an earlier
    notice: every copy of it that can be changed is replaced by this one, and nobody else is told.
    """

    to: Recipient
    reason: str
    say: Say
    priority: Priority = Priority.DECISION
    amends: str = ""
    due_at: datetime | None = None
