"""The webhook: who may post, what is answered, and that nothing is confirmed too early."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.telegram import TelegramAdapter
from adapters.telegram.settings import TelegramSettings
from bot.domain.messages import Message, Said
from tests.adapters.telegram.conftest import Build, served
from tests.adapters.telegram.helpers import PERSON, MemoryInbox, eventually, message, wire
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_wire import Fault

SECRET = "a-secret-of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def hooked(build: Build) -> AsyncIterator[str]:
    """A bot with a webhook; its public address."""
    adapters: list[TelegramAdapter] = []

    async def hand_on(request: Request) -> Response:
        answer: Response = await adapters[0].routes()[0].endpoint(request)
        return answer

    async with served(Starlette(routes=[Route("/telegram/webhook", hand_on, methods=["POST"])])) as url:
        adapters.append(await build(public_url=url, webhook_secret=SECRET))
        yield url


async def post(url: str, body: bytes, secret: str | None = SECRET) -> int:
    """The status of the bot's answer to a body."""
    headers = {"Content-Type": "application/json"} | ({HEADER: secret} if secret is not None else {})
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/telegram/webhook", data=io.BytesIO(body), headers=headers) as response,
    ):
        return response.status


def update(number: int = 7, **fields: Any) -> bytes:
    """A body with a message."""
    return json.dumps(wire("message", message(**({"text": "Hallo"} | fields)), number)).encode()


async def test_a_question_is_answered(telegram: FakeTelegram, inbox: MemoryInbox, hooked: str) -> None:
    """From the person through the webhook and back."""
    inbox.reply = lambda _update: Message("Guten Tag!")
    telegram.say(PERSON, "Hallo")
    assert (await telegram.next_message(PERSON)).text == "Guten Tag!"
    await telegram.until(lambda: [status for _number, status in telegram.updates.posts] == [200])


async def test_the_webhook_is_registered_with_everything(telegram: FakeTelegram, hooked: str) -> None:
    """Address, secret, wanted updates, connections; what waits is not dropped."""
    await telegram.until(lambda: telegram.updates.webhook is not None)
    assert telegram.updates.webhook == {
        "url": f"{hooked}/telegram/webhook",
        "secret_token": SECRET,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
        "max_connections": 100,
    }


async def test_registering_is_tried_until_it_works(telegram: FakeTelegram, inbox: MemoryInbox, build: Build) -> None:
    """A refused address is told to the operator in Telegram's words."""
    telegram.fail("setWebhook", Fault(400, description="Bad Request: bad webhook: IP address 127.0.0.1 is reserved"), times=1000)
    adapter = await build(public_url="http://bot.example")
    await eventually(lambda: "IP address 127.0.0.1 is reserved" in adapter.health().detail)
    telegram.clear_faults()
    await eventually(lambda: adapter.health().ok)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "é"])
async def test_a_stranger_is_turned_away(inbox: MemoryInbox, hooked: str, secret: str | None) -> None:
    """Without the secret nothing is even read."""
    assert await post(hooked, update(), secret) == 401
    assert inbox.attempts == {}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[]", 400),
        (b"null", 400),
        (b'"text"', 400),
        (b"{}", 400),
        (b'{"update_id": 1e999}', 400),
        (b'{"update_id": ' + b"9" * 5000 + b"}", 400),
        (b"[" * 500_000, 400),
        (b'{"message":' * 50_000, 400),
        (b'{"update_id": 7, "message": {"chat": {"id": 1}, "text": ["x"]}}', 400),
        (b" " * (1024 * 1024 + 1), 413),
    ],
)
async def test_broken_bodies_change_nothing(inbox: MemoryInbox, hooked: str, body: bytes, status: int) -> None:
    """Malformed, deeply nested and oversized bodies are refused, and the next update is taken."""
    assert await post(hooked, body) == status
    assert inbox.attempts == {}
    assert await post(hooked, update()) == 200


async def test_an_oversized_body_without_a_length_is_refused(inbox: MemoryInbox, hooked: str) -> None:
    """A stream is cut off at the limit."""

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield b" " * 65536

    async with aiohttp.ClientSession() as session:
        request = session.post(f"{hooked}/telegram/webhook", data=endless(), headers={HEADER: SECRET})
        try:
            async with request as response:
                assert response.status == 413
        except aiohttp.ClientConnectionError:
            pass  # the bot may close before everything was sent
    assert inbox.attempts == {}


async def test_a_replayed_update_changes_nothing(inbox: MemoryInbox, hooked: str) -> None:
    """Telegram repeats an update whose answer it lost, and wants to hear 200."""
    assert [await post(hooked, update()), await post(hooked, update())] == [200, 200]
    assert len(inbox.updates) == 1


async def test_what_does_not_concern_the_bot_is_confirmed(inbox: MemoryInbox, hooked: str) -> None:
    """Otherwise Telegram would repeat it for a day."""
    assert await post(hooked, json.dumps(wire("poll", {"id": "1"})).encode()) == 200
    assert inbox.updates == []


async def test_an_update_is_repeated_until_it_is_stored(telegram: FakeTelegram, inbox: MemoryInbox, hooked: str) -> None:
    """A failing inbox is answered with 500."""
    inbox.refuse = lambda update: inbox.attempts[update.key] < 3
    telegram.say(PERSON, "Hallo")
    await inbox.next()
    await telegram.until(lambda: [status for _number, status in telegram.updates.posts] == [500, 500, 200])


async def test_a_press_is_answered(telegram: FakeTelegram, inbox: MemoryInbox, hooked: str) -> None:
    """By webhook as by polling."""
    query = telegram.tap(PERSON, "a:1")
    await telegram.until(lambda: query in telegram.answered)


async def test_long_questions_arrive_whole(inbox: MemoryInbox, hooked: str) -> None:
    """5,000 characters with markup and marks of direction."""
    text = "<b>]]>\u200f&amp;" * 500
    assert await post(hooked, update(text=text)) == 200
    assert inbox.updates[0].content == Said(text)


async def test_other_methods_are_not_served(hooked: str) -> None:
    """The webhook is posted to."""
    async with aiohttp.ClientSession() as session, session.get(f"{hooked}/telegram/webhook") as response:
        assert response.status == 405


@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=200))
async def test_any_bytes_get_a_calm_answer(hooked: str, body: bytes) -> None:
    """No body brings the bot out of balance."""
    assert await post(hooked, body) in {200, 400}


def test_the_secret_comes_from_the_token_when_none_is_set() -> None:
    """It keeps the form Telegram asks for, is stable, and does not show the token."""
    secret = TelegramSettings("123456:abc").secret
    assert secret == TelegramSettings("123456:abc").secret != TelegramSettings("123456:abd").secret
    assert secret.isalnum()
    assert "abc" not in repr(TelegramSettings("123456:abc"))
