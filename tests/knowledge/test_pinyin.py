"""Chinese in Latin letters."""

import pytest

from knowledge.pinyin import Speller, character_readings, typed_pinyin


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("nimen de bangongshi zai nali", "ni men de ban gong shi zai na li"),
        ("wfk shi shen me dan wei?", "wfk shi shen me dan wei"),
        ("nǐmen de bàngōngshì", "ni men de ban gong shi"),
        ("ni3men2 de ban4gong1shi4", "ni men de ban gong shi"),
        ("xi'an you ma", "xi an you ma"),
    ],
)
def test_typed_pinyin_is_split_into_syllables(text: str, syllables: str) -> None:
    """Tones, tone digits and the spacing make no difference."""
    assert typed_pinyin(text) == syllables


@pytest.mark.parametrize("text", ["wo ist das büro", "who are you", "she can dance", "hallo", "", "wo"])
def test_other_languages_are_no_pinyin(text: str) -> None:
    """German and English words are not taken for syllables."""
    assert typed_pinyin(text) is None


def test_characters_are_spelled_in_their_words() -> None:
    """Characters with several readings take the one of their word."""
    speller = Speller(character_readings())
    assert speller.spell("上海市长在哪里?") == "shang hai shi zhang zai na li ?"
    assert speller.spell("银行") == "yin hang"
    assert speller.spell("wfk的办公室") == "wfk de ban gong shi"
