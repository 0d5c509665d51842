"""The roof: wires storage, knowledge, core and adapters together, and takes them down again."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
import uvicorn
from sqlalchemy.engine import make_url
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from adapters.web.adapter import WebAdapter
from adapters.web.settings import WebSettings
from bot import operations
from bot.conversation import House
from bot.domain.messages import Channel
from bot.duties import Duties
from bot.outbox import Outbox
from bot.ports import Adapter, Clock
from bot.scheduler import Ticker
from bot.service import Service
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import Texts
from handlers import TOPICS
from knowledge.library import Library

log = structlog.get_logger()

TICK_SECONDS = 1.0
KNOWLEDGE_SECONDS = 5.0
HOUSEKEEPING_SECONDS = 3600.0
SEEN_FOR = timedelta(days=3)
"""Telegram repeats an update for a day; three leave room for a long week-end without the bot."""
GRACE_SECONDS = 5
SETTLE_SECONDS = 3.0
SENT_FOR = timedelta(days=7)
"""What was sent is kept so long, to answer a repeated update again and to look into complaints."""


def now() -> datetime:
    """The present instant: the clock of the running bot."""
    return datetime.now(UTC)


class App:
    """The running bot. Use `open`, then `serve` or (for the terminal) the parts."""

    def __init__(self, settings: Settings, database: Database, library: Library, clock: Clock = now) -> None:
        self.settings = settings
        self.database = database
        self.library = library
        self.clock = clock
        self.texts = Texts()
        self.store = DatabaseStore(database, clock, self.texts)
        self.adapters: dict[Channel, Adapter] = {}
        self.outbox = Outbox(self.adapters, self.store, clock)
        self.service = Service(House(self.texts, TOPICS), library, self.store, self.outbox)
        self.duties = Duties(self.store, self.outbox, clock)
        self.ticker = Ticker()

    @classmethod
    async def open(cls, settings: Settings, clock: Clock = now) -> App:
        """Open the database (migrated) and the knowledge (indexed); raises what `wfk-bot doctor` explains."""
        return await asyncio.to_thread(_open, cls, settings, clock)

    def add(self, adapter: Adapter) -> None:
        """Let a platform take part."""
        self.adapters[adapter.channel] = adapter

    def add_platforms(self) -> list[BaseRoute]:
        """Add the web chat and every platform whose token is set; returns the routes of all."""
        web = WebAdapter(
            _web_settings(self.settings),
            inbox=self.service,
            texts=self.texts,
            clock=self.clock,
            database=self.database,
        )
        self.add(web)
        routes: list[BaseRoute] = [*web.routes()]
        if self.settings.telegram_bot_token:
            routes.extend(_add_telegram(self, self.settings.telegram_bot_token))
        if self.settings.wechat_app_id:
            routes.extend(_add_wechat(self, self.settings.wechat_app_id))
        routes.extend(operations.routes(self.database, list(self.adapters.values()), lambda: True))
        return routes

    async def start(self) -> None:
        """Send what the last process left, start the adapters and the ticker."""
        if self.database.is_sqlite:
            await self.store.reclaim()
        for adapter in self.adapters.values():
            await adapter.start()
        self.ticker.every(TICK_SECONDS, self.outbox.drain)
        self.ticker.every(KNOWLEDGE_SECONDS, self._refresh)
        self.ticker.every(HOUSEKEEPING_SECONDS, self._keep_house)
        for duty in (duty for topic in TOPICS for duty in topic.duties):
            self.ticker.every(duty.seconds, partial(self.duties.run, duty))
        self.ticker.start()
        await self.outbox.drain()

    async def stop(self) -> None:
        """Take nothing new, finish what is under way, close everything."""
        self.ticker.stop()
        # What is being sent needs its connections; what is not done in time waits in the database for the next start.
        await self.outbox.settle(SETTLE_SECONDS)
        for adapter in self.adapters.values():
            await adapter.stop()
        await self.outbox.settle(SETTLE_SECONDS)
        self.library.close()
        self.database.close()

    async def serve(self, listening: socket.socket, started: Callable[[], None] = lambda: None) -> None:
        """Run until the process is told to end (SIGINT, SIGTERM)."""
        application = Starlette(routes=self.add_platforms())
        config = uvicorn.Config(
            application,
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
            forwarded_allow_ips=self.settings.trusted_proxies,
        )
        server = _Server(config, self.adapters[Channel.WEB])
        await self.start()
        started()
        try:
            await server.serve(sockets=[listening])
        finally:
            await self.stop()

    async def _refresh(self) -> None:
        if await self.library.refresh():
            log.info("knowledge reloaded", entries=len(self.library.knowledge.entries))

    async def _keep_house(self) -> None:
        await self.store.forget_seen(self.clock() - SEEN_FOR)
        await self.store.forget_sent(self.clock() - SENT_FOR)
        web = self.adapters.get(Channel.WEB)
        if isinstance(web, WebAdapter):
            await web.forget_before(self.clock() - timedelta(days=WebSettings().keep_days))


class _Server(uvicorn.Server):
    """Ends in order: the live streams of the web chat first, and no second death by the signal that began it."""

    def __init__(self, config: uvicorn.Config, streaming: Adapter) -> None:
        super().__init__(config)
        self._streaming = streaming

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM as the wish to end.

        uvicorn raises the signal again when it has stopped, which would end the process before adapters and database are closed.
        """
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then the server."""
        await self._streaming.stop()
        await super().shutdown(sockets)


def _web_settings(settings: Settings) -> WebSettings:
    return WebSettings(
        public_url=settings.public_url or "",
        embed_origins=settings.web_embed_origins,
        privacy_url=settings.web_privacy_url,
        imprint_url=settings.web_imprint_url,
    )


def _open(cls: type[App], settings: Settings, clock: Clock) -> App:
    _make_folder(settings.database_url)
    database = Database(settings.database_url)
    try:
        if migrate(database):
            log.info("database migrated")
        library = Library.open(settings.knowledge_dir, settings.cache_dir, "auto" if settings.embeddings else None)
    except BaseException:
        database.close()
        raise
    return cls(settings, database, library, clock)


def _make_folder(url: str) -> None:
    """A database file may be wished for in a folder that is not there yet."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)


def _add_telegram(app: App, token: str) -> list[BaseRoute]:
    # Each platform's libraries are loaded only where its token is set: they are half of the memory.
    from adapters.telegram.adapter import TelegramAdapter  # noqa: PLC0415
    from adapters.telegram.settings import TelegramSettings  # noqa: PLC0415

    chosen = TelegramSettings(
        token,
        api_url=app.settings.telegram_api_url,
        public_url=app.settings.public_url,
        webhook_secret=app.settings.telegram_webhook_secret,
    )
    adapter = TelegramAdapter(chosen, app.service, app.texts, app.clock)
    app.add(adapter)
    return [*adapter.routes()]


def _add_wechat(app: App, app_id: str) -> list[BaseRoute]:
    from adapters.wechat.adapter import WeChatAdapter  # noqa: PLC0415
    from adapters.wechat.settings import WeChatSettings  # noqa: PLC0415

    chosen = WeChatSettings(
        app_id,
        app.settings.wechat_token or "",
        app_secret=app.settings.wechat_app_secret,
        aes_key=app.settings.wechat_aes_key,
        api_url=app.settings.wechat_api_url,
        menu=app.settings.wechat_menu,
    )
    adapter = WeChatAdapter(chosen, app.service, app.texts, app.clock, app.database)
    app.add(adapter)
    return [*adapter.routes()]
