"""The knowledge in use: opened once, asked from the event loop, refreshed when its files change."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from knowledge.cache import make_index, read_index
from knowledge.embed import Choice, Embedder, open_embedder
from knowledge.load import Knowledge, knowledge_files, load
from knowledge.matcher import Match, Matcher
from knowledge.prepare import prepare

Stamp = tuple[tuple[str, int, int], ...]


class Library:
    """A knowledge directory and its matcher.

    Questions are matched in one worker thread, so the event loop stays free; a refresh is built in another and swapped
    in whole, so questions are never answered from half a knowledge base.
    """

    def __init__(self, directory: Path, cache: Path | None, embedder: Embedder | None) -> None:
        """Load and build at once. Raises KnowledgeError where the files cannot be used."""
        self._directory = directory
        self._cache = cache
        self._embedder = embedder
        self._stamp = stamp(directory)
        self._knowledge, self._matcher = self._build(load(directory))
        self._asking = ThreadPoolExecutor(1, "matcher")
        self._building = ThreadPoolExecutor(1, "knowledge")

    @classmethod
    def open(cls, directory: Path, cache: Path | None = None, embedder: Choice = "auto") -> "Library":
        """Open a directory of entries; `cache` is where the index is kept between starts, `embedder` None does without."""
        return cls(directory, cache, open_embedder(embedder))

    @property
    def knowledge(self) -> Knowledge:
        """The entries in use."""
        return self._knowledge

    @property
    def matcher(self) -> Matcher:
        """The matcher in use."""
        return self._matcher

    async def find(self, question: str, topic: str | None = None) -> Match:
        """What to do about a question; `topic` is the entry answered last."""
        matcher = self._matcher
        return await asyncio.get_running_loop().run_in_executor(self._asking, matcher.match, question, topic)

    async def refresh(self) -> bool:
        """Read the files again if they changed since they were last read; whether there is new knowledge in use.

        Raises KnowledgeError, once for each change, where the files cannot be used; the old knowledge then stays.
        """
        return await asyncio.get_running_loop().run_in_executor(self._building, self._refresh)

    def close(self) -> None:
        """Finish what is being matched and stop the threads."""
        self._asking.shutdown()
        self._building.shutdown(cancel_futures=True)

    def _refresh(self) -> bool:
        seen = stamp(self._directory)
        if seen == self._stamp:
            return False
        self._stamp = seen
        knowledge = load(self._directory)
        if knowledge.digest == self._knowledge.digest:
            return False
        # The matcher goes last: who sees it finds its entries.
        self._knowledge, self._matcher = self._build(knowledge)
        return True

    def _build(self, knowledge: Knowledge) -> tuple[Knowledge, Matcher]:
        index = None
        if self._cache is not None:
            index = read_index(knowledge, self._embedder, self._cache)
            if index is None and prepare(self._directory, self._cache, self._embedder is not None):
                index = read_index(knowledge, self._embedder, self._cache)
        return knowledge, Matcher(knowledge, index or make_index(knowledge, self._embedder, self._cache), self._embedder)


def stamp(directory: Path) -> Stamp:
    """Names, times of change and sizes of the knowledge files: a cheap sign that one changed."""
    return tuple((path.name, (found := path.stat()).st_mtime_ns, found.st_size) for path in knowledge_files(directory))
