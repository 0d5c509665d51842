"""The access token is fetched by one process, kept, and replaced when WeChat refuses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from adapters.wechat.tokens import TokenKeeper
from adapters.wechat.transport import Transport
from bot.domain.deliveries import Unreachable, WindowClosed
from bot.storage.database import Database
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot, MovableClock, delivery_of, settings_for
from tests.fakes.wechat import DROP, HTML, FakeWeChat

SEND = "message/custom/send"


@pytest.fixture
async def keepers(wechat: FakeWeChat, database: Database, clock: MovableClock) -> AsyncIterator[list[TokenKeeper]]:
    """Three processes that share a database."""
    settings = settings_for(wechat)
    transport = Transport(settings)
    await transport.open()
    yield [TokenKeeper(settings, transport, database, clock) for _ in range(3)]
    await transport.close()


async def test_one_process_fetches_for_all(wechat: FakeWeChat, keepers: list[TokenKeeper]) -> None:
    """However many ask at once, WeChat is asked once."""
    tokens = await asyncio.gather(*(keeper.current() for keeper in keepers * 10))
    assert set(tokens) == {"token-1"}
    assert wechat.calls["stable_token"] == 1


async def test_the_token_is_renewed_before_it_ends(wechat: FakeWeChat, keepers: list[TokenKeeper], clock: MovableClock) -> None:
    """Five minutes before its end there is a new one."""
    assert await keepers[0].current() == "token-1"
    clock.move(7200 - 301)
    assert await keepers[0].current() == "token-1"
    clock.move(2)
    assert {await keeper.current() for keeper in keepers} == {"token-2"}
    assert wechat.calls["stable_token"] == 2


async def test_a_refused_token_is_replaced_once_for_all(wechat: FakeWeChat, keepers: list[TokenKeeper]) -> None:
    """Processes that meet the refusal later take the new token over."""
    for keeper in keepers:
        await keeper.current()
    wechat.invalidate_tokens()
    assert {await keeper.replace("token-1") for keeper in keepers} == {"token-2"}
    assert wechat.calls["stable_token"] == 2


async def test_a_token_that_wechat_insists_on_is_forced_anew(wechat: FakeWeChat, keepers: list[TokenKeeper]) -> None:
    """When the stable token is the refused one, a new one is demanded."""
    await keepers[0].current()
    assert await keepers[0].replace("token-1") == "token-2"
    assert wechat.calls["stable_token"] == 3


@pytest.mark.parametrize("refusal", [404, 48001, 40066])
async def test_without_stable_token_the_older_call_serves(wechat: FakeWeChat, keepers: list[TokenKeeper], refusal: int) -> None:
    """The choice is remembered."""
    wechat.faults["stable_token"].append(refusal)
    assert await keepers[0].current() == "token-1"
    assert (wechat.calls["stable_token"], wechat.calls["token"]) == (1, 1)
    assert await keepers[0].replace("token-1") == "token-2"
    assert (wechat.calls["stable_token"], wechat.calls["token"]) == (1, 2)


@pytest.mark.parametrize("fault", [-1, 500, DROP, HTML])
async def test_a_failed_fetch_leaves_the_way_free(keepers: list[TokenKeeper], wechat: FakeWeChat, fault: int | str) -> None:
    """Whoever asks next may try at once."""
    wechat.faults["stable_token"].append(fault)
    with pytest.raises(Unreachable):
        await keepers[0].current()
    assert await keepers[1].current() == "token-1"


async def test_a_claim_of_a_dead_process_ends(keepers: list[TokenKeeper], clock: MovableClock, database: Database) -> None:
    """A process that died while fetching does not stop the others for ever."""
    assert await keepers[0]._claim()
    assert not await keepers[1]._claim()
    clock.move(61)
    assert await keepers[1].current() == "token-1"


async def test_a_wrong_secret_is_explained(run_bot: RunBot, wechat: FakeWeChat) -> None:
    """Health names the setting; after mending it all is well."""
    wechat.app_secret, right = "other", wechat.app_secret
    async with run_bot(app_secret=right) as bot:
        await bot.users.say("o1", "x")
        with pytest.raises(Unreachable):
            await bot.adapter.send(delivery_of("x"))
        assert not bot.adapter.health().ok
        assert "WECHAT_APP_SECRET" in bot.adapter.health().detail
        wechat.app_secret = right
        await bot.adapter.send(delivery_of("x"))
        assert bot.adapter.health().ok


async def test_a_missing_whitelist_entry_is_explained(bot: Bot) -> None:
    """Health says where to enter the server's address."""
    bot.wechat.is_whitelisted = False
    await bot.users.say("o1", "x")
    with pytest.raises(Unreachable):
        await bot.adapter.send(delivery_of("x"))
    assert "whitelist" in bot.adapter.health().detail


@pytest.mark.parametrize("code", [40001, 40014, 41001, 42001])
async def test_a_refused_call_is_repeated_once(bot: Bot, code: int) -> None:
    """With a new token, and no third time."""
    await bot.users.say("o1", "x")
    bot.wechat.faults[SEND].append(code)
    await bot.adapter.send(delivery_of("x"))
    assert bot.wechat.calls[SEND] == 2
    bot.wechat.faults[SEND].extend([code] * 5)
    with pytest.raises(Unreachable):
        await bot.adapter.send(delivery_of("x", identity=2))
    assert bot.wechat.calls[SEND] == 4


async def test_a_token_somebody_else_ended_is_replaced(bot: Bot) -> None:
    """The user notices nothing."""
    await bot.users.say("o1", "x")
    await bot.adapter.send(delivery_of("eins"))
    bot.wechat.invalidate_tokens()
    await bot.adapter.send(delivery_of("zwei", identity=2))
    assert bot.wechat.texts("o1")[-2:] == ["eins", "zwei"]


async def test_another_refusal_after_the_new_token_keeps_its_type(bot: Bot) -> None:
    """Replacing the token hides nothing."""
    await bot.users.say("o1", "x")
    bot.wechat.faults[SEND].extend([40001, 45015])
    with pytest.raises(WindowClosed):
        await bot.adapter.send(delivery_of("x"))
