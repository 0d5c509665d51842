"""Tokens: the pieces of a request, each with a one-letter kind, so that a rule is a pattern over letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a request: its kind (see `words.KINDS`), what it means, and how it was written."""

    kind: str
    value: Any = None
    text: str = ""


Build = Callable[[list[Token], date], Sequence[Token] | None]
"""Makes new tokens of matched ones; None leaves them as they are."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Tokens whose kinds match `pattern` become others; `example` says where that is met."""

    pattern: re.Pattern[str]
    build: Build
    example: str


def rule(pattern: str, build: Build, example: str) -> Rule:
    """A rule of a pattern over kinds."""
    return Rule(re.compile(pattern), build, example)


def reduced(tokens: Sequence[Token], rules: Sequence[Rule], today: date) -> list[Token]:
    """The tokens after all rules, each tried once from left to right, in order."""
    current = list(tokens)
    for one in rules:
        position = 0
        while found := one.pattern.search(kinds(current), position):
            made = one.build(current[found.start() : found.end()], today) if found[0] else None
            if made is None:
                position = found.start() + 1
                continue
            current[found.start() : found.end()] = made
            position = found.start() + len(made)
    return current


def kinds(tokens: Sequence[Token]) -> str:
    """The kinds of the tokens as one text."""
    return "".join(token.kind for token in tokens)


def values(tokens: Sequence[Token], wanted: str) -> list[Any]:
    """The values of the tokens of the wanted kinds, in order."""
    return [token.value for token in tokens if token.kind in wanted]
