"""Bringing a database to the schema of this release."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage.database import Database

HEAD = "0021"
"""The newest migration; a test compares it with the scripts, so that Alembic need not be loaded to know it."""

_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 7_386_215
"""Any number, the same in every process: the advisory lock under which PostgreSQL is migrated."""


def revision(connection: Connection) -> str | None:
    """The migration a database stands at; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def migrate(database: Database, target: str = "head") -> bool:
    """Bring the database to `target`; tells whether there was anything to do. Safe to call from many processes at once."""

    def run(connection: Connection) -> bool:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        if target == "head" and revision(connection) == HEAD:
            return False
        _upgrade(connection, target)
        return True

    return database.run_blocking(run)


def _upgrade(connection: Connection, target: str) -> None:
    # Alembic takes memory and start-up time, and is needed only where there is something to migrate.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
