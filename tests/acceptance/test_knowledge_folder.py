"""Entries that somebody changes while the bot runs."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.conftest import SMALL_KNOWLEDGE
from tests.acceptance.talkers import Visitor
from tests.running import RunningBot


async def test_changed_entries_are_used_without_a_restart(folder: Path, small_knowledge: Path) -> None:
    """A changed file is used within seconds; a broken one is named in the log, and what was known before stays."""
    entries = small_knowledge / "small.yaml"
    async with RunningBot(folder, KNOWLEDGE_DIR=str(small_knowledge), EMBEDDINGS="false") as bot:
        visitor = Visitor(bot.session, bot.url)
        await visitor.arrive()
        assert "Es gibt grünen Tee." in await visitor.say("Welchen Tee gibt es?")
        entries.write_text(SMALL_KNOWLEDGE.replace("grünen Tee", "schwarzen Tee"), encoding="utf-8")
        await bot.until_logged("knowledge reloaded")
        assert "Es gibt schwarzen Tee." in await visitor.say("Welchen Tee gibt es?")
        entries.write_text(SMALL_KNOWLEDGE + "- id: third\n  answer: {de: [\n", encoding="utf-8")
        await bot.until_logged("small.yaml")
        assert "Es gibt schwarzen Tee." in await visitor.say("Welchen Tee gibt es?")
        assert (await bot.get_json("/readyz"))["parts"]["knowledge"] == "ok"
