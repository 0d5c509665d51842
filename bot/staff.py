"""What the running bot does for colleagues besides talking: the first administrators, and their commands in Telegram's menu."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.domain.staff import Colleague, Team
from bot.service import Reader
from bot.texts import Texts
from bot.topic import Command
from handlers.staff.overview import names_for, typed

Menu = Mapping[Language, Sequence[tuple[str, str]]]
"""Commands with what they do, by language."""
DESCRIPTION_CHARACTERS = 256
"""Longest description of a command (Bot API, BotCommand)."""


class StaffMenus:
    """Shows each colleague their commands in their private chats on Telegram, and takes them away from who left."""

    def __init__(self, reader: Reader, texts: Texts, commands: Mapping[str, Command], show: Callable[[int, Menu], Awaitable[None]]) -> None:
        self._reader = reader
        self._texts = texts
        self._commands = commands
        self._show = show
        self._shown: dict[int, Role] = {}

    async def refresh(self) -> None:
        """Show what changed since the last time."""
        team: Sequence[Colleague] = await self._reader.look_up(Team())
        wanted = {int(at.id): one.role for one in team for at in one.reached_at if _is_private(at)}
        for chat, role in wanted.items():
            if self._shown.get(chat) is not role:
                await self._show(chat, self.menu(role))
        for chat in self._shown.keys() - wanted.keys():
            await self._show(chat, {})
        self._shown = wanted

    def menu(self, role: Role) -> Menu:
        """The commands of a role."""
        names = names_for(self._commands, role)
        return {
            language: [(typed(name), self._texts(language, f"staff-command-{name}")[:DESCRIPTION_CHARACTERS]) for name in names]
            for language in Language
        }


def _is_private(address: Address) -> bool:
    """The id of a private chat is that of its person, above zero; groups are below (Bot API, Chat)."""
    return address.channel is Channel.TELEGRAM and address.id.isdecimal()
