"""The callback answers WeChat in every mode and refuses everybody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from xml.etree.ElementTree import fromstring

import aiohttp
import pytest

from bot.domain.messages import Message, Said, Tapped
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot
from tests.fakes.wechat_users import Mode

TEXT = {"MsgType": "text", "Content": "你好", "MsgId": "1"}


async def get(bot: Bot, **query: str) -> tuple[int, str]:
    """GET the callback."""
    async with aiohttp.ClientSession() as session, session.get(bot.url, params=query) as answer:
        return answer.status, await answer.text()


async def post(bot: Bot, query: dict[str, str], body: bytes) -> tuple[int, str]:
    """POST to the callback."""
    async with aiohttp.ClientSession() as session, session.post(bot.url, params=query, data=body) as answer:
        return answer.status, await answer.text()


async def test_the_address_is_verified(bot: Bot) -> None:
    """A signed echostr comes back verbatim, an unsigned one does not."""
    stamp = str(int(bot.clock().timestamp()))
    good = {"timestamp": stamp, "nonce": "n", "signature": bot.users.signature(stamp, "n"), "echostr": "<1234>"}
    assert await get(bot, **good) == (200, "<1234>")
    assert (await get(bot, **(good | {"signature": "0" * 40})))[0] == 403
    assert (await get(bot))[0] == 403


@pytest.mark.parametrize("mode", list(Mode))
async def test_a_message_is_answered_in_every_mode(bot: Bot, mode: Mode) -> None:
    """Plain, compatible and security mode each get a reply they can read."""
    bot.users.mode = mode
    pushed = await bot.users.say("o1", "你好", 77)
    assert pushed.text == "answer to m77"
    assert bot.inbox.updates[0].content == Said("你好")
    await bot.inbox.until(lambda: len(bot.inbox.sent) == 1)


async def test_compatible_mode_works_without_a_key(run_bot: RunBot) -> None:
    """Without the AES key the plain half is read and answered plainly."""
    async with run_bot(aes_key=None) as bot:
        bot.users.mode = Mode.COMPATIBLE
        assert (await bot.users.say("o1", "x", 77)).text == "answer to m77"


async def test_security_mode_without_a_key_is_a_fault_that_health_explains(run_bot: RunBot) -> None:
    """What cannot be opened is refused, and the operator learns why."""
    async with run_bot(aes_key=None) as bot:
        bot.users.mode = Mode.SECURITY
        assert (await bot.users.say("o1", "x")).is_fault
        assert not bot.adapter.health().ok
        assert "WECHAT_AES_KEY" in bot.adapter.health().detail


async def test_plain_messages_can_be_refused(run_bot: RunBot) -> None:
    """With required encryption nobody goes round it."""
    async with run_bot(require_encryption=True) as bot:
        assert (await bot.users.say("o1", "x")).is_fault
        bot.users.mode = Mode.SECURITY
        assert not (await bot.users.say("o1", "x")).is_fault


@pytest.mark.parametrize("age", [-301, 301])
async def test_an_old_or_future_request_is_refused(bot: Bot, age: int) -> None:
    """A request recorded earlier cannot be played again."""
    query, body = bot.users.request_of(bot.users.xml("o1", TEXT))
    bot.clock.move(age)
    assert (await post(bot, query, body))[0] == 403
    assert bot.inbox.updates == []


@pytest.mark.parametrize(
    "change", [{"signature": "x"}, {"timestamp": "soon"}, {"nonce": "other"}, {"timestamp": "9" * 30}, {"timestamp": "²"}]
)
async def test_an_unsigned_push_is_refused(bot: Bot, change: dict[str, str]) -> None:
    """Signature, time and nonce belong together."""
    query, body = bot.users.request_of(bot.users.xml("o1", TEXT))
    assert (await post(bot, query | change, body))[0] == 403
    assert bot.inbox.updates == []


async def test_changed_encrypted_content_is_refused(bot: Bot) -> None:
    """The content's own signature is checked, and the account inside."""
    bot.users.mode = Mode.SECURITY
    query, body = bot.users.request_of(bot.users.xml("o1", TEXT))
    assert (await post(bot, query | {"msg_signature": "0" * 40}, body))[0] == 403
    bot.wechat.app_id = "wx-other"
    query, body = bot.users.request_of(bot.users.xml("o1", TEXT))
    assert (await post(bot, query, body))[0] == 403
    assert bot.inbox.updates == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{}", 400),
        (b"<xml>", 400),
        (b"<a>" * 5000 + b"</a>" * 5000, 400),
        (b'<!DOCTYPE xml [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><xml>&b;</xml>', 400),
        (b"<xml>" + b"x" * 70_000 + b"</xml>", 413),
    ],
)
@pytest.mark.parametrize("encrypted", [False, True])
async def test_a_malformed_body_changes_nothing(bot: Bot, body: bytes, status: int, encrypted: bool) -> None:  # noqa: FBT001
    """Broken, deep, explosive and oversized bodies get a 4xx."""
    bot.users.mode = Mode.SECURITY if encrypted else Mode.PLAIN
    query, _ = bot.users.request_of(bot.users.xml("o1", TEXT))
    assert (await post(bot, query, body))[0] == status
    assert bot.inbox.updates == []


