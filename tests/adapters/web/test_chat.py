"""The talk of a visitor over real HTTP: nothing lost, nothing double, nobody else's."""

from __future__ import annotations

import asyncio
import uuid
from contextlib import AsyncExitStack

import aiohttp
import pytest

from adapters.web.settings import Rate, WebSettings
from bot.domain.deliveries import Blocked, Delivery, Priority, Unreachable
from bot.domain.language import Language
from bot.domain.messages import Address, Arrived, Channel, Message, Said
from tests.adapters.web.conftest import Browser, nobody_listens
from tests.fakes.web import SetClock, WebHouse


async def test_a_new_visitor_is_announced_once(stranger: Browser) -> None:
    """Opening the page tells the bot who came, from where, and in which language."""
    await stranger.begin(origin="poster-7")
    (update,) = stranger.house.inbox.updates
    assert update.content == Arrived("poster-7")
    assert update.language_hint is Language.DE
    assert update.address.channel is Channel.WEB
    assert await stranger.texts() == [
        "bot: Guten Tag! Ich beantworte Fragen zu den Büros der WFK in China und zu Räumen in Kaiserslautern."
    ]


async def test_question_and_answer_stand_in_the_talk(browser: Browser) -> None:
    """What the visitor says and what the bot answers come back as lines in order."""
    status, line = await browser.say("Hallo")
    assert status == 200
    assert (line["author"], line["message"]["text"]) == ("you", "Hallo")
    assert (await browser.texts())[1:] == ["you: Hallo", "bot: Sie schrieben: Hallo"]


async def test_the_number_of_an_identity_document_is_not_kept(browser: Browser) -> None:
    """The visitor's own line is kept without it; the bot hears it, and refuses it."""
    text = "身份证 11010519491231002X"
    _, line = await browser.say(text)
    assert line["message"]["text"] == "•••"
    assert "you: •••" in await browser.texts()
    assert browser.house.inbox.texts() == [text]


async def test_a_repeated_post_is_one_message(browser: Browser) -> None:
    """The same key gives the same line again, and the bot hears it once."""
    key = str(uuid.uuid4())
    first, second = await browser.say("Hallo", key), await browser.say("Hallo", key)
    assert first == second
    assert browser.house.inbox.texts() == ["Hallo"]
    assert len(await browser.texts()) == 3


async def test_a_post_that_failed_half_way_can_be_repeated(browser: Browser) -> None:
    """Where the line is stored and the inbox fails, the repeated post reaches the inbox and stores no second line."""
    key = str(uuid.uuid4())
    browser.house.inbox.broken = 1
    assert (await browser.say("Hallo", key))[0] == 503
    assert (await browser.say("Hallo", key))[0] == 200
    assert (await browser.texts())[1:] == ["you: Hallo", "bot: Sie schrieben: Hallo"]


async def test_a_choice_stands_in_the_talk_by_its_label(browser: Browser) -> None:
    """A tapped choice is shown as it was offered; the language switch by the language's name; an unknown one not at all."""
    for token in ("topic:offices", "language:zh", "never-offered"):
        assert (await browser.tap(token))[0] == 200
    said = [text for text in await browser.texts() if text.startswith("you")]
    assert said == ["you: Büros in China", "you: 中文", "you: "]


async def test_lines_arrive_while_listening(browser: Browser) -> None:
    """An open stream shows a line as soon as it is stored."""
    async with browser.listening() as stream:
        await stream.until("caught-up")
        await browser.say("Hallo")
        assert [(await stream.line())["message"]["text"] for _ in range(2)] == ["Hallo", "Sie schrieben: Hallo"]


async def test_listening_again_goes_on_after_the_last_line(browser: Browser) -> None:
    """A page that connects again with the last id gets what it missed, and only that."""
    async with browser.listening() as stream:
        seen = (await stream.line())["id"]
    await browser.say("eins")
    async with browser.listening(after=seen) as stream:
        assert (await stream.line())["message"]["text"] == "eins"


async def test_a_silent_stream_shows_signs_of_life(browser: Browser) -> None:
    """Comments keep the connection open through proxies."""
    async with browser.listening() as stream:
        await stream.until("heartbeat")
        await stream.until("heartbeat")


