"""Finds known terms in a text: inflected, in compounds, of several words, in Latin letters and in Chinese."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from knowledge.normalise import fold

SHORTEST_SUFFIX, SHORTEST_PREFIX = 5, 5
LONGEST_HAN = 10
# Shorter terms are abbreviations (KI, LED, PV): they count as whole words only.
SHORTEST_STEM = 4
_ENDINGS = ("en", "es", "em", "e", "n", "s")
_PIECE = re.compile(r"[\u3400-\u9fff]+|[^\W\u3400-\u9fff]+")
# Soft hyphens and the like stand within words.
_INVISIBLE = dict.fromkeys([0xAD, 0x34F, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF])
_HAN = re.compile(r"[\u3400-\u9fff]")
# Beginnings of words that mean something else: messen and Messe, Weiche and Weichmacher.
_NO_PREFIX = frozenset({"messe", "weich", "spiel", "karte", "motor"})


def stem(word: str) -> str:
    """A folded Latin word without the endings of German and English plurals and cases; idempotence is not promised."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    return word[:-1] + "i" if word.endswith("y") and len(word) > SHORTEST_STEM else word


@lru_cache(maxsize=256)  # the same text is searched for several kinds of terms, one after another
def pieces(text: str) -> tuple[str, ...]:
    """The runs of letters and digits of a text, folded; Chinese and Latin runs are apart."""
    plain = unicodedata.normalize("NFKC", text).translate(_INVISIBLE).lower()
    return tuple(part for run in _PIECE.findall(plain) for part in _folded(run))


@lru_cache(maxsize=50000)  # folding takes long, and words come again
def _folded(run: str) -> tuple[str, ...]:
    return tuple(_PIECE.findall(fold(run)))


class TermFinder:
    """Terms -> keys. One term may stand for several keys."""

    def __init__(self, terms: Iterable[tuple[str, str]]) -> None:
        """`terms` are pairs of a term as people write it, and its key."""
        self._han: dict[str, list[str]] = defaultdict(list)
        self._latin: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._mixed: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, tuple[str, ...]] = {}
        for term, key in terms:
            self._add(pieces(term), key)

    def _add(self, term: Sequence[str], key: str) -> None:
        written = [bool(_HAN.match(piece)) for piece in term]
        if not term:
            return
        if not any(written):
            keys = self._latin[tuple(stem(piece) for piece in term)]
        else:
            keys = self._han[term[0]] if len(term) == 1 else self._mixed["".join(term)]
        if key not in keys:
            keys.append(key)

    def find(self, text: str) -> list[str]:
        """The keys of the terms in the text, in its order; a key stands as often as its terms."""
        found = pieces(text)
        return [*self._in_pieces(found), *self._in_joined("".join(found))]

    def _in_joined(self, joined: str) -> Iterator[str]:
        for term, keys in self._mixed.items():
            if term in joined:
                yield from keys

    def _in_pieces(self, found: Sequence[str]) -> Iterator[str]:
        stems = [piece if _HAN.match(piece) else stem(piece) for piece in found]
        position = 0
        while position < len(found):
            if _HAN.match(found[position]):
                yield from self._in_han(found[position])
                position += 1
                continue
            length = self._phrase(stems, position)
            if length:
                yield from self._latin[tuple(stems[position : position + length])]
            else:
                yield from self._in_word(stems[position])
            position += length or 1

    def _phrase(self, stems: list[str], position: int) -> int:
        """How many words the longest term has that begins here; 0 for none."""
        longest = self._longest.get(stems[position], 0)
        return next((n for n in range(longest, 0, -1) if tuple(stems[position : position + n]) in self._latin), 0)

    @cached_property
    def _longest(self) -> dict[str, int]:
        lengths: dict[str, int] = {}
        for term in self._latin:
            lengths[term[0]] = max(lengths.get(term[0], 0), len(term))
        return lengths

    def _in_word(self, word: str) -> tuple[str, ...]:
        """The terms that a compound begins or ends with, the longest of each."""
        if word not in self._known:
            self._known[word] = tuple(self._parts(word))
        return self._known[word]

    def _parts(self, word: str) -> Iterator[str]:
        starts = range(1, len(word) - SHORTEST_SUFFIX + 1)
        tail = next((word[start:] for start in starts if (word[start:],) in self._latin), None)
        yield from self._latin.get((tail,), ()) if tail else ()
        ends = range(len(word) - 1, SHORTEST_PREFIX - 1, -1)
        head = next((word[:end] for end in ends if (word[:end],) in self._latin and word[:end] not in _NO_PREFIX), None)
        yield from self._latin.get((head,), ()) if head else ()

    def _in_han(self, run: str) -> Iterator[str]:
        position = 0
        while position < len(run):
            lengths = range(min(LONGEST_HAN, len(run) - position), 0, -1)
            length = next((n for n in lengths if run[position : position + n] in self._han), 0)
            if length:
                yield from self._han[run[position : position + length]]
            position += length or 1
