"""How good the matcher is on questions that it was not made from."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from knowledge.embed import open_embedder
from knowledge.library import Library
from knowledge.match import Decision, Match
from knowledge.reading import is_courtesy

pytestmark = pytest.mark.xdist_group("quality")
QUESTIONS = Path(__file__).resolve().parents[1] / "questions"
LANGUAGES = ("de", "en", "zh")
RIGHT_FIRST = 0.90
RIGHT_AT_ONCE = 0.90
RIGHT_OR_OFFERED = 0.94
PRECISE = 0.95
FOREIGN_FACTS = 0.02


@dataclass(frozen=True)
class Result:
    """The entries that are right for a question (none if nothing answers it), its match, and whether the first entry is right."""

    right: frozenset[str]
    match: Match
    first: bool


@pytest.fixture(scope="module")
def results(library: Library) -> dict[str, list[Result]]:
    """The results of our own question set, by language."""
    if open_embedder("auto") is None:
        pytest.skip("the bars are for a matcher with embeddings")
    found: dict[str, list[Result]] = defaultdict(list)
    for path in sorted(QUESTIONS.glob("*.yaml")):
        for item in yaml.safe_load(path.read_text("utf-8")):
            right = frozenset(item["expect"])
            match = library.matcher.match(item["text"])
            first = match.entry in right or (bool(right) and library.matcher.rank(item["text"])[0] in right)
            found[item["language"]].append(Result(right, match, first))
    return found


def share(hits: list[bool]) -> float:
    """How large a part of the hits is true."""
    return sum(hits) / len(hits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_entry_comes_first_in_each_language(results: dict[str, list[Result]], language: str) -> None:
    """Nine of ten questions rank their entry first."""
    assert share([result.first for result in results[language] if result.right]) >= RIGHT_FIRST


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_answered_at_once_in_each_language(results: dict[str, list[Result]], language: str) -> None:
    """Nearly as many are answered directly, and more with a choice of three."""
    inside = [result for result in results[language] if result.right]
    assert share([result.match.entry in result.right for result in inside]) >= RIGHT_AT_ONCE
    offered = [bool(result.right & {result.match.entry, *result.match.suggestions}) for result in inside]
    assert share(offered) >= RIGHT_OR_OFFERED


def test_direct_answers_are_precise(results: dict[str, list[Result]]) -> None:
    """Who gets an answer gets the right one."""
    direct = [result for language in LANGUAGES for result in results[language] if result.right and result.match.entry]
    assert share([result.match.entry in result.right for result in direct]) >= PRECISE


def test_foreign_questions_get_no_facts(results: dict[str, list[Result]]) -> None:
    """What no entry answers is hardly ever answered with a fact; small talk and gaps state none."""
    foreign = [result.match for language in LANGUAGES for result in results[language] if not result.right]
    facts = [match.decision is Decision.ANSWER and not is_courtesy(match.entry or "") for match in foreign]
    assert share(facts) <= FOREIGN_FACTS
