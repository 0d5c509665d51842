"""Each message goes by the best way that is open, and none is called delivered that was not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from adapters.wechat.allowances import Allowance, Allowances
from adapters.wechat.quotas import QuotaLimits
from adapters.wechat.templates import read_template
from bot.domain.deliveries import Blocked, DeliveryState, Lost, Priority, Rung, Sent, WindowClosed
from bot.domain.messages import Channel
from bot.storage.database import Database
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot, delivery_of
from tests.delivery.stage import look, promise, row
from tests.fakes.wechat import DROP, Shown

NEWS = "您的申请已批准。"
LONG_NEWS = "您的申请已批准，房间位于扬州，期限为六月一日至八月三十一日。"
TEMPLATE = "message/template/send"
CUSTOMER = "message/custom/send"


@pytest.fixture
async def bot(run_bot: RunBot) -> AsyncIterator[Bot]:
    """A bot with a template for decisions and a subscription notice for reminders."""
    templates = {Priority.DECISION: read_template("template:T1:thing2"), Priority.REMINDER: read_template("subscription:S1:thing1")}
    async with run_bot(templates=templates, quotas=QuotaLimits(customer_daily=3, template_daily=5, template_monthly=2)) as running:
        running.wechat.templates |= {"T1": frozenset({"thing2"}), "S1": frozenset({"thing1"})}
        yield running


async def test_within_the_window_goes_a_customer_service_message(bot: Bot) -> None:
    """The best way is taken, and told."""
    await bot.users.say("o1", "x")
    assert await bot.adapter.send(delivery_of(NEWS)) == Sent(rung=Rung.CUSTOMER)
    assert bot.wechat.screens["o1"][-1] == Shown("custom", NEWS)


@pytest.mark.parametrize(("priority", "rung"), [(Priority.DECISION, Rung.TEMPLATE), (Priority.REMINDER, Rung.SUBSCRIPTION)])
async def test_after_the_window_goes_the_template_of_the_purpose(bot: Bot, priority: Priority, rung: Rung) -> None:
    """What fits into its field whole has arrived; WeChat tells the number of a template message, and none of a notice."""
    sent = await bot.adapter.send(delivery_of(NEWS, priority=priority))
    (number,) = bot.wechat.numbers["o1"]
    assert sent == Sent(rung=rung, platform_number=str(number) if rung is Rung.TEMPLATE else "")
    assert bot.wechat.screens["o1"] == [Shown("template", NEWS)]
    assert bot.wechat.calls[CUSTOMER] == 0


async def test_a_shortened_message_is_not_called_delivered(bot: Bot) -> None:
    """The user hears that there is news; all of it is held until they write."""
    with pytest.raises(WindowClosed) as told:
        await bot.adapter.send(delivery_of(LONG_NEWS))
    assert told.value.rung == Rung.TEMPLATE
    assert [told.value.platform_number] == [str(number) for number in bot.wechat.numbers["o1"]]
    (shown,) = bot.wechat.screens["o1"]
    assert shown.text == LONG_NEWS[:19] + "…"


async def test_without_a_template_for_its_purpose_a_message_is_held(bot: Bot) -> None:
    """Announcements have none here."""
    with pytest.raises(WindowClosed) as held:
        await bot.adapter.send(delivery_of(NEWS, priority=Priority.ANNOUNCEMENT))
    assert held.value.rung is None
    assert bot.wechat.screens["o1"] == []


async def test_a_user_who_left_is_sent_nothing_more(bot: Bot) -> None:
    """43004: not a follower."""
    bot.wechat.strangers.add("o1")
    with pytest.raises(Blocked):
        await bot.adapter.send(delivery_of(NEWS))


async def test_a_user_who_refuses_the_template_is_not_blocked(bot: Bot) -> None:
    """43101: this way is closed, the message waits; the month's templates are not touched."""
    bot.wechat.refusing.add("o1")
    for number in range(3):
        with pytest.raises(WindowClosed):
            await bot.adapter.send(delivery_of(NEWS, identity=number))
    bot.wechat.refusing.clear()
    assert (await bot.adapter.send(delivery_of(NEWS))).rung is Rung.TEMPLATE


