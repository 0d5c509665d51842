"""Open questions are grouped by what they mean, in any language."""

from __future__ import annotations

from knowledge.embed import open_embedder
from knowledge.group import MOST, grouped

TEXTS = (
    "Gibt es in Foshan einen guten Zahnarzt?",
    "Wie wird morgen das Wetter in Shanghai?",
    "Is there a good dentist in Foshan?",
    "佛山有好的牙医吗？",
    "What will the weather be like in Shanghai tomorrow?",
)


def test_the_same_question_in_three_languages_is_one_group() -> None:
    """The largest group comes first, each in the order of asking."""
    assert grouped(TEXTS, open_embedder("auto")) == [[0, 2, 3], [1, 4]]


def test_without_embeddings_spelling_decides() -> None:
    """Nearly the same letters are one question, other languages are others."""
    assert grouped(("Was kostet das Büro?", "was kostet das buero", "How much is it?"), None) == [[0, 1], [2]]


def test_nothing_is_no_group() -> None:
    """Without questions there is nothing to group, and too many are not all compared."""
    assert grouped((), None) == []
    assert sum(map(len, grouped(["x"] * (MOST + 5), None))) == MOST
