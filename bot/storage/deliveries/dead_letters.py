"""What became of deliveries: those that did not arrive, sending them again, and how the copies of a notice went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from bot.domain.deliveries import DeliveryState, Fate, HowDelivered, Rung
from bot.domain.messages import Channel
from bot.storage.tables import deliveries
from bot.storage.topics import Events, Queries

DEAD = (DeliveryState.FAILED, DeliveryState.UNCERTAIN, DeliveryState.HELD)
"""States in which nothing more happens by itself; `held` ends when the contact writes."""

_d = deliveries.c


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One delivery that did not arrive, or may not have; without its text and without its address."""

    id: int
    channel: str
    notice: str
    state: str
    error: str
    rung: str
    attempts: int
    created_at: datetime


def dead_letters(connection: Connection, states: Sequence[DeliveryState], most: int) -> list[DeadLetter]:
    """The newest of those in these states, at most so many."""
    statement = select(deliveries).where(_d.state.in_(states)).order_by(_d.id.desc()).limit(most)
    return [
        DeadLetter(row.id, row.channel, row.notice or "", row.state, row.error or "", row.rung or "", row.attempts, row.created_at)
        for row in connection.execute(statement)
    ]


def count_states(connection: Connection) -> Mapping[str, int]:
    """How many deliveries stand in each state; `doubtful` are those that arrived, and perhaps twice."""
    counts = {row.state: row.copies for row in connection.execute(select(_d.state, func.count().label("copies")).group_by(_d.state))}
    doubtful = select(func.count()).where(_d.state == DeliveryState.SENT, _d.error.is_not(None))
    return counts | {"doubtful": connection.scalar(doubtful) or 0}


def send_again(connection: Connection, ids: Sequence[int], now: datetime) -> int:
    """Let deliveries that ended badly begin anew; tells how many did. What was sent is not sent again."""
    again = update(deliveries).where(_d.id.in_(ids), _d.state.in_(DEAD))
    anew = {"state": DeliveryState.PENDING, "due_at": now, "attempts": 0, "error": None, "finished_at": None}
    return connection.execute(again.values(**anew)).rowcount


def _how_delivered(connection: Connection, query: HowDelivered, _now: datetime) -> tuple[Fate, ...]:
    grouped = (_d.channel, _d.state, _d.rung, _d.error)
    statement = select(*grouped, func.count().label("copies")).where(_d.notice == query.notice).group_by(*grouped).order_by(*grouped)
    return tuple(
        Fate(Channel(row.channel), DeliveryState(row.state), Rung(row.rung) if row.rung else None, row.error or "", row.copies)
        for row in connection.execute(statement)
    )


EVENTS: Events = {}
QUERIES: Queries = {HowDelivered: _how_delivered}
