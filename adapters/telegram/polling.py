"""Receiving by long polling: we ask Telegram for updates."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from telegram.error import TelegramError

from adapters.telegram.client import Client
from adapters.telegram.errors import advice
from adapters.telegram.receive import ALLOWED_UPDATES, MalformedUpdate
from adapters.telegram.reception import Reception
from adapters.telegram.request import AnswerLost, Refused
from adapters.telegram.settings import TelegramSettings
from adapters.telegram.troubles import BackOff, Troubles, keep_trying
from bot.domain.messages import Channel, Update

log = structlog.get_logger(__name__)

BATCH = 100
"""Most updates of one answer (Bot API, getUpdates)."""

_CONFLICT = 409


@dataclass(frozen=True, slots=True)
class _Arrival:
    number: int
    update: Update | None


class Polling:
    """Confirms an update (by a higher offset) only when the inbox has it, and everything before it."""

    def __init__(self, settings: TelegramSettings, client: Client, reception: Reception, troubles: Troubles) -> None:
        self._settings = settings
        self._client = client
        self._reception = reception
        self._troubles = troubles
        self._offset: int | None = None
        self._back_off = BackOff(settings)
        self._failures: Counter[int] = Counter()
        self._under_way: asyncio.Task[bool] | None = None

    async def run(self) -> None:
        """Poll until cancelled; a webhook set earlier is taken away first, or Telegram would refuse (409)."""
        await keep_trying(self._drop_webhook, "receiving", self._troubles, self._settings)
        while True:
            try:
                wires = await self._fetch()
            except TelegramError as error:
                self._troubles.report("receiving", advice(error))
                await self._pause_after(error)
                continue
            self._troubles.clear("receiving")
            # What was begun is finished even if the bot stops now: half a batch would come again.
            self._under_way = asyncio.create_task(self._take(wires))
            if await asyncio.shield(self._under_way):
                self._back_off.reset()
            else:
                await self._back_off.wait()

    async def finish(self) -> None:
        """Wait for the updates being handled."""
        if self._under_way is not None:
            await self._under_way

    async def _drop_webhook(self) -> None:
        await self._client.call("deleteWebhook", {"drop_pending_updates": False})

    async def _fetch(self) -> list[Any]:
        wait = self._settings.poll_wait
        parameters: dict[str, Any] = {"limit": BATCH, "timeout": wait, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            parameters["offset"] = self._offset
        wires = await self._client.call("getUpdates", parameters, seconds=wait + self._settings.total_timeout)
        if not isinstance(wires, list):
            raise AnswerLost("getUpdates answered no list")
        return wires

    async def _pause_after(self, error: TelegramError) -> None:
        if isinstance(error, Refused) and error.status == _CONFLICT:
            # Two pollers end each other's calls: the slower this one asks, the sooner the other is noticed and stopped.
            await asyncio.sleep(self._settings.back_off_most)
        else:
            await self._back_off.wait(error)

    async def _take(self, wires: Sequence[Any]) -> bool:
        """Handle a batch, different chats at the same time; whether everything is done with."""
        arrivals = sorted(filter(None, map(self._read, wires)), key=lambda arrival: arrival.number)
        chats: defaultdict[str, list[tuple[int, Update]]] = defaultdict(list)
        for arrival in arrivals:
            if arrival.update is not None:
                chats[arrival.update.address.id].append((arrival.number, arrival.update))
        undone = [number for number in await asyncio.gather(*map(self._take_chat, chats.values())) if number is not None]
        undone = self._without_hopeless(undone, others_worked=len(undone) < len(chats))
        if arrivals:
            self._offset = min(undone) if undone else arrivals[-1].number + 1
        return not undone and (bool(arrivals) or not wires)

    async def _take_chat(self, updates: Sequence[tuple[int, Update]]) -> int | None:
        """Handle the updates of one chat in order; the number of the first that could not be handled."""
        for number, update in updates:
            if not await self._reception.handle(update):
                return number
        return None

    def _read(self, wire: object) -> _Arrival | None:
        number = wire.get("update_id") if isinstance(wire, dict) else None
        if not isinstance(number, int):
            return None
        try:
            return _Arrival(number, self._reception.read(wire))
        except MalformedUpdate as error:
            log.warning("update not understood", channel=Channel.TELEGRAM, update=number, detail=str(error))
            return _Arrival(number, None)

    def _without_hopeless(self, undone: Sequence[int], *, others_worked: bool) -> list[int]:
        """Give up what failed too often while others could be handled; when nothing works, it is not the update's fault."""
        self._failures = Counter({number: self._failures[number] + others_worked for number in undone})
        hopeless = {number for number in undone if self._failures[number] >= self._settings.tries_of_an_update}
        for number in hopeless:
            log.error("update given up", channel=Channel.TELEGRAM, update=number)
        return [number for number in undone if number not in hopeless]
