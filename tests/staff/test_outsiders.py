"""Outsiders: what is there for colleagues only looks exactly as if it were not there at all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.domain.language import Language
from bot.domain.messages import Commanded, Said, Tapped
from bot.domain.people import Role
from bot.storage.staff.tables import staff_actions
from bot.texts import catalogue
from handlers import TOPICS
from knowledge.library import Library
from tests.player import Bot
from tests.staff.stage import ADMINISTRATOR, OUTSIDER, invited, rows, team

COMMANDS = sorted(name for topic in TOPICS for name, command in topic.commands.items() if command.role is not None)


@pytest.fixture
async def bot(library: Library, sqlite_url: str) -> Iterator[Bot]:
    """A bot with the real knowledge, one administrator, and an outsider who was greeted."""
    with Bot(library, sqlite_url) as opened:
        await opened.employ(ADMINISTRATOR, Role.ADMINISTRATOR, "K. Kern")
        await opened.take(Said("Guten Tag"), who=OUTSIDER)
        yield opened


@pytest.mark.parametrize("argument", ["", "B-0042"])
async def test_a_command_of_colleagues_is_unknown_to_everybody_else(bot: Bot, argument: str) -> None:
    """Typed or tapped, the answer is that to a command which is not there, to the letter; nothing is on record."""
    unknown = await bot.take(Commanded("no_such_command"), who=OUTSIDER)
    for command in (*COMMANDS, "staffroom"):
        assert await bot.take(Commanded(command.replace("-", "_"), argument), who=OUTSIDER) == unknown, command
        assert await bot.take(Tapped(f"do:{command}:{argument}"), who=OUTSIDER) == unknown, command
    assert await rows(bot, staff_actions) == []


async def test_a_wrong_code_looks_like_an_unknown_command(bot: Bot) -> None:
    """Text and buttons are those of a command that is not there, also after too many."""
    await invited(bot)
    unknown = await bot.take(Commanded("no_such_command"), who=OUTSIDER)
    for code in ("", "code2", "code 1 1", "'; DROP TABLE contacts; --", "x" * 3000, "\u202e", "-"):
        assert await bot.take(Commanded("join", code), who=OUTSIDER) == unknown, code
    assert await team(bot) == {"K. Kern": Role.ADMINISTRATOR}


@pytest.mark.parametrize("language", Language)
def test_every_command_of_colleagues_is_described(language: Language) -> None:
    """/commands and Telegram's menu tell what each is for, in every language, in at most 256 characters (Bot API, BotCommand)."""
    texts = catalogue()
    assert [name for name in COMMANDS if not texts.has(f"staff-command-{name}")] == []
    assert all(len(texts(language, f"staff-command-{name}")) <= 256 for name in COMMANDS)
