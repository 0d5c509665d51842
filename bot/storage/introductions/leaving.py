"""A contact is erased: what was still on its way about them to the other sides of their introductions does not go out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from bot.domain.deliveries import DeliveryState
from bot.domain.introductions import UNDECIDED, reason
from bot.domain.messages import Message
from bot.storage.introductions.tables import introduction_consents, introduction_sides, introductions
from bot.storage.tables import deliveries

_WAITING = (DeliveryState.PENDING, DeliveryState.HELD)
_TELLING = ("contact:", "said:", "question:", "reply:", "met:", "talk:")
"""Which notices to the other side hold contact data or words of a contact."""


def live_introductions(connection: Connection, contact_id: str) -> tuple[int, ...]:
    """The numbers of the introductions that end with a contact."""
    mine = select(introductions.c.number).join(introduction_sides).where(introduction_sides.c.contact_id == contact_id)
    return tuple(connection.scalars(mine.where(introductions.c.live == 1).order_by(introductions.c.number)))


def undecided_introductions(connection: Connection, contact_id: str) -> tuple[int, ...]:
    """The numbers of the undecided introductions to which a contact agreed."""
    mine = select(introductions.c.number).join(introduction_sides).where(introduction_sides.c.contact_id == contact_id)
    return tuple(connection.scalars(mine.where(introductions.c.state.in_(UNDECIDED)).order_by(introductions.c.number)))


def leave_introductions(connection: Connection, contact_id: str, now: datetime) -> None:
    """Take a contact out of all undecided introductions: no second yes can pass anything on; the clock finds them broken."""
    numbers = undecided_introductions(connection, contact_id)
    mine = (introduction_sides.c.number.in_(numbers), introduction_sides.c.contact_id == contact_id)
    connection.execute(update(introduction_sides).where(*mine).values(contact_id=None, question=""))
    open_ones = (introduction_consents.c.number.in_(numbers), introduction_consents.c.contact_id == contact_id)
    connection.execute(update(introduction_consents).where(*open_ones, introduction_consents.c.ended_at.is_(None)).values(ended_at=now))


def forget_introductions(connection: Connection, contact_id: str, now: datetime) -> None:
    """Cancel what has not been sent; that the introduction is over is found and told by the clock, whatever the reason."""
    numbers = list(connection.scalars(select(introduction_sides.c.number).where(introduction_sides.c.contact_id == contact_id)))
    for number in numbers:
        telling = or_(*(deliveries.c.notice.startswith(reason(number, what), autoescape=True) for what in _TELLING))
        waiting = update(deliveries).where(telling, deliveries.c.state.in_(_WAITING))
        connection.execute(waiting.values(state=DeliveryState.CANCELLED, finished_at=now, message=Message("").to_json()))
