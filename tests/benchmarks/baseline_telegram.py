"""The baseline of the Telegram benchmark: a stock python-telegram-bot application behind a web hook, keeping nothing."""

from __future__ import annotations

import argparse
import json
import sys
import types
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import anyio  # noqa: F401 - loaded before the stand-in below, which it would take for the real one
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler

from tests.benchmarks.traffic import PATH
from tests.fakes.telegram import TOKEN

TEXT = "Ask me in your own words, for example: “Where do you have offices in China?”\n\nI understand these words at any time. " * 3
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton(f"Button {number}", callback_data=f"button:{number}")] for number in range(4)])


async def command(update: Update, _context: object) -> None:
    """Answer a command."""
    assert update.message is not None
    await update.message.reply_text(TEXT, reply_markup=KEYBOARD)


async def press(update: Update, _context: object) -> None:
    """Answer a button."""
    query = update.callback_query
    assert query is not None
    await query.answer()
    assert query.message is not None
    await query.message.reply_text(TEXT, reply_markup=KEYBOARD)  # type: ignore[attr-defined]


def build(api_url: str, *, at_once: bool) -> Starlette:
    """The application as in the library's example of a web server of one's own (customwebhookbot)."""
    builder = Application.builder().token(TOKEN).base_url(f"{api_url}/bot").updater(None)
    application = builder.concurrent_updates(at_once).build()
    application.add_handler(CommandHandler(["start", "help"], command))
    application.add_handler(CallbackQueryHandler(press))

    async def receive(request: Request) -> Response:
        await application.update_queue.put(Update.de_json(json.loads(await request.body()), application.bot))
        return Response()

    async def ready(_request: Request) -> Response:
        return Response()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with application:
            await application.start()
            yield
            await application.stop()

    return Starlette(routes=[Route(PATH, receive, methods=["POST"]), Route("/ready", ready)], lifespan=lifespan)


def run_stock(api_url: str, port: int) -> None:
    """The application as the library's documentation shows it first: its own web server, its own everything."""
    application = Application.builder().token(TOKEN).base_url(f"{api_url}/bot").build()
    application.add_handler(CommandHandler(["start", "help"], command))
    application.add_handler(CallbackQueryHandler(press))
    application.run_webhook("127.0.0.1", port, url_path=PATH.lstrip("/"), webhook_url=f"http://127.0.0.1:{port}{PATH}")


def _stand_in_for_sniffio() -> None:
    """Httpcore looks for sniffio at every lock, which is slow where it is not installed."""
    stand_in = types.ModuleType("sniffio")
    stand_in.current_async_library = lambda: "asyncio"  # type: ignore[attr-defined]
    sys.modules.setdefault("sniffio", stand_in)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    arguments.add_argument("--api", required=True)
    arguments.add_argument("--own-server", action="store_true", help="the library's own web server, as run_webhook starts it")
    arguments.add_argument("--sniffio", action="store_true", help="as if sniffio were installed")
    arguments.add_argument("--at-once", action="store_true", help="with concurrent_updates")
    given = arguments.parse_args()
    if given.sniffio:
        _stand_in_for_sniffio()
    if given.own_server:
        run_stock(given.api, given.port)
        sys.exit()
    uvicorn.run(build(given.api, at_once=given.at_once), host="127.0.0.1", port=given.port, log_level="warning")
