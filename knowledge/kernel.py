"""Kernel ridge regression: from similarities with the examples to a score for each entry.

The solution is closed, so it is the same on every machine, and what it would have said had it never seen a group of
examples follows exactly from the same inverse: this is what the thresholds are calibrated on.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

SMALL = 512


def sharpen(similarity: Floats, sharpness: float) -> Floats:
    """A radial kernel of cosines: near examples count, far ones hardly."""
    return np.asarray(np.exp(np.float32(sharpness) * (similarity - np.float32(1))), np.float32)


@dataclass(frozen=True)
class Ridge:
    """Fitted weights (n examples x c entries): scores of a question are sharpen(similarities) @ weights."""

    sharpness: float
    weights: Floats

    def scores(self, similarities: Floats) -> Floats:
        """Scores (.. x c) of questions by their similarities (.. x n); about 1 for the right entry, 0 for others."""
        return sharpen(similarities, self.sharpness) @ self.weights


@dataclass(frozen=True)
class Fit:
    """A Ridge together with what is needed to ask how it would do without some of its examples."""

    ridge: Ridge
    inverse: Floats
    targets: Floats

    def left_out(self, groups: Iterable[Rows]) -> Floats:
        """Scores (n x c) of each group's rows by a fit without the group; rows in no group stay 0."""
        scores = np.zeros_like(self.targets)
        for rows in groups:
            block = self.inverse[np.ix_(rows, rows)]
            scores[rows] = self.targets[rows] - np.linalg.solve(block, self.ridge.weights[rows])
        return scores

    def without(self, rows: Rows) -> "Fit":
        """The fit as it would be had it never seen the rows; they keep their places, with weight zero."""
        if not len(rows):
            return self
        # What the inverse of the rest adds up to, from the inverse of the whole; it is zero in the rows left out.
        across, block = self.inverse[:, rows], self.inverse[np.ix_(rows, rows)]
        inverse = self.inverse - across @ np.linalg.solve(block, across.T)
        targets = self.targets.copy()
        targets[rows] = 0
        return Fit(Ridge(self.ridge.sharpness, inverse @ targets), inverse, targets)


def fit(similarity: Floats, targets: Floats, sharpness: float, penalty: float) -> Fit:
    """Fit on the similarities of the examples with each other (n x n, used up) and their targets (n x c)."""
    # In place: with thousands of examples each copy takes tens of megabytes.
    kernel = similarity
    kernel -= np.float32(1)
    kernel *= np.float32(sharpness)
    np.exp(kernel, out=kernel)
    kernel[np.diag_indices_from(kernel)] += np.float32(penalty)
    inverse = inverted(kernel)
    return Fit(Ridge(sharpness, inverse @ targets), inverse, targets)


def inverted(matrix: Floats) -> Floats:
    """The inverse of a symmetric positive definite matrix, which is used up.

    numpy's own works in double precision on several copies: eight times the memory, twice the time.
    """
    _invert_root(matrix)
    return np.asarray(matrix.T @ matrix, np.float32)


def _invert_root(matrix: Floats) -> None:
    """Turn a matrix into the inverse of its Cholesky root, in place, by halves."""
    if len(matrix) <= SMALL:
        matrix[...] = np.linalg.inv(np.linalg.cholesky(matrix))
        return
    half = len(matrix) // 2
    first, corner, second = matrix[:half, :half], matrix[half:, :half], matrix[half:, half:]
    _invert_root(first)
    root = corner @ first.T
    second -= root @ root.T
    _invert_root(second)
    corner[...] = -(second @ root) @ first
    matrix[:half, half:] = 0
