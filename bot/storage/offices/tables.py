"""The tables of sites, rooms and office requests."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.tables import Instant, metadata

sites = Table(
    "sites",
    metadata,
    Column("key", String(32), primary_key=True),
    Column("facts", JSON, nullable=False),
    Column("as_of", Date, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", String(80), nullable=False),
)

rooms = Table(
    "rooms",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("site", String(32), nullable=False),
    Column("name", String(80), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("seats", Integer, nullable=False),
    Column("equipment", Text, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("site", "name", name="rooms_by_name"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("reason", Text, nullable=False),
)

office_requests = Table(
    "office_requests",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("language", String(2), nullable=False),
    Column("site", String(32), nullable=False),
    Column("origin", String(32), nullable=False),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
    Column("seats", Integer, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("firm", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("held_until", Instant, nullable=False),
    Column("room_id", ForeignKey("rooms.id")),
    Column("reason", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("decided_by", String(80), nullable=False),
    Column("decided_at", Instant),
    Column("offer_until", Instant),
    Index("office_requests_by_state", "state", "start"),
    Index("office_requests_by_site", "site", "start", "end"),
)

occupied_days = Table(
    "occupied_days",
    metadata,
    # One row a seat and day: the primary key is what makes a double booking impossible.
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True),
    Column("seat", Integer, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("request", ForeignKey("office_requests.number", ondelete="CASCADE"), index=True),
    Column("block_id", ForeignKey("blocks.id", ondelete="CASCADE"), index=True),
)

request_numbers = Table(
    "request_numbers",
    metadata,
    Column("series", String(8), primary_key=True),
    Column("last", Integer, nullable=False),
)

office_offers = Table(
    "office_offers",
    metadata,
    Column("request", ForeignKey("office_requests.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("site", String(32), nullable=False),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("start", Date, nullable=False),
    Column("end", Date, nullable=False),
)

office_marks = Table(
    "office_marks",
    metadata,
    # What the colleagues were told about a request, so that they are told once.
    Column("request", ForeignKey("office_requests.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("mark", String(40), primary_key=True),
)

extra_days = Table(
    "extra_days",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("country", String(2), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("name", JSON, nullable=False),
)
