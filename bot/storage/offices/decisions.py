"""Decisions on office requests and the days they occupy, in the database."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from bot.domain.decisions import (
    ContactQuestioned,
    Offer,
    OfferEnded,
    OfferMade,
    OfferOf,
    OfferTaken,
    OpenRequests,
    PutOnWaitingList,
    RequestApproved,
    RequestExpired,
    RequestRefused,
    StaffTold,
    days_of,
)
from bot.domain.notices import Span
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestState, Room
from bot.ports import Stale
from bot.storage.offices import clock as office_clock
from bot.storage.offices import tables
from bot.storage.offices.rows import request_numbered, requests_where, room_of
from bot.storage.offices.tables import occupied_days, office_marks, office_offers, office_requests, rooms
from bot.storage.topics import Cause, Events, Queries

_DECIDABLE = (*OPEN_STATES, RequestState.APPROVED)


def free_days(connection: Connection, number: int) -> None:
    """Free whatever a request occupies or was offered: it was withdrawn, changed, refused, or ran out."""
    connection.execute(delete(occupied_days).where(occupied_days.c.request == number))
    connection.execute(delete(office_offers).where(office_offers.c.request == number))


def _change(connection: Connection, number: int, version: int, states: tuple[RequestState, ...], **values: Any) -> None:
    """Change a request that still stands as it was decided on; raises Stale otherwise."""
    table = office_requests.c
    as_decided = (table.number == number, table.version == version, table.state.in_(states))
    changed = connection.execute(update(office_requests).where(*as_decided).values(version=version + 1, **values))
    if changed.rowcount == 0:
        raise Stale


def _occupy(connection: Connection, number: int, room_id: int, span: Span, seats: int) -> None:
    """Take seats of a room for every day of a span; raises Stale where too few are free.

    Two transactions that take the same seat break the primary key, and so one of them is stale as well.
    """
    row = connection.execute(select(rooms).where(rooms.c.id == room_id).with_for_update(read=True)).first()
    if row is None or not row.active or seats > row.seats:
        raise Stale
    free = _free_seats(connection, room_of(row), span)
    wanted = row.seats if row.whole else seats
    if any(len(of_day) < wanted for of_day in free.values()):
        raise Stale
    taken = [{"room_id": room_id, "seat": seat, "day": day, "request": number} for day in free for seat in sorted(free[day][:wanted])]
    connection.execute(insert(occupied_days), taken)


def _free_seats(connection: Connection, room: Room, span: Span) -> dict[Any, list[int]]:
    """The free seats by day, those first that are free for longest: who comes for two weeks keeps the seat where possible."""
    statement = select(occupied_days.c.day, occupied_days.c.seat).where(
        occupied_days.c.room_id == room.id, occupied_days.c.day.between(span.start, span.end)
    )
    taken = {(row.day, row.seat) for row in connection.execute(statement)}
    busy = Counter(seat for _, seat in taken)
    seats = sorted(range(1, room.seats + 1), key=lambda seat: (busy[seat], seat))
    return {day: [seat for seat in seats if (day, seat) not in taken] for day in days_of(span)}


def _approved(connection: Connection, cause: Cause, event: RequestApproved) -> None:
    decided = {"decided_by": event.by, "decided_at": cause.now, "room_id": event.room_id, "offer_until": None, "reason": ""}
    _change(connection, event.number, event.version, OPEN_STATES, state=RequestState.APPROVED, **decided)
    free_days(connection, event.number)
    request = _known(connection, event.number)
    if event.room_id is not None:
        _occupy(connection, event.number, event.room_id, request.span, request.seats)


def _known(connection: Connection, number: int) -> OfficeRequest:
    request = request_numbered(connection, number)
    if request is None:
        raise Stale
    return request


def _refused(connection: Connection, cause: Cause, event: RequestRefused) -> None:
    decided = {"decided_by": event.by, "decided_at": cause.now, "reason": event.reason, "offer_until": None, "room_id": None}
    _change(connection, event.number, event.version, _DECIDABLE, state=RequestState.REFUSED, **decided)
    free_days(connection, event.number)


def _questioned(connection: Connection, _cause: Cause, event: ContactQuestioned) -> None:
    asked = {"question": event.question, "answer": "", "offer_until": None}
    _change(connection, event.number, event.version, OPEN_STATES, state=RequestState.QUESTIONED, **asked)
    free_days(connection, event.number)


def _waiting(connection: Connection, _cause: Cause, event: PutOnWaitingList) -> None:
    _change(connection, event.number, event.version, OPEN_STATES, state=RequestState.WAITING, offer_until=None)
    free_days(connection, event.number)


def _offered(connection: Connection, _cause: Cause, event: OfferMade) -> None:
    offered = {"offer_until": event.until, "decided_by": event.by}
    _change(connection, event.number, event.version, OPEN_STATES, state=RequestState.OFFERED, **offered)
    free_days(connection, event.number)
    _occupy(connection, event.number, event.room_id, event.span, _known(connection, event.number).seats)
    row = {"request": event.number, "site": event.site, "room_id": event.room_id, "start": event.span.start, "end": event.span.end}
    connection.execute(insert(office_offers).values(row))


def _taken(connection: Connection, cause: Cause, event: OfferTaken) -> None:
    offer = _offer_of(connection, OfferOf(event.number), cause.now)
    if offer is None:
        raise Stale
    where = {"site": offer.site, "start": offer.span.start, "end": offer.span.end, "room_id": offer.room.id}
    decided = {"decided_at": cause.now, "offer_until": None}
    _change(connection, event.number, event.version, (RequestState.OFFERED,), state=RequestState.APPROVED, **decided, **where)
    connection.execute(delete(office_offers).where(office_offers.c.request == event.number))


def _ended(connection: Connection, _cause: Cause, event: OfferEnded) -> None:
    _change(connection, event.number, event.version, (RequestState.OFFERED,), state=event.state, offer_until=None, decided_by="")
    free_days(connection, event.number)


def _expired(connection: Connection, cause: Cause, event: RequestExpired) -> None:
    _change(connection, event.number, event.version, OPEN_STATES, state=RequestState.EXPIRED, offer_until=None, decided_at=cause.now)
    free_days(connection, event.number)


def _told(connection: Connection, _cause: Cause, event: StaffTold) -> None:
    # A second process that tells the same breaks the primary key, and nothing of it is stored.
    connection.execute(insert(office_marks).values(request=event.number, mark=event.mark))


def _open_requests(connection: Connection, _query: OpenRequests, _now: datetime) -> tuple[OfficeRequest, ...]:
    found = requests_where(connection, office_requests.c.state.in_(OPEN_STATES))
    return tuple(sorted(found, key=lambda one: (one.sent_at, one.number)))


def _offer_of(connection: Connection, query: OfferOf, _now: datetime) -> Offer | None:
    statement = select(
        office_offers.c.site.label("offered_site"), office_offers.c.start.label("first"), office_offers.c.end.label("last"), rooms
    ).join(rooms, rooms.c.id == office_offers.c.room_id)
    row = connection.execute(statement.where(office_offers.c.request == query.number)).first()
    return None if row is None else Offer(query.number, row.offered_site, Span(row.first, row.last), room_of(row))


EVENTS: Events = {
    RequestApproved: _approved,
    RequestRefused: _refused,
    ContactQuestioned: _questioned,
    PutOnWaitingList: _waiting,
    OfferMade: _offered,
    OfferTaken: _taken,
    OfferEnded: _ended,
    RequestExpired: _expired,
    StaffTold: _told,
}
QUERIES: Queries = {OpenRequests: _open_requests, OfferOf: _offer_of, **office_clock.QUERIES}
TABLES = (tables.office_requests, tables.occupied_days, tables.office_offers, tables.office_marks)
