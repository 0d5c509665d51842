"""Which of the four offices is meant: not where somebody comes from, not what is ruled out, not a neighbour."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.reading.origins import is_home
from bot.reading.tokens import Token, kinds

_FROM = re.compile(r"[fQ][i_]?$")
_HERE = re.compile(r"O_?C?r?i$")
_NOT = re.compile(r"!_?[ir]?$")
_COMPANY = re.compile(r"^-?(?:_|N){0,4}C|^-?Q")


def site_of(tokens: Sequence[Token]) -> tuple[str | None, bool]:
    """The office that the tokens name (None if none or not ours), and whether it must be asked back."""
    letters = kinds(tokens)
    named = [index for index, token in enumerate(tokens) if token.kind == "X"]
    if not named:
        return None, "Z" in letters
    goals = [index for index in named if _is_goal(letters, index) and not is_home(tokens, index)]
    elsewhere = [index for index in goals if not _HERE.search(letters[:index])]
    wanted = {tokens[index].value for index in elsewhere or goals}
    if len(wanted) == 1 and None not in wanted:
        return wanted.pop(), False
    return None, True


def _is_goal(letters: str, index: int) -> bool:
    before, after = letters[:index], letters[index + 1 :]
    # "Not in Shanghai or Foshan" rules out both.
    listed = re.sub(r"(?:X[~&]i?)+$", "", before)
    return not (_FROM.search(before) or _NOT.search(before) or _NOT.search(listed) or _COMPANY.search(after))
