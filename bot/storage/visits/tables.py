"""The table of delegations and project ideas."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from bot.storage.tables import Instant, metadata

visits = Table(
    "visits",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("language", String(2), nullable=False),
    Column("origin", String(32), nullable=False),
    Column("people", Integer, nullable=False),
    Column("dates", String(200), nullable=False),
    Column("subject", Text, nullable=False),
    Column("sought", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("spoken", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("taken_by", String(80), nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("told", Text, nullable=False),
    Column("decided_by", String(80), nullable=False),
    Column("decided_at", Instant),
    Column("reminded_at", Instant),
    Index("visits_by_state", "state", "sent_at"),
)
