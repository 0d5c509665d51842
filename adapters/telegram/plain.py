"""Text without the characters that break storage, display or Telegram's own checks."""

from __future__ import annotations

import unicodedata

# Telegram's server turns control characters into spaces and drops the direction overrides (tdlib, clean_input_string).
_CONTROLS: dict[int, str | None] = {code: " " for code in (*range(0x20), 0x7F) if chr(code) not in "\n\t\r"}
_DIRECTIONS: dict[int, str | None] = dict.fromkeys((*range(0x2028, 0x202F), *range(0x2066, 0x206A), ord("\r")))
_CLEANING = _CONTROLS | _DIRECTIONS

_BLANK_LETTERS = frozenset("\u2800\u3164\u115f\u1160\uffa0")
"""Letters and symbols by their category that nevertheless show nothing."""


def clean(text: str) -> str:
    """The text without control characters, line and direction overrides and half surrogates, trimmed at both ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.translate(_CLEANING).strip()


def is_visible(text: str) -> bool:
    """Whether anything would be seen; Telegram refuses a message of which nothing is."""
    return any(letter not in _BLANK_LETTERS and unicodedata.category(letter)[0] not in "ZC" for letter in text)


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts text and entities (most emoji: 2)."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
