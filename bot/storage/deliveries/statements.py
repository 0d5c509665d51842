"""The statements of leasing, made once: to make them anew for every claim takes longer than to run them, and much memory."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ColumnElement, Integer, and_, bindparam, case, exists, func, or_, select, update

from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.tables import deliveries

DOUBTFUL = (DeliveryState.UNCERTAIN, "lost")
"""Errors that stay noted when a later attempt succeeds: the message may have arrived twice."""
UNCERTAIN_ATTEMPTS = 1
"""How often a delivery is tried again after its sender vanished between sending and hearing back."""
UNCERTAIN_REPLIES = 5
"""The same for replies: who asked something is rather answered twice than never."""

_d = deliveries.c
_now = bindparam("b_now", type_=_d.due_at.type)
_limit = bindparam("b_limit", type_=Integer())
_ids = bindparam("b_ids", expanding=True, type_=_d.id.type)
_channels = bindparam("b_channels", expanding=True, type_=_d.channel.type)


def _earlier() -> tuple[Any, ColumnElement[bool]]:
    """Rows before a row of the same address; one that is less urgent does not count, so that replies pass announcements."""
    earlier = deliveries.alias("earlier")
    is_earlier = and_(
        earlier.c.channel == _d.channel,
        earlier.c.address_id == _d.address_id,
        earlier.c.id < _d.id,
        earlier.c.priority <= _d.priority,
    )
    return earlier, is_earlier


def _kept_waiting() -> ColumnElement[bool]:
    """Whether an earlier row of the same address is being sent, or was put off to a later instant."""
    earlier, is_earlier = _earlier()
    sending = and_(earlier.c.state == DeliveryState.SENDING, earlier.c.leased_until > _now)
    put_off = and_(earlier.c.state == DeliveryState.PENDING, earlier.c.due_at > _now, earlier.c.error.is_not(None))
    return exists().where(is_earlier, or_(sending, put_off))


def _behind() -> Any:
    earlier, is_earlier = _earlier()
    unfinished = or_(
        earlier.c.state == DeliveryState.SENDING,
        and_(earlier.c.state == DeliveryState.PENDING, or_(earlier.c.error.is_not(None), earlier.c.due_at <= _d.due_at)),
    )
    return select(_d.id).where(_d.id.in_(_ids), exists().where(is_earlier, unfinished, earlier.c.id.not_in(_ids)))


def _acknowledged() -> Any:
    arrived = bindparam("b_arrived", type_=Boolean())
    # Spelled out: a list among the parameters cannot go to many rows at once.
    doubtful = or_(*(_d.error == error for error in DOUBTFUL))
    return (
        update(deliveries)
        # What is finished stays so: of a passive reply and a second way of sending, the first to be acknowledged counts.
        # Whoever lost the lease meanwhile may still tell that the message arrived, and nothing else.
        .where(_d.id == bindparam("b_id"), _d.state == DeliveryState.SENDING)
        .where(or_(_d.leased_by == bindparam("b_sender", type_=_d.leased_by.type), arrived))
        .values(
            state=bindparam("b_state"),
            due_at=bindparam("b_due_at", type_=_d.due_at.type),
            attempts=bindparam("b_attempts"),
            error=case((and_(arrived, doubtful), _d.error), else_=bindparam("b_error", type_=_d.error.type)),
            receipt=bindparam("b_receipt"),
            rung=func.coalesce(bindparam("b_rung", type_=_d.rung.type), _d.rung),
            finished_at=bindparam("b_finished_at", type_=_d.finished_at.type),
            leased_until=None,
            leased_by=None,
        )
    )


_is_due = and_(
    _d.state == DeliveryState.PENDING,
    _d.channel == bindparam("b_channel", type_=_d.channel.type),
    _d.priority == bindparam("b_priority", type_=Integer()),
    _d.due_at <= _now,
)
_is_lost = and_(_d.state == DeliveryState.SENDING, _d.leased_until <= _now)
_twice = and_(
    _d.error == DeliveryState.UNCERTAIN,
    _d.attempts >= case((_d.priority == Priority.REPLY, UNCERTAIN_REPLIES), else_=UNCERTAIN_ATTEMPTS),
)

DUE = select(deliveries).where(_is_due, ~_kept_waiting()).order_by(_d.due_at, _d.id).limit(_limit).with_for_update(skip_locked=True)
"""Rows of a channel and a priority that wait for no other, what is due longest first: b_channel, b_priority, b_now, b_limit."""
VANISHED = (
    select(deliveries)
    .where(_is_lost, _d.channel.in_(_channels), ~_kept_waiting())
    .order_by(_d.id)
    .limit(_limit)
    .with_for_update(skip_locked=True)
)
"""Rows whose sender did not come back in time: b_channels, b_now, b_limit."""
BEHIND_OTHERS = _behind()
"""Which of some rows have an unfinished earlier one that is not among them, as stored by now: b_ids."""
COUNTED = select(func.count()).select_from(
    select(_d.id)
    .where(_d.channel.in_(_channels), or_(and_(_d.state == DeliveryState.PENDING, _d.due_at <= _now), _is_lost))
    .limit(_limit)
    .subquery()
)
"""How many rows are due, counted up to a limit: b_channels, b_now, b_limit."""
PUT_OFF = (
    update(deliveries)
    .where(_d.id == bindparam("b_id"))
    .values(state=DeliveryState.PENDING, due_at=bindparam("b_due_at", type_=_d.due_at.type), error=bindparam("b_error"))
)
"""A row that waits for its turn: b_id, b_due_at, b_error."""
DOUBTED = update(deliveries).where(_d.id.in_(_ids)).values(attempts=_d.attempts + 1, error=DeliveryState.UNCERTAIN)
"""The attempt whose sender vanished counts, and its end is not known: b_ids."""
LEASED = (
    update(deliveries)
    .where(_d.id.in_(_ids))
    .values(state=DeliveryState.SENDING, leased_until=bindparam("b_until", type_=_d.due_at.type), leased_by=bindparam("b_sender"))
)
"""Rows given to a sender: b_ids, b_until, b_sender."""
GIVEN_UP = update(deliveries).where(_is_lost, _twice).values(state=DeliveryState.UNCERTAIN, leased_until=None, finished_at=_now)
"""What vanished again and again stays uncertain: it may have arrived, and is not sent once more. b_now."""
ACKNOWLEDGED = _acknowledged()
"""How an attempt ended: the parameters are those of `leases._outcome_row`."""
