"""Two spellings of the same word made equal, for labels, commands and keywords."""

from __future__ import annotations

import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def fold(text: str) -> str:
    """`text` in lower case, full-width forms and umlauts resolved, without accents, punctuation or doubled spaces.

    Idempotent: `fold(fold(text)) == fold(text)`.
    """
    lowered = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold()).translate(_UMLAUTS)
    letters = (
        character if unicodedata.category(character)[0] in "LN" else " "
        for character in unicodedata.normalize("NFKD", lowered)
        if not unicodedata.combining(character)
    )
    return " ".join("".join(letters).split())


def without_controls(text: str) -> str:
    """`text` without control and direction characters (they could hide or reorder what others read), trimmed.

    Line breaks stay; a zero-width joiner stays too, since some emoji need it.
    """
    kept = (c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c in "\n\u200d" or not _is_control(c))
    return "".join(kept).strip()


def _is_control(character: str) -> bool:
    # Cs: lone surrogates cannot be encoded, so they could neither be stored nor sent.
    return unicodedata.category(character) in ("Cc", "Cf", "Cs")
