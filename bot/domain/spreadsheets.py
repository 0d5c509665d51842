"""Tables for spreadsheets, as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Rows separated by commas (RFC 4180), the heading among them; no cell of it is calculated by a spreadsheet."""
    written = io.StringIO()
    csv.writer(written).writerows([_harmless(str(cell)) for cell in row] for row in rows)
    return written.getvalue()


def _harmless(cell: str) -> str:
    """A spreadsheet would calculate what begins like a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
