"""Customer-service messages keep within what WeChat allows, and every refusal has its type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.deliveries import Blocked, Lost, Priority, Rejected, SendError, Throttled, Unreachable, WindowClosed
from bot.domain.messages import Choice, Message
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot, delivery_of
from tests.fakes.wechat import DROP, HANG, HTML

SEND = "message/custom/send"
LONG = "这是关于办公场地的一句话。" * 150


async def greet(bot: Bot, openid: str = "o1") -> None:
    """The user writes, and reads a reply."""
    await bot.users.say(openid, "x")
    await bot.inbox.until(lambda: bool(bot.inbox.sent))


async def test_a_message_reaches_the_user_unescaped(bot: Bot) -> None:
    """Chinese and emoji arrive as they are."""
    await greet(bot)
    await bot.adapter.send(delivery_of("申请已批准 🎉 ]]>"))
    assert bot.wechat.texts("o1")[-1] == "申请已批准 🎉 ]]>"


async def test_five_messages_follow_a_users_message(bot: Bot) -> None:
    """The sixth waits without a call, until the user writes again."""
    await greet(bot)
    for number in range(5):
        await bot.adapter.send(delivery_of("x", identity=number))
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x", identity=6))
    assert bot.wechat.calls[SEND] == 5
    await bot.users.say("o1", "y")
    await bot.adapter.send(delivery_of("x", identity=6))


async def test_nothing_is_sent_after_two_days(bot: Bot) -> None:
    """The window closes 48 hours after the user's last message."""
    await greet(bot)
    bot.clock.move(48 * 3600)
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x"))
    assert bot.wechat.calls[SEND] == 0


@pytest.mark.parametrize(("event", "key"), [("subscribe", ""), ("SCAN", "fair"), ("CLICK", "menu:offices")])
async def test_a_tap_allows_three_messages_for_a_minute(bot: Bot, event: str, key: str) -> None:
    """Following, scanning and tapping allow less than writing."""
    await bot.users.act("o1", event, key)
    for number in range(3):
        await bot.adapter.send(delivery_of("x", identity=number))
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x", identity=4))
    await bot.users.act("o1", event, key)
    bot.clock.move(61)
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x", identity=4))


async def test_who_left_gets_nothing(bot: Bot) -> None:
    """Unfollowing closes the window at once."""
    await greet(bot)
    await bot.users.act("o1", "unsubscribe")
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x"))
    assert bot.wechat.calls[SEND] == 0


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (45015, WindowClosed),
        (45047, WindowClosed),
        (48001, WindowClosed),
        (40003, Blocked),
        (43004, Blocked),
        (43101, Blocked),
        (45002, Rejected),
        (45008, Rejected),
        (47003, Rejected),
        (99999, Rejected),
        (45009, WindowClosed),
        (45011, Throttled),
        (429, Throttled),
        (-1, Unreachable),
        (500, Unreachable),
        (502, Unreachable),
        (404, Unreachable),
        (DROP, Lost),
        (HANG, Lost),
        (HTML, Lost),
    ],
)
async def test_every_refusal_has_its_type(run_bot: RunBot, fault: int | str, error: type[SendError]) -> None:
    """Error codes and broken connections say whether to try again."""
    async with run_bot(total_timeout=0.3) as bot:
        await greet(bot)
        bot.wechat.faults[SEND].append(fault)
        with pytest.raises(error) as raised:
            await bot.adapter.send(delivery_of("geheim"))
        assert type(raised.value) is error or fault == 404
        assert "geheim" not in str(raised.value)
        assert bot.wechat.calls[SEND] == 1


async def test_throttling_is_for_everyone(bot: Bot) -> None:
    """Quotas belong to the account, not to a user."""
    await greet(bot)
    bot.wechat.faults[SEND].append(45011)
    with pytest.raises(Throttled) as raised:
        await bot.adapter.send(delivery_of("x"))
    assert raised.value.everyone
    assert raised.value.retry_after == 60


async def test_an_unsent_message_is_not_counted(bot: Bot) -> None:
    """What surely did not go out leaves its place to the next."""
    await greet(bot)
    bot.wechat.faults[SEND].extend([-1, 500, -1])
    for number in range(3):
        with pytest.raises(Unreachable):
            await bot.adapter.send(delivery_of("x", identity=number))
    for number in range(5):
        await bot.adapter.send(delivery_of("x", identity=number))


async def test_a_lost_message_is_counted(bot: Bot) -> None:
    """What may have arrived has taken its place."""
    await greet(bot)
    bot.wechat.faults[SEND].append(DROP)
    with pytest.raises(Lost):
        await bot.adapter.send(delivery_of("x"))
    for number in range(4):
        await bot.adapter.send(delivery_of("x", identity=number))
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x", identity=5))


async def test_a_server_that_is_away_is_unreachable(run_bot: RunBot) -> None:
    """No connection means that nothing was sent."""
    async with run_bot(api_url="http://127.0.0.1:9") as bot:
        await greet(bot)
        with pytest.raises(Unreachable):
            await bot.adapter.send(delivery_of("x"))


async def test_a_long_message_goes_on_where_it_stopped(bot: Bot) -> None:
    """After a failure in the middle, the parts that arrived are not sent again."""
    await greet(bot)
    before = len(bot.wechat.texts("o1"))
    bot.wechat.faults[SEND].extend([500])
    with pytest.raises(Unreachable):
        await bot.adapter.send(delivery_of(LONG))
    await bot.adapter.send(delivery_of(LONG))
    assert "".join(bot.wechat.texts("o1")[before:]) == LONG


async def test_a_message_longer_than_the_quota_goes_on_later(bot: Bot) -> None:
    """What the window does not allow any more follows when the user has written."""
    await greet(bot)
    for number in range(3):
        await bot.adapter.send(delivery_of("x", identity=number + 10))
    before = len(bot.wechat.texts("o1"))
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of(LONG))
    assert len(bot.wechat.texts("o1")) == before + 2
    bot.inbox.answers = lambda _: []
    await bot.users.say("o1", "weiter")
    await bot.adapter.send(delivery_of(LONG))
    assert "".join(bot.wechat.texts("o1")[before:]) == LONG


async def test_without_the_right_the_bot_learns_it_once(bot: Bot) -> None:
    """After the first refusal only passive replies are used, and health says so."""
    bot.wechat.has_rights = False
    await greet(bot)
    for number in range(3):
        with pytest.raises(WindowClosed):
            await bot.adapter.send(delivery_of("x", identity=number))
    assert bot.wechat.calls[SEND] == 1
    assert bot.adapter.health().ok
    assert "customer-service" in bot.adapter.health().detail


async def test_an_account_without_rights_makes_no_calls(passive_bot: Bot) -> None:
    """Sending is refused before the network."""
    await greet(passive_bot)
    with pytest.raises(WindowClosed):
        await passive_bot.adapter.send(delivery_of("x"))
    assert passive_bot.wechat.calls == {}


async def test_announcements_have_plain_numbers(bot: Bot) -> None:
    """Clickable choices work in replies only."""
    await greet(bot)
    message = Message("?", choices=(Choice("Ja", "yes"),))
    await bot.adapter.send(replace(delivery_of("", priority=Priority.ANNOUNCEMENT), message=message))
    assert bot.wechat.texts("o1")[-1] == "?\n\n1. Ja"
