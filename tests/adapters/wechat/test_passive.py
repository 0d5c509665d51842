"""Nobody is left without an answer, and nobody gets one twice."""

from __future__ import annotations

import asyncio

import aiohttp

from bot.domain.messages import Choice, Message
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot, MemoryInbox
from tests.fakes.wechat import Shown

LONG = "这是关于办公场地的一句话。" * 150


async def drop_a_request(bot: Bot) -> None:
    """WeChat asks once and goes away before the answer is ready; returns when the bot has noticed."""
    bot.inbox.gate.clear()
    bot.users.patience, bot.users.requests = 0.3, 1
    assert (await bot.users.say("o1", "x", 1)).is_fault
    async with aiohttp.ClientSession() as session, session.get(bot.url):
        pass
    bot.users.patience = 5.0


async def test_an_answer_in_time_is_the_passive_reply(bot: Bot) -> None:
    """It is handed over once and not sent otherwise."""
    await bot.users.say("o1", "x", 1)
    await bot.inbox.until(lambda: bool(bot.inbox.sent))
    assert bot.wechat.screens["o1"] == [Shown("passive", "answer to m1")]
    assert bot.inbox.released == []


async def test_several_short_replies_come_as_one(bot: Bot) -> None:
    """WeChat allows one passive reply, so replies are joined."""
    bot.inbox.answers = lambda _: [Message("eins"), Message("zwei", choices=(Choice("Ja", "y"),))]
    pushed = await bot.users.say("o1", "x")
    assert pushed.text is not None
    assert pushed.text.startswith("eins\n\nzwei\n\n1. <a href=")
    await bot.inbox.until(lambda: len(bot.inbox.sent) == 2)


async def test_no_reply_is_a_success(bot: Bot) -> None:
    """An update without an answer is acknowledged."""
    bot.inbox.answers = lambda _: []
    pushed = await bot.users.say("o1", "x")
    assert (pushed.requests, pushed.text, pushed.is_fault) == (1, None, False)


async def test_a_late_answer_follows_as_customer_service_message(hasty_bot: Bot) -> None:
    """WeChat hears "success" before it loses patience, the user the answer when it is ready."""
    bot = hasty_bot
    bot.inbox.gate.clear()
    pushed = await bot.users.say("o1", "x", 1)
    assert (pushed.requests, pushed.text, pushed.is_fault) == (1, None, False)
    bot.inbox.gate.set()
    await bot.inbox.until(lambda: bool(bot.inbox.sent))
    assert bot.wechat.screens["o1"] == [Shown("custom", "answer to m1")]


async def test_a_repeated_message_joins_the_running_work(bot: Bot) -> None:
    """Two requests with one MsgId are one piece of work with one answer."""
    bot.inbox.gate.clear()
    first = asyncio.create_task(bot.users.say("o1", "x", 1))
    await bot.inbox.until(lambda: bool(bot.inbox.updates))
    second = asyncio.create_task(bot.users.say("o1", "x", 1))
    bot.inbox.gate.set()
    assert {(await first).text, (await second).text} == {"answer to m1"}
    await bot.inbox.until(lambda: bool(bot.inbox.sent))
    assert len(bot.inbox.updates) == 1
    assert len(bot.inbox.sent) == 1


async def test_a_repetition_gets_the_same_reply_for_a_while(bot: Bot) -> None:
    """WeChat repeats when the reply got lost; much later it is only acknowledged."""
    assert (await bot.users.say("o1", "x", 1)).text == "answer to m1"
    assert (await bot.users.say("o1", "x", 1)).text == "answer to m1"
    bot.adapter._passive._talks["m1"].began -= 21
    again = await bot.users.say("o1", "x", 1)
    assert (again.text, again.is_fault) == (None, False)
    assert len(bot.inbox.updates) == 1
    assert len(bot.inbox.sent) == 1


async def test_a_repetition_after_a_restart_is_judged_by_the_message(bot: Bot) -> None:
    """A new process repeats a fresh message's reply and is silent on an old one."""
    await bot.users.say("o1", "x", 1)
    await bot.inbox.until(lambda: bool(bot.inbox.sent))
    bot.adapter._passive._talks.clear()
    assert (await bot.users.say("o1", "x", 1)).text == "answer to m1"
    bot.adapter._passive._talks.clear()
    xml = bot.users.xml("o1", {"MsgType": "text", "Content": "x", "MsgId": "1"})
    bot.clock.move(60)
    query, body = bot.users.request_of(xml)
    assert await bot.users._post(query, body) == (200, "success")


async def test_a_reply_nobody_fetched_is_sent_by_the_outbox(run_bot: RunBot) -> None:
    """When WeChat dropped the request and does not repeat, the answer still goes out."""
    async with run_bot(repeat_window=0.3) as bot:
        await drop_a_request(bot)
        bot.inbox.gate.set()
        await bot.inbox.until(lambda: bool(bot.inbox.sent))
        assert bot.wechat.screens["o1"][-1] == Shown("custom", "answer to m1")


async def test_a_reply_to_a_broken_connection_is_fetched_by_the_repetition(run_bot: RunBot) -> None:
    """The second request gets what the first could not take along."""
    async with run_bot() as bot:
        await drop_a_request(bot)
        second = asyncio.create_task(bot.users.say("o1", "x", 1))
        bot.inbox.gate.set()
        assert (await second).text == "answer to m1"
        await bot.inbox.until(lambda: bool(bot.inbox.sent))
        assert bot.inbox.released == []


