"""What is free and what is taken, read from the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, func, or_, select

from bot.domain.decisions import Alternatives, LeftOut, Overlapping, Possible, RoomFree, RoomsFor, days_of, first_workplace, fits
from bot.domain.notices import Span
from bot.domain.offices import OPEN_STATES, SITES, Occupancy, Occupied, OfficeRequest, RequestState, Room, RoomsOf
from bot.storage.offices.rows import request_numbered, requests_where, room_of
from bot.storage.offices.tables import occupied_days, office_requests, rooms
from bot.storage.topics import Events, Queries

NEARBY = timedelta(days=60)
"""How far from the wished days others are looked for."""
_ASKED_FOR = (RequestState.SENT, RequestState.QUESTIONED, RequestState.WAITING)
"""States in which a request holds no seat yet."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The seats that are taken in each room on each day, read once for many questions."""

    rooms: Sequence[Room]
    seats: Mapping[tuple[int, date], int]

    def free(self, room: Room, span: Span) -> int:
        """The seats that are free in a room on every day of a span."""
        return room.seats - max(self.seats.get((room.id, day), 0) for day in days_of(span))

    def choices(self, site: str, span: Span, seats: int) -> tuple[RoomFree, ...]:
        """Every room of a site with what is free in it."""
        found = [(room, self.free(room, span)) for room in self.rooms if room.site == site]
        return tuple(RoomFree(room, free, fits(room, free, seats)) for room, free in found)

    def with_more(self, room: Room, span: Span, seats: int) -> Taken:
        """The same once `seats` more are taken in a room."""
        more = Counter(self.seats)
        more.update({(room.id, day): room.seats if room.whole else seats for day in days_of(span)})
        return Taken(self.rooms, more)


def taken(connection: Connection, sites: Iterable[str], span: Span, but: int = 0) -> Taken:
    """What is taken of the active rooms of `sites` in a span; the seats of the request `but` count as free."""
    found = [room for site in sites for room in _rooms(connection, site)]
    statement = (
        select(occupied_days.c.room_id, occupied_days.c.day, func.count().label("seats"))
        .where(
            occupied_days.c.room_id.in_([room.id for room in found]),
            occupied_days.c.day.between(span.start, span.end),
            or_(occupied_days.c.request.is_(None), occupied_days.c.request != but),
        )
        .group_by(occupied_days.c.room_id, occupied_days.c.day)
    )
    return Taken(found, {(row.room_id, row.day): row.seats for row in connection.execute(statement)})


def _rooms(connection: Connection, site: str) -> list[Room]:
    statement = select(rooms).where(rooms.c.site == site, rooms.c.active).order_by(rooms.c.name)
    return [room_of(row) for row in connection.execute(statement)]


def _rooms_of(connection: Connection, query: RoomsOf, _now: datetime) -> tuple[Room, ...]:
    return tuple(_rooms(connection, query.site))


def _rooms_for(connection: Connection, query: RoomsFor, _now: datetime) -> tuple[RoomFree, ...]:
    return taken(connection, [query.site], query.span, query.but).choices(query.site, query.span, query.seats)


def _overlapping(connection: Connection, query: Overlapping, _now: datetime) -> tuple[OfficeRequest, ...]:
    return overlapping(connection, query.site, query.span, (*OPEN_STATES, RequestState.APPROVED), query.but)


def overlapping(connection: Connection, site: str, span: Span, states: Sequence[RequestState], but: int = 0) -> tuple[OfficeRequest, ...]:
    """The requests at a site in these states that have a day in common with a span."""
    table = office_requests.c
    return requests_where(
        connection, table.site == site, table.state.in_(states), table.start <= span.end, table.end >= span.start, table.number != but
    )


def _left_out(connection: Connection, query: LeftOut, _now: datetime) -> tuple[OfficeRequest, ...]:
    request = request_numbered(connection, query.number)
    if request is None:
        return ()
    others = overlapping(connection, request.site, request.span, _ASKED_FOR, request.number)
    if not others:
        return ()
    whole = Span(min(one.span.start for one in (request, *others)), max(one.span.end for one in (request, *others)))
    before = taken(connection, [request.site], whole, request.number)
    room = next((room for room in before.rooms if room.id == query.room_id), None)
    if room is None:
        return ()
    after = before.with_more(room, request.span, request.seats)
    return tuple(other for other in others if not any(one.fits for one in after.choices(other.site, other.span, other.seats)))


