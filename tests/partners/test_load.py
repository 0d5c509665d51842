"""Taking in the import file: what is right is read, what is wrong is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.domain.firms import Kind, Region, Size, Subject
from bot.domain.language import Language
from handlers.partners.load import ImportFileError, load_directory, read_directory

FIRM = {"id": "f", "name": "Muster GmbH", "region": "kl"}
PROFILE = {"id": "p", "firm": "f", "lang": "de", "kind": "offer", "title": "Sensoren", "summary": "Wir bauen Sensoren."}


def problems_of(text: str, *, is_json: bool) -> tuple[str, ...]:
    """The problems that reading the text names."""
    with pytest.raises(ImportFileError) as caught:
        read_directory(text, "file", is_json=is_json)
    return caught.value.problems


def test_all_fields_are_read_from_json() -> None:
    """Lists, numbers and single texts are all taken."""
    firm = {**FIRM, "name_zh": "模样", "size": "Small", "startup": True, "languages": ["de", "zh"], "sector": "Messtechnik", "nace": 26}
    profile = {**PROFILE, "field": "technology", "keywords": ["Druck"], "stage": "market", "partner_sought": {"type": "Händler"}}
    read = read_directory(json.dumps({"firms": [firm], "profiles": [{**profile, "cooperation": "Vertrieb"}]}), "file", is_json=True)
    taken, told = read.firms["f"], read.profiles["p"]
    assert (taken.region, taken.size, taken.startup, taken.nace) == (Region.KL, Size.SMALL, True, "26")
    assert (told.lang, told.kind, told.subject) == (Language.DE, Kind.OFFER, Subject.TECHNOLOGY)
    assert (told.partner_sought, told.cooperation) == (("Händler",), ("Vertrieb",))


def test_only_the_fixed_fields_are_needed() -> None:
    """What is optional may be missing or null."""
    read = read_directory(json.dumps({"firms": [{**FIRM, "size": None}], "profiles": [PROFILE]}), "file", is_json=True)
    assert read.firms["f"].size is None
    assert read.profiles["p"].keywords == ()


def test_every_mistake_in_yaml_is_named_with_its_line() -> None:
    """Nothing hides behind the first mistake."""
    text = "firms:\n- {id: f, name: Muster, region: moon}\n- {name: Muster, region: kl}\nprofiles:\n- {id: p, firm: nobody}\n- 7\n"
    problems = problems_of(text, is_json=False)
    assert [problem.split(": ")[0] for problem in problems] == ["file:2", "file:3", "file:5", "file:6"]
    assert "moon" in problems[0]
    assert "id is missing" in problems[1]


def test_every_mistake_in_json_is_named_with_its_item() -> None:
    """JSON has no lines for items; the number and the id tell."""
    profiles = [PROFILE, PROFILE, {**PROFILE, "id": "q", "kind": "wish"}]
    problems = problems_of(json.dumps({"firms": [FIRM], "profiles": profiles}), is_json=True)
    assert problems[0] == "file: profile 2 (p): this id is already used above"
    assert problems[1].startswith("file: profile 3 (q): kind 'wish' is not known")


@pytest.mark.parametrize(("text", "is_json"), [("[1, 2", True), ("{a: [", False), ("", False), ("[]", True), ('{"firms": 3}', True)])
def test_what_is_no_import_file_is_refused(text: str, is_json: bool) -> None:  # noqa: FBT001
    """A broken file says so in a sentence."""
    assert all(problem.startswith("file") for problem in problems_of(text, is_json=is_json))


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    """The reader learns how to mend it."""
    path = tmp_path / "firms.yaml"
    path.write_bytes("firms: [{name: M\u00fcller}]".encode("latin-1"))
    with pytest.raises(ImportFileError, match="UTF-8"):
        load_directory(path)
