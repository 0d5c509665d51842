"""Which of our languages a browser asks for."""

from __future__ import annotations

from bot.domain.language import Language

MOST_RANGES = 20
"""Ranges of an Accept-Language header that are looked at; browsers send fewer than ten."""


def preferred(accept_language: str) -> Language | None:
    """The language of ours that comes first in an Accept-Language header (RFC 9110, 12.5.4); None when none is in it."""
    ranked = [_ranked(part) for part in accept_language.split(",")[:MOST_RANGES]]
    wanted = sorted((found for found in ranked if found is not None), key=lambda found: -found[0])
    return wanted[0][1] if wanted else None


def page_language(asked: str, accept_language: str) -> Language:
    """The language of the page: what its address asks for, else the browser; German when it says nothing, else English."""
    if asked in set(Language):
        return Language(asked)
    return preferred(accept_language) or (Language.EN if accept_language.strip() else Language.DE)


def _ranked(part: str) -> tuple[float, Language] | None:
    tag, _, weight = part.strip().partition(";")
    primary = tag.strip().lower().partition("-")[0]
    quality = _quality(weight)
    return (quality, Language(primary)) if primary in set(Language) and quality > 0 else None


def _quality(weight: str) -> float:
    name, _, value = weight.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        quality = float(value)
    except ValueError:
        return 0.0
    return quality if 0 <= quality <= 1 else 0.0
