"""Short questions that mean little by themselves, and much while one subject is talked about: "where and when again?"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from knowledge.normalise import fold, han_characters

SUBJECTS_FILE = Path(__file__).parent / "data" / "subjects.yaml"


@dataclass(frozen=True)
class _Lead:
    """An entry, and lists of words: the question holds one of each."""

    entry: str
    words: tuple[frozenset[str], ...]


@dataclass(frozen=True)
class _Subject:
    entries: frozenset[str]
    leads: tuple[_Lead, ...]
    known: frozenset[str]


@cache
def _subjects() -> tuple[_Subject, ...]:
    return tuple(_subject(one) for one in yaml.safe_load(SUBJECTS_FILE.read_text("utf-8")))


def _subject(content: dict[str, str | list[dict[str, str | list[str]]]]) -> _Subject:
    leads = tuple(_Lead(str(lead["to"]), tuple(_listed(words) for words in lead["words"])) for lead in _dicts(content["leads"]))
    known = _listed(str(content["little"])).union(*(words for lead in leads for words in lead.words))
    return _Subject(frozenset(str(content["entries"]).split()), leads, known)


def _dicts(value: object) -> list[dict[str, str | list[str]]]:
    return value if isinstance(value, list) else []


def _listed(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


def meant(text: str, topic: str) -> str | None:
    """The entry that a question means after the entry `topic`; None where it says anything that the subject does not know."""
    for subject in _subjects():
        if topic in subject.entries:
            said = set(_said(fold(text), subject.known))
            if said <= subject.known:
                return next((lead.entry for lead in subject.leads if all(words & said for words in lead.words)), None)
    return None


def _said(text: str, known: frozenset[str]) -> Iterator[str]:
    """The words of a folded text; Chinese has no spaces, so the longest known word at each place is taken."""
    for run in text.split():
        if not han_characters(run):
            yield run
            continue
        place = 0
        while place < len(run):
            longest = next((run[place:end] for end in range(len(run), place, -1) if run[place:end] in known), run[place])
            yield longest
            place += len(longest)
