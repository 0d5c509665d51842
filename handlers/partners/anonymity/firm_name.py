"""Finds a firm's Latin name in a text: bent, joined, parted, misspelt, in part, as initials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from handlers.partners.anonymity.name_words import is_ordinary, is_place, is_trade, joined_trade_terms, listed
from handlers.partners.words.terms import stem
from knowledge.normalise import fold

_WORD = re.compile(r"[^\W_\u3400-\u9fff]+(?:['’][^\W_\u3400-\u9fff]+)?")
_HUMP = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
_ENDINGS = frozenset({"s", "es", "en", "n", "e", "er", "ern", "sche", "schen", "scher", "sches", "isch", "ische", "ischen", "ischer"})
_DIGITS = str.maketrans("01345@$", "oleasas")
_COVERED = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,})[*•…_#]{2,}")
_HOLED = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?:[*•#.][^\W\d_]*)+")
_UMLAUT, _UMLAUT_SPELT = re.compile("[äöü]"), re.compile("[äöü]|[aou]e")
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015._·/]{1,3}|")
_SMALL_WORDS = frozenset(
    {"dr", "ing", "dipl", "prof", "und", "and", "of", "the", "fur", "for", "der", "die", "das", "von", "im", "in", "am"}
)
_LEGAL = re.compile(
    r"\b((?:[A-ZÄÖÜ][\w\-.&]*\s){0,2}[A-ZÄÖÜ][\w\-]+),?\s(?:g?GmbH|mbH|AG|KGaA|KG|OHG|e\.\s?K\.|UG|SE|Ltd|Limited|Inc|LLC|Co\.,?\s?Ltd|Corp)\b"
)
_ARTICLES = frozenset(
    {"eine", "einer", "die", "der", "als", "unsere", "our", "the", "wir", "are", "seit", "deutsche", "chinesische", "german", "chinese"}
)
SHORTEST_FUZZY, LONG, LIKE, VERY_LIKE = 5, 7, 0.8, 0.87
SHORTEST_BENT, SHORTEST_IN_COMPOUND, MOST_JOINED = 4, 6, 4
# Letters that people take for each other in names.
_ALIKE = ("ckq", "fvwp", "iyj", "zsx", "dt", "bp", "gk", "ae", "ou", "mn")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: as written, folded, and where it stands."""

    written: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LatinName:
    """A name without its legal form: all words folded, and those that tell it apart; `written` keeps their capitals."""

    words: tuple[str, ...]
    telling: tuple[str, ...]
    written: tuple[str, ...]


def _squeezed(written: str) -> str:
    return fold(written).replace(" ", "")


def words_of(text: str) -> list[Word]:
    """The Latin words of a text; a possessive 's is left out."""
    found = []
    for match in _WORD.finditer(text):
        written = re.sub(r"['’]s?$|['’]s\b", "", match[0])
        if fold(written):
            found.append(Word(written, _squeezed(written), match.start(), match.end()))
    return found


def latin_name(firm_name: str) -> LatinName:
    """What of a firm's name counts. Where no word tells it apart, only all of them in a row do."""
    words = [word for word in words_of(firm_name) if word.folded not in listed("legal") and word.folded not in _SMALL_WORDS]
    telling = [word for word in words if len(word.folded) > 1 and not is_trade(word.folded)]
    return LatinName(tuple(w.folded for w in words), tuple(w.folded for w in telling), tuple(w.written for w in telling))


def find_latin(text: str, name: LatinName) -> Iterator[str]:
    """The places of the text that give the name away, as they are written there."""
    words = words_of(text)
    for telling, written in zip(name.telling, name.written, strict=True):
        for index, word in enumerate(words):
            if _is_name(words, index, telling, written, name) or _in_humps(word.written, telling):
                yield word.written
        yield from _joined(text, words, telling)
    yield from _in_a_row(text, words, name)
    yield from _initials(words, name)
    yield from _covered(text, name)
    yield from _before_legal_form(text)


def _before_legal_form(text: str) -> Iterator[str]:
    """Any name with a legal form behind it: "KVA GmbH & Co. KG"; not "eine GmbH", "deutsche AG"."""
    for match in _LEGAL.finditer(text):
        last = _squeezed(match[1].split()[-1])
        if not (is_trade(last) and len(match[1].split()) == 1) and last not in listed("legal") and last not in _ARTICLES:
            yield match[0]


def _is_name(words: Sequence[Word], index: int, telling: str, written: str, name: LatinName) -> bool:
    word = words[index]
    if _UMLAUT.search(word.written.lower()) and not _UMLAUT_SPELT.search(written.lower()):
        return False  # Härtung is not Hartung
    if word.folded == telling:
        return _is_written_like_a_name(words, index, written, name)
    if is_trade(word.folded) or is_ordinary(word.folded) or is_ordinary(telling):
        return False
    if word.folded.translate(_DIGITS) == telling:
        return True
    return _is_bent(word.folded, telling) or _is_in_compound(word.folded, telling) or _is_misspelt(word, telling)


