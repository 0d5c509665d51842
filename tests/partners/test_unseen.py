"""Firms and texts written without a look at the engine; see tests/partners/unseen/README.md."""

from __future__ import annotations

import pytest
import yaml

from bot.domain.language import Language
from handlers.partners.anonymity.check import gives_away
from handlers.partners.load import load_directory
from handlers.partners.matching.matchmaker import Matchmaker
from handlers.partners.matching.points import PointStore
from knowledge.embed import open_embedder
from tests.partners.stage import CACHE, FOLDER

UNSEEN = FOLDER / "unseen"
ROUNDS = ("", "_2", "_3")


def _texts(name: str) -> list[tuple[Language, list[str], str]]:
    groups = yaml.safe_load((UNSEEN / name).read_text("utf-8"))
    items = [(language, group["firm"], item) for group in groups for language in Language for item in group.get(language.value, ())]
    return [(language, firm, next(iter(item.values())) if isinstance(item, dict) else item) for language, firm, item in items]


@pytest.mark.parametrize("number", ROUNDS)
def test_what_gives_a_firm_away_is_found(number: str) -> None:
    """At least 95 of 100, and at most five of 100 false alarms."""
    planted, clean = _texts(f"planted{number}.yaml"), _texts(f"clean{number}.yaml")
    missed = [text for language, firm, text in planted if not gives_away(text, language, *firm)]
    wrong = [text for language, firm, text in clean if gives_away(text, language, *firm)]
    assert len(missed) <= 0.05 * len(planted), missed
    assert len(wrong) <= 0.05 * len(clean), wrong


def test_a_right_partner_is_among_three() -> None:
    """For 90 of 100, asked by requests and by offers."""
    right: dict[str, list[str]] = yaml.safe_load((UNSEEN / "pairs.yaml").read_text("utf-8"))
    maker = Matchmaker(load_directory(UNSEEN / "firms.yaml"), PointStore(open_embedder("auto"), CACHE))
    lists = {profile: {match.profile for match in matches} for profile, matches in maker.all(3).items()}
    missed = [request for request, offers in right.items() if lists[request].isdisjoint(offers)]
    missed += [offer for request, offers in right.items() for offer in offers if request not in lists[offer]]
    assert len(missed) <= 0.1 * 2 * len(right), missed
