"""Announcing from the shell: the real program beside a running bot, and a fake Telegram that sees who got what."""

from __future__ import annotations

import asyncio
import io
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from bot.cli.announcing import Desk, Mode, Wanted
from bot.cli.announcing_arguments import read_number, read_wanted
from bot.domain.audiences import NewsTopic, Segment
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.people import Role
from bot.settings import Settings
from tests.announcements.stage import Stage
from tests.fakes.telegram import TOKEN, FakeTelegram
from tests.running import Ended, RunningBot, run_command

DE, EN, ZH = ("--de", "Neues aus Kaiserslautern"), ("--en", "News from Kaiserslautern"), ("--zh", "凯泽斯劳滕新闻")
ALL = (*DE, *EN, *ZH)
WANTED = Wanted({Language.DE: DE[1], Language.EN: EN[1], Language.ZH: ZH[1]})
PEOPLE = [str(5000 + number) for number in range(40)]
_ALWAYS = {"ANNOUNCEMENTS_QUIET_FROM": "00:00", "ANNOUNCEMENTS_QUIET_UNTIL": "00:00"}


class Shell:
    """A folder with a database in which commands are typed."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.settings = {"DATABASE_URL": url, "EMBEDDINGS": "false", **_ALWAYS}
        self.stage = Stage(url)

    async def types(self, *arguments: str, typed: str = "", **settings: str) -> Ended:
        """Run `wfk-bot ARGUMENTS`; no command ends in a stack trace."""
        ended = await run_command(self.folder, *arguments, typed=typed, **{**self.settings, **settings})
        assert not ended.has_traceback
        return ended

    async def does(self, work: Callable[[Desk], Awaitable[int]], *, yes: bool = True, **settings: Any) -> Ended:
        """Do what a command does, without waiting for a program to start; a question is answered with `yes`."""
        output, errors = io.StringIO(), io.StringIO()
        quiet = {"announcements_quiet_from": time(), "announcements_quiet_until": time()}
        chosen = Settings(_env_file=None, database_url=self.settings["DATABASE_URL"], **{**quiet, **settings})
        desk = Desk(chosen, Console(file=output, width=300), Console(file=errors, width=300), lambda _question: yes)
        try:
            status = await work(desk)
        finally:
            desk.close()
        return Ended(status, output.getvalue(), errors.getvalue())

    async def states(self, number: int | None = None) -> list[dict[str, Any]]:
        """What `wfk-bot announcements` prints."""
        lines = io.StringIO()
        ended = await self.does(lambda desk: desk.answer(number, "", lines))
        assert ended.status == 0, ended.errors
        return [json.loads(line) for line in lines.getvalue().splitlines()]

    async def until_over(self, number: int = 1) -> dict[str, Any]:
        """Wait until an announcement is over."""
        async with asyncio.timeout(60):
            while True:
                fate = await self.stage.progress(number)
                if fate.announcement.state in ("done", "recalled") and not fate.open:
                    return (await self.states(number))[0]
                await asyncio.to_thread(lambda: None)


@pytest.fixture
async def shell(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Shell]:
    """A shell beside a fresh SQLite database."""
    opened = Shell(tmp_path, sqlite_url)
    yield opened
    opened.stage.database.close()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram of one test's own."""
    fake = FakeTelegram()
    await fake.start()
    yield fake
    await fake.stop()


def running(shell: Shell, telegram: FakeTelegram, **settings: str) -> RunningBot:
    """The bot on the shell's database, polling."""
    api = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url}
    return RunningBot(shell.folder, **{**shell.settings, **api, **settings})


async def test_the_running_bot_sends_what_the_shell_announces(shell: Shell, telegram: FakeTelegram) -> None:
    """Everybody once, in their language, not who unsubscribed nor who is not asked for; the JSON line tells how it went."""
    await shell.stage.people(PEOPLE)
    await shell.stage.people(["7001"], language="zh", traits=[("region", "foshan")])
    await shell.stage.people(["7002"], announcements=False)
    await shell.stage.people(["7003"], role=Role.CLERK)
    async with running(shell, telegram):
        ended = await shell.types("announce", *ALL, "--yes")
        assert (ended.status, ended.errors) == (0, "")
        assert ended.output.splitlines()[0] == "service: 41 Telegram, 1 unsubscribed from everything"
        assert "A-0001" in ended.output
        state = await shell.until_over()
        assert {key: state[key] for key in ("number", "state", "sent", "failed", "held", "uncertain", "pending", "opted_out")} == {
            "number": 1, "state": "done", "sent": 41, "failed": {}, "held": 0, "uncertain": 0, "pending": 0, "opted_out": 1,
        }  # fmt: skip
        one = await shell.types("announce", *ALL, "--segment", "region=foshan", "--segment", "language=zh,de", "-y", "--watch")
        assert one.status == 0
        assert json.loads(one.output.splitlines()[-1])["sent"] == 1
    got = Counter(sent.chat for sent in telegram.sent)
    assert {who: got[int(who)] for who in PEOPLE} == dict.fromkeys(PEOPLE, 1)
    assert got[7001] == 2
    assert {7002, 7003} & set(got) == set()
    assert "凯泽斯劳滕新闻" in telegram.messages(7001)[0].text
    table = await shell.types("announcements", "A-0001", "--csv")
    assert "A-0001,telegram,sent,direct,,41" in table.output.splitlines()


