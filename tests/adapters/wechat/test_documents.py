"""Files on WeChat: a link that only its reader can know, for a week."""

from __future__ import annotations

import re
from dataclasses import replace

import aiohttp
import pytest

from bot.domain.deliveries import Delivery, Unreachable
from bot.domain.messages import Document, Message
from bot.storage.database import Database
from bot.storage.documents import forget_expired, withdraw_offers
from tests.adapters.wechat.conftest import RunBot
from tests.adapters.wechat.stage import Bot, delivery_of

PUBLIC = "https://bot.example.org/"
WEEK = 7 * 24 * 3600
ICS = Document("预约 B-0042.ics", "text/calendar", b"BEGIN:VCALENDAR")
PNG = Document("Mai.png", "image/png", b"\x89PNG\r\n\x1a\n")


def confirmation(*documents: Document, identity: int = 1) -> Delivery:
    """A delivery with files."""
    return replace(delivery_of("x", identity=identity), message=Message("预约已确认。", documents=documents or (ICS,)))


def paths_in(text: str) -> list[str]:
    """Where the links in a text lead on our own server."""
    return [f"/documents/{token}" for token in re.findall(rf'href="{PUBLIC}documents/([\w-]+)"', text)]


async def fetched(bot: Bot, path: str) -> tuple[int, bytes, dict[str, str]]:
    """What the link answers: status, body, headers."""
    address = bot.url.removesuffix("/wechat/callback") + path
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.read(), {name.lower(): value for name, value in answer.headers.items()}


async def test_a_file_is_a_link_with_its_name(run_bot: RunBot) -> None:
    """In a passive reply as in a later message; the link gives the file with name and kind, to keep and not to run."""
    async with run_bot(public_url=PUBLIC) as bot:
        bot.inbox.answers = lambda _: [confirmation().message]
        pushed = await bot.users.say("o1", "x")
        await bot.adapter.send(confirmation())
        texts = [pushed.text or "", bot.wechat.texts("o1")[-1]]
        for text in texts:
            assert text.startswith("预约已确认。\n\n<a href=")
            assert text.endswith(">预约 B-0042.ics</a>")
        (path,) = paths_in(texts[0])
        status, body, headers = await fetched(bot, path)
        assert (status, body) == (200, ICS.content)
        assert headers["content-type"] == "text/calendar; charset=utf-8"
        assert headers["content-disposition"] == "attachment; filename*=UTF-8''%E9%A2%84%E7%BA%A6%20B-0042.ics"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "default-src 'none'; sandbox"


async def test_a_link_is_called_what_the_file_is(run_bot: RunBot) -> None:
    """Where that is known; and below the links one line is left empty, not two."""
    async with run_bot(public_url=PUBLIC) as bot:
        await bot.users.say("o1", "x")
        said = confirmation(replace(ICS, label="日历事项"), replace(PNG, label="入场券"))
        await bot.adapter.send(replace(said, message=replace(said.message, note="Test")))
        text = bot.wechat.texts("o1")[-1]
    assert re.findall(">([^<]+)</a>", text) == ["日历事项", "入场券"]
    assert "</a>\n\n(Test)" in text
    assert "\n\n\n" not in text


async def test_a_picture_is_shown_by_its_link(run_bot: RunBot) -> None:
    """The browser of WeChat opens it; a drawing that may hold a script is only kept."""
    drawing = Document("a.svg", "image/svg+xml", b"<svg/>")
    async with run_bot(public_url=PUBLIC) as bot:
        await bot.users.say("o1", "x")
        await bot.adapter.send(confirmation(PNG, drawing))
        shown, kept = [await fetched(bot, path) for path in paths_in(bot.wechat.texts("o1")[-1])]
        assert (shown[2]["content-type"], shown[2]["content-disposition"]) == ("image/png", "inline; filename*=UTF-8''Mai.png")
        assert kept[2]["content-disposition"].startswith("attachment")


async def test_a_repeated_delivery_has_the_same_link(run_bot: RunBot) -> None:
    """And another delivery another one."""
    async with run_bot(public_url=PUBLIC) as bot:
        await bot.users.say("o1", "x")
        bot.wechat.faults["message/custom/send"].append(500)
        with pytest.raises(Unreachable):
            await bot.adapter.send(confirmation())
        for identity in (1, 1, 2):
            await bot.adapter.send(confirmation(identity=identity))
        first, again, other = [paths_in(text)[0] for text in bot.wechat.texts("o1")[-3:]]
        assert first == again != other


async def test_a_link_ends_after_a_week(run_bot: RunBot, database: Database) -> None:
    """Then it says so in three languages, and the file is deleted; whoever guesses gets the same answer."""
    async with run_bot(public_url=PUBLIC) as bot:
        await bot.users.say("o1", "x")
        await bot.adapter.send(confirmation())
        (path,) = paths_in(bot.wechat.texts("o1")[-1])
        bot.clock.move(WEEK - 1)
        assert (await fetched(bot, path))[0] == 200
        assert await database.run(lambda connection: forget_expired(connection, bot.clock())) == 0
        bot.clock.move(1)
        status, body, _ = await fetched(bot, path)
        assert status == 404
        assert len(body.decode().splitlines()) == 3
        assert await fetched(bot, path + "x") == await fetched(bot, path)
        assert await database.run(lambda connection: forget_expired(connection, bot.clock())) == 1


async def test_what_is_offered_to_one_can_be_withdrawn(run_bot: RunBot, database: Database) -> None:
    """Whoever asks for erasure leaves no file behind; others keep theirs."""
    async with run_bot(public_url=PUBLIC) as bot:
        for openid in ("o1", "o2"):
            await bot.users.say(openid, "x")
            sent = replace(delivery_of("x", openid=openid), reason=openid, message=confirmation().message)
            await bot.adapter.send(sent)
        assert await database.run(lambda connection: withdraw_offers(connection, "o1")) == 1
        assert [(await fetched(bot, paths_in(bot.wechat.texts(openid)[-1])[0]))[0] for openid in ("o1", "o2")] == [404, 200]


async def test_without_a_public_address_another_way_is_offered(bot: Bot) -> None:
    """In the reader's language, with the file's name."""
    await bot.users.say("o1", "x")
    await bot.adapter.send(confirmation())
    text = bot.wechat.texts("o1")[-1]
    assert text.startswith("预约已确认。\n\n")
    assert "预约 B-0042.ics" in text
    assert "网页聊天" in text
    assert (await fetched(bot, "/documents/x"))[0] == 404


async def test_nothing_is_amended(bot: Bot) -> None:
    """WeChat cannot: nothing is sent, nothing counted, and there are no receipts."""
    await bot.users.say("o1", "x")
    before = list(bot.wechat.texts("o1"))
    assert (await bot.adapter.send(delivery_of("x"))).receipt == ""
    assert (await bot.adapter.send(replace(confirmation(), amends="1:2"))).receipt == ""
    assert bot.wechat.texts("o1") == [*before, "x"]


async def test_nothing_is_amended_without_rights_either(passive_bot: Bot) -> None:
    """It does not wait for the user to write, for there is nothing to wait for."""
    assert (await passive_bot.adapter.send(replace(confirmation(), amends="1:2"))).receipt == ""
