"""The tables of linked platforms and of erasures."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, String, Table

from bot.storage.tables import Id, Instant, metadata

link_codes = Table(
    "link_codes",
    metadata,
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("expires_at", Instant, nullable=False),
)

link_failures = Table(
    "link_failures",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("failed_at", Instant, nullable=False),
)

erasures = Table(
    "erasures",
    metadata,
    # Nothing here tells whose erasure it was.
    Column("id", String(32), primary_key=True),
    Column("erased_at", Instant, nullable=False),
    Column("counts", JSON, nullable=False),
)

farewells = Table(
    "farewells",
    metadata,
    # An erased address, for the minute until the last message to it went out.
    Column("id", String(32), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address_id", String(128), nullable=False),
    Column("erased_at", Instant, nullable=False, index=True),
    Column("late", JSON, nullable=False),
)
