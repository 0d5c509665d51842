"""Delegations and project ideas in the database: what contacts and colleagues do about them, and who reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update

from bot.domain.language import Language
from bot.domain.notices import Say
from bot.domain.standing import Standing, StandingOf
from bot.domain.visits import (
    ALIVE_VISITS,
    OPEN_VISITS,
    REMIND_AFTER,
    SERIES,
    ForgottenVisits,
    NewVisitNumber,
    OpenVisits,
    Visit,
    VisitAnswered,
    VisitChanged,
    VisitDecided,
    VisitKind,
    VisitNumbered,
    VisitQuestioned,
    VisitReminded,
    VisitSent,
    VisitsOf,
    VisitState,
    VisitTaken,
    VisitWithdrawn,
    number_text,
)
from bot.ports import Stale
from bot.storage.offices.tables import request_numbers
from bot.storage.tables import AnyRow
from bot.storage.topics import Cause, Events, Queries
from bot.storage.upsert import insert_new
from bot.storage.visits.tables import visits

_visit = visits.c
_WANTED = ("people", "dates", "subject", "sought", "field", "spoken", "organisation", "person")
"""What a contact says of a request, and may change."""
_UNDECIDED: Mapping[str, Any] = {"told": "", "decided_by": "", "decided_at": None, "reminded_at": None}


def visits_where(connection: Connection, *conditions: ColumnElement[bool], newest_first: bool = False) -> tuple[Visit, ...]:
    """The visits that meet all conditions, in the order in which they were sent."""
    order = (_visit.sent_at.desc(), _visit.number.desc()) if newest_first else (_visit.sent_at, _visit.number)
    return tuple(_visit_of(row) for row in connection.execute(select(visits).where(*conditions).order_by(*order)))


def live_visits(connection: Connection, contact_id: str) -> tuple[Visit, ...]:
    """The contact's visits that are under way or agreed."""
    return visits_where(connection, _visit.contact_id == contact_id, _visit.state.in_(ALIVE_VISITS))


def withdraw(connection: Connection, number: str) -> None:
    """Withdraw a visit, whatever its version."""
    values = {"state": VisitState.WITHDRAWN, "version": _visit.version + 1}
    connection.execute(update(visits).where(_visit.number == number).values(**values))


def _visit_of(row: AnyRow) -> Visit:
    fields = {name: value for name, value in row._mapping.items() if name != "reminded_at"}  # noqa: SLF001 - SQLAlchemy's public name
    typed = {"kind": VisitKind(row.kind), "state": VisitState(row.state), "language": Language(row.language)}
    return Visit(**(fields | typed))


def _new_number(connection: Connection, query: NewVisitNumber, _now: datetime) -> str:
    """The row is locked until the transaction ends: no two get the same number."""
    series = SERIES[query.kind]
    connection.execute(insert_new(connection, request_numbers).values(series=series, last=0))
    counted = update(request_numbers).where(request_numbers.c.series == series).values(last=request_numbers.c.last + 1)
    return number_text(query.kind, connection.execute(counted.returning(request_numbers.c.last)).scalar_one())


def _numbered(connection: Connection, query: VisitNumbered, _now: datetime) -> Visit | None:
    return next(iter(visits_where(connection, _visit.number == query.number)), None)


def _of_contact(connection: Connection, query: VisitsOf, _now: datetime) -> tuple[Visit, ...]:
    return visits_where(connection, _visit.contact_id == query.contact_id, newest_first=True)


def _open(connection: Connection, _query: OpenVisits, _now: datetime) -> tuple[Visit, ...]:
    return visits_where(connection, _visit.state.in_(OPEN_VISITS))


def _forgotten(connection: Connection, _query: ForgottenVisits, now: datetime) -> tuple[Visit, ...]:
    since = now - REMIND_AFTER
    return visits_where(connection, _visit.state == VisitState.SENT, _visit.sent_at <= since, _visit.reminded_at.is_(None))


