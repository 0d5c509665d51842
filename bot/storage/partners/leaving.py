"""A contact speaks for their firm no more: what becomes of the firm when nobody is left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, select, update

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


def forget_profiles(connection: Connection, which: ColumnElement[bool], now: datetime) -> int:
    """Empty profiles and take them off for good: their numbers stay; tells how many that were."""
    gone = _BLANK_PROFILE | {"state": ProfileState.WITHDRAWN, "version": profiles.c.version + 1, "changed_at": now}
    return connection.execute(update(profiles).where(which).values(**gone)).rowcount


def profiles_of_alone(connection: Connection, contact_id: str) -> tuple[int, ...]:
    """The numbers of the profiles that would go off if a contact left: none while others speak for the firm."""
    mine = select(firm_people.c.firm).where(firm_people.c.contact_id == contact_id, firm_people.c.confirmed).scalar_subquery()
    people = select(func.count()).select_from(firm_people).where(firm_people.c.firm == mine, firm_people.c.confirmed)
    if connection.scalar(people) != 1:
        return ()
    shown = (profiles.c.firm == mine, profiles.c.imported.is_(False), profiles.c.state != ProfileState.WITHDRAWN)
    return tuple(connection.scalars(select(profiles.c.number).where(*shown).order_by(profiles.c.number)))


def firm_spoken_for(connection: Connection, contact_id: str) -> str:
    """The id of the firm that a contact speaks for, or ""."""
    mine = select(firms.c.id).join(firm_people, firm_people.c.firm == firms.c.number)
    return connection.scalar(mine.where(firm_people.c.contact_id == contact_id, firm_people.c.confirmed)) or ""


def is_parted(connection: Connection, one: str, other: str) -> bool:
    """Whether two contacts speak for two firms: one person cannot."""
    spoken = {firm for contact in (one, other) if (firm := firm_spoken_for(connection, contact))}
    return len(spoken) > 1


def unite(connection: Connection, kept: str, joining: str, now: datetime) -> None:
    """Before two contacts become one: whoever speaks for a firm goes before whoever waits for one, and a lead is kept."""
    spoken = select(firm_people).where(firm_people.c.contact_id.in_((kept, joining)), firm_people.c.confirmed)
    rows = {row.contact_id: row for row in connection.execute(spoken)}
    if joining not in rows:
        return
    connection.execute(update(firms).where(firms.c.number == rows[joining].firm).values(version=firms.c.version + 1, changed_at=now))
    if kept not in rows:
        connection.execute(delete(firm_people).where(firm_people.c.contact_id == kept))
    elif rows[joining].lead:
        connection.execute(update(firm_people).where(firm_people.c.contact_id == kept).values(lead=True))


def _forget(connection: Connection, firm: int, now: datetime) -> int:
    count = forget_profiles(connection, and_(profiles.c.firm == firm, profiles.c.imported.is_(False)), now)
    own = (firms.c.number == firm, firms.c.imported.is_(False))
    connection.execute(update(firms).where(*own).values(**_BLANK_FIRM))
    # Who waited to join it waits for nobody.
    connection.execute(delete(firm_people).where(firm_people.c.firm == firm, firm_people.c.confirmed.is_(False)))
    return count
