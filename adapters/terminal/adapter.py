"""The terminal as a platform: one contact, lines in, panels out."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console, Group
from rich.padding import Padding
from rich.text import Text

from bot.domain.deliveries import Delivery
from bot.domain.language import Language
from bot.domain.messages import Address, Arrived, Channel, Commanded, Content, Document, Message, Said, Update
from bot.ports import Clock, Health, Inbox

ADDRESS = Address(Channel.TERMINAL, "local")


class TerminalAdapter:
    """Shows deliveries on the console; `tell` brings what was typed."""

    def __init__(self, inbox: Inbox, clock: Clock, new_id: Callable[[], str], console: Console, language: Language | None = None) -> None:
        self._inbox = inbox
        self._clock = clock
        self._new_id = new_id
        self._console = console
        self._language = language

    @property
    def channel(self) -> Channel:
        """The terminal."""
        return Channel.TERMINAL

    async def open(self) -> None:
        """Nothing is needed to print."""

    async def start(self) -> None:
        """Begin the talk."""
        await self._take(Arrived())

    async def stop(self) -> None:
        """Nothing is open."""

    async def send(self, delivery: Delivery) -> str:
        """Print a message; what was printed before cannot be amended, so that nothing is printed in its place."""
        if not delivery.amends:
            self._console.print(Padding(_shown(delivery.message), (0, 0, 1, 2)))
        return ""

    def health(self) -> Health:
        """Always well."""
        return Health(ok=True)

    async def tell(self, line: str) -> None:
        """Bring one typed line."""
        name, _, argument = line.removeprefix("/").partition(" ")
        await self._take(Commanded(name.lower(), argument) if line.startswith("/") else Said(line))

    async def _take(self, content: Content) -> None:
        await self._inbox.handle(Update(ADDRESS, self._new_id(), self._clock(), content, self._language))


def _shown(message: Message) -> Group:
    lines = [Text(message.text)]
    if message.heading:
        lines.insert(0, Text(message.heading, style="bold"))
    if message.note:
        lines.append(Text(message.note, style="dim italic"))
    lines.extend(Text(f"  {number}. {choice.label}", style="cyan") for number, choice in enumerate(message.choices, 1))
    lines.extend(Text(f"  {link.label}: {link.url}", style="underline") for link in message.links)
    lines.extend(Text(f"  {one.name} ({_size(one)})", style="dim") for one in message.documents)
    return Group(*lines)


def _size(document: Document) -> str:
    kilobytes = len(document.content) / 1024
    return f"{len(document.content)} B" if kilobytes < 1 else f"{kilobytes:.0f} kB"
