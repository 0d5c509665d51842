"""Which introductions there are, which two firms may meet, and what is due."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from bot.domain.introduction_events import (
    AllIntroductions,
    AskedLately,
    ContactConsent,
    ContactConsentsOf,
    IntroductionBetween,
    IntroductionNumbered,
    IntroductionsBroken,
    IntroductionsOf,
    IntroductionsOver,
    IntroductionsToRemind,
    NoMatches,
    NotToMatch,
    OutcomesDue,
    Pause,
    PauseBetween,
)
from bot.domain.introductions import (
    FOR_STAFF,
    LIVE,
    OUTCOME_AFTER,
    REFUSAL_HOLDS,
    SILENCE_HOLDS,
    UNDECIDED,
    WAITING,
    Introduction,
    IntroductionState,
    Side,
)
from bot.domain.partners import ProfileState
from bot.storage.introductions.records import asked_lately, introduction_numbered
from bot.storage.introductions.rows import introductions_where
from bot.storage.introductions.tables import introduction_consents, introduction_sides, introductions
from bot.storage.partners.tables import firm_people, firms, profiles
from bot.storage.topics import Events, Queries

AT_ONCE = 200
"""So many of a kind are done at a time; the rest is found again a moment later."""
_REFUSED = (IntroductionState.REFUSED,)
_SILENT = (IntroductionState.EXPIRED, IntroductionState.WITHDRAWN)
_MET = (*LIVE, IntroductionState.DONE)
_table, _side = introductions.c, introduction_sides.c


def _numbered(connection: Connection, query: IntroductionNumbered, _now: datetime) -> Introduction | None:
    return introduction_numbered(connection, query.number)


def _between(one: int, other: int) -> ColumnElement[bool]:
    """The introductions between two firms; a firm that was joined to another one counts as that one."""
    a, b = introduction_sides.alias(), introduction_sides.alias()
    firm_a, firm_b = firms.alias(), firms.alias()
    numbers = [func.coalesce(firm.c.joined_to, firm.c.number) for firm in (firm_a, firm_b)]
    same = or_(and_(numbers[0] == one, numbers[1] == other), and_(numbers[0] == other, numbers[1] == one))
    found = (
        select(a.c.number)
        .join(b, and_(b.c.number == a.c.number, b.c.side == Side.B, a.c.side == Side.A))
        .join(firm_a, firm_a.c.number == a.c.firm)
        .join(firm_b, firm_b.c.number == b.c.firm)
        .where(same)
    )
    return _table.number.in_(found)


def _live_between(connection: Connection, query: IntroductionBetween, _now: datetime) -> Introduction | None:
    return next(iter(introductions_where(connection, _between(query.one, query.other), _table.live == 1)), None)


def _pause_between(connection: Connection, query: PauseBetween, now: datetime) -> Pause | None:
    between = _between(query.one, query.other)
    kinds = (
        (_table.state.in_(_REFUSED), REFUSAL_HOLDS, True),
        (_table.state.in_(_SILENT), SILENCE_HOLDS, False),
        (_table.state == IntroductionState.DONE, REFUSAL_HOLDS, False),
    )
    pauses: list[Pause] = []
    for of_kind, holds, refused in kinds:
        latest = connection.scalar(select(func.max(_table.closed_at)).where(between, of_kind))
        if latest is not None and latest + holds > now:
            pauses.append(Pause(refused, latest + holds))
    return max(pauses, key=lambda pause: pause.until, default=None)


def _of_contact(connection: Connection, query: IntroductionsOf, _now: datetime) -> tuple[Introduction, ...]:
    own_firm = select(firm_people.c.firm).where(firm_people.c.contact_id == query.contact_id, firm_people.c.confirmed)
    joined = select(firms.c.number).where(firms.c.joined_to.in_(own_firm))
    firm_is_asked = and_(
        _side.contact_id.is_(None),
        _side.answered_at.is_(None),
        _side.reached,
        or_(_side.firm.in_(own_firm), _side.firm.in_(joined)),
        _table.state.in_((*WAITING, IntroductionState.BY_HAND)),
    )
    mine = select(_side.number).join(introductions).where(or_(_side.contact_id == query.contact_id, firm_is_asked))
    return introductions_where(connection, _table.number.in_(mine))


def _consents_of(connection: Connection, query: ContactConsentsOf, _now: datetime) -> tuple[ContactConsent, ...]:
    consent = introduction_consents.c
    statement = (
        select(consent.number, consent.version, consent.given_at, _table.state)
        .join(introductions, _table.number == consent.number)
        .where(consent.contact_id == query.contact_id, consent.ended_at.is_(None))
        .order_by(consent.number.desc())
    )
    return tuple(ContactConsent(row.number, row.version, row.given_at, row.state in UNDECIDED) for row in connection.execute(statement))


def _all(connection: Connection, _query: AllIntroductions, _now: datetime) -> tuple[Introduction, ...]:
    return introductions_where(connection)


def _asked_lately(connection: Connection, query: AskedLately, now: datetime) -> tuple[int, int]:
    return asked_lately(connection, query.firm, Side.A, now), asked_lately(connection, query.firm, Side.B, now)


def _not_to_match(connection: Connection, _query: NotToMatch, now: datetime) -> NoMatches:
    a, b = introduction_sides.alias(), introduction_sides.alias()
    firm_a, firm_b = firms.alias(), firms.alias()
    statement = (
        select(firm_a.c.id.label("one"), firm_b.c.id.label("other"), _table.state, _table.closed_at)
        .select_from(introductions)
        .join(a, and_(a.c.number == _table.number, a.c.side == Side.A))
        .join(b, and_(b.c.number == _table.number, b.c.side == Side.B))
        .join(firm_a, firm_a.c.number == a.c.firm)
        .join(firm_b, firm_b.c.number == b.c.firm)
        .where(_table.state.in_((*_MET, *_REFUSED, *_SILENT)))
    )
    met: set[frozenset[str]] = set()
    refused: dict[frozenset[str], datetime] = {}
    for row in connection.execute(statement):
        pair = frozenset((row.one, row.other))
        if row.state in _MET or (row.state in _SILENT and row.closed_at + SILENCE_HOLDS > now):
            met.add(pair)
        elif row.state in _REFUSED:
            refused[pair] = max(row.closed_at, refused.get(pair, row.closed_at))
    return NoMatches(frozenset(met), refused)


def _over(connection: Connection, _query: IntroductionsOver, now: datetime) -> tuple[Introduction, ...]:
    late = exists().where(_side.number == _table.number, _side.reached, _side.answered_at.is_(None), _side.due_at <= now)
    answers = and_(_table.state.in_(WAITING), late)
    decisions = and_(_table.state.in_(FOR_STAFF), _table.staff_due_at <= now)
    return introductions_where(connection, or_(answers, decisions), most=AT_ONCE)


def _to_remind(connection: Connection, _query: IntroductionsToRemind, now: datetime) -> tuple[Introduction, ...]:
    waits = exists().where(_side.number == _table.number, _side.reached, _side.answered_at.is_(None), _side.remind_at <= now)
    answers = and_(_table.state.in_(WAITING), waits)
    decisions = and_(_table.state.in_(FOR_STAFF), _table.staff_remind_at <= now)
    return introductions_where(connection, or_(answers, decisions), most=AT_ONCE)


def _broken(connection: Connection, _query: IntroductionsBroken, _now: datetime) -> tuple[Introduction, ...]:
    """Where there is no profile, firm or person any more, the inner joins find nothing: what they find is whole."""
    here = (_side.number == _table.number, _side.firm == firms.c.number)
    present = and_(
        *here,
        firms.c.blocked.is_(False),
        exists().where(profiles.c.number == _side.profile, profiles.c.state.in_((ProfileState.ONLINE, ProfileState.EXPIRED))),
        or_(~_side.reached, _somebody()),
    )
    whole = select(func.count()).select_from(introduction_sides).join(firms, _side.firm == firms.c.number).where(present)
    undecided = and_(_table.state.in_((*WAITING, *FOR_STAFF)), whole.correlate(introductions).scalar_subquery() < len(Side))
    # Once both agreed, a profile that was taken off ends nothing; only who is gone does.
    gone = exists().where(_side.number == _table.number, _side.reached, ~_answerer())
    talking = and_(_table.state == IntroductionState.BOTH_YES, gone)
    return introductions_where(connection, or_(undecided, talking), most=AT_ONCE)


def _answerer() -> ColumnElement[bool]:
    """Whether the contact of a side that answered still speaks for a firm."""
    return exists().where(firm_people.c.contact_id == _side.contact_id, firm_people.c.confirmed)


def _somebody() -> ColumnElement[bool]:
    """Whether there is somebody to speak for a side: who answered, or else anybody of the firm."""
    followed = func.coalesce(firms.c.joined_to, firms.c.number)
    anybody = exists().where(firm_people.c.firm == followed, firm_people.c.confirmed)
    return or_(and_(_side.answered_at.is_not(None), _answerer()), and_(_side.answered_at.is_(None), anybody))


def _outcomes(connection: Connection, _query: OutcomesDue, now: datetime) -> tuple[Introduction, ...]:
    ready = (_table.state == IntroductionState.BOTH_YES, _table.agreed_at <= now - OUTCOME_AFTER)
    return introductions_where(connection, *ready, most=AT_ONCE)


EVENTS: Events = {}
QUERIES: Queries = {
    IntroductionNumbered: _numbered,
    IntroductionBetween: _live_between,
    PauseBetween: _pause_between,
    IntroductionsOf: _of_contact,
    ContactConsentsOf: _consents_of,
    AllIntroductions: _all,
    AskedLately: _asked_lately,
    NotToMatch: _not_to_match,
    IntroductionsOver: _over,
    IntroductionsToRemind: _to_remind,
    IntroductionsBroken: _broken,
    OutcomesDue: _outcomes,
}