async def test_pause_resume_and_recall_from_the_shell(shell: Shell, telegram: FakeTelegram) -> None:
    """Under the pace of the platform: a pause stops it, a resumption goes on, a recall ends it; all are accounted for."""
    await shell.stage.people(PEOPLE)
    async with running(shell, telegram, TELEGRAM_MESSAGES_PER_SECOND="4"):
        await shell.does(lambda desk: desk.announce(WANTED, Mode(yes=True)))
        await telegram.until(lambda: len(telegram.sent) >= 3, 60)
        paused = await shell.does(lambda desk: desk.decide(1, "pause"))
        assert (paused.status, paused.output) == (0, "A-0001 is paused.\n")
        again = await shell.does(lambda desk: desk.decide(1, "pause"))
        assert (again.status, again.errors) == (1, "A-0001 is paused: it cannot be paused.\n")
        await shell.does(lambda desk: desk.decide(1, "resume"))
        stood = len(telegram.sent)
        await telegram.until(lambda: len(telegram.sent) > stood, 60)
        await shell.does(lambda desk: desk.decide(1, "recall"))
        state = await shell.until_over()
    assert state["state"] == "recalled"
    assert 0 < state["sent"] == len(telegram.sent) < len(PEOPLE)
    assert state["sent"] + state["cancelled"]["recalled"] == state["recipients"] == len(PEOPLE)
    assert max(Counter(sent.chat for sent in telegram.sent).values()) == 1


async def test_a_dry_run_counts_and_warns_and_stores_nothing(shell: Shell) -> None:
    """The audience by way, and who gets nothing for want of a text."""
    await shell.stage.people(PEOPLE[:3])
    await shell.stage.people(["w1"], Channel.WECHAT, language="zh")
    await shell.stage.people(["x"], reachable=False)
    two = {Language.DE: "Hallo", Language.EN: "Hello"}
    ended = await shell.does(lambda desk: desk.announce(Wanted(two), Mode(dry_run=True)))
    assert ended.status == 0
    assert ended.output == "service: 3 Telegram, 1 not reachable, 1 lacks a Chinese text\nNothing was stored.\n"
    assert ended.errors == "Warning: there is no Chinese text; 1 contact gets nothing. --fallback LANGUAGE gives them another one.\n"
    templates = {"wechat_template_announcement": "template:A1:thing2"}
    with_fallback = await shell.does(lambda desk: desk.announce(Wanted(two, fallback=Language.EN), Mode(dry_run=True)), **templates)
    assert with_fallback.output.startswith("service: 3 Telegram, 1 WeChat by template, 1 not reachable")
    assert await shell.states() == []


async def test_a_language_that_nobody_has_needs_no_text(shell: Shell) -> None:
    """There is nothing to warn of; of two who lack one it is said in the plural."""
    await shell.stage.people(PEOPLE[:1])
    await shell.stage.people(["w1", "w2"], Channel.WECHAT, language="zh")
    ended = await shell.does(lambda desk: desk.announce(Wanted({Language.DE: "Hallo"}), Mode(dry_run=True)))
    assert "2 lack a Chinese text" in ended.output
    assert ended.errors.count("Warning") == 1
    assert "no English text" not in ended.errors


async def test_a_text_that_stands_under_the_wrong_language_is_named(shell: Shell) -> None:
    """Before anything is asked; whoever mixed two texts up sees both."""
    await shell.stage.people(PEOPLE[:1])
    german, english = "Wir laden Sie herzlich zu unserer Konferenz ein.", "We would like to invite you to our conference."
    mixed_up = {Language.DE: english, Language.EN: german, Language.ZH: "诚邀您参加我们的会议。"}
    ended = await shell.does(lambda desk: desk.announce(Wanted(mixed_up), Mode(dry_run=True)))
    assert ended.errors.splitlines() == [
        "Warning: the German text reads as if it were English.",
        "Warning: the English text reads as if it were German.",
    ]


async def test_without_a_yes_nothing_is_stored(shell: Shell) -> None:
    """It asks first, and no is no."""
    await shell.stage.people(PEOPLE[:1])
    assert (await shell.does(lambda desk: desk.announce(WANTED, Mode()), yes=False)).status == 1
    assert await shell.states() == []
    assert (await shell.does(lambda desk: desk.announce(WANTED, Mode()))).status == 0
    assert [state["state"] for state in await shell.states()] == ["sending"]


