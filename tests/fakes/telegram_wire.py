"""How calls and answers of the fake Telegram look on the wire, and how they can go wrong."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.fakes.telegram_rules import Refusal


@dataclass
class Fault:
    """What shall go wrong: a status, a drop of the connection before or after the call was done, or no answer at all."""

    status: int = 0
    body: str = ""
    description: str = "Something went wrong"
    drop: bool = False
    hang: bool = False
    accepted: bool = False


@dataclass(frozen=True)
class Upload:
    """A file of a multipart form."""

    name: str
    mime: str
    content: bytes


_TEXTS = frozenset({"text", "caption", "name"})
"""Fields whose words are words, even if they look like JSON."""


async def parameters_of(request: web.Request) -> dict[str, Any]:
    """What the bot sent: JSON, a form or a query; nested values of a form are JSON strings."""
    if request.content_type == "application/json":
        return dict(await request.json())
    given = {**request.query, **await request.post()}
    return {name: value if name in _TEXTS else _decoded(value) for name, value in given.items()}


def _decoded(value: Any) -> Any:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    if isinstance(value, str) and value[:1] in {"{", "["}:
        with suppress(ValueError):
            return json.loads(value)
    return value


def refused(refusal: Refusal) -> web.Response:
    """The answer of Telegram to what it does not do."""
    answer: dict[str, Any] = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        answer["parameters"] = refusal.parameters
    return web.json_response(answer, status=refusal.status)


async def spoiled(request: web.Request, fault: Fault, answer: web.Response | None) -> web.StreamResponse:
    """The answer as the fault leaves it."""
    if fault.hang:
        await asyncio.Event().wait()
    if fault.drop and request.transport is not None:
        request.transport.abort()
    if fault.body:
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    if fault.status:
        return refused(Refusal(fault.status, fault.description))
    return answer or web.Response()
