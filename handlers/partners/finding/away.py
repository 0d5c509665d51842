"""Not to see a counterpart again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialog import Context, Finished, Kind, Script, Unclear, ask
from bot.domain.matches import MatchTurnedAway
from bot.domain.notices import Button
from bot.domain.partners import number_text
from handlers.partners.finding.cards import PERSON
from handlers.partners.finding.find import own_profiles

PAIR = "not-this-which"
_PAIR = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class OwnAndOther(Kind[tuple[int, int]]):
    """The number of an own profile and that of another one, as the button has them: 12-42."""

    def parse(self, text: str) -> tuple[int, int]:
        """Both numbers."""
        found = _PAIR.fullmatch(text.strip())
        if found is None:
            raise Unclear("finding-unclear-number")
        return int(found[1]), int(found[2])

    def show(self, value: tuple[int, int]) -> str:
        """As the button has them."""
        return f"{value[0]}-{value[1]}"


def read_away(_context: Context, text: str) -> Mapping[str, str]:
    """The numbers of the button."""
    return {PAIR: text}


def turn_away(context: Context) -> Script[Finished]:
    """Remember that somebody does not want to see a profile again; a button of a profile that is not theirs does nothing."""
    mine, other = yield from ask(PAIR, OwnAndOther())
    _, own = yield from own_profiles(context)
    if mine not in {one.number for one in own}:
        return Finished("not-this-gone", choices=(PERSON,))
    more = Button("finding-more", f"do:find-partner:{mine}")
    return Finished("not-this-done", {"other": number_text(other)}, events=(MatchTurnedAway(mine, other),), choices=(more,))
