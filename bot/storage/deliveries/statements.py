"""The statements of leasing, made once: to make them anew for every claim takes longer than to run them, and much memory."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, ColumnElement, Integer, and_, bindparam, case, exists, func, or_, select, tuple_, update

from bot.domain.deliveries import DeliveryState, Priority
from bot.storage.many import one_of
from bot.storage.tables import deliveries

BEHIND = "behind another"
"""Why a row waits: an earlier one of the same address is on its way."""
PACED = "paced"
"""Why a row waits: its chat, or the platform, takes no more now."""
DOUBTS = 1
"""After how many attempts whose end is not known a delivery is still tried again."""
DOUBTS_OF_REPLIES = 5
"""The same for replies: who asked something is rather answered twice than never. A reply counts as begun from its lease on,
so that to note it costs no time."""

_d = deliveries.c
_now = bindparam("b_now", type_=_d.due_at.type)
_limit = bindparam("b_limit", type_=Integer())
_is_given = one_of(_d.id, "b_ids")
_on_channels = one_of(_d.channel, "b_channels")


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
    return select(_d.id).where(_is_given, exists().where(is_earlier, unfinished, ~one_of(earlier.c.id, "b_ids")))


def _acknowledged() -> Any:
    arrived, doubts = bindparam("b_arrived", type_=Boolean()), bindparam("b_doubts", type_=Integer())
    rung, number = bindparam("b_rung", type_=_d.rung.type), bindparam("b_platform_number", type_=_d.platform_number.type)
    # With an earlier attempt whose end is not known it may have arrived twice.
    doubtful = case((doubts > 0, DeliveryState.UNCERTAIN.value), else_=None)
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
            doubts=doubts,
            error=case((arrived, doubtful), else_=bindparam("b_error", type_=_d.error.type)),
            receipt=bindparam("b_receipt"),
            rung=func.coalesce(rung, _d.rung),
            # The number belongs to the way: what went by another one, or by the same once more, has its new number or none.
            platform_number=case((rung.is_(None), _d.platform_number), else_=number),
            finished_at=bindparam("b_finished_at", type_=_d.finished_at.type),
            leased_until=None,
            leased_by=None,
            begun_at=None,
        )
    )


_is_due = and_(
    _d.state == DeliveryState.PENDING,
    _d.channel == bindparam("b_channel", type_=_d.channel.type),
    _d.priority == bindparam("b_priority", type_=Integer()),
    _d.due_at <= _now,
)
_is_lost = and_(_d.state == DeliveryState.SENDING, _d.leased_until <= _now)
_too_doubtful = and_(_d.begun_at.is_not(None), _d.doubts >= case((_d.priority == Priority.REPLY, DOUBTS_OF_REPLIES), else_=DOUBTS))
_doubted: dict[str, Any] = {"attempts": _d.attempts + 1, "doubts": _d.doubts + 1, "error": DeliveryState.UNCERTAIN}

DUE = select(deliveries).where(_is_due, ~_kept_waiting()).order_by(_d.due_at, _d.id).limit(_limit).with_for_update(skip_locked=True)
"""Rows of a channel and a priority that wait for no other, what is due longest first: b_channel, b_priority, b_now, b_limit."""
VANISHED = (
    select(deliveries).where(_is_lost, _on_channels, ~_kept_waiting()).order_by(_d.id).limit(_limit).with_for_update(skip_locked=True)
)
"""Rows whose sender did not come back in time: b_channels, b_now, b_limit."""
BEHIND_OTHERS = _behind()
"""Which of some rows have an unfinished earlier one that is not among them, as stored by now: b_ids."""
COUNTED = select(func.count()).select_from(
    select(_d.id).where(_on_channels, or_(and_(_d.state == DeliveryState.PENDING, _d.due_at <= _now), _is_lost)).limit(_limit).subquery()
)
"""How many rows are due, counted up to a limit: b_channels, b_now, b_limit."""
PUT_OFF = (
    update(deliveries)
    .where(_d.id == bindparam("b_id"))
    .values(
        state=DeliveryState.PENDING,
        due_at=bindparam("b_due_at", type_=_d.due_at.type),
        error=bindparam("b_error"),
        leased_until=None,
        leased_by=None,
        begun_at=None,
    )
)
"""A row that waits for its turn: b_id, b_due_at, b_error."""
DOUBTED = update(deliveries).where(_is_given).values(_doubted)
"""The attempt whose sender vanished counts, and its end is not known: b_ids."""
LEASED = (
    update(deliveries)
    .where(_is_given)
    .values(
        state=DeliveryState.SENDING,
        leased_until=bindparam("b_until", type_=_d.due_at.type),
        leased_by=bindparam("b_sender"),
        begun_at=case((or_(_d.priority == Priority.REPLY, bindparam("b_at_once", type_=Boolean())), _now), else_=None),
    )
)
"""Rows given to a sender; replies, and with b_at_once all of them, go out from now on: b_ids, b_until, b_sender, b_now."""
BEGUN = (
    update(deliveries)
    .where(_is_given, _d.state == DeliveryState.SENDING, _d.leased_by == bindparam("b_sender", type_=_d.leased_by.type))
    .values(begun_at=_now, leased_until=bindparam("b_until", type_=_d.due_at.type))
    .returning(_d.id)
)
"""Rows that go out from now on, those that are still this sender's; their lease begins anew: b_ids, b_sender, b_now, b_until."""
GIVEN_UP = (
    update(deliveries)
    .where(_is_lost, _too_doubtful)
    .values({"state": DeliveryState.UNCERTAIN, "leased_until": None, "finished_at": _now, **_doubted})
)
"""What vanished on its way again stays uncertain: it may have arrived, and is not sent once more. b_now."""
REPLIES_BEHIND = select(_d.id).where(
    tuple_(_d.channel, _d.address_id).in_(bindparam("b_addresses", expanding=True)),
    _d.state == DeliveryState.PENDING,
    _d.error == BEHIND,
)
"""What waits behind another message of some addresses: b_addresses."""
ACKNOWLEDGED = _acknowledged()
"""How an attempt ended: the parameters are those of `leases._outcome_row`."""
