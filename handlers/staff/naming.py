"""The name under which colleagues and firms see a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Kind, Script, Unclear, ask, look_up
from bot.domain.events import StaffActed
from bot.domain.fold import fold
from bot.domain.staff import DEFAULT_NAME, Colleague, StaffNamed, Team, subject_of

NAME = "staff-name"
LONGEST = 40


@dataclass(frozen=True, slots=True)
class StaffName(Kind[str]):
    """A name in one line, and none of the `taken` ones (folded)."""

    taken: frozenset[str] = frozenset()

    def parse(self, text: str) -> str:
        """The name, its spaces tidied."""
        name = " ".join(FreeText(2, LONGEST).parse(text).split())
        if not fold(name):
            raise Unclear("unclear-too-short", least=2)
        if fold(name) in self.taken:
            raise Unclear("unclear-staff-name")
        return name

    def show(self, value: str) -> str:
        """The name itself."""
        return value


def ask_name(context: Context) -> Script[str]:
    """Ask for a name that no other colleague has: nobody decides in another one's name."""
    team: Sequence[Colleague] = yield from look_up(Team())
    taken = frozenset(fold(one.name) for one in team if one.contact_id != context.contact.id) - {fold(DEFAULT_NAME)}
    name = yield from ask(NAME, StaffName())
    if fold(name) not in taken:
        return name
    # Asked again, not "not understood": a name that is no answer would be looked up as a question of its own.
    return (yield from ask("staff-name-other", StaffName(taken), name=name))


def change_name(context: Context) -> Script[Finished]:
    """Let a colleague choose the name."""
    name = yield from ask_name(context)
    events = (StaffNamed(name), StaffActed("named", subject_of(context.contact.id)))
    return Finished("staff-name-done", {"name": name}, events=events)
