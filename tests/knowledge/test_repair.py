"""Repairing typing errors."""

import pytest

from knowledge.pinyin import Speller, character_readings
from knowledge.repair import Repairer

QUESTIONS = [
    "was kostet ein schreibtisch?",
    "wie lautet die adresse der räume?",
    "when is the conference",
    "会议什么时候开",
    "怎么申请工位",
    "联系邮箱",
]


@pytest.fixture(scope="module")
def repairer() -> Repairer:
    """A repairer that knows a few questions."""
    return Repairer.learn(QUESTIONS, ["wie wird das wetter im büro"], Speller(character_readings()))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("was kosted ein schreibtish", "was kostet ein schreibtisch"),
        ("adrese der raeume", "adresse der räume"),
        ("when is the confrence", "when is the conference"),
        ("会义什么时候开", "会议什么时候开"),
        ("怎么申情工位", "怎么申请工位"),
    ],
)
def test_unknown_words_become_the_nearest_known_ones(repairer: Repairer, typed: str, meant: str) -> None:
    """Letters swapped, missing or doubled, umlauts written out, and Chinese characters of the same sound."""
    assert repairer.repair(typed) == meant


@pytest.mark.parametrize("text", ["wie wird das wetter", "im büro", "xyz", "banane", "12345", "天气很好", ""])
def test_other_words_stay(repairer: Repairer, text: str) -> None:
    """What is a word elsewhere, short, or like nothing known is left alone."""
    assert repairer.repair(text) == text
