"""Whom a segment holds, and how many of them an announcement would reach by which way."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, literal, or_, select, true

from bot.domain.audiences import CHANNELS, Audience, AudienceOf, NewsTopic, Part, Segment, Way
from bot.domain.deliveries import Rung
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.people import Role
from bot.storage.announcements.subscriptions import INTEREST, REGION, ROLE, agreed_to
from bot.storage.announcements.tables import announcement_traits
from bot.storage.conferences.tables import registrations
from bot.storage.tables import addresses, contacts, wechat_windows
from bot.storage.topics import Events, Queries

_c = contacts.c


def in_segment(segment: Segment, after: str = "") -> list[ColumnElement[bool]]:
    """The conditions that a contact meets whose id comes after another; a group chat is nobody."""
    conditions = [_is_part(segment.parts), _has_address(segment, after)]
    if after:
        conditions.append(_c.id > after)
    if segment.languages:
        conditions.append(_c.language.in_(segment.languages))
    if segment.regions:
        conditions.append(_told(REGION, *segment.regions))
    if segment.interests:
        conditions.append(_told(INTEREST, *segment.interests))
    if segment.conference:
        comes = and_(registrations.c.contact_id == _c.id, registrations.c.conference == segment.conference, registrations.c.live == 1)
        conditions.append(select(literal(1)).where(comes).exists())
    return conditions


def _is_part(parts: tuple[Part, ...]) -> ColumnElement[bool]:
    colleague = and_(_c.role.is_not(None), _c.role != Role.ROOM)
    told = tuple(part for part in parts if part is not Part.COLLEAGUE)
    if not parts:
        return _c.role.is_(None)
    outsider = and_(_c.role.is_(None), _told(ROLE, *told)) if told else None
    if Part.COLLEAGUE not in parts:
        return true() if outsider is None else outsider
    return colleague if outsider is None else or_(colleague, outsider)


def _told(kind: str, *values: str) -> ColumnElement[bool]:
    trait = announcement_traits.c
    return select(literal(1)).where(trait.contact_id == _c.id, trait.kind == kind, trait.value.in_([str(one) for one in values])).exists()


def _has_address(segment: Segment, after: str) -> ColumnElement[bool]:
    a = addresses.c
    here = [a.contact_id == _c.id, a.channel.in_(platforms_of(segment))]
    if after:
        # PostgreSQL does not see by itself that this follows, and would begin with the first of all addresses.
        here.append(a.contact_id > after)
    return select(literal(1)).where(*here).exists()


def platforms_of(segment: Segment) -> list[str]:
    """The platforms an announcement may go to."""
    return [str(one) for one in segment.platforms or CHANNELS]


def agreed(topic: NewsTopic) -> ColumnElement[bool]:
    """The condition that a contact agreed to the topic, where that is needed."""
    return agreed_to(topic, contacts.c.id) if topic.needs_agreement else true()


def place_of_address() -> Any:
    """The place of an address among those of its contact: that they wrote from last is first, one that can be reached before all others."""
    a = addresses.c
    best_first = (a.reachable.desc(), a.seen_at.desc(), a.channel, a.id)
    return func.row_number().over(partition_by=a.contact_id, order_by=best_first).label("place")


def _best(segment: Segment) -> Any:
    """Each contact's address that an announcement goes to."""
    a = addresses.c
    columns = (a.contact_id, a.channel, a.id, a.reachable, place_of_address())
    ranked = select(*columns).where(a.channel.in_(platforms_of(segment))).subquery()
    return select(ranked).where(ranked.c.place == 1).subquery()


def _audience(connection: Connection, query: AudienceOf, now: datetime) -> Audience:
    best = _best(query.segment)
    window = and_(wechat_windows.c.openid == best.c.id, wechat_windows.c.closes_at > now, wechat_windows.c.used < wechat_windows.c.allowed)
    is_open = case((best.c.channel != Channel.WECHAT, 1), (select(literal(1)).where(window).exists(), 1), else_=0).label("is_open")
    agreement = case((agreed(query.topic), 1), else_=0).label("agreement")
    columns = (_c.language, _c.announcements, agreement, best.c.channel, best.c.reachable, is_open)
    each = select(*columns).join(best, best.c.contact_id == _c.id).where(*in_segment(query.segment)).subquery()
    rows = connection.execute(select(*each.c, func.count().label("copies")).group_by(*each.c))
    return _summed(rows, query)


def _summed(rows: Any, query: AudienceOf) -> Audience:
    """Each contact counts once, for the first thing that keeps the announcement away."""
    reached: Counter[Way] = Counter()
    lacks: Counter[Language] = Counter()
    rest: Counter[str] = Counter()
    for row in rows:
        language, channel = Language(row.language), Channel(row.channel)
        if not row.announcements:
            rest["opted_out"] += row.copies
        elif not row.agreement:
            rest["not_agreed"] += row.copies
        elif language not in query.languages and query.fallback is None:
            lacks[language] += row.copies
        elif not row.reachable:
            rest["unreachable"] += row.copies
        elif row.is_open:
            reached[Way(channel, Rung.CUSTOMER if channel is Channel.WECHAT else Rung.DIRECT)] += row.copies
        elif query.has_template:
            reached[Way(channel, Rung.TEMPLATE)] += row.copies
        else:
            rest["held"] += row.copies
    return Audience(reached, rest["held"], rest["unreachable"], lacks, rest["opted_out"], rest["not_agreed"])


EVENTS: Events = {}
QUERIES: Queries = {AudienceOf: _audience}
