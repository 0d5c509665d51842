"""Delivery by many processes: who leased what, by which way it went, shared limits, and the queue of the workers."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

QUEUE_SCHEMA = "procrastinate"


def upgrade() -> None:
    """Add columns, tables and, on PostgreSQL, the queue."""
    op.add_column("deliveries", sa.Column("leased_by", sa.String(32)))
    op.add_column("deliveries", sa.Column("rung", sa.String(16)))
    op.drop_index("deliveries_due", "deliveries")
    op.create_index("deliveries_next", "deliveries", ["state", "channel", "priority", "due_at", "id"])
    op.create_table(
        "rate_limits",
        sa.Column("name", sa.String(160), primary_key=True),
        sa.Column("free_at", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.Integer(), nullable=False),
    )
    op.create_table(
        "quotas",
        sa.Column("name", sa.String(200), primary_key=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_quotas_ends_at", "quotas", ["ends_at"])
    if op.get_bind().dialect.name == "postgresql":
        _create_queue()


def _create_queue() -> None:
    """The tables of procrastinate, in a schema of their own so that they never meet ours."""
    from procrastinate.schema import SchemaManager  # noqa: PLC0415

    connection = op.get_bind()
    before = connection.scalar(sa.text("SELECT current_setting('search_path')"))
    connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {QUEUE_SCHEMA}")
    connection.exec_driver_sql(f"SET LOCAL search_path TO {QUEUE_SCHEMA}")
    # The driver itself is asked: what stands in this text is no place for parameters.
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection to PostgreSQL is closed")
    driver.execute(SchemaManager.get_schema())
    connection.execute(sa.text("SELECT set_config('search_path', :path, true)"), {"path": before})
