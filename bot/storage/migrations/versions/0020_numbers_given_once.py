"""On SQLite, numbers of web lines and deliveries that are never given again, as PostgreSQL's never are.

A page reads what comes after the last line it has, and an outcome names its delivery by number: both would take a new row for an
old one, when the newest rows are erased and their numbers are given to the next.
"""

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Make the two tables anew with AUTOINCREMENT (sqlite.org/autoinc.html), with all their rows and indexes."""
    if op.get_bind().dialect.name != "sqlite":
        return
    for table in ("web_lines", "deliveries"):
        with op.batch_alter_table(table, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass
