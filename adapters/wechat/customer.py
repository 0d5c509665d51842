"""Customer-service messages: sent within what the user's acts allow, and counted."""

from __future__ import annotations

from collections.abc import Sequence

import structlog
from sqlalchemy import Connection

from adapters.wechat.allowances import Allowances
from adapters.wechat.bundle import Progress
from adapters.wechat.calls import Calls
from adapters.wechat.errors import DAY_USED_UP, NO_RIGHT, WINDOW_CODES, PlatformRefusal, typed_error
from adapters.wechat.quotas import Quotas
from adapters.wechat.receive import Push
from adapters.wechat.rights import Rights
from bot.domain.deliveries import Delivery, Lost, SendError, WindowClosed
from bot.domain.messages import Address, Channel, Departed
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.deliveries.outgoing import not_delivered
from bot.storage.wechat import close_window, give_back_messages, open_window, take_messages

_log = structlog.get_logger(__name__)


class CustomerService:
    """Speaks to users after the passive reply, or without one."""

    def __init__(
        self,
        calls: Calls,
        database: Database,
        rights: Rights,
        progress: Progress,
        quotas: Quotas,
        *,
        allowances: Allowances,
        clock: Clock,
    ) -> None:
        self._calls = calls
        self._database = database
        self._rights = rights
        self._progress = progress
        self._quotas = quotas
        self._allowances = allowances
        self._clock = clock

    async def note(self, push: Push) -> None:
        """Keep what this act of the user allows us to send, and take back what was called delivered and was not."""
        if push.undelivered:
            await self._database.run(lambda connection: _take_back(connection, push))
        if push.update is not None and isinstance(push.update.content, Departed):
            await self._database.run(lambda connection: close_window(connection, push.sender))
        elif push.act is not None and self._rights.may_send:
            now, allowance = self._clock(), self._allowances.of(push.act)
            await self._database.run(
                lambda connection: open_window(connection, push.sender, allowance.messages, now, now + allowance.period)
            )

    async def send(self, delivery: Delivery) -> None:
        """Send what the contact does not have yet of this delivery; raises a SendError."""
        texts = self._progress.rest(delivery)
        if not texts:
            return
        granted = await self._take(delivery.address.id, len(texts))
        await self._send_counted(delivery, texts[:granted])
        if granted < len(texts):
            raise WindowClosed("no customer-service message left until the user writes")
        self._progress.finish(delivery)

    async def speak(self, openid: str, text: str) -> None:
        """Send one text that is no delivery; raises a SendError."""
        if not await self._take(openid, 1):
            raise WindowClosed("no customer-service message left until the user writes")
        await self._call(openid, text)

    async def _take(self, openid: str, wanted: int) -> int:
        if not self._rights.may_send:
            raise WindowClosed("the account sends passive replies only")
        now = self._clock()
        granted = await self._database.run(lambda connection: take_messages(connection, openid, wanted, now))
        if granted and not await self._quotas.take_customer(granted):
            await self._database.run(lambda connection: give_back_messages(connection, openid, granted))
            raise WindowClosed("the day's customer-service messages are used up")
        return granted

    async def _send_counted(self, delivery: Delivery, texts: Sequence[str]) -> None:
        openid = delivery.address.id
        for number, text in enumerate(texts):
            try:
                await self._call(openid, text)
            except SendError as error:
                unsent = len(texts) - number - isinstance(error, Lost)
                await self._give_back(openid, unsent)
                raise
            self._progress.advance(delivery, 1)

    async def _give_back(self, openid: str, unsent: int) -> None:
        await self._database.run(lambda connection: give_back_messages(connection, openid, unsent))
        await self._quotas.give_back_customer(unsent)

    async def _call(self, openid: str, text: str) -> None:
        try:
            await self._calls.send_text(openid, text)
        except PlatformRefusal as refusal:
            if refusal.code == NO_RIGHT:
                self._rights.may_send = False
                _log.warning("no_customer_service_right", channel="wechat")
            if refusal.code in WINDOW_CODES:
                await self._database.run(lambda connection: close_window(connection, openid))
            if refusal.code == DAY_USED_UP:
                await self._quotas.use_up_customer()
                raise WindowClosed("the day's customer-service messages are used up") from None
            raise typed_error(refusal.code) from None


def _take_back(connection: Connection, push: Push) -> None:
    for one in push.undelivered:
        not_delivered(connection, Address(Channel.WECHAT, push.sender), one.rung, one.platform_number)
