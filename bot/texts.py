"""Text the user reads: Fluent catalogues, one folder a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.dates import bare, both_clocks, written, written_span
from bot.domain.language import Language
from bot.domain.messages import Choice, Message, Quoted
from bot.domain.notices import AsOf, Button, Clocks, InLanguages, OwnWords, Say, Span, Value

CATALOGUES = Path(__file__).resolve().parent.parent / "knowledge" / "texts"

_LONGEST_VALUE = 2000
_MARK = re.compile("\ue000\\d+\ue001")


class MissingText(LookupError):
    """No catalogue of this language has the text, or the text lacks a variable."""


class Texts:
    """All catalogues, read once. A key means the same in every language (a test holds keys and variables together)."""

    def __init__(self, folder: Path = CATALOGUES) -> None:
        self._bundles = {language: _bundle(folder / language, language) for language in Language}
        # Most texts have no variables and are asked for again and again.
        self._plain: dict[tuple[Language, str], str] = {}

    def __call__(self, language: Language, key: str, /, **values: Value) -> str:
        """The text `key` in `language`; raises MissingText rather than showing a key to a user.

        Dates, periods and instants among the values are written as the language writes them.
        """
        known = None if values else self._plain.get((language, key))
        if known is not None:
            return known
        bundle = self._bundles[language]
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            raise MissingText(f"{language}: {key}")
        long: dict[str, str] = {}
        shown = {name: _held_back(self._shown(language, value), long) for name, value in values.items()}
        text, errors = bundle.format_pattern(pattern, shown)
        if errors:
            raise MissingText(f"{language}: {key}: {errors[0]!r}")
        if not values:
            self._plain[language, key] = str(text)
        return _put_back(str(text), long)

    def message(self, language: Language, say: Say) -> Message:
        """`say` in a language."""
        heading, note = (self(language, key, **say.values) if key else "" for key in (say.heading, say.note))
        choices = tuple(self.choice(language, button) for button in say.choices)
        quoted = tuple(Quoted(one.text, one.language, language) for one in _own_words(say.values.values()) if one.text)
        documents = tuple(replace(one, label=self(language, one.label) if one.label else "") for one in say.documents)
        return Message(self(language, say.text, **say.values), heading, note, choices, documents=documents, quoted=quoted)

    def choice(self, language: Language, button: Button) -> Choice:
        """`button` in a language."""
        return Choice(button.name or self(language, button.label, **button.values), button.token)

    def _shown(self, language: Language, value: Value) -> str | int | float:
        if isinstance(value, str | int | float):
            return value
        match value:
            case date():
                shown = written(value, language)
            case AsOf():
                shown = bare(value.day, language)
            case OwnWords():
                shown = value.text
            case InLanguages():
                shown = value.text(language)
            case Span():
                shown = written_span(value.start, value.end, language)
            case Clocks():
                shown = both_clocks(value.at, language)
            case Say():
                shown = self(language, value.text, **value.values)
            case _:
                shown = "\n".join(self(language, line.text, **line.values) for line in value)
        return shown

    def has(self, key: str) -> bool:
        """Whether every language has this text."""
        return all(bundle.has_message(key) for bundle in self._bundles.values())


def _held_back(shown: str | float, long: dict[str, str]) -> str | int | float:
    """A value, or where it is longer than Fluent takes (fluent.runtime.resolver.MAX_PART_LENGTH) a mark for it, noted in `long`."""
    if not isinstance(shown, str) or len(shown) <= _LONGEST_VALUE:
        return shown
    mark = f"\ue000{len(long)}\ue001"
    long[mark] = shown
    return mark


def _put_back(text: str, long: dict[str, str]) -> str:
    """The text with the long values in the places of their marks; within a value nothing is a mark."""
    return _MARK.sub(lambda found: long.get(found[0], found[0]), text) if long else text


def _own_words(values: Iterable[Value]) -> Iterator[OwnWords]:
    """What people wrote, in the order of the values, also within what fills in a text."""
    for value in values:
        if isinstance(value, OwnWords):
            yield value
        elif isinstance(value, Say):
            yield from _own_words(value.values.values())
        elif isinstance(value, tuple):
            for line in value:
                yield from _own_words(line.values.values())


def _bundle(folder: Path, language: Language) -> FluentBundle:
    # Isolation marks (U+2068, U+2069) show as boxes in some WeChat clients, so they are off.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


@cache
def catalogue() -> Texts:
    """The texts of the bot, read once: for what has to be put into a language before it is a message (a file, a picture)."""
    return Texts()
