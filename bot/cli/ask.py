"""`wfk-bot ask`: questions without a database, each in a conversation of its own."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from rich.console import Console

from bot.cli.batch import read_items
from bot.conversation import Finding, House, Query, Turn, turn
from bot.domain.conversation import Conversation
from bot.domain.language import Language
from bot.domain.messages import Address, Channel, Said, Update
from bot.domain.people import Contact
from bot.logs import set_up_logs
from bot.service import answer_query, drive
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.store import DatabaseStore
from bot.storage.tables import metadata
from bot.texts import catalogue
from handlers import TOPICS
from knowledge.identify import identify
from knowledge.library import Library
from knowledge.match import Decision

_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
"""Questions asked here have no time of their own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question came to; `finding` is None where the text was a command."""

    turn: Turn
    finding: Finding | None


class Questioner:
    """Asks the core on an empty database of its own, in memory."""

    def __init__(self, settings: Settings) -> None:
        self._house = House(catalogue(), TOPICS)
        self._database = Database("sqlite://")
        metadata.create_all(self._database.engine)
        self._store = DatabaseStore(self._database, lambda: _BEGINNING, self._house.texts)
        self._library = Library.open(settings.knowledge_dir, settings.cache_dir, "auto" if settings.embeddings else None)

    async def ask(self, text: str, language: Language | None) -> Asked:
        """Ask in a fresh conversation, the greeting already behind it."""
        update = Update(Address(Channel.TERMINAL, "ask"), "ask", _BEGINNING, Said(text))
        contact = Contact("ask", language or identify(text).language or Language.DE, language_chosen=language is not None)
        steps = turn(self._house, update, contact, Conversation(greeted=True))
        finding: Finding | None = None

        async def answer(query: Query) -> Any:
            nonlocal finding
            known = await answer_query(self._library, self._store, query)
            finding = known if isinstance(known, Finding) else finding
            return known

        return Asked(await drive(steps, answer), finding)

    def close(self) -> None:
        """Let go of the knowledge."""
        self._library.close()
        self._database.close()


async def ask_one(settings: Settings, text: str, console: Console, language: Language | None, *, as_json: bool) -> None:
    """Print what the bot answers."""
    set_up_logs("WARNING")
    questioner = await asyncio.to_thread(Questioner, settings)
    asked = await questioner.ask(text, language)
    questioner.close()
    if as_json:
        console.print_json(json.dumps(described(None, asked), ensure_ascii=False), ensure_ascii=False)
        return
    shown = described(None, asked)
    console.print(shown["answer"], markup=False, highlight=False, soft_wrap=True)
    for number, label in enumerate(shown["choices"], 1):
        console.print(f"  {number}. {label}", style="cyan", markup=False, highlight=False, soft_wrap=True)


async def ask_batch(settings: Settings, file: Path, output: TextIO, errors: Console, language: Language | None) -> int:
    """Answer JSON lines (id, text) with JSON lines, in order; a line that cannot be read is named and skipped."""
    set_up_logs("WARNING")
    questioner = await asyncio.to_thread(Questioner, settings)
    items, skipped = await asyncio.to_thread(read_items, file, errors)
    for item in items:
        asked = await questioner.ask(item["text"], language)
        output.write(json.dumps(described(item["id"], asked), ensure_ascii=False) + "\n")
        output.flush()
    questioner.close()
    return 1 if skipped else 0


def described(identifier: Any, asked: Asked) -> dict[str, Any]:
    """One answer as the fixed JSON object; `answer` is all that the user would see, `choices` the labels of the buttons."""
    match = asked.finding.match if asked.finding else None
    replies = asked.turn.replies
    return {
        "id": identifier,
        "language": asked.turn.language,
        "decision": match.decision if match else Decision.ANSWER,
        "entry": match.entry if match and match.decision is not Decision.SUGGEST else None,
        "suggestions": list(match.suggestions) if match and match.decision is Decision.SUGGEST else [],
        "answer": "\n\n".join("\n".join(part for part in (r.heading, r.text, r.note) if part) for r in replies),
        "choices": [choice.label for reply in replies for choice in reply.choices],
        "confidence": round(match.confidence, 4) if match else 1.0,
    }
