"""When colleagues are told how an announcement goes, and when it is over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, func, or_, select, update

from bot.domain.announcement_duties import AnnouncementFinished, AnnouncementsToFinish, ProgressTold, Telling, TellingsOfProgress
from bot.domain.announcements import AnnouncementState, notice_of
from bot.domain.deliveries import DeliveryState
from bot.domain.people import Role
from bot.ports import Stale
from bot.storage.announcements.progress import count_open, progress_of
from bot.storage.announcements.tables import announcements
from bot.storage.tables import AnyRow, addresses, contacts, deliveries
from bot.storage.topics import Cause, Events, Queries

QUICK = timedelta(seconds=3)
"""What is over sooner needs no progress, only the report."""
EAGER, EAGER_EVERY = timedelta(minutes=1), timedelta(seconds=5)
"""In its first minute colleagues see it move so often."""
EVERY = timedelta(seconds=15)
"""Later on: a group chat takes twenty messages a minute, and colleagues have other work there."""
LONGEST_WAIT = timedelta(minutes=1)
"""So long at most a report waits for the progress message it takes the place of."""

_State = AnnouncementState
_row = announcements.c


def _due(connection: Connection, _query: TellingsOfProgress, now: datetime) -> tuple[Telling, ...]:
    first = and_(_row.told_at.is_(None), _row.started_at <= now - QUICK)
    eager = and_(_row.told_at <= now - EAGER_EVERY, _row.started_at > now - EAGER)
    moving = and_(_row.state == _State.SENDING, or_(first, eager, _row.told_at <= now - EVERY))
    # Of a pause they are told once.
    paused = and_(_row.state == _State.PAUSED, _row.told_at.is_not(None))
    return _tellings(connection, connection.execute(select(announcements).where(or_(moving, paused))).all(), now)


def _tellings(connection: Connection, rows: Sequence[AnyRow], now: datetime) -> tuple[Telling, ...]:
    if not rows:
        return ()
    group = select(addresses.c.id).join(contacts, contacts.c.id == addresses.c.contact_id)
    room = connection.execute(group.where(contacts.c.role == Role.ROOM, addresses.c.reachable).limit(1)).first() is not None
    return tuple(Telling(progress_of(connection, row, now), row.tellings, room) for row in rows)


def _told(connection: Connection, cause: Cause, event: ProgressTold) -> None:
    same = (_row.number == event.number, _row.tellings == event.tellings)
    state = connection.scalar(select(_row.state).where(*same).with_for_update())
    told_at = cause.now if state == _State.SENDING else None
    values = {"tellings": event.tellings + 1, "told": event.through, "told_at": told_at}
    if connection.execute(update(announcements).where(*same).values(**values)).rowcount != 1:
        raise Stale


def _to_finish(connection: Connection, _query: AnnouncementsToFinish, now: datetime) -> tuple[Telling, ...]:
    sent = and_(_row.state == _State.SENDING, _row.expanded, _row.settled)
    recalled = and_(_row.state == _State.RECALLED, _row.settled, _row.started_at.is_not(None))
    rows = connection.execute(select(announcements).where(or_(sent, recalled), ~_row.reported)).all()
    over = [row for row in rows if not count_open(connection, row.number) and not _is_being_told(connection, row, now)]
    return _tellings(connection, over, now)


def _is_being_told(connection: Connection, row: AnyRow, now: datetime) -> bool:
    """Whether the progress message is still on its way: only what has arrived can be replaced by the report."""
    if row.told_at is None or row.told_at < now - LONGEST_WAIT:
        return False
    on_its_way = deliveries.c.state.in_((DeliveryState.PENDING, DeliveryState.SENDING))
    telling = select(func.count()).where(deliveries.c.notice == progress_notice(row.number), on_its_way)
    return bool(connection.scalar(telling))


def progress_notice(number: int) -> str:
    """The reason of the message that shows the progress."""
    return f"{notice_of(number)}:progress"


def _finished(connection: Connection, cause: Cause, event: AnnouncementFinished) -> None:
    same = (_row.number == event.number, _row.version == event.version, ~_row.reported)
    row = connection.execute(select(announcements).where(*same).with_for_update()).one_or_none()
    if row is None or not row.expanded or not row.settled or count_open(connection, event.number):
        raise Stale
    if row.state == _State.SENDING:
        values = {"state": _State.DONE, "version": event.version + 1, "finished_at": cause.now, "changed_at": cause.now}
    else:
        values = {}
    connection.execute(update(announcements).where(_row.number == event.number).values(reported=True, **values))


EVENTS: Events = {ProgressTold: _told, AnnouncementFinished: _finished}
QUERIES: Queries = {TellingsOfProgress: _due, AnnouncementsToFinish: _to_finish}
