"""DeepL and LibreTranslate as far as the bot uses them, refusing what the real ones refuse.

DeepL: developers.deepl.com (Translate text, Error handling, Authentication, Supported languages). LibreTranslate: the routes
`/translate` and `/languages` of its server.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from aiohttp import web

DROP, HANG, HTML = "drop", "hang", "html"

WORDS: Mapping[tuple[str, str], str] = {
    ("我们可以带狗吗？", "de"): "Dürfen wir einen Hund mitbringen?",
    ("我们可以带狗吗？", "en"): "May we bring a dog?",
    ("Can we bring a dog?", "de"): "Können wir einen Hund mitbringen?",
    ("Dürfen wir einen Hund mitbringen?", "zh"): "我们可以带狗吗？",
}


def translated(text: str, target: str) -> str:
    """What a machine makes of a text: from the table, else the text with a mark."""
    return WORDS.get((text, target), f"[{target}] {text}")


@dataclass
class FakeService:
    """An HTTP server on loopback. Faults are queued: an HTTP status, DROP, HANG, HTML. `asked` holds the bodies that came."""

    faults: deque[int | str] = field(default_factory=deque)
    asked: list[dict[str, Any]] = field(default_factory=list)
    url: str = ""
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Stop listening."""
        self._released.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        fault = self.faults.popleft() if self.faults else None
        if fault == HTML:
            return web.Response(text="<html>bad gateway</html>", content_type="text/html")
        if fault == HANG:
            await self._released.wait()
        if isinstance(fault, str):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if fault is not None:
            return self.refused(fault, "injected")
        raw = await request.read()
        try:
            body = json.loads(raw) if raw else {}
        except ValueError:
            return self.refused(400, "Invalid JSON")
        return self.served(request, body)

    def served(self, request: web.Request, body: Any) -> web.Response:
        """The answer of the service."""
        raise NotImplementedError

    def refused(self, status: int, why: str) -> web.Response:
        """A refusal, as the service writes it."""
        raise NotImplementedError


@dataclass
class FakeDeepL(FakeService):
    """The free plan: `limit` characters, a key that ends in :fx."""

    key: str = "279a2e9d-83b3-c416-7e2d-f721593e42a0:fx"
    limit: int = 500_000
    used: int = 0

    def refused(self, status: int, why: str) -> web.Response:
        """A refusal."""
        return web.json_response({"message": why}, status=status)

    def served(self, request: web.Request, body: Any) -> web.Response:
        """Translate, or tell the usage."""
        if request.headers.get("Authorization") != f"DeepL-Auth-Key {self.key}":
            return self.refused(403, "Wrong endpoint or key.")
        if (request.method, request.path) == ("GET", "/v2/usage"):
            return web.json_response({"character_count": self.used, "character_limit": self.limit})
        if (request.method, request.path) != ("POST", "/v2/translate"):
            return self.refused(404, "Not found")
        return self._translate(body)

    def _translate(self, body: Any) -> web.Response:
        texts, target, source = body.get("text"), body.get("target_lang"), body.get("source_lang")
        if not isinstance(texts, list) or not texts or not all(isinstance(one, str) for one in texts):
            return self.refused(400, "Parameter 'text' not specified.")
        if target not in ("DE", "EN", "EN-GB", "EN-US", "ZH", "ZH-HANS", "ZH-HANT"):
            return self.refused(400, "Value for 'target_lang' not supported.")
        if source not in (None, "DE", "EN", "ZH"):
            return self.refused(400, "Value for 'source_lang' not supported.")
        # "more" and "less" are refused for languages without forms of address; "prefer_..." never is.
        if body.get("formality") not in (None, "default", "prefer_more", "prefer_less"):
            return self.refused(400, "'formality' is not supported for given 'target_lang'.")
        if sum(map(len, texts)) + self.used > self.limit:
            return self.refused(456, "Quota Exceeded")
        self.asked.append(body)
        self.used += sum(map(len, texts))
        found = [{"detected_source_language": source or "EN", "text": translated(one, target[:2].lower())} for one in texts]
        return web.json_response({"translations": found})


@dataclass
class FakeLibreTranslate(FakeService):
    """A server; with a `key` it wants one. A new one lists Chinese as zh-Hans and still takes zh, an old one knows zh alone."""

    key: str = ""
    new: bool = True
    languages: tuple[str, ...] = ("de", "en", "zh")
    most: int = 5000

    def refused(self, status: int, why: str) -> web.Response:
        """A refusal."""
        return web.json_response({"error": why}, status=status)

    def served(self, request: web.Request, body: Any) -> web.Response:
        """Translate, or list the languages."""
        if (request.method, request.path) == ("GET", "/languages"):
            codes = ["zh-Hans" if code == "zh" and self.new else code for code in self.languages]
            return web.json_response([{"code": code, "name": code, "targets": codes} for code in codes])
        if (request.method, request.path) != ("POST", "/translate"):
            return self.refused(404, "Not found")
        given = body.get("api_key", "")
        if self.key and given and given != self.key:
            return self.refused(403, "Invalid API key")
        if self.key and not given:
            return self.refused(400, "Visit https://example.org to get an API key")
        return self._translate(body)

    def _translate(self, body: Any) -> web.Response:
        for name in ("q", "source", "target"):
            if not body.get(name):
                return self.refused(400, f"Invalid request: missing {name} parameter")
        if len(body["q"]) > self.most:
            return self.refused(400, f"Invalid request: request ({len(body['q'])}) exceeds text limit ({self.most})")
        for code in (body["source"], body["target"]):
            if code not in ("auto", *self.languages) and not (code == "zh-Hans" and self.new):
                return self.refused(400, f"{code} is not supported")
        if body.get("format", "text") not in ("text", "html"):
            return self.refused(400, "format is not supported")
        self.asked.append(body)
        return web.json_response({"translatedText": translated(body["q"], body["target"][:2])})
