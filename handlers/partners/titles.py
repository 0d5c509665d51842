"""Titles of profiles: one that the bot proposed is built anew for each reader, one that people wrote stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from bot.domain.firms import Profile
from bot.domain.language import Language
from bot.domain.notices import InLanguages, Value
from bot.texts import catalogue
from handlers.partners.words.taxonomy import Concept, Facet, taxonomy

LONGEST_TITLE = 120
"""Longest title, in characters."""
_FIELDS = (Facet.TECHNOLOGY, Facet.SECTOR)


def proposal(language: Language, fields: Sequence[str], partner: Sequence[str], regions: Sequence[str]) -> str:
    """A title from what is known: "Sensorik: Händler gesucht (Südchina)"."""
    field, sought, where = (listed(words[:2], language) for words in (fields, partner, regions))
    title = catalogue()(language, "profile-title-proposal", field=field, sought=sought, where=where)
    return f"{title[:1].upper()}{title[1:LONGEST_TITLE]}"


def is_proposed(profile: Profile) -> bool:
    """Whether a profile's title is the one that the bot proposes."""
    return profile.title == proposed(profile)


def proposed(profile: Profile) -> str:
    """The title that the bot proposes for a profile, in the profile's language."""
    return proposal(profile.lang, profile.keywords, profile.partner_sought, profile.regions)


def title_for(profile: Profile) -> Value:
    """A profile's title for any reader: in their language where the bot proposed it, else as it was written."""
    if not is_proposed(profile):
        return profile.title
    parts = ((_FIELDS, profile.keywords), ((Facet.PARTNER,), profile.partner_sought), ((Facet.REGION,), profile.regions))
    return InLanguages(
        {one: proposal(one, *([_word(word, facets, profile.lang, one) for word in words] for facets, words in parts)) for one in Language}
    )


def _word(word: str, facets: Sequence[Facet], written: Language, reader: Language) -> str:
    """A word as the taxonomy calls it for a reader; one that it does not hold was typed by somebody, and stays."""
    known = next((_by_label(facet, written)[word] for facet in facets if word in _by_label(facet, written)), None)
    return known.label(reader) if known is not None else word


@cache
def _by_label(facet: Facet, language: Language) -> Mapping[str, Concept]:
    return {concept.label(language): concept for concept in taxonomy().concepts[facet].values()}


def listed(words: Sequence[str], language: Language) -> str:
    """Words one after another, as the language separates them."""
    return ("、" if language is Language.ZH else ", ").join(dict.fromkeys(words))
