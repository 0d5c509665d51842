"""INSERT that leaves rows alone which are there already: the same on both databases."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def insert_new(connection: Connection, table: Table) -> Any:
    """An INSERT ... ON CONFLICT DO NOTHING for `table`."""
    return _statement(connection.dialect.name, table)


@cache
def _statement(dialect: str, table: Table) -> Any:
    # Only the dialect in use is loaded: the other one costs memory for nothing.
    if dialect == "sqlite":
        from sqlalchemy.dialects.sqlite import insert  # noqa: PLC0415
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # noqa: PLC0415
    return insert(table).on_conflict_do_nothing()
