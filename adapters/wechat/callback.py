"""The address WeChat calls: checks who calls, reads the push, writes the passive reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from adapters.body import BodyTooLarge, read_body
from adapters.wechat.envelope import SUCCESS, BadEnvelope, Seal, is_signed, text_reply
from adapters.wechat.passive import Answer, PassiveReplies
from adapters.wechat.receive import MalformedUpdate, Push, read_fields, read_push
from adapters.wechat.settings import WeChatSettings
from bot.ports import Clock

PATH = "/wechat/callback"
MOST_BODY_BYTES = 64 * 1024

_log = structlog.get_logger(__name__)


class _Refused(Exception):
    """The request is answered with `status` and changes nothing."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Query:
    """The parameters WeChat puts into the address (WeChat, "Access Overview" and "Message encryption and decryption instructions")."""

    timestamp: str
    nonce: str
    msg_signature: str
    is_encrypted: bool


class Callback:
    """GET proves to WeChat that the address is ours; POST takes what users do.

    A request is refused unless it is signed with our token and at most `replay_window` seconds old. Repetitions within
    that time are WeChat's own way to work and harmless: a MsgId is handled once. `trouble` says in English what is wrong
    with the settings, once a push has shown it.
    """

    def __init__(self, settings: WeChatSettings, passive: PassiveReplies, note: Callable[[Push], Awaitable[None]], clock: Clock) -> None:
        self._settings = settings
        self._passive = passive
        self._note = note
        self._clock = clock
        self._seal = Seal(settings.token, settings.aes_key, settings.app_id) if settings.aes_key else None
        self.trouble = ""

    def routes(self) -> list[Route]:
        """What the web server serves for WeChat."""
        return [Route(PATH, self._verify, methods=["GET"]), Route(PATH, self._take, methods=["POST"])]

    async def _verify(self, request: Request) -> Response:
        try:
            self._check(request)
        except _Refused as refused:
            return _refusal(refused)
        return PlainTextResponse(request.query_params.get("echostr", ""), headers={"X-Content-Type-Options": "nosniff"})

    async def _take(self, request: Request) -> Response:
        began = asyncio.get_running_loop().time()
        try:
            query = self._check(request)
            push = self._open(query, await self._body(request))
        except _Refused as refused:
            return _refusal(refused)
        if push.update is None:
            await self._note(push)
            return PlainTextResponse(SUCCESS)
        gone = asyncio.create_task(_dropped(request))
        try:
            answer = await self._passive.answer(push.update, lambda: self._note(push), began, gone)
        finally:
            gone.cancel()
        return self._response(query, push, answer)

    def _check(self, request: Request) -> _Query:
        given = request.query_params
        timestamp, nonce = given.get("timestamp", ""), given.get("nonce", "")
        if not is_signed(given.get("signature", ""), self._settings.token, timestamp, nonce):
            raise _Refused(403, "not signed")
        if not self._is_fresh(timestamp):
            raise _Refused(403, "too old")
        return _Query(timestamp, nonce, given.get("msg_signature", ""), given.get("encrypt_type") == "aes")

    def _is_fresh(self, timestamp: str) -> bool:
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12):  # noqa: PLR2004 - seconds of this age
            return False
        return abs(self._clock().timestamp() - int(timestamp)) <= self._settings.replay_window

    async def _body(self, request: Request) -> bytes:
        try:
            async with asyncio.timeout(self._settings.passive_deadline):
                return await read_body(request, MOST_BODY_BYTES)
        except BodyTooLarge:
            raise _Refused(413, "too large") from None
        except (TimeoutError, ClientDisconnect):
            raise _Refused(408, "incomplete") from None

    def _open(self, query: _Query, body: bytes) -> Push:
        try:
            if query.is_encrypted and self._seal is not None:
                return read_push(self._unsealed(self._seal, query, body))
            return self._read_plain(query, body)
        except MalformedUpdate as malformed:
            raise _Refused(400, f"malformed: {malformed}") from None
        except BadEnvelope:
            raise _Refused(403, "not encrypted for this account") from None

    def _unsealed(self, seal: Seal, query: _Query, body: bytes) -> str:
        encrypted = read_fields(body).get("Encrypt")
        if not isinstance(encrypted, str):
            raise MalformedUpdate("nothing encrypted")
        if not is_signed(query.msg_signature, self._settings.token, query.timestamp, query.nonce, encrypted):
            raise _Refused(403, "content not signed")
        return seal.open(encrypted)

    def _read_plain(self, query: _Query, body: bytes) -> Push:
        if self._settings.require_encryption:
            raise _Refused(403, "not encrypted")
        try:
            return read_push(body)
        except MalformedUpdate:
            if query.is_encrypted:
                self.trouble = "WeChat encrypts its messages, but WECHAT_AES_KEY is not set: enter the account's EncodingAESKey"
            raise

    def _response(self, query: _Query, push: Push, answer: Answer) -> Response:
        background = BackgroundTask(self._tell, push, answer) if answer.sent is not None else None
        if answer.text is None:
            return PlainTextResponse(SUCCESS, background=background)
        now = self._clock()
        xml = text_reply(push.sender, push.account, answer.text, now)
        if query.is_encrypted and self._seal is not None:
            xml = self._seal.close(xml, query.nonce, now)
        return Response(xml.encode(), media_type="text/xml", background=background)

    async def _tell(self, push: Push, answer: Answer) -> None:
        """Runs after the answer's last byte was handed to the server."""
        try:
            if answer.sent is not None:
                await answer.sent()
        except Exception as error:  # noqa: BLE001 - the answer is out; the outbox finds what was not noted
            key = push.update.key if push.update is not None else ""
            _log.error("reply_not_noted", channel="wechat", update=key, error=type(error).__name__)


def _refusal(refused: _Refused) -> Response:
    _log.info("push_refused", channel="wechat", status=refused.status, reason=refused.reason)
    return PlainTextResponse(refused.reason.partition(":")[0], status_code=refused.status)


async def _dropped(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
