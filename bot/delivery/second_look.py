"""Announcements that wait for their turn are looked at again and again: who said "STOP" meanwhile gets none."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.domain.deliveries import Delivery
from bot.ports import Store

LOOK_SECONDS = 0.25
"""How often: so long at most a recall takes until nothing is sent any more."""


class SecondLook:
    """Knows which of the waiting deliveries were recalled, paused or unsubscribed since they were leased.

    All of them are looked at together and beside the sending, so that nobody is late for a turn because of it.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[int, Delivery] = {}
        self._unwanted: frozenset[int] = frozenset()
        self._looking: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def waiting(self, delivery: Delivery) -> AsyncIterator[None]:
        """Look at a delivery for as long as it waits."""
        self._waiting[delivery.id] = delivery
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        try:
            yield
        finally:
            del self._waiting[delivery.id]

    async def is_wanted(self, delivery: Delivery) -> bool:
        """Whether it is to be sent; where it is not, it has been put away."""
        return delivery.id not in self._unwanted or await self._store.may_send(delivery)

    async def _look(self) -> None:
        while self._waiting:
            await asyncio.sleep(LOOK_SECONDS)
            self._unwanted = await self._store.unwanted(tuple(self._waiting.values()))
