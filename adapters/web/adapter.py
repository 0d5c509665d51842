"""The web chat as an adapter: its routes, its sending side, its life."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError
from starlette.middleware import Middleware
from starlette.routing import Route

from adapters.web.chat import Chat, new_token
from adapters.web.files import Files
from adapters.web.headers import SecurityHeaders
from adapters.web.page import Pages
from adapters.web.settings import WebSettings
from adapters.web.streams import Listeners
from bot.domain.deliveries import Blocked, Delivery, Unreachable
from bot.domain.messages import Channel
from bot.ports import Clock, Health, Inbox
from bot.storage.database import Database
from bot.storage.web_lines import WebLines
from bot.texts import Texts

log = structlog.get_logger(__name__)


class WebAdapter:
    """The web chat. Several processes may serve it on one database: each notices what another one stored."""

    def __init__(
        self,
        settings: WebSettings,
        *,
        inbox: Inbox,
        texts: Texts,
        clock: Clock,
        database: Database,
        make_token: Callable[[], str] = new_token,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._lines = WebLines(database)
        self._listeners = Listeners(settings.max_streams)
        self._chat = Chat(
            settings, inbox=inbox, texts=texts, clock=clock, lines=self._lines, listeners=self._listeners, make_token=make_token
        )
        self._files = Files(database, texts)
        self._pages = Pages(settings, texts)
        self._watching: asyncio.Task[None] | None = None
        self._health = Health(ok=True)

    @property
    def channel(self) -> Channel:
        """The web chat."""
        return Channel.WEB

    def routes(self) -> list[Route]:
        """The routes of the page and of the chat, security headers included."""
        headers = Middleware(SecurityHeaders, embed_origins=self._settings.embed_origins)
        endpoints = {**self._pages.endpoints(), **self._chat.endpoints(), **self._files.endpoints()}
        return [Route(path, endpoint, methods=[method], middleware=[headers]) for (method, path), endpoint in endpoints.items()]

    async def open(self) -> None:
        """Nothing is needed to store lines."""

    async def start(self) -> None:
        """Begin to look for lines that other processes stored."""
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """End all streams; pages connect again by themselves. To be called before the web server waits for its connections."""
        self._listeners.close()
        if self._watching:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
            self._watching = None

    async def send(self, delivery: Delivery) -> str:
        """Store the message as a line and show it on open pages; raises Blocked where the talk was forgotten, or Unreachable.

        Lines stay as they are: there are no receipts, and what amends is not shown.
        """
        if delivery.amends:
            return ""
        visitor = delivery.address.id
        try:
            line = await self._lines.add_sent(visitor, delivery.reason, self._clock(), delivery.message)
        except SQLAlchemyError as error:
            # A line that was stored all the same is not stored again: the reason is its key.
            raise Unreachable(f"the line was not stored: {type(error).__name__}") from error
        if line is None:
            raise Blocked("the visitor's talk was forgotten")
        self._listeners.ring(visitor)
        return ""

    def health(self) -> Health:
        """Whether lines could be read at the last look."""
        return self._health

    async def forget_before(self, instant: datetime) -> int:
        """Delete lines written before `instant`; returns how many."""
        return await self._lines.forget_before(instant)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._settings.look_seconds)
            await self._look()

    async def _look(self) -> None:
        visitors = self._listeners.visitors()
        try:
            newest = await self._lines.newest(visitors) if visitors else {}
        except SQLAlchemyError as error:
            self._health = Health(ok=False, detail=f"the lines of the web chat cannot be read: {type(error).__name__}")
            log.warning("web lines unreadable", channel=Channel.WEB, error=type(error).__name__)
            return
        self._health = Health(ok=True)
        self._listeners.notice(newest)
