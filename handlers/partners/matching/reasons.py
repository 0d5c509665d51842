"""Why two profiles fit, in one line: "passt, weil: Sensorik, sucht Händler, Südchina"."""

from __future__ import annotations

from functools import reduce

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language
from bot.texts import Texts, catalogue
from handlers.partners.matching.features import analysed
from handlers.partners.matching.matchmaker import Match
from handlers.partners.matching.wishes import Wishes, wished_region, wishes_of
from handlers.partners.words.taxonomy import Concept, Facet, Taxonomy, taxonomy

MOST_TECHNOLOGIES = 2


def reason(match: Match, mine: tuple[Wishes, Firm], theirs: tuple[Wishes, Firm], language: Language, texts: Texts) -> str:
    """The line in the reader's language. `mine` belongs to the reader, `theirs` to the profile shown; no name appears."""
    words = taxonomy()
    technologies = words.concepts[Facet.TECHNOLOGY]
    parts = [technologies[key].label(language) for key in _narrowest(match.shared, technologies)]
    parts = parts or [texts(language, "partners-reason-near")]
    if (partner := _partner(mine[0], theirs[0])) is not None:
        parts.append(texts(language, "partners-reason-seeks", partner=partner.label(language)))
    parts.append(_region(mine, theirs, words).label(language))
    listed = reduce(lambda first, second: texts(language, "partners-reason-and", first=first, second=second), parts)
    return texts(language, "partners-reason", reasons=listed)


def _narrowest(shared: tuple[str, ...], technologies: dict[str, Concept]) -> list[str]:
    """The shared technologies without those that are wider names of another one."""
    wider = {technologies[key].up for key in shared}
    return [key for key in shared if key not in wider][:MOST_TECHNOLOGIES]


def _partner(mine: Wishes, theirs: Wishes) -> Concept | None:
    """Whom the other side seeks: best the one that the reader calls itself, else the first."""
    return next((concept for concept in theirs.partners if concept in mine.roles), next(iter(theirs.partners), None))


def _region(mine: tuple[Wishes, Firm], theirs: tuple[Wishes, Firm], words: Taxonomy) -> Concept:
    """The region that one side wished and the other has, or else where the other side is at home."""
    regions = words.concepts[Facet.REGION]
    wished = wished_region(theirs[0], mine[1].region) or wished_region(mine[0], theirs[1].region)
    return wished or regions.get(theirs[1].region, regions["elsewhere"])


def reasons_for(mine: tuple[Profile, Firm], theirs: tuple[Profile, Firm]) -> dict[Language, str]:
    """Why `theirs` fits `mine`, in one line a language, whoever brought both together."""
    words = taxonomy()
    here, there = ([key for key, _ in analysed(profile, words).technologies] for profile, _ in (mine, theirs))
    match = Match(theirs[0].id, 1.0, tuple(key for key in here if key in set(there)))
    sides = (wishes_of(mine[0], words), mine[1]), (wishes_of(theirs[0], words), theirs[1])
    return {language: reason(match, *sides, language, catalogue()) for language in Language}
