"""Firms, people who speak for them and partnership profiles."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    _firms()
    op.create_table(
        "firm_people",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("firm", sa.Integer(), sa.ForeignKey("firms.number", ondelete="CASCADE"), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("lead", sa.Boolean(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("joined_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_firm_people_firm", "firm_people", ["firm"])
    op.create_table(
        "firm_codes",
        sa.Column("code_hash", sa.String(64), primary_key=True),
        sa.Column("firm", sa.Integer(), sa.ForeignKey("firms.number", ondelete="CASCADE"), nullable=False),
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, unique=True),
        sa.Column("expires_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "firm_twins",
        sa.Column("first", sa.Integer(), sa.ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("second", sa.Integer(), sa.ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True),
    )
    _profiles()


def _firms() -> None:
    op.create_table(
        "firms",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text(), nullable=False, unique=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("region", sa.String(16), nullable=False),
        sa.Column("size", sa.String(8)),
        sa.Column("startup", sa.Boolean(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("nace", sa.Text(), nullable=False),
        sa.Column("website", sa.Text(), nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("verified_at", _INSTANT),
        sa.Column("verified_by", sa.String(80), nullable=False),
        sa.Column("joined_to", sa.Integer(), sa.ForeignKey("firms.number")),
        sa.Column("registered_at", _INSTANT, nullable=False),
        sa.Column("changed_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_firms_joined_to", "firms", ["joined_to"])
    op.create_index("firms_by_version", "firms", ["version"])


def _profiles() -> None:
    op.create_table(
        "profiles",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("firm", sa.Integer(), sa.ForeignKey("firms.number", ondelete="CASCADE"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("lang", sa.String(2), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("subject", sa.String(16)),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("keywords", sa.JSON(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("ip", sa.Text(), nullable=False),
        sa.Column("partner_sought", sa.JSON(), nullable=False),
        sa.Column("cooperation", sa.JSON(), nullable=False),
        sa.Column("regions", sa.JSON(), nullable=False),
        sa.Column("imported", sa.Boolean(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("told_days", sa.Integer()),
        sa.Column("made_at", _INSTANT, nullable=False),
        sa.Column("changed_at", _INSTANT, nullable=False),
        sa.UniqueConstraint("id", name="profiles_id"),
    )
    op.create_index("ix_profiles_firm", "profiles", ["firm"])
    op.create_index("profiles_by_end", "profiles", ["state", "valid_until"])
    op.create_index("profiles_by_version", "profiles", ["version"])
