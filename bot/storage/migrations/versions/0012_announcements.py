"""Announcements, agreements to their topics, and what contacts told of themselves for them."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables, and an index by which the deliveries of an announcement are counted without reading them."""
    _announcements()
    op.create_table(
        "announcement_subscriptions",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("topic", sa.String(16), primary_key=True),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("given_at", _INSTANT, nullable=False),
        sa.Column("withdrawn_at", _INSTANT),
    )
    op.create_table(
        "announcement_traits",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("kind", sa.String(8), primary_key=True),
        sa.Column("value", sa.String(16), primary_key=True),
        sa.Column("told_at", _INSTANT, nullable=False),
    )
    op.drop_index("deliveries_of_notice", "deliveries")
    op.create_index("deliveries_of_notice", "deliveries", ["notice", "state", "due_at"])


def _announcements() -> None:
    op.create_table(
        "announcements",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("author", sa.String(80), nullable=False),
        sa.Column("approved_by", sa.String(80), nullable=False),
        sa.Column("topic", sa.String(16), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("fallback", sa.String(2)),
        sa.Column("segment", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime()),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("starts_at", _INSTANT),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("changed_at", _INSTANT, nullable=False),
        sa.Column("started_at", _INSTANT),
        sa.Column("finished_at", _INSTANT),
        sa.Column("after", sa.String(32), nullable=False),
        sa.Column("expanded", sa.Boolean(), nullable=False),
        sa.Column("queued", sa.Integer(), nullable=False),
        sa.Column("lacks", sa.JSON(), nullable=False),
        sa.Column("opted_out", sa.Integer(), nullable=False),
        sa.Column("not_agreed", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("told_at", _INSTANT),
        sa.Column("tellings", sa.Integer(), nullable=False),
        sa.Column("reported", sa.Boolean(), nullable=False),
        sa.Column("fared", sa.JSON(), nullable=False),
    )
    op.create_index("ix_announcements_author_id", "announcements", ["author_id"])
    op.create_index("announcements_by_state", "announcements", ["state"])
