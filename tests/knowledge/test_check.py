"""What an editor is told."""

import datetime as dt
from pathlib import Path

import pytest
import yaml

from knowledge.check import Kind, Severity, check

TODAY = dt.date(2026, 12, 1)


def found(directory: Path, kind: Kind, today: dt.date = TODAY) -> list[str]:
    """The details of the findings of one kind."""
    return [finding.detail for finding in check(directory, today, embedder=None) if finding.kind is kind]


def change(directory: Path, position: int, **fields: object) -> None:
    """Change fields of one entry on disk."""
    path = directory / "entries.yaml"
    entries = yaml.safe_load(path.read_text("utf-8"))
    entries[position] |= fields
    path.write_text(yaml.safe_dump(entries, allow_unicode=True), "utf-8")


def test_missing_languages_and_fields_are_named(directory: Path) -> None:
    """An answer without Chinese, too few questions and no owner are worth a look."""
    change(directory, 1, answer={"de": "ja", "en": "yes"}, questions={"de": ["Büro in Yangzhou"]}, owner=None)
    details = found(directory, Kind.MISSING)
    assert "office-yangzhou: no answer in zh" in details
    assert "office-yangzhou: 1 questions in de, 5 are needed" in details
    assert "office-yangzhou: no owner" in details


def test_stale_entries_are_named_from_the_day_after(directory: Path) -> None:
    """An entry is stale when it is older than the limit, not on the day."""
    assert not found(directory, Kind.STALE, dt.date(2027, 11, 22))
    assert len(found(directory, Kind.STALE, dt.date(2027, 11, 23))) == 5


def test_the_same_question_in_two_entries_is_named(directory: Path) -> None:
    """Spelling does not hide a duplicate."""
    change(directory, 2, questions={"de": ["GIBT ES EIN BUERO IN YANGZHOU", "Büro Foshan"]})
    details = found(directory, Kind.DUPLICATE)
    assert len(details) == 1
    assert "also in office-yangzhou" in details[0]


def test_an_entry_whose_questions_lead_elsewhere_is_unreachable(directory: Path) -> None:
    """Who asks as the entry expects is answered by another entry."""
    change(directory, 4, id="stray", questions={"de": ["Büro Foshan?", "Räume in Foshan?", "Konferenz, wann?"]})
    details = found(directory, Kind.UNREACHABLE)
    assert [detail.split(":")[0] for detail in details] == ["stray"]


def test_findings_name_file_and_line_and_are_warnings(directory: Path) -> None:
    """An editor finds the place; the bot can work with all of it."""
    change(directory, 0, source=None)
    finding = next(finding for finding in check(directory, TODAY, embedder=None) if "no source" in finding.detail)
    assert (finding.file, finding.line, finding.severity) == (str(directory / "entries.yaml"), 1, Severity.WARNING)


def test_files_that_do_not_load_are_errors(directory: Path) -> None:
    """A broken file is the only finding, with its line."""
    (directory / "more.yaml").write_text("- id: x\n  questions: {de: [x}\n", "utf-8")
    findings = check(directory, TODAY, embedder=None)
    assert [(finding.kind, finding.line, finding.severity) for finding in findings] == [(Kind.BROKEN, 2, Severity.ERROR)]


@pytest.mark.parametrize("kind", [Kind.DUPLICATE, Kind.UNREACHABLE, Kind.STALE])
def test_a_good_knowledge_base_has_no_findings_of_this_kind(directory: Path, kind: Kind) -> None:
    """Nothing is found where nothing is wrong."""
    assert found(directory, kind) == []
