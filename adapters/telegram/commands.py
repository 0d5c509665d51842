"""The menu of commands beside the text field, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from telegram.error import TelegramError

from adapters.telegram.client import Client
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.texts import Texts

log = structlog.get_logger(__name__)

COMMANDS = (
    "start",
    "help",
    "office",
    "find_partner",
    "status",
    "news",
    "human",
    "data",
    "language",
    "settings",
    "cancel",
    "privacy",
    "stop",
)
"""Shown in this order; each is described by the text `telegram-command-<name>`, with hyphens for underscores."""

ELSEWHERE = Language.EN
"""The language of the list for everybody whose Telegram speaks none of the bot's languages."""

Commands = Mapping[Language, Sequence[tuple[str, str]]]
"""Commands beyond those for everybody, as (name, description) by language."""


def menu(texts: Texts, language: Language) -> list[dict[str, str]]:
    """The list for setMyCommands: names of 1 to 32 of a-z 0-9 _, descriptions of 1 to 256 (Bot API, BotCommand)."""
    return [{"command": name, "description": texts(language, f"telegram-command-{name.replace('_', '-')}")} for name in COMMANDS]


async def publish_commands(client: Client, texts: Texts) -> None:
    """Set the list without language and one for each; a failure is logged, the bot works without the menu."""
    try:
        await client.call("setMyCommands", {"commands": menu(texts, ELSEWHERE)})
        for language in Language:
            await client.call("setMyCommands", {"commands": menu(texts, language), "language_code": language.value})
    except TelegramError as error:
        log.warning("commands not published", channel=Channel.TELEGRAM, error=type(error).__name__)


async def publish_commands_in(client: Client, texts: Texts, chat_id: int, commands: Commands) -> None:
    """Show more commands in one chat, after those for everybody; none at all for an empty mapping. A failure is logged."""
    scope = {"scope": {"type": "chat", "chat_id": chat_id}}
    # A client takes the list in its own language first, then the one without a language, and only then those for everybody.
    lists: list[dict[str, Any]] = [scope, *(scope | {"language_code": language.value} for language in Language)]
    try:
        for wanted in lists:
            language = Language(wanted.get("language_code", ELSEWHERE))
            more = [{"command": name, "description": description} for name, description in commands.get(language, ())]
            if more:
                await client.call("setMyCommands", wanted | {"commands": menu(texts, language) + more})
            else:
                await client.call("deleteMyCommands", wanted)
    except TelegramError as error:
        log.warning("commands of a chat not published", channel=Channel.TELEGRAM, error=type(error).__name__)
