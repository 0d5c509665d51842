"""The tables of firms, their people and their partnership profiles."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.tables import Instant, metadata

firms = Table(
    "firms",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("name_zh", Text, nullable=False),
    Column("region", String(16), nullable=False),
    Column("size", String(8)),
    Column("startup", Boolean, nullable=False),
    Column("languages", JSON, nullable=False),
    Column("sector", Text, nullable=False),
    Column("nace", Text, nullable=False),
    Column("website", Text, nullable=False),
    # What came with a file is WFK's own record; what a contact registered is forgotten with its last person.
    Column("imported", Boolean, nullable=False),
    Column("blocked", Boolean, nullable=False),
    Column("verified_at", Instant),
    Column("verified_by", String(80), nullable=False),
    # The firm that took this one's people and profiles over, where colleagues found both to be the same.
    Column("joined_to", ForeignKey("firms.number"), index=True),
    Column("registered_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    # To add up all versions, which tells whether anything changed, only this is read.
    Index("firms_by_version", "version"),
)

firm_people = Table(
    "firm_people",
    metadata,
    # A contact speaks for one firm.
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("firm", ForeignKey("firms.number", ondelete="CASCADE"), nullable=False, index=True),
    # Who is not confirmed waits for a colleague of WFK and speaks for nobody yet.
    Column("confirmed", Boolean, nullable=False),
    Column("lead", Boolean, nullable=False),
    Column("family", Text, nullable=False),
    Column("given", Text, nullable=False),
    Column("job", Text, nullable=False),
    Column("reply_to", Text, nullable=False),
    Column("joined_at", Instant, nullable=False),
)

firm_codes = Table(
    "firm_codes",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("firm", ForeignKey("firms.number", ondelete="CASCADE"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("expires_at", Instant, nullable=False),
)

firm_twins = Table(
    "firm_twins",
    metadata,
    # Two firms that look alike and are two, as a colleague said; the smaller number first.
    Column("first", ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True),
    Column("second", ForeignKey("firms.number", ondelete="CASCADE"), primary_key=True),
)

profiles = Table(
    "profiles",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False),
    Column("firm", ForeignKey("firms.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("lang", String(2), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("subject", String(16)),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("keywords", JSON, nullable=False),
    Column("stage", Text, nullable=False),
    Column("ip", Text, nullable=False),
    Column("partner_sought", JSON, nullable=False),
    Column("cooperation", JSON, nullable=False),
    Column("regions", JSON, nullable=False),
    Column("imported", Boolean, nullable=False),
    Column("valid_until", Date, nullable=False),
    # How many days before its end its people were told last; 0 once they were told that it expired.
    Column("told_days", Integer),
    Column("made_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("id", name="profiles_id"),
    Index("profiles_by_end", "state", "valid_until"),
    Index("profiles_by_version", "version"),
)
