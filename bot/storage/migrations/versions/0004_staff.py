"""Invitations of colleagues and the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_INSTANT = sa.DateTime(timezone=True)
_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "invitations",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("invited_by", sa.String(32), nullable=False),
        sa.Column("made_at", _INSTANT, nullable=False),
        sa.Column("expires_at", _INSTANT, nullable=False),
        sa.Column("used_at", _INSTANT),
    )
    op.create_table(
        "wrong_codes",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
    )
    op.create_index("ix_wrong_codes_contact_id", "wrong_codes", ["contact_id"])
    op.create_table(
        "staff_actions",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("contact_id", sa.String(32), nullable=False),
        sa.Column("staff_name", sa.String(80), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
    )
    op.create_index("staff_actions_of_contact", "staff_actions", ["contact_id"])
    op.create_table(
        "bot_names",
        sa.Column("channel", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
    )
