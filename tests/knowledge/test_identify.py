"""Which language a text is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.language import Language
from knowledge.identify import identify

DE, EN, ZH = Language.DE, Language.EN, Language.ZH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wo habt ihr Büros in China?", DE),
        ("wer stellt die raeume", DE),
        ("was kostet das", DE),
        ("Wer hat die Delegation geleitet?", DE),
        ("wie war die Reise", DE),
        ("see you in the office", EN),
        ("Where are your offices?", EN),
        ("how much is a desk in foshan", EN),
        ("我们想在扬州租办公室", ZH),
        ("請問辦公室在哪裡", ZH),
        ("WFK 办公室 in Yangzhou?", ZH),
        ("nimen de bangongshi zai nali", ZH),
        ("nǐ hǎo, qǐng wèn", ZH),
        ("Our partner 李先生 asked where the office is", EN),
    ],
)
def test_a_sentence_has_its_language(text: str, language: Language) -> None:
    """Sentences are recognised in German, English, Chinese and pinyin, also mixed."""
    found = identify(text)
    assert found.language is language
    assert found.certainty > 0.6


@pytest.mark.parametrize("text", ["WFK Yangzhou", "Foshan", "ok", "12", "", "???", "test"])
def test_a_text_without_a_language_is_not_guessed(text: str) -> None:
    """Names and words of several languages decide nothing."""
    assert identify(text).language is None


@pytest.mark.parametrize("text", ["see you", "take care", "she can dance"])
def test_english_made_of_syllables_is_not_pinyin(text: str) -> None:
    """Words that happen to consist of Chinese syllables stay English, or at least not Chinese."""
    assert identify(text).language is not ZH


@given(st.text(max_size=300))
def test_any_text_gets_a_certainty(text: str) -> None:
    """Identifying never fails."""
    assert 0 <= identify(text).certainty <= 1
