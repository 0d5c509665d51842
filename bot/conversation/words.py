"""Words that are commands in any language, and the ways to name a choice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.messages import Choice
from bot.texts import Texts

COMMANDS = (
    "start",
    "help",
    "cancel",
    "back",
    "privacy",
    "stop",
    "subscribe",
    "more",
    "yes",
    "no",
    "language:de",
    "language:en",
    "language:zh",
)
"""The core's own commands. Each, and each command of a topic that has words, has a text `words-<command>` (a colon becomes a
hyphen) in every language: its words, separated by commas."""

NEAR = 88.0
"""How alike (0-100) a typed label must be to a label of five letters or more: one typing error, not another word."""
_SHORTEST_REPAIRED = 5
_REPAIRED = ("settings", "language")
"""Commands that are understood with a typing error as well."""
_NUMBER = re.compile(r"[#(]?(\d{1,2})[.):、]?")


class Words:
    """Looks commands up by the words that people use for them, exactly: a sentence that holds such a word is a question."""

    def __init__(self, texts: Texts, commands: Iterable[str] = ()) -> None:
        """`commands` are those of the topics."""
        self._texts = texts
        known = (*COMMANDS, *commands)
        self._commands = {word: command for command in known for word in self.listed(f"words-{command.replace(':', '-')}")}
        self._given_up = self.listed("dialog-given-up-words")

    def listed(self, key: str) -> set[str]:
        """The folded words of the text `key` in all languages; empty where there is no such text."""
        if not self._texts.has(key):
            return set()
        return {_folded(word) for language in Language for word in re.split("[,，、]", self._texts(language, key))} - {""}

    def command(self, text: str) -> str | None:
        """The command that the whole text is, in any language, with or without a slash."""
        return self._commands.get(_folded(text))

    def nearly(self, text: str) -> str | None:
        """The command that the whole text is but for a typing error; only of those that do nothing but ask."""
        folded = _folded(text)
        return next((command for word, command in self._commands.items() if command in _REPAIRED and _near(folded, word)), None)

    def gives_up(self, text: str) -> bool:
        """Whether the whole text says in ordinary words that a dialog is to end; outside of one they mean something else."""
        return _folded(text) in self._given_up

    def named(self, text: str, labels: Iterable[tuple[str, str]]) -> str | None:
        """The value among `(label key, value)` that a text names by its label in any language or by one of its keywords."""
        folded = _folded(text)
        spoken = {
            value: {fold(self._texts(language, key)) for language in Language} | self.listed(f"{key}-words") for key, value in labels if key
        }
        exact = [value for value, names in spoken.items() if folded in names]
        if len(exact) == 1:
            return exact[0]
        near = [value for value, names in spoken.items() if any(_near(folded, name) for name in names)]
        return near[0] if len(near) == 1 else None


def _folded(text: str) -> str:
    """Folded, but a text of signs alone is itself: a question mark asks for help, a dash leaves out."""
    return fold(text) or text.strip().translate(_WIDE_SIGNS)


def picked(text: str, choices: Sequence[Choice]) -> str | None:
    """The token of the choice that a text picks: by its number (from 1), its label, or nearly its label."""
    number = _NUMBER.fullmatch(text.strip().translate(_WIDE_DIGITS))
    if number and 1 <= int(number[1]) <= len(choices):
        return choices[int(number[1]) - 1].token
    folded = fold(text)
    same = [choice.token for choice in choices if folded and fold(choice.label) == folded]
    if not same:
        same = [choice.token for choice in choices if _near(folded, fold(choice.label))]
    return same[0] if len(same) == 1 else None


_WIDE_SIGNS = str.maketrans("？－—–", "?---")
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９．）", "0123456789.)")


def _near(typed: str, name: str) -> bool:
    return min(len(typed), len(name)) >= _SHORTEST_REPAIRED and fuzz.ratio(typed, name) >= NEAR
