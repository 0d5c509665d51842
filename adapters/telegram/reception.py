"""What polling and the webhook share: reading an update, answering the press of a button, bringing it to the inbox."""

from __future__ import annotations

import asyncio

import structlog
from telegram.error import TelegramError

from adapters.telegram.client import Client, identity_in
from adapters.telegram.errors import is_harmless
from adapters.telegram.receive import callback_id, read_update
from adapters.telegram.settings import TelegramSettings
from bot.domain.messages import Channel, Update
from bot.ports import Clock, Inbox

log = structlog.get_logger(__name__)


class Reception:
    """Reads and hands over; `identity` is completed once getMe was answered."""

    def __init__(self, settings: TelegramSettings, client: Client, inbox: Inbox, clock: Clock) -> None:
        self.identity = identity_in(settings.token)
        self._client = client
        self._inbox = inbox
        self._clock = clock
        self._answers: set[asyncio.Task[None]] = set()

    def read(self, wire: object) -> Update | None:
        """The update, or None if it does not concern the bot; raises MalformedUpdate.

        The press of a button is answered without waiting for the reply: until then the button shows that it is busy.
        """
        if (query := callback_id(wire)) is not None:
            answer = asyncio.create_task(self._answer(query))
            self._answers.add(answer)
            answer.add_done_callback(self._answers.discard)
        return read_update(wire, self.identity, self._clock())

    async def handle(self, update: Update) -> bool:
        """Whether the inbox took the update; if not, it has to come again."""
        try:
            await self._inbox.handle(update)
        except Exception as error:  # noqa: BLE001 - whatever went wrong in there, the update must not be confirmed
            # No traceback: it could quote what was said.
            log.error("update not handled", channel=Channel.TELEGRAM, update=update.key, error=type(error).__name__)  # noqa: TRY400
            return False
        return True

    async def finish(self) -> None:
        """Wait for the answers under way."""
        await asyncio.gather(*self._answers, return_exceptions=True)

    async def _answer(self, query: str) -> None:
        try:
            await self._client.call("answerCallbackQuery", {"callback_query_id": query})
        except TelegramError as error:
            if not is_harmless(error):
                log.warning("press not answered", channel=Channel.TELEGRAM, error=type(error).__name__)
