"""The answers that name profiles by number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.dialog import Kind, Unclear
from bot.domain.partners import number_text

_NUMBERED = re.compile(r"(?<![\w-])(?:[pP]\s*[-‐-―－]?\s*)?(\d{1,9})(?!\w)")


def profile_numbers(text: str) -> tuple[int, ...]:
    """The profiles that a text names, in its order: P-0042, p42, 42."""
    return tuple(dict.fromkeys(int(found) for found in _NUMBERED.findall(text)))


@dataclass(frozen=True, slots=True)
class ProfileNumber(Kind[int]):
    """One profile by its number."""

    def parse(self, text: str) -> int:
        """The only number in the text."""
        found = profile_numbers(text)
        if len(found) != 1 or not found[0]:
            raise Unclear("finding-unclear-number")
        return found[0]

    def show(self, value: int) -> str:
        """As everybody sees it."""
        return number_text(value)


@dataclass(frozen=True, slots=True)
class TwoProfiles(Kind[tuple[int, int]]):
    """Two profiles by their numbers, the one that is meant first."""

    def parse(self, text: str) -> tuple[int, int]:
        """The two numbers in the text."""
        found = profile_numbers(text)
        if len(found) != 2 or not all(found):  # noqa: PLR2004 - a pair
            raise Unclear("finding-unclear-two")
        return found[0], found[1]

    def show(self, value: tuple[int, int]) -> str:
        """Both, as everybody sees them."""
        return " ".join(map(number_text, value))
