"""The fake of the Bot API in its fast mode, as far away as a benchmark wishes."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

import uvloop
from aiohttp import web

from tests.fakes.telegram import FakeTelegram

MOVE = "/bot-/moveAway"
"""GET with `seconds`: how long every answer takes from now on."""


class DistantTelegram(FakeTelegram):
    """Takes everything and counts it, after a delay."""

    delay = 0.0

    async def _fast(self, request: web.Request) -> web.StreamResponse:
        if request.path == MOVE:
            self.delay = float(request.query["seconds"])
            return web.json_response({})
        if self.delay:
            await asyncio.sleep(self.delay)
        return await super()._fast(request)


async def _serve(port: int) -> None:
    await DistantTelegram(fast=True).start(port)
    await asyncio.Event().wait()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    uvloop.run(_serve(arguments.parse_args().port))
