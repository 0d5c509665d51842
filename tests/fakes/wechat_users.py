"""People who use the account: their acts are pushed as WeChat pushes them, with its patience and its repetitions."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count
from xml.etree.ElementTree import Element, ParseError, fromstring

import aiohttp
from wechatpy.crypto import WeChatCrypto

from tests.fakes.wechat import FAULT_NOTICE, FakeWeChat, Shown

ACCOUNT = "gh_0123456789ab"
AES_KEY = base64.b64encode(bytes(range(32))).decode().rstrip("=")


class Mode(StrEnum):
    """How the account encrypts."""

    PLAIN = "plain"
    COMPATIBLE = "compatible"
    SECURITY = "security"


@dataclass(frozen=True, slots=True)
class Pushed:
    """How a push ended: the requests it took, the seconds of the last, and the text the user saw, if any."""

    requests: int
    seconds: float
    text: str | None
    is_fault: bool = False


@dataclass
class Users:
    """Pushes to the bot at `callback`; waits `patience` seconds for an answer and repeats twice, as the real one does."""

    wechat: FakeWeChat
    callback: str
    token: str = "token"
    aes_key: str = AES_KEY
    mode: Mode = Mode.PLAIN
    patience: float = 5.0
    requests: int = 3
    session: aiohttp.ClientSession | None = None
    _numbers: count[int] = field(default_factory=lambda: count(10**15))

    def next_id(self) -> int:
        """A MsgId nobody has used."""
        return next(self._numbers)

    async def say(self, openid: str, text: str, msg_id: int | None = None) -> Pushed:
        """A user writes."""
        self.wechat.allow(openid, 5, 48 * 3600)
        return await self.push(openid, {"MsgType": "text", "Content": text, "MsgId": str(msg_id or self.next_id())})

    async def act(self, openid: str, event: str, key: str = "") -> Pushed:
        """A user follows, scans, taps, leaves."""
        if event in ("subscribe", "SCAN", "CLICK"):
            self.wechat.allow(openid, 3, 60)
        if event == "unsubscribe":
            self.wechat.windows.pop(openid, None)
        return await self.push(openid, {"MsgType": "event", "Event": event, "EventKey": key})

    async def push(self, openid: str, fields: Mapping[str, str]) -> Pushed:
        """Push until something is answered; keeps what the user sees on the user's screen."""
        return await self._push(openid, self.xml(openid, fields))

    async def report_template(self, openid: str, number: int, status: str = "failed:user block") -> Pushed:
        """WeChat tells what became of a template message that it took before ("Template_Message_Interface")."""
        return await self.push(openid, {"MsgType": "event", "Event": "TEMPLATESENDJOBFINISH", "MsgID": str(number), "Status": status})

    async def report_notices(self, openid: str, *numbers: int, code: int = 43101) -> Pushed:
        """WeChat tells the same of subscription notices, in a list ("subscription_messages/push")."""
        plain = self.xml(openid, {"MsgType": "event", "Event": "subscribe_msg_sent_event"}).removesuffix("</xml>")
        reports = "".join(
            f"<List><TemplateId>S1</TemplateId><MsgID>{number}</MsgID><ErrorCode>{code}</ErrorCode><ErrorStatus>x</ErrorStatus></List>"
            for number in numbers
        )
        return await self._push(openid, f"{plain}<SubscribeMsgSentEvent>{reports}</SubscribeMsgSentEvent></xml>")

    async def _push(self, openid: str, xml: str) -> Pushed:
        pushed = Pushed(0, 0.0, None, is_fault=True)
        for number in range(1, self.requests + 1):
            outcome = await self._request(xml, number)
            if outcome is not None:
                pushed = outcome
                break
        if pushed.is_fault:
            self.wechat.screens[openid].append(Shown("fault", FAULT_NOTICE))
        elif pushed.text is not None:
            self.wechat.screens[openid].append(Shown("passive", pushed.text))
        return pushed

    def xml(self, openid: str, fields: Mapping[str, str]) -> str:
        """The body of a push in plain mode."""
        at = str(int(self.wechat.clock().timestamp()))
        everything = {"ToUserName": ACCOUNT, "FromUserName": openid, "CreateTime": at, **fields}
        return "<xml>" + "".join(f"<{name}>{_cdata(value)}</{name}>" for name, value in everything.items()) + "</xml>"

    def request_of(self, xml: str) -> tuple[dict[str, str], bytes]:
        """Query and body of the request that brings `xml`, signed and encrypted as the mode demands."""
        timestamp, nonce = str(int(self.wechat.clock().timestamp())), "nonce"
        query = {"timestamp": timestamp, "nonce": nonce, "signature": self.signature(timestamp, nonce)}
        if self.mode is Mode.PLAIN:
            return query, xml.encode()
        wrapped = _parsed(self._crypto().encrypt_message(xml, nonce, timestamp))
        encrypted = wrapped.findtext("Encrypt") or ""
        query |= {"encrypt_type": "aes", "msg_signature": wrapped.findtext("MsgSignature") or ""}
        inner = xml.removeprefix("<xml>").removesuffix("</xml>") if self.mode is Mode.COMPATIBLE else ""
        return query, f"<xml>{inner}<Encrypt>{_cdata(encrypted)}</Encrypt></xml>".encode()

    def signature(self, *parts: str) -> str:
        """The signature over the account's token and `parts`."""
        return hashlib.sha1("".join(sorted((self.token, *parts))).encode()).hexdigest()  # noqa: S324

    def read_reply(self, body: str) -> str | None:
        """The text a user sees, None for no reply; raises ValueError for what WeChat takes for a fault."""
        if body in ("", "success"):
            return None
        try:
            reply = _parsed(body)
            if reply.find("Encrypt") is not None:
                reply = _parsed(self._opened(body, reply))
        except ParseError as error:
            raise ValueError("no XML") from error
        text = reply.findtext("Content") or ""
        if reply.findtext("MsgType") != "text" or not 0 < len(text.encode()) <= 2048:
            raise ValueError("no text, or too long")
        if reply.findtext("FromUserName") != ACCOUNT or not (reply.findtext("CreateTime") or "").isdigit():
            raise ValueError("wrong sender or time")
        return text

    def _opened(self, body: str, reply: Element) -> str:
        names = ("MsgSignature", "TimeStamp", "Nonce")
        return str(self._crypto().decrypt_message(body, *(reply.findtext(name) for name in names)))

    def _crypto(self) -> WeChatCrypto:
        return WeChatCrypto(self.token, self.aes_key, self.wechat.app_id)

    async def _request(self, xml: str, number: int) -> Pushed | None:
        """One request; None when the bot did not answer in time or the connection broke."""
        query, body = self.request_of(xml)
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            status, answer = await self._post(query, body)
        except (aiohttp.ClientError, TimeoutError):
            return None
        seconds = loop.time() - began
        try:
            return Pushed(number, seconds, self.read_reply(answer)) if status == 200 else Pushed(number, seconds, None, is_fault=True)
        except ValueError:
            return Pushed(number, seconds, None, is_fault=True)

    async def _post(self, query: dict[str, str], body: bytes) -> tuple[int, str]:
        timeout = aiohttp.ClientTimeout(total=self.patience)
        headers = {"Content-Type": "text/xml"}
        if self.session is not None:
            async with self.session.post(self.callback, params=query, data=body, timeout=timeout, headers=headers) as answer:
                return answer.status, await answer.text()
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.callback, params=query, data=body, timeout=timeout, headers=headers) as answer,
        ):
            return answer.status, await answer.text()


def _cdata(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _parsed(xml: str) -> Element:
    return fromstring(xml)  # noqa: S314 - the bot's own answer
