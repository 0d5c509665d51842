"""What the tests of matching stand on: the firms of our own set, and small ones made by hand."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.domain.firms import Directory, Firm, Kind, Profile, Region
from bot.domain.language import Language
from handlers.partners.load import load_directory
from handlers.partners.matching.matchmaker import Matchmaker
from handlers.partners.matching.points import PointStore

FOLDER = Path(__file__).parent
CACHE = FOLDER.parents[1] / ".cache"


def own_set() -> Directory:
    """The invented firms and profiles of our own set."""
    return load_directory(FOLDER / "firms.yaml")


def right_offers(directory: Directory) -> dict[str, set[str]]:
    """The offers that are right for each request of our own set."""
    more = yaml.safe_load((FOLDER / "pairs.yaml").read_text("utf-8"))
    requests = [key for key, profile in directory.profiles.items() if profile.kind is Kind.REQUEST]
    return {key: {key.replace("r-", "o-"), *more.get(key, ())} & directory.profiles.keys() for key in requests}


def firm(key: str, region: Region) -> Firm:
    """A firm of a region."""
    return Firm(key, f"Firm {key}", region)


def profile(key: str, owner: str, kind: Kind, *, title: str = "Drucksensoren", lang: Language = Language.DE, summary: str = "-") -> Profile:
    """A profile of a firm."""
    return Profile(key, owner, lang, kind, title, summary)


def directory_of(firms: list[Firm], profiles: list[Profile]) -> Directory:
    """A directory of these."""
    return Directory({one.id: one for one in firms}, {one.id: one for one in profiles})


def by_words(directory: Directory) -> Matchmaker:
    """A matchmaker without embeddings."""
    return Matchmaker(directory, PointStore(None, None))
