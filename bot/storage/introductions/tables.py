"""The tables of introductions, their sides, and the consents to pass contact data on."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.tables import Id, Instant, metadata

introductions = Table(
    "introductions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    # The numbers of both firms, the smaller one first; `live` is 1 as long as it is not over, else nothing: the constraint below
    # then allows one live introduction a pair, whoever asked whom first, and any number of past ones.
    Column("pair", String(24), nullable=False),
    Column("live", Integer),
    Column("proposed_by", String(80), nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("staff_due_at", Instant),
    Column("staff_remind_at", Instant),
    Column("agreed_at", Instant),
    Column("closed_at", Instant),
    Column("talk", Boolean, nullable=False),
    Column("spoken_at", Instant),
    Column("meeting_at", Instant),
    Column("meeting_by", String(1), nullable=False),
    Column("meeting_agreed", Boolean, nullable=False),
    UniqueConstraint("pair", "live", name="introductions_once"),
    Index("introductions_by_state", "state"),
)

introduction_sides = Table(
    "introduction_sides",
    metadata,
    Column("number", ForeignKey("introductions.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("side", String(1), primary_key=True),
    # Numbers, not references: an introduction outlives the profile and the firm it was about.
    Column("profile", Integer, nullable=False),
    Column("firm", Integer, nullable=False, index=True),
    Column("zone", String(64), nullable=False),
    Column("reached", Boolean, nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("answered_at", Instant),
    Column("due_at", Instant),
    Column("remind_at", Instant),
    Column("question", Text, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("outcome", String(16), nullable=False),
)

introduction_consents = Table(
    "introduction_consents",
    metadata,
    # Who agreed that which data go where, for which introduction; it is kept longer than the introduction itself.
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("number", Integer, nullable=False, index=True),
    Column("side", String(1), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("destination", String(16), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("passed_at", Instant),
    Column("ended_at", Instant),
)
