"""Carrying what one person writes to another one, word for word: what is meant for them, and what stays with the bot."""

from __future__ import annotations

import hashlib
from collections.abc import Set as AbstractSet

from bot.conversation.talk import Talk
from bot.domain.fold import without_controls
from bot.domain.messages import Arrived, Attached, Commanded, Overheard, Said, Update

STILL_UNDERSTOOD = frozenset(
    {"stop", "subscribe", "news", "privacy", "language", "bot", "data", "correct", "consents", "delete", "link", "unlink"}
)
"""The words of a contact that are commands also while they talk with somebody else; the names of languages are, too."""


def is_for_the_other(talk: Talk, understood: AbstractSet[str]) -> bool:
    """Whether what a contact does is meant for the one they talk with: buttons and commands are for the bot, and so is an open dialog."""
    content = talk.update.content
    if isinstance(content, Said):
        command = talk.house.words.command(without_controls(content.text)) or ""
        return talk.conversation.dialog is None and command not in understood and not command.startswith("language:")
    if isinstance(content, Commanded):
        name = content.name.replace("_", "-")
        return talk.house.words.command(content.name) is None and name not in talk.house.commands
    return isinstance(content, Attached | Arrived)


def words_of(talk: Talk) -> str:
    """What somebody wrote, as it is carried."""
    content = talk.update.content
    if isinstance(content, Commanded):
        return without_controls(f"/{content.name} {content.argument}")
    if isinstance(content, Attached):
        return without_controls(content.caption)
    return without_controls(content.text) if isinstance(content, Said | Overheard) else ""


def mark_of(update: Update) -> str:
    """Stands for an update in the reason of what it brings about: the same when the platform repeats it."""
    cause = f"{update.address.channel}\n{update.address.id}\n{update.key}"
    return hashlib.sha256(cause.encode("utf-8", "replace")).hexdigest()[:32]
