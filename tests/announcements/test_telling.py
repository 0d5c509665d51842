"""Colleagues see how an announcement goes in one message that changes; its author has the report once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.announcements import AnnouncementPaused, AnnouncementRecalled, AnnouncementResumed
from bot.domain.deliveries import Blocked, Rejected
from bot.domain.language import Language
from bot.domain.people import Role
from bot.storage.announcements import clock
from handlers.announcements.report import bar
from tests.announcements.stage import Stage
from tests.storage.stage import NOW

AUTHOR, GROUP = "author", "-100"


@pytest.fixture
async def staffed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A stage with an author, the colleagues' group chat, and a hundred contacts."""
    monkeypatch.setattr(clock, "AHEAD", 1)
    await stage.people([AUTHOR], role=Role.EDITOR)
    await stage.people([GROUP], role=Role.ROOM)
    await stage.people([str(1000 + number) for number in range(100)])
    await stage.people(["4000"], language=Language.ZH)
    return stage


async def shown(stage: Stage, who: str) -> list[str]:
    """What somebody was sent, in order, amendments marked by a tilde."""
    await stage.send_all()
    return [("~" if one.amends else "") + one.message.text for one in stage.platform.sent if one.address.id == who]


async def test_the_group_sees_one_message_that_changes_and_the_author_gets_the_report(staffed: Stage) -> None:
    """Begun, half, done: an amendment each, at most every few seconds; the report comes once, with a table."""
    staffed.platform.fails = {"1001": Blocked("403"), "1002": Rejected("400")}
    texts = {Language.DE: "Hallo", Language.EN: "Hello"}
    await staffed.released(texts=texts)
    await staffed.run("expand announcements")
    await staffed.send_all(50)
    staffed.clock.now = NOW + timedelta(seconds=4)
    await staffed.run("tell of announcements")
    await staffed.run("tell of announcements")
    assert len(await shown(staffed, GROUP)) == 1
    assert "Rundnachricht A-0001 wird versendet: 50 %" in (await shown(staffed, GROUP))[0]
    staffed.clock.now += timedelta(seconds=6)
    await staffed.run_to_the_end()
    group, author = await shown(staffed, GROUP), await shown(staffed, AUTHOR)
    assert group[-1].startswith("~Rundnachricht A-0001 ist versendet.")
    assert [text[0] for text in group[1:]] == ["~"] * (len(group) - 1)
    assert len(author) == 1
    for line in (
        "– 98 zugestellt: Telegram",
        "– 1 gescheitert: rejected",
        "– 1 zurückgehalten, bis die Person wieder schreibt: hat den Bot blockiert",
        "– 1 ohne Text in ihrer Sprache (Chinesisch)",
    ):
        assert line in author[0]
        assert line in group[-1]
    report = next(one.message for one in staffed.sent if one.address.id == AUTHOR)
    rows = report.documents[0].content.decode("utf-8-sig").splitlines()
    assert rows[0] == "announcement,platform,state,rung,reason,count"
    assert "A-0001,telegram,sent,direct,,98" in rows
    assert "A-0001,,lacks_text,,zh,1" in rows


async def test_a_pause_is_told_once_and_the_end_is_estimated_anew(staffed: Stage) -> None:
    """While it stands still nothing is repeated."""
    one = await staffed.released()
    await staffed.run("expand announcements")
    staffed.clock.now += timedelta(seconds=4)
    await staffed.run("tell of announcements")
    await shown(staffed, GROUP)
    await staffed.happens(AnnouncementPaused(one.number, one.version, "K. Kern"))
    for _ in range(3):
        staffed.clock.now += timedelta(seconds=20)
        await staffed.run("tell of announcements")
    group = await shown(staffed, GROUP)
    assert [text.startswith("~Rundnachricht A-0001 ist angehalten") for text in group[1:]] == [True]
    await staffed.happens(AnnouncementResumed(one.number, one.version + 1, "K. Kern"))
    assert (await staffed.progress(one.number)).ends_at is None


async def test_the_end_is_estimated_from_the_pace(staffed: Stage) -> None:
    """Half done in ten seconds: ten more."""
    one = await staffed.released()
    await staffed.run("expand announcements")
    staffed.clock.now += timedelta(seconds=4)
    await staffed.run("tell of announcements")
    staffed.clock.now += timedelta(seconds=10)
    await staffed.send_all(51)  # one of these is the progress message
    fate = await staffed.progress(one.number)
    assert fate.through in (50, 51)
    assert fate.ends_at is not None
    assert (fate.ends_at - staffed.clock.now) == pytest.approx(
        timedelta(seconds=10 * fate.open / fate.through), abs=timedelta(milliseconds=5)
    )


async def test_a_quick_one_is_reported_without_progress(staffed: Stage) -> None:
    """What is over in a second is told once."""
    one = await staffed.released()
    await staffed.run_to_the_end()
    assert [text.startswith("Rundnachricht A-0001 ist versendet") for text in await shown(staffed, GROUP)] == [True]
    assert len(await shown(staffed, AUTHOR)) == 1
    assert (await staffed.announcement(one.number)).finished_at is not None


async def test_an_author_without_a_group_has_the_progress_and_one_report(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message that showed the progress points to the report; a quick announcement has the report alone."""
    monkeypatch.setattr(clock, "AHEAD", 1)
    await stage.people([AUTHOR], role=Role.EDITOR)
    await stage.people([str(1000 + number) for number in range(100)])
    await stage.released()
    await stage.run("expand announcements")
    await stage.send_all(50)
    stage.clock.now = NOW + timedelta(seconds=4)
    await stage.run("tell of announcements")
    stage.clock.now += timedelta(seconds=6)
    await stage.run_to_the_end()
    author = await shown(stage, AUTHOR)
    assert author[0].startswith("Rundnachricht A-0001 wird versendet: 50 %")
    assert author.count("~Rundnachricht A-0001: Der Bericht steht in der nächsten Nachricht.") == 1
    assert [text.startswith("Rundnachricht A-0001 ist versendet.") for text in author].count(True) == 1
    assert not any(text.startswith("~Rundnachricht A-0001 ist versendet.") for text in author)


async def test_a_quick_one_without_a_group_is_reported_once(stage: Stage) -> None:
    """Nothing but the report."""
    await stage.people([AUTHOR], role=Role.EDITOR)
    await stage.people(["1000"])
    await stage.released()
    await stage.run_to_the_end()
    assert [text.startswith("Rundnachricht A-0001 ist versendet.") for text in await shown(stage, AUTHOR)] == [True]


async def test_a_recall_is_reported_as_one(staffed: Stage) -> None:
    """With what was delivered before."""
    one = await staffed.released()
    await staffed.run("expand announcements")
    await staffed.send_all(10)
    await staffed.happens(AnnouncementRecalled(one.number, one.version, "B. Bell"))
    await staffed.run_to_the_end()
    report = (await shown(staffed, AUTHOR))[0]
    assert report.startswith("Rundnachricht A-0001 wurde zurückgerufen.")
    assert "– 10 zugestellt: Telegram" in report
    assert "nicht mehr versendet: zurückgerufen" in report


def test_the_bar_has_twenty_squares() -> None:
    """Whatever the share."""
    assert [len(bar(share)) for share in (0, 1, 50, 99, 100)] == [20] * 5
    assert bar(100) == "█" * 20
    assert bar(50).count("█") == 10
