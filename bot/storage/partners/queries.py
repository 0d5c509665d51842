"""Which firms and profiles there are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.domain.partners import (
    AllFirms,
    AllOnline,
    AllProfiles,
    FirmNamed,
    FirmNumbered,
    FirmOf,
    HeldFirm,
    HeldProfile,
    PartnersStamp,
    ProfileNamed,
    ProfileNumbered,
    ProfilesOf,
    ProfileState,
)
from bot.storage.partners.rows import firms_where, profiles_where, today
from bot.storage.partners.tables import firm_people, firms, profiles
from bot.storage.tables import AnyRow
from bot.storage.topics import Events, Queries


def _firm_of(connection: Connection, query: FirmOf, _now: datetime) -> HeldFirm | None:
    mine = select(firm_people.c.firm).where(firm_people.c.contact_id == query.contact_id, firm_people.c.confirmed)
    return _first(firms_where(connection, firms.c.number == mine.scalar_subquery()))


def _firm_named(connection: Connection, query: FirmNamed, _now: datetime) -> HeldFirm | None:
    row = connection.execute(select(firms.c.number, firms.c.joined_to).where(firms.c.id == query.firm)).one_or_none()
    return _followed(connection, row)


def _firm_numbered(connection: Connection, query: FirmNumbered, _now: datetime) -> HeldFirm | None:
    row = connection.execute(select(firms.c.number, firms.c.joined_to).where(firms.c.number == query.number)).one_or_none()
    return _followed(connection, row)


def _followed(connection: Connection, row: AnyRow | None) -> HeldFirm | None:
    """A firm that was joined to another one is that one."""
    if row is None:
        return None
    return _first(firms_where(connection, firms.c.number == (row.number if row.joined_to is None else row.joined_to)))


def _first(found: dict[int, HeldFirm]) -> HeldFirm | None:
    return next(iter(found.values()), None)


def _profile_named(connection: Connection, query: ProfileNamed, now: datetime) -> HeldProfile | None:
    return next(iter(profiles_where(connection, now, profiles.c.id == query.profile)), None)


def _profile_numbered(connection: Connection, query: ProfileNumbered, now: datetime) -> HeldProfile | None:
    return next(iter(profiles_where(connection, now, profiles.c.number == query.number)), None)


def _profiles_of(connection: Connection, query: ProfilesOf, now: datetime) -> tuple[HeldProfile, ...]:
    shown = profiles.c.state.not_in((ProfileState.WITHDRAWN, ProfileState.BLOCKED))
    return profiles_where(connection, now, firms.c.id == query.firm, shown)


def _all_firms(connection: Connection, _query: AllFirms, _now: datetime) -> tuple[HeldFirm, ...]:
    return tuple(firms_where(connection, firms.c.joined_to.is_(None)).values())


def _all_profiles(connection: Connection, _query: AllProfiles, now: datetime) -> tuple[HeldProfile, ...]:
    return profiles_where(connection, now)


def _all_online(connection: Connection, _query: AllOnline, now: datetime) -> tuple[HeldProfile, ...]:
    online = (profiles.c.state == ProfileState.ONLINE, profiles.c.valid_until >= today(now), firms.c.blocked.is_(False))
    return profiles_where(connection, now, *online)


def _stamp(connection: Connection, _query: PartnersStamp, now: datetime) -> str:
    """Every change raises a version, and rows stay: the sums tell of each. The day tells of those that ended with it."""
    sums = (connection.scalar(select(func.coalesce(func.sum(table.c.version), 0))) for table in (firms, profiles))
    return "-".join([*(str(number) for number in sums), today(now).isoformat()])


EVENTS: Events = {}
QUERIES: Queries = {
    FirmOf: _firm_of,
    FirmNamed: _firm_named,
    FirmNumbered: _firm_numbered,
    ProfileNamed: _profile_named,
    ProfileNumbered: _profile_numbered,
    ProfilesOf: _profiles_of,
    AllFirms: _all_firms,
    AllProfiles: _all_profiles,
    AllOnline: _all_online,
    PartnersStamp: _stamp,
}
