"""What the web chat answers to the page besides lines: refusals in the reader's language, and lines as JSON and events."""

from __future__ import annotations

import json
import math
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from adapters.web.language import page_language
from adapters.web.receive import visitor_of
from bot.domain.messages import Channel
from bot.storage.web_lines import Author, Line
from bot.texts import Texts

log = structlog.get_logger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]

REFUSALS = {
    "malformed": 400,
    "unknown-visitor": 401,
    "no-such-file": 404,
    "too-large": 413,
    "too-long": 413,
    "too-fast": 429,
    "too-many-visitors": 429,
    "too-many-streams": 429,
    "busy": 503,
}
"""Why a request is refused, with its status; the text is `web-error-<reason>`."""

OPENING = b"retry: 1000\n\n"
CAUGHT_UP = b"event: caught-up\ndata: {}\n\n"
HEARTBEAT = b": still here\n\n"


class Refused(Exception):
    """A request is refused, for a reason of REFUSALS; `wait` is the seconds after which it may be repeated."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait = wait


def answered(endpoint: Endpoint, texts: Texts) -> Endpoint:
    """The endpoint, whose refusals and faults become answers that the page understands."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            return refusal(request, refused, texts)
        except Exception as error:  # noqa: BLE001 - whatever broke, the page tries again
            # Without the traceback, which could hold what was written.
            log.error("web request failed", channel=Channel.WEB, path=request.url.path, error=type(error).__name__)  # noqa: TRY400
            return refusal(request, Refused("busy", wait=1.0), texts)

    return answer


def visitor_in(request: Request) -> str:
    """The visitor who proves to be one by the token in the header; raises Refused for anybody else."""
    visitor = visitor_of(request.headers.get("authorization", ""))
    if visitor is None:
        raise Refused("unknown-visitor")
    return visitor


def refusal(request: Request, refused: Refused, texts: Texts) -> Response:
    """The answer to a refused request: `{error, text}`, the text being for the visitor."""
    language = page_language("", request.headers.get("accept-language", ""))
    headers = {"retry-after": str(math.ceil(refused.wait))} if refused.wait > 0 else {}
    if REFUSALS[refused.reason] == 401:  # noqa: PLR2004 - unauthorized
        headers["www-authenticate"] = "Bearer"
    body = {"error": refused.reason, "text": texts(language, f"web-error-{refused.reason}")}
    return JSONResponse(body, REFUSALS[refused.reason], headers)


def line_json(line: Line) -> dict[str, Any]:
    """A line for the page; `key` is the page's own key of a line it posted, empty for lines of the bot.

    Documents are told by name, media type, size in bytes and what they are called; the page fetches what is in them.
    """
    documents = [[one.name, one.mime, len(one.content), one.called] for one in line.message.documents]
    return {
        "id": line.id,
        "author": line.author,
        "key": line.key.rpartition(":")[2] if line.author is Author.YOU else "",
        "at": line.at.isoformat(),
        "message": replace(line.message, documents=()).to_json() | {"documents": documents},
    }


def line_event(line: Line) -> bytes:
    """A line as a server-sent event (WHATWG HTML, 9.2)."""
    return f"id: {line.id}\nevent: line\ndata: {json.dumps(line_json(line))}\n\n".encode()
