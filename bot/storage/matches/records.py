"""Stores what was shown, turned away and wished for, and answers what matching has to know of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, delete, func, insert, select, update

from bot.domain.matches import (
    DueNews,
    FirmsKeptApart,
    LastProfile,
    LimitsOf,
    MatchesShown,
    MatchLimits,
    MatchNews,
    MatchTurnedAway,
    NewsChosen,
    NewsDue,
    NewsOf,
    NewsTold,
    OnlineBetween,
    OpenedToRivals,
    Pace,
    Pair,
    ShownTo,
    TimesShown,
)
from bot.domain.partners import HeldProfile, ProfileState
from bot.ports import Stale
from bot.storage.matches.tables import firms_kept_apart, firms_open_to_rivals, match_news, matches_shown, matches_turned_away
from bot.storage.partners.rows import profiles_where, today
from bot.storage.partners.tables import firm_people, firms, profiles
from bot.storage.tables import contacts
from bot.storage.topics import Cause, Events, Queries
from bot.storage.upsert import insert_new

AT_ONCE = 200
"""So many contacts are told of their matches at a time; the rest is found again a moment later."""
_SHOWN, _NEWS = matches_shown.c, match_news.c


def _note(connection: Connection, contact_id: str, now: datetime, profile: int, others: Iterable[int]) -> None:
    for other in others:
        same = (_SHOWN.contact_id == contact_id, _SHOWN.profile == profile, _SHOWN.other == other)
        again = update(matches_shown).where(*same).values(times=_SHOWN.times + 1, last_at=now)
        if connection.execute(again).rowcount == 0:
            row = {"contact_id": contact_id, "profile": profile, "other": other, "times": 1, "first_at": now, "last_at": now}
            connection.execute(insert_new(connection, matches_shown).values(**row))


def _shown(connection: Connection, cause: Cause, event: MatchesShown) -> None:
    _of_own_firm(connection, cause, event.profile)
    _note(connection, cause.contact_id, cause.now, event.profile, event.others)


def _turned_away(connection: Connection, cause: Cause, event: MatchTurnedAway) -> None:
    _of_own_firm(connection, cause, event.profile)
    if connection.scalar(select(profiles.c.number).where(profiles.c.number == event.other)) is None:
        raise Stale
    row = {"profile": event.profile, "other": event.other, "turned_at": cause.now}
    connection.execute(insert_new(connection, matches_turned_away).values(**row))


def _of_own_firm(connection: Connection, cause: Cause, profile: int) -> None:
    """Only who speaks for the firm of a profile acts for it."""
    own = select(profiles.c.number).join(firm_people, firm_people.c.firm == profiles.c.firm)
    mine = (profiles.c.number == profile, firm_people.c.contact_id == cause.contact_id, firm_people.c.confirmed)
    if connection.scalar(own.where(*mine)) is None:
        raise Stale


def _chosen(connection: Connection, cause: Cause, event: NewsChosen) -> None:
    connection.execute(delete(match_news).where(_NEWS.contact_id == cause.contact_id))
    if event.pace is not Pace.OFF:
        row = {"contact_id": cause.contact_id, "pace": event.pace, "version": event.version, "language": event.language}
        connection.execute(insert(match_news).values(**row, chosen_at=cause.now, next_at=event.next_at))


def _told(connection: Connection, cause: Cause, event: NewsTold) -> None:
    due = (_NEWS.contact_id == event.contact_id, _NEWS.next_at == event.due_at)
    if connection.execute(update(match_news).where(*due).values(next_at=event.next_at)).rowcount != 1:
        raise Stale
    for profile, others in event.shown.items():
        _note(connection, event.contact_id, cause.now, profile, others)


def _opened(connection: Connection, cause: Cause, event: OpenedToRivals) -> None:
    mine = (firm_people.c.contact_id == cause.contact_id, firm_people.c.firm == event.firm, firm_people.c.confirmed)
    if connection.scalar(select(firm_people.c.firm).where(*mine)) is None:
        raise Stale
    if event.opened:
        connection.execute(insert_new(connection, firms_open_to_rivals).values(firm=event.firm, opened_at=cause.now))
    else:
        connection.execute(delete(firms_open_to_rivals).where(firms_open_to_rivals.c.firm == event.firm))


def _kept_apart(connection: Connection, cause: Cause, event: FirmsKeptApart) -> None:
    first, second = sorted((event.first, event.second))
    if event.apart:
        connection.execute(insert_new(connection, firms_kept_apart).values(first=first, second=second, kept_at=cause.now))
        return
    pair = (firms_kept_apart.c.first == first, firms_kept_apart.c.second == second)
    connection.execute(delete(firms_kept_apart).where(*pair))


def _last(connection: Connection, _query: LastProfile, _now: datetime) -> int:
    return connection.scalar(select(func.max(profiles.c.number))) or 0


def _online(connection: Connection, query: OnlineBetween, now: datetime) -> tuple[HeldProfile, ...]:
    online = (profiles.c.state == ProfileState.ONLINE, profiles.c.valid_until >= today(now), firms.c.blocked.is_(False))
    return profiles_where(connection, now, profiles.c.number.between(query.first, query.last), *online)


def _limits(connection: Connection, query: LimitsOf, _now: datetime) -> MatchLimits:
    away = select(matches_turned_away.c.other).where(matches_turned_away.c.profile == query.profile)
    known = partial(_firm_ids, connection)
    apart = connection.execute(select(firms_kept_apart.c.first, firms_kept_apart.c.second)).all()
    opened = connection.scalars(select(firms_open_to_rivals.c.firm)).all()
    ids = known({number for pair in apart for number in pair} | set(opened))
    pairs: set[Pair] = {frozenset((ids[first], ids[second])) for first, second in apart if first in ids and second in ids}
    return MatchLimits(
        turned_away=frozenset(connection.scalars(away)),
        apart=frozenset(pairs),
        open_to_rivals=frozenset(ids[number] for number in opened if number in ids),
    )


def _firm_ids(connection: Connection, numbers: set[int]) -> Mapping[int, str]:
    """The ids of firms by number; of one that was joined to another one, that one's."""
    if not numbers:
        return {}
    kept = firms.alias()
    statement = (
        select(firms.c.number, func.coalesce(kept.c.id, firms.c.id))
        .outerjoin(kept, kept.c.number == firms.c.joined_to)
        .where(firms.c.number.in_(numbers))
    )
    return {number: firm for number, firm in connection.execute(statement)}  # noqa: C416 - a row is no pair to the types


