"""WeChat as one adapter: routes to receive, customer-service messages to send, a menu at the start."""

from __future__ import annotations

import asyncio

import structlog
from starlette.routing import Route

from adapters.wechat.bundle import Progress
from adapters.wechat.callback import Callback
from adapters.wechat.calls import Calls
from adapters.wechat.codes import link_of
from adapters.wechat.customer import CustomerService
from adapters.wechat.documents import DocumentLinks
from adapters.wechat.errors import PlatformRefusal
from adapters.wechat.ladder import Ladder
from adapters.wechat.menu import account_menu
from adapters.wechat.notices import Notices
from adapters.wechat.passive import PassiveReplies
from adapters.wechat.quotas import Quotas
from adapters.wechat.rights import Rights
from adapters.wechat.settings import WeChatSettings
from adapters.wechat.tokens import TokenKeeper
from adapters.wechat.transport import Transport
from bot.domain.deliveries import Delivery, SendError, Sent
from bot.domain.messages import Channel
from bot.ports import Clock, Health, Inbox
from bot.storage.database import Database
from bot.texts import Texts

_log = structlog.get_logger(__name__)


class WeChatAdapter:
    """A WeChat Official Account. Stop the web server before the adapter, so that no reply is on its way any more."""

    def __init__(self, settings: WeChatSettings, inbox: Inbox, texts: Texts, clock: Clock, database: Database) -> None:
        self._settings = settings
        self._texts = texts
        self._rights = Rights(may_send=settings.may_send)
        self._transport = Transport(settings)
        self._tokens = TokenKeeper(settings, self._transport, database, clock)
        self._calls = Calls(self._transport, self._tokens)
        progress = Progress(clickable=settings.clickable_choices)
        quotas = Quotas(settings.quotas, database, clock)
        self._customer = CustomerService(self._calls, database, self._rights, progress, quotas, allowances=settings.allowances, clock=clock)
        self._ladder = Ladder(self._customer, self._calls, quotas, progress, settings.templates)
        notices = Notices(texts)
        self._documents = DocumentLinks(settings.public_url, database, notices, clock)
        self._passive = PassiveReplies(
            settings,
            inbox,
            rights=self._rights,
            progress=progress,
            notices=notices,
            link=self._documents.linked,
            speak=self._customer.speak,
            clock=clock,
        )
        self._callback = Callback(settings, self._passive, self._customer.note, clock)
        self._menu: asyncio.Task[None] | None = None

    @property
    def channel(self) -> Channel:
        """WeChat."""
        return Channel.WECHAT

    def routes(self) -> list[Route]:
        """GET and POST /wechat/callback, and the links to files."""
        return [*self._callback.routes(), *self._documents.routes()]

    async def open(self) -> None:
        """Open the connection pool."""
        await self._transport.open()

    async def start(self) -> None:
        """Open the connection pool and have the menu made; does not wait for WeChat."""
        await self.open()
        if self._settings.menu and self._settings.app_secret:
            self._menu = asyncio.create_task(self._create_menu())

    async def stop(self) -> None:
        """Finish the work under way, release what nobody fetched, close connections."""
        await self._passive.finish()
        if self._menu is not None:
            self._menu.cancel()
            await asyncio.gather(self._menu, return_exceptions=True)
        await self._transport.close()

    async def send(self, delivery: Delivery) -> Sent:
        """Send one delivery by the best way that is open; raises a SendError.

        WeChat lets nothing be amended: there are no receipts, and what amends is not sent.
        """
        if delivery.amends:
            return Sent()
        (linked,) = await self._documents.linked((delivery,))
        return await self._ladder.send(linked)

    async def scene_link(self, scene: str) -> str:
        """What the code of a poster holds: see `adapters.wechat.codes`. Raises a SendError."""
        return await link_of(self._calls, scene)

    def health(self) -> Health:
        """What is wrong with token, encryption or rights; passive replies alone are no fault."""
        trouble = self._callback.trouble or self._tokens.trouble
        if trouble:
            return Health(ok=False, detail=trouble)
        if self._ladder.trouble:
            return Health(ok=True, detail=self._ladder.trouble)
        if self._settings.may_send and not self._rights.may_send:
            return Health(ok=True, detail="the account has no customer-service right: only passive replies until the next start")
        return Health(ok=True)

    async def _create_menu(self) -> None:
        """The bot works without its menu, so a failure is only logged."""
        try:
            await self._calls.create_menu(account_menu(self._texts, self._settings.menu_language))
        except PlatformRefusal as refusal:
            _log.warning("menu_refused", channel="wechat", errcode=refusal.code)
        except SendError as error:
            _log.warning("menu_failed", channel="wechat", error=type(error).__name__, detail=error.detail)
