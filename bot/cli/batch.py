"""Files of JSON lines: one object with id and text a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console


def read_items(file: Path, errors: Console) -> tuple[list[dict[str, Any]], int]:
    """The objects in order, and how many lines could not be read: each of those is named with its number."""
    items: list[dict[str, Any]] = []
    skipped = 0
    # Only a line feed ends a line of JSON lines; other separators may stand in a text.
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        item = _item(line)
        if item is None:
            errors.print(f"{file}:{number}: not a JSON object with id and text", markup=False, soft_wrap=True)
            skipped += 1
        else:
            items.append(item)
    return items, skipped


def _item(line: str) -> dict[str, Any] | None:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return item if isinstance(item, dict) and "id" in item and isinstance(item.get("text"), str) else None
