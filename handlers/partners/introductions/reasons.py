"""Why two profiles fit each other, in one line for each side and language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.introductions import Side
from bot.domain.language import Language
from bot.domain.partners import HeldProfile
from handlers.partners.introductions.scene import Reading
from handlers.partners.matching.reasons import reasons_for

Reasons = Mapping[Side, Mapping[Language, str]]


def reasons_between(a: HeldProfile, b: HeldProfile) -> Reading[Reasons]:
    """What each side reads about the other."""
    yield from ()
    here, there = (a.profile, a.firm.firm), (b.profile, b.firm.firm)
    return {Side.A: reasons_for(here, there), Side.B: reasons_for(there, here)}
