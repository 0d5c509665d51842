"""The knowledge in use: opened once, asked from the event loop, refreshed when its files change."""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import MappingProxyType

from knowledge.cache import make_index, read_index
from knowledge.embed import Choice, Embedder, open_embedder
from knowledge.group import grouped
from knowledge.load import Entry, Knowledge, knowledge_files, load
from knowledge.match import Match
from knowledge.matcher import Matcher
from knowledge.prepare import prepare

Stamp = tuple[tuple[str, int, int], ...]


class Library:
    """Knowledge directories and their matcher: the record, and more entries that may come and go.

    Questions are matched in one worker thread, so the event loop stays free; a refresh is built in another and swapped
    in whole, so questions are never answered from half a knowledge base.
    """

    def __init__(self, directories: Sequence[Path], cache: Path | None, embedder: Embedder | None) -> None:
        """Load and build at once. Raises KnowledgeError where the files cannot be used."""
        self._directories = tuple(directories)
        self._cache = cache
        self._embedder = embedder
        self._stamp = stamp(*self._directories)
        self._answers: Mapping[str, Entry] = {}
        self._read, self._matcher = self._build(load(*self._directories))
        self._knowledge = self._read
        self._asking = ThreadPoolExecutor(1, "matcher")
        self._building = ThreadPoolExecutor(1, "knowledge")

    @classmethod
    def open(cls, directory: Path, cache: Path | None = None, embedder: Choice = "auto", *more: Path) -> "Library":
        """Open a directory of entries; `cache` is where the index is kept between starts, `embedder` None does without.

        `more` are further directories, which may be empty.
        """
        return cls((directory, *more), cache, open_embedder(embedder))

    @property
    def knowledge(self) -> Knowledge:
        """The entries in use."""
        return self._knowledge

    @property
    def embedder(self) -> Embedder | None:
        """The embedder in use, None without one."""
        return self._embedder

    @property
    def matcher(self) -> Matcher:
        """The matcher in use."""
        return self._matcher

    async def find(self, question: str, topic: str | None = None) -> Match:
        """What to do about a question; `topic` is the entry answered last."""
        matcher = self._matcher
        return await asyncio.get_running_loop().run_in_executor(self._asking, matcher.match, question, topic)

    def answer_by(self, answers: Mapping[str, Entry]) -> None:
        """From now on answer these entries by these, found by the same questions: what colleagues wrote wins over the files."""
        self._answers = dict(answers)
        self._knowledge = self._answered(self._read)

    async def group(self, texts: Sequence[str]) -> list[list[int]]:
        """Places of texts that mean the same, in any language, the largest group first."""
        return await asyncio.get_running_loop().run_in_executor(self._asking, grouped, texts, self._embedder)

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
        seen = stamp(*self._directories)
        if seen == self._stamp:
            return False
        self._stamp = seen
        knowledge = load(*self._directories)
        if knowledge.digest == self._read.digest:
            return False
        self._read, matcher = self._build(knowledge)
        # The matcher goes last: who sees it finds its entries.
        self._knowledge = self._answered(self._read)
        self._matcher = matcher
        return True

    def _answered(self, knowledge: Knowledge) -> Knowledge:
        known = {identifier: self._answers.get(identifier, entry) for identifier, entry in knowledge.entries.items()}
        return Knowledge(MappingProxyType(known), knowledge.digest)

    def _build(self, knowledge: Knowledge) -> tuple[Knowledge, Matcher]:
        index = None
        if self._cache is not None:
            index = read_index(knowledge, self._embedder, self._cache)
            if index is None and prepare(self._directories, self._cache, self._embedder is not None):
                index = read_index(knowledge, self._embedder, self._cache)
        return knowledge, Matcher(knowledge, index or make_index(knowledge, self._embedder, self._cache), self._embedder)


def stamp(*directories: Path) -> Stamp:
    """Names, times of change and sizes of the knowledge files: a cheap sign that one changed."""
    paths = (path for directory in directories for path in knowledge_files(directory))
    return tuple((path.name, (found := path.stat()).st_mtime_ns, found.st_size) for path in paths)
