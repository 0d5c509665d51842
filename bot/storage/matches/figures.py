"""Counts how matching stands, month by month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from statistics import median
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, insert, select

from bot.domain.firms import Kind, Region
from bot.domain.introductions import IntroductionState
from bot.domain.partner_figures import FiguresDue, FiguresOf, FiguresTold, PartnerFigures
from bot.domain.partners import ProfileState
from bot.storage.introductions.tables import introduction_sides, introductions
from bot.storage.matches.tables import figures_told, matches_shown
from bot.storage.partners.tables import firms, profiles
from bot.storage.topics import Cause, Events, Queries

_HOME = ZoneInfo("Europe/Berlin")
_CLOSED: Mapping[str, tuple[IntroductionState, ...]] = {
    "refused": (IntroductionState.REFUSED,),
    "expired": (IntroductionState.EXPIRED,),
    "withdrawn": (IntroductionState.WITHDRAWN, IntroductionState.ENDED),
}
_HOUR = 3600.0
_one = introductions.c


def _figures(connection: Connection, query: FiguresOf, now: datetime) -> PartnerFigures:
    start, end = _bounds(query.month)
    real = (firms.c.joined_to.is_(None), firms.c.name != "")
    shown = select(func.count()).select_from(matches_shown).where(matches_shown.c.first_at >= start, matches_shown.c.first_at < end)
    return PartnerFigures(
        month=query.month,
        profiles=_profiles(connection, now),
        firms=connection.scalar(select(func.count()).select_from(firms).where(*real)) or 0,
        verified=connection.scalar(select(func.count()).select_from(firms).where(*real, firms.c.verified_at.is_not(None))) or 0,
        shown=connection.scalar(shown) or 0,
        introductions=_introductions(connection, start, end),
        answer_hours=_answer_hours(connection, start, end),
    )


def _bounds(month: date) -> tuple[datetime, datetime]:
    """A month by the calendar of WFK, as two instants; the second one is its end."""
    following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    start, end = (datetime.combine(day, time(), _HOME).astimezone(UTC) for day in (month.replace(day=1), following))
    return start, end


def _profiles(connection: Connection, now: datetime) -> Mapping[Region, Mapping[Kind, int]]:
    online = (profiles.c.state == ProfileState.ONLINE, profiles.c.valid_until >= now.astimezone(_HOME).date(), firms.c.blocked.is_(False))
    statement = (
        select(firms.c.region, profiles.c.kind, func.count())
        .join(firms, firms.c.number == profiles.c.firm)
        .where(*online)
        .group_by(firms.c.region, profiles.c.kind)
    )
    found: defaultdict[Region, dict[Kind, int]] = defaultdict(dict)
    for region, kind, count in connection.execute(statement):
        found[Region(region)][Kind(kind)] = count
    return dict(found)


def _introductions(connection: Connection, start: datetime, end: datetime) -> Mapping[str, int]:
    counted = select(func.count()).select_from(introductions)
    found = {
        "opened": connection.scalar(counted.where(_one.opened_at >= start, _one.opened_at < end)) or 0,
        "yes": connection.scalar(counted.where(_one.agreed_at >= start, _one.agreed_at < end)) or 0,
    }
    for name, states in _CLOSED.items():
        closed = (_one.closed_at >= start, _one.closed_at < end, _one.state.in_(states), _one.agreed_at.is_(None))
        found[name] = connection.scalar(counted.where(*closed)) or 0
    return found


def _answer_hours(connection: Connection, start: datetime, end: datetime) -> float | None:
    """From being asked to a yes or a no; who asked says yes with the question, which is no answer."""
    side = introduction_sides.c
    yes = (
        select(_one.opened_at, side.answered_at)
        .join(introduction_sides, side.number == _one.number)
        .where(side.answered_at >= start, side.answered_at < end, side.answered_at > _one.opened_at)
    )
    refused = (_one.closed_at >= start, _one.closed_at < end, _one.state == IntroductionState.REFUSED)
    no = select(_one.opened_at, _one.closed_at).where(*refused)
    hours = [(done - asked).total_seconds() / _HOUR for statement in (yes, no) for asked, done in connection.execute(statement)]
    return round(median(hours), 1) if hours else None


def _due(connection: Connection, _query: FiguresDue, now: datetime) -> tuple[date, ...]:
    today = now.astimezone(_HOME).date()
    last = date(today.year - (today.month == 1), (today.month - 2) % 12 + 1, 1)
    told = connection.scalar(select(figures_told.c.month).where(figures_told.c.month == last))
    return () if told else (last,)


def _told(connection: Connection, cause: Cause, event: FiguresTold) -> None:
    # A month that was told already breaks the primary key.
    connection.execute(insert(figures_told).values(month=event.month, told_at=cause.now))


EVENTS: Events = {FiguresTold: _told}
QUERIES: Queries = {FiguresOf: _figures, FiguresDue: _due}
