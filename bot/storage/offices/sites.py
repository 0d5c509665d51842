"""Sites, rooms and what blocks them, in the database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from bot.domain.holidays import Country, ExtraDay, ExtraDays, HolidayEntered, HolidayRemoved
from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import SITES, Room
from bot.domain.sites import AllSites, Block, BlockEntered, BlockLifted, Fact, FactEntered, FactName, RoomInUse, RoomSaved, Site, SiteNamed
from bot.ports import Stale
from bot.storage.offices.tables import blocks, extra_days, occupied_days, rooms, sites
from bot.storage.tables import AnyRow
from bot.storage.topics import Cause, Events, Queries


def _fact_entered(connection: Connection, cause: Cause, event: FactEntered) -> None:
    stored = connection.scalar(select(sites.c.facts).where(sites.c.key == event.site).with_for_update())
    facts = {name: fact for name, fact in (stored or {}).items() if name != event.name}
    if event.texts:
        texts = {str(language): text for language, text in event.texts.items()}
        facts[event.name] = {"texts": texts, "as_of": event.as_of.isoformat()}
    values = {"facts": facts, "as_of": event.as_of, "changed_at": cause.now, "changed_by": event.by}
    if stored is None:
        connection.execute(insert(sites).values(key=event.site, **values))
    else:
        connection.execute(update(sites).where(sites.c.key == event.site).values(values))


def _room_saved(connection: Connection, _cause: Cause, event: RoomSaved) -> None:
    room = event.room
    values = {name: getattr(room, name) for name in ("site", "name", "kind", "seats", "equipment", "whole", "active")}
    if not room.id:
        connection.execute(insert(rooms).values(values))
        return
    before = connection.scalar(select(rooms.c.seats).where(rooms.c.id == room.id).with_for_update())
    if before is None or _in_use(connection, room.id, room.seats):
        raise Stale
    connection.execute(update(rooms).where(rooms.c.id == room.id).values(values))
    _fit_blocks(connection, room, before)


def _in_use(connection: Connection, room_id: int, above: int) -> bool:
    taken = select(occupied_days.c.day).where(
        occupied_days.c.room_id == room_id, occupied_days.c.seat > above, occupied_days.c.request.is_not(None)
    )
    return connection.execute(taken.limit(1)).first() is not None


def _fit_blocks(connection: Connection, room: Room, seats_before: int) -> None:
    """A block covers every seat of its room, also after the room grew or shrank."""
    gone = (occupied_days.c.room_id == room.id, occupied_days.c.seat > room.seats)
    connection.execute(delete(occupied_days).where(*gone))
    for block in connection.execute(select(blocks).where(blocks.c.room_id == room.id)):
        _occupy(connection, block.id, room.id, range(seats_before + 1, room.seats + 1), Span(block.start, block.end))


def _occupy(connection: Connection, block_id: int, room_id: int, seats: Iterable[int], span: Span) -> None:
    rows = [{"room_id": room_id, "seat": seat, "day": day, "block_id": block_id} for seat in seats for day in days_of(span)]
    if rows:
        connection.execute(insert(occupied_days), rows)


def days_of(span: Span) -> list[date]:
    """The days of a span, the last one included."""
    return [span.start + timedelta(days=number) for number in range((span.end - span.start).days + 1)]


def _block_entered(connection: Connection, _cause: Cause, event: BlockEntered) -> None:
    seats = connection.scalar(select(rooms.c.seats).where(rooms.c.id == event.room_id).with_for_update())
    if seats is None:
        raise Stale
    row = {"room_id": event.room_id, "start": event.span.start, "end": event.span.end, "reason": event.reason}
    block_id = connection.scalar(insert(blocks).values(row).returning(blocks.c.id))
    # An approved request on one of these days breaks the primary key: then nothing is stored, and the colleague is told.
    _occupy(connection, int(block_id or 0), event.room_id, range(1, seats + 1), event.span)


def _block_lifted(connection: Connection, _cause: Cause, event: BlockLifted) -> None:
    connection.execute(delete(occupied_days).where(occupied_days.c.block_id == event.block_id))
    connection.execute(delete(blocks).where(blocks.c.id == event.block_id))


def _room_in_use(connection: Connection, query: RoomInUse, _now: datetime) -> tuple[int, ...]:
    statement = (
        select(occupied_days.c.request)
        .where(
            occupied_days.c.room_id == query.room_id,
            occupied_days.c.day.between(query.span.start, query.span.end),
            occupied_days.c.seat > query.above,
            occupied_days.c.request.is_not(None),
        )
        .distinct()
    )
    return tuple(sorted(int(number) for number in connection.scalars(statement)))


def _site(connection: Connection, query: SiteNamed, _now: datetime) -> Site:
    stored = connection.scalar(select(sites.c.facts).where(sites.c.key == query.key)) or {}
    found = connection.execute(select(rooms).where(rooms.c.site == query.key).order_by(rooms.c.name)).all()
    blocked = connection.execute(
        select(blocks).where(blocks.c.room_id.in_([row.id for row in found])).order_by(blocks.c.start, blocks.c.id)
    ).all()
    return Site(
        query.key,
        {FactName(name): _fact(fact) for name, fact in stored.items()},
        tuple(room_of(row) for row in found),
        tuple(Block(row.id, row.room_id, Span(row.start, row.end), row.reason) for row in blocked),
    )


def _fact(stored: dict[str, object]) -> Fact:
    texts = stored["texts"]
    assert isinstance(texts, dict)  # noqa: S101 - written by this module
    return Fact({Language(language): text for language, text in texts.items()}, date.fromisoformat(str(stored["as_of"])))


def room_of(row: AnyRow) -> Room:
    """A Room from a row of `rooms`."""
    return Room(row.id, row.site, row.name, row.kind, row.seats, row.equipment, row.whole, row.active)


def _all_sites(connection: Connection, _query: AllSites, now: datetime) -> tuple[Site, ...]:
    return tuple(_site(connection, SiteNamed(key), now) for key in SITES)


def _holiday_entered(connection: Connection, _cause: Cause, event: HolidayEntered) -> None:
    name = {str(language): text for language, text in event.day.name.items()}
    row = {"country": event.day.country, "first": event.day.first, "last": event.day.last, "name": name}
    connection.execute(insert(extra_days).values(row))


def _holiday_removed(connection: Connection, _cause: Cause, event: HolidayRemoved) -> None:
    connection.execute(delete(extra_days).where(extra_days.c.id == event.id))


def _extra_days(connection: Connection, _query: ExtraDays, _now: datetime) -> tuple[ExtraDay, ...]:
    rows = connection.execute(select(extra_days).order_by(extra_days.c.first, extra_days.c.id))
    return tuple(
        ExtraDay(Country(row.country), row.first, row.last, {Language(one): text for one, text in row.name.items()}, row.id) for row in rows
    )


EVENTS: Events = {
    FactEntered: _fact_entered,
    RoomSaved: _room_saved,
    BlockEntered: _block_entered,
    BlockLifted: _block_lifted,
    HolidayEntered: _holiday_entered,
    HolidayRemoved: _holiday_removed,
}
QUERIES: Queries = {SiteNamed: _site, AllSites: _all_sites, RoomInUse: _room_in_use, ExtraDays: _extra_days}
