"""The ticker: a job at its pace, never twice at the same time, and never a word about its being busy."""

from __future__ import annotations

import asyncio

import pytest

from bot.scheduler import Ticker


async def test_a_long_job_runs_alone_and_is_no_news(caplog: pytest.LogCaptureFixture) -> None:
    """Many ticks pass while the job is at work: it runs once meanwhile, again later, and nothing is logged."""
    begun: list[int] = []
    gate, again = asyncio.Event(), asyncio.Event()

    async def job() -> None:
        begun.append(1)
        if len(begun) > 1:
            again.set()
        await gate.wait()

    ticks = 0

    async def count() -> None:
        nonlocal ticks
        ticks += 1
        if ticks == 20:
            assert len(begun) == 1
            gate.set()

    ticker = Ticker()
    ticker.every(0.01, job)
    ticker.every(0.02, count)
    ticker.start()
    await asyncio.wait_for(again.wait(), 30)
    ticker.stop()
    assert ticks >= 20
    assert caplog.records == []
