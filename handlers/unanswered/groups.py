"""Open questions as groups of what they mean: by the honest gap that was found for them, else by their meaning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.dialog import LookUp
from bot.domain.lines import in_a_line
from bot.domain.notices import Say
from bot.domain.unanswered import GroupedByMeaning, OpenQuestion, OpenQuestions

SHOWN_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same, the oldest first; `key` stays the same while new ones join."""

    questions: tuple[OpenQuestion, ...]

    @property
    def key(self) -> str:
        """Names the group by its oldest question."""
        return f"q{self.questions[0].id}"

    @property
    def entry(self) -> str:
        """The gap that was found for all of them, "" where none was."""
        return self.questions[0].entry

    @property
    def line(self) -> Say:
        """The group in a line: the newest question stands for all."""
        return Say("questions-line", {"text": shortened(self.questions[-1].text), "count": len(self.questions)})


def shortened(text: str) -> str:
    """A question as it fits a line."""
    return in_a_line(text, SHOWN_CHARACTERS)


def open_groups() -> Generator[LookUp, Any, tuple[Group, ...]]:
    """All groups, the largest first."""
    questions: Sequence[OpenQuestion] = yield LookUp(OpenQuestions())
    by_entry: defaultdict[str, list[OpenQuestion]] = defaultdict(list)
    for question in questions:
        by_entry[question.entry].append(question)
    others = by_entry.pop("", [])
    places: list[list[int]] = yield LookUp(GroupedByMeaning(tuple(question.text for question in others)))
    found = [*by_entry.values(), *([others[place] for place in sorted(group)] for group in places)]
    return tuple(sorted((Group(tuple(group)) for group in found), key=lambda group: (-len(group.questions), group.questions[0].id)))


def group_of(key: str) -> Generator[LookUp, Any, Group | None]:
    """The group that holds the question a key names; None where it was answered meanwhile."""
    groups = yield from open_groups()
    return next((group for group in groups if any(f"q{question.id}" == key for question in group.questions)), None)
