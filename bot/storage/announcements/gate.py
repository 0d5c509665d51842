"""The last look just before announcements are sent: whoever wants them no more, what is paused or recalled, who sleeps now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.domain.announcements import AnnouncementState, Rules, number_of
from bot.domain.audiences import NewsTopic
from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.announcements.subscriptions import OPTED_OUT, who_agreed
from bot.storage.announcements.tables import announcements
from bot.storage.many import one_of
from bot.storage.tables import AnyRow, addresses, contacts, deliveries

LONGEST_HELD = timedelta(days=30)
"""What could not be sent for so long is no news any more."""
RECALLED, OLD = "recalled", "old"
"""Reasons of what was cancelled and of what expired."""

_d = deliveries.c
_CONTACT = (contacts.c.id.label("contact_id"), contacts.c.announcements, contacts.c.zone)
# Made once: to make statements anew for every claim takes longer than to run them.
_LOOKED_AT = (
    select(_d.id, _d.notice, _d.error, _d.doubts, _d.due_at, _d.created_at, *_CONTACT)
    .outerjoin(addresses, (addresses.c.channel == _d.channel) & (addresses.c.id == _d.address_id))
    .outerjoin(contacts, contacts.c.id == addresses.c.contact_id)
    .where(one_of(_d.id, "b_ids"), _d.priority == Priority.ANNOUNCEMENT)
)
_STANDING = select(announcements.c.number, announcements.c.state, announcements.c.topic).where(one_of(announcements.c.number, "b_numbers"))
_STOPPED = (
    update(deliveries)
    .where(_d.id == bindparam("b_id"), _d.state == DeliveryState.SENDING)
    .where(_d.leased_by == bindparam("b_sender", type_=_d.leased_by.type))
    .values(
        state=bindparam("b_state"),
        due_at=bindparam("b_due_at", type_=_d.due_at.type),
        error=bindparam("b_error", type_=_d.error.type),
        finished_at=bindparam("b_finished_at", type_=_d.finished_at.type),
        leased_until=None,
        leased_by=None,
        begun_at=None,
    )
)


@dataclass(frozen=True, slots=True)
class _Look:
    """A delivery looked at: its row, how its announcement stands (None: it is of none), whether its contact agreed to the topic."""

    row: AnyRow
    state: str | None
    agreed: bool


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What becomes of a delivery that is not sent now."""

    state: DeliveryState
    error: str | None
    due_at: datetime


def keep_back(connection: Connection, ids: Sequence[int], sender: str, rules: Rules, now: datetime) -> frozenset[int]:
    """Put those of a sender's leased deliveries away that are announcements and may not be sent now; their ids."""
    verdicts = ((look.row.id, _verdict(look, rules, now)) for look in _looks(connection, ids))
    stopped = {number: verdict for number, verdict in verdicts if verdict is not None}
    if stopped:
        connection.execute(_STOPPED, [_values(number, sender, verdict, now) for number, verdict in stopped.items()])
    return frozenset(stopped)


def _looks(connection: Connection, ids: Sequence[int]) -> list[_Look]:
    rows = connection.execute(_LOOKED_AT, {"b_ids": list(ids)}).all() if ids else []
    if not rows:
        return []
    numbers = {number_of(row.notice) for row in rows if row.notice}
    found = connection.execute(_STANDING, {"b_numbers": [number for number in numbers if number is not None]})
    standing = {row.number: (row.state, NewsTopic(row.topic)) for row in found}
    topics = {topic for _, topic in standing.values() if topic.needs_agreement}
    agreements = who_agreed(connection, [row.contact_id for row in rows if row.contact_id], topics) if topics else frozenset()
    looks = []
    for row in rows:
        state, topic = standing.get(number_of(row.notice or ""), (None, NewsTopic.SERVICE))
        looks.append(_Look(row, state, not topic.needs_agreement or (row.contact_id, topic) in agreements))
    return looks


def _verdict(look: _Look, rules: Rules, now: datetime) -> _Verdict | None:
    """What keeps a delivery back, None when nothing does. Somebody who was erased has no delivery any more."""
    row = look.row
    if row.announcements is False or not look.agreed:
        return _ended(row, DeliveryState.CANCELLED, OPTED_OUT)
    if look.state == AnnouncementState.RECALLED:
        return _ended(row, DeliveryState.CANCELLED, RECALLED)
    if look.state == AnnouncementState.PAUSED:
        return _Verdict(DeliveryState.PAUSED, row.error, row.due_at)
    if row.created_at < now - LONGEST_HELD:
        return _ended(row, DeliveryState.EXPIRED, OLD)
    opens_at = rules.opens_at(now, row.zone) if row.zone else now
    return _Verdict(DeliveryState.PENDING, row.error, opens_at) if opens_at > now else None


def _ended(row: AnyRow, state: DeliveryState, reason: str) -> _Verdict:
    """What may have been sent by somebody who vanished is not said to be unsent."""
    if row.doubts:
        return _Verdict(DeliveryState.UNCERTAIN, row.error, row.due_at)
    return _Verdict(state, reason, row.due_at)


def _values(number: int, sender: str, verdict: _Verdict, now: datetime) -> dict[str, Any]:
    goes_on = verdict.state in (DeliveryState.PENDING, DeliveryState.PAUSED)
    return {
        "b_id": number,
        "b_sender": sender,
        "b_state": verdict.state,
        "b_error": verdict.error,
        "b_due_at": verdict.due_at,
        "b_finished_at": None if goes_on else now,
    }
