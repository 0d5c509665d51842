"""What a profile wishes of its counterpart, and how near two profiles come to each other's wishes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.firms import Profile, Region
from handlers.partners.words.reading import read_profile
from handlers.partners.words.taxonomy import Concept, Facet, Taxonomy

# Small beside the likeness of 0 to 1.6: wishes break ties, they do not find partners.
NARROW_REGION, WIDE_REGION, WRONG_REGION = 0.04, 0.015, -0.05
RIGHT_PARTNER, SAME_COOPERATION = 0.03, 0.02
NARROW = 2


@dataclass(frozen=True, slots=True)
class Wishes:
    """Who is sought, where, and how one would work together; `roles` is what the profile calls its own firm."""

    partners: tuple[Concept, ...]
    roles: tuple[Concept, ...]
    cooperation: tuple[Concept, ...]
    regions: tuple[Concept, ...]


def wishes_of(profile: Profile, words: Taxonomy) -> Wishes:
    """The wishes that a profile's fields and free text tell."""
    read = read_profile(f"{profile.title}. {profile.summary}", words)
    fields = ", ".join((*profile.partner_sought, *profile.cooperation, *profile.regions))
    return Wishes(
        partners=_together(words.find(Facet.PARTNER, ", ".join(profile.partner_sought)), read.partners),
        roles=read.roles,
        cooperation=_together(words.find(Facet.COOPERATION, fields), read.cooperation),
        regions=_together(words.find(Facet.REGION, fields), read.regions),
    )


def nearness(here: Wishes, there: Wishes, region_here: Region, region_there: Region) -> float:
    """What is added to the likeness of two profiles whose firms have their seats in these regions."""
    partners = sum(not set(one.partners).isdisjoint(other.roles) for one, other in ((here, there), (there, here)))
    return (
        _region(here, region_there)
        + _region(there, region_here)
        + RIGHT_PARTNER * partners
        + SAME_COOPERATION * (not set(here.cooperation).isdisjoint(there.cooperation))
    )


def wished_region(wishes: Wishes, region: Region) -> Concept | None:
    """The narrowest wished region in which the seat lies."""
    fitting = [concept for concept in wishes.regions if region in concept.regions]
    return min(fitting, key=lambda concept: len(concept.regions), default=None)


def _region(wishes: Wishes, seat: Region) -> float:
    if not any(concept.regions for concept in wishes.regions) or seat is Region.OTHER:
        return 0.0
    concept = wished_region(wishes, seat)
    if concept is None:
        return WRONG_REGION
    return NARROW_REGION if len(concept.regions) <= NARROW else WIDE_REGION


def _together(first: list[Concept], second: tuple[Concept, ...]) -> tuple[Concept, ...]:
    return tuple(dict.fromkeys((*first, *second)))
