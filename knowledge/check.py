"""What an editor should know about the entries before they go live."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.domain.language import Language
from knowledge.cache import build_kept
from knowledge.embed import Choice, Embedder, open_embedder
from knowledge.evidence import best_entries
from knowledge.load import Entry, Knowledge, KnowledgeError, load
from knowledge.normalise import fold

# An entry is unreachable when at least this share of its questions, each left out in turn, leads elsewhere.
LEADS_ELSEWHERE = 0.75
FEWEST_QUESTIONS = 5


class Severity(StrEnum):
    """Whether the bot can do with it."""

    ERROR = "error"
    WARNING = "warning"


class Kind(StrEnum):
    """What is wrong."""

    BROKEN = "broken"
    MISSING = "missing"
    DUPLICATE = "duplicate"
    UNREACHABLE = "unreachable"
    STALE = "stale"


@dataclass(frozen=True)
class Finding:
    """Something to correct: file and line (from 1) of the entry, and what it is."""

    file: str
    line: int
    kind: Kind
    detail: str
    severity: Severity


def check(
    directory: Path, today: dt.date, stale_after_days: int = 365, embedder: Choice = "auto", cache: Path | None = None
) -> list[Finding]:
    """All findings about the entries in a directory, in the order of files and lines. Takes as long as building an index.

    The index is kept in `cache`, if there is one, and what an index there already knows is not computed again.
    """
    try:
        knowledge = load(directory)
    except KnowledgeError as error:
        return [Finding(problem.file, problem.line, Kind.BROKEN, problem.detail, Severity.ERROR) for problem in error.problems]
    findings = [
        *(finding for entry in knowledge.entries.values() for finding in _missing(entry)),
        *(finding for entry in knowledge.entries.values() for finding in _stale(entry, today, stale_after_days)),
        *_duplicates(knowledge),
        *_unreachable(knowledge, open_embedder(embedder), cache),
    ]
    return sorted(findings, key=lambda finding: (finding.file, finding.line, finding.kind))


def _warning(entry: Entry, kind: Kind, detail: str) -> Finding:
    return Finding(entry.file, entry.line, kind, f"{entry.id}: {detail}", Severity.WARNING)


def _missing(entry: Entry) -> Iterator[Finding]:
    for language in Language:
        if language not in entry.answer:
            yield _warning(entry, Kind.MISSING, f"no answer in {language}")
        number = len(entry.questions.get(language, ()))
        if number < FEWEST_QUESTIONS:
            yield _warning(entry, Kind.MISSING, f"{number} questions in {language}, {FEWEST_QUESTIONS} are needed")
    for field in ("topic", "source", "owner"):
        if not getattr(entry, field):
            yield _warning(entry, Kind.MISSING, f"no {field}")
    if entry.as_of is None:
        yield _warning(entry, Kind.MISSING, "no as_of")


def _stale(entry: Entry, today: dt.date, days: int) -> Iterator[Finding]:
    if entry.as_of is not None and (age := (today - entry.as_of).days) > days:
        yield _warning(entry, Kind.STALE, f"as of {entry.as_of}, {age} days ago")


def _duplicates(knowledge: Knowledge) -> Iterator[Finding]:
    uses: dict[str, list[tuple[Entry, str]]] = defaultdict(list)
    for entry in knowledge.entries.values():
        for questions in entry.questions.values():
            # A name may be a question of its own in every language of one entry; twice in one language is a slip.
            for question in questions:
                same = fold(question)
                if not any(known is entry for known, _ in uses[same]) or sum(fold(other) == same for other in questions) > 1:
                    uses[same].append((entry, question))
    for found in uses.values():
        first = found[0][0]
        for entry, question in found[1:]:
            yield _warning(entry, Kind.DUPLICATE, f"question {question!r} also in {first.id} ({first.file}:{first.line})")


def _unreachable(knowledge: Knowledge, embedder: Embedder | None, cache: Path | None) -> Iterator[Finding]:
    if len(knowledge.entries) < 2:  # noqa: PLR2004 - one entry has no neighbour to lead to
        return
    built = build_kept(knowledge, embedder, cache)
    best = best_entries(built.held_out.without_group)
    for number, (entry, rows) in enumerate(zip(knowledge.entries.values(), built.examples.families, strict=True)):
        strays = [row for row in rows if best[row] != number]
        if len(strays) >= LEADS_ELSEWHERE * len(rows):
            others = [built.examples.entries[column] for column in best[strays]]
            likeliest = max(sorted(set(others)), key=others.count)
            yield _warning(entry, Kind.UNREACHABLE, f"{len(strays)} of {len(rows)} questions lead elsewhere, mostly to {likeliest}")
