"""Hand-overs in the database: who talks with whom, where, and since when somebody waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from bot.domain.conversation import Conversation
from bot.domain.handovers import (
    AddresseeChosen,
    HandoverClosed,
    HandoverJoined,
    HandoverOpened,
    HandoverReminded,
    HandoverSpoken,
    HandoverState,
    HandoverTaken,
    HandoverUnreached,
    HoursEntered,
    Way,
)
from bot.domain.messages import Address, Channel
from bot.ports import Stale
from bot.storage.handovers import queries as handover_queries
from bot.storage.handovers.tables import handover_colleagues, handovers, staff_hours
from bot.storage.tables import AnyRow, addresses, contacts
from bot.storage.topics import Cause, Events, Queries, touch
from bot.storage.upsert import insert_new

_NO_TEXTS: Mapping[str, Any] = {"question": "", "about": "", "recent": [], "reply_to": ""}


def thread_of(connection: Connection, handover: int) -> Address | None:
    """The thread of the colleagues' group chat in which a hand-over is answered."""
    statement = select(handovers.c.thread_channel, handovers.c.thread_id).where(handovers.c.number == handover, handover_queries.HAS_THREAD)
    row = connection.execute(statement).first()
    return None if row is None else Address(Channel(row.thread_channel), row.thread_id)


def answering(connection: Connection, handover: int) -> list[str]:
    """The contacts of the colleagues who took a hand-over."""
    answers = handover_colleagues.c
    colleagues = select(answers.contact_id).join(contacts, contacts.c.id == answers.contact_id).where(contacts.c.role.is_not(None))
    return list(connection.scalars(colleagues.where(answers.handover == handover).order_by(answers.since, answers.contact_id)))


def thread_moved(connection: Connection, address: Address, new_id: str) -> None:
    """A thread was opened, or is gone and its messages go to the chat itself."""
    there = (handovers.c.thread_channel == address.channel, handovers.c.thread_id == address.id)
    connection.execute(update(handovers).where(*there).values(thread_id=new_id))


def forget(connection: Connection, cause: Cause, contact_id: str) -> int:
    """Close and blank every hand-over of a contact who is erased; tells how many were not closed."""
    of_contact = handovers.c.contact_id == contact_id
    numbers = list(connection.scalars(select(handovers.c.number).where(of_contact, handovers.c.state.in_(handover_queries.NOT_CLOSED))))
    for number in numbers:
        _release(connection, number)
    connection.execute(update(handovers).where(handovers.c.number.in_(numbers)).values(state=HandoverState.CLOSED, closed_at=cause.now))
    connection.execute(update(handovers).where(of_contact).values(contact_id=None, waiting_since=None, **_NO_TEXTS))
    return len(numbers)


def _opened(connection: Connection, cause: Cause, event: HandoverOpened) -> None:
    assert cause.address is not None  # noqa: S101 - only a contact can ask
    if event.thread is not None:
        _know_thread(connection, cause, event.thread)
    connection.execute(
        insert(handovers).values(
            number=event.number,
            version=1,
            state=HandoverState.OPEN,
            matter=event.matter,
            contact_id=cause.contact_id,
            channel=cause.address.channel,
            language=cause.language,
            question=event.question,
            about=event.about,
            recent=list(event.recent),
            way=event.way,
            reply_to=event.reply_to,
            thread_channel=event.thread and event.thread.channel,
            thread_id=event.thread and event.thread.id,
            opened_at=cause.now,
            waiting_since=cause.now,
        )
    )


def _know_thread(connection: Connection, cause: Cause, thread: Address) -> None:
    """A thread is an address of the group chat's own, so that messages can go there in its language."""
    chat = thread.id.partition("/")[0]
    room = connection.scalar(select(addresses.c.contact_id).where(addresses.c.channel == thread.channel, addresses.c.id == chat))
    if room is None:
        raise Stale
    row = {"channel": thread.channel, "id": thread.id, "contact_id": room, "reachable": True, "conversation": {}, "version": 1}
    connection.execute(insert_new(connection, addresses).values(**row, seen_at=cause.now))


def _changed(connection: Connection, number: int, version: int, **values: Any) -> AnyRow:
    """Change a hand-over as it was seen; raises Stale when somebody was faster."""
    seen = (handovers.c.number == number, handovers.c.version == version, handovers.c.state != HandoverState.CLOSED)
    changed = update(handovers).where(*seen).values(version=version + 1, **values)
    row = connection.execute(changed.returning(handovers.c.contact_id, handovers.c.way, handovers.c.thread_id)).first()
    if row is None:
        raise Stale
    return row


def _taken(connection: Connection, cause: Cause, event: HandoverTaken) -> None:
    # The time until a reminder begins anew: who took it has to answer.
    values = {"state": HandoverState.TAKEN, "waiting_since": cause.now, "reminded_at": None}
    row = _changed(connection, event.number, event.version, **values)
    if row.way == Way.HERE and row.contact_id:
        _begin_talk(connection, row.contact_id, event.number)
    _stop_writing(connection, event.number)
    connection.execute(delete(handover_colleagues).where(handover_colleagues.c.handover == event.number))
    _answers(connection, cause, event.number, row)


def _joined(connection: Connection, cause: Cause, event: HandoverJoined) -> None:
    row = _changed(connection, event.number, event.version)
    _answers(connection, cause, event.number, row)


