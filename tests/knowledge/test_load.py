"""Reading knowledge files."""

import datetime as dt
from pathlib import Path

import pytest

from bot.domain.language import Language
from knowledge.load import KnowledgeError, load

FULL = """\
# A comment
- id: price
  topic: offices
  source: "Report, no. 3"
  as_of: 2026-11-22
  owner: WFK
  on_record: false
  questions: {de: ["Was kostet das?", "Preis"], en: ["Price?"], zh: ["多少钱?"]}
  answer: {de: "Keine Angabe.", en: "Not on record.", zh: "没有记录。"}
  actions: [person]
"""


def write(directory: Path, text: str, name: str = "a.yaml") -> Path:
    """Put a knowledge file into the directory."""
    (directory / name).write_text(text, "utf-8")
    return directory


def test_an_entry_keeps_all_its_fields(tmp_path: Path) -> None:
    """Everything that the file says is in the entry, with the line it stands on."""
    entry = load(write(tmp_path, FULL)).entries["price"]
    assert entry.questions[Language.DE] == ("Was kostet das?", "Preis")
    assert (entry.topic, entry.source, entry.owner, entry.as_of) == ("offices", "Report, no. 3", "WFK", dt.date(2026, 11, 22))
    assert (entry.on_record, entry.actions, entry.line) == (False, ("person",), 2)


def test_a_sparse_entry_loads_and_answers_in_a_language_it_has(tmp_path: Path) -> None:
    """Source, owner, topic and languages may be missing."""
    entry = load(write(tmp_path, "- {id: a, questions: {en: [hi]}, answer: {en: hello}}")).entries["a"]
    assert entry.answer_in(Language.ZH) == ("hello", Language.EN)
    assert entry.title_in(Language.DE) == "hi"
    assert (entry.source, entry.as_of, entry.on_record) == ("", None, True)


@pytest.mark.parametrize(
    ("text", "line", "detail"),
    [
        ("- {id: a, questions: {de: [x]}, answer: {de: y}}\n- {questions: {de: [x]}, answer: {de: y}}\n", 2, "without id"),
        ("- id: a\n  answer: {de: y}\n", 1, "without questions"),
        ("- id: a\n  questions: {de: []}\n  answer: {de: y}\n", 2, "without questions"),
        ("- id: a\n  questions: {de: [x]}\n", 1, "without answer"),
        ("- id: a\n  questions: {de: [x]}\n  answer: {de: y}\n\n- id: a\n  questions: {de: [x]}\n  answer: {de: y}\n", 5, "already used"),
        ("- id: a\n  questions: {de: [x}\n", 2, "not YAML"),
        ("- id: a\n  questions:\n    fr: [x]\n  answer: {de: y}\n", 3, "language fr"),
        ("- id: a\n  as_of: soon\n  questions: {de: [x]}\n  answer: {de: y}\n", 2, "not a date"),
        ("- id: a\n  on_record: perhaps\n  questions: {de: [x]}\n  answer: {de: y}\n", 2, "true or false"),
        ("id: a\n", 1, "not a list"),
        ("- just text\n", 1, "has to be a mapping"),
        ("- id: a\n  questions: [x]\n  answer: {de: y}\n", 2, "name its languages"),
    ],
)
def test_mistakes_are_named_with_file_and_line(tmp_path: Path, text: str, line: int, detail: str) -> None:
    """An editor finds the place at once."""
    with pytest.raises(KnowledgeError) as raised:
        load(write(tmp_path, text))
    problem = raised.value.problems[0]
    assert (problem.file, problem.line) == (str(tmp_path / "a.yaml"), line)
    assert detail in problem.detail
    assert f"a.yaml:{line}" in str(raised.value)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    """One reading shows everything that has to be corrected."""
    write(tmp_path, "- {id: a}\n- {id: b}\n")
    write(tmp_path, "- {id: c}\n", "b.yaml")
    with pytest.raises(KnowledgeError) as raised:
        load(tmp_path)
    assert len(raised.value.problems) == 3


def test_bytes_that_are_no_utf8_are_a_mistake(tmp_path: Path) -> None:
    """A file from another age is named, with the line of the first wrong byte."""
    (tmp_path / "a.yaml").write_bytes(b"# ok\n- {id: a, questions: {de: [B\xfcro]}}\n")
    with pytest.raises(KnowledgeError, match=r"a\.yaml:2: not UTF-8"):
        load(tmp_path)


def test_a_directory_without_files_is_a_mistake(tmp_path: Path) -> None:
    """A wrong path is noticed at the start."""
    with pytest.raises(KnowledgeError, match="no knowledge files"):
        load(tmp_path)


def test_the_digest_follows_the_content(tmp_path: Path) -> None:
    """The same files have the same digest, and others another."""
    first = load(write(tmp_path, FULL)).digest
    assert load(tmp_path).digest == first
    assert load(write(tmp_path, FULL + "\n# more\n")).digest != first
