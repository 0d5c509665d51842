"""A Bot API that notes when each message came and to whom, and refuses what comes faster than Telegram takes it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter, deque
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import uvloop
from aiohttp import web

from tests.fakes.telegram import BOT

FIRST_CHAT = 1_000_000
"""The first recipient of an announcement; smaller ids are people who ask."""
_SENT = b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"ok"}}'
_BOT = {"ok": True, "result": BOT}
_REFUSED = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1", "parameters": {"retry_after": 1}}


CHAT_BURST = 3
"""How many messages a chat takes at once; then one a second (core.telegram.org/bots/faq, "My bot is hitting limits")."""


class RecordingTelegram:
    """`limit` messages in any second are taken, and one a second in a chat; 0 for any number. `arrivals` are (instant, chat)."""

    def __init__(self, limit: int = 0) -> None:
        self.limit = limit
        self._chats: dict[int, tuple[float, float]] = {}
        self.arrivals: list[tuple[float, int]] = []
        self.refused = 0
        self.largest = 0
        self._second: deque[float] = deque()
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> str:
        """Serve on loopback; the address."""
        application = web.Application()
        application.router.add_get("/report", self._report)
        application.router.add_get("/restart", self._restart)
        application.router.add_route("*", "/bot{token}/{method}", self._call)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """End serving."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        if method == "getme":
            return web.json_response(_BOT)
        if method != "sendmessage":
            return web.json_response({"ok": True, "result": True})
        now = time.perf_counter()
        chat = await _chat_of(request)
        if not (self._chat_takes(chat, now) and self._take(now)):
            self.refused += 1
            return web.json_response(_REFUSED, status=429)
        self.arrivals.append((now, chat))
        return web.Response(body=_SENT, content_type="application/json")

    def _take(self, now: float) -> bool:
        while self._second and self._second[0] <= now - 1.0:
            self._second.popleft()
        if self.limit and len(self._second) >= self.limit:
            return False
        self._second.append(now)
        self.largest = max(self.largest, len(self._second))
        return True

    def _chat_takes(self, chat: int, now: float) -> bool:
        """A bucket of three for each chat that fills by one a second."""
        if not self.limit:
            return True
        left, at = self._chats.get(chat, (float(CHAT_BURST), now))
        left = min(left + now - at, float(CHAT_BURST))
        self._chats[chat] = (left - (left >= 1.0), now)
        return left >= 1.0

    async def _report(self, request: web.Request) -> web.Response:
        if "chat" in request.query:
            chat = int(request.query["chat"])
            return web.json_response({"has": any(one == chat for _, one in reversed(self.arrivals))})
        if "count" in request.query:
            return web.json_response({"messages": len(self.arrivals)})
        # From the first message of the announcement to its last; replies between them count as messages too.
        announced = [at for at, chat in self.arrivals if chat >= FIRST_CHAT]
        instants = [at for at, _ in self.arrivals if announced and announced[0] <= at <= announced[-1]]
        counts = Counter(chat for _, chat in self.arrivals if chat >= FIRST_CHAT)
        return web.json_response(
            {
                "messages": len(instants),
                "chats": len(counts),
                "twice": sum(count > 1 for count in counts.values()),
                "seconds": instants[-1] - instants[0] if instants else 0.0,
                "refused": self.refused,
                "largest": self.largest,
            }
        )

    async def _restart(self, request: web.Request) -> web.Response:
        self.limit = int(request.query.get("limit", 0))
        self.arrivals.clear()
        self._second.clear()
        self._chats.clear()
        self.refused = self.largest = 0
        return web.json_response({})


async def _chat_of(request: web.Request) -> int:
    """The chat a message is for, whether its fields come as JSON or as a form."""
    if request.content_type == "application/json":
        return int((await request.json())["chat_id"])
    return int(str((await request.post())["chat_id"]))


async def _serve(port: int) -> None:
    await RecordingTelegram().start(port)
    await asyncio.Event().wait()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    uvloop.run(_serve(arguments.parse_args().port))
