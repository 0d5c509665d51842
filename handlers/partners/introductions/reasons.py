"""Why two profiles fit each other, in one line for each side and language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.introductions import Side
from bot.domain.language import Language
from bot.domain.partners import HeldProfile
from handlers.partners.introductions.scene import Reading

Reasons = Mapping[Side, Mapping[Language, str]]


def reasons_between(a: HeldProfile, b: HeldProfile) -> Reading[Reasons]:
    """What each side reads about the other; nothing where nobody knows."""
    yield from ()
    return {}
