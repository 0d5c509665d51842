"""Agreements to topics and what contacts told of themselves; whoever wants no more gets nothing that waits."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, literal, select, update

from bot.domain.announcements import AnnouncementState, notice_of
from bot.domain.audiences import (
    SUBSCRIBABLE,
    SUBSCRIPTION_VERSION,
    AnnouncementsStopped,
    InterestsTold,
    NewsTopic,
    Part,
    Subscription,
    SubscriptionChanged,
    SubscriptionsOf,
    Told,
    ToldBy,
)
from bot.domain.deliveries import DeliveryState, Priority
from bot.domain.firms import Region
from bot.domain.language import Language
from bot.storage.announcements.tables import announcement_subscriptions, announcement_traits, announcements
from bot.storage.tables import addresses, deliveries
from bot.storage.topics import Cause, Events, Queries
from bot.storage.upsert import insert_new

UNSENT = (DeliveryState.PENDING, DeliveryState.HELD, DeliveryState.PAUSED)
"""States of what was not sent yet and is not being sent just now."""
REGION, ROLE, INTEREST = "region", "role", "interest"
"""Kinds of traits."""

_held = announcement_subscriptions.c
_d = deliveries.c


def agreed_to(topic: NewsTopic | str, contact_id: ColumnElement[str]) -> ColumnElement[bool]:
    """The condition that a contact agreed to a topic, in the present version of the text."""
    valid = (_held.topic == topic, _held.version == SUBSCRIPTION_VERSION, _held.withdrawn_at.is_(None))
    return select(literal(1)).where(_held.contact_id == contact_id, *valid).exists()


def who_agreed(connection: Connection, contact_ids: Collection[str], topics: Collection[NewsTopic]) -> frozenset[tuple[str, NewsTopic]]:
    """Which of some contacts agreed to which of some topics, in the present version of the text."""
    rows = connection.execute(_WHO_AGREED, {"b_contacts": list(contact_ids), "b_topics": list(topics)})
    return frozenset((row.contact_id, NewsTopic(row.topic)) for row in rows)


_WHO_AGREED = select(_held.contact_id, _held.topic).where(
    _held.contact_id.in_(bindparam("b_contacts", expanding=True)),
    _held.topic.in_(bindparam("b_topics", expanding=True)),
    _held.version == SUBSCRIPTION_VERSION,
    _held.withdrawn_at.is_(None),
)


def cancel(connection: Connection, contact_id: str, now: datetime, topics: Iterable[NewsTopic] = ()) -> int:
    """Cancel what announcements on these topics, or on any, still hold for a contact; tells how many that were."""
    where = [addresses.c.contact_id == contact_id, _d.state.in_(UNSENT), _d.priority == Priority.ANNOUNCEMENT]
    if topics:
        numbers = connection.scalars(select(announcements.c.number).where(announcements.c.topic.in_(list(topics))))
        where.append(_d.notice.in_([notice_of(number) for number in numbers]))
    # By address first: a contact has few deliveries, an announcement many.
    found = select(_d.id).join(addresses, (addresses.c.channel == _d.channel) & (addresses.c.id == _d.address_id))
    ids = list(connection.scalars(found.where(*where)))
    gone = update(deliveries).where(_d.id.in_(ids), _d.state.in_(UNSENT))
    return connection.execute(gone.values(state=DeliveryState.CANCELLED, error=OPTED_OUT, finished_at=now)).rowcount


OPTED_OUT = "opted out"
"""The reason of a delivery that was cancelled since its contact wants no more."""
LINKED = "linked"
"""The reason of one that was cancelled since its contact gets the same on another platform."""


def _subscription_changed(connection: Connection, cause: Cause, event: SubscriptionChanged) -> None:
    same = (_held.contact_id == cause.contact_id, _held.topic == event.topic)
    if event.given:
        connection.execute(delete(announcement_subscriptions).where(*same))
        row = {"contact_id": cause.contact_id, "topic": event.topic, "version": event.version, "language": event.language}
        connection.execute(insert(announcement_subscriptions).values(**row, given_at=cause.now))
    else:
        withdraw(connection, cause.contact_id, (event.topic,), cause.now)


def withdraw(connection: Connection, contact_id: str, topics: Iterable[NewsTopic], now: datetime) -> None:
    """End agreements to topics; what waits on them is cancelled."""
    ended = [topic for topic in topics if topic.needs_agreement]
    live = (_held.contact_id == contact_id, _held.topic.in_(ended), _held.withdrawn_at.is_(None))
    connection.execute(update(announcement_subscriptions).where(*live).values(withdrawn_at=now))
    cancel(connection, contact_id, now, ended)


def merge(connection: Connection, kept: str, joining: str, now: datetime) -> None:
    """Two contacts become one, `kept`: what either took back stays taken back, and no announcement comes twice."""
    ended = connection.scalars(select(_held.topic).where(_held.contact_id == joining, _held.withdrawn_at.is_not(None))).all()
    for topic in ended:
        live = (_held.contact_id == kept, _held.topic == topic, _held.withdrawn_at.is_(None))
        connection.execute(update(announcement_subscriptions).where(*live).values(withdrawn_at=now))
    under_way = select(announcements.c.number).where(announcements.c.state.in_((AnnouncementState.SENDING, AnnouncementState.PAUSED)))
    for number in connection.scalars(under_way).all():
        one, other = (f"{notice_of(number)}:{contact_id}" for contact_id in (kept, joining))
        known = set(connection.scalars(select(_d.reason).where(_d.reason.in_((one, other)))))
        if known == {one, other}:
            unsent = update(deliveries).where(_d.reason == other, _d.state.in_(UNSENT))
            connection.execute(unsent.values(state=DeliveryState.CANCELLED, error=LINKED, finished_at=now))
        elif other in known:
            # What the joining one got counts as what the other one got: the reason keeps a second one away.
            connection.execute(update(deliveries).where(_d.reason == other).values(reason=one))


def _stopped(connection: Connection, cause: Cause, _event: AnnouncementsStopped) -> None:
    cancel(connection, cause.contact_id, cause.now)


def _interests_told(connection: Connection, cause: Cause, event: InterestsTold) -> None:
    connection.execute(delete(announcement_traits).where(announcement_traits.c.contact_id == cause.contact_id))
    told = event.told
    traits = [*((REGION, one) for one in told.regions), *((ROLE, one) for one in told.parts), *((INTEREST, one) for one in told.interests)]
    rows = [{"contact_id": cause.contact_id, "kind": kind, "value": str(value), "told_at": cause.now} for kind, value in traits]
    if rows:
        connection.execute(insert_new(connection, announcement_traits), rows)


def _of(connection: Connection, query: SubscriptionsOf, _now: datetime) -> tuple[Subscription, ...]:
    valid = (_held.version == SUBSCRIPTION_VERSION, _held.withdrawn_at.is_(None))
    rows = connection.execute(select(announcement_subscriptions).where(_held.contact_id == query.contact_id, *valid))
    found = {row.topic: Subscription(NewsTopic(row.topic), row.version, Language(row.language), row.given_at) for row in rows}
    return tuple(found[topic] for topic in SUBSCRIBABLE if topic in found)


def _told(connection: Connection, query: ToldBy, _now: datetime) -> Told:
    row = announcement_traits.c
    statement = select(row.kind, row.value).where(row.contact_id == query.contact_id).order_by(row.kind, row.value)
    traits: dict[str, list[str]] = {REGION: [], ROLE: [], INTEREST: []}
    for kind, value in connection.execute(statement):
        traits[kind].append(value)
    regions, parts = (Region(one) for one in traits[REGION]), (Part(one) for one in traits[ROLE])
    return Told(tuple(regions), tuple(parts), tuple(traits[INTEREST]))


EVENTS: Events = {SubscriptionChanged: _subscription_changed, AnnouncementsStopped: _stopped, InterestsTold: _interests_told}
QUERIES: Queries = {SubscriptionsOf: _of, ToldBy: _told}
