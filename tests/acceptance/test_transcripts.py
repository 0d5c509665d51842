"""Whole talks, as people have them: every file in tests/transcripts is played and must go as written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.player import Bot
from tests.script import play

TRANSCRIPTS = sorted((Path(__file__).parent.parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_the_talk_goes_as_written(bot: Bot, path: Path) -> None:
    """Each reply, each choice, in order."""
    differences = await play(bot, path)
    assert not differences, "\n".join(differences)
