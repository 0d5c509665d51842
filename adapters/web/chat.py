"""The talk of one visitor over HTTP: beginning it, reading its lines as they come, writing, forgetting."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from adapters.body import BodyTooLarge, read_body
from adapters.web import receive
from adapters.web.answers import CAUGHT_UP, HEARTBEAT, OPENING, Endpoint, Refused, answered, line_event, line_json, visitor_in
from adapters.web.language import preferred
from adapters.web.limits import RateLimit, network_of
from adapters.web.receive import MalformedUpdate, Posted, TextTooLong
from adapters.web.settings import WebSettings
from adapters.web.streams import Listener, Listeners, TooManyStreams
from bot.domain.identity import holds_identity_number
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.ports import Clock, Inbox
from bot.storage.web_lines import Line, WebLines
from bot.texts import Texts

log = structlog.get_logger(__name__)

BODY_LIMIT = 32 * 1024
"""Bytes of a posted body that are read."""

HIDDEN = "•••"
"""Kept and shown in place of a line with the number of an identity document, which is stored nowhere."""

Read = TypeVar("Read")


def new_token() -> str:
    """A visitor's secret of 256 random bits, 43 characters that are safe in a header."""
    return secrets.token_urlsafe(32)


class Chat:
    """The endpoints below /chat. A visitor proves who they are by a token in a header; there are no cookies."""

    def __init__(
        self,
        settings: WebSettings,
        *,
        inbox: Inbox,
        texts: Texts,
        clock: Clock,
        lines: WebLines,
        listeners: Listeners,
        make_token: Callable[[], str],
    ) -> None:
        self._settings = settings
        self._inbox = inbox
        self._texts = texts
        self._clock = clock
        self._lines = lines
        self._listeners = listeners
        self._make_token = make_token
        self._visitors_limit = RateLimit(settings.visitors, clock)
        self._messages_limit = RateLimit(settings.messages, clock)
        self._streams_limit = RateLimit(settings.streams, clock)

    def endpoints(self) -> dict[tuple[str, str], Endpoint]:
        """The endpoints by method and path."""
        return {
            ("POST", "/chat/visitors"): answered(self._begin, self._texts),
            ("GET", "/chat/lines"): answered(self._listen, self._texts),
            ("POST", "/chat/messages"): answered(self._post, self._texts),
            ("POST", "/chat/forget"): answered(self._forget, self._texts),
        }

    async def _begin(self, request: Request) -> Response:
        """Make a new visitor from `{origin}`; answers `{token}`."""
        host = request.client.host if request.client else ""
        _take(self._visitors_limit, network_of(host), "too-many-visitors")
        origin = _understood(receive.read_origin, await _body(request))
        token, now = self._make_token(), self._clock()
        visitor = receive.visitor_id(token)
        await self._lines.open_talk(visitor, now)
        await self._inbox.handle(receive.arrived_update(visitor, origin, now, _language(request)))
        return JSONResponse({"token": token}, 201)

    async def _listen(self, request: Request) -> Response:
        """Lines after `?after=<id>` as server-sent events, at once those that are there, then each as it comes."""
        visitor = visitor_in(request)
        _take(self._streams_limit, visitor, "too-many-streams")
        if not await self._lines.knows(visitor):
            raise Refused("unknown-visitor")
        try:
            listener = self._listeners.join(visitor, _after(request))
        except TooManyStreams as error:
            raise Refused("too-many-streams", wait=self._settings.heartbeat_seconds) from error
        return _LineStream(self._events(visitor, listener), lambda: self._listeners.leave(visitor, listener))

    async def _events(self, visitor: str, listener: Listener) -> AsyncIterator[bytes]:
        yield OPENING
        caught_up = False
        while not listener.ended:
            listener.hush()
            try:
                found = await self._lines.after(visitor, listener.seen)
            except SQLAlchemyError as error:
                log.warning("web stream ended", channel=Channel.WEB, error=type(error).__name__)
                return  # the page connects again
            for line in found:
                listener.seen = line.id
                yield line_event(line)
            if found:
                continue
            if not caught_up:
                caught_up = True
                yield CAUGHT_UP
            if not listener.ended and not await listener.wait(self._settings.heartbeat_seconds):
                yield HEARTBEAT

    async def _post(self, request: Request) -> Response:
        """Take `{key, text}` or `{key, token}`; answers the stored line, the same one when the post is repeated."""
        visitor = visitor_in(request)
        _take(self._messages_limit, visitor, "too-fast")
        posted = _understood(receive.read_posted, await _body(request))
        now = self._clock()
        line = await self._store(visitor, posted, now)
        if line is None:
            raise Refused("unknown-visitor")
        self._listeners.ring(visitor)
        await self._inbox.handle(receive.posted_update(posted, visitor, now, _language(request)))
        return JSONResponse(line_json(line))

    async def _store(self, visitor: str, posted: Posted, now: datetime) -> Line | None:
        if posted.token:
            return await self._lines.add_tapped(visitor, posted.key, now, posted.token, self._name_of(posted.token))
        shown = HIDDEN if holds_identity_number(posted.text) else posted.text
        return await self._lines.add_said(visitor, posted.key, now, shown)

    def _name_of(self, token: str) -> str:
        """The name of the language in the page's language switch; empty for a choice that was never offered."""
        kind, _, code = token.partition(":")
        known = kind == "language" and code in set(Language)
        return self._texts(Language(code), f"web-language-{code}") if known else ""

    async def _forget(self, request: Request) -> Response:
        """Delete the talk; the visitor is unknown afterwards."""
        visitor = visitor_in(request)
        if await self._lines.knows(visitor):
            await self._inbox.handle(receive.forgotten_update(visitor, self._clock()))
            await self._lines.forget(visitor)
        self._listeners.end(visitor)
        return Response(status_code=204)


class _LineStream(StreamingResponse):
    """Events that no proxy may hold back; `leave` is called when the stream is over, however it ended."""

    def __init__(self, events: AsyncIterator[bytes], leave: Callable[[], None]) -> None:
        super().__init__(events, media_type="text/event-stream", headers={"x-accel-buffering": "no"})
        self._leave = leave

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._leave()


def _take(limit: RateLimit, key: str, reason: str) -> None:
    wait = limit.take(key)
    if wait > 0:
        raise Refused(reason, wait)


def _language(request: Request) -> Language | None:
    return preferred(request.headers.get("accept-language", ""))


def _after(request: Request) -> int:
    after = request.query_params.get("after", "0")
    # Eighteen digits fit into the 64 bits of an id.
    if not (after.isascii() and after.isdigit() and len(after) <= 18):  # noqa: PLR2004
        raise Refused("malformed")
    return int(after)


async def _body(request: Request) -> bytes:
    try:
        return await read_body(request, BODY_LIMIT)
    except BodyTooLarge as error:
        raise Refused("too-large") from error
    except ClientDisconnect as error:
        raise Refused("malformed") from error  # nobody is there to read it


def _understood(read: Callable[[bytes], Read], body: bytes) -> Read:
    try:
        return read(body)
    except TextTooLong as error:
        raise Refused("too-long") from error
    except MalformedUpdate as error:
        raise Refused("malformed") from error
