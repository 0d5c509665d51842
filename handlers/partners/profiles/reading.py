"""What a free text says of a profile, so that only what it leaves open is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialog import Context
from bot.domain.firms import Kind, Region, Subject
from bot.domain.language import Language
from handlers.partners.words.reading import read_profile
from handlers.partners.words.taxonomy import Concept, Facet, narrowest, taxonomy

SHORT = 60
"""A description of less length tells little."""
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_OWN = re.compile(
    r"\b(?:wir|ich|unser\w*|suche\w*|biete\w*|gesucht|we|i|our|us|looking for|seeking|wanted|offer\w*)\b|"
    r"我们|我司|我方|本公司|本厂|我想|想找|寻找|寻求|求购|诚招|诚征|提供"
)
_ASKS = re.compile(r"[?？]\s*$|[吗呢]\s*$")
_FORMS: Mapping[str, str] = {
    "distributor": "distribution",
    "agent": "distribution",
    "customer": "supply",
    "oem": "supply",
    "supplier": "supply",
    "manufacturer": "manufacturing",
    "licensee": "licence",
    "technology-provider": "licence",
    "investor": "investment",
    "service-provider": "service",
    "developer": "service",
    "research-partner": "research",
    "training-partner": "training",
}
"""The form of cooperation that goes without saying where such a partner is sought."""
_RESEARCH = frozenset({"research", "research-partner"})
_TECHNOLOGY = frozenset({"licence", "technology-transfer", "licensee", "technology-provider"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a profile: empty where nothing was said. Concepts of the taxonomy, the most important first."""

    kind: Kind | None
    fields: tuple[Concept, ...]
    partners: tuple[Concept, ...]
    cooperation: tuple[Concept, ...]
    regions: tuple[Concept, ...]
    mixed: bool

    @property
    def subject(self) -> Subject:
        """Business, unless research or somebody's technology is what it is about."""
        about = {concept.id for concept in (*self.partners, *self.cooperation)}
        if about & _RESEARCH:
            return Subject.RESEARCH
        return Subject.TECHNOLOGY if about & _TECHNOLOGY else Subject.BUSINESS


def read(text: str, seat: Region | None = None) -> Wanted:
    """Read a text; the place where the firm itself has its `seat` is no wish."""
    found = read_profile(text, taxonomy())
    return Wanted(
        kind=found.kind,
        fields=narrowest((*found.technologies, *found.sectors)),
        partners=found.partners,
        cooperation=found.cooperation or _implied(found.partners),
        regions=tuple(one for one in found.regions if seat is None or set(one.regions) - {seat}),
        mixed={concept.kind for concept in found.partners} >= {Kind.OFFER, Kind.REQUEST},
    )


def _implied(partners: tuple[Concept, ...]) -> tuple[Concept, ...]:
    forms = taxonomy().concepts[Facet.COOPERATION]
    return tuple(dict.fromkeys(forms[_FORMS[one.id]] for one in partners if one.id in _FORMS))


def implied(partners: tuple[str, ...]) -> tuple[str, ...]:
    """The same by the ids of partners."""
    known = taxonomy().concepts[Facet.PARTNER]
    return tuple(one.id for one in _implied(tuple(known[name] for name in partners if name in known)))


def describes(context: Context, text: str) -> Mapping[str, str]:
    """The answer that opens the dialog, where somebody describes what they offer or seek; nothing for a plain question."""
    folded = text.casefold()
    if not _OWN.search(folded) or _ASKS.search(text):
        return {}
    wanted = read(text)
    return {WISH: text.strip()} if wanted.kind is not None and (wanted.fields or wanted.partners) else {}


WISH = "profile-wish"
"""The key of the first question."""


def length(text: str) -> int:
    """How much a text can say: a Chinese character counts twice."""
    return len(text) + len(_CHINESE.findall(text))


def is_short(text: str) -> bool:
    """Whether a description tells little by its length."""
    return length(text) < SHORT


def language_of(text: str, spoken: Language) -> Language:
    """The language that a text is written in: Chinese by its characters, else what the writer speaks, if that is not Chinese."""
    if _CHINESE.search(text):
        return Language.ZH
    return Language.EN if spoken is Language.ZH else spoken
