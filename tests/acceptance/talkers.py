"""People who talk with the running bot, the same way on every platform: they say something and read the one answer."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import aiohttp

from tests.fakes.telegram import FakeTelegram
from tests.fakes.wechat_users import Users

PATIENCE = 60.0
PERSON_NAME = "Annegret Zitronenfalter"


class Talker(Protocol):
    """One person on one platform."""

    async def arrive(self) -> str:
        """Meet the bot for the first time; the greeting."""
        ...

    async def say(self, text: str) -> str:
        """Write something; everything that the one answer shows, labels of buttons included."""
        ...


@dataclass
class TelegramTalker:
    """Somebody in a private chat."""

    telegram: FakeTelegram
    chat: int
    language: str = "de"

    async def arrive(self) -> str:
        """Press start."""
        return await self.say("/start")

    async def say(self, text: str) -> str:
        """Write, and read the next message."""
        person = {"id": self.chat, "is_bot": False, "first_name": PERSON_NAME, "language_code": self.language}
        self.telegram.say(self.chat, text, **{"from": person})
        return await self.read()

    async def press(self, label: str) -> str:
        """Press a button of the latest message that has it, and read the next message."""
        self.telegram.press(self.chat, label)
        return await self.read()

    async def read(self) -> str:
        """The next message that was not read yet."""
        sent = await self.telegram.next_message(self.chat, PATIENCE)
        return "\n".join([sent.text, *sent.labels])


@dataclass
class WeChatTalker:
    """A follower of the account, who reads passive replies."""

    users: Users
    openid: str

    async def arrive(self) -> str:
        """Follow the account."""
        return _shown(await self.users.act(self.openid, "subscribe"))

    async def say(self, text: str) -> str:
        """Write, and read the reply."""
        return _shown(await self.users.say(self.openid, text))


def _shown(pushed: Any) -> str:
    assert not pushed.is_fault, "the user saw WeChat's fault notice"
    return pushed.text or ""


@dataclass
class Visitor:
    """Somebody on the page of the web chat: begins a talk, listens to its stream, posts."""

    session: aiohttp.ClientSession
    url: str
    language: str = "de"
    token: str = ""
    stream: aiohttp.ClientResponse | None = None
    _lines: deque[dict[str, Any]] = field(default_factory=deque)

    @property
    def headers(self) -> dict[str, str]:
        """What every request of the page carries."""
        return {"Authorization": f"Bearer {self.token}", "Accept-Language": self.language}

    async def arrive(self) -> str:
        """Open the page and read the greeting."""
        async with self.session.post(f"{self.url}/chat/visitors", json={}, headers={"Accept-Language": self.language}) as answer:
            assert answer.status == 201
            self.token = (await answer.json())["token"]
        await self.listen()
        return await self.read()

    async def listen(self, after: int = 0) -> None:
        """Open the stream of lines."""
        self.stream = await self.session.get(f"{self.url}/chat/lines?after={after}", headers=self.headers)
        assert self.stream.status == 200

    async def post(self, **fields: str) -> int:
        """Post a text or the token of a choice; the status."""
        body = {"key": str(uuid.uuid4()), **fields}
        async with self.session.post(f"{self.url}/chat/messages", json=body, headers=self.headers) as answer:
            return answer.status

    async def say(self, text: str) -> str:
        """Write, and read the bot's next line."""
        assert await self.post(text=text) == 200
        return await self.read()

    async def read(self) -> str:
        """The bot's next line that was not read yet."""
        message = (await self.next_line())["message"]
        parts = (message["heading"], message["text"], message["note"], *(label for label, _ in message["choices"]))
        return "\n".join(part for part in parts if part)

    async def next_line(self) -> dict[str, Any]:
        """The bot's next line as the page gets it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                line = await self._next_event()
                if line["author"] == "bot":
                    return line

    async def until_ended(self) -> None:
        """Read the stream to its end."""
        assert self.stream is not None
        async with asyncio.timeout(PATIENCE):
            await self.stream.read()

    def leave(self) -> None:
        """Close the page."""
        if self.stream is not None:
            self.stream.close()

    async def _next_event(self) -> dict[str, Any]:
        assert self.stream is not None
        kind = ""
        async for raw in self.stream.content:
            name, _, value = raw.decode().rstrip("\n").partition(": ")
            if name == "event":
                kind = value
            elif name == "data" and kind == "line":
                return dict(json.loads(value))
        raise EOFError("the stream ended")


def present() -> datetime:
    """The present instant, the clock of the fakes beside a running bot."""
    return datetime.now(UTC)
