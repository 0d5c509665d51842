"""From scores to a confidence and to the thresholds."""

import numpy as np
import pytest

from knowledge.calibrate import set_thresholds
from knowledge.index import Built, build
from knowledge.load import Knowledge
from knowledge.names import known_names


@pytest.fixture(scope="module")
def built(small: Knowledge) -> Built:
    """The small index with its questions left out in turn."""
    return build(small, None, known_names())


def test_more_evidence_is_more_confidence(built: Built) -> None:
    """A high score with a clear lead is surer than a low one close to others."""
    clear, close = [0.9, 0.1, 0.0, 0.0, 0.0, 0.0], [0.4, 0.35, 0.3, 0.0, 0.0, 0.1]
    confidence = built.index.calibrator.confidence(np.array([clear, close], np.float32))
    assert confidence[0] > confidence[1]


def test_questions_left_out_are_mostly_matched_rightly(built: Built) -> None:
    """The examples of an entry lead to it even when each is left out."""
    assert built.held_out.right[built.held_out.inside].mean() > 0.7


def test_the_thresholds_are_in_order(built: Built) -> None:
    """An answer needs more than a gap, and both need more than nothing."""
    limits = built.index.thresholds
    assert 0 < limits.gap <= limits.answer < 1
    assert 0 < limits.suggest <= limits.answer


def test_hardly_a_foreign_question_passes_for_an_answer(built: Built) -> None:
    """The threshold keeps nearly all foreign questions out."""
    confidence = built.index.calibrator.confidence(built.held_out.without_group[built.held_out.foreign])
    assert (confidence >= built.index.thresholds.answer).mean() < 0.03


def test_thresholds_exist_without_foreign_questions(built: Built) -> None:
    """A knowledge base that answers everything still has thresholds."""
    foreign = np.flatnonzero(built.held_out.foreign)
    nothing_foreign = type(built.held_out)(
        built.examples.mark_answered(foreign), built.held_out.without_group, built.held_out.without_entry
    )
    assert set_thresholds(nothing_foreign, built.index.calibrator, np.ones(5, bool)).answer == 0.5
