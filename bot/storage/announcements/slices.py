"""The deliveries of a slice of an announcement, written by the database itself: no row of them travels through the process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, String, case, literal, null, select

from bot.domain.announcement_duties import SliceWritten
from bot.domain.announcements import Announcement, notice_of
from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.announcements.audience import place_of_address, platforms_of
from bot.storage.many import one_of
from bot.storage.tables import AnyRow, addresses, contacts, deliveries
from bot.storage.upsert import insert_new

UNREACHABLE = "unreachable"
"""The reason of a delivery that is held from the beginning: its contact blocked the bot, or left."""

_WRITTEN = (
    *("reason", "channel", "address_id", "notice", "priority", "state", "error"),
    *("due_at", "attempts", "message", "created_at"),
)


def write(connection: Connection, one: Announcement, people: Sequence[AnyRow], event: SliceWritten, now: datetime) -> int:
    """Write what each of these contacts gets, at one address, from when on their zone may be woken; how many are new.

    The event has a message for the language of each of them.
    """
    if not people:
        return 0
    opens_at = {zone: event.rules.opens_at(now, zone) for zone in {person.zone for person in people}}
    messages = {str(language): message.to_json() for language, message in event.messages.items()}
    best = _best(one)
    number = notice_of(one.number)
    values = (
        literal(f"{number}:", String()) + best.contact_id,
        best.channel,
        best.id,
        literal(number, String()),
        literal(int(Priority.ANNOUNCEMENT), Integer()),
        case((best.reachable, DeliveryState.PENDING.value), else_=DeliveryState.HELD.value),
        case((best.reachable, null()), else_=UNREACHABLE),
        _each(best.zone, opens_at, deliveries.c.due_at.type),
        literal(0, Integer()),
        _each(best.language, messages, deliveries.c.message.type),
        literal(now, deliveries.c.created_at.type),
    )
    rows = select(*values).where(best.place == 1).order_by(best.contact_id)
    # The reason is unique: whoever got one before, by whatever crash, keeps that.
    statement = insert_new(connection, deliveries).from_select(_WRITTEN, rows)
    return connection.execute(statement.execution_options(preserve_rowcount=True), {"b_people": [person.id for person in people]}).rowcount


def _best(one: Announcement) -> Any:
    """The addresses of the contacts `b_people`, each with its place among those of its contact."""
    a, c = addresses.c, contacts.c
    columns = (a.contact_id, a.channel, a.id, a.reachable, c.language, c.zone, place_of_address())
    ranked = select(*columns).join(contacts, c.id == a.contact_id)
    return ranked.where(one_of(a.contact_id, "b_people"), a.channel.in_(platforms_of(one.segment))).subquery().c


def _each(column: Any, values: Mapping[str, Any], kind: Any) -> Any:
    """The value that belongs to what a column holds."""
    typed = {key: literal(value, kind) for key, value in values.items()}
    return next(iter(typed.values())) if len(typed) == 1 else case(typed, value=column)
