"""Reading hand-overs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, update

from bot.domain.conversation import Conversation
from bot.domain.deliveries import DeliveryState
from bot.domain.handovers import (
    NOTICE,
    Answering,
    Handover,
    HandoverInThread,
    HandoverNumbered,
    HandoverOfMessage,
    HandoversOf,
    HandoverState,
    Matter,
    NewHandoverNumber,
    OpenHandovers,
    OverdueHandovers,
    RecentTalk,
    StaffHours,
    ThreadFor,
    Unreached,
    UnreachedHandovers,
    Way,
    reason,
)
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Role
from bot.domain.working_hours import OpenHours, WorkingHours
from bot.storage.handovers.tables import handover_colleagues, handovers, staff_hours
from bot.storage.offices.tables import request_numbers
from bot.storage.tables import AnyRow, addresses, contacts, deliveries
from bot.storage.topics import Queries
from bot.storage.upsert import insert_new

SERIES = "F"
"""The series of numbers that hand-overs take theirs from."""
NOT_CLOSED = (HandoverState.OPEN, HandoverState.TAKEN)

HAS_THREAD = (
    select(addresses.c.id)
    .join(contacts, contacts.c.id == addresses.c.contact_id)
    .where(addresses.c.channel == handovers.c.thread_channel, addresses.c.id == handovers.c.thread_id)
    .where(addresses.c.reachable, contacts.c.role == Role.ROOM)
    .correlate(handovers)
    .exists()
)
"""Whether a hand-over is answered in a thread: a group that is no longer the colleagues' own hears nothing more."""


def _found(connection: Connection, *where: ColumnElement[bool]) -> tuple[Handover, ...]:
    """The hand-overs that fulfil all of `where`, the oldest first."""
    present = (contacts.c.language.label("present_language"), contacts.c.handover.label("live_in"))
    statement = select(handovers, HAS_THREAD.label("has_thread"), *present).outerjoin(contacts, contacts.c.id == handovers.c.contact_id)
    rows = connection.execute(statement.where(*where).order_by(handovers.c.number)).all()
    colleagues = _colleagues(connection, [row.number for row in rows])
    return tuple(_handover(row, colleagues.get(row.number, [])) for row in rows)


def _colleagues(connection: Connection, numbers: Sequence[int]) -> dict[int, list[Answering]]:
    answers = handover_colleagues.c
    statement = (
        select(answers.handover, answers.contact_id, answers.since, contacts.c.staff_name)
        .join(contacts, contacts.c.id == answers.contact_id)
        # Who is no colleague any more hears and says nothing here.
        .where(answers.handover.in_(numbers), contacts.c.role.is_not(None))
        .order_by(answers.since, answers.contact_id)
    )
    found: dict[int, list[Answering]] = {}
    for row in connection.execute(statement) if numbers else ():
        found.setdefault(row.handover, []).append(Answering(row.contact_id, row.staff_name or "WFK", row.since))
    return found


def _handover(row: AnyRow, colleagues: Iterable[Answering]) -> Handover:
    return Handover(
        number=row.number,
        version=row.version,
        state=HandoverState(row.state),
        matter=Matter(row.matter),
        contact_id=row.contact_id,
        channel=Channel(row.channel),
        language=Language(row.present_language or row.language),
        question=row.question,
        about=row.about,
        recent=tuple(row.recent),
        way=Way(row.way),
        reply_to=row.reply_to,
        opened_at=row.opened_at,
        waiting_since=row.waiting_since,
        thread=Address(Channel(row.thread_channel), row.thread_id) if row.has_thread else None,
        colleagues=tuple(colleagues),
        live_in=row.live_in,
    )


def _numbered(connection: Connection, query: HandoverNumbered, _now: datetime) -> Handover | None:
    return next(iter(_found(connection, handovers.c.number == query.number)), None)


def _open(connection: Connection, _query: OpenHandovers, _now: datetime) -> tuple[Handover, ...]:
    return _found(connection, handovers.c.state.in_(NOT_CLOSED))


def _of_colleague(connection: Connection, query: HandoversOf, _now: datetime) -> tuple[Handover, ...]:
    mine = select(handover_colleagues.c.handover).where(handover_colleagues.c.contact_id == query.contact_id)
    return _found(connection, handovers.c.state == HandoverState.TAKEN, handovers.c.way == Way.HERE, handovers.c.number.in_(mine))


def _in_thread(connection: Connection, query: HandoverInThread, _now: datetime) -> Handover | None:
    if "/" not in query.address.id:
        return None
    there = (handovers.c.thread_channel == query.address.channel, handovers.c.thread_id == query.address.id)
    return next(reversed(_found(connection, *there)), None)


