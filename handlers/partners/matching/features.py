"""What matching sees of profiles: meaning, technologies and rare words as one row of numbers for each profile."""

from __future__ import annotations

import math
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language
from handlers.partners.matching.points import PointStore
from handlers.partners.matching.wishes import Wishes, wishes_of
from handlers.partners.words.taxonomy import Concept, Facet, Taxonomy
from handlers.partners.words.terms import pieces, stem
from knowledge.lexical import Floats

# Tuned on the odd half of tests/partners/firms.yaml; see tests/benchmarks/bench_partners.py.
MEANING, TECHNOLOGIES, WORDS = 1.0, 0.3, 0.15
TITLE_WEIGHT, KEYWORD_WEIGHT, SUMMARY_WEIGHT = 2.0, 1.5, 1.0
WIDER_SHARE, SECTOR_SHARE = 0.4, 0.2
WORD_DIMENSIONS = 512
LONGEST_SUMMARY = 500
# Each language has its own corner of the space; the centre of its texts is subtracted. Few texts tell it badly, so the
# centre of the taxonomy's names counts as much as this many of them.
PRIOR_TEXTS = 6
PRIOR_NAMES, PRIOR_STEP = 4, 3


@dataclass(frozen=True, slots=True)
class Analysed:
    """What a profile's text names: technologies with weights, the weightiest first, and its words."""

    technologies: tuple[tuple[str, float], ...]
    tokens: tuple[str, ...]


class Analyses:
    """Reads each profile once: what was read is kept as long as the profile is among those asked for last."""

    def __init__(self) -> None:
        self._known: dict[Profile, Analysed] = {}
        self._wishes: dict[Profile, Wishes] = {}

    def of(self, profiles: Iterable[Profile], words: Taxonomy) -> list[Analysed]:
        """What these say, in their order; all others are forgotten."""
        self._known = {profile: self._known.get(profile) or analysed(profile, words) for profile in profiles}
        return list(self._known.values())

    def wishes(self, profiles: Iterable[Profile], words: Taxonomy) -> list[Wishes]:
        """What these wish of their counterparts, in the same way."""
        self._wishes = {profile: self._wishes.get(profile) or wishes_of(profile, words) for profile in profiles}
        return list(self._wishes.values())


def analysed(profile: Profile, words: Taxonomy) -> Analysed:
    """Read a profile's text."""
    count: Counter[str] = Counter()
    texts = ((profile.title, TITLE_WEIGHT), (", ".join(profile.keywords), KEYWORD_WEIGHT), (profile.summary, SUMMARY_WEIGHT))
    for text, weight in texts:
        for concept in words.find(Facet.TECHNOLOGY, text):
            count[concept.id] += weight  # type: ignore[assignment] # a Counter adds fractions as well
    # The words of all profiles are much the same: interned, each is kept once.
    return Analysed(tuple(count.most_common()), tuple(sys.intern(token) for token in dict.fromkeys(_tokens(profile_text(profile)))))


def profile_text(profile: Profile) -> str:
    """The text that stands for a profile's meaning; of a long summary the beginning, since time grows with length."""
    return f"{profile.title}. {profile.summary[:LONGEST_SUMMARY]} {', '.join(profile.keywords)}".strip()


