"""What speaks for each entry, and the few figures that tell a sure answer from a guess."""

import numpy as np
from numpy.typing import NDArray

from knowledge.kernel import Floats

# Letters count less than meaning: with equal weight, shared words would outvote the sense.
LETTERS_WEIGHT = np.float32(0.2)
EXCLUDED = np.float32(-9)


def combine(meaning: Floats | None, letters: Floats) -> Floats:
    """The scores (m x (c + 1)) by meaning, if there are embeddings, and by letters as one."""
    return letters if meaning is None else meaning + LETTERS_WEIGHT * letters


def exclude(scores: Floats, allowed: NDArray[np.bool_]) -> Floats:
    """The scores (m x (c + 1)) with entries that are not allowed (c) put last."""
    return np.where(np.append(allowed, True), scores, EXCLUDED)


def best_entries(scores: Floats) -> NDArray[np.intp]:
    """The entry with the highest score in each row (m)."""
    return np.asarray(scores[:, :-1].argmax(axis=1))


def features(scores: Floats) -> Floats:
    """Three figures (m x 3) for scores (m x (c + 1)).

    How much speaks for the best entry, its lead over the second, and how much speaks for no entry at all.
    """
    ordered = np.sort(scores[:, :-1], axis=1)
    first = ordered[:, -1]
    second = ordered[:, -2] if ordered.shape[1] > 1 else np.zeros_like(first)
    return np.column_stack([first, first - np.maximum(second, 0), scores[:, -1]]).astype(np.float32)
