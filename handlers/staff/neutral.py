"""The refusal without details: what the bot says to a command that it does not know."""

from __future__ import annotations

from bot.conversation.questions import MENU, MENU_DIALOGS, entry_token
from bot.dialog import Finished
from bot.domain.events import Event
from bot.domain.notices import Button


def unknown(*events: Event) -> Finished:
    """To whoever asks, it looks as if there were no such command."""
    entries = (Button(label, entry_token(entry)) for label, entry in MENU)
    dialogs = (Button(f"menu-{name}", f"menu:{name}") for name in (*MENU_DIALOGS, "human"))
    return Finished("unknown-command", choices=(*entries, *dialogs), events=events)
