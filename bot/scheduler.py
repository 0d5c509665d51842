"""The ticker: says when something is due; what is due lives in the database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

log = structlog.get_logger()


class Ticker:
    """Calls jobs at their pace; a job that is late runs once, a job that fails is logged and runs again next time."""

    def __init__(self) -> None:
        # Nothing is stored here: a missed tick is not dropped but run late, and many missed ones run once. A second instance
        # may begin, and ends at once while the first is at work: the scheduler would warn of every tick of a long job.
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 2})

    def every(self, seconds: float, job: Callable[[], Awaitable[object]]) -> None:
        """Call `job` every so many seconds; never twice at the same time."""
        at_work = asyncio.Lock()

        async def run() -> None:
            if at_work.locked():
                return
            async with at_work:
                try:
                    await job()
                except Exception:
                    log.exception("job failed", job=getattr(job, "__qualname__", "job"))

        self._scheduler.add_job(run, "interval", seconds=seconds)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.start()

    def stop(self) -> None:
        """Begin no job any more."""
        self._scheduler.shutdown(wait=False)
