"""Similarity by letters: TF-IDF over character n-grams and words, in plain numpy."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.normalise import fold, han_characters

LATIN_LENGTHS = (2, 3, 4, 5)
HAN_LENGTHS = (1, 2, 3)

Floats = NDArray[np.float32]


def grams(text: str) -> Counter[str]:
    """How often each piece occurs in the folded text: n-grams within words, and whole words marked by '#'."""
    return Counter(_pieces(fold(text)))


def _pieces(folded: str) -> Iterator[str]:
    for word in folded.split():
        if han_characters(word):
            yield from _cuts(word, HAN_LENGTHS)
        else:
            yield "#" + word
            yield from _cuts(f" {word} ", LATIN_LENGTHS)


def _cuts(word: str, lengths: Sequence[int]) -> Iterator[str]:
    for length in lengths:
        for start in range(len(word) - length + 1):
            yield word[start : start + length]


@dataclass(frozen=True)
class Lexicon:
    """TF-IDF of n texts as postings by gram.

    `grams` holds the g known pieces; those of gram i stand in rows[starts[i]:starts[i + 1]] with their weights; `rarity`
    is the inverse document frequency of each gram. The rows are normalised to length one.
    """

    size: int
    grams: tuple[str, ...]
    rarity: Floats
    starts: NDArray[np.int32]
    rows: NDArray[np.int32]
    weights: Floats

    @classmethod
    def fit(cls, texts: Sequence[str]) -> "Lexicon":
        """Learn the pieces and their rarity from the texts, which become the rows 0 to n - 1."""
        counts = [grams(text) for text in texts]
        spread = Counter(piece for count in counts for piece in count)
        known = tuple(sorted(spread))
        rarity = np.array([math.log((1 + len(texts)) / (1 + spread[piece])) + 1 for piece in known], np.float32)
        rarity_of = dict(zip(known, rarity.tolist(), strict=True))
        postings: dict[str, list[tuple[int, float]]] = {piece: [] for piece in known}
        for row, count in enumerate(counts):
            for piece, weight in _weighted(count, rarity_of).items():
                postings[piece].append((row, weight))
        starts = np.cumsum([0] + [len(postings[piece]) for piece in known], dtype=np.int32)
        flat = [pair for piece in known for pair in postings[piece]]
        rows = np.array([row for row, _ in flat], np.int32)
        return cls(len(texts), known, rarity, starts, rows, np.array([weight for _, weight in flat], np.float32))

    def similarities(self, text: str) -> Floats:
        """The cosine of the text with each of the n rows, 0 to 1."""
        totals = np.zeros(self.size, np.float32)
        for piece, weight in _weighted(grams(text), self._rarity_of).items():
            index = self._index[piece]
            span = slice(self.starts[index], self.starts[index + 1])
            # A piece stands at most once in a row, so that plain fancy indexing adds up correctly.
            totals[self.rows[span]] += np.float32(weight) * self.weights[span]
        return totals

    def table(self, texts: Sequence[str]) -> Floats:
        """The cosines of texts with the rows (m x n)."""
        table = np.empty((len(texts), self.size), np.float32)
        for row, text in enumerate(texts):
            table[row] = self.similarities(text)
        return table

    @cached_property
    def _index(self) -> dict[str, int]:
        return {piece: index for index, piece in enumerate(self.grams)}

    @cached_property
    def _rarity_of(self) -> dict[str, float]:
        return dict(zip(self.grams, self.rarity.tolist(), strict=True))


def _weighted(count: Counter[str], rarity_of: Mapping[str, float]) -> dict[str, float]:
    """TF-IDF weights of the known pieces, of length one; unknown pieces do not count."""
    weights = {piece: (1 + math.log(times)) * rarity_of[piece] for piece, times in count.items() if piece in rarity_of}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {piece: weight / length for piece, weight in weights.items()}
