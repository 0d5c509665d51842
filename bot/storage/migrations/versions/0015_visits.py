"""Delegations and ideas for joint projects."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "visits",
        sa.Column("number", sa.String(16), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("origin", sa.String(32), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("dates", sa.String(200), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("subject", "sought", "field", "spoken", "organisation", "person")),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.String(80), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("question", "answer", "told")),
        sa.Column("decided_by", sa.String(80), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("reminded_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_visits_contact_id", "visits", ["contact_id"])
    op.create_index("visits_by_state", "visits", ["state", "sent_at"])
