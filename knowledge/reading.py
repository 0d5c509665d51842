"""How a question is read: cut to size, in one spelling, repaired, and in the forms that are tried."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from knowledge.identify import everyday_words
from knowledge.index import Index
from knowledge.names import Name, Names
from knowledge.normalise import fold, normalise
from knowledge.pinyin import PASSING, Speller, typed_pinyin
from knowledge.repair import Repairer

# What is read of a message at all, and what of it is compared: the time of an embedding grows with the length.
LONGEST_READ = 6000
LONGEST_COMPARED = 120
MOST_SENTENCES = 12
SHORTEST_SENTENCE = 8
NEARLY_EXACT = 0.93
SHORTEST_NEARLY_EXACT = 14
BARE_WORDS = 6
BARE_CHARACTERS = 12
HAN_SPACE = 2
COURTESY = "talk-"

_POINTS = " ,.!?;:、，。！？；…-"
_BETWEEN = re.compile(f"^[{re.escape(_POINTS)}]+")
_SENTENCE = re.compile(r"[^.!?。!?;\n]+[.!?。!?;]*")


@dataclass(frozen=True)
class Reading:
    """A question in the matcher's form.

    `text` is the repaired whole; `variants` are the forms of which the best counts; `placeless` is the text with its
    places made neutral, if it has any; `parts` counts the sentences.
    """

    text: str
    variants: tuple[str, ...]
    placeless: tuple[str, ...]
    mentioned: frozenset[Name]
    parts: int

    @property
    def bare(self) -> bool:
        """Whether the question is so short that it may be the rest of the one before."""
        return self.parts <= 1 and _weight(self.text) <= BARE_WORDS

    @property
    def single(self) -> bool:
        """Whether the question is a single word."""
        return _weight(self.text) <= 1


class Reader:
    """Reads questions with the vocabulary of an index."""

    def __init__(self, index: Index, names: Names) -> None:
        self._index = index
        self._names = names
        self._weighty = np.array([not is_courtesy(entry) for entry in index.entries])

    def read(self, question: str) -> Reading:
        """The question in the matcher's form; empty where it has neither letters nor characters."""
        sentences = self._sentences(question[:LONGEST_READ])
        best = self._best(sentences)
        whole = " ".join(sentences)
        if _size(whole) > LONGEST_COMPARED:
            whole = best
        text = self._repaired(whole)
        mentioned = self._names.mentioned(text)
        placeless = self._names.without(text, "city", "china", "中国") if any(name.kind == "city" for name in mentioned) else text
        return Reading(
            text=text if fold(text) else "",
            variants=tuple(dict.fromkeys([whole, text, *([self._repaired(best)] if len(sentences) > 1 else [])])),
            placeless=(placeless,) if placeless != text else (),
            mentioned=mentioned,
            parts=len(sentences),
        )

    def exact(self, reading: Reading) -> str | None:
        """The entry that has nearly this very question, if only one does and nothing else is said."""
        for text in reading.variants if reading.parts == 1 else ():
            folded = fold(text)
            found = self._by_question.get(folded) or self._nearly(folded, reading.mentioned)
            if found:
                return found
        return None

    def after_courtesy(self, text: str) -> str:
        """What is left of a text without the courteous words that it begins with; empty where it does not begin so."""
        rest = text
        while (courtesy := next((one for one in self._courtesies if _begins(rest, one)), None)) is not None:
            rest = _BETWEEN.sub("", rest[len(courtesy) :])
        return rest if rest != text else ""

    @cached_property
    def _courtesies(self) -> list[str]:
        """The examples of courtesies without punctuation, the longest first."""
        owned = zip(self._index.texts, self._index.owners.tolist(), strict=True)
        own = (text for text, owner in owned if owner >= 0 and not self._weighty[owner])
        return sorted({text.strip(_POINTS) for text in own} - {""}, key=len, reverse=True)

    def _nearly(self, folded: str, mentioned: frozenset[Name]) -> str | None:
        if len(folded) < SHORTEST_NEARLY_EXACT or len(folded) > LONGEST_COMPARED:
            return None
        hit = process.extractOne(folded, self._questions, scorer=Levenshtein.normalized_similarity, score_cutoff=NEARLY_EXACT)
        if hit is None or self._names.mentioned(hit[0]) != mentioned:
            return None
        return self._by_question[hit[0]]

    @cached_property
    def _by_question(self) -> Mapping[str, str]:
        """Folded question -> entry id, without those that several entries share."""
        found: dict[str, set[int]] = {}
        for text, owner in zip(self._index.texts, self._index.owners.tolist(), strict=True):
            found.setdefault(fold(text), set()).add(owner)
        return {text: self._index.entries[owner] for text, owners in found.items() if len(owners) == 1 and (owner := min(owners)) >= 0}

    @cached_property
    def _questions(self) -> list[str]:
        return list(self._by_question)

    @cached_property
    def _repairer(self) -> Repairer:
        own = [text for text, owner in zip(self._index.texts, self._index.owners.tolist(), strict=True) if owner >= 0]
        others = [text for text, owner in zip(self._index.texts, self._index.owners.tolist(), strict=True) if owner < 0]
        return Repairer.learn(own, [*others, " ".join(everyday_words())], Speller(self._index.readings))

    def _repaired(self, text: str) -> str:
        return typed_pinyin(text, PASSING) or self._names.canonical(self._repairer.repair(text))

    def _sentences(self, question: str) -> list[str]:
        """The sentences, normalised and with names in one form; scraps are joined to their neighbours."""
        normal = [self._names.canonical(normalise(part)) for part in _SENTENCE.findall(question)]
        whole: list[str] = []
        for sentence in filter(fold, normal):
            if whole and (_size(sentence) < SHORTEST_SENTENCE or _size(whole[-1]) < SHORTEST_SENTENCE):
                whole[-1] += " " + sentence
            else:
                whole.append(sentence)
        return whole

    def _best(self, sentences: list[str]) -> str:
        """The sentence whose letters speak most for an entry, courtesy aside: the cheap way to find the point of a story."""
        third = MOST_SENTENCES // 3
        # Most stories come to the point at their end, some at their beginning.
        looked_at = sentences if len(sentences) <= MOST_SENTENCES else sentences[:third] + sentences[-2 * third :]
        return max(map(_cut, looked_at), key=self._closeness, default="")

    def _closeness(self, sentence: str) -> float:
        scores = self._index.letters.scores(self._index.lexicon.similarities(sentence))
        return float(scores[:-1][self._weighty].max(initial=-1))


