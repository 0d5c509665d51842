"""Introductions under random walks: whatever happens in whatever order, nothing leaves before both consents and everything ends."""

from __future__ import annotations

from collections import Counter

from tests.introductions.walk import walk

WALKS = 100
"""On each database; ten thousand take `tests/benchmarks/bench_introductions.py`."""


async def test_random_walks_keep_what_was_promised(database_url: str) -> None:
    """Contact data never leave before both consents, each end is told once to whom it concerns, no walk ends nowhere."""
    ended: Counter[str] = Counter()
    for seed in range(WALKS):
        ended += await walk(database_url, seed)
    assert {"done", "refused", "expired", "withdrawn", "ended"} <= set(ended), ended
