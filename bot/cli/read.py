"""`wfk-bot read`: office requests in free text, read as the dialog reads them, without a database."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console

from bot.cli.batch import read_items
from bot.reading import RequestRead, read_request


def read_batch(file: Path, now: datetime, output: TextIO, errors: Console) -> int:
    """Read JSON lines (id, text) and write JSON lines, in order; a line that cannot be read is named and skipped.

    "Today" is the date of `now` in its own zone. Returns the exit code: 1 if a line was skipped.
    """
    today = now.date()
    items, skipped = read_items(file, errors)
    output.writelines(json.dumps(described(item["id"], read_request(item["text"], today)), ensure_ascii=False) + "\n" for item in items)
    return 1 if skipped else 0


def described(identifier: Any, read: RequestRead) -> dict[str, Any]:
    """One reading as the fixed JSON object; dates as ISO 8601, `end` the last day."""
    return {
        "id": identifier,
        "start": read.start.isoformat() if read.start else None,
        "end": read.end.isoformat() if read.end else None,
        "seats": read.seats,
        "site": read.site,
        "ask_back": bool(read.ask_back),
    }
