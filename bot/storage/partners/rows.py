"""From rows to firms with their people and to profiles with their firms, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, select

from bot.domain.firms import Firm, Kind, Profile, Region, Size, Subject
from bot.domain.language import Language
from bot.domain.partners import FirmPerson, HeldFirm, HeldProfile, ProfileState
from bot.storage.partners.tables import firm_people, firms, profiles
from bot.storage.tables import AnyRow, contacts

HOME = ZoneInfo("Europe/Berlin")
_AT_ONCE = 500
"""Databases take so many values in a list of a condition without complaint."""


def today(now: datetime) -> date:
    """The day by WFK's calendar: a profile's last day ends where WFK is."""
    return now.astimezone(HOME).date()


def firms_where(connection: Connection, *conditions: ColumnElement[bool]) -> dict[int, HeldFirm]:
    """Firms by number, in order of it, with their confirmed people: who has the lead comes first."""
    found = list(connection.execute(select(firms).where(*conditions).order_by(firms.c.number)))
    people = _people(connection, [row.number for row in found])
    return {row.number: _firm(row, people.get(row.number, ())) for row in found}


def profiles_where(connection: Connection, now: datetime, *conditions: ColumnElement[bool]) -> tuple[HeldProfile, ...]:
    """Profiles with their firms, by number; conditions may name columns of both tables."""
    statement = select(profiles).join(firms, profiles.c.firm == firms.c.number).where(*conditions).order_by(profiles.c.number)
    found = list(connection.execute(statement))
    numbers = sorted({row.firm for row in found})
    known: dict[int, HeldFirm] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        known |= firms_where(connection, firms.c.number.in_(numbers[start : start + _AT_ONCE]))
    return tuple(_profile(row, known[row.firm], today(now)) for row in found)


def _people(connection: Connection, numbers: list[int]) -> Mapping[int, tuple[FirmPerson, ...]]:
    found: defaultdict[int, list[FirmPerson]] = defaultdict(list)
    for start in range(0, len(numbers), _AT_ONCE):
        statement = (
            select(firm_people, contacts.c.language, contacts.c.zone)
            .join(contacts, contacts.c.id == firm_people.c.contact_id)
            .where(firm_people.c.confirmed, firm_people.c.firm.in_(numbers[start : start + _AT_ONCE]))
            .order_by(
                firm_people.c.lead.desc(), firm_people.c.joined_at, firm_people.c.family, firm_people.c.given, firm_people.c.contact_id
            )
        )
        for row in connection.execute(statement):
            found[row.firm].append(person_of(row))
    return {number: tuple(people) for number, people in found.items()}


def person_of(row: AnyRow) -> FirmPerson:
    """A person from a row of `firm_people` beside language and zone of their contact."""
    return FirmPerson(
        row.contact_id, row.family, row.given, row.job, row.reply_to, language=Language(row.language), zone=row.zone, lead=row.lead
    )


def _firm(row: AnyRow, people: tuple[FirmPerson, ...]) -> HeldFirm:
    return HeldFirm(
        firm=Firm(
            id=row.id,
            name=row.name,
            region=Region(row.region),
            name_zh=row.name_zh,
            size=None if row.size is None else Size(row.size),
            startup=row.startup,
            languages=tuple(row.languages),
            sector=row.sector,
            nace=row.nace,
            website=row.website,
        ),
        version=row.version,
        people=people,
        blocked=row.blocked,
        verified_at=row.verified_at,
        verified_by=row.verified_by,
        number=row.number,
        imported=row.imported,
    )


def _profile(row: AnyRow, firm: HeldFirm, day: date) -> HeldProfile:
    state = ProfileState(row.state)
    if state is ProfileState.ONLINE and row.valid_until < day:
        # So it is matched no more from the first minute, whether its people were told already or not.
        state = ProfileState.EXPIRED
    return HeldProfile(
        number=row.number,
        profile=Profile(
            id=row.id,
            firm=firm.firm.id,
            lang=Language(row.lang),
            kind=Kind(row.kind),
            title=row.title,
            summary=row.summary,
            subject=None if row.subject is None else Subject(row.subject),
            keywords=tuple(row.keywords),
            stage=row.stage,
            partner_sought=tuple(row.partner_sought),
            cooperation=tuple(row.cooperation),
            regions=tuple(row.regions),
            ip=row.ip,
        ),
        firm=firm,
        version=row.version,
        state=state,
        valid_until=row.valid_until,
        imported=row.imported,
    )


def firm_values(firm: Firm) -> dict[str, Any]:
    """What a firm says of itself, as columns."""
    plain = ("name", "name_zh", "region", "size", "startup", "sector", "nace", "website")
    return {name: getattr(firm, name) for name in plain} | {"languages": list(firm.languages)}


def profile_values(profile: Profile) -> dict[str, Any]:
    """What a profile says, as columns."""
    plain = ("lang", "kind", "subject", "title", "summary", "stage", "ip")
    lists = ("keywords", "partner_sought", "cooperation", "regions")
    return {name: getattr(profile, name) for name in plain} | {name: list(getattr(profile, name)) for name in lists}
