"""Cutting a long text where a reader would pause."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

from adapters.telegram.plain import units

_PAUSES = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])\s+|(?<=[。！？；])"),
    re.compile(r"\s+|(?<=[，、])"),
)
"""Where a text may be cut, the best first: after a paragraph, a line, a sentence, a word."""

_JOINER = "\u200d"


def split(text: str, limit: int) -> Iterator[tuple[int, str]]:
    """Yield (where it begins in `text`, piece); no piece is over `limit` UTF-16 units or has blanks at its ends."""
    start = 0
    while start < len(text):
        end = start + _length_of_piece(text[start : start + limit + 1], limit)
        piece = text[start:end]
        if stripped := piece.strip():
            yield start + len(piece) - len(piece.lstrip()), stripped
        start = end


def _length_of_piece(text: str, limit: int) -> int:
    if units(text) <= limit:
        return len(text)
    widths = accumulate(2 if ord(letter) > 0xFFFF else 1 for letter in text)  # noqa: PLR2004
    most = next(length for length, width in enumerate(widths) if width > limit)
    for pause in _PAUSES:
        ends = [found.end() for found in pause.finditer(text, most // 2) if found.start() <= most]
        if ends:
            return min(ends[-1], len(text))
    return _before_a_character(text, most)


def _before_a_character(text: str, length: int) -> int:
    """The largest cut up to `length` that does not tear accents, flags of tone or joined emoji from their base."""
    cut = length
    while cut > 1 and (unicodedata.category(text[cut])[0] == "M" or _JOINER in text[cut - 1 : cut + 1]):
        cut -= 1
    return cut if cut > 1 else length
