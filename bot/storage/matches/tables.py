"""The tables of what was shown and turned away, of who is kept apart, and of who wants news."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from bot.storage.tables import Instant, metadata

matches_shown = Table(
    "matches_shown",
    metadata,
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    # Whose counterpart was shown, and which: numbers of profiles.
    Column("profile", ForeignKey("profiles.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("other", ForeignKey("profiles.number", ondelete="CASCADE"), primary_key=True, autoincrement=False, index=True),
    Column("times", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False, index=True),
)

matches_turned_away = Table(
    "matches_turned_away",
    metadata,
    Column("profile", ForeignKey("profiles.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("other", ForeignKey("profiles.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("turned_at", Instant, nullable=False),
)

match_news = Table(
    "match_news",
    metadata,
    # That a contact wants news of new matches is agreed to with the version of the text and the language it was read in.
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("pace", String(8), nullable=False),
    Column("version", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("chosen_at", Instant, nullable=False),
    Column("next_at", Instant, index=True),
)

firms_open_to_rivals = Table(
    "firms_open_to_rivals",
    metadata,
    Column("firm", ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("opened_at", Instant, nullable=False),
)

firms_kept_apart = Table(
    "firms_kept_apart",
    metadata,
    # The smaller number first.
    Column("first", ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("second", ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("kept_at", Instant, nullable=False),
)

figures_told = Table(
    "figures_told",
    metadata,
    Column("month", Date, primary_key=True),
    Column("told_at", Instant, nullable=False),
)
