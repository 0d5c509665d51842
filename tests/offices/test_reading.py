"""Requests in free text: what a careful clerk decides and what she asks back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.offices.reading import RequestRead, read_request

TODAY = date(2027, 3, 1)
PHRASES = Path(__file__).parent / "phrases"


def phrases() -> list[dict[str, Any]]:
    """Every phrase of the three languages."""
    files = (yaml.safe_load(file.read_text(encoding="utf-8")) for file in sorted(PHRASES.glob("*.yaml")))
    return [phrase for groups in files for group in groups.values() for phrase in group]


def expected(phrase: dict[str, Any]) -> RequestRead:
    """What the clerk reads."""
    return RequestRead(phrase.get("start"), phrase.get("end"), phrase.get("seats"), phrase.get("site"), frozenset(phrase.get("ask", ())))


@pytest.mark.parametrize("phrase", phrases(), ids=lambda phrase: phrase["text"])
def test_a_phrase_is_read_as_a_clerk_reads_it(phrase: dict[str, Any]) -> None:
    """Every field is what the text says, or asked back."""
    assert read_request(phrase["text"], TODAY) == expected(phrase)
