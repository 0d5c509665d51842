"""From a question to an entry: answer it, offer three, or hand it to a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from knowledge.embed import Embedder
from knowledge.evidence import EXCLUDED, best_entries, exclude
from knowledge.follow import Topic, follow_up
from knowledge.guard import Guard
from knowledge.index import Index
from knowledge.kernel import Floats
from knowledge.load import Entry, Knowledge
from knowledge.match import CERTAIN, NOTHING, Decision, Match
from knowledge.names import Name, Names, known_names
from knowledge.reading import Reader, Reading, is_courtesy

SUGGESTIONS = 3
# Short texts of any kind lie near to greetings and thanks, single words nearest; real ones are matched more surely than this.
COURTEOUS, COURTEOUS_FOR_SURE = 0.3, 0.65
# Courtesies that would hurt where they are out of place: to take something for a refusal, or for an insult.
DELICATE = frozenset({"talk-no", "talk-insult"})
OFF_TOPIC = "talk-joke"


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
        if exact is not None and (is_courtesy(exact) or not (topic and reading.bare)):
            return self._settle(exact)
        entry = self._knowledge.entries.get(topic) if topic else None
        if entry is None:
            return self._match(reading)
        said = Topic(entry, self._guard.about(entry.id), lambda name: self._sibling(entry, name))
        return follow_up(reading, said, self._names, _Asker(self._reader.read, self._match, self._settle))

    def _sibling(self, entry: Entry, name: Name) -> str | None:
        """The entry on the same subject that is about `name`."""
        alike = (other.id for other in self._knowledge.entries.values() if other.topic == entry.topic and other.id != entry.id)
        return next((other for other in alike if name in self._guard.about(other)), None)

    def _settle(self, entry: str, confidence: float = CERTAIN) -> Match:
        """The match that is this entry."""
        on_record = self._knowledge.entries[entry].on_record
        return Match(Decision.ANSWER if on_record else Decision.PERSON, entry, (), confidence)

    def rank(self, question: str) -> tuple[str, ...]:
        """All entries, best first, whatever the confidence; for measuring."""
        reading = self._reader.read(question)
        exact = self._reader.exact(reading)
        scores, _ = self._score(reading)
        order = [self._index.entries[column] for column in np.argsort(-scores[:-1], kind="stable")]
        return tuple(sorted(order, key=lambda entry: entry != exact))

    def _match(self, reading: Reading, without: str | None = None) -> Match:
        scores, confidence = self._score(reading)
        if without is not None:
            column = self._index.entries.index(without)
            scores[column] = EXCLUDED
            confidence = float(self._index.calibrator.confidence(scores[None])[0])
        match = self._decide(scores, confidence, single=reading.single)
        if reading.parts > 1 and match.entry is not None and is_courtesy(match.entry):
            below = np.where(np.append(self._polite, False), np.float32(-1), scores)
            other = self._decide(below, float(self._index.calibrator.confidence(below[None])[0]))
            return match if other.entry is None and not other.suggestions else other
        return self._besides(reading, match)

    def _besides(self, reading: Reading, match: Match) -> Match:
        """What is asked in the same breath as a courtesy, if that says more: "ok danke aber was kostet es"."""
        rest = self._reader.after_courtesy(reading.text)
        asked = self._match(self._reader.read(rest)) if rest else NOTHING
        if asked.entry is None:
            return match
        least = COURTEOUS_FOR_SURE if is_courtesy(match.entry or "") else 0.0
        return match if match.confidence >= max(asked.confidence, least) else asked

    def _score(self, reading: Reading) -> tuple[Floats, float]:
        """Scores (c + 1) of the best way to read the question, and how sure the first of them is."""
        texts = [*reading.variants, *reading.placeless]
        allowed = self._guard.allowed(reading.mentioned)
        table = exclude(self._index.scores(texts, self._embedder), allowed)
        ways, placeless = table[: len(reading.variants)], table[len(reading.variants) :]
        if len(placeless):
            # What speaks for no entry counts as in the text that speaks for the entry.
            anywhere = np.append(self._guard.anywhere, False)
            mixed = np.where(anywhere, np.maximum(ways, placeless), ways)
            mixed[:, -1] = placeless[:, -1]
            ways = np.concatenate([ways, mixed])
        confidence = self._index.calibrator.confidence(ways)
        best = int(confidence.argmax())
        return ways[best], float(confidence[best])

    def _decide(self, scores: Floats, confidence: float, *, single: bool = False) -> Match:
        limits = self._index.thresholds
        best = self._index.entries[int(best_entries(scores[None])[0])]
        # A gap claims nothing, so it needs less certainty than a fact, and so does the word that something is off the topic;
        # a courtesy out of place is no answer at all.
        if not self._knowledge.entries[best].on_record and confidence >= limits.gap:
            return Match(Decision.PERSON, best, (), round(confidence, 3))
        if best == OFF_TOPIC and confidence >= limits.gap:
            return Match(Decision.ANSWER, best, (), round(confidence, 3))
        courteous = COURTEOUS_FOR_SURE if single or best in DELICATE else COURTEOUS
        if confidence >= (max(limits.answer, courteous) if is_courtesy(best) else limits.answer):
            return Match(Decision.ANSWER, best, (), round(confidence, 3))
        if confidence >= limits.suggest:
            return Match(Decision.SUGGEST, None, self._suggestions(scores), round(confidence, 3))
        return Match(Decision.PERSON, None, (), round(confidence, 3))

    def _suggestions(self, scores: Floats) -> tuple[str, ...]:
        order: Sequence[int] = np.argsort(-scores[:-1], kind="stable").tolist()
        sensible = (column for column in order if scores[column] > 0 and not self._polite[column])
        return tuple(self._index.entries[column] for column in islice(sensible, SUGGESTIONS))


@dataclass(frozen=True)
class _Asker:
    """What a follow-up needs of the matcher."""

    read: Callable[[str], Reading]
    _match: Callable[[Reading, str | None], Match]
    sure: Callable[[str], Match]

    def match(self, reading: Reading) -> Match:
        return self._match(reading, None)

    def match_without(self, reading: Reading, entry: str) -> Match:
        return self._match(reading, entry)
