"""How announcements go: counted from their deliveries, by an index alone where only states are asked for."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.domain.announcements import Announcement, AnnouncementState, Fared, Progress, ProgressOf, notice_of
from bot.domain.deliveries import DeliveryState, Rung
from bot.domain.messages import Channel
from bot.storage.announcements.rows import announcement_of
from bot.storage.announcements.tables import announcements
from bot.storage.tables import AnyRow, deliveries
from bot.storage.topics import Events, Queries

OPEN = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.PAUSED)
"""States of what the bot itself still has to send."""

_d = deliveries.c


def fared(connection: Connection, number: int) -> tuple[Fared, ...]:
    """How the messages of an announcement fared, by platform, state, rung and reason."""
    alike = (_d.channel, _d.state, _d.rung, _d.error)
    statement = select(*alike, func.count().label("copies")).where(_d.notice == notice_of(number)).group_by(*alike).order_by(*alike)
    return tuple(
        Fared(Channel(row.channel), DeliveryState(row.state), Rung(row.rung) if row.rung else None, row.error or "", row.copies)
        for row in connection.execute(statement)
    )


def count_open(connection: Connection, number: int) -> int:
    """How many messages the bot itself still has to send."""
    statement = select(func.count()).where(_d.notice == notice_of(number), _d.state.in_(OPEN))
    return connection.scalar(statement) or 0


def _progress(connection: Connection, query: ProgressOf, now: datetime) -> Progress | None:
    row = connection.execute(select(announcements).where(announcements.c.number == query.number)).one_or_none()
    return None if row is None else progress_of(connection, row, now)


def progress_of(connection: Connection, row: AnyRow, now: datetime) -> Progress:
    """The Progress of an announcement's row."""
    one = announcement_of(row)
    kept = None if row.fared is None else tuple(_read(entry) for entry in row.fared)
    counted = kept if kept is not None else fared(connection, one.number)
    deferred = connection.scalar(
        select(func.count()).where(_d.notice == notice_of(one.number), _d.state == DeliveryState.PENDING, _d.due_at > now + _A_WHILE)
    )
    progress = Progress(one, counted, deferred or 0)
    return Progress(one, counted, progress.deferred, _ends_at(one, progress, row, now))


_A_WHILE = timedelta(minutes=30)
"""What is due later than so does not wait for its turn but for the end of quiet hours."""


def _ends_at(one: Announcement, progress: Progress, row: AnyRow, now: datetime) -> datetime | None:
    """At the pace since the colleagues were told last, or since the beginning."""
    if one.state is not AnnouncementState.SENDING or one.started_at is None or not one.expanded:
        return None
    through, since, before = progress.total - progress.open, one.started_at, 0
    if row.told_at is not None:
        since, before = row.told_at, row.told
    passed = (now - since).total_seconds()
    if passed <= 0 or through <= before:
        return None
    return now + timedelta(seconds=(progress.open - progress.deferred) * passed / (through - before))


def _read(entry: list[str | int]) -> Fared:
    channel, state, rung, error, count = entry
    return Fared(Channel(str(channel)), DeliveryState(str(state)), Rung(str(rung)) if rung else None, str(error), int(count))


def written(counted: tuple[Fared, ...]) -> list[list[str | int]]:
    """Counts as they are kept in a row."""
    return [[one.channel, one.state, one.rung or "", one.error, one.count] for one in counted]


EVENTS: Events = {}
QUERIES: Queries = {ProgressOf: _progress}
