"""Office requests of contacts in the database."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, update

from bot.domain.office_events import HOLD, RequestAnswered, RequestChanged, RequestSent, RequestWithdrawn
from bot.domain.offices import NewNumber, OfficeRequest, RequestNumbered, RequestsOf, RequestState
from bot.ports import Stale
from bot.storage.numbers import next_number
from bot.storage.offices import decisions, tables
from bot.storage.offices.rows import request_numbered, requests_where
from bot.storage.topics import Cause, Events, Queries

_requests = tables.office_requests
_SERIES = "office"


def _new_number(connection: Connection, _query: NewNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


def _numbered(connection: Connection, query: RequestNumbered, _now: datetime) -> OfficeRequest | None:
    return request_numbered(connection, query.number)


def _of_contact(connection: Connection, query: RequestsOf, _now: datetime) -> tuple[OfficeRequest, ...]:
    return requests_where(connection, _requests.c.contact_id == query.contact_id, order=_requests.c.number.desc())


def _wanted(request: OfficeRequest) -> dict[str, Any]:
    """What a contact says of a request."""
    return {
        "site": request.site,
        "start": request.span.start,
        "end": request.span.end,
        "seats": request.seats,
        "purpose": request.purpose,
        "firm": request.firm,
        "person": request.person,
    }


_UNDECIDED: Mapping[str, Any] = {
    "state": RequestState.SENT,
    "room_id": None,
    "reason": "",
    "decided_by": "",
    "decided_at": None,
    "offer_until": None,
}


def _in_review(now: datetime) -> dict[str, Any]:
    return {**_UNDECIDED, "sent_at": now, "held_until": now + HOLD}


def _sent(connection: Connection, cause: Cause, event: RequestSent) -> None:
    request = event.request
    row = {"number": request.number, "version": 1, "contact_id": cause.contact_id, "language": cause.language, "origin": request.origin}
    row |= {"question": "", "answer": ""}
    connection.execute(insert(_requests).values(**row, **_wanted(request), **_in_review(cause.now)))


def _changed(connection: Connection, cause: Cause, event: RequestChanged) -> None:
    request = event.request
    _step(connection, cause, request.number, request.version, _wanted(request) | (_in_review(cause.now) if event.reviewed else {}))
    if event.reviewed:
        decisions.free_days(connection, request.number)


def _withdrawn(connection: Connection, cause: Cause, event: RequestWithdrawn) -> None:
    _step(connection, cause, event.number, event.version, {"state": RequestState.WITHDRAWN, "offer_until": None})
    decisions.free_days(connection, event.number)


def _answered(connection: Connection, cause: Cause, event: RequestAnswered) -> None:
    _step(connection, cause, event.number, event.version, {"state": RequestState.SENT, "answer": event.answer})


def _step(connection: Connection, cause: Cause, number: int, version: int, values: Mapping[str, Any]) -> None:
    """Change a request of whoever acts, unless somebody else changed it meanwhile."""
    mine = (_requests.c.number == number, _requests.c.version == version, _requests.c.contact_id == cause.contact_id)
    if connection.execute(update(_requests).where(*mine).values(**values, version=version + 1)).rowcount != 1:
        raise Stale


EVENTS: Events = {
    RequestSent: _sent,
    RequestChanged: _changed,
    RequestWithdrawn: _withdrawn,
    RequestAnswered: _answered,
}
QUERIES: Queries = {NewNumber: _new_number, RequestNumbered: _numbered, RequestsOf: _of_contact}
TABLES = (tables.office_requests, tables.occupied_days)