def _answers(connection: Connection, cause: Cause, number: int, handover: AnyRow) -> None:
    colleague = {"handover": number, "contact_id": cause.contact_id, "since": cause.now}
    connection.execute(insert_new(connection, handover_colleagues).values(colleague))
    # Where there is a thread, the colleagues write in it, and their private chats with the bot stay their own.
    if handover.way == Way.HERE and "/" not in (handover.thread_id or ""):
        _chosen(connection, cause, AddresseeChosen(number))


def _begin_talk(connection: Connection, contact_id: str, number: int) -> None:
    """From here on the contact's texts are carried; a dialog that was open waits until the talk is over."""
    free = (contacts.c.id == contact_id, contacts.c.handover.is_(None) | (contacts.c.handover == number))
    if not connection.execute(update(contacts).where(*free).values(handover=number)).rowcount:
        raise Stale
    _change_talks(connection, _set_aside, addresses.c.contact_id == contact_id)
    touch(connection, contact_id)


def _set_aside(talk: Conversation) -> Conversation:
    open_ones = (*talk.waiting, talk.dialog) if talk.dialog else talk.waiting
    return replace(talk, dialog=None, waiting=(), aside=(*talk.aside, *open_ones), choices=(), offer="")


def _closed(connection: Connection, cause: Cause, event: HandoverClosed) -> None:
    _changed(connection, event.number, event.version, state=HandoverState.CLOSED, closed_at=cause.now, waiting_since=None)
    _release(connection, event.number)


def _release(connection: Connection, number: int) -> None:
    """Nobody talks in this hand-over any more."""
    for contact_id in list(connection.scalars(select(contacts.c.id).where(contacts.c.handover == number))):
        connection.execute(update(contacts).where(contacts.c.id == contact_id).values(handover=None))
        touch(connection, contact_id)
    _stop_writing(connection, number)


def _stop_writing(connection: Connection, number: int) -> None:
    """What the colleagues write goes to this contact no more; who is in one other talk only does not slip into it."""
    for contact_id in answering(connection, number):
        _change_talks(
            connection,
            lambda talk: replace(talk, answering=None) if talk.answering == number else talk,
            addresses.c.contact_id == contact_id,
        )
        touch(connection, contact_id)


def _chosen(connection: Connection, cause: Cause, event: AddresseeChosen) -> None:
    assert cause.address is not None  # noqa: S101 - only a colleague can choose
    here = (addresses.c.channel == cause.address.channel, addresses.c.id == cause.address.id)
    _change_talks(connection, lambda talk: replace(talk, answering=event.number), *here)


def _change_talks(connection: Connection, change: Callable[[Conversation], Conversation], *where: ColumnElement[bool]) -> None:
    for row in connection.execute(select(addresses.c.channel, addresses.c.id, addresses.c.conversation).where(*where)).all():
        talk = Conversation.from_json(row.conversation)
        changed = change(talk)
        if changed != talk:
            at = (addresses.c.channel == row.channel, addresses.c.id == row.id)
            connection.execute(update(addresses).where(*at).values(conversation=changed.to_json()))


def _spoken(connection: Connection, cause: Cause, event: HandoverSpoken) -> None:
    """A contact who writes waits for an answer and can be reached again; a colleague who writes answers."""
    live = (handovers.c.number == event.number, handovers.c.state == HandoverState.TAKEN)
    if event.by:
        values: dict[str, Any] = {"waiting_since": None, "reminded_at": None}
    else:
        values = {"waiting_since": func.coalesce(handovers.c.waiting_since, cause.now), "unreached_at": None}
    if not connection.execute(update(handovers).where(*live).values(values)).rowcount:
        raise Stale


def _reminded(connection: Connection, cause: Cause, event: HandoverReminded) -> None:
    waiting = (handovers.c.number == event.number, handovers.c.waiting_since == event.waiting_since, handovers.c.reminded_at.is_(None))
    if not connection.execute(update(handovers).where(*waiting).values(reminded_at=cause.now)).rowcount:
        raise Stale


def _unreached(connection: Connection, cause: Cause, event: HandoverUnreached) -> None:
    unknown = (handovers.c.number == event.number, handovers.c.unreached_at.is_(None), handovers.c.state == HandoverState.TAKEN)
    if not connection.execute(update(handovers).where(*unknown).values(unreached_at=cause.now)).rowcount:
        raise Stale


def _hours_entered(connection: Connection, _cause: Cause, event: HoursEntered) -> None:
    hours = [[one.weekday, f"{one.start:%H:%M}", f"{one.end:%H:%M}"] for one in event.hours.hours]
    row = {"hours": hours, "zone": event.hours.zone, "remind_after": event.hours.remind_after, "as_of": event.as_of}
    connection.execute(delete(staff_hours))
    connection.execute(insert(staff_hours).values(id=1, **row))


EVENTS: Events = {
    HandoverOpened: _opened,
    HandoverTaken: _taken,
    HandoverJoined: _joined,
    HandoverClosed: _closed,
    HandoverSpoken: _spoken,
    AddresseeChosen: _chosen,
    HandoverReminded: _reminded,
    HandoverUnreached: _unreached,
    HoursEntered: _hours_entered,
}
QUERIES: Queries = handover_queries.QUERIES
