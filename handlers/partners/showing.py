"""A profile as others see it: without anything that tells whose it is, each reader in their own language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language
from bot.domain.notices import InLanguages, Say, Value
from handlers.partners.words.taxonomy import Concept, Facet, narrowest, taxonomy

MOST_TECHNOLOGIES = 4


def anonymous(profile: Profile, firm: Firm) -> tuple[Say, ...]:
    """All that others see: the seat and size of the firm, what is offered or sought, and the firm's own words."""
    title: dict[str, Value] = {"title": profile.title, "summary": profile.summary, "lang": Say(f"language-{profile.lang}")}
    return (*facts(profile, firm), Say("partner-words", title))


def facts(profile: Profile, firm: Firm) -> tuple[Say, ...]:
    """The same without the firm's own words."""
    return tuple(_facts(profile, firm))


def _facts(profile: Profile, firm: Firm) -> Iterator[Say]:
    yield Say("partner-firm", {"firm": describe(firm)})
    subject = Say(f"partner-subject-{profile.subject}") if profile.subject else Say("partner-nothing")
    yield Say("partner-kind", {"kind": Say(f"partner-kind-{profile.kind}"), "subject": subject})
    text = f"{profile.title}. {', '.join(profile.keywords)}. {profile.summary}"
    technologies = narrowest(taxonomy().find(Facet.TECHNOLOGY, text))[:MOST_TECHNOLOGIES]
    if technologies:
        yield Say("partner-technologies", {"labels": labels(technologies)})
    wished: tuple[tuple[str, Facet, Sequence[str]], ...] = (
        ("partner-sought", Facet.PARTNER, profile.partner_sought),
        ("partner-cooperation", Facet.COOPERATION, profile.cooperation),
        ("partner-regions", Facet.REGION, profile.regions),
    )
    for key, facet, words in wished:
        if words:
            yield Say(key, {"labels": in_words(facet, words)})
    if profile.stage:
        yield Say("partner-stage", {"stage": _known("partner-stage", profile.stage, STAGES)})
    if profile.ip:
        yield Say("partner-ip", {"ip": _known("partner-ip", profile.ip, RIGHTS)})


STAGES = ("concept", "prototype", "tested", "market")
"""How far what is offered has come; a file may say it in words of its own."""
RIGHTS = ("none", "secret", "applied", "granted", "copyright")
"""How what is offered is protected; a file may say it in words of its own."""


def _known(key: str, value: str, values: Sequence[str]) -> Value:
    return Say(f"{key}-{value}") if value in values else value


def describe(firm: Firm) -> Say:
    """Where a firm is and how large, without its name."""
    size = Say(f"partner-size-{firm.size}") if firm.size else Say("partner-nothing")
    startup = Say("partner-startup") if firm.startup else Say("partner-nothing")
    return Say("partner-described", {"region": Say(f"partner-region-{firm.region}"), "size": size, "startup": startup})


def labels(concepts: Sequence[Concept]) -> InLanguages:
    """The names of concepts, in the language of each reader."""
    return InLanguages({one: listed([concept.label(one) for concept in concepts], one) for one in Language})


def in_words(facet: Facet, words: Sequence[str]) -> Value:
    """Words of a profile, by the taxonomy in each reader's language; what it does not know stays as it was written."""
    known = [taxonomy().find(facet, word) for word in words]
    return InLanguages(
        {
            language: listed([found[0].label(language) if found else word for found, word in zip(known, words, strict=True)], language)
            for language in Language
        }
    )


def listed(words: Sequence[str], language: Language) -> str:
    """Words one after another, as the language separates them."""
    return ("、" if language is Language.ZH else ", ").join(dict.fromkeys(words))
