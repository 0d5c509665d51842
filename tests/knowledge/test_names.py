"""Finding the cities and persons that a text mentions."""

import pytest

from knowledge.names import known_names
from knowledge.normalise import normalise


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Büro in Yangzhou", {"yangzhou"}),
        ("buero in yangzou", {"yangzhou"}),
        ("揚州辦公室", {"yangzhou"}),
        ("fo shan you ma", {"foshan"}),
        ("Fushan oder Schanghai", {"foshan", "shanghai"}),
        ("Shanghais Räume", {"shanghai"}),
        ("在Yangzhou的办公室", {"yangzhou"}),
        ("Hangzhou, Guangzhou, Taizhou, Shenzhen", {"other-china"}),
        ("Büro in Frankfurt", {"other-world"}),
        ("Firma aus K-Town", {"kaiserslautern"}),
        ("Wer ist Herr Lessmeister?", {"lessmeister"}),
        ("der Wechsel klappt", set()),
        ("xian zai", set()),
    ],
)
def test_names_are_found_however_they_are_written(text: str, keys: set[str]) -> None:
    """Typing errors, traditional characters and pinyin are names too; similar words are not."""
    assert {name.key for name in known_names().mentioned(normalise(text))} == keys


def test_a_spelling_between_two_cities_is_no_name() -> None:
    """Better no city than the wrong one."""
    assert "hangzhou" not in known_names().canonical("yangzhou")
    assert not {name.key for name in known_names().mentioned("changzhou")} & {"yangzhou"}


def test_canonical_text_has_one_form_of_each_name() -> None:
    """Every spelling of a city becomes the one that the matcher reads."""
    assert known_names().canonical("buero in yangzou bei kl") == "buero in yangzhou bei kaiserslautern"
    assert known_names().canonical("杨州和禅城") == "扬州和佛山"


def test_places_can_be_made_neutral() -> None:
    """Without its city a question keeps its form."""
    assert known_names().without("schreibtisch in foshan buchen", "city", "china", "中国") == "schreibtisch in china buchen"
    assert known_names().without("佛山的办公室", "city", "china", "中国") == "中国的办公室"


def test_one_name_takes_the_place_of_another() -> None:
    """A question about one city becomes the same question about another."""
    names = known_names()
    assert (
        names.replaced("gibt es ein büro in yangzhou?", names.by_key["yangzhou"], names.by_key["foshan"]) == "gibt es ein büro in foshan?"
    )
