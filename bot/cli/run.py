"""`wfk-bot run`: start-up with clear errors, and the running bot."""

from __future__ import annotations

import gc
import socket

import structlog
from rich.console import Console

from bot.app import App
from bot.logs import set_up_logs
from bot.roles import Role
from bot.settings import Settings

log = structlog.get_logger()
_BACKLOG = 2048

_YOUNG = 20_000
"""New objects after which garbage is looked for: a slice of an announcement alone makes more than Python's usual 700."""


async def run_bot(settings: Settings, errors: Console, role: Role = Role.ALL) -> int:
    """Run until told to end; returns the exit status."""
    set_up_logs(settings.log_level)
    if role is not Role.ALL and settings.database_url.startswith("sqlite"):
        return _refuse(errors, f"--role {role} needs PostgreSQL", "SQLite has one process.", "Set DATABASE_URL, or leave --role out.")
    listening = _listen(settings, errors)
    if listening is None:
        return 1
    if not any(settings.cache_dir.glob("index-*.npz")):
        log.info("building the index of the knowledge", detail="done once, takes a minute or two")
        if errors.is_terminal:
            errors.print("Building the index of the knowledge. This is done once and takes a minute or two ...")
    app = await App.open(settings, role=role)
    # What was loaded stays to the end: looking through it for garbage again and again would slow down every send.
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
    port = listening.getsockname()[1]
    await app.serve(listening, lambda: _greet(app, port, errors))
    return 0


def _listen(settings: Settings, errors: Console) -> socket.socket | None:
    """The listening socket, taken before anything else is begun; None after saying why it cannot be had."""
    try:
        listening = socket.create_server((settings.host, settings.port), backlog=_BACKLOG, family=_family(settings.host))
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        _refuse(
            errors, f"Cannot listen on {where}", error.strerror or str(error), "Stop what uses the port, or set PORT (and HOST) in .env."
        )
        return None
    listening.setblocking(False)
    return listening


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _refuse(errors: Console, what: str, why: str, mend: str) -> int:
    errors.print(f"[bold red]{what}:[/] ", end="")
    errors.print(why, markup=False, highlight=False)
    errors.print(mend, markup=False, highlight=False)
    return 1


def _greet(app: App, port: int, errors: Console) -> None:
    host = app.settings.host if app.settings.host not in ("0.0.0.0", "::") else "localhost"  # noqa: S104 - compared, not bound
    log.info("started", port=port, role=app.role, channels=sorted(app.adapters), entries=len(app.library.knowledge.entries))
    if errors.is_terminal and app.role.receives:
        errors.print(f"[bold green]The bot is running.[/] Web chat: http://{host}:{port}/   (end with Ctrl+C)")
