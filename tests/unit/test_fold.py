"""Folding: two spellings of one word become equal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.fold import fold, without_controls


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_cleaned_text_can_be_stored_and_sent(text: str) -> None:
    """No control character, no lone surrogate and no white space at the ends is left."""
    cleaned = without_controls(text)
    assert cleaned.encode().decode() == cleaned
    assert cleaned == cleaned.strip()
    assert not any(ord(character) < 32 and character != "\n" for character in cleaned)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zurück", "zurueck"), ("ZURÜCK!", "zurück"), ("ＯＫ", "ok"), ("E-Mail", "e mail"), ("Straße", "strasse"), ("café", "cafe")],
)
def test_spellings_of_one_word_are_equal(one: str, other: str) -> None:
    """Case, umlauts, width, accents and punctuation do not matter."""
    assert fold(one) == fold(other)


def test_direction_marks_cannot_hide_text() -> None:
    """Right-to-left overrides, zero-width spaces and control characters are taken out; line breaks stay."""
    assert without_controls("ab\u202ec\u200b\x00d\r\ne") == "abcd\ne"
