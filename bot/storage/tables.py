"""The tables, as SQLAlchemy Core. Instants are aware UTC datetimes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)

metadata = MetaData()

AnyRow = Row[*tuple[Any, ...]]
"""A row of any statement."""


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime; SQLite stores it without its zone, so it is given back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC; refuse a datetime without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC datetime."""
        if value is None:
            return None
        read: datetime = value
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


Id = BigInteger().with_variant(Integer, "sqlite")

contacts = Table(
    "contacts",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("language", String(2), nullable=False),
    Column("language_chosen", Boolean, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("announcements", Boolean, nullable=False),
    Column("role", String(16)),
    Column("staff_name", String(80), nullable=False, server_default=""),
    Column("handover", Integer),
    Column("created_at", Instant, nullable=False),
    Index("contacts_by_role", "role", "id"),
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("id", String(128), primary_key=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False),
    Column("reachable", Boolean, nullable=False),
    Column("conversation", JSON, nullable=False),
    Column("version", Integer, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Index("addresses_of_contact", "contact_id", "channel"),
)

seen_updates = Table(
    "seen_updates",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("key", String(160), primary_key=True),
    Column("seen_at", Instant, nullable=False),
)

_ANSWERS = "update_key IS NOT NULL"

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("reason", String(255), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("address_id", String(128), nullable=False),
    Column("update_key", String(160)),
    Column("notice", String(160)),
    Column("receipt", String(128)),
    Column("amends", String(128)),
    Column("priority", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("leased_until", Instant),
    Column("leased_by", String(32)),
    Column("begun_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("doubts", Integer, nullable=False, server_default="0"),
    Column("message", JSON, nullable=False),
    Column("error", Text),
    Column("rung", String(16)),
    Column("platform_number", String(20)),
    Column("created_at", Instant, nullable=False),
    Column("finished_at", Instant),
    Index("deliveries_next", "state", "channel", "priority", "due_at", "id"),
    Index("deliveries_of_address", "address_id", "channel", "state"),
    # What answers no update, an announcement above all, is left out: an index less to write with every change of its state.
    Index("deliveries_of_update", "channel", "update_key", postgresql_where=text(_ANSWERS), sqlite_where=text(_ANSWERS)),
    Index("deliveries_of_notice", "notice", "state", "due_at"),
    # Whoever has a delivery in hand knows it by its number: that of an erased one is not given to another.
    sqlite_autoincrement=True,
)

access_tokens = Table(
    "access_tokens",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("refreshing_until", Instant),
)

wechat_windows = Table(
    "wechat_windows",
    metadata,
    Column("openid", String(128), primary_key=True),
    Column("allowed", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("closes_at", Instant, nullable=False),
)

web_lines = Table(
    "web_lines",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("visitor", String(128), nullable=False),
    Column("author", String(8), nullable=False),
    Column("key", String(160), nullable=False, unique=True),
    Column("message", JSON, nullable=False),
    Column("created_at", Instant, nullable=False),
    Index("web_lines_of_visitor", "visitor", "id"),
    # A page reads what comes after the last line it has, also when that one was erased.
    sqlite_autoincrement=True,
)
