"""Migrations run on both databases and lead to the tables the code uses."""

from __future__ import annotations

import asyncio
import concurrent.futures

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.storage import documents, registry
from bot.storage.database import Database
from bot.storage.migrate import _SCRIPTS, HEAD, migrate, revision
from bot.storage.tables import metadata


def test_the_named_head_is_the_newest_script() -> None:
    """`HEAD` names the last migration."""
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_migrations_lead_to_the_tables(empty_database_url: str) -> None:
    """After all migrations nothing differs from the tables in the code."""
    database = Database(empty_database_url)
    assert migrate(database)
    with database.engine.connect() as connection:
        assert documents.documents.name in metadata.tables
        assert registry.EVENTS, "the tables of every topic are known"
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert revision(connection) == HEAD
    assert not migrate(database)
    database.close()


async def test_many_processes_may_migrate_at_once(empty_database_url: str) -> None:
    """Four processes that start together: one migrates, the others find it done."""
    databases = [Database(empty_database_url) for _ in range(4)]
    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        loop = asyncio.get_running_loop()
        changed = await asyncio.gather(*(loop.run_in_executor(threads, migrate, database) for database in databases))
    assert sorted(changed) == [False, False, False, True]
    for database in databases:
        database.close()