class FeatureSpace:
    """Where profiles lie to each other: the products of `rows` (n x d) are their likeness.

    What the whole tells (the centre of each language, how rare a technology and a word are) stays as it is when a further
    profile is asked for with `row_of`. `is_complete` is false where there was no time to embed every text.
    """

    def __init__(
        self,
        profiles: Sequence[Profile],
        firms: Sequence[Firm],
        words: Taxonomy,
        store: PointStore,
        *,
        still_time: Callable[[], bool],
        analyses: Analyses | None = None,
    ) -> None:
        """`firms` has the firm of each profile, in the same order."""
        self._words = words
        self._store = store
        found = (analyses or Analyses()).of(profiles, words)
        points = store.points([profile_text(profile) for profile in profiles], still_time)
        self.knows_meaning = not store.is_mute
        self.is_complete = store.is_mute or bool((np.abs(points).sum(axis=1) > 0).all())
        languages = np.array([profile.lang for profile in profiles])
        self._centres = {language: self._centre(language, points[languages == language]) for language in Language}
        self._column, trades = _columns(words), [firm.nace[:2] for firm in firms]
        technologies = np.stack([self._technology_row(one, trade) for one, trade in zip(found, trades, strict=True)]) if found else None
        self._technology_weights = _rarity(technologies, len(found), len(self._column))
        spread = Counter(token for one in found for token in one.tokens)
        self._word_weights = {token: math.log((len(found) + 1) / number) for token, number in spread.items()}
        self._places = {token: _place(token) for token in spread}
        self.technologies = tuple(tuple(key for key, _ in one.technologies) for one in found)
        self.rows = self._together(
            self._centred(points, [profile.lang for profile in profiles]),
            technologies if technologies is not None else np.zeros((0, len(self._column)), np.float32),
            np.stack([self._word_row(one) for one in found]) if found else np.zeros((0, WORD_DIMENSIONS), np.float32),
        )

    def row_of(self, profile: Profile, firm: Firm) -> tuple[Floats, tuple[str, ...]]:
        """The row of a profile that is not among them (d), and the technologies it names."""
        one = analysed(profile, self._words)
        points = self._centred(self._store.points([profile_text(profile)]), [profile.lang])
        rows = self._together(points, self._technology_row(one, firm.nace[:2])[None, :], self._word_row(one)[None, :])
        return np.asarray(rows[0], np.float32), tuple(key for key, _ in one.technologies)

    def _together(self, points: Floats, technologies: Floats, tokens: Floats) -> Floats:
        weighed = _directions(technologies * self._technology_weights)
        parts = ((MEANING, points), (TECHNOLOGIES, weighed), (WORDS, _directions(tokens)))
        return np.concatenate([np.float32(math.sqrt(weight)) * part for weight, part in parts], axis=1)

    def _centre(self, language: Language, points: Floats) -> Floats:
        prior = _prior(self._words, self._store, language)
        known = points[np.linalg.norm(points, axis=1) > 0]
        return np.asarray((known.sum(axis=0) + PRIOR_TEXTS * prior) / (len(known) + PRIOR_TEXTS), np.float32)

    def _centred(self, points: Floats, languages: Sequence[Language]) -> Floats:
        centres = np.stack([self._centres[language] for language in languages]) if languages else points
        known = np.linalg.norm(points, axis=1, keepdims=True) > 0
        return _directions(np.where(known, points - centres, np.float32(0)))

    def _technology_row(self, one: Analysed, trade: str) -> Floats:
        concepts = self._words.concepts[Facet.TECHNOLOGY]
        row = np.zeros(len(self._column), np.float32)
        for key, weight in one.technologies:
            row[self._column[key]] += weight
            _spread(row, concepts[key], weight, self._column)
        if not one.technologies and trade in self._column:
            row[self._column[trade]] = SECTOR_SHARE
        return np.asarray(np.log1p(row), np.float32)

    def _word_row(self, one: Analysed) -> Floats:
        """Words and pairs of Chinese characters, weighed by rarity, each in a place of its own by hash, more or less."""
        row = np.zeros(WORD_DIMENSIONS, np.float32)
        for token in one.tokens:
            if token in self._places:
                place, sign = self._places[token]
                row[place] += sign * self._word_weights[token]
        return row


def warm_up(words: Taxonomy, store: PointStore) -> None:
    """Read what is the same for all profiles, so that the first ones take no longer than later ones."""
    for facet in Facet:
        words.find(facet, "-")
    for language in Language:
        _prior(words, store, language)


def _prior(words: Taxonomy, store: PointStore, language: Language) -> Floats:
    names = list(words.concepts[Facet.TECHNOLOGY].values())[::PRIOR_STEP]
    return np.asarray(store.points([_names(name, language) for name in names]).mean(axis=0), np.float32)


def _names(concept: Concept, language: Language) -> str:
    return ", ".join(concept.terms[language][:PRIOR_NAMES])


def _columns(words: Taxonomy) -> dict[str, int]:
    concepts = words.concepts[Facet.TECHNOLOGY]
    divisions = sorted({code for concept in concepts.values() for code in concept.nace})
    return {key: index for index, key in enumerate([*concepts, *divisions])}


def _rarity(rows: Floats | None, number: int, columns: int) -> Floats:
    spread = (rows > 0).sum(axis=0) if rows is not None else np.zeros(columns)
    return np.asarray(np.log((number + 2) / (spread + 0.5)), np.float32)


def _spread(row: Floats, concept: Concept, weight: float, column: dict[str, int]) -> None:
    """A technology also speaks a little for the wider one, and for the trades that make it."""
    if concept.up:
        row[column[concept.up]] += WIDER_SHARE * weight
    for code in concept.nace:
        row[column[code]] += SECTOR_SHARE * weight / len(concept.nace)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    for piece in pieces(text):
        tokens += [piece[at : at + 2] for at in range(len(piece) - 1)] if piece[0] > "\u3400" else [stem(piece)]
    return tokens


def _place(token: str) -> tuple[int, float]:
    digest = zlib.crc32(token.encode())
    return digest % WORD_DIMENSIONS, 1.0 if digest & 0x10000 else -1.0


def _directions(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-9)), np.float32)
