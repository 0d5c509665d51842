"""Erasing a contact: what it would do, doing it in one transaction, and forgetting the address after the last message."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, delete, exists, func, insert, or_, select, update

from bot.domain.deliveries import DeliveryState
from bot.domain.handovers import HandoverState
from bot.domain.messages import Address, Channel
from bot.domain.offices import OPEN_STATES, SITE_ZONES, OfficeRequest, RequestState
from bot.domain.people import Role
from bot.domain.personal import ContactErased, ErasurePlan, ErasurePlanOf, Farewell, FarewellForgotten, FarewellsDue
from bot.ports import Stale
from bot.storage.handovers import records as handovers
from bot.storage.handovers.queries import NOT_CLOSED
from bot.storage.handovers.tables import handover_colleagues
from bot.storage.handovers.tables import handovers as handovers_table
from bot.storage.introductions.leaving import forget_introductions, live_introductions
from bot.storage.offices import decisions
from bot.storage.offices.rows import requests_where
from bot.storage.offices.tables import office_requests
from bot.storage.partners.leaving import leave, profiles_of_alone
from bot.storage.personal import copies
from bot.storage.personal.data import DATA, Fate, table_of
from bot.storage.personal.tables import erasures, farewells
from bot.storage.personal.whose import Owner, at_address, keyed_by_address, owner_of
from bot.storage.tables import addresses, contacts, deliveries, seen_updates, web_lines
from bot.storage.topics import Cause, touch
from bot.storage.visits import records as visits

FAREWELL_SECONDS = 60
"""So long at least the last message to an erased contact has to arrive."""
FAREWELL_LONGEST = timedelta(days=1)
"""After so long an address is forgotten even where its platform could not be reached."""

_handover = handovers_table.c


def plan_of(connection: Connection, query: ErasurePlanOf, now: datetime) -> ErasurePlan:
    """See `ErasurePlanOf`."""
    owner = owner_of(connection, query.contact_id)
    live = live_requests(connection, query.contact_id, now)
    waiting = select(func.count()).select_from(deliveries).where(at_address(deliveries, owner), deliveries.c.state.in_(copies.WAITING))
    return ErasurePlan(
        platforms=tuple(dict.fromkeys(one.channel for one in owner.addresses)),
        requests=tuple(one.number for one in live if one.state in OPEN_STATES),
        bookings=tuple(one.number for one in live if one.state not in OPEN_STATES),
        handovers=open_handovers(connection, query.contact_id),
        visits=tuple(one.number for one in visits.live_visits(connection, query.contact_id)),
        introductions=live_introductions(connection, query.contact_id),
        queued=connection.scalar(waiting) or 0,
        copies=copies.told(connection, owner, deliveries.c.receipt.is_not(None), deliveries.c.amends.is_(None)),
        numbered=_is_numbered(connection, owner),
        profiles=profiles_of_alone(connection, query.contact_id),
        last_administrator=_is_last_administrator(connection, query.contact_id),
    )


def live_requests(connection: Connection, contact_id: str, now: datetime) -> tuple[OfficeRequest, ...]:
    """The contact's office requests that are open, or approved and not over yet."""
    states = (*OPEN_STATES, RequestState.APPROVED)
    own = requests_where(connection, office_requests.c.contact_id == contact_id, office_requests.c.state.in_(states))
    return tuple(one for one in own if one.state in OPEN_STATES or one.span.end >= now.astimezone(ZoneInfo(SITE_ZONES[one.site])).date())


def open_handovers(connection: Connection, contact_id: str) -> tuple[int, ...]:
    """The numbers of the contact's hand-overs that are not over."""
    own = select(_handover.number).where(_handover.contact_id == contact_id, _handover.state.in_(NOT_CLOSED))
    return tuple(connection.scalars(own.order_by(_handover.number)))


def _is_numbered(connection: Connection, owner: Owner) -> bool:
    blanked = (table_of(name).select().where(holding.whose(table_of(name), owner)) for name, holding in DATA.items() if holding.blank)
    return any(connection.execute(rows.limit(1)).first() is not None for rows in blanked)


def _is_last_administrator(connection: Connection, contact_id: str) -> bool:
    administrators = list(connection.scalars(select(contacts.c.id).where(contacts.c.role == Role.ADMINISTRATOR)))
    return administrators == [contact_id]


def erased(connection: Connection, cause: Cause, event: ContactErased) -> None:
    """Store `ContactErased`: nothing of the contact is left but a proof, and the address until the last message went out."""
    if plan_of(connection, ErasurePlanOf(cause.contact_id), cause.now) != event.plan or event.plan.last_administrator:
        raise Stale
    owner = owner_of(connection, cause.contact_id)
    late = copies.told(connection, owner, deliveries.c.state == DeliveryState.SENDING)
    erase(connection, cause, owner)
    for index, address in enumerate(owner.addresses):
        row = {"id": cause.new_id(), "channel": address.channel, "address_id": address.id, "erased_at": cause.now}
        connection.execute(insert(farewells).values(**row, late=[] if index else list(late)))


