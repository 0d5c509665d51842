"""Talks with invitations, whose codes are told here: code1, code2 …; otherwise as the other transcripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.messages import Channel
from knowledge.library import Library
from tests.player import Bot
from tests.script import play, read_transcript

TALKS = sorted((Path(__file__).parent / "talks").glob("*.txt"))


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
async def test_the_talk_goes_as_written(library: Library, sqlite_url: str, path: Path) -> None:
    """Each reply, each choice, in order; the header `channel` names the platform on which all of them are."""
    header, _ = read_transcript(path)
    with Bot(library, sqlite_url, Channel(header.get("channel", Channel.TELEGRAM))) as bot:
        differences = await play(bot, path)
    assert not differences, "\n".join(differences)
