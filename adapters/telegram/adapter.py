"""The Telegram adapter: wires receiving and sending together and keeps them going."""

from __future__ import annotations

import asyncio

import structlog
from starlette.routing import Route

from adapters.telegram.client import Client
from adapters.telegram.commands import Commands, publish_commands, publish_commands_in
from adapters.telegram.polling import Polling
from adapters.telegram.reception import Reception
from adapters.telegram.request import AiohttpRequest
from adapters.telegram.send import Sender
from adapters.telegram.settings import TelegramSettings
from adapters.telegram.troubles import Troubles, keep_trying
from adapters.telegram.webhook import Webhook
from bot.domain.deliveries import Delivery
from bot.domain.messages import Channel
from bot.ports import Clock, Health, Inbox
from bot.texts import Texts

log = structlog.get_logger(__name__)


class TelegramAdapter:
    """Telegram, by webhook where the settings allow it, by long polling otherwise."""

    def __init__(self, settings: TelegramSettings, inbox: Inbox, texts: Texts, clock: Clock) -> None:
        self._settings = settings
        self._texts = texts
        self._troubles = Troubles()
        self._request = AiohttpRequest(settings)
        self._client = Client(settings, self._request)
        self._reception = Reception(settings, self._client, inbox, clock)
        self._sender = Sender(self._client, self._troubles, settings.upload_timeout)
        self._webhook = Webhook(settings, self._reception)
        self._polling = Polling(settings, self._client, self._reception, self._troubles)
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def channel(self) -> Channel:
        """Telegram."""
        return Channel.TELEGRAM

    def routes(self) -> list[Route]:
        """POST /telegram/webhook; none when the bot polls."""
        return self._webhook.routes() if self._settings.webhook_url else []

    async def open(self) -> None:
        """Open the connections."""
        await self._request.initialize()

    async def start(self) -> None:
        """Begin to receive in the background, trying again until Telegram answers."""
        await self.open()
        if self._settings.public_url and not self._settings.webhook_url:
            log.warning("telegram polls", channel=Channel.TELEGRAM, detail="a webhook needs an https PUBLIC_URL")
        self._troubles.expect("receiving", "connecting to Telegram")
        self._tasks = [asyncio.create_task(self._introduce()), asyncio.create_task(self._receive())]
        for task in self._tasks:
            task.add_done_callback(self._notice_end)

    async def stop(self) -> None:
        """Stop receiving, finish what is under way, close the connections. A webhook stays: Telegram keeps what comes in."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        await self._polling.finish()
        await self._reception.finish()
        await self._request.shutdown()

    async def send(self, delivery: Delivery) -> str:
        """Send one delivery; raises a SendError. Parts that Telegram took already are not sent again.

        The receipt is `<chat id>:<message id>` of the last part, the one with the choices.
        """
        return await self._sender.send(delivery)

    async def show_commands(self, chat_id: int, commands: Commands) -> None:
        """Show these commands in one chat, after those for everybody; an empty mapping takes them away again. Never raises."""
        await publish_commands_in(self._client, self._texts, chat_id, commands)

    def health(self) -> Health:
        """Ok while updates come in and the token is accepted."""
        return self._troubles.health()

    def _notice_end(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            self._troubles.report("receiving", f"stopped by {type(error).__name__}: restart the bot")

    async def _introduce(self) -> None:
        # Private chats work before this is known; groups need the name to notice when the bot is meant.
        self._reception.identity = await keep_trying(self._client.identify, "identity", self._troubles, self._settings)
        await publish_commands(self._client, self._texts)

    async def _receive(self) -> None:
        if not self._settings.webhook_url:
            await self._polling.run()
        await keep_trying(lambda: self._webhook.register(self._client), "receiving", self._troubles, self._settings)