def _standing(connection: Connection, query: StandingOf, now: datetime) -> tuple[Standing, ...]:
    found = _of_contact(connection, VisitsOf(query.contact_id), now)
    return tuple(Standing(one.number, _line(one), f"do:visit-show:{one.number}", one.state in ALIVE_VISITS) for one in found)


def _line(visit: Visit) -> Say:
    return Say("visit-line", {"number": visit.number, "kind": Say(f"visit-kind-{visit.kind}"), "state": Say(f"visit-state-{visit.state}")})


def _sent(connection: Connection, cause: Cause, event: VisitSent) -> None:
    who = {"contact_id": cause.contact_id, "language": cause.language, "version": 1, "sent_at": cause.now}
    connection.execute(insert(visits).values(**asdict(event.visit) | who | {"reminded_at": None}))


def _changed(connection: Connection, cause: Cause, event: VisitChanged) -> None:
    wanted = {name: getattr(event.visit, name) for name in _WANTED}
    # Whoever took care of it goes on doing so.
    state = VisitState.TAKEN if event.visit.taken_by else VisitState.SENT
    _own(connection, cause, event.visit.number, event.visit.version, ALIVE_VISITS, **wanted, **_UNDECIDED, state=state, sent_at=cause.now)


def _withdrawn(connection: Connection, cause: Cause, event: VisitWithdrawn) -> None:
    _own(connection, cause, event.number, event.version, ALIVE_VISITS, state=VisitState.WITHDRAWN)


def _answered(connection: Connection, cause: Cause, event: VisitAnswered) -> None:
    going_on = {"state": VisitState.TAKEN, "answer": event.answer}
    _own(connection, cause, event.number, event.version, (VisitState.QUESTIONED,), **going_on)


def _own(connection: Connection, cause: Cause, number: str, version: int, states: tuple[VisitState, ...], **values: Any) -> None:
    """Change a visit of whoever acts."""
    _change(connection, number, version, states, _visit.contact_id == cause.contact_id, **values)


def _taken(connection: Connection, _cause: Cause, event: VisitTaken) -> None:
    _change(connection, event.number, event.version, OPEN_VISITS, state=VisitState.TAKEN, taken_by=event.by)


def _questioned(connection: Connection, _cause: Cause, event: VisitQuestioned) -> None:
    asked = {"state": VisitState.QUESTIONED, "question": event.question, "answer": ""}
    _change(connection, event.number, event.version, OPEN_VISITS, **asked)


def _decided(connection: Connection, cause: Cause, event: VisitDecided) -> None:
    decided = {"state": event.state, "told": event.told, "decided_by": event.by, "decided_at": cause.now}
    _change(connection, event.number, event.version, ALIVE_VISITS, **decided)


def _change(
    connection: Connection, number: str, version: int, states: tuple[VisitState, ...], *more: ColumnElement[bool], **values: Any
) -> None:
    """Change a visit that still stands as it was decided on; raises Stale otherwise."""
    as_seen = (_visit.number == number, _visit.version == version, _visit.state.in_(states), *more)
    if connection.execute(update(visits).where(*as_seen).values(version=version + 1, **values)).rowcount != 1:
        raise Stale


def _reminded(connection: Connection, cause: Cause, event: VisitReminded) -> None:
    unreminded = (_visit.number == event.number, _visit.state == VisitState.SENT, _visit.reminded_at.is_(None))
    if connection.execute(update(visits).where(*unreminded).values(reminded_at=cause.now)).rowcount != 1:
        raise Stale


EVENTS: Events = {
    VisitSent: _sent,
    VisitChanged: _changed,
    VisitWithdrawn: _withdrawn,
    VisitAnswered: _answered,
    VisitTaken: _taken,
    VisitQuestioned: _questioned,
    VisitDecided: _decided,
    VisitReminded: _reminded,
}
QUERIES: Queries = {
    NewVisitNumber: _new_number,
    VisitNumbered: _numbered,
    VisitsOf: _of_contact,
    OpenVisits: _open,
    ForgottenVisits: _forgotten,
    StandingOf: _standing,
}