def _times(connection: Connection, _query: TimesShown, _now: datetime) -> Mapping[int, int]:
    counted = select(_SHOWN.other, func.count()).group_by(_SHOWN.other)
    return {number: count for number, count in connection.execute(counted)}  # noqa: C416 - a row is no pair to the types


def _shown_to(connection: Connection, query: ShownTo, _now: datetime) -> frozenset[tuple[int, int]]:
    seen = select(_SHOWN.profile, _SHOWN.other).where(_SHOWN.contact_id == query.contact_id)
    return frozenset((row.profile, row.other) for row in connection.execute(seen))


def _news_of(connection: Connection, query: NewsOf, _now: datetime) -> MatchNews:
    found = connection.execute(select(_NEWS.pace, _NEWS.next_at).where(_NEWS.contact_id == query.contact_id)).one_or_none()
    return MatchNews() if found is None else MatchNews(Pace(found.pace), found.next_at)


def _due(connection: Connection, _query: NewsDue, now: datetime) -> tuple[DueNews, ...]:
    statement = (
        select(_NEWS.contact_id, _NEWS.pace, contacts.c.zone, _NEWS.next_at)
        .join(contacts, contacts.c.id == _NEWS.contact_id)
        .where(_NEWS.next_at <= now, contacts.c.announcements)
        .order_by(_NEWS.next_at, _NEWS.contact_id)
        .limit(AT_ONCE)
    )
    return tuple(DueNews(row.contact_id, Pace(row.pace), row.zone, row.next_at) for row in connection.execute(statement))


EVENTS: Events = {
    MatchesShown: _shown,
    MatchTurnedAway: _turned_away,
    NewsChosen: _chosen,
    NewsTold: _told,
    OpenedToRivals: _opened,
    FirmsKeptApart: _kept_apart,
}
QUERIES: Queries = {
    LastProfile: _last,
    OnlineBetween: _online,
    LimitsOf: _limits,
    TimesShown: _times,
    ShownTo: _shown_to,
    NewsOf: _news_of,
    NewsDue: _due,
}