async def test_another_process_wakes_the_page(browser: Browser) -> None:
    """A line stored by a process that does not hold the stream is shown as well."""
    house = browser.house
    other = house.another_adapter()
    async with browser.listening() as stream:
        await stream.until("caught-up")
        address = house.inbox.updates[0].address
        await other.send(Delivery(1, "reminder:1", address, Message("Erinnerung"), Priority.REMINDER, house.inbox.updates[0].at))
        assert (await stream.line())["message"]["text"] == "Erinnerung"


async def test_a_delivery_is_shown_once(browser: Browser) -> None:
    """A repeated send of one cause is one line."""
    update = browser.house.inbox.updates[0]
    for _ in range(2):
        await browser.house.inbox.send(update, Message("Einmal"), "announcement:" + "9" * 230)
    assert (await browser.texts()).count("bot: Einmal") == 1


async def test_sending_to_nobody_is_blocked(house: WebHouse, clock: SetClock) -> None:
    """Where the talk was forgotten, the contact cannot be reached until they come again."""
    with pytest.raises(Blocked):
        await house.adapter.send(Delivery(1, "r", Address(Channel.WEB, "0" * 64), Message("Hallo"), Priority.REPLY, clock()))


async def test_a_broken_database_is_unreachable(house: WebHouse, clock: SetClock) -> None:
    """A line that could not be stored is tried again later."""
    house.database.run_blocking(lambda connection: connection.exec_driver_sql("ALTER TABLE web_lines RENAME TO away"))
    with pytest.raises(Unreachable):
        await house.adapter.send(Delivery(1, "r", Address(Channel.WEB, "0" * 64), Message("Hallo"), Priority.REPLY, clock()))


async def test_health_tells_when_lines_cannot_be_read(browser: Browser) -> None:
    """A look that fails is told by health, and mended by the next that succeeds."""
    house = browser.house
    house.adapter._listeners.join("somebody", 0)
    house.database.run_blocking(lambda connection: connection.exec_driver_sql("ALTER TABLE web_lines RENAME TO away"))
    await house.adapter._look()
    assert not house.adapter.health().ok
    house.database.run_blocking(lambda connection: connection.exec_driver_sql("ALTER TABLE away RENAME TO web_lines"))
    await house.adapter._look()
    assert house.adapter.health().ok


async def test_streams_end_when_the_server_stops(browser: Browser) -> None:
    """Stopping ends open streams at once, and the talk is there after the start."""
    async with browser.listening() as stream:
        await stream.until("caught-up")
        await asyncio.wait_for(browser.house.stop(), 20)
        await stream.until("end")
    await browser.house.start()
    assert len(await browser.texts()) == 1


async def test_nobody_reads_or_writes_without_a_known_token(browser: Browser, stranger: Browser) -> None:
    """No token, a wrong one and an invented one are all refused, for reading and for writing."""
    for token in ("", "short", "B" * 43):
        stranger.token = token
        assert (await stranger.say("Hallo"))[0] == 401
        async with stranger.http.get(f"{stranger.house.url}/chat/lines", headers=stranger.proof) as answer:
            assert answer.status == 401
            assert answer.headers["www-authenticate"] == "Bearer"
    assert browser.house.inbox.texts() == []


async def test_visitors_do_not_see_each_other(browser: Browser, stranger: Browser) -> None:
    """A second visitor's talk is another talk."""
    await browser.say("geheim")
    await stranger.begin()
    assert len(await stranger.texts()) == 1


async def test_too_many_messages_are_refused_kindly(browser: Browser, clock: SetClock) -> None:
    """After a burst of eight the answer is 429 with a time to wait and a kind word, and the wait helps."""
    for number in range(8):
        assert (await browser.say(str(number)))[0] == 200
    status, body, answer = await browser.post("/chat/messages", {"key": str(uuid.uuid4()), "text": "neun"})
    assert (status, body["error"], answer.headers["retry-after"]) == (429, "too-fast", "1")
    assert body["text"].startswith("Einen Moment bitte")
    clock.forward(1)
    assert (await browser.say("neun"))[0] == 200


