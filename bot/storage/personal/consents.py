"""Consents in the database: each giving is a row, a withdrawal closes it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, insert, select, update

from bot.domain.consents import VERSIONS, Consent, ConsentAnswered, ConsentsOf, HeldConsent, Purpose
from bot.domain.language import Language
from bot.storage.tables import Id, Instant, metadata
from bot.storage.topics import Cause, Events, Queries

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True, autoincrement=True),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("version", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)


def _answered(connection: Connection, cause: Cause, event: ConsentAnswered) -> None:
    """A new answer closes what was agreed to before for the same purpose."""
    held = (consents.c.contact_id == cause.contact_id, consents.c.purpose == event.purpose, consents.c.withdrawn_at.is_(None))
    connection.execute(update(consents).where(*held).values(withdrawn_at=cause.now))
    if event.given:
        row = {"contact_id": cause.contact_id, "purpose": event.purpose, "version": event.version, "language": event.language}
        connection.execute(insert(consents).values(**row, given_at=cause.now))


def _held(connection: Connection, query: HeldConsent, _now: datetime) -> Consent | None:
    statement = select(consents).where(
        consents.c.contact_id == query.contact_id,
        consents.c.purpose == query.purpose,
        consents.c.version == VERSIONS[query.purpose],
        consents.c.withdrawn_at.is_(None),
    )
    row = connection.execute(statement).first()
    return None if row is None else Consent(query.purpose, row.version, Language(row.language), row.given_at)


def _of_contact(connection: Connection, query: ConsentsOf, _now: datetime) -> tuple[Consent, ...]:
    statement = select(consents).where(consents.c.contact_id == query.contact_id)
    # What is held goes before what was withdrawn: of two linked platforms one may hold what the other withdrew.
    rows = connection.execute(statement.order_by(consents.c.withdrawn_at.is_(None), consents.c.given_at, consents.c.id))
    newest = {
        row.purpose: Consent(Purpose(row.purpose), row.version, Language(row.language), row.given_at, row.withdrawn_at) for row in rows
    }
    return tuple(newest[purpose] for purpose in Purpose if purpose in newest)


EVENTS: Events = {ConsentAnswered: _answered}
QUERIES: Queries = {HeldConsent: _held, ConsentsOf: _of_contact}
