"""What nobody should send to the running bot: refused with 4xx, without a trace in the database and without eating memory."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import psutil
import pytest

from adapters.telegram.webhook import SECRET_HEADER
from tests.acceptance.stage import WEBHOOK_SECRET, Stage
from tests.acceptance.talkers import Talker, Visitor
from tests.fakes.wechat_users import Mode
from tests.running import until

NewTalker = Callable[..., Talker]

TELEGRAM = "/telegram/webhook"
WECHAT = "/wechat/callback"
MEGABYTE = 2**20
DEEP_JSON = b'{"update_id": 1, "message": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001
DEEP_XML = b"<xml>" + b"<a>" * 5_000 + b"</a>" * 5_000 + b"</xml>"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY a%d "%s">' % (number, b"&a%s;" % (b"" if number == 1 else b"%d" % (number - 1)) * 10) for number in range(1, 10))
    + b"]><xml><ToUserName>g</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType>"
    b"<Content>&a9;</Content><MsgId>1</MsgId></xml>"
)
OUTSIDE = b'<!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]><xml><Content>&f;</Content></xml>'

MALFORMED_JSON = {
    "nothing": b"",
    "no JSON": b"{",
    "no object": b"[]",
    "no UTF-8": b'{"update_id": "\xff"}',
    "deep": DEEP_JSON,
    "an endless number": b'{"update_id": ' + b"9" * 10_000 + b"}",
    "a wrong type": json.dumps({"update_id": 5, "message": {"chat": {"id": "one"}, "text": 5}}).encode(),
    "not a number": b'{"update_id": NaN}',
}
MALFORMED_XML = {
    "nothing": b"",
    "no XML": b"{}",
    "not closed": b"<xml><Content>",
    "deep": DEEP_XML,
    "entities": BOMB,
    "a file": OUTSIDE,
    "no message": b"<xml><a>1</a></xml>",
    "no sender": b"<xml><ToUserName>g</ToUserName><MsgType>text</MsgType><CreateTime>1</CreateTime><MsgId>1</MsgId></xml>",
    "no UTF-8": b"<xml>\xff</xml>",
}


@pytest.fixture
async def untouched(stage: Stage) -> AsyncIterator[None]:
    """Whatever a test sends leaves every row as it was, and the bot alive."""
    await _until_still(stage)
    before = stage.contents
    yield
    assert stage.contents == before
    assert await stage.bot.get_text("/healthz") == "ok\n"


async def _until_still(stage: Stage) -> None:
    """Wait until an earlier test's last deliveries are noted."""
    await until(lambda: not any("sending" in row for row in stage.contents["deliveries"]))


async def post(stage: Stage, path: str, body: bytes, headers: dict[str, str] | None = None, query: dict[str, str] | None = None) -> int:
    """The status of the answer to a POST."""
    async with stage.bot.session.post(stage.bot.url + path, data=io.BytesIO(body), headers=headers, params=query) as answer:
        await answer.read()
        return answer.status


def signed(stage: Stage, mode: Mode = Mode.PLAIN) -> dict[str, str]:
    """The query of a plain push that WeChat signed."""
    return stage.users(mode).request_of("<xml></xml>")[0]


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("body", MALFORMED_JSON.values(), ids=MALFORMED_JSON.keys())
async def test_malformed_updates_are_refused(stage: Stage, body: bytes) -> None:
    """A body that is no Update is 400, even with the right secret."""
    assert await post(stage, TELEGRAM, body, {SECRET_HEADER: WEBHOOK_SECRET}) == 400


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("secret", ["", "wrong", WEBHOOK_SECRET + "x", "ü"])
async def test_updates_without_the_secret_are_refused(stage: Stage, secret: str) -> None:
    """Who does not know the secret of the web hook is 401."""
    body = json.dumps({"update_id": 5, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "x", "date": 5}})
    assert await post(stage, TELEGRAM, body.encode(), {SECRET_HEADER: secret}) == 401


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("body", MALFORMED_XML.values(), ids=MALFORMED_XML.keys())
async def test_malformed_pushes_are_refused(stage: Stage, body: bytes) -> None:
    """A body that is no message of WeChat is 400, even with the right signature."""
    assert await post(stage, WECHAT, body, query=signed(stage)) == 400


