"""HTTP calls to WeChat: JSON there and back, with time-outs and typed failures."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import aiohttp

from adapters.wechat.errors import PlatformRefusal
from adapters.wechat.settings import WeChatSettings
from bot.domain.deliveries import Lost, Throttled, Unreachable

_OK = 200
_NOT_FOUND = 404
_TOO_MANY = 429
_MINUTE = 60.0
# Shorter than usual servers keep a connection, so that a call rarely meets one that is just being closed.
_KEEP_ALIVE = 10.0


class NoSuchCall(Unreachable):
    """This address of the interface does not exist (HTTP 404)."""


class Transport:
    """One connection pool to the interface. Errors carry no URL, for URLs carry the access token."""

    def __init__(self, settings: WeChatSettings) -> None:
        self._url = settings.api_url.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(
            total=settings.total_timeout, connect=settings.connect_timeout, sock_connect=settings.connect_timeout
        )
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Make the pool; before the first call."""
        connector = aiohttp.TCPConnector(limit=50, keepalive_timeout=_KEEP_ALIVE)
        self._session = aiohttp.ClientSession(timeout=self._timeout, connector=connector)

    async def close(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def get(self, path: str, query: Mapping[str, str]) -> dict[str, Any]:
        """GET `path`; the same answers and errors as `post`."""
        return await self._ask("GET", path, query, None)

    async def post(self, path: str, query: Mapping[str, str], body: Mapping[str, Any]) -> dict[str, Any]:
        """POST `body`; the answer's fields.

        Raises PlatformRefusal for an errcode, Unreachable when the platform surely did not take it, Lost when the
        connection broke or the answer could not be read after it was sent, Throttled for HTTP 429.
        """
        # The menu call refuses \uXXXX and messages show it (WeChat, "errCode"), so the text goes out as it is.
        return await self._ask("POST", path, query, json.dumps(body, ensure_ascii=False).encode())

    async def _ask(self, method: str, path: str, query: Mapping[str, str], body: bytes | None) -> dict[str, Any]:
        if self._session is None:
            raise Unreachable("not started")
        headers = {"Content-Type": "application/json; charset=utf-8"} if body is not None else {}
        try:
            async with self._session.request(
                method, f"{self._url}/{path}", params=query, data=body, headers=headers, allow_redirects=False
            ) as answer:
                _check_status(answer.status)
                return _fields(await answer.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise Unreachable(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise Lost(type(error).__name__) from None


def _check_status(status: int) -> None:
    if status == _TOO_MANY:
        raise Throttled("HTTP 429", _MINUTE, everyone=True)
    if status == _NOT_FOUND:
        raise NoSuchCall("HTTP 404")
    if status != _OK:
        raise Unreachable(f"HTTP {status}")


def _fields(body: bytes) -> dict[str, Any]:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        raise Lost("answer is not JSON") from None
    if not isinstance(read, dict):
        raise Lost("answer is no JSON object")
    code = read.get("errcode", 0)
    if code != 0:
        raise PlatformRefusal(code if isinstance(code, int) else -1)
    return read
