"""Consents, linked platforms and proofs of erasure."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "consents",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("given_at", _INSTANT, nullable=False),
        sa.Column("withdrawn_at", _INSTANT),
    )
    op.create_index("ix_consents_contact_id", "consents", ["contact_id"])
    op.create_table(
        "link_codes",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("code_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("expires_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "link_failures",
        sa.Column("id", _ID, primary_key=True, autoincrement=True),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("failed_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_link_failures_contact_id", "link_failures", ["contact_id"])
    op.create_table(
        "erasures",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("erased_at", _INSTANT, nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
    )
    op.create_table(
        "farewells",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("address_id", sa.String(128), nullable=False),
        sa.Column("erased_at", _INSTANT, nullable=False),
        sa.Column("late", sa.JSON(), nullable=False),
    )
    op.create_index("ix_farewells_erased_at", "farewells", ["erased_at"])
