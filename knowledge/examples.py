"""The rows that the matcher learns from: the entries' questions, their pinyin copies, and foreign questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from bot.domain.language import Language
from knowledge.load import Entry, Knowledge
from knowledge.names import Names
from knowledge.normalise import normalise
from knowledge.pinyin import Speller

FOREIGN_FILE = Path(__file__).parent / "data" / "foreign.yaml"
FOREIGN = -1
# A foreign question that the knowledge at hand does answer: it counts for nothing.
ANSWERED = -2
# So many of the Chinese questions of an entry are also learnt in pinyin, which takes twice the time of the others.
PINYIN_COPIES = 6


@dataclass(frozen=True)
class Example:
    """A question as the matcher reads it; `group` is shared by its pinyin copy: the two are left out together."""

    text: str
    entry: int
    group: int


@dataclass(frozen=True)
class Examples:
    """All rows, sorted by entry with the foreign ones last; `entries` are the ids that the rows' numbers count."""

    entries: tuple[str, ...]
    rows: tuple[Example, ...]

    @cached_property
    def texts(self) -> list[str]:
        """The texts of the rows."""
        return [row.text for row in self.rows]

    @cached_property
    def owners(self) -> NDArray[np.int32]:
        """The entry of each row (n), else FOREIGN or ANSWERED."""
        return np.array([row.entry for row in self.rows], np.int32)

    @cached_property
    def groups(self) -> list[NDArray[np.intp]]:
        """The rows of each group; rows that count for nothing are in none."""
        members: dict[int, list[int]] = {}
        for position, row in enumerate(self.rows):
            if row.entry != ANSWERED:
                members.setdefault(row.group, []).append(position)
        return [np.array(rows, np.intp) for rows in members.values()]

    @cached_property
    def families(self) -> list[NDArray[np.intp]]:
        """The rows of each entry, without the foreign ones."""
        return [np.flatnonzero(self.owners == entry) for entry in range(len(self.entries))]

    def targets(self) -> NDArray[np.float32]:
        """What the scores (n x (c + 1)) should be: 1 for the row's entry, else 0; the last column is for foreign rows."""
        columns = np.append(np.arange(len(self.entries)), FOREIGN)
        return np.asarray(self.owners[:, None] == columns, np.float32)

    def mark_answered(self, rows: NDArray[np.intp]) -> "Examples":
        """The same rows, of which some count for nothing any more."""
        gone = frozenset(rows.tolist())
        return Examples(
            self.entries,
            tuple(replace(row, entry=ANSWERED) if position in gone else row for position, row in enumerate(self.rows)),
        )


def collect(knowledge: Knowledge, names: Names, speller: Speller, foreign: Sequence[Sequence[str]]) -> Examples:
    """The rows of a knowledge base and of foreign questions given as groups of translations."""
    spellings = [
        (number, spelling) for number, entry in enumerate(knowledge.entries.values()) for spelling in _spellings(entry, names, speller)
    ]
    spellings += [(FOREIGN, [names.canonical(normalise(text)) for text in line]) for line in foreign]
    rows = [Example(text, number, group) for group, (number, texts) in enumerate(spellings) for text in texts]
    return Examples(tuple(knowledge.entries), tuple(rows))


def read_foreign(path: Path = FOREIGN_FILE) -> list[list[str]]:
    """Groups of translations of questions that no entry answers."""
    return [[str(text) for text in line.values()] for line in yaml.safe_load(path.read_text("utf-8"))]


def _spellings(entry: Entry, names: Names, speller: Speller) -> Iterator[list[str]]:
    """Each question as the matcher reads it, a Chinese one also in pinyin."""
    for language, questions in entry.questions.items():
        for number, question in enumerate(questions):
            text = names.canonical(normalise(question))
            yield list(dict.fromkeys([text, speller.spell(text)])) if language is Language.ZH and number < PINYIN_COPIES else [text]
