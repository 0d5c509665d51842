"""Brings the answers that colleagues wrote into the knowledge in use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import yaml

from bot.domain.language import Language
from bot.domain.notices import AsOf
from bot.domain.unanswered import StaffAnswer, StaffAnswers
from bot.service import Reader
from bot.texts import Texts
from knowledge.load import Entry, Knowledge

STAFF_ENTRIES = "staff-entries"
"""The folder within the cache: what is in it is written anew from the database at any time."""


class Answerable(Protocol):
    """What is needed of the library."""

    @property
    def knowledge(self) -> Knowledge:
        """The present knowledge."""
        ...

    def answer_by(self, answers: Mapping[str, Entry]) -> None:
        """Answer these entries by these from now on."""
        ...


class StaffKnowledge:
    """The database is the truth, and every process follows it.

    An answer to a known gap takes its place at once; questions of their own become a file of entries, which the library indexes
    as it does with every change of its files.
    """

    def __init__(self, reader: Reader, library: Answerable, texts: Texts, folder: Path) -> None:
        self._reader = reader
        self._library = library
        self._texts = texts
        self._folder = folder
        self._known: Sequence[StaffAnswer] | None = None

    async def refresh(self) -> bool:
        """Take over what changed in the database; tells whether anything did."""
        answers: tuple[StaffAnswer, ...] = await self._reader.look_up(StaffAnswers())
        if answers == self._known:
            return False
        self._write([answer for answer in answers if not answer.entry])
        entries = self._library.knowledge.entries
        self._library.answer_by({one.entry: self._in_place_of(entries[one.entry], one) for one in answers if one.entry in entries})
        self._known = answers
        return True

    def _in_place_of(self, entry: Entry, answer: StaffAnswer) -> Entry:
        return replace(entry, answer=self._dated(answer), as_of=answer.as_of, owner=answer.owner, source="WFK", on_record=True)

    def _dated(self, answer: StaffAnswer) -> dict[Language, str]:
        shown = AsOf(answer.as_of)
        return {language: self._texts(language, "answer-dated", answer=text, as_of=shown) for language, text in answer.answer.items()}

    def _write(self, answers: Sequence[StaffAnswer]) -> None:
        """The entries as a file, under another name first, so that nobody reads half of it; no file where there are none.

        Any file, be it empty, makes the knowledge another one, for which the index would have to be built anew.
        """
        file, draft = self._folder / "answers.yaml", self._folder / "answers.draft"
        if not answers:
            file.unlink(missing_ok=True)
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        written = yaml.safe_dump([self._tree(answer) for answer in answers], allow_unicode=True, sort_keys=False, width=1000)
        if not file.exists() or file.read_text(encoding="utf-8") != written:
            draft.write_text(written, encoding="utf-8")
            draft.replace(file)

    def _tree(self, answer: StaffAnswer) -> dict[str, object]:
        return {
            "id": answer.id,
            "topic": "staff",
            "source": "WFK",
            "as_of": answer.as_of.isoformat(),
            "owner": answer.owner,
            "questions": {str(language): list(texts) for language, texts in answer.questions.items()},
            "answer": {str(language): text for language, text in self._dated(answer).items()},
        }
