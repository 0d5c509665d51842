"""What a topic is made of: dialogs, the commands that open them, what it does by the clock, can quote, and waits for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.dialog import Context, LookUp, Opening
from bot.domain.awaited import Awaited
from bot.domain.notices import Say
from bot.domain.people import Role
from bot.ports import Deed


def _nothing(_context: Context, _text: str) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Command:
    """A command, its words (text `words-<name>`) and its buttons `do:<name>:<argument>` open a dialog.

    `takes` reads what follows the command, or the free text that led to it: canonical answers by question key, which then are
    not asked. `role` is what a colleague must be to use it: for everybody else the command does not exist. `group` allows it
    where other people read along, `linked` from the mark of a link or poster, `<name>-<argument>`. What only buttons carry is not
    `listed` among a colleague's commands.
    """

    dialog: str
    takes: Callable[[Context, str], Mapping[str, str]] = _nothing
    role: Role | None = None
    group: bool = False
    linked: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to be done when it is time: every so many `seconds`, `act` is run for each item that the query `due` finds.

    `act` gets the item and the present instant (aware, UTC), may look up, and returns what came of it, or None. With `again` it is
    run anew at once for as long as something comes of it.
    """

    name: str
    seconds: float
    due: object
    act: Callable[[Any, datetime], Generator[LookUp, Any, Deed | None]]
    again: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """What colleagues entered about something; `say` is None where that does not answer the question.

    `alone`: it stands instead of what the entry says, also of a fact. `settled` are actions of the entry that it leaves no need for.
    """

    say: Say | None
    alone: bool = False
    settled: tuple[str, ...] = ()


Quote = Callable[[Context, str], Generator[LookUp, Any, Say | Quotation | None]]
"""What colleagues entered about something, named in a knowledge entry as `quotes: <name> <argument>`; None where nothing is."""


Awaits = Callable[[Context], Generator[LookUp, Any, tuple[Awaited, ...]]]
"""What colleagues asked a contact and still wait for."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject: its dialogs by name, the commands that open them, what it does by the clock, can quote, and waits for."""

    name: str
    dialogs: Mapping[str, Opening]
    commands: Mapping[str, Command]
    duties: tuple[Duty, ...] = ()
    quotes: Mapping[str, Quote] = field(default_factory=dict)
    awaits: Awaits | None = None


def takes(key: str) -> Callable[[Context, str], Mapping[str, str]]:
    """For a command whose argument answers the question `key`."""

    def read(_context: Context, text: str) -> Mapping[str, str]:
        return {key: text} if text else {}

    return read
