"""Long texts where a line has to do."""

from __future__ import annotations

MORE = "…"


def in_a_line(text: str, most: int) -> str:
    """`text` in one line of at most so many characters; a mark at its end says that there is more."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - len(MORE)].rstrip() + MORE
