"""Repairs typing errors: unknown words become the nearest word of the knowledge base."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge.normalise import fold
from knowledge.pinyin import Speller

SHORTEST_WORD = 4
NEAREST = 0.72
CANDIDATES = 5
# Typing errors spare the first letter; this much similarity it is worth when two words are about as near.
FIRST_LETTER = 0.08

_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]{2,}")


def latin_words(text: str) -> list[str]:
    """The words of a normalised text that are written in letters, not in Chinese characters."""
    return _LATIN.findall(text)


def han_pairs(text: str) -> list[str]:
    """All pairs of neighbouring Chinese characters of a normalised text."""
    return [run[start : start + 2] for run in _HAN_RUN.findall(text) for start in range(len(run) - 1)]


@dataclass(frozen=True)
class Repairer:
    """Repairs towards the words of the knowledge base and leaves alone what is a word anywhere else.

    `words` and `pairs` count the Latin words and the pairs of Chinese characters of the entries' questions; `others` are
    further correct words and pairs that need no repair.
    """

    words: Mapping[str, int]
    pairs: Mapping[str, int]
    others: frozenset[str]
    speller: Speller

    @classmethod
    def learn(cls, questions: Iterable[str], other_texts: Iterable[str], speller: Speller) -> "Repairer":
        """Collect the vocabulary from normalised texts."""
        known, other = list(questions), list(other_texts)
        words = Counter(word for text in known for word in latin_words(text))
        pairs = Counter(pair for text in known for pair in han_pairs(text))
        others = {piece for text in other for piece in (*latin_words(text), *han_pairs(text))}
        return cls(dict(words), dict(pairs), frozenset(others), speller)

    def repair(self, text: str) -> str:
        """The normalised text with unknown words replaced; the text itself where nothing needs repair."""
        return _HAN_RUN.sub(lambda run: self._repair_run(run[0]), _LATIN.sub(lambda hit: self._repair_word(hit[0]), text))

    def _repair_word(self, word: str) -> str:
        if word in self.words or word in self.others:
            return word
        plain = fold(word)
        if plain in self._spellings:
            return self._spellings[plain]
        if len(word) < SHORTEST_WORD:
            return word
        near = process.extract(
            plain, self._targets, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=NEAREST, limit=CANDIDATES
        )
        best = max(near, key=lambda hit: (hit[1] + FIRST_LETTER * (hit[0][:1] == plain[:1]), hit[0]), default=None)
        return self._spellings[best[0]] if best else word

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """How the knowledge base most often writes a folded word."""
        return {fold(word): word for word in sorted(self.words, key=lambda word: (self.words[word], word))}

    @cached_property
    def _targets(self) -> list[str]:
        return sorted(plain for plain in self._spellings if len(plain) >= SHORTEST_WORD)

    def _repair_run(self, run: str) -> str:
        """Chinese typing errors are other characters of the same sound that share one character with the word meant."""
        characters = list(run)
        for start in range(len(characters) - 1):
            pair = "".join(characters[start : start + 2])
            if pair not in self.pairs and pair not in self.others:
                characters[start : start + 2] = self._same_sound(pair)
        return "".join(characters)

    def _same_sound(self, pair: str) -> str:
        options = self._sounds.get(" ".join(self.speller.syllables(pair)), ())
        return next((option for option in options if option[0] == pair[0] or option[1] == pair[1]), pair)

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        """The pairs by their sound, the most frequent first."""
        sounds: dict[str, list[str]] = defaultdict(list)
        for pair in sorted(self.pairs, key=lambda pair: (-self.pairs[pair], pair)):
            sounds[" ".join(self.speller.syllables(pair))].append(pair)
        return dict(sounds)