async def test_a_failure_is_tried_again_when_wechat_repeats(hasty_bot: Bot) -> None:
    """The request is left open so that WeChat brings the message once more."""
    bot = hasty_bot
    bot.inbox.failures = 1
    pushed = await bot.users.say("o1", "x", 1)
    assert (pushed.requests, pushed.text) == (2, "answer to m1")


async def test_a_lasting_failure_is_confessed(hasty_bot: Bot) -> None:
    """After the third failure the user is asked to write again later."""
    bot = hasty_bot
    bot.inbox.failures = 3
    pushed = await bot.users.say("o1", "你好", 1)
    assert (pushed.requests, pushed.text) == (3, "抱歉，您的消息暂时未能处理，请稍后重新发送。")


async def test_a_late_failure_is_confessed_by_message(hasty_bot: Bot) -> None:
    """Also when WeChat was told "success" the user is not left waiting."""
    bot = hasty_bot
    bot.inbox.failures = 1
    bot.inbox.gate.clear()
    await bot.users.say("o1", "Hallo", 1)
    bot.inbox.gate.set()
    await bot.adapter.stop()
    await bot.adapter.start()
    assert "could not be handled" in bot.wechat.texts("o1")[0]
    assert "nicht bearbeitet" in bot.wechat.texts("o1")[0]


async def test_a_long_answer_goes_on_as_customer_service_messages(bot: Bot) -> None:
    """The first part is the passive reply, the rest follows; nothing is lost or repeated."""
    bot.inbox.answers = lambda _: [Message(LONG), Message("zuletzt")]
    await bot.users.say("o1", "x")
    await bot.inbox.until(lambda: len(bot.inbox.sent) == 2)
    screen = bot.wechat.screens["o1"]
    assert [shown.way for shown in screen] == ["passive", *["custom"] * (len(screen) - 1)]
    assert "".join(shown.text for shown in screen) == LONG + "zuletzt"


async def test_without_rights_a_slow_answer_reaches_the_repetition(hasty_passive_bot: Bot) -> None:
    """The first request is left open, the second takes the answer."""
    bot = hasty_passive_bot
    bot.inbox.gate.clear()
    pushed = asyncio.create_task(bot.users.say("o1", "x", 1))
    await bot.inbox.until(lambda: bool(bot.inbox.updates))
    asyncio.get_running_loop().call_later(1.2, bot.inbox.gate.set)
    done = await pushed
    assert (done.requests, done.text) == (2, "answer to m1")
    assert len(bot.inbox.updates) == 1


async def test_without_rights_a_very_slow_answer_comes_first_at_the_next_message(hasty_passive_bot: Bot) -> None:
    """The third request says so, and the promise is kept."""
    bot = hasty_passive_bot
    bot.inbox.gate.clear()
    pushed = await bot.users.say("o1", "你好", 1)
    assert (pushed.requests, pushed.text) == (3, "正在为您处理，请稍候片刻，回复任意内容即可收到答复。")
    bot.inbox.gate.set()
    await bot.inbox.until(lambda: bool(bot.inbox.held))
    assert (await bot.users.say("o1", "?", 2)).text == "answer to m1\n\nanswer to m2"
    assert bot.wechat.calls == {}


async def test_without_rights_a_long_answer_is_read_on_by_writing(passive_bot: Bot) -> None:
    """Each message brings the next part under a line that says so, until all is there."""
    bot = passive_bot
    answers = {"x": [Message(LONG)], "更多": [Message("还有什么可以帮您？")]}
    bot.inbox.answers = lambda update: answers[update.content.text]  # type: ignore[union-attr]
    await bot.users.say("o1", "x")
    await bot.inbox.until(lambda: bool(bot.inbox.held))
    while bot.inbox.held:
        settled = len(bot.inbox.sent) + len(bot.inbox.released)
        await bot.users.say("o1", "更多")
        await bot.inbox.until(lambda settled=settled: len(bot.inbox.sent) + len(bot.inbox.released) > settled)  # type: ignore[misc]
    texts = bot.wechat.texts("o1")
    assert all(text.endswith("\n\n（未完，回复任意内容即可继续阅读。）") for text in texts[:-1])
    joined = "".join(text.removesuffix("\n\n（未完，回复任意内容即可继续阅读。）") for text in texts)
    assert joined.replace("\n", "").startswith(LONG)


async def test_stopping_releases_what_nobody_fetched(bot: Bot) -> None:
    """No answer stays in memory when the bot stops."""
    await drop_a_request(bot)
    bot.inbox.gate.set()
    await bot.adapter._passive.finish()
    assert len(bot.inbox.released) == 1


async def test_a_hundred_users_are_answered_in_time(run_bot: RunBot) -> None:
    """Everybody is answered at the first request and within the deadline."""
    async with run_bot() as bot:
        inbox: MemoryInbox = bot.inbox
        pushed = await asyncio.gather(*(bot.users.say(f"o{number}", "x") for number in range(100)))
        assert all(push.requests == 1 and push.text and push.seconds < 4.5 for push in pushed)
        assert len(inbox.updates) == 100
