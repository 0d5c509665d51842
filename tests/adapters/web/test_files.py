"""Pictures and files of the web chat: fetched by their own visitor alone, and never run."""

from __future__ import annotations

from dataclasses import replace

import aiohttp
import pytest

from bot.domain.deliveries import Delivery, Priority
from bot.domain.messages import Address, Channel, Document, Message
from tests.adapters.web.conftest import Browser
from tests.fakes.web import CONFIRMED, WebHouse


async def line_with_files(browser: Browser) -> int:
    """The id of a line that has a picture and a calendar entry."""
    await browser.say("B-0042?")
    async with browser.listening() as stream:
        while True:
            line = await stream.line()
            if line["message"]["documents"]:
                return int(line["id"])


async def fetched(browser: Browser, path: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    """What the visitor gets: status, body, headers."""
    async with browser.http.get(f"{browser.house.url}/chat/files/{path}", headers=browser.proof | headers) as answer:
        return answer.status, await answer.read(), {name.lower(): value for name, value in answer.headers.items()}


async def test_a_line_tells_of_its_files(browser: Browser) -> None:
    """By name, kind, size and what they are called; what is in them does not go through the stream of lines."""
    await browser.say("B-0042?")
    async with browser.listening() as stream:
        lines = [await stream.line() for _ in range(3)]
    expected = [[one.name, one.mime, len(one.content), one.label or one.name] for one in CONFIRMED.documents]
    assert [line["message"]["documents"] for line in lines] == [[], [], expected]


async def test_the_visitor_gets_picture_and_file(browser: Browser) -> None:
    """Each with its kind and name, shown or to keep; no browser may guess another kind or run anything."""
    line = await line_with_files(browser)
    picture, entry = [await fetched(browser, f"{line}/{number}") for number in (0, 1)]
    assert (picture[0], picture[1]) == (200, CONFIRMED.documents[0].content)
    assert (entry[0], entry[1]) == (200, CONFIRMED.documents[1].content)
    assert (picture[2]["content-type"], picture[2]["content-disposition"]) == ("image/png", "inline; filename*=UTF-8''Mai%202027.png")
    assert entry[2]["content-type"] == "text/calendar; charset=utf-8"
    assert entry[2]["content-disposition"] == "attachment; filename*=UTF-8''B-0042%20B%C3%BCro%20Yangzhou.ics"
    for _, _, headers in (picture, entry):
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert headers["cache-control"] == "private, no-store"


async def test_nobody_else_gets_them(browser: Browser, house: WebHouse, http: aiohttp.ClientSession) -> None:
    """Another visitor learns no more than of a file that never was; without a token there is nothing at all."""
    line = await line_with_files(browser)
    other = Browser(house, http)
    await other.begin()
    assert (await fetched(other, f"{line}/0"))[:2] == (await fetched(other, "999999/0"))[:2]
    assert (await fetched(other, f"{line}/0"))[0] == 404
    assert (await fetched(browser, f"{line}/0", Authorization=""))[0] == 401


@pytest.mark.parametrize(
    "path", ["{line}/2", "{line}/-1", "0/0", "x/0", "{line}/x", "{line}/²", "9999999999999999999/0", "{line}/9" + "9" * 30]
)
async def test_a_file_that_is_not_there_is_said_so(browser: Browser, path: str) -> None:
    """In the visitor's language."""
    line = await line_with_files(browser)
    status, body, _ = await fetched(browser, path.format(line=line))
    assert status == 404
    assert "nicht mehr gespeichert" in body.decode()


async def test_files_are_there_after_a_restart_and_gone_with_the_talk(browser: Browser, house: WebHouse) -> None:
    """They live as long as their line."""
    line = await line_with_files(browser)
    await house.stop()
    await house.start()
    assert (await fetched(browser, f"{line}/0"))[0] == 200
    await browser.post("/chat/forget")
    assert (await fetched(browser, f"{line}/0"))[0] == 404


@pytest.mark.parametrize("mime", ["text/html", "image/svg+xml", "no type\r\nx: y", ""])
async def test_no_file_can_be_a_page_of_ours(browser: Browser, house: WebHouse, mime: str) -> None:
    """Whatever could hold a script is kept, not shown, and a broken kind is none."""
    address = house.inbox.updates[0].address
    message = Message("x", documents=(Document('a"\r\n.html', mime, b"<script>alert(1)</script>"),))
    await house.adapter.send(Delivery(1, "test", address, message, Priority.REPLY, house.inbox.updates[0].at))
    async with browser.listening() as stream:
        lines = [await stream.line() for _ in range(2)]
    status, _, headers = await fetched(browser, f"{lines[-1]['id']}/0")
    assert status == 200
    assert headers["content-disposition"] == "attachment; filename*=UTF-8''a%22%0D%0A.html"
    assert headers["content-type"] in {"text/html; charset=utf-8", "image/svg+xml", "application/octet-stream"}


async def test_what_amends_is_not_shown(browser: Browser, house: WebHouse) -> None:
    """A line stays as it was read; there are no receipts."""
    at = house.inbox.updates[0].at
    sent = Delivery(1, "test", house.inbox.updates[0].address, Message("eins"), Priority.REPLY, at)
    assert await house.adapter.send(sent) == ""
    assert await house.adapter.send(replace(sent, reason="later", message=Message("zwei"), amends="1:2")) == ""
    gone = replace(sent, address=Address(Channel.WEB, "nobody"), amends="1:2")
    assert await house.adapter.send(gone) == ""
    assert (await browser.texts())[1:] == ["bot: eins"]
