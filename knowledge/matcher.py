"""From a question to an entry: answer it, offer three, or hand it to a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from knowledge.embed import Embedder
from knowledge.evidence import best_entries, exclude
from knowledge.follow import Topic, follow_up
from knowledge.guard import Guard
from knowledge.index import Index
from knowledge.kernel import Floats
from knowledge.load import Knowledge
from knowledge.names import Names, known_names
from knowledge.reading import Reader, Reading, is_courtesy

SUGGESTIONS = 3
CERTAIN = 1.0


class Decision(StrEnum):
    """The three ways out."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    PERSON = "person"


@dataclass(frozen=True)
class Match:
    """What to do about a question.

    ANSWER: `entry` answers it. PERSON: a person has to; `entry` is then a gap that says what is not on record, or None.
    SUGGEST: `suggestions` holds up to three entries, best first. `confidence` is 0 to 1, calibrated on the knowledge
    itself; it is no share of right answers.
    """

    decision: Decision
    entry: str | None
    suggestions: tuple[str, ...]
    confidence: float


NOTHING = Match(Decision.PERSON, None, (), 0.0)


class Matcher:
    """Matches questions with the entries of one knowledge base. Immutable, so safe to use from several threads."""

    def __init__(self, knowledge: Knowledge, index: Index, embedder: Embedder | None, names: Names | None = None) -> None:
        """`embedder` has to be the one that the index was built with."""
        self._knowledge = knowledge
        self._index = index
        self._embedder = embedder
        self._names = names or known_names()
        self._guard = Guard(index, self._names)
        self._reader = Reader(index, self._names)
        self._polite = np.array([is_courtesy(entry) for entry in index.entries])

    def match(self, question: str, topic: str | None = None) -> Match:
        """What to do about a question; `topic` is the entry answered last, with which a short question may go on."""
        reading = self._reader.read(question)
        if not reading.text:
            return NOTHING
        exact = self._reader.exact(reading)
        if exact is not None and not (topic and reading.bare):
            return self._decide_sure(exact)
        entry = self._knowledge.entries.get(topic) if topic else None
        if entry is None:
            return self._match(reading)
        return follow_up(reading, Topic(entry, self._guard.about(entry.id)), self._names, self._match, self._reader.read)

    def rank(self, question: str) -> tuple[str, ...]:
        """All entries, best first, whatever the confidence; for measuring."""
        reading = self._reader.read(question)
        exact = self._reader.exact(reading)
        scores, _ = self._score(reading)
        order = [self._index.entries[column] for column in np.argsort(-scores[:-1], kind="stable")]
        return tuple(sorted(order, key=lambda entry: entry != exact))

    def _match(self, reading: Reading) -> Match:
        scores, confidence = self._score(reading)
        match = self._decide(scores, confidence)
        if reading.parts > 1 and match.entry is not None and is_courtesy(match.entry):
            below = np.where(np.append(self._polite, False), np.float32(-1), scores)
            other = self._decide(below, float(self._index.calibrator.confidence(below[None])[0]))
            return match if other.entry is None and not other.suggestions else other
        return match

    def _score(self, reading: Reading) -> tuple[Floats, float]:
        """Scores (c + 1) of the best way to read the question, and how sure the first of them is."""
        texts = [*reading.variants, *reading.placeless]
        allowed = self._guard.allowed(reading.mentioned)
        table = exclude(self._index.scores(texts, self._embedder), allowed)
        ways, placeless = table[: len(reading.variants)], table[len(reading.variants) :]
        if len(placeless):
            anywhere = np.append(self._guard.anywhere, False)
            ways = np.where(anywhere, np.maximum(ways, placeless), ways)
        confidence = self._index.calibrator.confidence(ways)
        best = int(confidence.argmax())
        return ways[best], float(confidence[best])

    def _decide(self, scores: Floats, confidence: float) -> Match:
        limits = self._index.thresholds
        best = self._index.entries[int(best_entries(scores[None])[0])]
        if not self._knowledge.entries[best].on_record and confidence >= limits.gap:
            return Match(Decision.PERSON, best, (), round(confidence, 3))
        if confidence >= limits.answer:
            return Match(Decision.ANSWER, best, (), round(confidence, 3))
        if confidence >= limits.suggest:
            return Match(Decision.SUGGEST, None, self._suggestions(scores), round(confidence, 3))
        return Match(Decision.PERSON, None, (), round(confidence, 3))

    def _suggestions(self, scores: Floats) -> tuple[str, ...]:
        columns: Sequence[int] = np.argsort(-scores[:-1], kind="stable")[:SUGGESTIONS].tolist()
        return tuple(self._index.entries[column] for column in columns if scores[column] > 0)

    def _decide_sure(self, entry: str) -> Match:
        on_record = self._knowledge.entries[entry].on_record
        return Match(Decision.ANSWER if on_record else Decision.PERSON, entry, (), CERTAIN)
