"""The web chat on loopback, and a browser's calls in short words."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.web.settings import WebSettings
from tests.fakes.web import SetClock, WebHouse

PATIENCE = 30.0
"""Seconds after which a test gives up waiting for an event."""


@dataclass
class Stream:
    """An open stream of events."""

    answer: aiohttp.ClientResponse
    events: list[dict[str, Any]] = field(default_factory=list)

    async def next(self) -> tuple[str, Any]:
        """The next event: its name ("heartbeat" for a comment, "end" for the end) and its data."""
        block = b""
        while not block.endswith(b"\n\n"):
            line = await asyncio.wait_for(self.answer.content.readline(), PATIENCE)
            if not line:
                return "end", None
            block += line
        if block.startswith(b":"):
            return "heartbeat", None
        fields = dict(line.split(": ", 1) for line in block.decode().strip().split("\n"))
        return ("opening", None) if "data" not in fields else (fields["event"], json.loads(fields["data"]))

    async def line(self) -> dict[str, Any]:
        """The next line, whatever comes before it."""
        name, data = await self.next()
        while name != "line":
            assert name != "end", "the stream ended"
            name, data = await self.next()
        line: dict[str, Any] = data
        return line

    async def until(self, name: str) -> None:
        """Read up to an event of this name."""
        while (await self.next())[0] != name:
            pass


class Browser:
    """What a page does over HTTP."""

    def __init__(self, house: WebHouse, http: aiohttp.ClientSession) -> None:
        self.house = house
        self.http = http
        self.token = ""

    @property
    def proof(self) -> dict[str, str]:
        """The header that says who is asking."""
        return {"Authorization": f"Bearer {self.token}", "Accept-Language": "de"}

    async def begin(self, **fields: str) -> None:
        """Become a visitor."""
        async with self.http.post(f"{self.house.url}/chat/visitors", json=fields, headers={"Accept-Language": "de"}) as answer:
            assert answer.status == 201
            self.token = (await answer.json())["token"]

    async def post(self, path: str, body: object = None, **headers: str) -> tuple[int, Any, aiohttp.ClientResponse]:
        """Post JSON, or bytes as they are."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with self.http.post(self.house.url + path, data=data, headers={**self.proof, **headers}) as answer:
            text = await answer.text()
            return answer.status, json.loads(text) if text.startswith("{") else text, answer

    async def say(self, text: str, key: str = "") -> tuple[int, Any]:
        """Post a text, with a key of its own unless one is given."""
        status, body, _ = await self.post("/chat/messages", {"key": key or str(uuid.uuid4()), "text": text})
        return status, body

    async def tap(self, token: str) -> tuple[int, Any]:
        """Post a choice."""
        status, body, _ = await self.post("/chat/messages", {"key": str(uuid.uuid4()), "token": token})
        return status, body

    @asynccontextmanager
    async def listening(self, after: int = 0) -> AsyncIterator[Stream]:
        """An open stream of lines."""
        async with self.http.get(f"{self.house.url}/chat/lines", params={"after": after}, headers=self.proof) as answer:
            assert answer.status == 200, await answer.text()
            yield Stream(answer)

    async def texts(self) -> list[str]:
        """All lines so far, as "author: text"."""
        found: list[str] = []
        async with self.listening() as stream:
            while True:
                name, data = await stream.next()
                if name == "caught-up":
                    return found
                if name == "line":
                    found.append(f"{data['author']}: {data['message']['text']}")


async def nobody_listens(house: WebHouse) -> None:
    """Wait until the server has noticed that all streams are closed."""
    async with asyncio.timeout(PATIENCE):
        while house.adapter._listeners.visitors():  # noqa: ASYNC110 - no event tells of a connection that just went away
            await asyncio.sleep(0)


@pytest.fixture
def clock() -> SetClock:
    """A clock that the test moves."""
    return SetClock()


@pytest.fixture
def settings() -> WebSettings:
    """Settings with short waits."""
    return WebSettings(heartbeat_seconds=0.2, look_seconds=0.02)


@pytest.fixture
async def house(tmp_path: Path, settings: WebSettings, clock: SetClock) -> AsyncIterator[WebHouse]:
    """The web chat, served."""
    house = WebHouse(tmp_path, settings, clock)
    await house.start()
    yield house
    await house.stop()
    house.close()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """HTTP connections."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def browser(house: WebHouse, http: aiohttp.ClientSession) -> Browser:
    """A visitor who has just opened the page."""
    visitor = Browser(house, http)
    await visitor.begin()
    return visitor


@pytest.fixture
def stranger(house: WebHouse, http: aiohttp.ClientSession) -> Browser:
    """A browser that is no visitor yet."""
    return Browser(house, http)
