"""Random lives of announcements: whatever is decided in whatever order, the machine keeps to its arrows and nobody gets one twice."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping

import pytest

from bot.domain.announcements import (
    Announcement,
    AnnouncementApproved,
    AnnouncementChanged,
    AnnouncementPaused,
    AnnouncementRecalled,
    AnnouncementReleased,
    AnnouncementResumed,
    AnnouncementReturned,
    AnnouncementState,
    AnnouncementSubmitted,
)
from bot.domain.audiences import AnnouncementsStopped
from bot.domain.events import Event
from bot.ports import Stale
from bot.storage.announcements import clock
from tests.announcements.stage import Stage

S = AnnouncementState
WALKS, STEPS = 40, 14
BY = "B. Bell"
DECISIONS: Mapping[str, Callable[[Announcement], Event]] = {
    "change": AnnouncementChanged,
    "submit": lambda one: AnnouncementSubmitted(one.number, one.version, BY),
    "approve": lambda one: AnnouncementApproved(one.number, one.version, BY, "other"),
    "approve own": lambda one: AnnouncementApproved(one.number, one.version, BY, one.author_id),
    "return": lambda one: AnnouncementReturned(one.number, one.version, BY),
    "release": lambda one: AnnouncementReleased(one.number, one.version, BY),
    "pause": lambda one: AnnouncementPaused(one.number, one.version, BY),
    "resume": lambda one: AnnouncementResumed(one.number, one.version, BY),
    "recall": lambda one: AnnouncementRecalled(one.number, one.version, BY),
}
ARROWS: Mapping[AnnouncementState, Mapping[str, AnnouncementState]] = {
    S.DRAFT: {"change": S.DRAFT, "submit": S.AWAITING_APPROVAL, "release": S.SENDING, "recall": S.RECALLED},
    S.AWAITING_APPROVAL: {"change": S.DRAFT, "approve": S.SENDING, "return": S.DRAFT, "recall": S.RECALLED},
    S.SENDING: {"pause": S.PAUSED, "recall": S.RECALLED},
    S.PAUSED: {"resume": S.SENDING, "recall": S.RECALLED},
    S.DONE: {},
    S.RECALLED: {},
}


@pytest.mark.parametrize("seed", range(4))
async def test_every_walk_keeps_to_the_arrows(stage: Stage, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decision has its effect or is refused; between them a little is written, sent, followed; in the end all is accounted for."""
    monkeypatch.setattr(clock, "SLICE", 2)
    monkeypatch.setattr(clock, "AHEAD", 3)
    chance = random.Random(seed)  # noqa: S311 - the same walk in every run
    people = [str(1000 + number) for number in range(6)]
    await stage.people(people)
    stopped: dict[str, int] = {}
    for _ in range(WALKS // 4):
        before = len(stage.sent)
        one = await stage.written()
        for _ in range(STEPS):
            one = await _step(stage, one, chance)
            if chance.random() < 0.03 and len(stopped) < 2:
                who = chance.choice(people)
                stopped[who] = len(stage.sent)
                await stage.does(who, AnnouncementsStopped())
        await stage.run_to_the_end()
        fate = await stage.progress(one.number)
        got = [each.address.id for each in stage.sent[before:] if each.reason.startswith(f"announcement:{one.number}:")]
        assert len(got) == len(set(got))
        assert fate.total == fate.announcement.queued
        assert fate.announcement.state is not S.SENDING
        if fate.announcement.state in (S.DONE, S.RECALLED):
            assert fate.open == 0


async def _step(stage: Stage, one: Announcement, chance: random.Random) -> Announcement:
    """One decision, sometimes two at the same time and of a stale version, sometimes the clock."""
    match chance.randrange(4):
        case 0:
            await stage.run(again=False)
        case 1:
            await stage.send_all(chance.randrange(1, 4))
        case _:
            await _decide(stage, one, chance)
    return await stage.announcement(one.number)


async def _decide(stage: Stage, one: Announcement, chance: random.Random) -> None:
    names = chance.sample(list(DECISIONS), 2)
    results = await asyncio.gather(*(stage.happens(DECISIONS[name](one)) for name in names), return_exceptions=True)
    held = [name for name, result in zip(names, results, strict=True) if result is None]
    assert all(result is None or isinstance(result, Stale) for result in results)
    now = await stage.announcement(one.number)
    # Both were decided on the same version: at most one of them holds, and it leads where its arrow leads.
    assert len(held) <= 1
    assert held or not set(names) & set(ARROWS[one.state])
    assert now.state is (ARROWS[one.state][held[0]] if held else one.state)
