"""From YAML files to frozen Knowledge: every mistake is named with its file and line."""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import yaml

from bot.domain.language import Language

DEFAULT_ORDER = (Language.DE, Language.EN, Language.ZH)


@dataclass(frozen=True)
class Problem:
    """A mistake in a knowledge file: the file as given, the line counted from 1, and what is wrong."""

    file: str
    line: int
    detail: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.detail}"


class KnowledgeError(Exception):
    """The knowledge files cannot be used; `problems` holds every mistake found, in the order of the files."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class Entry:
    """One thing that the bot can answer.

    `questions` are examples of how people ask; `answer` is the text by language. Either may lack a language, and
    `source`, `owner` and `topic` are empty and `as_of` is None where the file does not give them. `on_record` is False
    for an honest gap: the answer then says that nothing is on record. `opens` is a command whose dialog begins at once where the
    question already holds a part of what it asks; `begins` is one whose dialog begins in any case, since the entry is a wish;
    `quotes` names what colleagues may have entered, which wins over the answer.
    """

    id: str
    topic: str
    source: str
    as_of: dt.date | None
    owner: str
    questions: Mapping[Language, tuple[str, ...]]
    answer: Mapping[Language, str]
    actions: tuple[str, ...]
    on_record: bool
    file: str
    line: int
    opens: str = ""
    begins: str = ""
    quotes: str = ""

    def answer_in(self, language: Language) -> tuple[str, Language]:
        """The answer and the language it is in: the one asked for, or else the first that the entry has."""
        for candidate in (language, *DEFAULT_ORDER):
            if candidate in self.answer:
                return self.answer[candidate], candidate
        raise LookupError(self.id)

    def title_in(self, language: Language) -> str:
        """A short name for a button: the first example question in the language, or else in any that the entry has."""
        for candidate in (language, *DEFAULT_ORDER):
            if self.questions.get(candidate):
                return self.questions[candidate][0]
        raise LookupError(self.id)


@dataclass(frozen=True)
class Knowledge:
    """All entries by id, in the order of the files; `digest` changes with the content of any file."""

    entries: Mapping[str, Entry]
    digest: str


def knowledge_files(directory: Path) -> list[Path]:
    """The YAML files of a knowledge directory, sorted by name."""
    return sorted(path for path in directory.glob("*.y*ml") if path.suffix in {".yaml", ".yml"})


def load(directory: Path, *more: Path) -> Knowledge:
    """Read every YAML file of the directory, and of others that may be empty or missing.

    Raises KnowledgeError naming all mistakes: a directory without files, text that is no YAML or no UTF-8, an entry
    without id, questions or answer, and an id that is used twice.
    """
    problems: list[Problem] = []
    entries: dict[str, Entry] = {}
    digest = hashlib.sha256()
    paths = knowledge_files(directory)
    if not paths:
        problems.append(Problem(str(directory), 1, "no knowledge files here"))
    for path in (*paths, *(path for other in more for path in knowledge_files(other))):
        content = path.read_bytes()
        digest.update(path.name.encode() + b"\0" + content + b"\0")
        for entry in read_entries(path, content, problems):
            if entry.id in entries:
                first = entries[entry.id]
                problems.append(Problem(entry.file, entry.line, f"id {entry.id} already used in {first.file}:{first.line}"))
            else:
                entries[entry.id] = entry
    if problems:
        raise KnowledgeError(problems)
    return Knowledge(MappingProxyType(entries), digest.hexdigest())


def read_entries(path: Path, content: bytes, problems: list[Problem]) -> list[Entry]:
    """The good entries of one file; what is wrong with the others is added to `problems`."""
    try:
        root = _compose(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        problems.append(Problem(str(path), content[: error.start].count(b"\n") + 1, "not UTF-8"))
        return []
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.append(Problem(str(path), mark.line + 1 if mark else 1, f"not YAML: {error.problem or error.context}"))
        return []
    except (yaml.YAMLError, RecursionError) as error:
        problems.append(Problem(str(path), 1, f"not YAML: {error}"))
        return []
    if root is None:
        return []
    if not isinstance(root, yaml.SequenceNode):
        problems.append(Problem(str(path), root.start_mark.line + 1, "not a list of entries"))
        return []
    return list(_read_nodes(path, root, problems))


def _compose(text: str) -> yaml.Node | None:
    return yaml.compose(text, Loader=yaml.SafeLoader)


def _read_nodes(path: Path, root: yaml.SequenceNode, problems: list[Problem]) -> Iterator[Entry]:
    for node in root.value:
        line = node.start_mark.line + 1
        try:
            yield _Reader(path, node).entry()
        except _Wrong as wrong:
            problems.append(Problem(str(path), wrong.line or line, str(wrong)))


class _Wrong(Exception):
    def __init__(self, detail: str, line: int = 0) -> None:
        super().__init__(detail)
        self.line = line


class _Reader:
    """Reads one entry from its YAML node, so that each mistake keeps its line."""

    def __init__(self, path: Path, node: yaml.Node) -> None:
        if not isinstance(node, yaml.MappingNode):
            raise _Wrong("an entry has to be a mapping with id, questions and answer")
        self._path = path
        self._line = node.start_mark.line + 1
        self._fields: dict[str, yaml.Node] = {str(key.value): value for key, value in node.value}

    def entry(self) -> Entry:
        identifier = self._text("id")
        if not identifier:
            raise _Wrong("entry without id")
        questions = {language: texts for language, node in self._languages("questions") if (texts := _texts(node))}
        answer = {language: texts[0] for language, node in self._languages("answer") if (texts := _texts(node))}
        for field, found in (("questions", questions), ("answer", answer)):
            if not found:
                raise _Wrong(f"entry {identifier} without {field}", self._line_of(field))
        return Entry(
            id=identifier,
            topic=self._text("topic"),
            source=self._text("source"),
            as_of=self._date("as_of"),
            owner=self._text("owner"),
            questions=MappingProxyType(questions),
            answer=MappingProxyType(answer),
            actions=tuple(_texts(self._fields.get("actions"))),
            on_record=self._truth("on_record"),
            file=str(self._path),
            line=self._line,
            opens=self._text("opens"),
            begins=self._text("begins"),
            quotes=self._text("quotes"),
        )

    def _line_of(self, field: str) -> int:
        node = self._fields.get(field)
        return node.start_mark.line + 1 if node is not None else self._line

    def _text(self, field: str) -> str:
        return next(iter(_texts(self._fields.get(field))), "")

    def _languages(self, field: str) -> Iterator[tuple[Language, yaml.Node]]:
        node = self._fields.get(field)
        if node is None:
            return
        if not isinstance(node, yaml.MappingNode):
            raise _Wrong(f"{field} has to name its languages (de, en, zh)", self._line_of(field))
        for key, value in node.value:
            try:
                yield Language(str(key.value)), value
            except ValueError:
                raise _Wrong(f"{field}: language {key.value} is not de, en or zh", key.start_mark.line + 1) from None

    def _date(self, field: str) -> dt.date | None:
        text = self._text(field)
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            raise _Wrong(f"{field} {text} is not a date like 2026-11-22", self._line_of(field)) from None

    def _truth(self, field: str) -> bool:
        text = self._text(field).lower()
        if text not in {"", "true", "false", "yes", "no"}:
            raise _Wrong(f"{field} has to be true or false", self._line_of(field))
        return text not in {"false", "no"}


def _texts(node: yaml.Node | None) -> tuple[str, ...]:
    """The text of a scalar, or the texts of a list of scalars; empty ones and null left out."""
    if node is None or isinstance(node, yaml.MappingNode):
        return ()
    nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
    scalars = [item for item in nodes if isinstance(item, yaml.ScalarNode) and not item.tag.endswith(":null")]
    return tuple(text for item in scalars if (text := str(item.value).strip()))
