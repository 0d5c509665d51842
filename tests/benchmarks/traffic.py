"""What people do on Telegram, as the requests that Telegram posts: commands, presses of buttons, known questions."""

from __future__ import annotations

import itertools
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from tests.benchmarks.posting import request
from tests.benchmarks.programs import ROOT
from tests.fakes.telegram import TOKEN

SECRET = "benchmark"
CHATS = 512
PATH = "/telegram/webhook"
_HEADERS = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
_PRESSED = "entry:offices-where"
_OPENINGS = ("", "Hallo, ", "Hello, ", "您好，", "Guten Tag! ", "Hi! ", "请问：", "Noch etwas: ")
_NUMBERS = itertools.count(1)

Maker = Callable[[int], bytes]


def settings(api_url: str) -> dict[str, str]:
    """What makes a bot take these requests, and send to the fake at `api_url`."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api_url,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "PUBLIC_URL": "http://127.0.0.1",
    }


def commands(name: str) -> Maker:
    """A maker of /commands."""
    return lambda number: _message(number, f"/{name}")


def presses() -> Maker:
    """A maker of presses of a button of the main menu."""
    return _press


def questions() -> Maker:
    """A maker of questions the bot knows, in three languages; no text comes twice within many thousands."""
    texts = itertools.cycle(distinct_questions(random.Random(7)))  # noqa: S311 - the same order in every run
    return lambda number: _message(number, next(texts))


def every_chat(make: Maker) -> Iterator[bytes]:
    """One request for each chat."""
    return (make(_next_number(chat)) for chat in range(CHATS))


def of_number(make: Maker, count: int) -> Iterator[bytes]:
    """So many requests, from the chats in turn."""
    return (make(_next_number(turn)) for turn in range(count))


def known_questions(folder: Path = ROOT / "knowledge" / "entries") -> list[str]:
    """Every example question of the knowledge."""
    entries = [entry for path in sorted(folder.glob("*.yaml")) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return [text for entry in entries for texts in entry["questions"].values() for text in texts]


def distinct_questions(order: random.Random) -> list[str]:
    """The known questions with many openings, so that no cache of answers helps."""
    known = known_questions()
    rounds: list[Sequence[str]] = [[opening + text for text in order.sample(known, len(known))] for opening in _OPENINGS]
    return [text for one in rounds for text in one]


def _next_number(turn: int) -> int:
    """An update's number that tells its chat: never the same one twice."""
    return next(_NUMBERS) * CHATS + turn % CHATS


def _message(number: int, text: str) -> bytes:
    return _posted({"update_id": number, "message": _base(number) | {"text": text, "entities": _entities(text)}})


def _entities(text: str) -> list[dict[str, Any]]:
    return [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []


def _press(number: int) -> bytes:
    message = _base(number) | {"text": "…"}
    query = {"id": str(number), "from": message["from"], "message": message, "chat_instance": "1", "data": _PRESSED}
    return _posted({"update_id": number, "callback_query": query})


def _base(number: int) -> dict[str, Any]:
    chat = 10_000 + number % CHATS
    person = {"id": chat, "is_bot": False, "first_name": "Person", "language_code": "de"}
    return {"message_id": number, "date": int(time.time()), "chat": {"id": chat, "type": "private", "first_name": "Person"}, "from": person}


def _posted(update: dict[str, Any]) -> bytes:
    return request(PATH, _HEADERS, json.dumps(update, ensure_ascii=False).encode())
