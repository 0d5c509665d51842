"""What is wrong at the moment, part by part, and trying again until it works."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import TelegramError

from adapters.telegram.errors import advice, wait_asked_for
from adapters.telegram.settings import TelegramSettings
from bot.domain.messages import Channel
from bot.ports import Health

log = structlog.get_logger(__name__)

Result = TypeVar("Result")


class Troubles:
    """The open troubles, at most one for each part of the adapter."""

    def __init__(self) -> None:
        self._open: dict[str, str] = {}

    def report(self, part: str, detail: str) -> None:
        """This part does not work; says so in the log once, not at every attempt."""
        if self._open.get(part) != detail:
            log.warning("telegram trouble", channel=Channel.TELEGRAM, part=part, detail=detail)
        self._open[part] = detail

    def expect(self, part: str, detail: str) -> None:
        """This part does not work yet, which is no trouble worth logging."""
        self._open[part] = detail

    def clear(self, part: str) -> None:
        """This part works again."""
        if self._open.pop(part, None):
            log.info("telegram works", channel=Channel.TELEGRAM, part=part)

    def health(self) -> Health:
        """Ok when nothing is open."""
        return Health(not self._open, "; ".join(dict.fromkeys(self._open.values())))


class BackOff:
    """Waits that double with every failure in a row; obeys a longer wait that Telegram asks for."""

    def __init__(self, settings: TelegramSettings) -> None:
        self._first, self._most = settings.back_off_first, settings.back_off_most
        self._failures = 0

    async def wait(self, error: TelegramError | None = None) -> None:
        """Wait after one more failure."""
        doubled = self._first * 2 ** min(self._failures, 30)
        self._failures += 1
        await asyncio.sleep(max(min(doubled, self._most), wait_asked_for(error) if error else 0.0))

    def reset(self) -> None:
        """It worked: the next failure waits shortly again."""
        self._failures = 0


async def keep_trying(action: Callable[[], Awaitable[Result]], part: str, troubles: Troubles, settings: TelegramSettings) -> Result:
    """The result of `action`, repeated until it raises no TelegramError."""
    back_off = BackOff(settings)
    while True:
        try:
            result = await action()
        except TelegramError as error:
            troubles.report(part, advice(error))
            await back_off.wait(error)
        else:
            troubles.clear(part)
            return result
