"""From scores to a confidence, and from confidences to the thresholds of the three ways out.

The knowledge calibrates itself: each question is scored as if it were not among the examples, once with its entry still
there (it should be answered) and once with its whole entry away (it should not), and the foreign questions likewise.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.evidence import best_entries, features
from knowledge.examples import FOREIGN, Examples
from knowledge.kernel import Floats

Marks = NDArray[np.bool_]

PENALTY = 1.0
STEPS = 30
# A foreign question that gets an answer does more harm than a good one that gets a choice of three.
FOREIGN_WEIGHT = 3.0
# An answer has to be surer than all but this share of the foreign questions,
ANSWER_TAIL = 0.01
# and surer than this share of the knowledge's own questions while they were left out: where the entries lie so far
# apart that most matches are very sure, a weak match is no match.
WEAKEST_OWN = 0.225
# A gap makes no claim, so it may be wrong more often; a choice of three is no claim either.
GAP_TAIL = 0.1
SUGGEST_TAIL = 0.3


@dataclass(frozen=True)
class Calibrator:
    """Logistic regression over standardised features (f)."""

    centre: Floats
    scale: Floats
    weights: Floats
    offset: float

    def confidence(self, scores: Floats) -> Floats:
        """How sure the best entry of each row is, 0 to 1, for scores (m x (c + 1))."""
        margin = ((features(scores) - self.centre) / self.scale) @ self.weights + np.float32(self.offset)
        return np.asarray(1 / (1 + np.exp(-np.clip(margin, -30, 30))), np.float32)


@dataclass(frozen=True)
class Thresholds:
    """The least confidence for an answer, for saying that something is not on record, and for offering three entries."""

    answer: float
    gap: float
    suggest: float


@dataclass(frozen=True)
class HeldOut:
    """Scores (n x (c + 1)) of every row without its group and without its whole entry."""

    examples: Examples
    without_group: Floats
    without_entry: Floats

    @property
    def inside(self) -> Marks:
        """The rows that belong to an entry (n)."""
        return np.asarray(self.examples.owners >= 0)

    @property
    def foreign(self) -> Marks:
        """The rows that no entry answers (n)."""
        return np.asarray(self.examples.owners == FOREIGN)

    @property
    def right(self) -> Marks:
        """Whether the best entry is the row's own when the row is left out (n)."""
        return np.asarray(best_entries(self.without_group) == self.examples.owners)


def calibrate(held_out: HeldOut) -> Calibrator:
    """Learn how sure a score is from what happened to the questions that were left out."""
    inside, foreign = held_out.inside, held_out.foreign
    cases = [features(held_out.without_group[inside]), features(held_out.without_entry[inside]), features(held_out.without_group[foreign])]
    right = [held_out.right[inside], np.zeros(inside.sum(), bool), np.zeros(foreign.sum(), bool)]
    foreign_weight = FOREIGN_WEIGHT * inside.sum() / max(1, foreign.sum())
    weight = [np.ones(inside.sum()), np.ones(inside.sum()), np.full(foreign.sum(), foreign_weight)]
    return _logistic(np.vstack(cases), np.concatenate(right), np.concatenate(weight))


def set_thresholds(held_out: HeldOut, calibrator: Calibrator, on_record: Marks) -> Thresholds:
    """Thresholds from the foreign questions: how sure the matcher is of them, for entries (c) on record and for gaps."""
    scores = held_out.without_group[held_out.foreign]
    if not len(scores):
        return Thresholds(0.5, 0.3, 0.1)
    confidence = calibrator.confidence(scores)
    factual = np.where(on_record[best_entries(scores)], confidence, np.float32(0))
    own = calibrator.confidence(held_out.without_group[held_out.inside])
    answer = max(float(np.quantile(factual, 1 - ANSWER_TAIL)), float(np.quantile(own, WEAKEST_OWN)))
    return Thresholds(
        answer=answer,
        gap=min(answer, float(np.quantile(confidence, 1 - GAP_TAIL))),
        suggest=min(answer, float(np.quantile(confidence, 1 - SUGGEST_TAIL))),
    )


def _logistic(table: Floats, right: Marks, weight: NDArray[np.float64]) -> Calibrator:
    """Fit by Newton's method on features (m x f), whether the best entry was right (m), and a weight for each case."""
    centre = table.mean(axis=0)
    scale = np.maximum(table.std(axis=0), np.float32(1e-3))
    standard = np.column_stack([(table - centre) / scale, np.ones(len(table))]).astype(np.float64)
    penalty = np.diag([PENALTY] * table.shape[1] + [1e-6])
    solution = np.zeros(standard.shape[1])
    for _ in range(STEPS):
        guess = 1 / (1 + np.exp(-np.clip(standard @ solution, -30, 30)))
        slope = standard.T @ (weight * (guess - right)) + penalty @ solution
        curve = (standard * (weight * guess * (1 - guess))[:, None]).T @ standard + penalty
        solution -= np.linalg.solve(curve, slope)
    return Calibrator(centre, scale, solution[:-1].astype(np.float32), float(solution[-1]))
