"""`wfk-bot audit`: who of the colleagues did what, and when."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TextIO

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.domain.staff import Audit, AuditEntry, audit_csv
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.staff import audit as staff_audit

SHOWN = 50
EVERYTHING = 1_000_000


def print_audit(settings: Settings, wanted: str, console: Console, out: TextIO, *, as_csv: bool) -> None:
    """Print the newest entries as a table for people, or all of them as CSV."""
    found = _entries(settings, Audit(wanted, EVERYTHING if as_csv else SHOWN))
    if as_csv:
        out.write(audit_csv(found))
        return
    table = Table("UTC", "colleague", "action", "subject")
    for entry in found:
        table.add_row(f"{entry.at:%Y-%m-%d %H:%M}", *(escape(cell) for cell in (entry.who, entry.action, entry.subject)))
    console.print(table)


def _entries(settings: Settings, query: Audit) -> tuple[AuditEntry, ...]:
    database = Database(settings.database_url)
    try:
        migrate(database)
        return database.run_blocking(lambda connection: staff_audit.entries(connection, query, datetime.now(UTC)))
    finally:
        database.close()
