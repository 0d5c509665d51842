"""Reads a profile out of free text in German, English or Chinese: what is offered or sought, by whom, where.

| said | read as |
|---|---|
| Wir bauen Sensoren und suchen einen Händler | an offer: who seeks a distributor, a customer, a licensee, an investor wants to be paid |
| We look for a supplier of castings; 求购传感器 | a request: who seeks a supplier or the thing itself wants to pay |
| 寻求代理权; want to import wines | a request, as `representing` tells: who wants to sell another's goods buys them first |
| Händler gesucht, importer wanted | what is sought stands before the word |
| Als Händler suchen wir ...; 贸易公司寻找 ... | what stands before it says who seeks |
| bietet, makes, 生产, and nothing is sought | an offer |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.firms import Kind
from handlers.partners.words.representing import gives, takes_on
from handlers.partners.words.taxonomy import Concept, Facet, Taxonomy

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ])|[;\n。！？；]+|\.$|(?<=[\u3400-\u9fff])\.")
_CLAUSE = re.compile(r"\s*[,，、]\s*|\s+(?:und|sowie|and|aber|but)\s+|(?:并且|并|同时|以及)")
_SEEKING = re.compile(
    r"\b(?:suchen?|sucht|suche|ben[öo]tigen?|ben[öo]tigt|brauchen?|braucht|w[üu]nschen?|m[öo]chten?|wollen|interessier\w*|"
    r"interesse an|bedarf an|zielkunden sind|gefragt sind|gesucht:|gesucht (?:wird|werden|ist|sind)|wanted:|needed:|sought:|"
    r"look(?:s|ing)? for|seek(?:s|ing)?|search(?:es|ing)? for|needs?|requires?|wants?|wish(?:es)? to|hop(?:e|es|ing) to|"
    r"interested in|would like|sourcing|in search of)\b|"
    r"寻找|寻求|寻|求购|采购|需要|希望|诚招|诚征|招募|招商|征集|征|拟|引进|引入|欲|想要|想找|想|需采购|需|急需|找"
)
_SOUGHT_BEFORE = re.compile(r"\b(?:gesucht|erw[üu]nscht|willkommen|wanted|sought|needed|welcome)\b(?! (?:wird|werden|ist|sind)|:)")
_SELLS = re.compile(
    r"\b(?:willkommen|welcome|zielkunden|target customers|vertretung in|referenzen|f[üu]r h[äa]ndler)\b|诚招|诚征|招商|招募"
)
_OFFERING = re.compile(
    r"\b(?:biet\w*|stell\w* .{0,60}\bher\b|herstell\w*|hersteller|fertig\w*|produzi\w*|entwick\w*|liefer\w*|bauen|baut|"
    r"verkauf\w*|exporti\w*|"
    r"anbiet\w*|verf[üu]g\w*|r[üu]sten|vergeben|schulen|offer\w*|manufactur\w*|produc(?:e|es|ing|er)|makes?|making|develop\w*|"
    r"suppl(?:y|ies|ying)|provid\w*|sells?|selling|builds?|exports?)\b|"
    r"生产|提供|制造|研发|开发|供应|出口|出售|专业从事|拥有|主营|可承接|自主|愿输出|转让"
)
# Who sells the goods of others is no such partner to seek.
_SELLERS = frozenset({"distributor", "agent"})


@dataclass(frozen=True, slots=True)
class ProfileRead:
    """What a text says of a profile; empty where it says nothing, and the dialog asks.

    `technologies` and `sectors` are what is offered or sought, the most important first; `partners` who is sought,
    `roles` what the writer calls itself.
    """

    kind: Kind | None
    technologies: tuple[Concept, ...]
    sectors: tuple[Concept, ...]
    partners: tuple[Concept, ...]
    roles: tuple[Concept, ...]
    cooperation: tuple[Concept, ...]
    regions: tuple[Concept, ...]


def read_profile(text: str, words: Taxonomy) -> ProfileRead:
    """Read `text`; never raises."""
    own, sought = _parted(text.lower())
    partners, roles = _concepts(words, Facet.PARTNER, sought), _concepts(words, Facet.PARTNER, own)
    cooperation = _concepts(words, Facet.COOPERATION, sought, own)
    kind = _kind(text.lower(), own, sought, partners, _concepts(words, Facet.COOPERATION, sought))
    if kind is Kind.REQUEST and takes_on(text.lower()):
        known = words.concepts[Facet.COOPERATION]
        cooperation = tuple(dict.fromkeys((known["distribution"], *cooperation)))
        roles = tuple(dict.fromkeys((*roles, *(one for one in partners if one.id in _SELLERS))))
        partners = tuple(one for one in partners if one.id not in _SELLERS)
    main, other = (sought, own) if kind is Kind.REQUEST else (own, sought)
    return ProfileRead(
        kind=kind,
        technologies=_concepts(words, Facet.TECHNOLOGY, main, other),
        sectors=_concepts(words, Facet.SECTOR, main, other),
        partners=partners,
        roles=roles,
        cooperation=cooperation,
        regions=_concepts(words, Facet.REGION, sought) or _concepts(words, Facet.REGION, own),
    )


def _concepts(words: Taxonomy, facet: Facet, *texts: str) -> tuple[Concept, ...]:
    return tuple(dict.fromkeys(concept for text in texts for concept in words.find(facet, text)))


def _kind(text: str, own: str, sought: str, partners: tuple[Concept, ...], cooperation: tuple[Concept, ...]) -> Kind | None:
    if takes_on(text):
        return Kind.REQUEST
    if gives(text):
        return Kind.OFFER
    said = {concept.kind for concept in partners if concept.kind} or {concept.kind for concept in cooperation if concept.kind}
    if Kind.OFFER in said or _SELLS.search(text):
        return Kind.OFFER
    if said or not sought:
        return Kind.REQUEST if said else (Kind.OFFER if _OFFERING.search(own) else None)
    # A partner of no particular kind is sought: whoever makes something then offers it.
    return Kind.OFFER if partners and _OFFERING.search(own) else Kind.REQUEST


def _parted(text: str) -> tuple[str, str]:
    """What the writer says of itself, and what it seeks."""
    parts: tuple[list[str], list[str]] = ([], [])
    for sentence in _SENTENCE.split(text):
        for is_sought, clause in _clauses(sentence or ""):
            parts[is_sought].append(clause)
    return " . ".join(parts[0]), " . ".join(parts[1])


def _clauses(sentence: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a sentence; one without a verb of its own goes on with what the last one said."""
    if _SOUGHT_BEFORE.search(sentence) and not _SEEKING.search(sentence):
        last = [clause for clause in re.split(r"[,，:]\s", sentence) if clause]
        yield from ((False, clause) for clause in last[:-1])
        yield True, last[-1]
        return
    seeking = False
    for clause in _CLAUSE.split(sentence):
        if (cue := _SEEKING.search(clause)) is not None:
            yield False, clause[: cue.start()]
            yield True, clause[cue.end() :]
            seeking = True
        else:
            seeking = seeking and not _OFFERING.search(clause)
            yield seeking, clause
