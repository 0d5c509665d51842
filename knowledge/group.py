"""Groups texts in any language by what they mean, for people to look through."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rapidfuzz import fuzz

from knowledge.embed import Embedder
from knowledge.kernel import Floats
from knowledge.normalise import fold

ALIKE = 0.85
"""Cosine of multilingual-e5-small from which two short questions, also in two languages, mostly ask the same."""
ALIKE_LETTERS = 88.0
"""The same for letters alone (rapidfuzz, 0-100), where there are no embeddings."""
MOST = 500
"""More texts than these are not compared: a person does not read more."""


def grouped(texts: Sequence[str], embedder: Embedder | None) -> list[list[int]]:
    """Places of texts that mean the same, the largest group first; each text joins the nearest group before it."""
    compared = list(texts[:MOST])
    groups = _by_meaning(embedder.embed(compared)) if embedder and compared else _by_letters([fold(text) for text in compared])
    return sorted(groups, key=lambda group: (-len(group), group[0]))


def _by_meaning(points: Floats) -> list[list[int]]:
    groups: list[list[int]] = []
    middles: list[Floats] = []
    for place, point in enumerate(points):
        nearness = [float(point @ middle / np.linalg.norm(middle)) for middle in middles]
        best = int(np.argmax(nearness)) if nearness else -1
        if nearness and nearness[best] >= ALIKE:
            groups[best].append(place)
            middles[best] = middles[best] + point
        else:
            groups.append([place])
            middles.append(point.copy())
    return groups


def _by_letters(texts: Sequence[str]) -> list[list[int]]:
    groups: list[list[int]] = []
    for place, text in enumerate(texts):
        same = next((group for group in groups if fuzz.token_ratio(texts[group[0]], text) >= ALIKE_LETTERS), None)
        if same is None:
            groups.append([place])
        else:
            same.append(place)
    return groups
