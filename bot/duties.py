"""Does what the topics have to do by the clock: what is due is found in the database, decided by the topic, and stored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import structlog

from bot.dialog import Duty
from bot.ports import Clock, Deed, Stale, Store
from bot.service import Reader, Sender

log = structlog.get_logger()


class Duties:
    """Runs duties one by one; any number of processes may do so, since each deed is stored once."""

    def __init__(self, store: Store, reader: Reader, outbox: Sender, clock: Clock) -> None:
        self._store = store
        self._reader = reader
        self._outbox = outbox
        self._clock = clock

    async def run(self, duty: Duty) -> int:
        """Do a duty for everything that is due; tells for how much something came of it."""
        causes: set[str] = set()
        total = done = await self._run_once(duty, causes)
        while done and duty.again:
            done = await self._run_once(duty, causes)
            total += done
        if total:
            log.info("duty done", duty=duty.name, items=total)
        return total

    async def _run_once(self, duty: Duty, causes: set[str]) -> int:
        """Do it once for everything that is due, less what was done already and, as it is stored once, changes nothing any more."""
        items: Sequence[Any] = await self._reader.look_up(duty.due)
        done = 0
        for item in items:
            deed = await self._decide(duty, item)
            if deed is None or deed.cause in causes:
                continue
            causes.add(deed.cause)
            try:
                await self._store.carry_out(deed)
            except Stale:
                # Somebody else was faster: what is still due is found again.
                continue
            done += 1
            if deed.notices:
                self._outbox.nudge()
        return done

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
