"""The tables of announcements, of agreements to their topics, and of what contacts told of themselves for them."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, DateTime, ForeignKey, Index, Integer, String, Table

from bot.storage.tables import Instant, metadata

announcements = Table(
    "announcements",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    # "" for the command line, and after the colleague was erased.
    Column("author_id", String(32), nullable=False, index=True),
    Column("author", String(80), nullable=False),
    Column("approved_by", String(80), nullable=False),
    Column("topic", String(16), nullable=False),
    Column("texts", JSON, nullable=False),
    Column("fallback", String(2)),
    Column("segment", JSON, nullable=False),
    # The wall time is what was agreed; the instant follows from it and the zone when it is released.
    Column("at", DateTime),
    Column("zone", String(64), nullable=False),
    Column("starts_at", Instant),
    Column("created_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("started_at", Instant),
    Column("finished_at", Instant),
    # The contact after whom the next slice begins; the version stays as it is while slices are written.
    Column("after", String(32), nullable=False),
    Column("expanded", Boolean, nullable=False),
    Column("queued", Integer, nullable=False),
    Column("lacks", JSON, nullable=False),
    Column("opted_out", Integer, nullable=False),
    Column("not_agreed", Integer, nullable=False),
    # Whether the deliveries follow the state: paused, resumed and recalled ones are changed in slices.
    Column("settled", Boolean, nullable=False),
    # What the colleagues were told last of its progress: how many were through, when, and how often they were told.
    Column("told", Integer, nullable=False),
    Column("told_at", Instant),
    Column("tellings", Integer, nullable=False),
    # Whether they have the report.
    Column("reported", Boolean, nullable=False),
    # How messages fared whose rows were deleted since.
    Column("fared", JSON, nullable=False),
    Index("announcements_by_state", "state"),
)

announcement_subscriptions = Table(
    "announcement_subscriptions",
    metadata,
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", String(16), primary_key=True),
    Column("version", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)

announcement_traits = Table(
    "announcement_traits",
    metadata,
    # What a contact told of themselves: kind is region, role or interest.
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(8), primary_key=True),
    Column("value", String(16), primary_key=True),
    Column("told_at", Instant, nullable=False),
)