def _is_written_like_a_name(words: Sequence[Word], index: int, written: str, name: LatinName) -> bool:
    """An abbreviation needs its capitals; an everyday word a capital, or another word of the name beside it."""
    word = words[index]
    if len(written) <= 3 and written.isupper():  # noqa: PLR2004 - "MKT" is a name, "mkt" may be a word
        return word.written.isupper() or len(written) > 2  # noqa: PLR2004
    if not is_ordinary(word.folded):
        return True
    beside = {neighbour.folded for neighbour in words[max(0, index - 1) : index + 2]} - {word.folded}
    alone = name.telling == name.words[:1] and word.written[:1].isupper()
    return alone or not beside.isdisjoint(name.words)


def _is_bent(word: str, telling: str) -> bool:
    return (
        len(telling) >= SHORTEST_BENT and word.startswith(telling) and (word[len(telling) :] in _ENDINGS or word[len(telling) :].isdigit())
    )


def _is_in_compound(word: str, telling: str) -> bool:
    if len(telling) < SHORTEST_IN_COMPOUND or len(word) <= len(telling):
        return False
    rest = word.removeprefix(telling) if word.startswith(telling) else word.removesuffix(telling)
    return len(rest) < len(word) and (is_trade(rest) or is_trade(stem(rest)) or len(rest) <= 2)  # noqa: PLR2004 - an ending


def _is_misspelt(word: Word, telling: str) -> bool:
    if len(telling) < SHORTEST_FUZZY or abs(len(word.folded) - len(telling)) > 2:  # noqa: PLR2004 - at most two letters
        return False
    likeness = DamerauLevenshtein.normalized_similarity(word.folded, telling)
    if likeness < LIKE or (word.folded[0] != telling[0] and likeness < VERY_LIKE):
        return False
    if len(telling) < LONG and not _sounds_alike(word.folded, telling):
        return False
    return word.written[:1].isupper() or likeness >= VERY_LIKE


def _sounds_alike(word: str, telling: str) -> bool:
    """Short words that differ by one letter are often two words: only a slip of the same sound or order counts."""
    if len(word) != len(telling):
        return True
    pairs = [(one, other) for one, other in zip(word, telling, strict=True) if one != other]
    if len(pairs) == 2:  # noqa: PLR2004 - two neighbours exchanged
        return pairs[0] == pairs[1][::-1]
    return all(any(one in alike and other in alike for alike in _ALIKE) for one, other in pairs)


def _in_humps(written: str, telling: str) -> bool:
    humps = _HUMP.split(written)
    return len(humps) > 1 and len(telling) > 2 and any(fold(hump) == telling for hump in humps)  # noqa: PLR2004


def _joined(text: str, words: Sequence[Word], telling: str) -> Iterator[str]:
    """The name in several pieces: "Hydro San", "H y d r o s a n"; a short one only letter by letter: "A.T.B."."""
    if telling in joined_trade_terms() or len(telling) < 3:  # noqa: PLR2004 - two letters say nothing
        return
    for first in range(len(words)):
        joined = words[first].written
        for last in range(first + 1, min(first + max(MOST_JOINED, 2 * len(telling)), len(words))):
            if not _BETWEEN.fullmatch(text[words[last - 1].end : words[last].start]):
                break
            joined += words[last].written
            in_capitals = len(telling) >= SHORTEST_BENT and all(word.written[0].isupper() for word in words[first : last + 1])
            if _squeezed(joined) == telling and (len(telling) >= SHORTEST_FUZZY or in_capitals or len(joined) == last - first + 1):
                yield text[words[first].start : words[last].end]
            if len(joined) > len(telling) + SHORTEST_FUZZY:
                break


def _in_a_row(text: str, words: Sequence[Word], name: LatinName) -> Iterator[str]:
    """The first words of the name one after another: for names that hold no telling word."""
    row = _row(name.words)
    if name.telling or len(row) < 2:  # noqa: PLR2004
        return
    yield from (word.written for word in words if word.folded == "".join(row))
    for start in range(len(words) - len(row) + 1):
        found = words[start : start + len(row)]
        beside = all(_BETWEEN.fullmatch(text[one.end : other.start].replace("&", " ")) for one, other in pairwise(found))
        if beside and tuple(word.folded for word in found) == row and all(word.written[:1].isupper() for word in found):
            yield " ".join(word.written for word in found)


def _row(words: tuple[str, ...]) -> tuple[str, ...]:
    """The first two words; of a name with a place as many as hold the place and a word of trade: neither says much alone."""
    holds_both = 1 + max((next((at for at, word in enumerate(words) if is_place(word) is kind), 0) for kind in (True, False)), default=0)
    return words[: max(2, holds_both)]


def _initials(words: Sequence[Word], name: LatinName) -> Iterator[str]:
    initials = "".join(word[0] for word in name.words)
    if len(initials) < 3 or initials in listed("standards"):  # noqa: PLR2004
        return
    yield from (word.written for word in words if word.written == initials.upper())


def _covered(text: str, name: LatinName) -> Iterator[str]:
    """A name under stars: "Hydro***", "Hydr*san"."""
    for match in _COVERED.finditer(text):
        if any(telling.startswith(fold(match[1])) for telling in name.telling):
            yield match[0]
    for match in _HOLED.finditer(text):
        shape = re.sub(r"[^\w]", ".", match[0].lower())
        if any(re.fullmatch(shape, telling) and len(telling) >= SHORTEST_FUZZY for telling in name.telling):
            yield match[0]
