"""What is due about office requests by the clock, read from the database."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, or_, select

from bot.domain.decisions import (
    REMIND_AFTER_WORKING_DAYS,
    REMIND_BEFORE,
    BegunUndecided,
    CanBeReached,
    Held,
    LapsedOffers,
    Offerable,
    Reminder,
    Reservable,
    Unattended,
    Undelivered,
    first_workplace,
    working_deadline,
)
from bot.domain.deliveries import DeliveryState
from bot.domain.messages import Channel
from bot.domain.notices import Span
from bot.domain.offices import OPEN_STATES, SITE_ZONES, SITES, OfficeRequest, RequestState
from bot.storage.offices.availability import taken
from bot.storage.offices.rows import requests_where
from bot.storage.offices.tables import office_marks, office_requests
from bot.storage.tables import AnyRow, addresses, deliveries, wechat_windows
from bot.storage.topics import Queries

_HOUSE = ZoneInfo("Europe/Berlin")


def _today(site: str, now: datetime) -> date:
    return now.astimezone(ZoneInfo(SITE_ZONES[site])).date()


def _begun(connection: Connection, _query: BegunUndecided, now: datetime) -> tuple[OfficeRequest, ...]:
    table = office_requests.c
    begun = [and_(table.site == site, table.start <= _today(site, now)) for site in SITES]
    return requests_where(connection, table.state.in_(OPEN_STATES), or_(*begun))


def _unattended(connection: Connection, _query: Unattended, now: datetime) -> tuple[Reminder, ...]:
    """Open requests that begin soon, and those that nobody decided for some working days."""
    told = {(row.request, row.mark) for row in connection.execute(select(office_marks))}
    due = [one for request in requests_where(connection, office_requests.c.state.in_(OPEN_STATES)) for one in _reminders(request, now)]
    return tuple(one for one in due if (one.request.number, one.mark) not in told)


def _reminders(request: OfficeRequest, now: datetime) -> list[Reminder]:
    """Each names in its mark what would make it due once more: another first day, another sending."""
    found: list[Reminder] = []
    if request.span.start <= _today(request.site, now) + REMIND_BEFORE:
        found.append(Reminder(request, "soon", f"soon:{request.span.start}"))
    if request.state is RequestState.SENT and _working_days_over(request.sent_at, now):
        found.append(Reminder(request, "late", f"late:{request.sent_at:%Y-%m-%dT%H:%M:%S}"))
    return found


def _working_days_over(since: datetime, now: datetime) -> bool:
    return working_deadline(since.astimezone(_HOUSE), timedelta(days=REMIND_AFTER_WORKING_DAYS)) <= now


def _offerable(connection: Connection, _query: Offerable, now: datetime) -> tuple[Reservable, ...]:
    waiting = [
        one for one in requests_where(connection, office_requests.c.state == RequestState.WAITING) if one.span.start > _today(one.site, now)
    ]
    if not waiting:
        return ()
    whole = Span(min(one.span.start for one in waiting), max(one.span.end for one in waiting))
    known = taken(connection, {one.site for one in waiting}, whole)
    found: list[Reservable] = []
    for request in sorted(waiting, key=lambda one: (one.sent_at, one.number)):
        room = first_workplace(known.choices(request.site, request.span, request.seats))
        if room is not None:
            found.append(Reservable(request, room.room))
            known = known.with_more(room.room, request.span, request.seats)
    return tuple(found)


def _lapsed(connection: Connection, _query: LapsedOffers, now: datetime) -> tuple[OfficeRequest, ...]:
    return requests_where(connection, office_requests.c.state == RequestState.OFFERED, office_requests.c.offer_until <= now)


def _undelivered(connection: Connection, _query: Undelivered, _now: datetime) -> tuple[Held, ...]:
    """Messages that are held, or that the platform refused for good."""
    statement = select(deliveries.c.id, deliveries.c.notice, deliveries.c.attempts, deliveries.c.state).where(
        deliveries.c.state.in_((DeliveryState.HELD, DeliveryState.FAILED)), deliveries.c.notice.like("request:%:contact:%")
    )
    told = {(row.request, row.mark) for row in connection.execute(select(office_marks).where(office_marks.c.mark.like("held:%")))}
    rows = {(int(row.notice.split(":")[1]), f"held:{row.id}"): row for row in connection.execute(statement)}
    new = {key: row for key, row in rows.items() if key not in told}
    requests = requests_where(connection, office_requests.c.number.in_([number for number, _ in new])) if new else ()
    by_number = {request.number: request for request in requests}
    return tuple(
        Held(by_number[number], mark, tried=row.attempts > 0, lost=row.state == DeliveryState.FAILED)
        for (number, mark), row in new.items()
        if number in by_number
    )


def _can_be_reached(connection: Connection, query: CanBeReached, now: datetime) -> bool:
    statement = select(addresses).where(addresses.c.contact_id == query.contact_id).order_by(addresses.c.reachable, addresses.c.seen_at)
    rows = connection.execute(statement).all()
    return bool(rows) and rows[-1].reachable and _window_open(connection, rows[-1], now)


def _window_open(connection: Connection, address: AnyRow, now: datetime) -> bool:
    if address.channel != Channel.WECHAT:
        return True
    window = select(wechat_windows.c.openid).where(
        wechat_windows.c.openid == address.id, wechat_windows.c.closes_at > now, wechat_windows.c.used < wechat_windows.c.allowed
    )
    return connection.execute(window).first() is not None


QUERIES: Queries = {
    BegunUndecided: _begun,
    Unattended: _unattended,
    Offerable: _offerable,
    LapsedOffers: _lapsed,
    Undelivered: _undelivered,
    CanBeReached: _can_be_reached,
}