async def test_refusals_speak_the_reader_s_language(browser: Browser) -> None:
    """The text of a refusal follows Accept-Language."""
    _, body, _ = await browser.post("/chat/messages", b"{}", **{"Accept-Language": "zh-CN"})
    assert body["text"].startswith("无法处理")


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        (b"nonsense", 400, "malformed"),
        (b"x" * (33 * 1024), 413, "too-large"),
        (b'{"key": "0b9fd3a2-5a3f-4d39-9a1c-6f1f0a3d2c11", "text": "' + b"x" * 8_001 + b'"}', 413, "too-long"),
    ],
)
async def test_unreadable_posts_are_refused(browser: Browser, body: bytes, status: int, error: str) -> None:
    """Nonsense, huge bodies and too long texts get a status and a reason, and reach nobody."""
    found, answer, _ = await browser.post("/chat/messages", body)
    assert (found, answer["error"]) == (status, error)
    assert browser.house.inbox.texts() == []


@pytest.mark.parametrize("after", ["-1", "x", "9" * 19, "²"])
async def test_a_strange_last_line_is_malformed(browser: Browser, after: str) -> None:
    """Only ids are taken."""
    async with browser.http.get(f"{browser.house.url}/chat/lines", params={"after": after}, headers=browser.proof) as answer:
        assert answer.status == 400


async def test_many_windows_of_one_visitor_are_limited(browser: Browser) -> None:
    """The fifth stream is refused, and there is room again when one closes."""
    async with AsyncExitStack() as windows:
        for _ in range(4):
            await windows.enter_async_context(browser.listening())
        async with browser.http.get(f"{browser.house.url}/chat/lines", headers=browser.proof) as answer:
            assert (answer.status, (await answer.json())["error"]) == (429, "too-many-streams")
    await nobody_listens(browser.house)
    async with browser.listening() as stream:
        await stream.line()


@pytest.mark.parametrize("settings", [WebSettings(visitors=Rate(burst=2, per_second=0.1))])
async def test_new_visitors_from_one_address_are_limited(stranger: Browser) -> None:
    """A flood of new talks from one place is slowed down."""
    await stranger.begin()
    await stranger.begin()
    status, body, answer = await stranger.post("/chat/visitors", {})
    assert (status, body["error"], answer.headers["retry-after"]) == (429, "too-many-visitors", "10")


async def test_a_long_talk_arrives_whole_and_in_order(browser: Browser, clock: SetClock) -> None:
    """More lines than are read at a time come in order, none twice."""
    update = browser.house.inbox.updates[0]
    for number in range(450):
        await browser.house.inbox.send(update, Message(str(number)), f"n:{number}")
    assert (await browser.texts())[1:] == [f"bot: {number}" for number in range(450)]


async def test_many_voices_at_once_lose_nothing(browser: Browser, clock: SetClock) -> None:
    """While posts and sends race, a listener sees every line once."""
    async with browser.listening() as stream:
        await stream.until("caught-up")
        await asyncio.gather(*(browser.say(f"m{number}") for number in range(8)))
        seen = [(await stream.line())["message"]["text"] for _ in range(16)]
    assert sorted(seen) == sorted([f"m{number}" for number in range(8)] + [f"Sie schrieben: m{number}" for number in range(8)])


async def test_the_bot_hears_exactly_what_was_said(browser: Browser) -> None:
    """HTML, right-to-left text and emoji go through unchanged."""
    text = "<script>alert('x')</script> שלום 中文 😀"
    await browser.say(text)
    assert browser.house.inbox.updates[-1].content == Said(text)


async def test_no_answer_of_the_chat_is_cached(browser: Browser) -> None:
    """Every answer below /chat carries the security headers and no-store."""
    _, _, answer = await browser.post("/chat/messages", b"{}")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers


async def test_a_lost_connection_leaves_no_listener(browser: Browser, http: aiohttp.ClientSession) -> None:
    """A page that goes away without a word is forgotten."""
    async with browser.listening() as stream:
        await stream.line()
        assert browser.house.adapter._listeners.visitors()
    await nobody_listens(browser.house)
