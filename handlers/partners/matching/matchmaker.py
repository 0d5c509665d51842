"""Who fits whom: offers to requests of the other side, across languages, explained and fairly shared."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.domain.firms import Directory, Firm, Kind, Profile, Subject
from handlers.partners.matching.fairness import fair_lists
from handlers.partners.matching.features import Analyses, FeatureSpace
from handlers.partners.matching.points import PointStore
from handlers.partners.matching.rules import Pair, Rules, sides
from handlers.partners.matching.wishes import Wishes, nearness, wishes_of
from handlers.partners.words.taxonomy import Taxonomy, taxonomy
from knowledge.lexical import Floats

SHORTLIST = 24
BLOCK = 512
# Some profiles lie near to everybody: half of what a candidate is near to its closest five is taken off.
CLOSEST, HUB_SHARE = 5, 0.5
SUBJECT_PENALTY = 0.04
# What is shown as 0.5, and how steeply the shown score rises.
# Two offers so much alike are rivals (by words alone likeness is 0.45 at most); right pairs of offer and request lie between 0.4 and 0.9.
RIVAL, RIVAL_BY_WORDS = 0.7, 0.38
MIDDLE, STEEPNESS = 0.25, 9.0
# Of the right partners in tests/partners all lie above, of the best of the wrong ones half lie below.
WORTH_SHOWING, WORTH_SHOWING_BY_WORDS = 0.3, 0.15
NEVER = np.float32(-9.0)
_SUBJECTS = {None: 0, Subject.BUSINESS: 1, Subject.TECHNOLOGY: 2, Subject.RESEARCH: 4}


@dataclass(frozen=True, slots=True)
class Match:
    """A counterpart: its profile's id, how well it fits (0 to 1), and the ids of the technologies that both name."""

    profile: str
    score: float
    shared: tuple[str, ...]


@dataclass(frozen=True)
class _Side:
    """The offers or the requests, as rows of the whole."""

    rows: NDArray[np.intp]
    hubness: Floats


