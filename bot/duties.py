"""Does what the topics have to do by the clock: what is due is found in the database, decided by the topic, and stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog

from bot.ports import Clock, Deed, Stale, Store
from bot.service import Reader, Sender
from bot.topic import Duty

log = structlog.get_logger()

TOGETHER = 50
"""So many items are done at the same time: their deeds share transactions, and whoever writes to the bot does not wait for long."""
MANY = 250
"""A query that finds so many may have left some out: it is asked again at once, so that what is due to thousands is not late."""
ROUNDS = 40
"""So often at most, before the ticker's next call."""


class Duties:
    """Runs duties; any number of processes may do so, since each deed is stored once."""

    def __init__(self, store: Store, reader: Reader, outbox: Sender, clock: Clock) -> None:
        self._store = store
        self._reader = reader
        self._outbox = outbox
        self._clock = clock

    async def run(self, duty: Duty) -> int:
        """Do a duty for everything that is due; tells for how much something came of it."""
        total = 0
        for _ in range(ROUNDS):
            items: Sequence[Any] = await self._reader.look_up(duty.due)
            done = 0
            for first in range(0, len(items), TOGETHER):
                done += sum(await asyncio.gather(*(self._do(duty, item) for item in items[first : first + TOGETHER])))
            total += done
            if not done or not (duty.again or len(items) >= MANY):
                break
        if total:
            log.info("duty done", duty=duty.name, items=total)
        return total

    async def _do(self, duty: Duty, item: Any) -> bool:
        """Do a duty for one item; tells whether something came of it."""
        deed = await self._decide(duty, item)
        if deed is None:
            return False
        try:
            await self._store.carry_out(deed)
        except Stale:
            # Somebody else was faster: what is still due is found again.
            return False
        if deed.notices:
            self._outbox.nudge()
        return True

    async def _decide(self, duty: Duty, item: Any) -> Deed | None:
        steps = duty.act(item, self._clock())
        known: Any = None
        while True:
            try:
                step = steps.send(known)
            except StopIteration as end:
                deed: Deed | None = end.value
                return deed
            known = await self._reader.look_up(step.query)
