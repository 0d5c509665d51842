"""Plays transcripts: whole talks through the core, the database and the outbox."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.conversation import House
from bot.domain.deliveries import Delivery, SendError
from bot.domain.language import Language
from bot.domain.messages import (
    Address,
    Arrived,
    Attached,
    Attachment,
    Channel,
    Commanded,
    Content,
    Departed,
    Message,
    Said,
    Tapped,
    Update,
)
from bot.outbox import Outbox
from bot.ports import Health
from bot.service import KnowledgeSource, Service
from bot.storage.database import Database
from bot.storage.migrate import migrate
from bot.storage.store import DatabaseStore
from bot.texts import Texts
from handlers import TOPICS

BEGINNING = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)


@dataclass
class RecordingAdapter:
    """A platform that keeps what it was sent, or fails with the errors it is given."""

    channel: Channel = Channel.TELEGRAM
    sent: list[Delivery] = field(default_factory=list)
    errors: list[SendError] = field(default_factory=list)

    async def start(self) -> None:
        """Nothing to do."""

    async def stop(self) -> None:
        """Nothing to do."""

    async def send(self, delivery: Delivery) -> None:
        """Keep the delivery, or raise the next error."""
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(delivery)

    def health(self) -> Health:
        """Well."""
        return Health(ok=True)


class Bot:
    """The core on a database of its own, with one recording platform."""

    def __init__(self, library: KnowledgeSource, url: str, channel: Channel = Channel.TELEGRAM) -> None:
        self.now = BEGINNING
        self.database = Database(url)
        migrate(self.database)
        self.store = DatabaseStore(self.database, self.clock)
        self.adapter = RecordingAdapter(channel)
        self.outbox = Outbox({channel: self.adapter}, self.store, self.clock, jitter=lambda: 0.5)
        self.house = House(Texts(), TOPICS)
        self.service = Service(self.house, library, self.store, self.outbox)
        self.count = 0

    def clock(self) -> datetime:
        """The instant `now`, which a test may set."""
        return self.now

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.database.close()

    async def take(
        self, content: Content, *, who: str = "100", key: str | None = None, group: bool = False, hint: Language | None = None
    ) -> list[Message]:
        """Bring one update and return what the platform was sent for it."""
        self.count += 1
        before = len(self.adapter.sent)
        update = Update(Address(self.adapter.channel, who), key or str(self.count), self.clock(), content, hint, group)
        await self.service.handle(update)
        await self.outbox.settle()
        return [delivery.message for delivery in self.adapter.sent[before:]]


@dataclass(frozen=True)
class Step:
    """One thing the user does and the lines the bot must answer with."""

    line: int
    user: str
    expected: tuple[str, ...]


def read_transcript(path: Path) -> tuple[dict[str, str], list[Step]]:
    """The header (`name: value` lines) and the steps of a transcript file."""
    header: dict[str, str] = {}
    steps: list[Step] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        mark, _, rest = line.partition(" ")
        if mark == "U:":
            steps.append(Step(number, rest, ()))
        elif mark == "B:":
            steps[-1] = Step(steps[-1].line, steps[-1].user, (*steps[-1].expected, rest))
        elif not steps:
            header[mark.rstrip(":")] = rest
        else:
            raise ValueError(f"{path.name}:{number}: neither U: nor B:")
    return header, steps


_ATTACHED = re.compile(r"<(\w+)>\s*(.*)")
_SPECIAL: Mapping[str, Content] = {"<arrives>": Arrived(), "<leaves>": Departed()}


def user_does(text: str, shown: list[Message]) -> Content:
    """What a line of the user means: text, /command, [button] as shown last, or <photo> caption."""
    if text in _SPECIAL:
        return _SPECIAL[text]
    if text.startswith("[") and text.endswith("]"):
        return Tapped(_token_of(text[1:-1], shown))
    if text.startswith("/"):
        name, _, argument = text[1:].partition(" ")
        return Commanded(name, argument)
    attached = _ATTACHED.fullmatch(text)
    if attached:
        return Attached(Attachment(attached[1]), attached[2])
    return Said(text.replace("\\n", "\n"))


def _token_of(label: str, shown: list[Message]) -> str:
    choices = [choice for message in reversed(shown) for choice in message.choices]
    token = next((choice.token for choice in choices if choice.label == label), None)
    if token is None:
        raise LookupError(f"no button [{label}]; the last ones: {[choice.label for choice in choices[:8]]}")
    return token


def lines_of(messages: list[Message]) -> list[str]:
    """Messages as a transcript writes them: one line each, line breaks as / , choices in brackets."""
    return [_line(message) for message in messages]


def _line(message: Message) -> str:
    text = " / ".join(part for part in (message.heading, message.text, message.note) if part)
    text = re.sub(r"\s*\n\s*", " / ", text)
    return " ".join([text, *(f"[{choice.label}]" for choice in message.choices)])


def matches(expected: str, actual: str) -> bool:
    """Whether a line is as expected; … stands for any text."""
    pattern = ".*".join(re.escape(part) for part in expected.split("…"))
    return re.fullmatch(pattern, actual) is not None


async def play(bot: Bot, path: Path) -> list[str]:
    """Play a transcript; returns what went differently, one line each."""
    header, steps = read_transcript(path)
    hint = Language(header["language"]) if "language" in header else None
    shown: list[Message] = []
    different: list[str] = []
    for step in steps:
        replies = await bot.take(user_does(step.user, shown), hint=hint, group=header.get("group") == "yes")
        shown.extend(replies)
        actual = lines_of(replies)
        fits = len(actual) == len(step.expected) and all(map(matches, step.expected, actual))
        if not fits:
            different.append(f"{path.name}:{step.line} U: {step.user}")
            different.extend(f"    expected  B: {line}" for line in step.expected)
            different.extend(f"    was       B: {line}" for line in actual)
    return different
