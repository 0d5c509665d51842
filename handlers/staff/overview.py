"""Which commands there are for a colleague, from the topics' own tables."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.dialog import Context, Finished, Script, Step
from bot.domain.notices import Say
from bot.domain.people import Role
from bot.topic import Command


def names_for(commands: Mapping[str, Command], role: Role) -> tuple[str, ...]:
    """The commands that only colleagues have, and this role among them; the least role's first, in the order of the topics."""
    listed = {name: command.role for name, command in commands.items() if command.listed and command.role is not None}
    own = {name: needed for name, needed in listed.items() if role.covers(needed)}
    return tuple(name for needed in Role for name, role_needed in own.items() if role_needed is needed)


def typed(name: str) -> str:
    """A command as it is typed: with hyphens Telegram would end it too early (Bot API, BotCommand: a-z, 0-9 and _)."""
    return name.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Overview:
    """All commands, by topic."""

    topics: Mapping[str, Mapping[str, Command]]

    def lines(self, role: Role) -> tuple[Say, ...]:
        """For each topic with commands for a role a heading, and a line a command: how it is typed, and what it does."""
        return tuple(line for topic, commands in self.topics.items() for line in _lines(topic, names_for(commands, role)))

    def show(self, context: Context) -> Script[Finished]:
        """Tell a colleague what they can do."""
        yield from _nothing_to_ask()
        role = context.contact.role or Role.CLERK
        return Finished("staff-commands", {"role": Say(f"staff-role-{role}"), "lines": self.lines(role)})


def _lines(topic: str, names: Sequence[str]) -> Iterator[Say]:
    if names:
        yield Say("staff-commands-topic", {"topic": Say(f"staff-topic-{topic}")})
    for name in names:
        yield Say("staff-commands-line", {"command": f"/{typed(name)}", "what": Say(f"staff-command-{name}")})


def _nothing_to_ask() -> Generator[Step, object, None]:
    yield from ()
