"""The sending side: one Delivery, as many calls as it needs."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import structlog
from telegram.error import TelegramError

from adapters.telegram.amend import amend
from adapters.telegram.client import Client
from adapters.telegram.errors import ASK_BOTFATHER, as_send_error, is_harmless, is_no_photo, is_unparsable, is_without_thread
from adapters.telegram.format import Part, call_of, parts_of
from adapters.telegram.target import Receipt, Target, target_of
from adapters.telegram.threads import open_thread
from adapters.telegram.troubles import Troubles
from bot.domain.deliveries import Delivery, Relocated, SendError, Unreachable
from bot.domain.messages import Channel

log = structlog.get_logger(__name__)

REMEMBERED = 1000
"""How many half-sent deliveries are remembered; an older one would begin again with its first part."""


class Sender:
    """Sends the parts of a delivery in order. When one fails, the next attempt continues with that part."""

    def __init__(self, client: Client, troubles: Troubles, upload_timeout: float) -> None:
        self._client = client
        self._troubles = troubles
        self._upload_timeout = upload_timeout
        self._sent_parts: OrderedDict[int, int] = OrderedDict()

    async def send(self, delivery: Delivery) -> str:
        """The receipt of the last part, once Telegram took every part; raises a SendError for the part it did not take.

        A thread that has to be opened first is opened, and Relocated raised: the delivery then goes there.
        """
        target = target_of(delivery.address.id)
        try:
            if delivery.amends:
                receipt = await amend(self._client, delivery)
            elif target.new_thread is not None:
                raise await open_thread(self._client, target)
            else:
                receipt = await self._send_parts(delivery, target)
        except TelegramError as error:
            failure = _failure(error, target)
            self._note(failure)
            raise failure from None
        self._troubles.clear("sending")
        return receipt

    async def _send_parts(self, delivery: Delivery, target: Target) -> str:
        receipt = ""
        already_sent = self._sent_parts.pop(delivery.id, 0)
        for number, part in enumerate(parts_of(delivery.message)[already_sent:], start=already_sent):
            try:
                receipt = _receipt(await self._send_part(part, target), target)
            except TelegramError:
                self._remember(delivery.id, number)
                raise
        return receipt

    async def _send_part(self, part: Part, target: Target) -> Any:
        try:
            return await self._call(part, target)
        except TelegramError as error:
            if is_harmless(error):
                return None
            if is_unparsable(error):
                log.warning("telegram refused markup", channel=Channel.TELEGRAM)
                return await self._call(part, target, formatted=False)
            if part.is_photo and is_no_photo(error):
                log.warning("telegram refused a photo", channel=Channel.TELEGRAM)
                return await self._call(part, target, as_photo=False)
            raise

    async def _call(self, part: Part, target: Target, *, formatted: bool = True, as_photo: bool = True) -> Any:
        method, parameters = call_of(part, target, formatted=formatted, as_photo=as_photo)
        return await self._client.call(method, parameters, seconds=None if part.document is None else self._upload_timeout)

    def _remember(self, delivery_id: int, parts: int) -> None:
        if parts:
            self._sent_parts[delivery_id] = parts
        while len(self._sent_parts) > REMEMBERED:
            self._sent_parts.popitem(last=False)

    def _note(self, failure: SendError) -> None:
        if isinstance(failure, Unreachable) and failure.detail == ASK_BOTFATHER:
            self._troubles.report("sending", ASK_BOTFATHER)


def _failure(error: TelegramError, target: Target) -> SendError:
    if target.thread is not None and is_without_thread(error):
        return Relocated("the thread is gone", str(target.chat))
    failure = as_send_error(error)
    if isinstance(failure, Relocated) and target.suffix:
        return Relocated(failure.detail, failure.new_id + target.suffix)
    return failure


def _receipt(sent: Any, target: Target) -> str:
    """The receipt of a message as Telegram answered it; "" when the answer tells no number."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    return str(Receipt(target.chat, number)) if isinstance(number, int) else ""
