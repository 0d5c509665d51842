"""Colleagues among the contacts, and messages to others than the one who spoke."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns."""
    op.add_column("contacts", sa.Column("role", sa.String(16)))
    op.add_column("contacts", sa.Column("staff_name", sa.String(80), nullable=False, server_default=""))
    op.add_column("contacts", sa.Column("handover", sa.Integer()))
    op.create_index("contacts_by_role", "contacts", ["role"])
    op.add_column("deliveries", sa.Column("notice", sa.String(160)))
    op.add_column("deliveries", sa.Column("receipt", sa.String(128)))
    op.add_column("deliveries", sa.Column("amends", sa.String(128)))
    op.create_index("deliveries_of_notice", "deliveries", ["notice"])
