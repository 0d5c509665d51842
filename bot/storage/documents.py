"""Documents that are fetched: by a link, where a platform takes no files, or from a line of the web chat. One transaction a function."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, LargeBinary, String, Table, Text, delete, select, update

from bot.domain.messages import Document, Message
from bot.storage.tables import Instant, metadata, web_lines
from bot.storage.upsert import insert_new

documents = Table(
    "documents",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("cause", String(300), nullable=False, unique=True),
    Column("recipient", String(128), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("mime", String(128), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("expires_at", Instant, nullable=False, index=True),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that shall be had by a link until `expires_at`.

    `cause` is unique, so that one cause has one link however often it is sent; `recipient` is the address it is meant for.
    """

    cause: str
    recipient: str
    document: Document
    expires_at: datetime


def offer(connection: Connection, made: Offer, new_token: str) -> str:
    """Keep the document; the token of its link, which is the earlier one where this cause was offered before."""
    row = {
        "token": new_token,
        "cause": made.cause,
        "recipient": made.recipient,
        "name": made.document.name,
        "mime": made.document.mime,
        "content": made.document.content,
        "expires_at": made.expires_at,
    }
    connection.execute(insert_new(connection, documents), row)
    connection.execute(update(documents).where(documents.c.cause == made.cause).values(expires_at=made.expires_at))
    return str(connection.scalar(select(documents.c.token).where(documents.c.cause == made.cause)))


def offered(connection: Connection, token: str, now: datetime) -> Document | None:
    """The document behind a link; None for a link that never was or has expired."""
    wanted = select(documents).where(documents.c.token == token, documents.c.expires_at > now)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else Document(row.name, row.mime, row.content)


def withdraw_offers(connection: Connection, recipient: str) -> int:
    """Delete whatever is offered to this address; returns how many documents that were."""
    return connection.execute(delete(documents).where(documents.c.recipient == recipient)).rowcount


def forget_expired(connection: Connection, now: datetime) -> int:
    """Delete documents whose links have expired; returns how many."""
    return connection.execute(delete(documents).where(documents.c.expires_at <= now)).rowcount


def of_line(connection: Connection, visitor: str, line_id: int, number: int) -> Document | None:
    """The document `number` (from 0) of a line in this visitor's own web talk; None where there is none."""
    wanted = select(web_lines.c.message).where(web_lines.c.visitor == visitor, web_lines.c.id == line_id)
    stored = connection.scalar(wanted)
    found = Message.from_json(stored).documents if stored is not None else ()
    return found[number] if number < len(found) else None
