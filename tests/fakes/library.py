"""A library for tests of the core: its matches are told beforehand, no index is built."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

from bot.domain.fold import fold
from bot.domain.language import Language
from knowledge.group import grouped
from knowledge.load import Entry, Knowledge
from knowledge.match import Decision, Match

UNKNOWN = Match(Decision.PERSON, None, (), 0.0)


def an_entry(identifier: str, question: str, answer: str, *, actions: tuple[str, ...] = (), on_record: bool = True) -> Entry:
    """An entry with one German question and answer."""
    return Entry(
        id=identifier,
        topic="test",
        source="Test",
        as_of=None,
        owner="WFK",
        questions={Language.DE: (question,)},
        answer={Language.DE: answer},
        actions=actions,
        on_record=on_record,
        file="test.yaml",
        line=1,
    )


ENTRIES = (
    an_entry("offices", "Wo sind die Büros?", "In Yangzhou, Shanghai und Foshan."),
    an_entry("price", "Was kostet das?", "Dazu liegt mir keine Angabe vor.", on_record=False),
)


class ToldLibrary:
    """Finds the entry whose example question was asked to the letter, or what `matches` tells; everything else is not on record.

    `gate`, when set to an unset event, holds every question back until the event is set.
    """

    def __init__(self, entries: tuple[Entry, ...] = ENTRIES, matches: Mapping[str, Match] | None = None) -> None:
        self.knowledge = Knowledge({entry.id: entry for entry in entries}, "test")
        self._matches = dict(matches or {})
        self.asked: list[str] = []
        self.gate: asyncio.Event | None = None

    async def find(self, question: str, topic: str | None) -> Match:
        """The told match."""
        self.asked.append(question)
        if self.gate:
            await self.gate.wait()
        if question in self._matches:
            return self._matches[question]
        for entry in self.knowledge.entries.values():
            if fold(question) in [fold(example) for examples in entry.questions.values() for example in examples]:
                return Match(Decision.ANSWER if entry.on_record else Decision.PERSON, entry.id, (entry.id,), 1.0)
        return UNKNOWN

    async def group(self, texts: Sequence[str]) -> list[list[int]]:
        """Equal texts together."""
        return grouped(texts, None)

    def answer_by(self, answers: Mapping[str, Entry]) -> None:
        """Answers are told beforehand."""

    def close(self) -> None:
        """Nothing is open."""