def is_courtesy(entry: str) -> bool:
    """Whether the entry is plain courtesy, which gives way to whatever else is said in the same message."""
    return entry.startswith(COURTESY)


def _begins(text: str, courtesy: str) -> bool:
    """Whether a text begins with a courtesy as a whole word; in Chinese, which has no spaces, two characters make one."""
    if not text.startswith(courtesy):
        return False
    after = text[len(courtesy) : len(courtesy) + 1]
    apart = not after.isalnum() or _is_han(after) != _is_han(courtesy[-1])
    return apart or (_is_han(courtesy[-1]) and len(courtesy) > 1)


def _is_han(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"


def _cut(text: str) -> str:
    """The end of a text that is too long to compare: that is where a run-on sentence asks."""
    return text if _size(text) <= LONGEST_COMPARED else text[-LONGEST_COMPARED * len(text) // _size(text) :]


def _size(text: str) -> int:
    """Letters, of which a Chinese character counts as several."""
    return sum(HAN_SPACE if _is_han(letter) else 1 for letter in text)


def _weight(text: str) -> float:
    """Words, of which two Chinese characters make one."""
    han = sum(_is_han(letter) for letter in text)
    return han * BARE_WORDS / BARE_CHARACTERS + len(re.findall(r"[^\W\u3400-\u9fff]+", text))
