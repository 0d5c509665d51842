"""Text the user reads: Fluent catalogues, one folder a language."""

from __future__ import annotations

from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.domain.language import Language

CATALOGUES = Path(__file__).resolve().parent.parent / "knowledge" / "texts"

Value = str | int | float


class MissingText(LookupError):
    """No catalogue of this language has the text, or the text lacks a variable."""


class Texts:
    """All catalogues, read once. A key means the same in every language (a test holds keys and variables together)."""

    def __init__(self, folder: Path = CATALOGUES) -> None:
        self._bundles = {language: _bundle(folder / language, language) for language in Language}
        # Most texts have no variables and are asked for again and again.
        self._plain: dict[tuple[Language, str], str] = {}

    def __call__(self, language: Language, key: str, **values: Value) -> str:
        """The text `key` in `language`; raises MissingText rather than showing a key to a user."""
        known = None if values else self._plain.get((language, key))
        if known is not None:
            return known
        bundle = self._bundles[language]
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            raise MissingText(f"{language}: {key}")
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise MissingText(f"{language}: {key}: {errors[0]!r}")
        if not values:
            self._plain[language, key] = str(text)
        return str(text)

    def has(self, key: str) -> bool:
        """Whether every language has this text."""
        return all(bundle.has_message(key) for bundle in self._bundles.values())


def _bundle(folder: Path, language: Language) -> FluentBundle:
    # Isolation marks (U+2068, U+2069) show as boxes in some WeChat clients, so they are off.
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