async def test_a_body_without_declared_length_is_cut_off(bot: Bot) -> None:
    """Also a body sent in chunks is never read beyond the limit."""
    query, _ = bot.users.request_of(bot.users.xml("o1", TEXT))

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"x" * 1000

    async with aiohttp.ClientSession() as session, session.post(bot.url, params=query, data=chunks()) as answer:
        assert answer.status == 413


@pytest.mark.parametrize(
    "text",
    [
        "",
        "问" * 5000,
        "a\u202eb\u200f",
        "]]>",
        "<b>fett</b> & <a href='x'>x</a>",
        "\x01\x02 bell",
        "/::) [微笑] 🐼",
        "&lt;",
        "<![CDATA[x]]>",
    ],
)
async def test_any_text_is_answered_unbroken(bot: Bot, text: str) -> None:
    """Long, empty, hostile and right-to-left texts come back whole when the bot repeats them."""
    bot.inbox.answers = lambda update: [Message(f"{update.content.text[:300]}!")]  # type: ignore[union-attr]
    pushed = await bot.users.say("o1", text)
    assert not pushed.is_fault
    assert (pushed.text or "").replace("\u200b", "") == "".join(letter for letter in text.strip("\x01\x02 ") if letter >= " ")[:300] + "!"


async def test_what_asks_nothing_gets_no_reply(bot: Bot) -> None:
    """An opened link is acknowledged and that is all."""
    pushed = await bot.users.act("o1", "VIEW", "https://example.org")
    assert pushed.text is None
    assert not pushed.is_fault
    assert bot.inbox.updates == []


async def test_an_unknown_kind_of_message_is_answered(bot: Bot) -> None:
    """The bot is told that something came which it cannot read, and answers."""
    assert (await bot.users.push("o1", {"MsgType": "hologram", "MsgId": "5"})).text == "answer to m5"


async def test_a_tapped_choice_comes_back_as_its_token(bot: Bot) -> None:
    """The id of the message-menu link is the token of the choice."""
    await bot.users.push("o1", {"MsgType": "text", "Content": "扬州", "bizmsgmenuid": "offices:yangzhou", "MsgId": "5"})
    assert bot.inbox.updates[0].content == Tapped("offices:yangzhou")


async def test_who_leaves_gets_no_more_messages(bot: Bot) -> None:
    """After unfollowing the window is closed."""
    await bot.users.say("o1", "x")
    pushed = await bot.users.act("o1", "unsubscribe")
    assert (pushed.text, pushed.is_fault) == (None, False)


async def test_only_get_and_post_are_served(bot: Bot) -> None:
    """Other methods are refused."""
    async with aiohttp.ClientSession() as session, session.put(bot.url) as answer:
        assert answer.status == 405


async def test_the_encrypted_reply_is_nothing_but_its_envelope(bot: Bot) -> None:
    """In security mode no word leaves in the clear."""
    bot.users.mode = Mode.SECURITY
    query, body = bot.users.request_of(bot.users.xml("o1", TEXT))
    _, answer = await post(bot, query, body)
    assert [field.tag for field in fromstring(answer)] == ["Encrypt", "MsgSignature", "TimeStamp", "Nonce"]  # noqa: S314
