"""The tables of conferences, registrations, reminders, and wishes to be told of a date."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables import Instant, metadata

conferences = Table(
    "conferences",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("status", String(16), nullable=False),
    Column("titles", JSON, nullable=False),
    Column("texts", JSON, nullable=False),
    Column("places", JSON, nullable=False),
    Column("programmes", JSON, nullable=False),
    Column("reasons", JSON, nullable=False, server_default="{}"),
    # The wall time is what was agreed; the instant follows from it and the zone.
    Column("start", DateTime, nullable=False),
    Column("end", DateTime, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("link", Text, nullable=False),
    Column("interpreting", String(16), nullable=False),
    Column("capacity", Integer),
    Column("audience", String(8), nullable=False),
    Column("deadline", Date),
    Column("asks_needs", Boolean, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", String(80), nullable=False),
)

registrations = Table(
    "registrations",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("conference", ForeignKey("conferences.id", ondelete="CASCADE"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    # 1 while it is live, else nothing: the constraint below then allows one live registration a contact and any number of past ones.
    Column("live", Integer),
    Column("state", String(16), nullable=False),
    Column("people", Integer, nullable=False),
    Column("language", String(2), nullable=False),
    Column("firm", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("needs", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("reminders", String(32), nullable=False),
    Column("registered_at", Instant, nullable=False),
    Column("consent", String(16), nullable=False),
    Column("told_start", Instant, nullable=False),
    Column("told_sequence", Integer, nullable=False),
    Column("offer_until", Instant),
    Column("checked_in_at", Instant),
    Column("checked_in_by", String(80), nullable=False),
    UniqueConstraint("conference", "contact_id", "live", name="registrations_once"),
    Index("registrations_by_state", "conference", "state"),
)

conference_seats = Table(
    "conference_seats",
    metadata,
    # One row a place that is taken: the primary key is what makes it impossible to give it twice.
    Column("conference", ForeignKey("conferences.id", ondelete="CASCADE"), primary_key=True),
    Column("seat", Integer, primary_key=True, autoincrement=False),
    Column("registration", ForeignKey("registrations.number", ondelete="CASCADE"), nullable=False, index=True),
)

conference_reminders = Table(
    "conference_reminders",
    metadata,
    # A reminder of a kind for a beginning is sent once, whatever is changed back and forth.
    Column("registration", ForeignKey("registrations.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("kind", String(4), primary_key=True),
    Column("start", Instant, primary_key=True),
    Column("due_at", Instant, nullable=False),
    Column("state", String(8), nullable=False),
    Index("conference_reminders_due", "state", "due_at"),
)

conference_wishes = Table(
    "conference_wishes",
    metadata,
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    # The key of the planned conference of which the contact was told already.
    Column("planned", String(24), nullable=False),
    Column("wished_at", Instant, nullable=False),
)
