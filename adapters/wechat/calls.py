"""Calls to WeChat that need the access token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adapters.wechat.errors import TOKEN_CODES, PlatformRefusal
from adapters.wechat.reports import number_of
from adapters.wechat.tokens import TokenKeeper
from adapters.wechat.transport import Transport
from bot.domain.deliveries import Lost, Unreachable


class Calls:
    """The interface of one account."""

    def __init__(self, transport: Transport, tokens: TokenKeeper) -> None:
        self._transport = transport
        self._tokens = tokens

    async def send_text(self, openid: str, text: str) -> None:
        """One customer-service message; raises as `Transport.post` does."""
        await self._post("cgi-bin/message/custom/send", {"touser": openid, "msgtype": "text", "text": {"content": text}})

    async def send_template(self, call: tuple[str, Mapping[str, Any]]) -> str:
        """One template or subscription message, as path and body; raises as `Transport.post` does.

        The result is WeChat's number of it ("Template_Message_Interface": `msgid`), "" for a subscription notice, which has none
        before WeChat reports on it.
        """
        return number_of((await self._post(*call)).get("msgid"))

    async def create_menu(self, menu: Mapping[str, Any]) -> None:
        """Replace the account's menu; raises as `Transport.post` does."""
        await self._post("cgi-bin/menu/create", menu)

    async def scene_link(self, scene: str) -> str:
        """The link that a permanent QR code of a scene holds (qrcode/create); raises as `Transport.post` does.

        An account has 100,000 of them; the same scene again is the same code.
        """
        wanted = {"action_name": "QR_LIMIT_STR_SCENE", "action_info": {"scene": {"scene_str": scene}}}
        link = (await self._post("cgi-bin/qrcode/create", wanted)).get("url")
        if not isinstance(link, str) or not link:
            raise Lost("the answer has no url")
        return link

    async def _post(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A refused token is replaced once and the call repeated once."""
        token = await self._tokens.current()
        try:
            return await self._transport.post(path, {"access_token": token}, body)
        except PlatformRefusal as refusal:
            if refusal.code not in TOKEN_CODES:
                raise
        token = await self._tokens.replace(token)
        try:
            return await self._transport.post(path, {"access_token": token}, body)
        except PlatformRefusal as refusal:
            if refusal.code in TOKEN_CODES:
                raise Unreachable("access token refused twice") from None
            raise
