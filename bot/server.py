"""The web server of a process, which ends in order."""

from __future__ import annotations

import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.ports import Adapter

GRACE_SECONDS = 5


class Server(uvicorn.Server):
    """Ends the live streams of the web chat first, and dies no second death by the signal that began it."""

    def __init__(self, routes: list[BaseRoute], trusted_proxies: str, streaming: Adapter) -> None:
        super().__init__(
            uvicorn.Config(
                Starlette(routes=routes),
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
                forwarded_allow_ips=trusted_proxies,
            )
        )
        self._streaming = streaming

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM as the wish to end.

        uvicorn raises the signal again when it has stopped, which would end the process before adapters and database are closed.
        """
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, then the server."""
        await self._streaming.stop()
        await super().shutdown(sockets)
