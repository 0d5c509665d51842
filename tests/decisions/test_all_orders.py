"""Whatever happens in whatever order, and several things at once: no seat twice, no request lost, no decision told twice."""

from __future__ import annotations

from tests.decisions.machine import run

OPERATIONS = 100
"""At least; the benchmark of decisions plays ten thousand on each database."""


def test_any_order_keeps_the_books_right_on_sqlite(sqlite_url: str) -> None:
    """Up to ten requests, decisions, changes, withdrawals and offers at the same time, with time that passes and restarts."""
    assert run(sqlite_url, examples=10) > OPERATIONS


def test_any_order_keeps_the_books_right_on_postgresql(postgres_url: str) -> None:
    """The same where transactions really run side by side."""
    assert run(postgres_url, examples=3) > OPERATIONS
