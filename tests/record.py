"""Fills the bot's lines into transcripts, to be read and judged by a person: `python -m tests.record FILE ...`.

Lines that fit already (also by …) stay as they are; every other line of the bot is written anew.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from bot.domain.language import Language
from bot.domain.messages import Message
from knowledge.library import Library
from tests.player import Bot, lines_of, matches, read_transcript, user_does

ROOT = Path(__file__).resolve().parent.parent


async def record(bot: Bot, path: Path, lines: list[str]) -> list[str]:
    """Play the user's lines of one transcript; returns its lines with what the bot says."""
    header, steps = read_transcript(path)
    answers = {step.line: step for step in steps}
    hint = Language(header["language"]) if "language" in header else None
    shown: list[Message] = []
    written: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.startswith("B: "):
            continue
        written.append(line)
        if number in answers:
            step = answers[number]
            replies = await bot.take(user_does(step.user, shown), hint=hint, group=header.get("group") == "yes", who=path.stem)
            shown.extend(replies)
            for index, actual in enumerate(lines_of(replies)):
                kept = index < len(step.expected) and matches(step.expected[index], actual)
                written.append(f"B: {step.expected[index] if kept else actual}")
    return written


def main(paths: list[Path]) -> None:
    """Record the named transcripts."""
    library = Library.open(ROOT / "knowledge" / "entries", ROOT / ".cache", "auto")
    for path in paths:
        with tempfile.TemporaryDirectory() as folder, Bot(library, f"sqlite:///{folder}/bot.db") as bot:
            written = asyncio.run(record(bot, path, path.read_text(encoding="utf-8").splitlines()))
        path.write_text("\n".join(written) + "\n", encoding="utf-8")
    library.close()


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
