"""Embeddings of profile texts, kept on disk by the hash of the text, so that no text is embedded twice."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
import structlog

from knowledge.embed import Embedder
from knowledge.lexical import Floats

CHUNK = 64
DIMENSIONS = 384
# The newest are kept on disk; 100,000 take 77 MB there.
MOST_KEPT = 100_000
_UNREADABLE = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)


class PointStore:
    """Points by text. Stored as halves: an error in the fourth decimal moves no partner."""

    def __init__(self, embedder: Embedder | None, folder: Path | None) -> None:
        """Without an embedder no text has a point; without a folder nothing outlives the process."""
        self._embedder = embedder
        name = hashlib.sha256((embedder.name if embedder else "").encode()).hexdigest()[:12]
        self._path = folder / f"partners-{name}.npz" if folder and embedder else None
        self._known: dict[str, Floats] = _read(self._path) if self._path else {}

    @property
    def is_mute(self) -> bool:
        """Whether there is no embedder: then no text ever has a point."""
        return self._embedder is None

    def points(self, texts: Sequence[str], still_time: Callable[[], bool] = lambda: True) -> Floats:
        """A point of length one for each text (texts x 384), zeros where there is no embedder or the time is over.

        `still_time` is asked before each chunk of 64 texts; what is embedded is kept, so that the next call goes on there.
        """
        missing = list(dict.fromkeys(text for text in texts if _key(text) not in self._known)) if self._embedder else []
        embedded = 0
        while embedded < len(missing) and still_time():
            self._embed(missing[embedded : embedded + CHUNK])
            embedded += CHUNK
        if embedded and self._path:
            _write(self._path, self._known)
        nowhere = np.zeros(DIMENSIONS, np.float32)
        rows = [self._known.get(_key(text), nowhere) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, DIMENSIONS), np.float32)

    def _embed(self, texts: Sequence[str]) -> None:
        if self._embedder is not None:
            found = self._embedder.embed(texts).astype(np.float16).astype(np.float32)
            self._known.update(zip(map(_key, texts), found, strict=True))


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _read(path: Path) -> dict[str, Floats]:
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            keys = arrays["keys"].tobytes().decode("ascii").split()
            return dict(zip(keys, arrays["points"].astype(np.float32), strict=True))
    except _UNREADABLE as error:
        structlog.get_logger(__name__).warning("points_unreadable", file=path.name, reason=type(error).__name__)
        return {}


def _write(path: Path, known: dict[str, Floats]) -> None:
    """Under another name first, so that nobody reads half a file; failing to store is no reason to fail."""
    draft = path.with_suffix(f".{os.getpid()}.draft")
    newest = dict(list(known.items())[-MOST_KEPT:])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            keys = np.frombuffer("\n".join(newest).encode("ascii"), np.uint8)
            np.savez(file, keys=keys, points=np.stack(list(newest.values())).astype(np.float16))
        draft.replace(path)
    except OSError as error:
        structlog.get_logger(__name__).warning("points_not_stored", file=path.name, reason=type(error).__name__)
        with suppress(OSError):
            draft.unlink(missing_ok=True)
