"""What is remembered of matches: shown, turned away, kept apart, news wished for, figures told."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "matches_shown",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        _number("profile", "profiles"),
        _number("other", "profiles"),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("first_at", _INSTANT, nullable=False),
        sa.Column("last_at", _INSTANT, nullable=False),
    )
    op.create_index("ix_matches_shown_other", "matches_shown", ["other"])
    op.create_index("ix_matches_shown_last_at", "matches_shown", ["last_at"])
    op.create_table(
        "matches_turned_away",
        _number("profile", "profiles"),
        _number("other", "profiles"),
        sa.Column("turned_at", _INSTANT, nullable=False),
    )
    op.create_table(
        "match_news",
        sa.Column("contact_id", sa.String(32), sa.ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("pace", sa.String(8), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("chosen_at", _INSTANT, nullable=False),
        sa.Column("next_at", _INSTANT),
    )
    op.create_index("ix_match_news_next_at", "match_news", ["next_at"])
    op.create_table("firms_open_to_rivals", _number("firm", "firms"), sa.Column("opened_at", _INSTANT, nullable=False))
    op.create_table(
        "firms_kept_apart", _number("first", "firms"), _number("second", "firms"), sa.Column("kept_at", _INSTANT, nullable=False)
    )
    op.create_table("figures_told", sa.Column("month", sa.Date(), primary_key=True), sa.Column("told_at", _INSTANT, nullable=False))


def _number(name: str, table: str) -> sa.Column[int]:
    """A part of a primary key that names a firm or a profile."""
    return sa.Column(name, sa.Integer(), sa.ForeignKey(f"{table}.number", ondelete="CASCADE"), primary_key=True, autoincrement=False)