def _alternatives(connection: Connection, query: Alternatives, now: datetime) -> tuple[Possible, ...]:
    """Up to three: the nearest other days at the same site, then the same days at the other sites of its direction."""
    request = request_numbered(connection, query.number)
    if request is None:
        return ()
    sites = [request.site, *_others(request.site)]
    around = Span(request.span.start - NEARBY, request.span.end + NEARBY)
    known = taken(connection, sites, around, request.number)
    wishes = [(request.site, span) for span in _other_weeks(request, now.date() + timedelta(days=1))]
    elsewhere = [(site, request.span) for site in sites[1:]]
    return tuple([*_first_free(known, wishes, request.seats, 2), *_first_free(known, elsewhere, request.seats, 2)][:3])


def _other_weeks(request: OfficeRequest, tomorrow: date) -> list[Span]:
    """The same weekdays in other weeks, the nearest first; for who had these days already, only days that are none of them."""
    weeks = NEARBY.days // _WEEK
    moved = [_moved(request.span, number * _WEEK) for number in sorted(range(-weeks, weeks + 1), key=lambda week: (abs(week), -week))]
    known = request.span
    had = request.state is RequestState.APPROVED
    return [
        span
        for span in moved
        if span != known and span.start > tomorrow and not (had and span.start <= known.end and span.end >= known.start)
    ]


_WEEK = 7


def _others(site: str) -> list[str]:
    """The other sites that a firm of the same side may ask for: there are three in China, and one in Germany."""
    in_germany = SITES[-1]
    return [] if site == in_germany else [other for other in SITES[:-1] if other != site]


def _moved(span: Span, days: int) -> Span:
    return Span(span.start + timedelta(days=days), span.end + timedelta(days=days))


def _first_free(known: Taken, wishes: Iterable[tuple[str, Span]], seats: int, most: int) -> list[Possible]:
    found: list[Possible] = []
    for site, span in wishes:
        room = first_workplace(known.choices(site, span, seats))
        if room is not None and len(found) < most:
            found.append(Possible(site, span, room.room))
    return found


def _occupancy(connection: Connection, query: Occupancy, now: datetime) -> tuple[Occupied, ...]:
    found = {room.id: room for room in _rooms(connection, query.site)}
    table = occupied_days.c
    statement = (
        select(table.room_id, table.day, func.count(table.request).label("approved"), func.count(table.block_id).label("blocked"))
        .where(table.room_id.in_(list(found)), table.day.between(query.span.start, query.span.end))
        .group_by(table.room_id, table.day)
    )
    counted = {(row.room_id, row.day): (row.approved, row.blocked) for row in connection.execute(statement)}
    held = _held(connection, query, list(found.values()), counted, now)
    return tuple(
        Occupied(room, day, *counted.get((room.id, day), (0, 0)), held.get((room.id, day), 0))
        for day in days_of(query.span)
        for room in found.values()
        if (room.id, day) in counted or (room.id, day) in held
    )


def _held(
    connection: Connection, query: Occupancy, found: Sequence[Room], counted: Mapping[tuple[int, date], tuple[int, int]], now: datetime
) -> dict[tuple[int, date], int]:
    """What is only asked for: a request names no room, so its seats are counted where room is left, the rest in the last room."""
    asking = [one for one in overlapping(connection, query.site, query.span, _ASKED_FOR) if one.held_until > now]
    held: Counter[tuple[int, date]] = Counter()
    for request in asking if found else ():
        for day in days_of(Span(max(request.span.start, query.span.start), min(request.span.end, query.span.end))):
            wanted = request.seats
            for room in found:
                left = room.seats - sum(counted.get((room.id, day), (0, 0))) - held[room.id, day]
                given = wanted if room is found[-1] else min(wanted, max(left, 0))
                held[room.id, day] += given
                wanted -= given
    return {key: seats for key, seats in held.items() if seats}


EVENTS: Events = {}
QUERIES: Queries = {
    RoomsOf: _rooms_of,
    RoomsFor: _rooms_for,
    Occupancy: _occupancy,
    Overlapping: _overlapping,
    LeftOut: _left_out,
    Alternatives: _alternatives,
}
