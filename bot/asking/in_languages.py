"""Asking a colleague for a text in each language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.asking.answers import NOTHING, FreeText
from bot.dialog import Context, Option, Script, ask
from bot.domain.language import Language
from bot.domain.notices import Say, Value

SKIPPED = (Option(NOTHING, "site-skip"),)


def in_languages(
    context: Context, key: str, longest: int, skipped: Sequence[Option] = SKIPPED, **values: Value
) -> Script[dict[Language, str]]:
    """The answers to `<key>-de`, `<key>-en` and `<key>-zh`, the colleague's own language first; each may be left out by `skipped`."""
    texts: dict[Language, str] = {}
    for language in (context.language, *(one for one in Language if one != context.language)):
        text = yield from ask(f"{key}-{language}", FreeText(longest=longest), options=skipped, **values)
        if text != NOTHING:
            texts[language] = text
    return texts


def missing_note(*texts: Mapping[Language, str]) -> Say:
    """Which languages lack a text: never filled in silently."""
    missing = [language for language in Language if any(language not in one for one in texts)]
    return Say("site-warn-missing", {"languages": ", ".join(missing).upper()}) if missing else Say("site-warn-none")
