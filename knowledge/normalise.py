"""One form for what is written in many ways: full-width, traditional, accented, invisible, upper case."""

import re
import unicodedata
from functools import cache
from typing import Protocol, cast

# Invisible characters that platforms and keyboards leave behind: joiners, direction marks, soft hyphens, tags.
_DROPPED_CATEGORIES = frozenset({"Cf", "Cc", "Cs", "Co", "Cn"})
_VARIATION_SELECTORS = frozenset(chr(code) for code in range(0xFE00, 0xFE10))
_SPACE = re.compile(r"\s+")
_NO_WORD = re.compile(r"[\W_]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_REPEATED = re.compile(r"([^\W\d_])\1{3,}")
_UMLAUT_SPELLINGS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"), ("ß", "s"))


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


def normalise(text: str) -> str:
    """The text as the matcher reads it: NFKC, simplified characters, lower case, single spaces, nothing invisible.

    Never raises, and normalise(normalise(text)) == normalise(text).
    """
    composed = unicodedata.normalize("NFKC", _visible(text)).lower()
    # Lower case can decompose a letter and simplified characters can be compatibility forms: compose once more.
    simplified = unicodedata.normalize("NFKC", _visible(_simplified(composed)))
    return _SPACE.sub(" ", _REPEATED.sub(r"\1\1\1", simplified)).strip()


def fold(text: str) -> str:
    """The coarse form for comparing spellings: normalised, accents and punctuation gone, ä, ae and a alike.

    The result holds only letters, digits and single spaces.
    """
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", normalise(text)) if not unicodedata.combining(letter))
    for spelling, letter in _UMLAUT_SPELLINGS:
        plain = plain.replace(spelling, letter)
    return _NO_WORD.sub(" ", plain).strip()


def words(text: str) -> list[str]:
    """The words of a text, normalised; a run of Chinese characters counts as one word."""
    return _NO_WORD.sub(" ", normalise(text)).split()


def han_characters(text: str) -> int:
    """How many Chinese characters the text holds."""
    return len(_HAN.findall(text))


def _visible(text: str) -> str:
    return "".join(_shown(letter) for letter in text)


def _shown(letter: str) -> str:
    if letter.isspace():
        return " "
    hidden = letter in _VARIATION_SELECTORS or unicodedata.category(letter) in _DROPPED_CATEGORIES
    return "" if hidden else letter


def _simplified(text: str) -> str:
    return _converter().convert(text) if _HAN.search(text) else text


@cache
def _converter() -> _Converter:
    # Imported with the first Chinese text: the tables take memory that a German-only bot need not spend.
    import opencc  # noqa: PLC0415

    return cast("_Converter", opencc.OpenCC("t2s"))