def erase(connection: Connection, cause: Cause, owner: Owner) -> None:
    """Erase everything about a contact, as `DATA` says, and keep a proof that names nobody."""
    copies.blank(connection, owner, cause.now)
    for request in live_requests(connection, owner.contact_id, cause.now):
        withdraw(connection, request.number)
    for visit in visits.live_visits(connection, owner.contact_id):
        visits.withdraw(connection, visit.number)
    _give_back_handovers(connection, owner.contact_id, cause.now)
    counts = Counter(handovers=handovers.forget(connection, cause, owner.contact_id))
    forget_introductions(connection, owner.contact_id, cause.now)
    counts["profiles"] = leave(connection, owner.contact_id, cause.now)
    # The contact and the addresses go last: until then they tell what belongs to them.
    for name, holding in reversed(tuple(DATA.items())):
        table = table_of(name)
        if holding.fate is Fate.DELETED:
            counts[name] += connection.execute(delete(table).where(holding.whose(table, owner))).rowcount
        elif holding.fate is Fate.BLANKED:
            counts[name] += connection.execute(update(table).where(holding.whose(table, owner)).values(**holding.blank)).rowcount
    proof = {name: count for name, count in sorted(counts.items()) if count}
    connection.execute(insert(erasures).values(id=cause.new_id(), erased_at=cause.now, counts=proof))


def withdraw(connection: Connection, number: int) -> None:
    """Withdraw an office request, whatever its version: its days are free again."""
    changed = update(office_requests).where(office_requests.c.number == number)
    values = {"state": RequestState.WITHDRAWN, "version": office_requests.c.version + 1, "offer_until": None}
    connection.execute(changed.values(**values))
    decisions.free_days(connection, number)


def _give_back_handovers(connection: Connection, contact_id: str, now: datetime) -> None:
    """What an erased colleague alone was answering waits for another one."""
    others = handover_colleagues.alias()
    shared = exists().where(others.c.handover == _handover.number, others.c.contact_id != contact_id)
    mine = select(handover_colleagues.c.handover).where(handover_colleagues.c.contact_id == contact_id)
    alone = list(connection.scalars(select(_handover.number).where(_handover.number.in_(mine), _handover.state.in_(NOT_CLOSED), ~shared)))
    left = update(handovers_table).where(_handover.number.in_(alone))
    connection.execute(left.values(state=HandoverState.OPEN, version=_handover.version + 1, waiting_since=now, reminded_at=None))
    for talking in list(connection.scalars(select(contacts.c.id).where(contacts.c.handover.in_(alone)))):
        connection.execute(update(contacts).where(contacts.c.id == talking).values(handover=None))
        touch(connection, talking)


def farewells_due(connection: Connection, _query: FarewellsDue, now: datetime) -> tuple[Farewell, ...]:
    """See `FarewellsDue`."""
    unfinished = exists().where(
        deliveries.c.channel == farewells.c.channel,
        deliveries.c.address_id == farewells.c.address_id,
        deliveries.c.created_at <= farewells.c.erased_at,
        deliveries.c.state.in_((DeliveryState.PENDING, DeliveryState.SENDING)),
    )
    arrived = and_(farewells.c.erased_at <= now - timedelta(seconds=FAREWELL_SECONDS), ~unfinished)
    statement = select(farewells).where(or_(arrived, farewells.c.erased_at <= now - FAREWELL_LONGEST)).order_by(farewells.c.id)
    return tuple(Farewell(row.id, tuple(row.late)) for row in connection.execute(statement))


def farewell_forgotten(connection: Connection, _cause: Cause, event: FarewellForgotten) -> None:
    """Store `FarewellForgotten`: the last traces of an address go. Whoever wrote again meanwhile is somebody new, and stays."""
    row = connection.execute(select(farewells).where(farewells.c.id == event.id)).one_or_none()
    if row is None:
        return
    owner = Owner("", (Address(Channel(row.channel), row.address_id),))
    connection.execute(delete(deliveries).where(at_address(deliveries, owner), deliveries.c.created_at <= row.erased_at))
    connection.execute(delete(seen_updates).where(keyed_by_address(seen_updates, owner), seen_updates.c.seen_at <= row.erased_at))
    here = and_(addresses.c.channel == row.channel, addresses.c.id == row.address_id)
    if connection.scalar(select(addresses.c.id).where(here)) is None:
        forget_platform(connection, owner)
    connection.execute(delete(farewells).where(farewells.c.id == event.id))


def forget_platform(connection: Connection, owner: Owner) -> None:
    """Delete what is kept of addresses besides their messages: windows, limits, marks of updates, the opening of a web talk."""
    visitors = [one.id for one in owner.addresses if one.channel is Channel.WEB]
    connection.execute(delete(web_lines).where(web_lines.c.visitor.in_(visitors)))
    for name, holding in DATA.items():
        if holding.fate is Fate.WITH_FAREWELL:
            table = table_of(name)
            connection.execute(delete(table).where(holding.whose(table, owner)))
