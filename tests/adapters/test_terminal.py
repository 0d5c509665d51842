"""The terminal shows what a message holds."""

from __future__ import annotations

from datetime import UTC, datetime
from io import StringIO

from rich.console import Console

from adapters.terminal.adapter import ADDRESS, TerminalAdapter
from bot.domain.deliveries import Delivery, Priority
from bot.domain.messages import Document, Message
from tests.fakes.web import SmallInbox

NOW = datetime(2027, 5, 3, 9, 30, tzinfo=UTC)


async def printed(message: Message, amends: str = "") -> str:
    """What stands on the console."""
    console = Console(file=StringIO(), width=80)
    adapter = TerminalAdapter(SmallInbox(), lambda: NOW, lambda: "1", console)
    assert await adapter.send(Delivery(1, "test", ADDRESS, message, Priority.REPLY, NOW, amends=amends)) == ""
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


async def test_a_file_is_named_with_its_size() -> None:
    """Nothing is written to the disk."""
    files = (Document("B-0042.ics", "text/calendar", b"x" * 300), Document("Mai.png", "image/png", b"x" * 20_480))
    text = await printed(Message("Bestätigt", documents=files))
    assert "B-0042.ics (300 B)" in text
    assert "Mai.png (20 kB)" in text


async def test_what_amends_is_not_printed() -> None:
    """The earlier words stand where they stand."""
    assert await printed(Message("Erledigt"), amends="1:2") == ""
