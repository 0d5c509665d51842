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


def missing_note(*texts: Mapping[Language, str], fields: Sequence[str] = ()) -> Say:
    """Which languages lack a text, in words: never filled in silently. `fields` are the keys of the texts' names, if several."""
    lacking = [tuple(language for language in Language if language not in one) for one in texts]
    if fields:
        said = [
            Say("missing-field", {"field": Say(field), "languages": _listed("missing-and", [_language(one) for one in missing])})
            for field, missing in zip(fields, lacking, strict=True)
            if missing
        ]
    else:
        said = [_language(language) for language in Language if any(language in missing for missing in lacking)]
    if not said:
        return Say("site-warn-none")
    return Say("site-warn-missing", {"languages": _listed("missing-also" if fields else "missing-and", said)})


def _language(language: Language) -> Say:
    return Say(f"announcing-language-{language}")


def _listed(key: str, said: Sequence[Say]) -> Say:
    """Several things in a row; the text `key` joins two."""
    shown = said[-1]
    for one in reversed(said[:-1]):
        shown = Say(key, {"first": one, "rest": shown})
    return shown
