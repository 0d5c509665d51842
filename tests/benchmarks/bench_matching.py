"""Measures the matcher: python tests/benchmarks/bench_matching.py [--clinc FILE] [--without-embeddings].

Prints how many questions of our own set (tests/questions) are matched rightly, by language, how many foreign ones are
answered with a fact, the same for CLINC150 if its file is given (or named by CLINC_FILE), and the speed.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import yaml
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from knowledge.library import Library  # noqa: E402
from knowledge.match import Decision, Match  # noqa: E402
from knowledge.matcher import Matcher  # noqa: E402
from knowledge.reading import is_courtesy  # noqa: E402

LONG_QUESTION = "Wir sind eine kleine Firma und messen Druck und Temperatur in Anlagen. " * 70 + "Wo haben Sie Büros in China?"
SECONDS = 5.0


@dataclass(frozen=True)
class Case:
    """A question and the entries that are right for it; none for a question that nothing answers."""

    text: str
    language: str
    right: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """Shares of the questions of one kind."""

    number: int
    first: float
    right: float
    offered: float
    precise: float
    foreign: int
    foreign_facts: float


def measure(matcher: Matcher, cases: Sequence[Case]) -> Score:
    """Match all cases and count."""
    inside = [(case, matcher.match(case.text)) for case in cases if case.right]
    outside = [matcher.match(case.text) for case in cases if not case.right]
    right = sum(match.entry in case.right for case, match in inside)
    offered = sum(not set(match.suggestions).isdisjoint(case.right) for case, match in inside)
    direct = sum(match.entry is not None for _, match in inside)
    first = sum(matcher.rank(case.text)[0] in case.right for case, _ in inside)
    facts = sum(states_fact(match) for match in outside)
    return Score(
        len(inside),
        first / len(inside),
        right / len(inside),
        (right + offered) / len(inside),
        right / max(1, direct),
        len(outside),
        facts / max(1, len(outside)),
    )


def states_fact(match: Match) -> bool:
    """Whether the match answers with a fact: neither a gap, nor plain courtesy."""
    return match.decision is Decision.ANSWER and match.entry is not None and not is_courtesy(match.entry)


def own_cases() -> list[Case]:
    """Our own question set."""
    return [
        Case(item["text"], item["language"], tuple(item["expect"]))
        for path in sorted((ROOT / "tests" / "questions").glob("*.yaml"))
        for item in yaml.safe_load(path.read_text("utf-8"))
    ]


def clinc_knowledge(content: dict[str, list[list[str]]], directory: Path) -> None:
    """Write CLINC's training questions as a knowledge directory."""
    entries: dict[str, list[str]] = {}
    for question, intent in content["train"]:
        entries.setdefault(intent, []).append(question)
    lines = [{"id": intent, "questions": {"en": questions}, "answer": {"en": intent}} for intent, questions in entries.items()]
    (directory / "clinc.yaml").write_text(yaml.safe_dump(lines), "utf-8")


def clinc_cases(content: dict[str, list[list[str]]]) -> list[Case]:
    """CLINC's test questions, in scope and out of it."""
    outside = [Case(str(text), "en", ()) for text in content["oos_test"]]
    return [Case(text, "en", (intent,)) for text, intent in content["test"]] + outside


def speed(matcher: Matcher, texts: Iterable[str]) -> float:
    """Questions in a second of one core: processor time, so that a busy machine does not count."""
    begun, count = time.process_time(), 0
    for text in texts:
        matcher.match(text)
        count += 1
        if time.process_time() - begun > SECONDS:
            break
    return count / (time.process_time() - begun)


def show(table: Table, name: str, score: Score) -> None:
    """Add a line."""
    shares = (score.first, score.right, score.offered, score.precise, score.foreign_facts)
    table.add_row(name, str(score.number), *(f"{share:.1%}" for share in shares), str(score.foreign))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--clinc", default=os.environ.get("CLINC_FILE"))
    parser.add_argument("--without-embeddings", action="store_true")
    options = parser.parse_args()
    embedder = None if options.without_embeddings else "auto"
    table = Table("set", "in scope", "first", "right", "right or offered", "precise", "foreign facts", "foreign")
    console = Console(width=140)

    begun = time.perf_counter()
    library = Library.open(ROOT / "knowledge" / "entries", ROOT / ".cache", embedder)
    console.print(f"opened in {time.perf_counter() - begun:.2f} s, {psutil.Process().memory_info().rss >> 20} MB")
    cases = own_cases()
    for language in ("de", "en", "zh"):
        show(table, language, measure(library.matcher, [case for case in cases if case.language == language]))
    show(table, "own", measure(library.matcher, cases))
    console.print(f"{speed(library.matcher, (case.text for case in cases)):.0f} questions in a second of one core")
    normal = 1 / speed(library.matcher, [cases[0].text] * 20)
    console.print(f"{len(LONG_QUESTION)} characters take {1 / speed(library.matcher, [LONG_QUESTION] * 20) / normal:.1f} times as long")
    console.print(f"{psutil.Process().memory_info().rss >> 20} MB after matching")
    library.close()
    if options.clinc:
        content = json.loads(Path(options.clinc).read_text("utf-8"))
        with tempfile.TemporaryDirectory() as folder:
            clinc_knowledge(content, Path(folder))
            begun = time.perf_counter()
            clinc = Library.open(Path(folder), None, embedder)
            console.print(f"index of CLINC built in {time.perf_counter() - begun:.0f} s")
            show(table, "CLINC", measure(clinc.matcher, clinc_cases(content)))
            clinc.close()
    console.print(table)


if __name__ == "__main__":
    main()
