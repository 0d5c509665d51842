"""The roof: wires storage, knowledge, core and adapters together, and takes them down again."""

from __future__ import annotations

import asyncio
import socket
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import structlog
from sqlalchemy.engine import make_url
from starlette.routing import BaseRoute

from adapters.web.adapter import WebAdapter
from adapters.web.settings import WebSettings
from bot import operations, platforms
from bot.conversation import House
from bot.delivery.slices import CLAIM, SLICE_SECONDS, SLOTS
from bot.domain.messages import Channel
from bot.duties import Duties
from bot.lookups import LookUps
from bot.matches import LiveMatches
from bot.outbox import Outbox
from bot.ports import Adapter, Clock
from bot.roles import Role, introducing, limits_of, rules_of
from bot.scheduler import Ticker
from bot.server import Server
from bot.service import Service
from bot.settings import Settings
from bot.staff import Menu, StaffMenus
from bot.staff_knowledge import STAFF_ENTRIES, StaffKnowledge
from bot.storage import documents
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.personal.retention import Periods, keep_periods
from bot.storage.staff.administrators import appoint, remember_bot_name
from bot.storage.store import DatabaseStore
from bot.storage.turns import Origin
from bot.texts import catalogue
from bot.translation.below import TranslationsBelow
from bot.translation.chosen import translator_of
from handlers import TOPICS
from handlers.partners.matching.points import PointStore
from knowledge.library import Library

if TYPE_CHECKING:
    from adapters.wechat.adapter import WeChatAdapter
    from bot.queue import Queue

log = structlog.get_logger()

TICK_SECONDS = 1.0
KNOWLEDGE_SECONDS = 5.0
STAFF_MENU_SECONDS = 5.0
MATCHES_SECONDS = 10.0
HOUSEKEEPING_SECONDS = 3600.0
SEEN_FOR = timedelta(days=3)
"""Telegram repeats an update for a day; three leave room for a long week-end without the bot."""
STALLED_SECONDS = 15.0
"""How often jobs of dead workers are looked for."""
SETTLE_SECONDS = 3.0
SENT_FOR = timedelta(days=7)
"""What was sent is kept so long, to answer a repeated update again and to look into complaints."""


def now() -> datetime:
    """The present instant: the clock of the running bot."""
    return datetime.now(UTC)


