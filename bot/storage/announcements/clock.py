"""What is due about announcements by the clock: begun, expanded in slices, and made to follow their state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from bot.domain.announcement_duties import (
    AnnouncementStarted,
    AnnouncementsToStart,
    DeliveriesFollowed,
    SliceDue,
    SlicesDue,
    SliceWritten,
    Unsettled,
    UnsettledAnnouncements,
)
from bot.domain.announcements import Announcement, AnnouncementState, notice_of
from bot.domain.deliveries import DeliveryState
from bot.domain.language import Language
from bot.ports import Stale
from bot.storage.announcements import slices
from bot.storage.announcements.audience import agreed, in_segment
from bot.storage.announcements.gate import RECALLED
from bot.storage.announcements.records import step
from bot.storage.announcements.rows import announcement_of, announcements_where
from bot.storage.announcements.subscriptions import UNSENT
from bot.storage.announcements.tables import announcements
from bot.storage.tables import AnyRow, contacts, deliveries
from bot.storage.topics import Cause, Events, Queries

SLICE = 250
"""Contacts that are looked at in one transaction."""
AHEAD = 5000
"""While so many deliveries of an announcement are due and not sent, no more are written: pausing and recalling stay short."""
FOLLOWING = 1000
"""Deliveries that are made to follow in one transaction."""

_State = AnnouncementState
_row = announcements.c
_d = deliveries.c


def _to_start(connection: Connection, _query: AnnouncementsToStart, now: datetime) -> tuple[Announcement, ...]:
    return announcements_where(connection, _row.state == _State.SCHEDULED, _row.starts_at <= now)


def _started(connection: Connection, cause: Cause, event: AnnouncementStarted) -> None:
    step(connection, cause, event.number, event.version, (_State.SCHEDULED,), state=_State.SENDING, started_at=cause.now)


def _slices_due(connection: Connection, _query: SlicesDue, now: datetime) -> tuple[SliceDue, ...]:
    statement = select(announcements).where(_row.state == _State.SENDING, ~_row.expanded).order_by(_row.number)
    rows = connection.execute(statement).all()
    return tuple(SliceDue(announcement_of(row), row.after) for row in rows if _ahead(connection, row.number, now) < AHEAD)


def _ahead(connection: Connection, number: int, now: datetime) -> int:
    """How many deliveries are due and not sent, counted up to a limit."""
    due = select(_d.id).where(_d.notice == notice_of(number), _d.state == DeliveryState.PENDING, _d.due_at <= now).limit(AHEAD)
    return connection.scalar(select(func.count()).select_from(due.subquery())) or 0


def _slice_written(connection: Connection, cause: Cause, event: SliceWritten) -> None:
    """Write the deliveries of a slice, and how far the announcement is written out by now."""
    same = (_row.number == event.number, _row.version == event.version, _row.after == event.after, _row.state == _State.SENDING)
    row = connection.execute(select(announcements).where(*same, ~_row.expanded).with_for_update()).one_or_none()
    if row is None:
        raise Stale
    one = announcement_of(row)
    people = _people(connection, one, event.after)
    left_out: Counter[str] = Counter()
    wanted = [person for person in people if _wants(one, person, left_out)]
    written = slices.write(connection, one, wanted, event, cause.now)
    lacks = {str(language): one.lacks.get(language, 0) + left_out[language] for language in Language}
    connection.execute(
        update(announcements)
        .where(_row.number == event.number)
        .values(
            after=people[-1].id if people else event.after,
            expanded=len(people) < SLICE,
            queued=_row.queued + written,
            opted_out=_row.opted_out + left_out["opted out"],
            not_agreed=_row.not_agreed + left_out["not agreed"],
            lacks={language: count for language, count in lacks.items() if count},
        )
    )


def _people(connection: Connection, one: Announcement, after: str) -> Sequence[AnyRow]:
    """The next contacts of the segment by their id: a key, and no offset, so that every slice costs the same."""
    c = contacts.c
    columns = (c.id, c.language, c.zone, c.announcements, agreed(one.topic).label("agreed"))
    return connection.execute(select(*columns).where(*in_segment(one.segment, after)).order_by(c.id).limit(SLICE)).all()


def _wants(one: Announcement, person: AnyRow, left_out: Counter[str]) -> bool:
    """Whether a contact is to get it; counts why not."""
    language = Language(person.language)
    if not person.announcements:
        left_out["opted out"] += 1
    elif not person.agreed:
        left_out["not agreed"] += 1
    elif one.text_for(language) is None:
        left_out[language] += 1
    else:
        return True
    return False


_FOLLOW: dict[AnnouncementState, tuple[tuple[DeliveryState, ...], DeliveryState]] = {
    _State.PAUSED: ((DeliveryState.PENDING,), DeliveryState.PAUSED),
    _State.SENDING: ((DeliveryState.PAUSED,), DeliveryState.PENDING),
    _State.SCHEDULED: ((DeliveryState.PAUSED,), DeliveryState.PENDING),
    _State.RECALLED: (UNSENT, DeliveryState.CANCELLED),
}
"""By the state of an announcement: deliveries in which states become what. What is being sent just now asks at the gate itself."""


def _unsettled(connection: Connection, _query: UnsettledAnnouncements, _now: datetime) -> tuple[Unsettled, ...]:
    found = announcements_where(connection, ~_row.settled)
    return tuple(Unsettled(one, next(iter(_following(connection, one, 1)), 0)) for one in found)


def _following(connection: Connection, one: Announcement, most: int) -> Sequence[int]:
    before, _ = _FOLLOW[one.state]
    statement = select(_d.id).where(_d.notice == notice_of(one.number), _d.state.in_(before)).order_by(_d.id).limit(most)
    return connection.scalars(statement).all()


def _followed(connection: Connection, cause: Cause, event: DeliveriesFollowed) -> None:
    same = (_row.number == event.number, _row.version == event.version, ~_row.settled)
    row = connection.execute(select(announcements).where(*same).with_for_update()).one_or_none()
    if row is None:
        raise Stale
    one = announcement_of(row)
    ids = _following(connection, one, FOLLOWING)
    if not ids:
        connection.execute(update(announcements).where(_row.number == one.number).values(settled=True))
        return
    before, after = _FOLLOW[one.state]
    values: dict[str, Any] = {"state": after}
    if after is DeliveryState.CANCELLED:
        values |= {"error": RECALLED, "finished_at": cause.now}
    connection.execute(update(deliveries).where(_d.id.in_(ids), _d.state.in_(before)).values(**values))


EVENTS: Events = {AnnouncementStarted: _started, SliceWritten: _slice_written, DeliveriesFollowed: _followed}
QUERIES: Queries = {AnnouncementsToStart: _to_start, SlicesDue: _slices_due, UnsettledAnnouncements: _unsettled}