@pytest.mark.usefixtures("untouched")
async def test_pushes_that_are_not_signed_or_too_old_are_refused(stage: Stage) -> None:
    """A wrong signature, an old timestamp, a changed encrypted part: 403."""
    users = stage.users(Mode.SECURITY)
    query, body = users.request_of(users.xml("o1", {"MsgType": "text", "Content": "x", "MsgId": "1"}))
    changed = body.replace(re.search(rb"CDATA\[(....)", body)[1], b"AAAA", 1)  # type: ignore[index]
    old = {"timestamp": "1500000000", "nonce": "n", "signature": users.signature("1500000000", "n")}
    assert await post(stage, WECHAT, body) == 403
    assert await post(stage, WECHAT, body, query={**query, "signature": "0" * 40}) == 403
    assert await post(stage, WECHAT, body, query=old) == 403
    assert await post(stage, WECHAT, body, query={**query, "msg_signature": "0" * 40}) == 403
    assert await post(stage, WECHAT, changed, query=query) == 403


@pytest.mark.usefixtures("untouched")
async def test_strangers_on_the_web_are_refused(stage: Stage) -> None:
    """Without a token, or with one that nobody was given, nothing is taken and nothing is told."""
    stranger = Visitor(stage.bot.session, stage.bot.url, token="x" * 43)
    assert await stranger.post(text="Guten Tag") == 401
    for headers in ({}, stranger.headers, {"Authorization": "Bearer '; DROP TABLE web_lines; --"}):
        async with stage.bot.session.get(f"{stage.bot.url}/chat/lines", headers=headers) as answer:
            assert answer.status == 401


@pytest.mark.parametrize("body", MALFORMED_JSON.values(), ids=MALFORMED_JSON.keys())
async def test_malformed_posts_are_refused(stage: Stage, new_talker: NewTalker, body: bytes) -> None:
    """What the page would never post is 400, or 413 where it is too much."""
    visitor = new_talker("web")
    assert isinstance(visitor, Visitor)
    await visitor.arrive()
    visitor.leave()
    await _until_still(stage)
    before = stage.contents
    assert await post(stage, "/chat/messages", body, visitor.headers) in (400, 413)
    assert stage.contents == before


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("path", [TELEGRAM, WECHAT, "/chat/visitors"])
async def test_endless_bodies_are_refused_in_bounded_memory(stage: Stage, path: str) -> None:
    """A body without end is 413 long before it is read, and the memory of the process stays as it was."""
    process = psutil.Process(stage.bot.pid)
    before = process.memory_info().rss
    target = path + "?" + "&".join(f"{name}={value}" for name, value in signed(stage).items())
    assert await _pour(stage, target, 64 * MEGABYTE) == 413
    assert await post(stage, target, b"x" * 2 * MEGABYTE, {SECRET_HEADER: WEBHOOK_SECRET}) == 413
    assert process.memory_info().rss - before < 16 * MEGABYTE


async def _pour(stage: Stage, target: str, size: int) -> int:
    """Send `size` bytes in chunks of unknown number, until the bot answers; the status of its answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", stage.bot.port)
    head = f"POST {target} HTTP/1.1\r\nHost: localhost\r\n{SECRET_HEADER}: {WEBHOOK_SECRET}\r\nTransfer-Encoding: chunked\r\n\r\n"
    writer.write(head.encode())
    answer = asyncio.create_task(reader.readline())
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    with suppress(ConnectionError):
        for _ in range(size // 0x10000):
            writer.write(chunk)
            await writer.drain()
            if answer.done():
                break
    status = (await asyncio.wait_for(answer, 10)).split()[1]
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()
    return int(status)
