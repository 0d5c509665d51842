"""What the tests of delivering share: rows as a turn would have left them, and what became of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from bot.domain.deliveries import Delivery, DeliveryState, Priority
from bot.domain.messages import Channel, Message
from bot.ports import Outcome, Room
from bot.storage.database import Database
from bot.storage.store import DatabaseStore
from bot.storage.tables import deliveries
from tests.storage.stage import NOW


def row(reason: str, who: str = "100", priority: Priority = Priority.DECISION, **more: Any) -> dict[str, Any]:
    """One delivery that is due, by its columns."""
    usual = {
        "reason": reason,
        "channel": Channel.TELEGRAM,
        "address_id": who,
        "priority": priority,
        "state": DeliveryState.PENDING,
        "due_at": NOW,
        "attempts": 0,
        "message": Message(reason).to_json(),
        "created_at": NOW,
    }
    return usual | more


async def promise(database: Database, *rows: dict[str, Any]) -> None:
    """Write deliveries, in order."""
    for one in rows:
        await database.run(lambda connection, one=one: connection.execute(insert(deliveries).values(**one)))  # type: ignore[misc]


async def leased(store: DatabaseStore, most: int = 100, announcements: int | None = None) -> list[str]:
    """Lease what is due on Telegram; the reasons, in order."""
    return [delivery.reason for delivery in await lease(store, most, announcements)]


async def lease(store: DatabaseStore, most: int = 100, announcements: int | None = None) -> tuple[Delivery, ...]:
    """Lease what is due on Telegram."""
    return await store.claim({Channel.TELEGRAM: Room(most, {} if announcements is None else {Priority.ANNOUNCEMENT: announcements})})


async def end(store: DatabaseStore, delivery: Delivery, state: DeliveryState, due: datetime = NOW, error: str | None = None) -> None:
    """Acknowledge one delivery."""
    await store.acknowledge(Outcome(delivery, state, due, error))


async def look(database: Database, reason: str) -> Any:
    """The row of a delivery."""
    return await database.run(lambda connection: connection.execute(select(deliveries).where(deliveries.c.reason == reason)).one())
