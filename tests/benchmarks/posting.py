"""A load generator that costs little: keep-alive connections, each posting the next request as soon as the last is answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import urlsplit

_OK = b"200"
_STATUS = slice(9, 12)
"""Where an HTTP/1.1 answer carries its status."""


@dataclass
class Posted:
    """What came of the requests: how many were answered 200, how many otherwise, and the seconds each 200 took."""

    refused: int = 0
    waits: list[float] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """Requests answered 200."""
        return len(self.waits)


async def post_all(requests: Iterator[bytes], url: str, connections: int) -> Posted:
    """Post every request, `connections` at the same time; returns when the last is answered. Raises ConnectionError."""
    posted = Posted()
    address = urlsplit(url)
    loop = asyncio.get_running_loop()
    lines = [_Line(requests, posted, loop.create_future()) for _ in range(connections)]
    for line in lines:
        await loop.create_connection(partial(_itself, line), address.hostname or "", address.port or 0)
    await asyncio.gather(*(line.done for line in lines))
    return posted


def request(path: str, headers: dict[str, str], body: bytes) -> bytes:
    """The bytes of a POST."""
    fields = {"Host": "127.0.0.1", "Content-Length": str(len(body))} | headers
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"POST {path} HTTP/1.1\r\n{head}\r\n".encode() + body


def _itself(line: _Line) -> _Line:
    return line


class _Line(asyncio.Protocol):
    """One connection. It takes only answers without a body, which are complete with their head."""

    def __init__(self, requests: Iterator[bytes], posted: Posted, done: asyncio.Future[None]) -> None:
        self.done = done
        self._requests = requests
        self._posted = posted
        self._answer = b""
        self._began = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: asyncio.Transport = transport  # type: ignore[assignment]
        self._next()

    def data_received(self, data: bytes) -> None:
        self._answer += data
        if not self._answer.endswith(b"\r\n\r\n"):
            return
        if self._answer[_STATUS] == _OK:
            self._posted.waits.append(time.perf_counter() - self._began)
        else:
            self._posted.refused += 1
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(exc or ConnectionError("the server closed the connection"))

    def _next(self) -> None:
        self._answer = b""
        following = next(self._requests, None)
        if following is None:
            self.done.set_result(None)
            self._transport.close()
            return
        self._began = time.perf_counter()
        self._transport.write(following)
