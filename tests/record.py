"""Fills the bot's lines into transcripts, to be read and judged by a person: `python -m tests.record FILE ...`.

Lines that fit already (also by …) stay as they are; every other line of the bot is written anew.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from knowledge.library import Library
from tests.player import Bot
from tests.script import Play, matches, read_transcript

ROOT = Path(__file__).resolve().parent.parent


async def record(bot: Bot, path: Path, lines: list[str]) -> list[str]:
    """Play the parties' lines of one transcript; returns its lines with what the bot says."""
    header, steps = read_transcript(path)
    acts = {step.line: step for step in steps}
    stage = await Play.begin(bot, header)
    written: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.startswith(("B: ", "B U", "B P")):
            continue
        written.append(line)
        if number in acts:
            step = acts[number]
            for index, (party, said) in enumerate(await stage.act(step)):
                kept = index < len(step.expected) and step.expected[index][0] == party and matches(step.expected[index][1], said)
                written.append(f"B{'' if party == step.who else f' {party}'}: {step.expected[index][1] if kept else said}")
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
