"""The index on disk: plain arrays and JSON in one file, never a pickle, rebuilt whenever it does not fit."""

import hashlib
import json
import os
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np
import structlog

from knowledge.calibrate import Calibrator, Thresholds
from knowledge.embed import Embedder
from knowledge.index import Built, Index, Meaning, build
from knowledge.kernel import Floats, Ridge
from knowledge.lexical import Lexicon
from knowledge.load import Knowledge
from knowledge.names import known_names

KEPT_FILES = 3
SEPARATOR = "\n"

_PACKAGE = Path(__file__).parent
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, IndexError, EOFError, zipfile.BadZipFile)


def read_index(knowledge: Knowledge, embedder: Embedder | None, cache: Path) -> Index | None:
    """The index of a knowledge base if the cache directory holds it whole."""
    return _read(_place(knowledge, embedder, cache))


def make_index(knowledge: Knowledge, embedder: Embedder | None, cache: Path | None) -> Index:
    """Build the index of a knowledge base and store it in the cache directory, if there is one."""
    return build_kept(knowledge, embedder, cache).index


def build_kept(knowledge: Knowledge, embedder: Embedder | None, cache: Path | None) -> Built:
    """The same, with how each question fares when it is left out."""
    if cache is None:
        return build(knowledge, embedder, known_names())
    built = build(knowledge, embedder, known_names(), _known_points(cache, embedder))
    _write(_place(knowledge, embedder, cache), built.index, embedder)
    return built


def _place(knowledge: Knowledge, embedder: Embedder | None, cache: Path) -> Path:
    return cache / f"index-{_key(knowledge, embedder)}.npz"


def _key(knowledge: Knowledge, embedder: Embedder | None) -> str:
    parts = (knowledge.digest, code_version(), embedder.name if embedder else "letters only")
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20]


@cache
def code_version() -> str:
    """A digest of the package's own code and data: any change of them may change the index."""
    digest = hashlib.sha256()
    for path in sorted((*_PACKAGE.glob("*.py"), *(_PACKAGE / "data").iterdir())):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _read(path: Path) -> Index | None:
    if not path.exists():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return _unpack({name: arrays[name] for name in arrays.files})
    except _UNREADABLE as error:
        structlog.get_logger(__name__).warning("index_unreadable", file=path.name, reason=type(error).__name__)
        return None


def _known_points(directory: Path, embedder: Embedder | None) -> dict[str, Floats]:
    """The points that earlier indexes in the directory hold, by text."""
    points: dict[str, Floats] = {}
    if embedder is None:
        return points
    for path in sorted(directory.glob("index-*.npz"), key=_age, reverse=True):
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                details = _details(arrays["details"])
                if details["embedder"] == embedder.name:
                    points.update(zip(_lines(arrays["texts"]), arrays["points"].astype(np.float32), strict=True))
        except _UNREADABLE:
            continue
    return points


def _write(path: Path, index: Index, embedder: Embedder | None) -> None:
    """Store under another name first, so that nobody reads half a file; failing to store is no reason to fail."""
    draft = path.with_suffix(f".{os.getpid()}.draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            np.savez(file, **cast("Mapping[str, Any]", _pack(index, embedder)))
        draft.replace(path)
        for old in sorted(path.parent.glob("index-*.npz"), key=_age)[KEPT_FILES:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        structlog.get_logger(__name__).warning("index_not_stored", file=path.name, reason=type(error).__name__)
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _age(path: Path) -> float:
    return -path.stat().st_mtime


def _pack(index: Index, embedder: Embedder | None) -> dict[str, np.ndarray[Any, Any]]:
    lexicon, calibrator = index.lexicon, index.calibrator
    details = {
        "embedder": embedder.name if embedder else None,
        "entries": index.entries,
        "rows": lexicon.size,
        "letters_sharpness": index.letters.sharpness,
        "meaning_sharpness": index.meaning.ridge.sharpness if index.meaning else None,
        "offset": calibrator.offset,
        "thresholds": asdict(index.thresholds),
        "shares": index.shares,
        "readings": index.readings,
    }
    arrays: dict[str, np.ndarray[Any, Any]] = {
        "details": _bytes(json.dumps(details)),
        "texts": _bytes(SEPARATOR.join(index.texts)),
        "owners": index.owners,
        "grams": _bytes(SEPARATOR.join(lexicon.grams)),
        "rarity": lexicon.rarity,
        "starts": lexicon.starts,
        "gram_rows": lexicon.rows,
        "gram_weights": lexicon.weights,
        "letters_weights": index.letters.weights,
        "calibrator": np.stack([calibrator.centre, calibrator.scale, calibrator.weights]),
    }
    if index.meaning is not None:
        arrays |= {"points": index.meaning.points, "meaning_weights": index.meaning.ridge.weights}
    return arrays


def _unpack(arrays: Mapping[str, np.ndarray[Any, Any]]) -> Index:
    details = _details(arrays["details"])
    centre, scale, weights = arrays["calibrator"]
    meaning = None
    if details["embedder"] is not None:
        meaning = Meaning(arrays["points"], Ridge(details["meaning_sharpness"], arrays["meaning_weights"]))
    return Index(
        entries=tuple(details["entries"]),
        texts=tuple(_lines(arrays["texts"])),
        owners=arrays["owners"],
        meaning=meaning,
        lexicon=Lexicon(
            details["rows"],
            tuple(_lines(arrays["grams"])),
            arrays["rarity"],
            arrays["starts"],
            arrays["gram_rows"],
            arrays["gram_weights"],
        ),
        letters=Ridge(details["letters_sharpness"], arrays["letters_weights"]),
        calibrator=Calibrator(centre, scale, weights, details["offset"]),
        thresholds=Thresholds(**details["thresholds"]),
        shares=details["shares"],
        readings=details["readings"],
    )


def _details(array: np.ndarray[Any, Any]) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(array.tobytes().decode("utf-8")))


def _lines(array: np.ndarray[Any, Any]) -> list[str]:
    return array.tobytes().decode("utf-8").split(SEPARATOR)


def _bytes(text: str) -> np.ndarray[Any, Any]:
    return np.frombuffer(text.encode("utf-8"), np.uint8)
