"""Figures for the eye: medians, percentiles, a table."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from statistics import median

__all__ = ["dot", "median", "percentile", "table"]


def dot() -> None:
    """One more of many is done."""
    print(".", end="", file=sys.stderr, flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share (0-1) of the values lies."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in plain text: the first column to the left, figures to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [_line(row, widths) for row in (head, *rows)]
    return "\n".join((f"\n{title}", *lines))


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    figures = (cell.rjust(width) for cell, width in others)
    return "  ".join((first[0].ljust(first[1]), *figures))
