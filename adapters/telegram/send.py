"""The sending side: one Delivery, as many sendMessage calls as it needs."""

from __future__ import annotations

from collections import OrderedDict

import structlog
from telegram.error import TelegramError

from adapters.telegram.client import Client
from adapters.telegram.errors import ASK_BOTFATHER, as_send_error, is_harmless, is_unparsable
from adapters.telegram.format import Part, parameters_of, parts_of, plain_parameters_of
from adapters.telegram.troubles import Troubles
from bot.domain.deliveries import Delivery, Rejected, Unreachable
from bot.domain.messages import Channel

log = structlog.get_logger(__name__)

REMEMBERED = 1000
"""How many half-sent deliveries are remembered; an older one would begin again with its first part."""


class Sender:
    """Sends the parts of a delivery in order. When one fails, the next attempt continues with that part."""

    def __init__(self, client: Client, troubles: Troubles) -> None:
        self._client = client
        self._troubles = troubles
        self._sent_parts: OrderedDict[int, int] = OrderedDict()

    async def send(self, delivery: Delivery) -> None:
        """Returns when Telegram took every part; raises a SendError for the part it did not take."""
        chat_id = _chat_id(delivery.address.id)
        already_sent = self._sent_parts.pop(delivery.id, 0)
        for number, part in enumerate(parts_of(delivery.message)[already_sent:], start=already_sent):
            try:
                await self._send_part(part, chat_id)
            except TelegramError as error:
                self._remember(delivery.id, number)
                failure = as_send_error(error)
                self._note(failure)
                raise failure from None
        self._troubles.clear("sending")

    async def _send_part(self, part: Part, chat_id: int) -> None:
        try:
            await self._client.call("sendMessage", parameters_of(part, chat_id))
        except TelegramError as error:
            if is_harmless(error):
                return
            if not is_unparsable(error):
                raise
            log.warning("telegram refused markup", channel=Channel.TELEGRAM)
            await self._client.call("sendMessage", plain_parameters_of(part, chat_id))

    def _remember(self, delivery_id: int, parts: int) -> None:
        if parts:
            self._sent_parts[delivery_id] = parts
        while len(self._sent_parts) > REMEMBERED:
            self._sent_parts.popitem(last=False)

    def _note(self, failure: Exception) -> None:
        if isinstance(failure, Unreachable) and failure.detail == ASK_BOTFATHER:
            self._troubles.report("sending", ASK_BOTFATHER)


def _chat_id(address_id: str) -> int:
    try:
        return int(address_id)
    except ValueError:
        raise Rejected("the address is no chat id") from None
