"""The steps of an introduction, each a pure function from how it stands to how it stands afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.introductions import (
    FOR_STAFF,
    MOST_QUESTIONS,
    UNDECIDED,
    Introduction,
    IntroductionState,
    Meeting,
    Outcome,
    Party,
    Side,
    Times,
)
from bot.domain.language import Language

_State = IntroductionState

NEXT: Mapping[IntroductionState, frozenset[IntroductionState]] = {
    _State.PROPOSED: frozenset(
        {_State.WAITING_A, _State.WAITING_B, _State.WAITING_BOTH, _State.BY_HAND, _State.BOTH_YES}
        | {_State.REFUSED, _State.WITHDRAWN, _State.EXPIRED, _State.ENDED}
    ),
    _State.WAITING_A: frozenset({_State.BY_HAND, _State.BOTH_YES, _State.REFUSED, _State.WITHDRAWN, _State.EXPIRED, _State.ENDED}),
    _State.WAITING_B: frozenset({_State.BY_HAND, _State.BOTH_YES, _State.REFUSED, _State.WITHDRAWN, _State.EXPIRED, _State.ENDED}),
    _State.WAITING_BOTH: frozenset({_State.WAITING_A, _State.WAITING_B, _State.REFUSED, _State.EXPIRED, _State.ENDED}),
    _State.BY_HAND: frozenset({_State.BOTH_YES, _State.REFUSED, _State.WITHDRAWN, _State.EXPIRED, _State.ENDED}),
    _State.BOTH_YES: frozenset({_State.DONE, _State.ENDED}),
    **dict.fromkeys((_State.REFUSED, _State.EXPIRED, _State.WITHDRAWN, _State.ENDED, _State.DONE), frozenset()),
}
"""Which state can follow which; every path ends in one from which nothing follows, since each other one has a time limit."""


class NotNow(Exception):
    """The step is not possible as the introduction stands: somebody looks at an old state."""


def opened(
    number: int,
    asker: Party,
    asked: Party,
    times: Times,
    at: datetime,
    *,
    contact_id: str,
    needs_approval: bool,
    reasons: Mapping[Side, Mapping[Language, str]],
) -> Introduction:
    """The asker's contact agreed and asks; a colleague approves it first where that is wished."""
    began = Introduction(
        number,
        0,
        _State.PROPOSED,
        replace(asker, contact_id=contact_id, answered_at=at),
        asked,
        at,
        reasons=reasons,
        staff_due_at=times.staff_due,
        staff_remind_at=times.staff_remind,
    )
    return replace(began, version=1) if needs_approval else _standing(began, times, at)


def paired(
    number: int, first: Party, second: Party, times: Times, at: datetime, *, by: str, reasons: Mapping[Side, Mapping[Language, str]]
) -> Introduction:
    """A colleague proposes two firms to each other: both are asked."""
    return _standing(Introduction(number, 0, _State.PROPOSED, first, second, at, proposed_by=by, reasons=reasons), times, at)


def approved(one: Introduction, times: Times, at: datetime) -> Introduction:
    """A colleague approves what a firm asked for: the other side's time begins."""
    if one.state is not _State.PROPOSED:
        raise NotNow
    return _standing(one, times, at)


def agreed(one: Introduction, side: Side, contact_id: str, times: Times, at: datetime) -> Introduction:
    """A side says yes. What still waits for approval goes on waiting, with both answers in it."""
    if one.state not in UNDECIDED or not one.party(side).is_awaited:
        raise NotNow
    party = replace(one.party(side), contact_id=contact_id, answered_at=at, remind_at=None, question="")
    after = one.with_party(side, party)
    return replace(after, version=one.version + 1) if one.state is _State.PROPOSED else _standing(after, times, at)


def declined(one: Introduction, side: Side, at: datetime) -> Introduction:
    """A side says no. Who did is not kept: of a refused introduction no answers are on record."""
    if one.state not in UNDECIDED or not one.party(side).is_awaited:
        raise NotNow
    return _closed(one, _State.REFUSED, at)


def turned_down(one: Introduction, at: datetime) -> Introduction:
    """A colleague does not approve, or the firm they carried it to does not want it: for the asker it is a refusal like any other."""
    if one.state not in FOR_STAFF:
        raise NotNow
    return _closed(one, _State.REFUSED, at)


def withdrawn(one: Introduction, side: Side, at: datetime) -> Introduction:
    """A side that had agreed takes it back, as long as nothing has left."""
    if one.state not in UNDECIDED or not one.party(side).agreed:
        raise NotNow
    return _closed(one, _State.WITHDRAWN, at)


def expired(one: Introduction, at: datetime) -> Introduction:
    """Nobody answered in time."""
    if not is_over(one, at):
        raise NotNow
    return _closed(one, _State.EXPIRED, at)


def is_over(one: Introduction, at: datetime) -> bool:
    """Whether the time to decide is over."""
    if one.state in FOR_STAFF:
        return one.staff_due_at is not None and one.staff_due_at <= at
    return any((due := one.party(side).due_at) is not None and due <= at for side in one.awaited)


