"""Everything that is held about a contact, as plain JSON: read from the tables that `DATA` names."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.domain.personal import Held, HeldData
from bot.storage.personal.data import DATA, Holding, table_of
from bot.storage.personal.whose import Owner, owner_of
from bot.storage.tables import contacts

_OF_COLLEAGUES = ("messages", "web-lines")
"""What a colleague was sent is about others: only that it was sent is theirs to see."""


def held(connection: Connection, query: HeldData, _now: datetime) -> Held:
    """See `HeldData`."""
    owner = owner_of(connection, query.contact_id)
    works_here = connection.scalar(select(contacts.c.role).where(contacts.c.id == owner.contact_id)) is not None
    found = {holding.section: _rows(connection, table_of(name), holding, owner) for name, holding in DATA.items() if holding.section}
    if works_here:
        found.update((section, tuple(_without_message(row) for row in found[section])) for section in _OF_COLLEAGUES)
    return {section: rows for section, rows in found.items() if rows}


def _rows(connection: Connection, table: Table, holding: Holding, owner: Owner) -> tuple[Mapping[str, Any], ...]:
    columns = [column for column in table.c if column.name not in holding.unexported]
    statement = select(*columns).where(holding.whose(table, owner)).order_by(*table.primary_key.columns)
    return tuple({name: _plain(value) for name, value in row.items()} for row in connection.execute(statement).mappings())


def _without_message(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in row.items() if name != "message"}


def _plain(value: Any) -> Any:
    """A stored value as JSON: instants and days in ISO 8601, documents by name and size alone."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _named(inner) if name == "documents" else _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def _named(documents: Any) -> Any:
    """The documents of a message; their content was sent, and a copy of the copy of an export has no end."""
    return [{"name": name, "mime": mime, "bytes": len(base64.b64decode(content))} for name, mime, content in documents]
