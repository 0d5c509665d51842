"""What matching sees of profiles: meaning, technologies and rare words as one row of numbers for each profile."""

from __future__ import annotations

import math
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language
from handlers.partners.matching.points import PointStore
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


@dataclass(frozen=True)
class Features:
    """Rows in the order of the profiles: `rows` (n x d), whose products are the likeness; concepts named, by profile."""

    rows: Floats
    technologies: tuple[tuple[str, ...], ...]


def profile_text(profile: Profile) -> str:
    """The text that stands for a profile's meaning; of a long summary the beginning, since time grows with length."""
    return f"{profile.title}. {profile.summary[:LONGEST_SUMMARY]} {', '.join(profile.keywords)}".strip()


def features_of(
    profiles: Sequence[Profile], firms: Sequence[Firm], words: Taxonomy, store: PointStore, still_time: Callable[[], bool]
) -> Features:
    """The features of profiles; `firms` has the firm of each, in the same order."""
    counted = [_technologies(profile, words) for profile in profiles]
    parts = (
        (MEANING, _meaning(profiles, words, store, still_time)),
        (TECHNOLOGIES, _technology_rows(counted, firms, words)),
        (WORDS, _word_rows(profiles)),
    )
    rows = np.concatenate([np.float32(math.sqrt(weight)) * part for weight, part in parts], axis=1)
    return Features(rows, tuple(tuple(key for key, _ in count.most_common()) for count in counted))


def _meaning(profiles: Sequence[Profile], words: Taxonomy, store: PointStore, still_time: Callable[[], bool]) -> Floats:
    names = list(words.concepts[Facet.TECHNOLOGY].values())[::PRIOR_STEP]
    languages = np.array([profile.lang for profile in profiles])
    priors = {language: store.points([_names(name, language) for name in names]).mean(axis=0) for language in Language}
    points = store.points([profile_text(profile) for profile in profiles], still_time)
    known = np.linalg.norm(points, axis=1) > 0
    for language in Language:
        own = known & (languages == language)
        centre = (points[own].sum(axis=0) + PRIOR_TEXTS * priors[language]) / (own.sum() + PRIOR_TEXTS)
        points[own] -= centre.astype(np.float32)
    return _directions(points)


def _names(concept: Concept, language: Language) -> str:
    return ", ".join(concept.terms[language][:PRIOR_NAMES])


def _technologies(profile: Profile, words: Taxonomy) -> Counter[str]:
    count: Counter[str] = Counter()
    texts = ((profile.title, TITLE_WEIGHT), (", ".join(profile.keywords), KEYWORD_WEIGHT), (profile.summary, SUMMARY_WEIGHT))
    for text, weight in texts:
        for concept in words.find(Facet.TECHNOLOGY, text):
            count[concept.id] += weight  # type: ignore[assignment] # a Counter adds fractions as well
    return count


def _technology_rows(counted: Sequence[Counter[str]], firms: Sequence[Firm], words: Taxonomy) -> Floats:
    concepts = words.concepts[Facet.TECHNOLOGY]
    divisions = sorted({code for concept in concepts.values() for code in concept.nace})
    column = {key: index for index, key in enumerate([*concepts, *divisions])}
    rows = np.zeros((len(counted), len(column)), np.float32)
    for row, (count, firm) in enumerate(zip(counted, firms, strict=True)):
        for key, weight in count.items():
            rows[row, column[key]] += weight
            _spread(rows[row], concepts[key], weight, column)
        if not count and firm.nace[:2] in column:
            rows[row, column[firm.nace[:2]]] = SECTOR_SHARE
    rows = np.log1p(rows)
    spread = (rows > 0).sum(axis=0)
    return _directions(rows * np.log((len(counted) + 2) / (spread + 0.5)).astype(np.float32))


def _spread(row: Floats, concept: Concept, weight: float, column: dict[str, int]) -> None:
    """A technology also speaks a little for the wider one, and for the trades that make it."""
    if concept.up:
        row[column[concept.up]] += WIDER_SHARE * weight
    for code in concept.nace:
        row[column[code]] += SECTOR_SHARE * weight / len(concept.nace)


def _word_rows(profiles: Sequence[Profile]) -> Floats:
    """Words and pairs of Chinese characters, weighed by rarity, each in a place of its own by hash, more or less."""
    counts = [Counter(_tokens(profile_text(profile))) for profile in profiles]
    spread = Counter(token for count in counts for token in count)
    rarity = {token: math.log((len(counts) + 1) / number) for token, number in spread.items()}
    places = {token: _place(token) for token in spread}
    rows = np.zeros((len(counts), WORD_DIMENSIONS), np.float32)
    for row, count in enumerate(counts):
        for token in count:
            place, sign = places[token]
            rows[row, place] += sign * rarity[token]
    return _directions(rows)


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
