"""HTTP calls to a translation service: JSON there and back, a time-out, and typed failures without any text in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.domain.translation import NotReached, NotTranslatable, QuotaUsedUp, TooMany, TranslationError, WrongKey

_OK = 200
_SERVER = 500
_MOST_BYTES = 1_000_000

_FAILURES: Mapping[int, type[TranslationError]] = {
    401: WrongKey,
    403: WrongKey,
    404: NotReached,
    408: NotReached,
    429: TooMany,
    456: QuotaUsedUp,
}


class Calls:
    """One connection pool to a service. Neither key nor text stands in an error."""

    def __init__(self, url: str, headers: Mapping[str, str], seconds: float) -> None:
        self._url = url.rstrip("/")
        self._headers = dict(headers)
        self._timeout = aiohttp.ClientTimeout(total=seconds)
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close all connections; the next call opens new ones."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """What the service answers, read from JSON. Raises TranslationError."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=self._timeout, headers=self._headers)
        try:
            async with self._session.request(method, f"{self._url}{path}", json=body, allow_redirects=False) as answer:
                content = await answer.content.read(_MOST_BYTES)
                if answer.status != _OK:
                    raise _failure(answer.status)
                return _read(content)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise NotReached(type(error).__name__) from None


def _failure(status: int) -> TranslationError:
    kind = _FAILURES.get(status, NotReached if status >= _SERVER or status < 400 else NotTranslatable)  # noqa: PLR2004 - HTTP
    return kind(f"HTTP {status}")


def _read(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise NotReached("the answer is not JSON") from None
