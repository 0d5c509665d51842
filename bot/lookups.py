"""Answers the look-ups of scripts and duties: by library, matches or platform what only those know, all else by the database."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

import structlog

from bot.domain.conference_posters import Scene, SceneOf
from bot.domain.deliveries import SendError
from bot.domain.matches import MatchesForText, SharedMatches
from bot.domain.partners import MatchesFor
from bot.domain.unanswered import EntryFor, FoundEntry, GroupedByMeaning
from bot.matches import LiveMatches
from bot.ports import Store
from knowledge.load import Knowledge
from knowledge.match import Decision, Match

log = structlog.get_logger()

SCENE_SECONDS = 4.0
"""How long a platform may take to make a code for a poster; a colleague waits for it."""
SceneLinks = Callable[[str], Awaitable[str | None]]
"""The link for WeChat's code of a scene, None where no account is set up; raises a SendError."""


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

    def __init__(self, store: Store, library: Shelf, matches: LiveMatches | None = None, scene_link: SceneLinks | None = None) -> None:
        self._store = store
        self._library = library
        self._matches = matches
        self._scene_link = scene_link

    async def look_up(self, query: object) -> Any:
        """The answer to a query; raises LookupError for one that nobody answers."""
        if isinstance(query, GroupedByMeaning):
            return await self._library.group(query.texts)
        if isinstance(query, EntryFor):
            return await self._found(query.question)
        if isinstance(query, SceneOf):
            return await self._scene(query.mark)
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

    async def _scene(self, mark: str) -> Scene:
        if self._scene_link is None:
            return Scene()
        try:
            async with asyncio.timeout(SCENE_SECONDS):
                return Scene(await self._scene_link(mark) or "")
        except (SendError, TimeoutError) as error:
            log.warning("no code for a poster", error=type(error).__name__, detail=getattr(error, "detail", ""))
            return Scene(failed=True)
