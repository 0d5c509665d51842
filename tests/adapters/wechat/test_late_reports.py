"""WeChat tells later what it did not bring after all: that very message is held, and no other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from adapters.wechat.templates import read_template
from bot.domain.deliveries import DeliveryState, Priority, Rung
from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Message, Said, Update
from bot.duties import Duties
from bot.outbox import Outbox
from bot.storage.database import Database
from bot.storage.deliveries.dead_letters import send_again
from bot.texts import catalogue
from handlers.announcements.report import report_say
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot
from tests.announcements.stage import Stage
from tests.delivery.stage import look, promise, row
from tests.fakes.wechat import Shown
from tests.storage.stage import NOW, Clock, taken, texts_of

NEWS, MORE_NEWS = "您的申请已批准。", "您的会议已改期。"
LONG_NEWS = "您的申请已批准，房间位于扬州，期限为六月一日至八月三十一日。"
SENT, HELD, SHORT = ("sent", "template", None), ("held", None, "notdelivered"), ("held", "template", "windowclosed")


@pytest.fixture
def stage(database_url: str) -> Iterator[Stage]:
    """A process on each database in turn."""
    opened = Stage(database_url)
    yield opened
    opened.database.close()


@pytest.fixture
def clock(stage: Stage) -> Clock:
    """The clock of that process is WeChat's, too."""
    return stage.clock


@pytest.fixture
def database(stage: Stage) -> Database:
    """The adapter works on the database of that process."""
    return stage.database


@pytest.fixture
async def bot(run_bot: RunBot, stage: Stage) -> AsyncIterator[Bot]:
    """A bot with templates for decisions and announcements, and a subscription notice for reminders; the process sends by it."""
    template, notice = read_template("template:T1:thing2"), read_template("subscription:S1:thing1")
    templates = {Priority.DECISION: template, Priority.ANNOUNCEMENT: template, Priority.REMINDER: notice}
    async with run_bot(templates=templates) as running:
        running.wechat.templates |= {"T1": frozenset({"thing2"}), "S1": frozenset({"thing1"})}
        stage.outbox = Outbox({Channel.WECHAT: running.adapter}, stage.store, stage.clock, jitter=lambda: 0.5, wake=lambda: None)
        stage.duties = Duties(stage.store, stage.store, stage.outbox, stage.clock)
        yield running


async def told(stage: Stage, *texts: str, priority: Priority = Priority.DECISION, **more: Any) -> None:
    """The user is to be told this: each is sent, and known by its text."""
    rows = [row(text, "o1", priority, channel=Channel.WECHAT, message=Message(text).to_json(), **more) for text in texts]
    await promise(stage.database, *rows)
    await stage.send_all()


async def fates(stage: Stage, *reasons: str) -> list[tuple[str, str | None, str | None]]:
    """State, rung and error of deliveries."""
    found = [await look(stage.database, reason) for reason in reasons]
    return [(one.state, one.rung, one.error) for one in found]


async def writes(stage: Stage, bot: Bot, key: str = "1") -> list[str]:
    """The user writes: what was held goes out."""
    await bot.users.say("o1", "x")
    released = await taken(stage.store, Update(Address(Channel.WECHAT, "o1"), key, NOW, Said("x")))
    stage.outbox.send(released)
    await stage.outbox.settle()
    return list(texts_of(released))


@pytest.mark.parametrize("failed", [0, 1])
async def test_of_two_templates_the_one_that_failed_is_held(bot: Bot, stage: Stage, failed: int) -> None:
    """The other one stays sent; the one that failed goes out when the user next writes."""
    await told(stage, NEWS, MORE_NEWS)
    assert await fates(stage, NEWS, MORE_NEWS) == [SENT, SENT]
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][failed])
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][1 - failed], "success")
    expected = [SENT, SENT]
    expected[failed] = HELD
    assert await fates(stage, NEWS, MORE_NEWS) == expected
    text = (NEWS, MORE_NEWS)[failed]
    assert await writes(stage, bot) == [text]
    assert bot.wechat.screens["o1"][-1] == Shown("custom", text)


async def test_both_templates_may_fail_the_later_one_first(bot: Bot, stage: Stage) -> None:
    """Each report holds its own; both come in the order in which they were written."""
    await told(stage, NEWS, MORE_NEWS)
    for number in reversed(bot.wechat.numbers["o1"]):
        await bot.users.report_template("o1", number, "failed: system failed")
    assert await fates(stage, NEWS, MORE_NEWS) == [HELD, HELD]
    assert await writes(stage, bot) == [NEWS, MORE_NEWS]


async def test_what_was_told_in_short_and_not_brought_is_not_called_told(bot: Bot, stage: Stage) -> None:
    """It is held as before, but the user has not even heard of it; the template after it is not touched."""
    await told(stage, LONG_NEWS)
    await told(stage, MORE_NEWS)
    assert await fates(stage, LONG_NEWS, MORE_NEWS) == [SHORT, SENT]
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][0])
    assert await fates(stage, LONG_NEWS, MORE_NEWS) == [HELD, SENT]
    assert await writes(stage, bot) == [LONG_NEWS]


