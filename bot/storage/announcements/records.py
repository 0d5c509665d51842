"""Announcements in the database: written, and decided on as they stood at a version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from bot.domain.announcements import (
    EDITABLE,
    PAUSABLE,
    RECALLABLE,
    Announcement,
    AnnouncementApproved,
    AnnouncementChanged,
    AnnouncementDecision,
    AnnouncementNumbered,
    AnnouncementPaused,
    AnnouncementRecalled,
    AnnouncementReleased,
    AnnouncementResumed,
    AnnouncementReturned,
    Announcements,
    AnnouncementState,
    AnnouncementSubmitted,
    AnnouncementWritten,
    NewAnnouncementNumber,
)
from bot.ports import Stale
from bot.storage.announcements.rows import announcement_of, announcements_where, written_values
from bot.storage.announcements.tables import announcements
from bot.storage.numbers import next_number
from bot.storage.topics import Cause, Events, Queries

_SERIES = "news"
_State = AnnouncementState
_row = announcements.c


def _written(connection: Connection, cause: Cause, event: AnnouncementWritten) -> None:
    one = event.announcement
    begun = {"number": one.number, "version": 1, "state": _State.DRAFT, "author_id": one.author_id, "author": one.author}
    counted = {"queued": 0, "lacks": {}, "opted_out": 0, "not_agreed": 0, "told": 0, "tellings": 0, "fared": []}
    marks = {
        "approved_by": "",
        "after": "",
        "expanded": False,
        "settled": True,
        "reported": False,
        "created_at": cause.now,
        "changed_at": cause.now,
    }
    connection.execute(insert(announcements).values(**begun, **counted, **marks, **written_values(one)))


def _changed(connection: Connection, cause: Cause, event: AnnouncementChanged) -> None:
    one = event.announcement
    step(connection, cause, one.number, one.version, EDITABLE, state=_State.DRAFT, **written_values(one))


def step(connection: Connection, cause: Cause, number: int, version: int, states: Sequence[AnnouncementState], **values: Any) -> None:
    """Change an announcement that still has this version and one of these states; raises Stale otherwise."""
    same = (_row.number == number, _row.version == version, _row.state.in_(states))
    changed = update(announcements).where(*same).values(**values, version=version + 1, changed_at=cause.now)
    if connection.execute(changed).rowcount != 1:
        raise Stale


def _submitted(connection: Connection, cause: Cause, event: AnnouncementSubmitted) -> None:
    step(connection, cause, event.number, event.version, (_State.DRAFT,), state=_State.AWAITING_APPROVAL)


def _approved(connection: Connection, cause: Cause, event: AnnouncementApproved) -> None:
    one = _held(connection, event)
    if one.author_id == event.by_id:
        raise Stale
    step(connection, cause, one.number, event.version, (_State.AWAITING_APPROVAL,), approved_by=event.by, **_release(one, cause.now))


def _released(connection: Connection, cause: Cause, event: AnnouncementReleased) -> None:
    one = _held(connection, event)
    step(connection, cause, one.number, event.version, (_State.DRAFT,), **_release(one, cause.now))


def _release(one: Announcement, now: datetime) -> dict[str, Any]:
    """It begins at its time, or at once where that is over."""
    starts_at = one.starts_at or now
    if starts_at <= now:
        return {"state": _State.SENDING, "starts_at": now, "started_at": now}
    return {"state": _State.SCHEDULED, "starts_at": starts_at}


def _returned(connection: Connection, cause: Cause, event: AnnouncementReturned) -> None:
    step(connection, cause, event.number, event.version, (_State.AWAITING_APPROVAL,), state=_State.DRAFT)


def _paused(connection: Connection, cause: Cause, event: AnnouncementPaused) -> None:
    step(connection, cause, event.number, event.version, PAUSABLE, state=_State.PAUSED, settled=False)


def _resumed(connection: Connection, cause: Cause, event: AnnouncementResumed) -> None:
    one = _held(connection, event)
    state = _State.SCHEDULED if one.started_at is None else _State.SENDING
    # The pace is measured anew: nothing was sent meanwhile.
    step(connection, cause, one.number, event.version, (_State.PAUSED,), state=state, settled=False, told_at=None)


def _recalled(connection: Connection, cause: Cause, event: AnnouncementRecalled) -> None:
    step(
        connection,
        cause,
        event.number,
        event.version,
        RECALLABLE,
        state=_State.RECALLED,
        settled=False,
        expanded=True,
        finished_at=cause.now,
    )


def _held(connection: Connection, event: AnnouncementDecision) -> Announcement:
    """The announcement, which nobody else changes until this transaction ends; raises Stale where there is none."""
    row = connection.execute(select(announcements).where(_row.number == event.number).with_for_update()).one_or_none()
    if row is None:
        raise Stale
    return announcement_of(row)


def _new_number(connection: Connection, _query: NewAnnouncementNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


def _numbered(connection: Connection, query: AnnouncementNumbered, _now: datetime) -> Announcement | None:
    return next(iter(announcements_where(connection, _row.number == query.number)), None)


def _all(connection: Connection, query: Announcements, _now: datetime) -> tuple[Announcement, ...]:
    return announcements_where(connection, *((_row.state.in_(query.states),) if query.states else ()), most=query.most)


EVENTS: Events = {
    AnnouncementWritten: _written,
    AnnouncementChanged: _changed,
    AnnouncementSubmitted: _submitted,
    AnnouncementApproved: _approved,
    AnnouncementReleased: _released,
    AnnouncementReturned: _returned,
    AnnouncementPaused: _paused,
    AnnouncementResumed: _resumed,
    AnnouncementRecalled: _recalled,
}
QUERIES: Queries = {NewAnnouncementNumber: _new_number, AnnouncementNumbered: _numbered, Announcements: _all}
