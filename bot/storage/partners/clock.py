"""Which profiles are near their end, and who waits for what."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, or_, select

from bot.domain.partner_events import (
    REMINDED_DAYS,
    FirmOffer,
    FirmOffered,
    ProfileEnding,
    ProfilesEnding,
    TwinsTold,
    WaitingFor,
)
from bot.domain.partners import FirmPerson, HeldProfile, ProfileState
from bot.domain.personal import WRONG_CODES, WRONG_CODES_WITHIN, LinkVerdict
from bot.storage.partners.firms import code_hash
from bot.storage.partners.rows import HOME, firms_where, person_of, profiles_where, today
from bot.storage.partners.tables import firm_codes, firm_people, firm_twins, firms, profiles
from bot.storage.personal.tables import link_failures
from bot.storage.tables import contacts
from bot.storage.topics import Events, Queries

_HOURS = range(9, 12)
"""Hours of WFK's morning: in China it is afternoon then, in summer and in winter."""


def _ending(connection: Connection, _query: ProfilesEnding, now: datetime) -> tuple[ProfileEnding, ...]:
    """In the hours that are working hours on both sides.

    Whoever was told later news of the same end is not told the earlier: after a pause of the bot only the latest counts.
    """
    day = today(now)
    if now.astimezone(HOME).hour not in _HOURS:
        return ()
    untold = or_(profiles.c.told_days.is_(None), profiles.c.told_days > 0)
    near = (profiles.c.state == ProfileState.ONLINE, profiles.c.valid_until <= day + timedelta(days=max(REMINDED_DAYS)), untold)
    told = {row.number: row.told_days for row in connection.execute(select(profiles.c.number, profiles.c.told_days).where(*near))}
    due = ((held, _days(held, told[held.number], (held.valid_until - day).days)) for held in profiles_where(connection, now, *near))
    return tuple(ProfileEnding(held, days) for held, days in due if days is not None)


def _days(held: HeldProfile, told: int | None, left: int) -> int | None:
    days = 0 if held.state is ProfileState.EXPIRED else min(one for one in REMINDED_DAYS if one and left <= one)
    return days if told is None or days < told else None


def _offered(connection: Connection, query: FirmOffered, now: datetime) -> FirmOffer:
    recent = (link_failures.c.contact_id == query.contact_id, link_failures.c.failed_at > now - WRONG_CODES_WITHIN)
    if (connection.scalar(select(func.count()).select_from(link_failures).where(*recent)) or 0) >= WRONG_CODES:
        return FirmOffer(LinkVerdict.TOO_MANY)
    valid = (firm_codes.c.code_hash == code_hash(query.code), firm_codes.c.expires_at > now)
    number = connection.scalar(select(firm_codes.c.firm).where(*valid))
    if number is None:
        return FirmOffer(LinkVerdict.UNKNOWN)
    return FirmOffer(LinkVerdict.FITS, firms_where(connection, firms.c.number == number)[number])


def _waiting(connection: Connection, query: WaitingFor, _now: datetime) -> tuple[FirmPerson, ...]:
    statement = (
        select(firm_people, contacts.c.language, contacts.c.zone)
        .join(contacts, contacts.c.id == firm_people.c.contact_id)
        .join(firms, firms.c.number == firm_people.c.firm)
        .where(firms.c.id == query.firm, firm_people.c.confirmed.is_(False))
        .order_by(firm_people.c.joined_at, firm_people.c.contact_id)
    )
    return tuple(person_of(row) for row in connection.execute(statement))


def _told_apart(connection: Connection, _query: TwinsTold, _now: datetime) -> frozenset[tuple[int, int]]:
    return frozenset((row.first, row.second) for row in connection.execute(select(firm_twins)))


EVENTS: Events = {}
QUERIES: Queries = {ProfilesEnding: _ending, FirmOffered: _offered, WaitingFor: _waiting, TwinsTold: _told_apart}
