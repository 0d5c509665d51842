"""Small helpers for building and using patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

HAN = r"[\u3400-\u9fff]"


def one_of(words: str) -> str:
    """A group that matches any of the words, which are parted by spaces; an underscore stands for white space."""
    return "(?:" + "|".join(words.split()).replace("_", r"\s") + ")"


def found_by(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[str]:
    """All that any of the patterns finds, pattern by pattern."""
    for pattern in patterns:
        yield from (match[0] for match in pattern.finditer(text))
