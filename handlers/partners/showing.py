"""The anonymous card of a profile: what everybody sees of it before both sides agreed, each reader in their own language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language
from bot.domain.lines import in_a_line
from bot.domain.notices import InLanguages, OwnWords, Say, Value
from bot.domain.partners import HeldProfile
from handlers.partners.anonymity.whose import Names, is_safe, names_on_record
from handlers.partners.titles import is_proposed, listed, title_for
from handlers.partners.words.taxonomy import Concept, Facet, narrowest, taxonomy

MOST_TECHNOLOGIES = 4
LONGEST_SUMMARY = 600
"""Longest description on a card, in characters."""


def card(held: HeldProfile) -> tuple[Say, ...]:
    """The card of a profile on record."""
    return anonymous(held.profile, held.firm.firm, names_on_record(held.firm))


def anonymous(profile: Profile, firm: Firm, names: Names) -> tuple[Say, ...]:
    """All that others see: the seat and size of the firm, what is offered or sought, and the firm's own words.

    A file may hold anything: words in which one of `names`, or whatever else tells whose they are, is found are left out.
    """
    return (*facts(profile, firm, names), *_own_words(profile, names))


def facts(profile: Profile, firm: Firm, names: Names) -> tuple[Say, ...]:
    """The same without the firm's own title and description."""
    return tuple(_facts(profile, firm, names))


def _facts(profile: Profile, firm: Firm, names: Names) -> Iterator[Say]:
    yield describe(firm)
    kind = Say(f"partner-kind-{profile.kind}")
    yield Say("partner-kind", {"kind": kind, "subject": Say(f"partner-subject-{profile.subject}")}) if profile.subject else kind
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
        shown = [word for word in words if taxonomy().find(facet, word) or is_safe(word, profile.lang, names)]
        if shown:
            yield Say(key, {"labels": in_words(facet, shown)})
    if profile.stage in STAGES or (profile.stage and is_safe(profile.stage, profile.lang, names)):
        yield Say("partner-stage", {"stage": _known("partner-stage", profile.stage, STAGES)})
    if profile.ip in RIGHTS or (profile.ip and is_safe(profile.ip, profile.lang, names)):
        yield Say("partner-ip", {"ip": _known("partner-ip", profile.ip, RIGHTS)})


def _own_words(profile: Profile, names: Names) -> Iterator[Say]:
    title = profile.title if is_safe(profile.title, profile.lang, names) else ""
    if title and is_proposed(profile):
        yield Say("partner-title", {"title": title_for(profile)})
        title = ""
    summary = in_a_line(profile.summary, LONGEST_SUMMARY) if is_safe(profile.summary, profile.lang, names) else ""
    if title or summary:
        values: dict[str, Value] = {
            "title": OwnWords(title, profile.lang),
            "summary": OwnWords(summary, profile.lang),
            "both": "yes" if title and summary else "no",
            "lang": Say(f"own-words-{profile.lang}"),
        }
        yield Say("partner-words", values)


STAGES = ("concept", "prototype", "tested", "market")
"""How far what is offered has come; a file may say it in words of its own."""
RIGHTS = ("none", "secret", "applied", "granted", "copyright")
"""How what is offered is protected; a file may say it in words of its own."""


def _known(key: str, value: str, values: Sequence[str]) -> Value:
    return Say(f"{key}-{value}") if value in values else value


def describe(firm: Firm) -> Say:
    """A firm by where it is and how large, without its name."""
    return Say("partner-firm", {"region": Say(f"partner-from-{firm.region}"), **_kind_of(firm)})


def seat(firm: Firm) -> Say:
    """Where a firm is and how large, of a firm whose name is known."""
    return Say("partner-seat", {"region": Say(f"partner-region-{firm.region}"), **_kind_of(firm)})


def _kind_of(firm: Firm) -> dict[str, Value]:
    size = Say(f"partner-size-{firm.size}") if firm.size else Say("partner-nothing")
    return {"size": size, "startup": Say("partner-startup" if firm.startup else "partner-nothing")}


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
