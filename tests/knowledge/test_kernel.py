"""Kernel ridge regression."""

import numpy as np
import pytest

from knowledge.kernel import SMALL, Floats, fit, inverted, sharpen

SHARPNESS, PENALTY = 2.0, 0.1


def cosines(number: int) -> Floats:
    """Similarities of random directions."""
    points = np.random.default_rng(7).normal(size=(number, 6)).astype(np.float32)
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    return points @ points.T


@pytest.fixture
def targets() -> Floats:
    """Twelve examples of three entries."""
    return np.asarray(np.repeat(np.arange(3), 4)[:, None] == np.arange(3), np.float32)


def test_leaving_out_is_the_same_as_never_having_seen(targets: Floats) -> None:
    """The closed form gives what a second fit without the group would give."""
    similarity, group = cosines(12), np.array([1, 5, 6])
    rest = np.setdiff1d(np.arange(12), group)
    left_out = fit(similarity.copy(), targets, SHARPNESS, PENALTY).left_out([group])[group]
    again = fit(similarity[np.ix_(rest, rest)].copy(), targets[rest], SHARPNESS, PENALTY).ridge
    assert np.allclose(left_out, again.scores(similarity[np.ix_(group, rest)]), atol=1e-3)


def test_rows_taken_out_count_for_nothing(targets: Floats) -> None:
    """The fit without some rows scores like one that never had them."""
    similarity, gone = cosines(12), np.array([0, 7])
    rest = np.setdiff1d(np.arange(12), gone)
    without = fit(similarity.copy(), targets, SHARPNESS, PENALTY).without(gone).ridge
    again = fit(similarity[np.ix_(rest, rest)].copy(), targets[rest], SHARPNESS, PENALTY).ridge
    assert np.allclose(without.scores(similarity), again.scores(similarity[:, rest]), atol=1e-3)


@pytest.mark.parametrize("size", [3, SMALL + 5, 3 * SMALL])
def test_the_inverse_is_one(size: int) -> None:
    """Inverting by halves keeps enough precision."""
    matrix = sharpen(cosines(size), SHARPNESS) + np.float32(PENALTY) * np.eye(size, dtype=np.float32)
    assert np.allclose(inverted(matrix.copy()) @ matrix, np.eye(size), atol=5e-3)