@pytest.mark.parametrize("templates", [{}, {"T1": frozenset({"thing9"})}], ids=["40037", "47003"])
async def test_a_wrong_template_holds_the_message_and_is_told_to_the_operator(bot: Bot, templates: dict[str, frozenset[str]]) -> None:
    """A mistake in the settings costs no message."""
    bot.wechat.templates = templates
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of(NEWS))
    assert "WECHAT_TEMPLATE" in bot.adapter.health().detail
    assert bot.adapter.health().ok


async def test_a_user_gets_only_so_many_templates_a_month(bot: Bot) -> None:
    """The third waits; next month begins anew, by the clock of China."""
    for number in range(2):
        await bot.adapter.send(delivery_of(NEWS, identity=number))
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of(NEWS, identity=3))
    assert (await bot.adapter.send(delivery_of(NEWS, openid="o2"))).rung is Rung.TEMPLATE
    bot.clock.move(31 * 24 * 3600)
    assert (await bot.adapter.send(delivery_of(NEWS, identity=3))).rung is Rung.TEMPLATE


async def test_when_the_day_is_used_up_the_next_way_is_taken(bot: Bot) -> None:
    """Three customer-service messages a day for the whole account, then templates."""
    await bot.users.say("o1", "x")
    rungs = [(await bot.adapter.send(delivery_of(NEWS, identity=number))).rung for number in range(5)]
    assert rungs == [Rung.CUSTOMER] * 3 + [Rung.TEMPLATE] * 2


async def test_when_wechat_says_the_day_is_used_up_it_is_not_asked_again(bot: Bot) -> None:
    """45009 ends the day's customer-service messages for all processes."""
    await bot.users.say("o1", "x")
    bot.wechat.faults[CUSTOMER].append(45009)
    assert (await bot.adapter.send(delivery_of(NEWS))).rung is Rung.TEMPLATE
    assert (await bot.adapter.send(delivery_of(NEWS, identity=2))).rung is Rung.TEMPLATE
    assert bot.wechat.calls[CUSTOMER] == 1


async def test_a_template_sent_twice_after_a_broken_line_is_shown_once(bot: Bot) -> None:
    """WeChat recognises the repetition."""
    await bot.adapter.send(delivery_of(NEWS))
    await bot.adapter.send(delivery_of(NEWS))
    assert len(bot.wechat.screens["o1"]) == 1
    bot.wechat.faults[TEMPLATE].append(DROP)
    with pytest.raises(Lost):
        await bot.adapter.send(delivery_of(NEWS, openid="o2"))


async def test_what_a_template_did_not_bring_after_all_is_held(bot: Bot, database: Database) -> None:
    """WeChat tells it later, by a push: the message is not called delivered any more, and comes when the user writes."""
    sent = {"channel": Channel.WECHAT, "state": DeliveryState.SENT, "rung": Rung.TEMPLATE}
    await promise(database, row("before", "o1", **sent), row("news", "o1", **sent), row("theirs", "o2", **sent))
    await bot.users.push("o1", {"MsgType": "event", "Event": "TEMPLATESENDJOBFINISH", "MsgID": "7", "Status": "failed:user block"})
    found = [await look(database, reason) for reason in ("before", "news", "theirs")]
    assert [(one.state, one.rung) for one in found] == [("sent", "template"), ("held", None), ("sent", "template")]


async def test_allowances_can_be_set(run_bot: RunBot) -> None:
    """WeChat changes them: what is set is kept to."""
    async with run_bot(allowances=Allowances(message=Allowance(2, timedelta(hours=1)))) as bot:
        await bot.users.say("o1", "x")
        for number in range(2):
            await bot.adapter.send(delivery_of(NEWS, identity=number))
        with pytest.raises(WindowClosed):
            await bot.adapter.send(delivery_of(NEWS, identity=3))
        await bot.users.say("o1", "y")
        bot.clock.move(3600)
        with pytest.raises(WindowClosed):
            await bot.adapter.send(delivery_of(NEWS, identity=3))


def test_a_template_is_read_or_refused() -> None:
    """What is not of the form names it."""
    with pytest.raises(ValueError, match="template:ID:FIELD"):
        read_template("T1")
