"""Introductions under random walks: whatever happens in whatever order, nothing leaves before both consents and everything ends."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain import introduction_steps as steps
from bot.domain.introduction_steps import NEXT, NotNow
from bot.domain.introductions import FOR_STAFF, LIVE, Introduction, IntroductionState, Outcome, Party, Side, Times
from tests.introductions.walk import walks

WALKS = 40
"""Whole walks, on each database; ten thousand take `tests/benchmarks/bench_introductions.py`."""
PURE_WALKS = 10_000
_START = datetime(2027, 3, 1, 9, tzinfo=UTC)


async def test_random_walks_keep_what_was_promised(database_url: str) -> None:
    """Contact data never leave before both consents, each end is told once to whom it concerns, no walk ends nowhere."""
    ended = await walks(database_url, range(WALKS))
    assert ended["walks"] == WALKS
    assert {"done", "refused", "expired", "withdrawn", "ended"} <= set(ended), ended


def test_the_state_machine_alone_ends_every_walk() -> None:
    """Steps in any order: each leads where it may, at the next version; both-yes needs both answers, and the clock ends the rest."""
    for seed in range(PURE_WALKS):
        chance = random.Random(seed)  # noqa: S311 - the same seed is the same walk
        at, one = _START, _begun(chance)
        for _ in range(12):
            at += timedelta(hours=chance.choice((0, 1, 20, 90)))
            one = _stepped(one, chance, at)
        for _ in range(20):
            at += timedelta(days=7)
            one = _stepped_by_clock(one, at)
        assert one.state not in LIVE, f"seed {seed}: {one.state}"
        assert NEXT[one.state] == frozenset()


def _times(at: datetime) -> Times:
    due = {side: at + timedelta(days=9) for side in Side}
    return Times(due, {side: at + timedelta(days=5) for side in Side}, at + timedelta(days=7), at + timedelta(days=3))


def _begun(chance: random.Random) -> Introduction:
    a, b = Party(1, 1, "Europe/Berlin"), Party(2, 2, "Asia/Shanghai", reached=chance.random() < 0.8)
    if chance.random() < 0.3:
        return steps.paired(1, a, b, _times(_START), _START, by="K. Kern", reasons={})
    approval = chance.random() < 0.4
    return steps.opened(1, a, b, _times(_START), _START, contact_id="a", needs_approval=approval, reasons={})


def _stepped(one: Introduction, chance: random.Random, at: datetime) -> Introduction:
    side = chance.choice(tuple(Side))
    acts = (
        lambda: steps.agreed(one, side, str(side), _times(at), at),
        lambda: steps.agreed(one, side, str(side), _times(at), at),
        lambda: steps.declined(one, side, at),
        lambda: steps.turned_down(one, at),
        lambda: steps.withdrawn(one, side, at),
        lambda: steps.expired(one, at),
        lambda: steps.approved(one, _times(at), at),
        lambda: steps.carried(one, at),
        lambda: steps.reminded(one, side),
        lambda: steps.staff_reminded(one),
        lambda: steps.asked(one, side, "?"),
        lambda: steps.replied(one, side),
        lambda: steps.talking(one, at),
        lambda: steps.silent(one),
        lambda: steps.met(one, side, at),
        lambda: steps.told(one, side, Outcome.WORKING),
        lambda: steps.ended(one, at) if chance.random() < 0.1 else one,
    )
    return _checked(one, chance.choice(acts))


def _stepped_by_clock(one: Introduction, at: datetime) -> Introduction:
    if one.state is IntroductionState.BOTH_YES and one.agreed_at is not None and at >= one.agreed_at + timedelta(days=91):
        return _checked(one, lambda: steps.done(one, at))
    return _checked(one, lambda: steps.expired(one, at))


def _checked(before: Introduction, act: Any) -> Introduction:
    try:
        after: Introduction = act()
    except NotNow:
        return before
    if after is before:
        return before
    assert after.version == before.version + 1
    assert after.state is before.state or after.state in NEXT[before.state]
    assert (after.state in LIVE) == (after.closed_at is None)
    assert not after.both_agreed or (after.a.agreed and after.b.agreed and after.agreed_at is not None)
    assert not after.talk or after.both_agreed
    if after.state is IntroductionState.REFUSED:
        assert not after.a.agreed
        assert not after.b.agreed
    if after.state in FOR_STAFF:
        assert after.staff_due_at is not None
    assert all(after.party(side).due_at is not None for side in after.awaited)
    return after
