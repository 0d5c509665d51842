"""Everything that matching needs, computed once from a knowledge base."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.calibrate import Calibrator, HeldOut, Thresholds, calibrate, set_thresholds
from knowledge.embed import Embedder
from knowledge.evidence import best_entries, combine
from knowledge.examples import FOREIGN, Examples, collect, read_foreign
from knowledge.kernel import Fit, Floats, Ridge, Rows, fit
from knowledge.lexical import Lexicon
from knowledge.load import Knowledge
from knowledge.names import Names, shares
from knowledge.pinyin import Speller, character_readings

MEANING_SHARPNESS, MEANING_PENALTY = 2.0, 0.1
LETTERS_SHARPNESS, LETTERS_PENALTY = 1.0, 0.5

NameShares = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Meaning:
    """The side of embeddings: `points` (n x d) as they come from the embedder, and the ridge over their cosines."""

    points: Floats
    ridge: Ridge

    def similarities(self, points: Floats) -> Floats:
        """Cosines (m x n) of points (m x d) with the rows, both seen from the centre of all rows."""
        return _directions(points - self._centre) @ self._rows.T

    @cached_property
    def _centre(self) -> Floats:
        return centre_of(self.points)

    @cached_property
    def _rows(self) -> Floats:
        return _directions(self.points - self._centre)


@dataclass(frozen=True)
class Index:
    """What a knowledge base has become for matching: n example rows, c entries.

    `shares` tells for each entry id how large a part of its questions mentions which name.
    """

    entries: tuple[str, ...]
    texts: tuple[str, ...]
    owners: NDArray[np.int32]
    meaning: Meaning | None
    lexicon: Lexicon
    letters: Ridge
    calibrator: Calibrator
    thresholds: Thresholds
    shares: NameShares
    readings: Mapping[str, str]

    def scores(self, texts: Sequence[str], embedder: Embedder | None) -> Floats:
        """Scores (m x (c + 1)) of texts in the matcher's form; the last column speaks for no entry at all."""
        letters = self.letters.scores(self.lexicon.table(texts))
        if self.meaning is None or embedder is None:
            return combine(None, letters)
        return combine(self.meaning.ridge.scores(self.meaning.similarities(embedder.embed(texts))), letters)


@dataclass(frozen=True)
class Built:
    """An index, and how each of its questions fares when it is left out."""

    index: Index
    examples: Examples
    held_out: HeldOut


def build(knowledge: Knowledge, embedder: Embedder | None, names: Names, known_points: Mapping[str, Floats] | None = None) -> Built:
    """Build the index; `known_points` spares the embedder texts whose points are known from an earlier index.

    Takes 10 to 30 ms of one core for each example question, and about a minute at the most for a hundred entries.
    """
    readings = character_readings()
    examples = collect(knowledge, names, Speller(readings), read_foreign())
    points = None if embedder is None else _embed(examples.texts, embedder, known_points or {})
    lexicon = Lexicon.fit(examples.texts)
    letters = _fit_letters(lexicon, examples)
    meaning = None if points is None else _fit_meaning(points, examples)
    answered = _answered(examples, combine_left_out(meaning, letters, examples.groups))
    examples = examples.mark_answered(answered)
    letters, meaning = letters.without(answered), meaning and meaning.without(answered)
    held_out = HeldOut(
        examples,
        combine_left_out(meaning, letters, examples.groups),
        combine_left_out(meaning, letters, examples.families),
    )
    calibrator = calibrate(held_out)
    on_record = np.array([entry.on_record for entry in knowledge.entries.values()])
    index = Index(
        entries=examples.entries,
        texts=tuple(examples.texts),
        owners=examples.owners,
        meaning=None if meaning is None or points is None else Meaning(points, meaning.ridge),
        lexicon=lexicon,
        letters=letters.ridge,
        calibrator=calibrator,
        thresholds=set_thresholds(held_out, calibrator, on_record),
        shares=_name_shares(examples, names),
        readings=readings,
    )
    return Built(index, examples, held_out)


def _embed(texts: Sequence[str], embedder: Embedder, known: Mapping[str, Floats]) -> Floats:
    missing = list(dict.fromkeys(text for text in texts if text not in known))
    fresh = dict(zip(missing, embedder.embed(missing), strict=True)) if missing else {}
    return np.stack([known[text] if text in known else fresh[text] for text in texts])


def _fit_letters(lexicon: Lexicon, examples: Examples) -> Fit:
    return fit(lexicon.table(examples.texts), examples.targets(), LETTERS_SHARPNESS, LETTERS_PENALTY)


def _fit_meaning(points: Floats, examples: Examples) -> Fit:
    rows = _directions(points - centre_of(points))
    return fit(rows @ rows.T, examples.targets(), MEANING_SHARPNESS, MEANING_PENALTY)


def combine_left_out(meaning: Fit | None, letters: Fit, groups: Sequence[Rows]) -> Floats:
    """Scores (n x (c + 1)) of rows by fits without the rows' group."""
    return combine(None if meaning is None else meaning.left_out(groups), letters.left_out(groups))


def _answered(examples: Examples, scores: Floats) -> Rows:
    """The foreign questions that this knowledge does answer: they score like its own questions that score well."""
    best = scores[:, :-1].max(axis=1)
    right = (examples.owners >= 0) & (best_entries(scores) == examples.owners)
    typical = np.median(best[right]) if right.any() else np.inf
    return np.flatnonzero((examples.owners == FOREIGN) & (best >= typical))


def _name_shares(examples: Examples, names: Names) -> dict[str, dict[str, float]]:
    texts = np.array(examples.texts, dtype=object)
    return {
        entry: {name.key: round(share, 3) for name, share in shares(names, texts[rows]).items()}
        for entry, rows in zip(examples.entries, examples.families, strict=True)
    }


def centre_of(points: Floats) -> Floats:
    """The mean point (d): e5 points lie in a narrow cone, and only seen from its middle do they part."""
    return np.asarray(points.mean(axis=0), np.float32)


def _directions(points: Floats) -> Floats:
    return np.asarray(points / np.maximum(np.linalg.norm(points, axis=1, keepdims=True), np.float32(1e-9)), np.float32)
