"""`wfk-bot chat`: a talk in the terminal, stored like any other."""

from __future__ import annotations

import asyncio
import uuid

from rich.console import Console

from adapters.terminal import TerminalAdapter
from bot.app import App
from bot.domain.language import Language
from bot.logs import set_up_logs
from bot.settings import Settings


async def talk(settings: Settings, console: Console, language: Language | None) -> None:
    """Talk until the input ends (Ctrl+D)."""
    set_up_logs("WARNING")
    app = await App.open(settings)
    terminal = TerminalAdapter(app.service, app.clock, lambda: uuid.uuid4().hex, console, language)
    app.add(terminal)
    try:
        await terminal.start()
        await app.outbox.settle()
        while (line := await asyncio.to_thread(_read)) is not None:
            await terminal.tell(line)
            await app.outbox.settle()
    finally:
        await app.outbox.settle()
        app.library.close()
        app.database.close()


def _read() -> str | None:
    try:
        return input("> ")
    except (EOFError, KeyboardInterrupt):
        return None
