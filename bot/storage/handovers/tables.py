"""The tables of hand-overs and of the hours of WFK."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from bot.storage.tables import Instant, metadata

handovers = Table(
    "handovers",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("matter", String(16), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("channel", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("question", Text, nullable=False),
    Column("about", String(128), nullable=False),
    Column("recent", JSON, nullable=False),
    Column("way", String(16), nullable=False),
    Column("reply_to", Text, nullable=False),
    Column("thread_channel", String(16)),
    Column("thread_id", String(128)),
    Column("opened_at", Instant, nullable=False),
    Column("waiting_since", Instant),
    Column("reminded_at", Instant),
    Column("unreached_at", Instant),
    Column("closed_at", Instant),
    Index("handovers_by_state", "state"),
    Index("handovers_by_thread", "thread_channel", "thread_id"),
)

handover_colleagues = Table(
    "handover_colleagues",
    metadata,
    Column("handover", ForeignKey("handovers.number", ondelete="CASCADE"), primary_key=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("since", Instant, nullable=False),
)

staff_hours = Table(
    "staff_hours",
    metadata,
    # One row: the hours of all of WFK.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("hours", JSON, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("remind_after", Integer, nullable=False),
    Column("as_of", Date, nullable=False),
)
