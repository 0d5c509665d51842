"""Answers the look-ups of scripts and duties: what asks for meaning by the library or the matches, all else by the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from bot.domain.matches import MatchesForText, SharedMatches
from bot.domain.partners import MatchesFor
from bot.domain.unanswered import EntryFor, FoundEntry, GroupedByMeaning
from bot.matches import LiveMatches
from bot.ports import Store
from knowledge.load import Knowledge
from knowledge.match import Decision, Match


class Shelf(Protocol):
    """What is needed of the library."""

    @property
    def knowledge(self) -> Knowledge:
        """The present knowledge."""
        ...

    async def find(self, question: str, topic: str | None) -> Match:
        """The entry that answers a question."""
        ...

    async def group(self, texts: Sequence[str]) -> list[list[int]]:
        """Places of texts that mean the same, the largest group first."""
        ...


class LookUps:
    """One door for every query."""

    def __init__(self, store: Store, library: Shelf, matches: LiveMatches | None = None) -> None:
        self._store = store
        self._library = library
        self._matches = matches

    async def look_up(self, query: object) -> Any:
        """The answer to a query; raises LookupError for one that nobody answers."""
        if isinstance(query, GroupedByMeaning):
            return await self._library.group(query.texts)
        if isinstance(query, EntryFor):
            return await self._found(query.question)
        if self._matches is not None and isinstance(query, MatchesFor | MatchesForText | SharedMatches):
            return await self._matches.look_up(query)
        return await self._store.look_up(query)

    async def _found(self, question: str) -> FoundEntry | None:
        knowledge = self._library.knowledge
        match = await self._library.find(question, None)
        entry = knowledge.entries.get(match.entry or "") if match.decision is not Decision.SUGGEST else None
        if entry is None:
            return None
        title = {language: questions[0] for language, questions in entry.questions.items() if questions}
        return FoundEntry(entry.id, title, entry.answer)
