"""Announcements are decided on as they stood: once, in order, and not by their author where two have to agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.announcements import (
    AnnouncementApproved,
    AnnouncementChanged,
    AnnouncementDecision,
    AnnouncementPaused,
    AnnouncementRecalled,
    AnnouncementReleased,
    AnnouncementResumed,
    AnnouncementReturned,
    Announcements,
    AnnouncementState,
    AnnouncementSubmitted,
    may_approve,
)
from bot.domain.language import Language
from bot.ports import Stale
from tests.announcements.stage import Stage
from tests.storage.stage import NOW

S = AnnouncementState


async def test_what_was_written_is_read_again(stage: Stage) -> None:
    """Texts, audience and time survive the database."""
    at = datetime.fromisoformat("2027-03-28T02:30")
    one = await stage.written(at=at, zone="Europe/Berlin", fallback=Language.EN)
    assert (one.name, one.version, one.state) == ("A-0001", 1, S.DRAFT)
    assert one.starts_at == datetime.fromisoformat("2027-03-28T01:30Z")
    assert await stage.store.look_up(Announcements()) == (one,)
    assert await stage.store.look_up(Announcements((S.SENDING,))) == ()


async def test_a_change_makes_it_a_draft_again(stage: Stage) -> None:
    """Whoever would approve has to read the new text."""
    one = await stage.written()
    await stage.happens(AnnouncementSubmitted(one.number, 1, "K. Kern"))
    await stage.happens(AnnouncementChanged(replace(await stage.announcement(one.number), texts={Language.DE: "Neu"})))
    found = await stage.announcement(one.number)
    assert (found.state, found.version, found.texts) == (S.DRAFT, 3, {Language.DE: "Neu"})
    with pytest.raises(Stale):
        await stage.happens(AnnouncementApproved(one.number, 2, "B. Bell", "other"))


async def test_the_author_is_not_the_second_pair_of_eyes(stage: Stage) -> None:
    """Neither in the domain nor in the database."""
    one = await stage.written()
    await stage.happens(AnnouncementSubmitted(one.number, 1, "K. Kern"))
    awaiting = await stage.announcement(one.number)
    assert (may_approve(awaiting, "author"), may_approve(awaiting, "other")) == (False, True)
    with pytest.raises(Stale):
        await stage.happens(AnnouncementApproved(one.number, 2, "K. Kern", "author"))
    await stage.happens(AnnouncementApproved(one.number, 2, "B. Bell", "other"))
    found = await stage.announcement(one.number)
    assert (found.state, found.approved_by, found.started_at) == (S.SENDING, "B. Bell", NOW)


async def test_it_waits_for_its_time(stage: Stage) -> None:
    """A wall time ahead is scheduled, one that is over begins at once; a pause remembers which it was."""
    later = (NOW + timedelta(days=1)).replace(tzinfo=None)
    one = await stage.released(at=later, zone="UTC")
    assert one.state is S.SCHEDULED
    await stage.happens(AnnouncementPaused(one.number, one.version, "K. Kern"))
    await stage.happens(AnnouncementResumed(one.number, one.version + 1, "K. Kern"))
    assert (await stage.announcement(one.number)).state is S.SCHEDULED
    assert (await stage.released(at=later - timedelta(days=2), zone="UTC")).state is S.SENDING


@pytest.mark.parametrize(
    "kind", [AnnouncementPaused, AnnouncementRecalled, AnnouncementReleased, AnnouncementReturned, AnnouncementResumed]
)
async def test_of_two_decisions_the_first_counts(stage: Stage, kind: Callable[[int, int, str], AnnouncementDecision]) -> None:
    """Whoever decides on what stood before finds it changed."""
    one = await stage.released()
    await stage.happens(AnnouncementPaused(one.number, one.version, "B. Bell"))
    with pytest.raises(Stale):
        await stage.happens(kind(one.number, one.version, "K. Kern"))
    assert (await stage.announcement(one.number)).state is S.PAUSED


async def test_what_is_over_stays_so(stage: Stage) -> None:
    """A recalled announcement is never taken up again."""
    one = await stage.released()
    await stage.happens(AnnouncementRecalled(one.number, one.version, "B. Bell"))
    for kind in (AnnouncementPaused, AnnouncementResumed, AnnouncementReleased, AnnouncementRecalled):
        with pytest.raises(Stale):
            await stage.happens(kind(one.number, one.version + 1, "K. Kern"))
    found = await stage.announcement(one.number)
    assert (found.state, found.finished_at) == (S.RECALLED, NOW)
