"""How announcements go: counted from their deliveries, and from what was noted of those that are deleted."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, select, update

from bot.domain.announcement_progress import Fared, Progress, ProgressOf
from bot.domain.announcements import Announcement, AnnouncementState, notice_of, number_of
from bot.domain.deliveries import DeliveryState, Priority, Rung
from bot.domain.messages import Channel
from bot.storage.announcements.rows import announcement_of
from bot.storage.announcements.tables import announcements
from bot.storage.tables import AnyRow, deliveries
from bot.storage.topics import Events, Queries

OPEN = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.PAUSED)
"""States of what the bot itself still has to send."""
A_WHILE = timedelta(minutes=30)
"""What is due later than so does not wait for its turn but for the end of quiet hours."""

_d = deliveries.c
_a = announcements.c
_ALIKE = (_d.channel, _d.state, _d.rung, _d.error)
_Key = tuple[str, str, str, str]


def count_open(connection: Connection, number: int) -> int:
    """How many messages the bot itself still has to send."""
    statement = select(func.count()).where(_d.notice == notice_of(number), _d.state.in_(OPEN))
    return connection.scalar(statement) or 0


def _progress(connection: Connection, query: ProgressOf, now: datetime) -> Progress | None:
    row = connection.execute(select(announcements).where(_a.number == query.number)).one_or_none()
    return None if row is None else progress_of(connection, row, now)


def progress_of(connection: Connection, row: AnyRow, now: datetime) -> Progress:
    """The Progress of an announcement's row."""
    one = announcement_of(row)
    statement = select(*_ALIKE, func.count().label("copies")).where(_d.notice == notice_of(one.number)).group_by(*_ALIKE)
    counts = _noted(row.fared)
    for alike in connection.execute(statement):
        counts[alike.channel, alike.state, alike.rung or "", alike.error or ""] += alike.copies
    fared = tuple(_fared(key, copies) for key, copies in sorted(counts.items()))
    deferred = _deferred(connection, one.number, now)
    progress = Progress(one, fared, deferred)
    return Progress(one, fared, deferred, _ends_at(progress, row, now))


def _deferred(connection: Connection, number: int, now: datetime) -> int:
    waiting = (_d.notice == notice_of(number), _d.state == DeliveryState.PENDING, _d.due_at > now + A_WHILE)
    return connection.scalar(select(func.count()).where(*waiting)) or 0


def _ends_at(progress: Progress, row: AnyRow, now: datetime) -> datetime | None:
    """At the pace since the colleagues were told last; not before it is known how many there are."""
    one: Announcement = progress.announcement
    if one.state is not AnnouncementState.SENDING or not one.expanded or row.told_at is None:
        return None
    passed, done = (now - row.told_at).total_seconds(), progress.through - row.told
    if passed <= 0 or done <= 0:
        return None
    return now + timedelta(seconds=(progress.open - progress.deferred) * passed / done)


def note(connection: Connection, *deleted: ColumnElement[bool]) -> None:
    """Add deliveries that are about to be deleted to what is noted of their announcements."""
    statement = select(_d.notice, *_ALIKE, func.count().label("copies")).where(*deleted, _d.priority == Priority.ANNOUNCEMENT)
    found: dict[int, Counter[_Key]] = {}
    for row in connection.execute(statement.group_by(_d.notice, *_ALIKE)):
        number = number_of(row.notice or "")
        if number is not None:
            found.setdefault(number, Counter())[row.channel, row.state, row.rung or "", row.error or ""] += row.copies
    for number, counts in sorted(found.items()):
        before = connection.execute(select(_a.fared).where(_a.number == number).with_for_update()).scalar_one_or_none()
        if before is not None:
            noted = [[*key, copies] for key, copies in sorted((_noted(before) + counts).items())]
            connection.execute(update(announcements).where(_a.number == number).values(fared=noted))


def _noted(stored: list[list[str | int]]) -> Counter[_Key]:
    counts: Counter[_Key] = Counter()
    for channel, state, rung, error, copies in stored:
        counts[str(channel), str(state), str(rung), str(error)] += int(copies)
    return counts


def _fared(key: _Key, copies: int) -> Fared:
    channel, state, rung, error = key
    return Fared(Channel(channel), DeliveryState(state), Rung(rung) if rung else None, error, copies)


EVENTS: Events = {}
QUERIES: Queries = {ProgressOf: _progress}