def ended(one: Introduction, at: datetime) -> Introduction:
    """A side is not there any more, or a colleague ends it."""
    if not one.live:
        raise NotNow
    return _closed(one, _State.ENDED, at)


def carried(one: Introduction, at: datetime) -> Introduction:
    """A colleague carried it by hand, and the other firm agreed: they bring both together themselves."""
    if one.state is not _State.BY_HAND:
        raise NotNow
    return replace(one, version=one.version + 1, state=_State.BOTH_YES, agreed_at=at, staff_due_at=None, staff_remind_at=None)


def done(one: Introduction, at: datetime) -> Introduction:
    """Each side is asked what came of it; that was the last thing."""
    if one.state is not _State.BOTH_YES:
        raise NotNow
    return replace(one, version=one.version + 1, state=_State.DONE, closed_at=at, talk=False)


def reminded(one: Introduction, side: Side) -> Introduction:
    """A side was reminded; it is not again."""
    if one.party(side).remind_at is None or side not in one.awaited:
        raise NotNow
    return _changed(one, side, remind_at=None)


def staff_reminded(one: Introduction) -> Introduction:
    """The colleagues were reminded."""
    if one.state not in FOR_STAFF or one.staff_remind_at is None:
        raise NotNow
    return replace(one, version=one.version + 1, staff_remind_at=None)


def asked(one: Introduction, side: Side, question: str) -> Introduction:
    """A side that still has to answer wants to know something first."""
    party = one.party(side)
    if side not in one.awaited or party.question or party.asked >= MOST_QUESTIONS:
        raise NotNow
    return _changed(one, side, question=question, asked=party.asked + 1)


def replied(one: Introduction, side: Side) -> Introduction:
    """A side answered the question of the other one."""
    if not one.undecided or not one.party(side.other).question:
        raise NotNow
    return _changed(one, side.other, question="")


def talking(one: Introduction, at: datetime) -> Introduction:
    """The sides talk through the bot from now on."""
    if one.state is not _State.BOTH_YES or not one.both_agreed or one.talk:
        raise NotNow
    return replace(one, version=one.version + 1, talk=True, spoken_at=at)


def silent(one: Introduction) -> Introduction:
    """The relayed talk is over."""
    if not one.talk:
        raise NotNow
    return replace(one, version=one.version + 1, talk=False)


def met(one: Introduction, side: Side, at: datetime) -> Introduction:
    """A side proposes a time to meet; it is agreed where the other one had proposed the same."""
    if one.state is not _State.BOTH_YES or not one.both_agreed:
        raise NotNow
    same = one.meeting is not None and one.meeting.at == at and (one.meeting.by is not side or one.meeting.agreed)
    return replace(one, version=one.version + 1, meeting=Meeting(at, side, agreed=same))


def told(one: Introduction, side: Side, outcome: Outcome) -> Introduction:
    """A side said what came of it."""
    if one.state is not _State.DONE or one.party(side).outcome:
        raise NotNow
    return _changed(one, side, outcome=outcome.value)


def _changed(one: Introduction, side: Side, **values: object) -> Introduction:
    party = replace(one.party(side), **values)  # type: ignore[arg-type]
    return replace(one.with_party(side, party), version=one.version + 1)


def _standing(one: Introduction, times: Times, at: datetime) -> Introduction:
    """Where it stands by the answers there are; a side that is asked only now gets its time."""
    awaited = [side for side in Side if one.party(side).is_awaited]
    after = replace(one, version=one.version + 1, state=_state(one, awaited), staff_due_at=None, staff_remind_at=None)
    for side in awaited:
        if after.party(side).due_at is None:
            after = after.with_party(side, replace(after.party(side), due_at=times.due[side], remind_at=times.remind[side]))
    if after.state is _State.BY_HAND:
        return replace(after, staff_due_at=times.staff_due, staff_remind_at=times.staff_remind)
    return replace(after, agreed_at=at) if after.state is _State.BOTH_YES else after


def _state(one: Introduction, awaited: list[Side]) -> IntroductionState:
    if len(awaited) == len(Side):
        return _State.WAITING_BOTH
    if awaited:
        return _State.WAITING_A if awaited[0] is Side.A else _State.WAITING_B
    return _State.BOTH_YES if one.a.agreed and one.b.agreed else _State.BY_HAND


def _closed(one: Introduction, state: IntroductionState, at: datetime) -> Introduction:
    quiet = {side: replace(one.party(side), question="", remind_at=None) for side in Side}
    if state is _State.REFUSED:
        quiet = {side: replace(party, answered_at=None) for side, party in quiet.items()}
    return replace(
        one,
        version=one.version + 1,
        state=state,
        a=quiet[Side.A],
        b=quiet[Side.B],
        closed_at=at,
        staff_due_at=None,
        staff_remind_at=None,
        talk=False,
    )
