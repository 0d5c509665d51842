"""Hand-overs in the database: who talks with whom, and what was said."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domain.messages import Address
from bot.storage.topics import Events, Queries


def thread_of(connection: Connection, handover: int) -> Address | None:
    """The thread of the colleagues' group chat in which a hand-over is answered."""
    return None


def answering(connection: Connection, handover: int) -> list[str]:
    """The contacts of the colleagues who took a hand-over."""
    return []


EVENTS: Events = {}
QUERIES: Queries = {}
