"""Migrations run on both databases and lead to the tables the code uses."""

from __future__ import annotations

import asyncio
import concurrent.futures
from datetime import UTC, datetime

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import delete, insert, select

from bot.storage import documents, registry
from bot.storage.database import Database
from bot.storage.migrate import _SCRIPTS, HEAD, migrate, revision
from bot.storage.tables import metadata, web_lines


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


def test_numbers_of_erased_rows_are_not_given_again(empty_database_url: str) -> None:
    """Lines of the web chat that were there before keep theirs; the next line is a later one, also when all were erased."""
    database = Database(empty_database_url)
    migrate(database, "0019")
    database.run_blocking(lambda connection: connection.execute(insert(web_lines), [_line("a"), _line("b")]))
    migrate(database)
    kept = database.run_blocking(lambda connection: list(connection.scalars(select(web_lines.c.id).order_by(web_lines.c.id))))
    database.run_blocking(lambda connection: connection.execute(delete(web_lines)))
    database.run_blocking(lambda connection: connection.execute(insert(web_lines), [_line("c")]))
    (later,) = database.run_blocking(lambda connection: list(connection.scalars(select(web_lines.c.id))))
    assert len(kept) == 2
    assert later > max(kept)
    database.close()


def _line(key: str) -> dict[str, object]:
    return {"visitor": "v", "author": "you", "key": key, "message": {}, "created_at": datetime(2027, 1, 1, tzinfo=UTC)}
