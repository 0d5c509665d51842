"""How long what is kept: one rule a kind of data, carried out in batches; to run them twice changes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, Text, and_, cast, delete, exists, func, or_, select, tuple_, update

from bot.domain.announcements import AnnouncementState
from bot.domain.conversation import Conversation
from bot.domain.deliveries import DeliveryState
from bot.domain.offices import OPEN_STATES
from bot.domain.partners import ProfileState
from bot.domain.visits import OPEN_VISITS
from bot.storage.announcements import progress
from bot.storage.announcements.tables import announcement_subscriptions, announcements
from bot.storage.database import Database
from bot.storage.handovers.queries import NOT_CLOSED
from bot.storage.handovers.tables import handovers
from bot.storage.introductions.tables import introduction_consents, introduction_sides, introductions
from bot.storage.offices.tables import office_requests
from bot.storage.partners.leaving import forget_profiles
from bot.storage.partners.tables import profiles
from bot.storage.personal.consents import consents
from bot.storage.personal.erasure import erase, forget_platform
from bot.storage.personal.tables import erasures, link_codes, link_failures
from bot.storage.personal.whose import owner_of
from bot.storage.staff.tables import invitations, staff_actions, wrong_codes
from bot.storage.tables import addresses, contacts, deliveries
from bot.storage.topics import Cause
from bot.storage.unanswered import open_questions
from bot.storage.visits.tables import visits as visits_table

BATCH = 200
"""Rows changed in one transaction, so that nobody who writes to the bot waits for the house to be kept."""


@dataclass(frozen=True, slots=True)
class Periods:
    """How many days each kind of data is kept; each can be set, see `.env.example`."""

    drafts: int = 30
    texts: int = 90
    requests: int = 730
    consents: int = 1095
    contacts: int = 730
    audit: int = 1095
    codes: int = 1
    introductions: int = 365


Forget = Callable[[Connection, datetime, Callable[[], str]], int]
"""Forgets at most BATCH of what is older than an instant; tells how many that were. The third argument makes ids."""


def drafts(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Dialogs that nobody went on with."""
    talk = cast(addresses.c.conversation, Text)
    unfinished = or_(talk.contains('"dialog": {', autoescape=True), talk.contains('"waiting": [{', autoescape=True))
    return _change_talks(connection, and_(addresses.c.seen_at < before, unfinished), lambda one: replace(one, dialog=None, waiting=()))


