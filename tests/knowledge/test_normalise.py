"""One form for what is written in many ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.normalise import fold, normalise, words


@given(st.text())
def test_normalising_never_raises_and_is_idempotent(text: str) -> None:
    """A text that is normalised stays as it is."""
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_folding_leaves_letters_digits_and_single_spaces(text: str) -> None:
    """A folded text holds nothing that only looks different."""
    assert all(letter.isalnum() or letter == " " for letter in fold(text))
    assert "  " not in fold(text)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  Wo\tsind\n die  Büros? ", "wo sind die büros?"),
        ("WFK 123", "wfk 123"),
        ("請問辦公室在哪裡?", "请问办公室在哪里?"),
        ("揚州", "扬州"),
        ("bü\u200bro\u200f", "büro"),
        ("bu\u0308ro", "büro"),
        ("hilfeeeeeee", "hilfeee"),
        ("a\u0000b", "ab"),
        ("", ""),
    ],
)
def test_spellings_meet_in_one_form(written: str, read: str) -> None:
    """Width, script, invisible characters, composition and case make no difference."""
    assert normalise(written) == read


@pytest.mark.parametrize(
    ("one", "other"), [("Büro", "buero"), ("Räume", "Raume"), ("Straße", "strasse"), ("Foshan?!", "foshan"), ("ÖFFNEN", "oeffnen")]
)
def test_umlauts_and_punctuation_do_not_part_spellings(one: str, other: str) -> None:
    """Ä, ae and a are folded alike."""
    assert fold(one) == fold(other)


def test_words_are_runs_of_letters() -> None:
    """A run of Chinese characters counts as one word."""
    assert words("Büro in Foshan, 多少钱?") == ["büro", "in", "foshan", "多少钱"]
