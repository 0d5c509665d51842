"""Reading a profile out of free text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handlers.partners.words.reading import read_profile
from handlers.partners.words.taxonomy import taxonomy
from tests.partners.stage import own_set

PHRASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "reading.yaml").read_text("utf-8"))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase["text"])
def test_free_text_is_read(phrase: dict[str, Any]) -> None:
    """Kind, technologies, partners and regions as a broker would note them."""
    read = read_profile(phrase["text"], taxonomy())
    assert read.kind == phrase["kind"]
    for field in ("technologies", "partners", "regions"):
        assert set(phrase.get(field, ())) <= {concept.id for concept in getattr(read, field)}, field


def test_the_kind_is_rarely_wrong() -> None:
    """On our own set at most one in fifteen profiles is read as the contrary; the rest is right or asked for."""
    profiles = own_set().profiles.values()
    kinds = [(read_profile(f"{one.title}. {one.summary}", taxonomy()).kind, one.kind) for one in profiles]
    assert sum(read not in (None, kind) for read, kind in kinds) <= len(kinds) / 15


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    """Reading never fails."""
    read_profile(text, taxonomy())
