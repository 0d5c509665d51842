"""One engine and the threads that use it: every piece of work is one transaction in one thread hop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import QueuePool

Result = TypeVar("Result")

SQLITE_WAIT_MS = 10_000
"""How long a second process waits for the write lock of SQLite before it reports a locked database."""


class Database:
    """Runs synchronous work off the event loop.

    The synchronous SQLAlchemy API in few threads costs one hop a transaction; the asynchronous one costs one a statement.
    SQLite gets a single thread: it has a single writer anyway, and so nothing in this process ever waits for a lock.
    """

    def __init__(self, url: str, threads: int = 8) -> None:
        parsed = make_url(url)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        if not self.is_sqlite:
            parsed = parsed.set(drivername="postgresql+psycopg")
        threads = 1 if self.is_sqlite else threads
        self.engine = _engine(parsed, threads)
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="database")

    async def run(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one transaction, committed when it returns and rolled back when it raises."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self.run_blocking, work)

    def run_blocking(self, work: Callable[[Connection], Result]) -> Result:
        """The same for code that has no event loop."""
        with self.engine.begin() as connection:
            return work(connection)

    def close(self) -> None:
        """Finish the running work and close all connections."""
        self._threads.shutdown(wait=True)
        self.engine.dispose()


def _engine(url: Any, threads: int) -> Engine:
    # Parameters stay out of error texts, and so out of the logs: they hold what people wrote.
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, pool_size=threads, max_overflow=0, pool_pre_ping=True, hide_parameters=True)
        event.listen(engine, "connect", _prepare_postgresql)
        return engine
    engine = create_engine(
        url,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=threads,
        connect_args={"check_same_thread": False, "timeout": SQLITE_WAIT_MS / 1000},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare_postgresql(connection: Any, _record: Any) -> None:
    # A plan that is kept was made when the tables were as small as they were then: an announcement makes them a thousand times larger.
    with connection.cursor() as cursor:
        cursor.execute("SET plan_cache_mode = force_custom_plan")
    connection.commit()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    # Full synchronisation: an acknowledged update survives a power failure, not only a crash of the process.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={SQLITE_WAIT_MS}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once when another process wrote in between; this one waits.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
