"""The menu of commands beside the text field, in every language."""

from __future__ import annotations

import structlog
from telegram.error import TelegramError

from adapters.telegram.client import Client
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.texts import Texts

log = structlog.get_logger(__name__)

COMMANDS = ("start", "help", "language", "settings", "human", "cancel", "privacy", "stop")
"""Shown in this order; each is described by the text `telegram-command-<name>`."""

ELSEWHERE = Language.EN
"""The language of the list for everybody whose Telegram speaks none of the bot's languages."""


def menu(texts: Texts, language: Language) -> list[dict[str, str]]:
    """The list for setMyCommands: names of 1 to 32 of a-z 0-9 _, descriptions of 1 to 256 (Bot API, BotCommand)."""
    return [{"command": name, "description": texts(language, f"telegram-command-{name}")} for name in COMMANDS]


async def publish_commands(client: Client, texts: Texts) -> None:
    """Set the list without language and one for each; a failure is logged, the bot works without the menu."""
    try:
        await client.call("setMyCommands", {"commands": menu(texts, ELSEWHERE)})
        for language in Language:
            await client.call("setMyCommands", {"commands": menu(texts, language), "language_code": language.value})
    except TelegramError as error:
        log.warning("commands not published", channel=Channel.TELEGRAM, error=type(error).__name__)
