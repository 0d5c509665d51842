"""The queue that wakes the workers: procrastinate, on the PostgreSQL of the bot."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status
from sqlalchemy import make_url

from bot.delivery.slices import SLOTS

log = structlog.get_logger()

_SCHEMA = "procrastinate"
_QUEUE = "deliveries"
_STOP_SECONDS = 3


class Queue:
    """Jobs say no more than that something is due: what it is stands in our own tables, so a lost job loses nothing."""

    def __init__(self, database_url: str) -> None:
        url = make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)
        # A schema of its own keeps its tables apart from ours.
        connector = PsycopgConnector(conninfo=url, kwargs={"options": f"-c search_path={_SCHEMA}"}, min_size=1, max_size=4)
        self._app = App(connector=connector)
        self._working: asyncio.Task[None] | None = None
        self._waking: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Connect; the schema is made by our own migrations."""
        await self._app.open_async()

    async def close(self) -> None:
        """Finish the jobs under way, at most for a few seconds, and disconnect."""
        if self._working is not None:
            self._working.cancel()
            await asyncio.gather(self._working, return_exceptions=True)
        await asyncio.gather(*self._waking, return_exceptions=True)
        await self._app.close_async()

    def work(self, drain: Callable[[], Awaitable[object]]) -> None:
        """Take jobs from now on; each calls `drain`."""

        @self._app.task(name="drain", queue=_QUEUE)
        async def _drain(slot: int) -> None:
            await drain()

        self._working = asyncio.create_task(
            self._app.run_worker_async(
                queues=[_QUEUE],
                concurrency=SLOTS,
                delete_jobs="always",
                install_signal_handlers=False,
                shutdown_graceful_timeout=_STOP_SECONDS,
            )
        )

    def wake(self) -> None:
        """Something is due: some worker shall begin at once. Returns at once."""
        task = asyncio.create_task(self._wake())
        self._waking.add(task)
        task.add_done_callback(self._waking.discard)

    async def _wake(self) -> None:
        try:
            await self.offer(1)
        except ConnectorException:
            # The ticker offers the work again within a second.
            log.warning("workers not woken")

    async def offer(self, slices: int) -> None:
        """Let up to SLOTS slices of work wait for workers; what waits already is not doubled."""
        for slot in range(min(slices, SLOTS)):
            # A lock on waiting alone: while one slice is being sent, the next may already wait.
            job = self._app.configure_task("drain", queue=_QUEUE, queueing_lock=f"drain:{slot}")
            with suppress(AlreadyEnqueued):
                await job.defer_async(slot=slot)

    async def retry_stalled(self) -> None:
        """Give the jobs of dead workers to living ones."""
        for job in await self._app.job_manager.get_stalled_jobs(queue=_QUEUE):
            try:
                await self._app.job_manager.retry_job(job)
            except ConnectorException:
                # The same slice was offered again meanwhile.
                await self._app.job_manager.finish_job(job, status=Status.FAILED, delete_job=True)
            log.info("stalled job retried", job=job.id)