def talks(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """What the bot remembers of a talk, but that it greeted."""
    forgotten = (json.dumps(_GREETED.to_json()), "{}")
    remembered = cast(addresses.c.conversation, Text).not_in(forgotten)
    return _change_talks(connection, and_(addresses.c.seen_at < before, remembered), lambda _: _GREETED)


_GREETED = Conversation(greeted=True)


def _change_talks(connection: Connection, which: ColumnElement[bool], change: Callable[[Conversation], Conversation]) -> int:
    found = connection.execute(select(addresses.c.channel, addresses.c.id, addresses.c.conversation).where(which).limit(BATCH)).all()
    for row in found:
        here = (addresses.c.channel == row.channel, addresses.c.id == row.id)
        values = {"conversation": change(Conversation.from_json(row.conversation)).to_json(), "version": addresses.c.version + 1}
        connection.execute(update(addresses).where(*here).values(**values))
    return len(found)


def messages(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Messages that never reached anybody; announcements keep their counts."""
    old = (deliveries.c.created_at < before, deliveries.c.state != DeliveryState.SENDING)
    batch = deliveries.c.id.in_(connection.scalars(select(deliveries.c.id).where(*old).order_by(deliveries.c.id).limit(BATCH)).all())
    progress.note(connection, batch)
    return connection.execute(delete(deliveries).where(batch)).rowcount


def questions(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """The texts of questions to WFK that are closed; their number stays with the contact."""
    told = or_(handovers.c.question != "", handovers.c.reply_to != "")
    old = select(handovers.c.number).where(handovers.c.closed_at < before, told).limit(BATCH)
    blank = {"question": "", "about": "", "recent": [], "reply_to": ""}
    return connection.execute(update(handovers).where(handovers.c.number.in_(old.scalar_subquery())).values(**blank)).rowcount


def unanswered(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Questions that nobody answered."""
    return _delete(connection, open_questions, open_questions.c.asked_at < before)


def requests(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Office requests that were decided, and whose last day is as long ago."""
    decided = office_requests.c.state.not_in(OPEN_STATES)
    at = func.coalesce(office_requests.c.decided_at, office_requests.c.sent_at)
    return _delete(connection, office_requests, decided, at < before, office_requests.c.end < before.date())


def partner_profiles(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """What profiles said that were withdrawn, or were not renewed: their number stays."""
    over = or_(and_(profiles.c.state == ProfileState.WITHDRAWN, profiles.c.changed_at < before), profiles.c.valid_until < before.date())
    old = select(profiles.c.number).where(profiles.c.title != "", over).limit(BATCH)
    return forget_profiles(connection, profiles.c.number.in_(old.scalar_subquery()), before)


def visits(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Delegations and project ideas that are over, and on which nothing happened for so long."""
    at = func.coalesce(visits_table.c.decided_at, visits_table.c.sent_at)
    return _delete(connection, visits_table, visits_table.c.state.not_in(OPEN_VISITS), at < before)


def closed_introductions(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Introductions that are over; the refusals among them hold for half a year."""
    return _delete(connection, introductions, introductions.c.closed_at < before)


def consents_to_introductions(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """The log of what was passed to whom, by which consent."""
    return _delete(connection, introduction_consents, introduction_consents.c.ended_at < before)


def withdrawn_consents(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Consents that were withdrawn; as long as they are held they are kept."""
    return _delete(connection, consents, consents.c.withdrawn_at < before)


def ended_subscriptions(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Agreements to topics of announcements that were withdrawn."""
    return _delete(connection, announcement_subscriptions, announcement_subscriptions.c.withdrawn_at < before)


def announced(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Announcements that are over, and drafts that nobody went on with."""
    over = announcements.c.state.in_((AnnouncementState.DONE, AnnouncementState.RECALLED, AnnouncementState.DRAFT))
    return _delete(connection, announcements, announcements.c.changed_at < before, over)


def proofs(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Proofs of erasures."""
    return _delete(connection, erasures, erasures.c.erased_at < before)


def codes(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """Codes for linking that ran out, and counts of wrong ones."""
    return (
        _delete(connection, link_codes, link_codes.c.expires_at < before)
        + _delete(connection, link_failures, link_failures.c.failed_at < before)
        + _delete(connection, wrong_codes, wrong_codes.c.at < before)
    )


def audit(connection: Connection, before: datetime, _new_id: Callable[[], str]) -> int:
    """What colleagues did, and invitations of colleagues."""
    return _delete(connection, staff_actions, staff_actions.c.at < before) + _delete(
        connection, invitations, invitations.c.made_at < before
    )


def unseen_contacts(connection: Connection, before: datetime, new_id: Callable[[], str]) -> int:
    """Contacts who did not write for so long, and have nothing under way: as if they had wished it."""
    wrote = exists().where(addresses.c.contact_id == contacts.c.id, addresses.c.seen_at >= before)
    asked = exists().where(handovers.c.contact_id == contacts.c.id, handovers.c.state.in_(NOT_CLOSED))
    introduced = exists().where(
        introduction_sides.c.contact_id == contacts.c.id, introduction_sides.c.number == introductions.c.number, introductions.c.live == 1
    )
    awaited = exists().where(
        office_requests.c.contact_id == contacts.c.id,
        or_(office_requests.c.state.in_(OPEN_STATES), office_requests.c.end >= before.date()),
    )
    visiting = exists().where(visits_table.c.contact_id == contacts.c.id, visits_table.c.state.in_(OPEN_VISITS))
    under_way = or_(wrote, asked, awaited, introduced, visiting)
    gone = select(contacts.c.id).where(contacts.c.role.is_(None), contacts.c.created_at < before, ~under_way)
    found = list(connection.scalars(gone.order_by(contacts.c.id).limit(BATCH)))
    for contact_id in found:
        owner = owner_of(connection, contact_id)
        erase(connection, Cause(before, "retention", new_id, contact_id), owner)
        forget_platform(connection, owner)
    return len(found)


def _delete(connection: Connection, table: Table, *old: ColumnElement[bool]) -> int:
    """Delete at most BATCH of the rows that are old."""
    keys = list(table.primary_key.columns)
    batch = connection.execute(select(*keys).where(*old).order_by(*keys).limit(BATCH)).all()
    if not batch:
        return 0
    return connection.execute(delete(table).where(tuple_(*keys).in_([tuple(row) for row in batch]))).rowcount


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that is forgotten so many days after it was needed last; `days` names the period."""

    forget: Forget
    days: Callable[[Periods], int]


RETENTION: Mapping[str, Rule] = {
    "drafts": Rule(drafts, lambda periods: periods.drafts),
    "talks": Rule(talks, lambda periods: periods.texts),
    "messages": Rule(messages, lambda periods: periods.texts),
    "questions": Rule(questions, lambda periods: periods.texts),
    "unanswered": Rule(unanswered, lambda periods: periods.texts),
    "requests": Rule(requests, lambda periods: periods.requests),
    "profiles": Rule(partner_profiles, lambda periods: periods.drafts),
    "visits": Rule(visits, lambda periods: periods.requests),
    "consents": Rule(withdrawn_consents, lambda periods: periods.consents),
    "introductions": Rule(closed_introductions, lambda periods: periods.introductions),
    "introduction_consents": Rule(consents_to_introductions, lambda periods: periods.consents),
    "subscriptions": Rule(ended_subscriptions, lambda periods: periods.consents),
    "announcements": Rule(announced, lambda periods: periods.requests),
    "proofs": Rule(proofs, lambda periods: periods.consents),
    "contacts": Rule(unseen_contacts, lambda periods: periods.contacts),
    "audit": Rule(audit, lambda periods: periods.audit),
    "codes": Rule(codes, lambda periods: periods.codes),
}
"""What is kept how long. Lines of the web chat, marks of updates and sent messages have their own, shorter periods."""


async def keep_periods(database: Database, periods: Periods, now: datetime, new_id: Callable[[], str]) -> Mapping[str, int]:
    """Forget whatever is older than its period; tells how much of what."""
    counts = {name: await _carry_out(database, rule, now - timedelta(days=rule.days(periods)), new_id) for name, rule in RETENTION.items()}
    return {name: count for name, count in counts.items() if count}


async def _carry_out(database: Database, rule: Rule, before: datetime, new_id: Callable[[], str]) -> int:
    total = 0
    while True:
        done = await database.run(lambda connection: rule.forget(connection, before, new_id))
        total += done
        if done < BATCH:
            return total
