"""Introductions and the talks after them."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    _introductions()
    _sides()
    _consents()


def _introductions() -> None:
    op.create_table(
        "introductions",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("pair", sa.String(24), nullable=False),
        sa.Column("live", sa.Integer()),
        sa.Column("proposed_by", sa.String(80), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("opened_at", _INSTANT, nullable=False),
        sa.Column("staff_due_at", _INSTANT),
        sa.Column("staff_remind_at", _INSTANT),
        sa.Column("agreed_at", _INSTANT),
        sa.Column("closed_at", _INSTANT),
        sa.Column("talk", sa.Boolean(), nullable=False),
        sa.Column("spoken_at", _INSTANT),
        sa.Column("meeting_at", _INSTANT),
        sa.Column("meeting_by", sa.String(1), nullable=False),
        sa.Column("meeting_agreed", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("pair", "live", name="introductions_once"),
    )
    op.create_index("introductions_by_state", "introductions", ["state"])


def _sides() -> None:
    introduction = sa.ForeignKey("introductions.number", ondelete="CASCADE")
    op.create_table(
        "introduction_sides",
        sa.Column("number", sa.Integer(), introduction, primary_key=True, autoincrement=False),
        sa.Column("side", sa.String(1), primary_key=True),
        sa.Column("profile", sa.Integer(), nullable=False),
        sa.Column("firm", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("reached", sa.Boolean(), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="SET NULL")),
        sa.Column("answered_at", _INSTANT),
        sa.Column("due_at", _INSTANT),
        sa.Column("remind_at", _INSTANT),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
    )
    op.create_index("ix_introduction_sides_firm", "introduction_sides", ["firm"])
    op.create_index("ix_introduction_sides_contact_id", "introduction_sides", ["contact_id"])


def _consents() -> None:
    op.create_table(
        "introduction_consents",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True, autoincrement=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(1), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("destination", sa.String(16), nullable=False),
        sa.Column("given_at", _INSTANT, nullable=False),
        sa.Column("passed_at", _INSTANT),
        sa.Column("ended_at", _INSTANT),
    )
    op.create_index("ix_introduction_consents_number", "introduction_consents", ["number"])
    op.create_index("ix_introduction_consents_contact_id", "introduction_consents", ["contact_id"])