class App:
    """The running bot. Use `open`, then `serve` or (for the terminal) the parts."""

    def __init__(self, settings: Settings, database: Database, library: Library, clock: Clock = now, role: Role = Role.ALL) -> None:
        self.settings = settings
        self.database = database
        self.library = library
        self.clock = clock
        self.texts = catalogue()
        self.role = role
        limits = limits_of(settings)
        self.store = DatabaseStore(database, clock, self.texts, limits=limits, rules=rules_of(settings), introducing=introducing(settings))
        self.adapters: dict[Channel, Adapter] = {}
        self._wechat: WeChatAdapter | None = None
        self.queue = None if role is Role.ALL else _queue(settings)
        self.translator = translator_of(settings)
        complete = TranslationsBelow(self.translator, self.texts, time.monotonic).complete if self.translator else None
        self.outbox = Outbox(
            self.adapters,
            self.store,
            clock,
            limits=limits,
            wake=self.queue.wake if self.queue else None,
            complete=complete,
        )
        self.house = House(self.texts, TOPICS, self.translator.engine if self.translator else "")
        self.matches = LiveMatches(self.store, PointStore(library.embedder, settings.cache_dir), clock)
        self.service = Service(
            self.house, library, self.store, self.outbox, matches=self.matches, scene_link=self._scene_link, complete=complete
        )
        self.duties = Duties(self.store, LookUps(self.store, library, self.matches), self.outbox, clock)
        self.staff_knowledge = StaffKnowledge(self.store, library, self.texts, settings.cache_dir / STAFF_ENTRIES)
        self.ticker = Ticker()

    @classmethod
    async def open(cls, settings: Settings, clock: Clock = now, role: Role = Role.ALL) -> App:
        """Open the database (migrated) and the knowledge (indexed); raises what `wfk-bot doctor` explains."""
        return await asyncio.to_thread(_open, cls, settings, clock, role)

    def add(self, adapter: Adapter) -> None:
        """Let a platform take part."""
        self.adapters[adapter.channel] = adapter

    def add_platforms(self) -> list[BaseRoute]:
        """Add the web chat and every platform whose token is set; returns the routes of all."""
        house = platforms.Needs(self.settings, self.service, self.texts, self.clock, self.database)
        web = platforms.web(house)
        self.add(web)
        routes: list[BaseRoute] = [*web.routes()]
        if self.settings.telegram_bot_token:
            telegram = platforms.telegram(house, self.settings.telegram_bot_token)
            self.add(telegram)
            routes.extend(telegram.routes())
            self._show_menus(telegram.show_commands)
        if self.settings.wechat_app_id:
            self._wechat = platforms.wechat(house, self.settings.wechat_app_id)
            self.add(self._wechat)
            routes.extend(self._wechat.routes())
        own = operations.routes(self.database, list(self.adapters.values()), lambda: True)
        return [*routes, *own] if self.role.receives else list(own)

    async def _scene_link(self, scene: str) -> str | None:
        return None if self._wechat is None else await self._wechat.scene_link(scene)

    def _show_menus(self, show: Callable[[int, Menu], Awaitable[None]]) -> None:
        menus = StaffMenus(self.store, self.texts, self.house.commands, show)
        if self.role.ticks:
            self.ticker.every(STAFF_MENU_SECONDS, menus.refresh)

    async def start(self) -> None:
        """Send what the last process left, start the adapters and the ticker."""
        if self.database.is_sqlite:
            await self.store.reclaim()
        await self._know_staff()
        for adapter in self.adapters.values():
            await (adapter.start() if self.role.receives else adapter.open())
        self.ticker.every(KNOWLEDGE_SECONDS, self._refresh)
        if self.role.receives or self.role.ticks:
            self.ticker.every(MATCHES_SECONDS, self.matches.refresh)
        if self.role.ticks:
            self.ticker.every(HOUSEKEEPING_SECONDS, self._keep_house)
            for duty in (duty for topic in TOPICS for duty in topic.duties):
                self.ticker.every(duty.seconds, partial(self.duties.run, duty))
        if self.queue is None:
            self.ticker.every(TICK_SECONDS, self.outbox.drain)
            await self.outbox.drain()
        else:
            await self._share_work(self.queue)
        self.ticker.start()

    async def _share_work(self, queue: Queue) -> None:
        """Workers send what is due, tickers offer it to them; what this process itself leases it sends itself."""
        await queue.open()
        if self.role is Role.WORKER:
            queue.work(self._send_slice)
        elif self.role is Role.TICKER:
            self.ticker.every(TICK_SECONDS, partial(self._offer_work, queue))
            self.ticker.every(STALLED_SECONDS, queue.retry_stalled)

    async def _send_slice(self) -> None:
        await self.outbox.drain()
        await self.outbox.settle(SLICE_SECONDS)

    async def _offer_work(self, queue: Queue) -> None:
        due = await self.store.count_due(list(self.adapters), SLOTS * CLAIM)
        await queue.offer(-(-due // CLAIM))

    async def stop(self) -> None:
        """Take nothing new, finish what is under way, close everything."""
        self.ticker.stop()
        # What is being sent needs its connections; what is not done in time waits in the database for the next start.
        await self.outbox.settle(SETTLE_SECONDS)
        await self.matches.settle()
        for adapter in self.adapters.values():
            await adapter.stop()
        await self.outbox.settle(SETTLE_SECONDS)
        if self.queue is not None:
            await self.queue.close()
        if self.translator is not None:
            await self.translator.close()
        self.library.close()
        self.database.close()

    async def serve(self, listening: socket.socket, started: Callable[[], None] = lambda: None) -> None:
        """Run until the process is told to end (SIGINT, SIGTERM)."""
        routes = self.add_platforms()
        server = Server(routes, self.settings.trusted_proxies, self.adapters[Channel.WEB])
        await self.start()
        started()
        try:
            await server.serve(sockets=[listening])
        finally:
            await self.stop()

    async def _know_staff(self) -> None:
        """Make the first administrators, and keep the bot's name for invitations."""
        origin = Origin(self.clock(), lambda: uuid.uuid4().hex, self.texts)
        new = await self.database.run(partial(appoint, telegram_ids=self.settings.staff_telegram_ids, origin=origin))
        if new:
            log.info("administrators appointed", count=new)
        name = self.settings.telegram_bot_name.removeprefix("@")
        await self.database.run(partial(remember_bot_name, channel=Channel.TELEGRAM, name=name))

    async def _refresh(self) -> None:
        await self.staff_knowledge.refresh()
        if await self.library.refresh():
            log.info("knowledge reloaded", entries=len(self.library.knowledge.entries))

    async def _keep_house(self) -> None:
        await self.store.forget_seen(self.clock() - SEEN_FOR)
        await self.store.forget_sent(self.clock() - SENT_FOR)
        await self.store.forget_limits()
        await self.database.run(lambda connection: documents.forget_expired(connection, self.clock()))
        web = self.adapters.get(Channel.WEB)
        if isinstance(web, WebAdapter):
            await web.forget_before(self.clock() - timedelta(days=WebSettings().keep_days))
        forgotten = await keep_periods(self.database, _periods(self.settings), self.clock(), lambda: uuid.uuid4().hex)
        if forgotten:
            log.info("periods kept", **forgotten)


def _periods(settings: Settings) -> Periods:
    return Periods(
        drafts=settings.keep_drafts_days,
        texts=settings.keep_texts_days,
        requests=settings.keep_requests_days,
        consents=settings.keep_consents_days,
        contacts=settings.keep_contacts_days,
        audit=settings.keep_audit_days,
        introductions=settings.keep_introductions_days,
    )


def _open(cls: type[App], settings: Settings, clock: Clock, role: Role) -> App:
    _make_folder(settings.database_url)
    database = Database(settings.database_url)
    try:
        if migrate(database):
            log.info("database migrated")
        embedder: Literal["auto"] | None = "auto" if settings.embeddings else None
        library = Library.open(settings.knowledge_dir, settings.cache_dir, embedder, settings.cache_dir / STAFF_ENTRIES)
    except BaseException:
        database.close()
        raise
    return cls(settings, database, library, clock, role)


def _queue(settings: Settings) -> Queue:
    # Loaded only where it is used: one process for everything needs no queue.
    from bot.queue import Queue  # noqa: PLC0415

    return Queue(settings.database_url)


def _make_folder(url: str) -> None:
    """A database file may be wished for in a folder that is not there yet."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
