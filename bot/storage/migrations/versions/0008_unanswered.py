"""Questions without an answer, and the answers colleagues wrote."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "open_questions",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("mark", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("entry", sa.String(64), nullable=False),
        sa.Column("asked_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_open_questions_contact_id", "open_questions", ["contact_id"])
    op.create_index("ix_open_questions_mark", "open_questions", ["mark"])
    op.create_table(
        "staff_answers",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("entry", sa.String(64), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("owner", sa.String(80), nullable=False),
    )