class Matchmaker:
    """All profiles, prepared for matching; frozen. Making it takes about a millisecond a profile, besides embedding."""

    def __init__(
        self,
        directory: Directory,
        store: PointStore,
        words: Taxonomy | None = None,
        still_time: Callable[[], bool] = lambda: True,
        analyses: Analyses | None = None,
    ) -> None:
        """`still_time` is asked while texts are embedded; those for which there is none are matched by their words alone."""
        self.profiles: tuple[Profile, ...] = tuple(directory.profiles.values())
        self._firms = directory.firms
        self._words = words or taxonomy()
        owners = [directory.firms[profile.firm] for profile in self.profiles]
        self._space = FeatureSpace(self.profiles, owners, self._words, store, still_time=still_time, analyses=analyses)
        self._wishes: list[Wishes] = (analyses or Analyses()).wishes(self.profiles, self._words)
        self._row = {profile.id: row for row, profile in enumerate(self.profiles)}
        self._sides = np.array([sides(owner.region) for owner in owners], np.int8)
        codes = {firm: code for code, firm in enumerate(directory.firms)}
        self._owners = np.array([codes[profile.firm] for profile in self.profiles], np.int32)
        self._subjects = np.array([_SUBJECTS[profile.subject] for profile in self.profiles], np.int8)

    def prepare(self) -> None:
        """Work out now what is otherwise worked out when somebody first asks; a few seconds for 10,000 profiles."""
        _ = self._offers, self._requests

    def best(self, profile: str, top: int = 3, rules: Rules | None = None, now: datetime | None = None) -> list[Match]:
        """The counterparts of one profile, best first, `top` at most; raises KeyError for an unknown profile."""
        row = self._row[profile]
        rules = rules or Rules()
        found = self._shortlists([row], self._other(row), rules, rules.forbidden(now))[0]
        return [self._match(row, candidate, score) for candidate, score in found[:top]]

    def best_for(self, profile: Profile, firm: Firm, top: int = 3, rules: Rules | None = None, now: datetime | None = None) -> list[Match]:
        """The counterparts of a profile that is not among them, or changed since; `firm` is its firm."""
        rules = rules or Rules()
        if firm.id in rules.blocked:
            return []
        other = self._requests if profile.kind is Kind.OFFER else self._offers
        row, technologies = self._space.row_of(profile, firm)
        scores = self._space.rows[other.rows] @ row - np.float32(HUB_SHARE) * other.hubness
        mixed = self._subjects[other.rows] | _SUBJECTS[profile.subject]
        scores -= np.float32(SUBJECT_PENALTY) * (mixed & (mixed - 1) != 0)
        scores[self._sides[other.rows] == sides(firm.region)] = NEVER
        forbidden, wishes = rules.forbidden(now), wishes_of(profile, self._words)
        found: list[tuple[float, int]] = []
        for place in np.argsort(-scores)[: 2 * SHORTLIST].tolist():
            candidate = int(other.rows[place])
            owner = self._firms[self.profiles[candidate].firm]
            if scores[place] > NEVER / 2 and owner.id != firm.id and self._allowed(firm.id, owner.id, rules, forbidden):
                found.append((float(scores[place]) + nearness(wishes, self._wishes[candidate], firm.region, owner.region), candidate))
        best = sorted(found, key=lambda pair: (-pair[0], pair[1]))[:top]
        return [self._described(technologies, candidate, score) for score, candidate in best]

    def holds(self, profile: Profile) -> bool:
        """Whether a profile is among them just as it is."""
        row = self._row.get(profile.id)
        return row is not None and self.profiles[row] == profile

    @property
    def enough(self) -> float:
        """The score from which on a counterpart is worth being shown; without meaning, likeness is lower throughout."""
        return WORTH_SHOWING if self._space.knows_meaning else WORTH_SHOWING_BY_WORDS

    @property
    def is_complete(self) -> bool:
        """Whether every text has its place by meaning; else there was no time to embed them all."""
        return self._space.is_complete

    def all(self, top: int = 3, rules: Rules | None = None, now: datetime | None = None) -> dict[str, list[Match]]:
        """The counterparts of every profile by id, fairly shared: see `fair_lists`."""
        rules = rules or Rules()
        forbidden = rules.forbidden(now)
        offers, requests = self._offers.rows.tolist(), self._requests.rows.tolist()
        for_offers = self._shortlists(offers, self._requests, rules, forbidden)
        for_requests = self._shortlists(requests, self._offers, rules, forbidden)
        shown = {
            **self._shared_out(offers, for_offers, requests, for_requests, top),
            **self._shared_out(requests, for_requests, offers, for_offers, top),
        }
        return {profile.id: shown[row] for row, profile in enumerate(self.profiles)}

    def likely_rivals(self) -> frozenset[Pair]:
        """Pairs of firms of different sides whose offers are much alike; staff decides whether they are rivals."""
        rows, rival = self._offers.rows, RIVAL if self._space.knows_meaning else RIVAL_BY_WORDS
        pairs: set[Pair] = set()
        for start in range(0, len(rows), BLOCK):
            block = rows[start : start + BLOCK]
            for here, there in np.argwhere(self._likeness(block, rows) >= rival).tolist():
                pairs.add(frozenset((self.profiles[block[here]].firm, self.profiles[rows[there]].firm)))
        return frozenset(pairs)

    def wishes(self, profile: str) -> Wishes:
        """What a profile wishes, as it was read; raises KeyError for an unknown profile."""
        return self._wishes[self._row[profile]]

    def _shared_out(
        self,
        seekers: Sequence[int],
        ranked: Sequence[list[tuple[int, float]]],
        candidates: Sequence[int],
        seekers_of: Sequence[list[tuple[int, float]]],
        top: int,
    ) -> dict[int, list[Match]]:
        place = {row: index for index, row in enumerate(seekers)} | {row: index for index, row in enumerate(candidates)}
        placed, sought = ([[(place[row], score) for row, score in one] for one in many] for many in (ranked, seekers_of))
        lists = fair_lists(placed, sought, top)
        return {
            seeker: [self._match(seeker, candidates[candidate], score) for candidate, score in chosen]
            for seeker, chosen in zip(seekers, lists, strict=True)
        }

    def _match(self, seeker: int, candidate: int, score: float) -> Match:
        return self._described(self._space.technologies[seeker], candidate, score)

    def _described(self, technologies: Sequence[str], candidate: int, score: float) -> Match:
        theirs = set(self._space.technologies[candidate])
        shared = tuple(key for key in technologies if key in theirs)
        return Match(self.profiles[candidate].id, round(1 / (1 + math.exp(-STEEPNESS * (score - MIDDLE))), 4), shared)

    def _other(self, row: int) -> _Side:
        return self._requests if self.profiles[row].kind is Kind.OFFER else self._offers

    @cached_property
    def _offers(self) -> _Side:
        return self._side(Kind.OFFER)

    @cached_property
    def _requests(self) -> _Side:
        return self._side(Kind.REQUEST)

    def _side(self, kind: Kind) -> _Side:
        own = np.flatnonzero(np.array([profile.kind is kind for profile in self.profiles], bool))
        others = np.flatnonzero(np.array([profile.kind is not kind for profile in self.profiles], bool))
        hubness = np.zeros(len(own), np.float32)
        for start in range(0, len(own), BLOCK):
            likeness = self._likeness(own[start : start + BLOCK], others)
            closest = -np.partition(-likeness, min(CLOSEST, likeness.shape[1] - 1), axis=1)[:, :CLOSEST] if len(others) else likeness
            hubness[start : start + BLOCK] = np.maximum(closest, 0).sum(axis=1) / CLOSEST
        return _Side(own, hubness - hubness.mean() if len(own) else hubness)

    def _likeness(self, rows: NDArray[np.intp], candidates: NDArray[np.intp]) -> Floats:
        """How alike (rows x candidates); NEVER where both are of one firm or on one side."""
        likeness = self._space.rows[rows] @ self._space.rows[candidates].T
        mixed = self._subjects[rows][:, None] | self._subjects[candidates][None, :]
        likeness -= np.float32(SUBJECT_PENALTY) * (mixed & (mixed - 1) != 0)
        same = self._owners[rows][:, None] == self._owners[candidates][None, :]
        likeness[same | (self._sides[rows][:, None] == self._sides[candidates][None, :])] = NEVER
        return np.asarray(likeness, np.float32)

    def _shortlists(self, rows: Sequence[int], other: _Side, rules: Rules, forbidden: frozenset[Pair]) -> list[list[tuple[int, float]]]:
        found: list[list[tuple[int, float]]] = []
        for start in range(0, len(rows), BLOCK):
            block = np.array(rows[start : start + BLOCK], np.intp)
            scores = self._likeness(block, other.rows) - np.float32(HUB_SHARE) * other.hubness
            chosen = np.argsort(-scores, axis=1)[:, :SHORTLIST] if scores.shape[1] <= SHORTLIST else _largest(scores, 2 * SHORTLIST)
            for row, columns, line in zip(block.tolist(), chosen, scores, strict=True):
                found.append(self._refined(row, other.rows[columns].tolist(), line[columns].tolist(), rules, forbidden))
        return found

    def _refined(
        self, row: int, candidates: list[int], scores: list[float], rules: Rules, forbidden: frozenset[Pair]
    ) -> list[tuple[int, float]]:
        """The allowed candidates, with what each side wishes for taken into account, best first."""
        firm = self.profiles[row].firm
        if firm in rules.blocked:
            return []
        refined = [
            (candidate, score + self._nearness(row, candidate))
            for candidate, score in zip(candidates, scores, strict=True)
            if score > NEVER / 2 and self._allowed(firm, self.profiles[candidate].firm, rules, forbidden)
        ]
        return sorted(refined, key=lambda pair: (-pair[1], pair[0]))[:SHORTLIST]

    def _allowed(self, one: str, other: str, rules: Rules, forbidden: frozenset[Pair]) -> bool:
        return other not in rules.blocked and frozenset((one, other)) not in forbidden

    def _nearness(self, row: int, candidate: int) -> float:
        here, there = (self._firms[self.profiles[index].firm].region for index in (row, candidate))
        return nearness(self._wishes[row], self._wishes[candidate], here, there)


def _largest(scores: Floats, number: int) -> NDArray[np.intp]:
    """The columns of the largest scores of each row, in no order."""
    number = min(number, scores.shape[1] - 1)
    return np.argpartition(-scores, number, axis=1)[:, :number]