def _of_message(connection: Connection, query: HandoverOfMessage, _now: datetime) -> Handover | None:
    statement = select(deliveries.c.notice).where(
        deliveries.c.channel == query.address.channel,
        deliveries.c.address_id == query.address.id,
        deliveries.c.receipt == query.receipt,
        deliveries.c.notice.startswith(f"{NOTICE}:"),
    )
    notice = connection.scalars(statement).first()
    return None if notice is None else _numbered(connection, HandoverNumbered(int(notice.split(":")[1])), _now)


def _new_number(connection: Connection, _query: NewHandoverNumber, _now: datetime) -> int:
    connection.execute(insert_new(connection, request_numbers).values(series=SERIES, last=0))
    counted = update(request_numbers).where(request_numbers.c.series == SERIES).values(last=request_numbers.c.last + 1)
    number: int = connection.execute(counted.returning(request_numbers.c.last)).scalar_one()
    return number


def _thread_for(connection: Connection, query: ThreadFor, _now: datetime) -> Address | None:
    """The thread this contact has already; else a new one in the group chat of the colleagues."""
    room = connection.execute(
        select(addresses.c.channel, addresses.c.id)
        .join(contacts, contacts.c.id == addresses.c.contact_id)
        .where(contacts.c.role == Role.ROOM, addresses.c.reachable, ~addresses.c.id.contains("/"))
        .order_by(addresses.c.id)
    ).first()
    if room is None:
        return None
    before = (
        select(handovers.c.thread_id)
        .where(
            handovers.c.contact_id == query.contact_id,
            handovers.c.thread_channel == room.channel,
            handovers.c.thread_id.startswith(f"{room.id}/", autoescape=True),
        )
        .order_by(handovers.c.number.desc())
    )
    return Address(Channel(room.channel), connection.scalars(before).first() or f"{room.id}/+{query.name}")


def _recent_talk(connection: Connection, query: RecentTalk, _now: datetime) -> tuple[tuple[str, ...], str]:
    statement = select(addresses.c.conversation).where(addresses.c.channel == query.address.channel, addresses.c.id == query.address.id)
    talk = Conversation.from_json(connection.scalar(statement) or {})
    return talk.recent, talk.about


def _overdue(connection: Connection, _query: OverdueHandovers, _now: datetime) -> tuple[Handover, ...]:
    waiting = (handovers.c.state.in_(NOT_CLOSED), handovers.c.waiting_since.is_not(None), handovers.c.reminded_at.is_(None))
    return _found(connection, *waiting)


def _unreached(connection: Connection, _query: UnreachedHandovers, _now: datetime) -> tuple[Unreached, ...]:
    candidates = _found(connection, handovers.c.state == HandoverState.TAKEN, handovers.c.unreached_at.is_(None))
    found = ((one, _undelivered(connection, one)) for one in candidates if one.contact_id)
    return tuple(
        Unreached(handover, held=states != {DeliveryState.FAILED})
        for handover, states in found
        if states or (handover.live and not _can_be_reached(connection, handover))
    )


def _can_be_reached(connection: Connection, handover: Handover) -> bool:
    reachable = exists().where(addresses.c.contact_id == handover.contact_id, addresses.c.reachable)
    return bool(connection.scalar(select(reachable)))


def _undelivered(connection: Connection, handover: Handover) -> set[str]:
    """In which states notices of a hand-over stand that did not reach the contact."""
    at = and_(addresses.c.channel == deliveries.c.channel, addresses.c.id == deliveries.c.address_id)
    statement = (
        select(deliveries.c.state)
        .join(addresses, at)
        .where(
            addresses.c.contact_id == handover.contact_id,
            deliveries.c.notice.startswith(reason(handover.number, "")),
            or_(
                deliveries.c.state == DeliveryState.HELD,
                # What failed before the contact last wrote was told then.
                and_(deliveries.c.state == DeliveryState.FAILED, deliveries.c.finished_at > addresses.c.seen_at),
            ),
        )
    )
    return set(connection.scalars(statement))


def _hours(connection: Connection, _query: StaffHours, _now: datetime) -> WorkingHours | None:
    row = connection.execute(select(staff_hours)).first()
    if row is None or not row.hours:
        return None
    hours = tuple(OpenHours(weekday, time.fromisoformat(start), time.fromisoformat(end)) for weekday, start, end in row.hours)
    return WorkingHours(hours, row.zone, row.remind_after)


QUERIES: Queries = {
    NewHandoverNumber: _new_number,
    HandoverNumbered: _numbered,
    OpenHandovers: _open,
    HandoversOf: _of_colleague,
    HandoverInThread: _in_thread,
    HandoverOfMessage: _of_message,
    ThreadFor: _thread_for,
    RecentTalk: _recent_talk,
    OverdueHandovers: _overdue,
    UnreachedHandovers: _unreached,
    StaffHours: _hours,
}
