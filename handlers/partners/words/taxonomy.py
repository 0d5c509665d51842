"""The words by which firms find each other: technologies, sectors, partners, cooperation, regions, in three languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

import knowledge
from bot.domain.firms import Kind, Region
from bot.domain.language import Language
from handlers.partners.words.terms import TermFinder

FOLDER = Path(knowledge.__file__).parent / "taxonomy"


class Facet(StrEnum):
    """A kind of concept; the value is the name of its file in the taxonomy folder."""

    TECHNOLOGY = "technologies"
    SECTOR = "sectors"
    PARTNER = "partners"
    COOPERATION = "cooperation"
    REGION = "regions"


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """One entry of the taxonomy; there is one object for each.

    `terms` are its names by language, the first to be shown. `up` is the wider concept of the same facet, `nace` the
    divisions that make it, `kind` what seeking such a partner says, `regions` where a region's firms have their seats.
    """

    id: str
    facet: Facet
    terms: Mapping[Language, tuple[str, ...]]
    up: str = ""
    nace: tuple[str, ...] = ()
    kind: Kind | None = None
    regions: tuple[Region, ...] = ()

    def label(self, language: Language) -> str:
        """The name that a reader is shown."""
        return self.terms[language][0]


class Taxonomy:
    """All concepts by facet and id, and the way to find them in a text."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Raises OSError, yaml.YAMLError, KeyError or ValueError where a file is not as it should be."""
        self.concepts: dict[Facet, dict[str, Concept]] = {facet: _read(folder, facet) for facet in Facet}

    def find(self, facet: Facet, text: str) -> list[Concept]:
        """The concepts of a facet in a text, in its order, each as often as it is named."""
        return [self.concepts[facet][key] for key in self._finders[facet].find(text)]

    @cached_property
    def _finders(self) -> dict[Facet, TermFinder]:
        return {facet: TermFinder(_terms(concepts)) for facet, concepts in self.concepts.items()}


def narrowest(concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """Each concept once, without those that are only wider than another one: who makes pressure sensors need not say sensors."""
    found = tuple(dict.fromkeys(concepts))
    wider = {concept.up for concept in found}
    return tuple(concept for concept in found if concept.id not in wider)


@cache
def taxonomy() -> Taxonomy:
    """The taxonomy of the project, read once."""
    return Taxonomy()


def _terms(concepts: Mapping[str, Concept]) -> Iterator[tuple[str, str]]:
    for concept in concepts.values():
        for term in dict.fromkeys(term.casefold() for terms in concept.terms.values() for term in terms):
            yield term, concept.id


def _read(folder: Path, facet: Facet) -> dict[str, Concept]:
    items = yaml.safe_load((folder / f"{facet}.yaml").read_text("utf-8"))
    return {concept.id: concept for concept in (_concept(facet, item) for item in items)}


def _concept(facet: Facet, item: Mapping[str, Any]) -> Concept:
    return Concept(
        id=str(item["id"]),
        facet=facet,
        terms={language: _names(item[language]) for language in Language},
        up=str(item.get("up", "")),
        nace=tuple(f"{code:0>2}" for code in item.get("nace", ())),
        kind=Kind(item["kind"]) if item.get("kind", "none") != "none" else None,
        regions=tuple(Region(code) for code in item.get("of", ())),
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
