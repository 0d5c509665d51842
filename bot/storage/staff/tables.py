"""The tables of the colleagues: invitations, wrong codes, the audit log, the names of the bot."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, String, Table

from bot.storage.tables import Id, Instant, metadata

invitations = Table(
    "invitations",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("invited_by", String(32), nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

wrong_codes = Table(
    "wrong_codes",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
)

staff_actions = Table(
    "staff_actions",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    # No foreign key: what a colleague did stays on record when their contact is gone.
    Column("contact_id", String(32), nullable=False),
    Column("staff_name", String(80), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(120), nullable=False),
    Index("staff_actions_of_contact", "contact_id"),
)

bot_names = Table(
    "bot_names",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("name", String(64), nullable=False),
)
