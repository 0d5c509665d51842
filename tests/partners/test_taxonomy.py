"""The taxonomy holds together, and its words are found as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.language import Language
from handlers.partners.words.taxonomy import Facet, taxonomy


@pytest.mark.parametrize("facet", Facet)
def test_every_concept_is_found_by_each_of_its_names(facet: Facet) -> None:
    """No name is shadowed by another one."""
    for concept in taxonomy().concepts[facet].values():
        for language in Language:
            for term in concept.terms[language]:
                assert concept in taxonomy().find(facet, term), f"{concept.id}: {term}"


@pytest.mark.parametrize("facet", Facet)
def test_every_wider_concept_exists(facet: Facet) -> None:
    """What a concept points up to is there."""
    concepts = taxonomy().concepts[facet]
    assert {concept.up for concept in concepts.values() if concept.up} <= set(concepts)


def test_all_sections_and_divisions_of_nace_are_there() -> None:
    """NACE Rev. 2 has 21 sections and 88 divisions; technologies name divisions that exist."""
    sectors = taxonomy().concepts[Facet.SECTOR]
    assert sum(key.isdigit() for key in sectors) == 88
    assert sum(not key.isdigit() for key in sectors) == 21
    assert {code for concept in taxonomy().concepts[Facet.TECHNOLOGY].values() for code in concept.nace} <= set(sectors)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Drucksensoren", "pressure-sensors"),
        ("Wir sind Ventilhersteller", "valves"),
        ("Industrieroboterzellen", "robotics"),
        ("3D打印服务", "additive"),
        ("推动工业4.0", "industry-40"),
        ("光伏组件", "photovoltaics"),
        ("solar-powered lamps", "photovoltaics"),
        ("batteries", "batteries"),
    ],
)
def test_words_are_found_bent_and_in_compounds(text: str, expected: str) -> None:
    """Plurals, compounds and Chinese without spaces."""
    assert expected in [concept.id for concept in taxonomy().find(Facet.TECHNOLOGY, text)]


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    """Finding never fails."""
    for facet in Facet:
        taxonomy().find(facet, text)
