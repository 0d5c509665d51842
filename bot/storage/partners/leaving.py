"""A contact speaks for their firm no more: what becomes of the firm when nobody is left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from bot.domain.partners import ProfileState
from bot.storage.partners.tables import firm_codes, firm_people, firms, profiles

# A firm of one person is that person: without its people nothing tells whose a number was.
_BLANK_FIRM: dict[str, Any] = {
    "name": "",
    "name_zh": "",
    "website": "",
    "sector": "",
    "nace": "",
    "languages": [],
    "size": None,
    "verified_at": None,
    "verified_by": "",
}
_BLANK_PROFILE: dict[str, Any] = {
    "title": "",
    "summary": "",
    "keywords": [],
    "partner_sought": [],
    "cooperation": [],
    "regions": [],
    "stage": "",
    "ip": "",
}


def leave(connection: Connection, contact_id: str, now: datetime) -> int:
    """Take a contact out of their firm, and with the last one all that they made; tells how many profiles went off with them.

    The oldest of those who stay gets the lead. What came with a file is WFK's own record and stays as it is.
    """
    mine = select(firm_people.c.firm, firm_people.c.confirmed).where(firm_people.c.contact_id == contact_id)
    membership = connection.execute(mine).one_or_none()
    connection.execute(delete(firm_codes).where(firm_codes.c.contact_id == contact_id))
    connection.execute(delete(firm_people).where(firm_people.c.contact_id == contact_id))
    if membership is None or not membership.confirmed:
        return 0
    firm = membership.firm
    connection.execute(update(firms).where(firms.c.number == firm).values(version=firms.c.version + 1, changed_at=now))
    left = select(firm_people.c.contact_id, firm_people.c.lead).where(firm_people.c.firm == firm, firm_people.c.confirmed)
    others = connection.execute(left.order_by(firm_people.c.lead.desc(), firm_people.c.joined_at, firm_people.c.contact_id)).first()
    if others is not None:
        connection.execute(update(firm_people).where(firm_people.c.contact_id == others.contact_id).values(lead=True))
        return 0
    return _forget(connection, firm, now)


def profiles_of_alone(connection: Connection, contact_id: str) -> tuple[int, ...]:
    """The numbers of the profiles that would go off if a contact left: none while others speak for the firm."""
    mine = select(firm_people.c.firm).where(firm_people.c.contact_id == contact_id, firm_people.c.confirmed).scalar_subquery()
    people = select(func.count()).select_from(firm_people).where(firm_people.c.firm == mine, firm_people.c.confirmed)
    if connection.scalar(people) != 1:
        return ()
    shown = (profiles.c.firm == mine, profiles.c.imported.is_(False), profiles.c.state != ProfileState.WITHDRAWN)
    return tuple(connection.scalars(select(profiles.c.number).where(*shown).order_by(profiles.c.number)))


def _forget(connection: Connection, firm: int, now: datetime) -> int:
    made = (profiles.c.firm == firm, profiles.c.imported.is_(False))
    gone = _BLANK_PROFILE | {"state": ProfileState.WITHDRAWN, "version": profiles.c.version + 1, "changed_at": now}
    count = connection.execute(update(profiles).where(*made).values(**gone)).rowcount
    own = (firms.c.number == firm, firms.c.imported.is_(False))
    connection.execute(update(firms).where(*own).values(**_BLANK_FIRM))
    # Who waited to join it waits for nobody.
    connection.execute(delete(firm_people).where(firm_people.c.firm == firm, firm_people.c.confirmed.is_(False)))
    return count
