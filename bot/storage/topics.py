"""What a topic's part of the storage is made of: tables of events and of queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, update

from bot.domain.language import Language
from bot.domain.messages import Address
from bot.storage.tables import addresses


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is stored: the instant, a key that is unique for ever, and who brought it about.

    `contact_id` is "" and `address` None for a duty of the clock.
    """

    now: datetime
    key: str
    new_id: Callable[[], str]
    contact_id: str = ""
    address: Address | None = None
    language: Language = Language.DE


Events: TypeAlias = Mapping[type, Callable[[Connection, Cause, Any], None]]
"""Stores an event by its type; raises `bot.ports.Stale` when it comes too late, and then nothing of its turn is stored."""
Queries: TypeAlias = Mapping[type, Callable[[Connection, Any, datetime], Any]]
"""Answers a query by its type, as of an instant."""


def touch(connection: Connection, contact_id: str) -> None:
    """Another contact than the one who writes was changed: turns of theirs that are under way are to be taken anew."""
    changed = update(addresses).where(addresses.c.contact_id == contact_id)
    connection.execute(changed.values(version=addresses.c.version + 1))
