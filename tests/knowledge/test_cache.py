"""The index on disk."""

from pathlib import Path

import numpy as np
import pytest
from structlog.testing import capture_logs

from knowledge.cache import make_index, read_index
from knowledge.lexical import Floats
from knowledge.load import Knowledge
from knowledge.matcher import Matcher


class FakeEmbedder:
    """Points from the letters of a text; counts what it is asked."""

    name = "fake"

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: list[str]) -> Floats:
        """A point for each text."""
        self.asked += len(texts)
        points = np.ones((len(texts), 64), np.float32)
        for row, text in enumerate(texts):
            for letter in text:
                points[row, ord(letter) % 64] += 1
        return points / np.linalg.norm(points, axis=1, keepdims=True)


@pytest.mark.parametrize("embedder", [None, FakeEmbedder()])
def test_a_stored_index_matches_like_a_fresh_one(small: Knowledge, tmp_path: Path, embedder: FakeEmbedder | None) -> None:
    """What comes from disk is what was built."""
    built = make_index(small, embedder, tmp_path)
    stored = read_index(small, embedder, tmp_path)
    assert stored is not None
    assert stored.thresholds == built.thresholds
    for question in ("buero yangzou", "大会日期", "pizza", "when is it"):
        assert Matcher(small, stored, embedder).match(question) == Matcher(small, built, embedder).match(question)


def test_no_index_is_read_where_none_fits(small: Knowledge, tmp_path: Path) -> None:
    """Another embedder or other entries need another index."""
    make_index(small, None, tmp_path)
    assert read_index(small, FakeEmbedder(), tmp_path) is None
    assert read_index(Knowledge(small.entries, "other"), None, tmp_path) is None


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04nonsense", b"\x00" * 1000])
def test_a_damaged_index_is_reported_and_not_used(small: Knowledge, tmp_path: Path, damage: bytes) -> None:
    """A file that is no index is as good as none."""
    make_index(small, None, tmp_path)
    next(tmp_path.glob("index-*.npz")).write_bytes(damage)
    with capture_logs() as logs:
        assert read_index(small, None, tmp_path) is None
    assert [line["event"] for line in logs] == ["index_unreadable"]


def test_half_an_index_is_not_used(small: Knowledge, tmp_path: Path) -> None:
    """A file that was cut off is as good as none."""
    make_index(small, None, tmp_path)
    path = next(tmp_path.glob("index-*.npz"))
    path.write_bytes(path.read_bytes()[:-2000])
    assert read_index(small, None, tmp_path) is None


def test_known_texts_are_not_embedded_again(small: Knowledge, tmp_path: Path) -> None:
    """After an edit only what is new costs time."""
    embedder = FakeEmbedder()
    make_index(small, embedder, tmp_path)
    first = embedder.asked
    make_index(Knowledge(small.entries, "edited"), embedder, tmp_path)
    assert first > 0
    assert embedder.asked == first


def test_old_indexes_are_cleared_away(small: Knowledge, tmp_path: Path) -> None:
    """The directory does not grow for ever, and the newest stays."""
    for edition in range(5):
        (tmp_path / f"index-{edition}.npz").touch()
    make_index(small, None, tmp_path)
    assert len(list(tmp_path.glob("index-*.npz"))) == 3
    assert read_index(small, None, tmp_path) is not None


def test_a_directory_that_cannot_be_written_is_no_obstacle(small: Knowledge, tmp_path: Path) -> None:
    """The index is then built at every start."""
    (tmp_path / "file").write_text("not a directory")
    with capture_logs() as logs:
        assert make_index(small, None, tmp_path / "file").entries == tuple(small.entries)
    assert [line["event"] for line in logs] == ["index_not_stored"]
