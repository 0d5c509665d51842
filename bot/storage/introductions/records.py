"""What happens to introductions, in the database: each step at the version it was decided on, each pair of firms once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, exists, func, insert, select, update

from bot.domain.conversation import Conversation
from bot.domain.introduction_events import (
    ContactConsented,
    ContactDataPassed,
    IntroductionChanged,
    IntroductionOpened,
    IntroductionsLeft,
    NewIntroductionNumber,
    TalkCarried,
    TalkEntered,
)
from bot.domain.introductions import Introduction, IntroductionRules, IntroductionState, Party, Side
from bot.ports import Stale
from bot.storage.introductions.leaving import leave_introductions
from bot.storage.introductions.rows import introduction_values, introductions_where, pair_of, party_values
from bot.storage.introductions.tables import introduction_consents, introduction_sides, introductions
from bot.storage.numbers import next_number
from bot.storage.partners.tables import firm_people, firms
from bot.storage.tables import addresses
from bot.storage.topics import Cause, Events, Queries

_SERIES = "intros"
LATELY = timedelta(days=7)
"""The week of the limits against nagging."""


def _opened(connection: Connection, cause: Cause, event: IntroductionOpened) -> None:
    """A second live one between the same firms breaks the constraint."""
    one = event.introduction
    _hold_firms(connection, one)
    if event.rules is not None:
        _check_limits(connection, one, event.rules, cause.now)
    connection.execute(insert(introductions).values(number=one.number, pair=pair_of(one), **introduction_values(one)))
    rows = [{"number": one.number, "side": side, **party_values(one.party(side))} for side in Side]
    connection.execute(insert(introduction_sides), rows)
    _check_people(connection, one)


def _hold_firms(connection: Connection, one: Introduction) -> None:
    """Nobody else asks for these firms until this transaction ends; raises Stale where one is gone, joined to another or blocked."""
    both = sorted((one.a.firm, one.b.firm))
    held = select(firms.c.number).where(firms.c.number.in_(both), firms.c.joined_to.is_(None), firms.c.blocked.is_(False))
    if len(connection.execute(held.order_by(firms.c.number).with_for_update()).all()) != len(set(both)):
        raise Stale


def _check_limits(connection: Connection, one: Introduction, rules: IntroductionRules, now: datetime) -> None:
    if asked_lately(connection, one.a.firm, Side.A, now) >= rules.per_week:
        raise Stale
    if asked_lately(connection, one.b.firm, Side.B, now) >= rules.asked_per_week:
        raise Stale


def asked_lately(connection: Connection, firm: int, side: Side, now: datetime) -> int:
    """How often a firm asked (side A) or was asked (side B) by another one within the week."""
    of_firm = (introduction_sides.c.firm == firm, introduction_sides.c.side == side)
    statement = select(func.count()).select_from(introductions).join(introduction_sides)
    recent = (introductions.c.proposed_by == "", introductions.c.opened_at > now - LATELY)
    return connection.scalar(statement.where(*of_firm, *recent)) or 0


def _changed(connection: Connection, cause: Cause, event: IntroductionChanged) -> None:
    after = event.introduction
    same = (introductions.c.number == after.number, introductions.c.version == after.version - 1)
    if connection.execute(update(introductions).where(*same).values(introduction_values(after))).rowcount != 1:
        raise Stale
    for side in Side:
        _change_side(connection, after, side)
    if after.state is IntroductionState.BOTH_YES:
        _check_people(connection, after)
    if not after.live:
        ended = update(introduction_consents).where(introduction_consents.c.number == after.number)
        connection.execute(ended.where(introduction_consents.c.ended_at.is_(None)).values(ended_at=cause.now))


def _change_side(connection: Connection, after: Introduction, side: Side) -> None:
    """Whoever was erased meanwhile does not come back by what was decided before."""
    party = after.party(side)
    here = (introduction_sides.c.number == after.number, introduction_sides.c.side == side)
    before = connection.execute(select(introduction_sides).where(*here).with_for_update()).one()
    if before.contact_id != party.contact_id and not _answers_now(before.answered_at, before.contact_id, party):
        raise Stale
    connection.execute(update(introduction_sides).where(*here).values(party_values(party)))


def _answers_now(answered_at: datetime | None, contact_id: str | None, party: Party) -> bool:
    return contact_id is None and answered_at is None and party.agreed


def _check_people(connection: Connection, one: Introduction) -> None:
    """Contact data go only to and from people who still speak for their firm; raises Stale otherwise."""
    for party in (one.a, one.b):
        if party.agreed and party.reached:
            speaks = (firm_people.c.contact_id == party.contact_id, firm_people.c.confirmed)
            if connection.execute(select(firm_people.c.firm).where(*speaks).with_for_update(read=True)).first() is None:
                raise Stale


def _consented(connection: Connection, cause: Cause, event: ContactConsented) -> None:
    row = {"number": event.number, "side": event.side, "contact_id": cause.contact_id, "version": event.version}
    connection.execute(insert(introduction_consents).values(**row, language=event.language, destination=event.to, given_at=cause.now))


def _passed(connection: Connection, cause: Cause, event: ContactDataPassed) -> None:
    """The log of what left: raises Stale unless both sides agreed, and each of their consents stands."""
    of_this = introduction_consents.c.number == event.number
    open_ones = (of_this, introduction_consents.c.ended_at.is_(None))
    sides = set(connection.scalars(select(introduction_consents.c.side).where(*open_ones)))
    both = exists().where(introductions.c.number == event.number, introductions.c.state == IntroductionState.BOTH_YES)
    if sides != {Side.A, Side.B} or not connection.scalar(select(both)):
        raise Stale
    connection.execute(update(introduction_consents).where(*open_ones).values(passed_at=cause.now))


def _entered(connection: Connection, cause: Cause, event: TalkEntered) -> None:
    assert cause.address is not None  # noqa: S101 - only a contact can enter a talk
    here = (addresses.c.channel == cause.address.channel, addresses.c.id == cause.address.id)
    stored = connection.scalar(select(addresses.c.conversation).where(*here))
    talk = replace(Conversation.from_json(stored or {}), relaying=event.number)
    connection.execute(update(addresses).where(*here).values(conversation=talk.to_json()))


def _carried(connection: Connection, cause: Cause, event: TalkCarried) -> None:
    open_talk = (introductions.c.number == event.number, introductions.c.talk, introductions.c.live == 1)
    if connection.execute(update(introductions).where(*open_talk).values(spoken_at=cause.now)).rowcount != 1:
        raise Stale


def introduction_numbered(connection: Connection, number: int) -> Introduction | None:
    """An introduction by its number."""
    return next(iter(introductions_where(connection, introductions.c.number == number)), None)


def _new_number(connection: Connection, _query: NewIntroductionNumber, _now: datetime) -> int:
    return next_number(connection, _SERIES)


def _left(connection: Connection, cause: Cause, _event: IntroductionsLeft) -> None:
    leave_introductions(connection, cause.contact_id, cause.now)


EVENTS: Events = {
    IntroductionOpened: _opened,
    IntroductionChanged: _changed,
    ContactConsented: _consented,
    ContactDataPassed: _passed,
    IntroductionsLeft: _left,
    TalkEntered: _entered,
    TalkCarried: _carried,
}
QUERIES: Queries = {NewIntroductionNumber: _new_number}
