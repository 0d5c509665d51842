"""Which firms on record may be the same, and which a search means: by their names in both scripts and in pinyin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from bot.domain.firms import Firm
from bot.domain.fold import fold
from bot.domain.partners import HeldFirm, HeldProfile
from handlers.partners.anonymity.firm_name import latin_name
from handlers.partners.anonymity.firm_name_zh import core_of, pinyin_of
from handlers.partners.words.taxonomy import Facet, taxonomy

LIKELY = 86.0
"""From this likeness on (0 to 100) two firms are shown to colleagues as perhaps the same."""
FOUND = 72.0
"""From this likeness on a firm or a profile is found by a search."""
MOST_TWINS, MOST_FOUND, SHORTEST = 5, 8, 4
_ALL = 100.0
_SAME_CONCEPT = 85.0


def likeness(one: Firm, other: Firm) -> float:
    """How like two firms are, from 0 to 100: by either name, by a name and the sound of the other, by their website."""
    if _host(one) and _host(one) == _host(other):
        return _ALL
    return max((fuzz.ratio(here, there) for here in _spellings(one) for there in _spellings(other)), default=0.0)


def _host(firm: Firm) -> str:
    return (urlsplit(firm.website).hostname or "").removeprefix("www.")


def _spellings(firm: Firm) -> tuple[str, ...]:
    return _spelt(firm.name, firm.name_zh)


@lru_cache(maxsize=20000)  # each firm is compared with every other one
def _spelt(name: str, name_zh: str) -> tuple[str, ...]:
    """What tells a firm apart, without legal forms, trades and places; where nothing does, all of its name."""
    latin = latin_name(name)
    core = core_of(name_zh or name)
    told = " ".join(latin.telling) or " ".join(latin.words)
    # What was written only in Chinese has no Latin words; its sound may be somebody else's Latin name.
    return tuple(dict.fromkeys(part for part in (told, core, *(sorted(pinyin_of(core)) if core else ())) if part))


def twins_of(
    firm: Firm, firms: Iterable[HeldFirm], apart: frozenset[tuple[int, int]] = frozenset(), number: int = 0
) -> tuple[HeldFirm, ...]:
    """The firms that may be the same as one, the likeliest first; `apart` are pairs of numbers that are two."""
    scored = ((likeness(firm, held.firm), held) for held in firms if held.firm.id != firm.id and held.firm.name)
    likely = [(score, held) for score, held in scored if score >= LIKELY and _pair(number, held.number) not in apart]
    return tuple(held for _, held in sorted(likely, key=lambda one: (-one[0], one[1].number))[:MOST_TWINS])


def _pair(one: int, other: int) -> tuple[int, int]:
    return (min(one, other), max(one, other))


def firms_like(text: str, firms: Iterable[HeldFirm]) -> tuple[HeldFirm, ...]:
    """The firms whose name a text means, in either script or by its sound, the likeliest first."""
    wanted = fold(text)
    scored = ((max((_score(wanted, part) for part in _searched(held.firm)), default=0.0), held) for held in firms)
    return tuple(held for score, held in sorted(scored, key=lambda one: (-one[0], one[1].number)) if score >= FOUND)[:MOST_FOUND]


def _searched(firm: Firm) -> Iterator[str]:
    yield from (part for part in (fold(firm.name), fold(firm.name_zh), *_spellings(firm)) if part)


def _score(wanted: str, part: str) -> float:
    """A part of a name is enough, but not a name that is a part of what is wanted."""
    return fuzz.partial_ratio(wanted, part) if len(wanted) <= len(part) else fuzz.ratio(wanted, part)


def profiles_like(text: str, profiles: Sequence[HeldProfile]) -> tuple[HeldProfile, ...]:
    """The profiles that a text means: by their words, or by what both name in whatever language."""
    wanted = fold(text)
    concepts = _named(text)
    scored = ((_profile_score(wanted, concepts, held), held) for held in profiles)
    return tuple(held for score, held in sorted(scored, key=lambda one: (-one[0], one[1].number)) if score >= FOUND)[:MOST_FOUND]


def _named(text: str) -> set[str]:
    return {concept.id for facet in (Facet.TECHNOLOGY, Facet.SECTOR, Facet.PARTNER) for concept in taxonomy().find(facet, text)}


def _profile_score(wanted: str, concepts: set[str], held: HeldProfile) -> float:
    said = held.profile
    whole = f"{said.title}. {', '.join((*said.keywords, *said.partner_sought))}. {said.summary}"
    if wanted and wanted in fold(whole):
        return _ALL
    if concepts and concepts <= _named(whole):
        return _SAME_CONCEPT
    return fuzz.partial_ratio(wanted, fold(said.title)) if len(wanted) >= SHORTEST else 0.0