async def test_where_two_have_to_agree_it_waits(shell: Shell) -> None:
    """The shell is nobody's second pair of eyes."""
    await shell.stage.people(PEOPLE[:1])
    ended = await shell.does(lambda desk: desk.announce(WANTED, Mode(yes=True)), announcements_need_approval=True)
    assert ended.output.splitlines()[-1] == "A-0001 waits until a colleague has approved it."
    assert [state["state"] for state in await shell.states(1)] == ["awaiting-approval"]


async def test_a_time_is_by_the_clock_of_a_zone(shell: Shell) -> None:
    """It is scheduled, and shown as it was agreed."""
    await shell.stage.people(PEOPLE[:1])
    at = datetime.now(UTC).replace(tzinfo=None, second=0, microsecond=0) + timedelta(days=2)
    later = Wanted(WANTED.texts, at=at, zone="Asia/Shanghai")
    ended = await shell.does(lambda desk: desk.announce(later, Mode(yes=True)))
    assert ended.output.splitlines()[-1] == f"A-0001 will be sent on {at:%Y-%m-%d at %H:%M} (Asia/Shanghai)."
    assert (await shell.states())[0]["at"] == f"{at:%Y-%m-%dT%H:%M}"


async def test_nobody_to_reach_is_an_error(shell: Shell) -> None:
    """Whoever mistook the segment learns it; so does who names a conference that is not there, or an announcement."""
    ended = await shell.does(lambda desk: desk.announce(Wanted(WANTED.texts, NewsTopic.OFFICES), Mode(yes=True)))
    assert (ended.status, ended.errors) == (1, "Nobody would get it. Nothing was stored.\n")
    nowhere = Wanted(WANTED.texts, segment=Segment(conference="none-such"))
    ended = await shell.does(lambda desk: desk.announce(nowhere, Mode(yes=True)))
    assert (ended.status, ended.errors) == (2, "There is no conference 'none-such'.\n")
    for wish in ("recall", "watch", "csv", ""):
        ended = await shell.does(lambda desk, wish=wish: desk.answer(99, wish, io.StringIO()))  # type: ignore[misc]
        assert (ended.status, ended.errors) == (1, "There is no announcement A-0099.\n")


async def test_a_mistake_ends_the_program_with_a_word(shell: Shell) -> None:
    """Exit status 2, and what would be right."""
    for arguments, named in (
        (("announce", *DE, "--segment", "region=bonn", "--yes"), "unknown region 'bonn': one of kl, yangzhou"),
        (("announcements", "--pause"), "Give one number and one of --pause"),
    ):
        ended = await shell.types(*arguments)
        assert ended.status == 2
        assert named in ended.errors


NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"texts": {}}, "Give at least one text"),
        ({"texts": {Language.DE: " "}}, "--de is empty"),
        ({"texts": {Language.DE: "x" * 3501}}, "3501 characters"),
        ({"conditions": ["region"]}, "key=value"),
        ({"conditions": ["colour=red"]}, "unknown condition 'colour'"),
        ({"at": "tomorrow"}, "--at is written"),
        ({"at": "2027-03-01T09:59"}, "is over"),
        ({"at": "2027-03-01T10:01+01:00"}, "without an offset"),
        ({"at": "2029-01-01T10:00"}, "more than a year ahead"),
        ({"zone": "Mars/Olympus"}, "no IANA time zone"),
        ({"fallback": Language.ZH}, "needs a text: --zh"),
    ],
)
def test_a_mistake_is_named(given: dict[str, Any], named: str) -> None:
    """Whoever mistypes learns what would be right."""
    right: dict[str, Any] = {"topic": NewsTopic.SERVICE, "fallback": None, "at": None, "zone": "Europe/Berlin", "now": NOW}
    arguments = {"texts": {Language.DE: "Hallo"}, "conditions": [], **right, **given}
    with pytest.raises(ValueError, match=named):
        read_wanted(arguments.pop("texts"), arguments.pop("conditions"), **arguments)


def test_what_is_typed_is_read() -> None:
    """Texts, conditions and a wall time; a number with and without its letter."""
    texts = {Language.DE: " Hallo ", Language.EN: None}
    wanted = read_wanted(
        texts, ["region=kl"], topic=NewsTopic.GENERAL, fallback=Language.DE, at="2027-03-28 02:30", zone="Europe/Berlin", now=NOW
    )
    assert wanted.texts == {Language.DE: "Hallo"}
    assert wanted.at == datetime(2027, 3, 28, 2, 30)  # noqa: DTZ001 - a wall time
    assert [read_number(text) for text in ("12", "A-0012", " a-12 ")] == [12, 12, 12]
    for text in ("B-12", "0", "-3", "x"):
        with pytest.raises(ValueError, match="12 or A-0012"):
            read_number(text)
