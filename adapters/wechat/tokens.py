"""The access token: in the database with its end, fetched by one process at a time."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import structlog

from adapters.wechat.errors import PlatformRefusal, typed_error
from adapters.wechat.settings import WeChatSettings
from adapters.wechat.transport import NoSuchCall, Transport
from bot.domain.deliveries import Lost, Unreachable
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.wechat import StoredToken, abandon_refresh, claim_refresh, expire_token, read_token, store_token

MARGIN = timedelta(minutes=5)
"""A stable token is renewed in its last five minutes, with the former one still valid (WeChat, "api_getstableaccesstoken")."""

_CLAIM = timedelta(seconds=60)
_POLL = 0.1
_POLLS = 100
_STABLE_REFUSED = frozenset({40066, 48001})

_MEND = {
    40013: "WeChat does not know WECHAT_APP_ID: compare it with the account's settings",
    40125: "WECHAT_APP_SECRET is wrong: reset it in the account's settings and enter the new one",
    40164: "the address of this server is not on the account's IP whitelist: add it in the account's settings",
}

_log = structlog.get_logger(__name__)


class TokenKeeper:
    """Gives the present access token. `trouble` says in English why there is none and how to mend it."""

    def __init__(self, settings: WeChatSettings, transport: Transport, database: Database, clock: Clock) -> None:
        self._settings = settings
        self._transport = transport
        self._database = database
        self._clock = clock
        self._name = f"wechat:{settings.app_id}"
        self._held: StoredToken | None = None
        self._one_at_a_time = asyncio.Lock()
        self._stable = True
        self.trouble = ""

    async def current(self) -> str:
        """A token that lasts five minutes more, or at least still works; raises Unreachable."""
        async with self._one_at_a_time:
            if self._held is not None and self._lasts(self._held):
                return self._held.value
            return await self._obtain(rejected="")

    async def replace(self, rejected: str) -> str:
        """Another token than the one WeChat refused; raises Unreachable."""
        async with self._one_at_a_time:
            if self._held is not None and self._held.value == rejected:
                self._held = None
                now = self._clock()
                await self._database.run(lambda connection: expire_token(connection, self._name, rejected, now))
            return self._held.value if self._held is not None else await self._obtain(rejected)

    def _lasts(self, token: StoredToken) -> bool:
        return token.expires_at > self._clock() + MARGIN

    async def _obtain(self, rejected: str) -> str:
        """From the database, or from WeChat when it is this process's turn to ask."""
        for _ in range(_POLLS):
            stored = await self._database.run(lambda connection: read_token(connection, self._name))
            if stored is not None and self._lasts(stored):
                return self._hold(stored)
            if await self._claim():
                return self._hold(await self._renew(rejected))
            if stored is not None and stored.expires_at > self._clock():
                return stored.value
            await asyncio.sleep(_POLL)
        raise Unreachable("another process has been fetching the access token for too long")

    def _hold(self, token: StoredToken) -> str:
        self._held = token
        return token.value

    async def _claim(self) -> bool:
        now = self._clock()
        return await self._database.run(
            lambda connection: claim_refresh(connection, self._name, needed_until=now + MARGIN, now=now, until=now + _CLAIM)
        )

    async def _renew(self, rejected: str) -> StoredToken:
        try:
            token = await self._fetch(rejected)
        except BaseException:
            await self._database.run(lambda connection: abandon_refresh(connection, self._name))
            raise
        await self._database.run(lambda connection: store_token(connection, self._name, token))
        return token

    async def _fetch(self, rejected: str) -> StoredToken:
        asked_at = self._clock()
        try:
            answer = await self._ask_wechat(force=False)
            if answer.get("access_token") == rejected:
                answer = await self._ask_wechat(force=True)
            token = StoredToken(str(answer["access_token"]), asked_at + timedelta(seconds=int(answer["expires_in"])))
        except PlatformRefusal as refusal:
            self.trouble = _MEND.get(refusal.code, f"WeChat gives no access token (errcode {refusal.code})")
            _log.warning("access_token_refused", channel="wechat", errcode=refusal.code)
            raise Unreachable(typed_error(refusal.code).detail) from None
        except Lost as lost:
            raise Unreachable(lost.detail) from None
        except (KeyError, ValueError, TypeError):
            raise Unreachable("the answer holds no access token") from None
        self.trouble = ""
        return token

    async def _ask_wechat(self, *, force: bool) -> dict[str, Any]:
        if self._stable:
            try:
                return await self._ask_stable(force=force)
            except NoSuchCall:
                self._stable = False
            except PlatformRefusal as refusal:
                if refusal.code not in _STABLE_REFUSED:
                    raise
                self._stable = False
            _log.info("stable_token_unavailable", channel="wechat")
        query = {"grant_type": "client_credential", "appid": self._settings.app_id, "secret": self._secret}
        return await self._transport.get("cgi-bin/token", query)

    async def _ask_stable(self, *, force: bool) -> dict[str, Any]:
        body: dict[str, Any] = {"grant_type": "client_credential", "appid": self._settings.app_id, "secret": self._secret}
        if force:
            body["force_refresh"] = True
        return await self._transport.post("cgi-bin/stable_token", {}, body)

    @property
    def _secret(self) -> str:
        return self._settings.app_secret or ""
