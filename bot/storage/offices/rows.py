"""Rows of office requests and rooms as the domain's words."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import OfficeRequest, RequestState, Room
from bot.storage.offices.tables import office_requests, rooms
from bot.storage.tables import AnyRow

_ROOM = [column.label(f"room_{column.name}_") for column in rooms.c]
_REQUESTS = select(office_requests, *_ROOM).join(rooms, rooms.c.id == office_requests.c.room_id, isouter=True)


def requests_where(connection: Connection, *conditions: ColumnElement[bool], order: Any = None) -> tuple[OfficeRequest, ...]:
    """The office requests that meet all conditions, by number or in the given order."""
    statement = _REQUESTS.where(*conditions).order_by(office_requests.c.number if order is None else order)
    return tuple(request_of(row) for row in connection.execute(statement))


def request_numbered(connection: Connection, number: int) -> OfficeRequest | None:
    """The office request with a number."""
    return next(iter(requests_where(connection, office_requests.c.number == number)), None)


def request_of(row: AnyRow) -> OfficeRequest:
    """An OfficeRequest from a row of `requests_where`."""
    return OfficeRequest(
        number=row.number,
        version=row.version,
        state=RequestState(row.state),
        contact_id=row.contact_id,
        language=Language(row.language),
        site=row.site,
        origin=row.origin,
        span=Span(row.start, row.end),
        seats=row.seats,
        purpose=row.purpose,
        firm=row.firm,
        person=row.person,
        sent_at=row.sent_at,
        held_until=row.held_until,
        room=_room(row),
        reason=row.reason,
        question=row.question,
        answer=row.answer,
        decided_by=row.decided_by,
        decided_at=row.decided_at,
        offer_until=row.offer_until,
    )


def _room(row: AnyRow) -> Room | None:
    if row.room_id_ is None:
        return None
    return Room(
        row.room_id_,
        row.room_site_,
        row.room_name_,
        row.room_kind_,
        row.room_seats_,
        row.room_equipment_,
        row.room_whole_,
        row.room_active_,
    )


def room_of(row: AnyRow) -> Room:
    """A Room from a row of `rooms`."""
    return Room(row.id, row.site, row.name, row.kind, row.seats, row.equipment, row.whole, row.active)
