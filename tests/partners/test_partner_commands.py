"""`wfk-bot match` and `wfk-bot check-profile`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.partners import check_profiles, print_matches
from bot.domain.language import Language
from bot.settings import Settings

FIRMS = Path(__file__).parent / "firms.yaml"


@pytest.fixture
def without_embeddings(tmp_path: Path) -> Settings:
    """Settings that need no model."""
    return Settings(_env_file=None, embeddings=False, cache_dir=tmp_path)  # type: ignore[call-arg]


def test_all_profiles_are_matched_as_json_lines(without_embeddings: Settings) -> None:
    """One object a line, in the order of the file, three matches at most."""
    output = io.StringIO()
    assert print_matches(without_embeddings, FIRMS, [], top=3, language=None, output=output, errors=Console(), as_json=True) == 0
    lines = [json.loads(line) for line in output.getvalue().splitlines()]
    assert len(lines) == 126
    assert lines[0]["profile"] == "o-01"
    assert lines[0]["matches"][0].keys() == {"profile", "score", "reason"}
    assert lines[0]["matches"][0]["reason"].startswith("passt, weil: ")
    assert all(len(line["matches"]) <= 3 for line in lines)


def test_one_profile_is_matched_in_a_chosen_language(without_embeddings: Settings) -> None:
    """For reading, with titles and reasons."""
    output = io.StringIO()
    print_matches(without_embeddings, FIRMS, ["r-01"], top=1, language=Language.EN, output=output, errors=Console(), as_json=False)
    first, second = output.getvalue().splitlines()
    assert first.startswith("r-01: ")
    assert "o-01" in second
    assert "fits because: pressure sensors" in second


def test_a_broken_file_and_an_unknown_profile_are_named(without_embeddings: Settings, tmp_path: Path) -> None:
    """The operator learns what to mend."""
    broken, errors = tmp_path / "firms.json", io.StringIO()
    broken.write_text('{"firms": [{"id": "a"}]}', encoding="utf-8")
    console = Console(file=errors)
    assert print_matches(without_embeddings, broken, [], top=3, language=None, output=io.StringIO(), errors=console, as_json=True) == 1
    assert "firm 1 (a): name is missing" in errors.getvalue().replace("\n", "")
    assert print_matches(without_embeddings, FIRMS, ["x"], top=3, language=None, output=io.StringIO(), errors=console, as_json=True) == 2


def test_texts_are_checked_line_by_line(tmp_path: Path) -> None:
    """What can be read is checked in order; a broken line is named."""
    file, output, errors = tmp_path / "texts.jsonl", io.StringIO(), io.StringIO()
    items = [
        {"id": 1, "lang": "de", "firm_name": "Hydrosan GmbH", "firm_name_zh": None, "text": "Hydrosan baut Filter."},
        {"id": 2, "lang": "de", "firm_name": "Hydrosan GmbH", "text": "Wir bauen Filter nach ISO 9001:2015."},
    ]
    file.write_text("\n".join([json.dumps(items[0]), "no JSON", json.dumps(items[1])]), encoding="utf-8")
    assert check_profiles(file, output, Console(file=errors)) == 1
    assert [json.loads(line) for line in output.getvalue().splitlines()] == [
        {"id": 1, "gives_away": True, "what": ["name"]},
        {"id": 2, "gives_away": False, "what": []},
    ]
    assert ":2:" in errors.getvalue()