async def test_a_report_that_comes_after_all_was_said_changes_nothing(bot: Bot, stage: Stage) -> None:
    """Told in short, then the user wrote and read all of it: the template that failed is of no account any more."""
    await told(stage, LONG_NEWS)
    await writes(stage, bot)
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][0])
    assert await fates(stage, LONG_NEWS) == [("sent", "customer", None)]


async def test_the_report_of_an_announcement_shows_what_was_not_brought(bot: Bot, stage: Stage) -> None:
    """Of two announcements, both told in short, the first was not brought: its report says so, that of the second does not."""
    await stage.people(["o1"], Channel.WECHAT, zone="Asia/Shanghai", language=Language.ZH)
    first = await stage.released()
    await stage.run_to_the_end()
    second = await stage.released()
    await stage.run_to_the_end()
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][0])
    reports = [report_say(await stage.progress(one.number)) for one in (first, second)]
    first_text, second_text = (catalogue().message(Language.EN, one).text for one in reports)
    assert "not brought by WeChat after all" in first_text
    assert "outside the WeChat window" in second_text
    tables = [one.documents[0].content.decode().splitlines()[1:] for one in reports]
    assert tables == [["A-0001,wechat,held,,notdelivered,1"], ["A-0002,wechat,held,template,windowclosed,1"]]


async def test_a_repeated_report_changes_nothing(bot: Bot, stage: Stage) -> None:
    """Neither while the message is held nor after it went out another way."""
    await told(stage, NEWS, MORE_NEWS)
    for _ in range(2):
        await bot.users.report_template("o1", bot.wechat.numbers["o1"][0])
    assert await fates(stage, NEWS, MORE_NEWS) == [HELD, SENT]
    await writes(stage, bot)
    await bot.users.report_template("o1", bot.wechat.numbers["o1"][0])
    assert await fates(stage, NEWS, MORE_NEWS) == [("sent", "customer", None), SENT]


async def test_of_what_has_no_number_the_newest_is_held_once_for_each_report(bot: Bot, stage: Stage) -> None:
    """Subscription notices are taken without telling a number: each of a list holds one, and the same number none again."""
    texts = ("一", "二", "三", "四")
    await told(stage, *texts, priority=Priority.REMINDER)
    notice = ("sent", "subscription", None)
    _, two, three, four = bot.wechat.numbers["o1"]
    await bot.users.report_notices("o1", four)
    assert await fates(stage, *texts) == [notice, notice, notice, HELD]
    await bot.users.report_notices("o1", four)
    await bot.users.report_notices("o1", two, code=0)
    assert await fates(stage, *texts) == [notice, notice, notice, HELD]
    await bot.users.report_notices("o1", two, three)
    assert await fates(stage, *texts) == [notice, HELD, HELD, HELD]


async def test_what_failed_and_is_sent_again_fails_under_its_new_number(bot: Bot, stage: Stage) -> None:
    """The number it had is forgotten with the way it went, also where the new way tells none."""
    await told(stage, NEWS, priority=Priority.REMINDER)
    for number in (7, 8):
        assert await fates(stage, NEWS) == [("sent", "subscription", None)]
        await bot.users.report_notices("o1", number)
        assert await fates(stage, NEWS) == [HELD]
        identity = (await look(stage.database, NEWS)).id
        await stage.database.run(lambda connection, identity=identity: send_again(connection, [identity], NOW))  # type: ignore[misc]
        await stage.send_all()


async def test_what_an_earlier_release_sent_is_held_by_its_age(bot: Bot, stage: Stage) -> None:
    """It has no number: the newest of them is meant, and never one that has another number."""
    sent = {"state": DeliveryState.SENT, "rung": Rung.TEMPLATE}
    await told(stage, "一", "二", **sent)
    await told(stage, NEWS)
    for _ in range(2):
        await bot.users.report_template("o1", 7)
    assert await fates(stage, "一", "二", NEWS) == [SENT, HELD, SENT]


async def test_what_somebody_else_sent_changes_nothing(bot: Bot, stage: Stage) -> None:
    """Another program of the account sends templates, too; and the same number at another user is not this message."""
    await told(stage, NEWS)
    await bot.users.report_template("o1", 7)
    await bot.users.report_template("o2", bot.wechat.numbers["o1"][0])
    assert await fates(stage, NEWS) == [SENT]


async def test_a_report_without_a_number_means_the_newest(bot: Bot, stage: Stage) -> None:
    """Nothing else is known of it."""
    await told(stage, NEWS, MORE_NEWS)
    await bot.users.push("o1", {"MsgType": "event", "Event": "TEMPLATESENDJOBFINISH", "Status": "failed:user block"})
    assert await fates(stage, NEWS, MORE_NEWS) == [SENT, HELD]
