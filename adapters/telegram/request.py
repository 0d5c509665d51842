"""The HTTP floor of python-telegram-bot over one aiohttp session, telling apart what was surely not sent from what may be lost."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Mapping
from typing import Any

import aiohttp
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from adapters.telegram.settings import TelegramSettings

_JSON = {"Content-Type": "application/json"}
# Made once: `json.dumps` makes one for every call that differs from its defaults.
_encode = json.JSONEncoder(ensure_ascii=False).encode

KEEP_ALIVE_SECONDS = 15.0
"""Idle connections are dropped long before Telegram drops them: a request on a dead one would count as lost."""


class NotSent(TelegramError):
    """No connection: Telegram surely did not get the request."""


class AnswerLost(TelegramError):
    """The request went out and no readable answer came: Telegram may have done it."""


class Refused(TelegramError):
    """Telegram answered with a status outside 2xx; `parameters` are its ResponseParameters (Bot API, making requests)."""

    def __init__(self, status: int, description: str = "", parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters or {}


class AiohttpRequest(BaseRequest):
    """Posts JSON and files through one keep-alive session; proxies and credentials of the environment are not used."""

    def __init__(self, settings: TelegramSettings) -> None:
        self._settings = settings
        self._time_out = self._limits(settings.total_timeout)
        self._session: aiohttp.ClientSession | None = None
        # Waiting for a free connection happens here, before the time-outs begin: a call that only queued is not lost.
        self._connections = asyncio.Semaphore(settings.connections)

    @property
    def read_timeout(self) -> float:
        """Seconds for a whole call when the caller gives none."""
        return self._settings.total_timeout

    async def initialize(self) -> None:
        """Open the session; does nothing when it is open."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._settings.connections, keepalive_timeout=KEEP_ALIVE_SECONDS)
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), timeout=self._time_out, trust_env=False
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def call(self, url: str, parameters: Mapping[str, Any], seconds: float | None = None) -> Any:
        """The result of a call whose parameters hold no file; None among them is left out. Raises NotSent, AnswerLost or Refused."""
        body = _dumped({name: value for name, value in parameters.items() if value is not None})
        status, headers, answer = await self._post(url, "POST", body, _JSON, self._time_out if seconds is None else self._limits(seconds))
        return self.parse_json_payload(_taken(status, headers, answer))["result"]

    async def do_request(  # type: ignore[override]
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        **_other_timeouts: object,
    ) -> tuple[int, bytes]:
        """Answer (status, body) of a 2xx; raises NotSent, AnswerLost or Refused."""
        has_files = request_data is not None and request_data.contains_files
        time_out = self._limits(read_timeout) if isinstance(read_timeout, int | float) else self._time_out
        body, kind = (_form(request_data), {}) if request_data and has_files else (_json(request_data), _JSON)
        status, headers, answer = await self._post(url, method, body, kind, time_out)
        return status, _taken(status, headers, answer)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a dict; raises AnswerLost. The library's own would log the whole answer."""
        try:
            parsed = json.loads(payload)
        except (ValueError, RecursionError):
            raise AnswerLost("the answer is no JSON") from None
        if not isinstance(parsed, dict) or "result" not in parsed:
            raise AnswerLost("the answer has no result")
        return parsed

    async def _post(
        self, url: str, method: str, body: bytes | aiohttp.FormData, kind: Mapping[str, str], time_out: aiohttp.ClientTimeout
    ) -> tuple[int, Mapping[str, str], bytes]:
        if self._session is None:
            raise NotSent("the session is not open")
        try:
            async with (
                self._connections,
                self._session.request(method, url, data=body, headers=kind, timeout=time_out, allow_redirects=False) as response,
            ):
                return response.status, response.headers, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise AnswerLost(type(error).__name__) from None

    def _limits(self, total: float) -> aiohttp.ClientTimeout:
        connect = self._settings.connect_timeout
        return aiohttp.ClientTimeout(total=total, connect=connect, sock_connect=connect)


def _json(request_data: RequestData | None) -> bytes:
    return _dumped(request_data.parameters if request_data else {})


def _dumped(parameters: Mapping[str, Any]) -> bytes:
    return _encode(parameters).encode()


def _form(request_data: RequestData) -> aiohttp.FormData:
    """Files travel as multipart/form-data, everything else beside them as text (Bot API, sending files)."""
    form = aiohttp.FormData(quote_fields=False, charset="utf-8")
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in request_data.multipart_data.items():
        form.add_field(
            name, io.BytesIO(content) if isinstance(content, bytes) else content, filename=_in_a_header(filename), content_type=mime
        )
    return form


def _in_a_header(filename: str) -> str:
    """The name as browsers write it into a form: quotes and line ends escaped (WHATWG HTML, multipart form data)."""
    return filename.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _taken(status: int, headers: Mapping[str, str], answer: bytes) -> bytes:
    """The body of a 2xx; raises Refused for any other."""
    if not 200 <= status <= 299:  # noqa: PLR2004
        raise _refusal(status, headers, answer)
    return answer


def _refusal(status: int, headers: Mapping[str, str], answer: bytes) -> Refused:
    try:
        parsed = json.loads(answer)
    except (ValueError, RecursionError):
        parsed = None  # a gateway before Telegram answers in HTML
    if not isinstance(parsed, dict):
        parsed = {}
    description, parameters = parsed.get("description"), parsed.get("parameters")
    parameters = dict(parameters) if isinstance(parameters, dict) else {}
    if (wait := headers.get("Retry-After", "")).isdigit():
        parameters.setdefault("retry_after", int(wait))
    return Refused(status, description if isinstance(description, str) else "", parameters)
