"""A house for the web chat: a small inbox that answers from a table, and a real web server on loopback."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import BaseRoute, Route

from adapters.web.adapter import WebAdapter
from adapters.web.settings import WebSettings
from bot.domain.deliveries import Delivery, Priority
from bot.domain.messages import Arrived, Choice, Commanded, Departed, Document, Link, Message, Said, Tapped, Update
from bot.ports import Carried
from bot.storage.database import Database
from bot.storage.tables import metadata
from bot.texts import catalogue
from tests.fakes.pictures import png

WELCOME = Message(
    "Guten Tag! Ich beantworte Fragen zu den Büros der WFK in China und zu Räumen in Kaiserslautern.",
    choices=(
        Choice("Büros in China", "topic:offices"),
        Choice("Räume in Kaiserslautern", "topic:rooms"),
        Choice("Konferenz", "topic:event"),
    ),
)
OFFICES = Message(
    "Die WFK hat in drei Städten eine Repräsentanz: in Yangzhou, Shanghai und Foshan. Sie sind für Firmen aus der Region da.",
    heading="Büros in China",
    note="Quelle: Zeitungsbericht",
    choices=(Choice("Wer stellt die Räume?", "entry:offices-providers"), Choice("Mit der WFK sprechen", "person")),
    links=(Link("Mehr dazu", "https://www.example.org/bueros"), Link("Falle", "javascript:alert(1)")),
)


CONFIRMED = Message(
    "Der Raum in Yangzhou ist vom 3. bis 14. Mai 2027 für Sie reserviert.",
    heading="B-0042: bestätigt",
    choices=(Choice("Etwas ändern", "change:42"),),
    documents=(
        Document("Mai 2027.png", "image/png", png(640, 420)),
        Document("B-0042 Büro Yangzhou.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "Kalendereintrag"),
    ),
)


class SetClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2027, 5, 3, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The instant it shows."""
        return self.now

    def forward(self, seconds: float) -> None:
        """Move it on."""
        self.now += timedelta(seconds=seconds)


def real_clock() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def answers_to(update: Update) -> Sequence[Message]:
    """What the small inbox says to an update."""
    match update.content:
        case Arrived():
            answer = WELCOME
        case Said(text):
            answer = CONFIRMED if "B-0042" in text else OFFICES if "Büros" in text else Message(f"Sie schrieben: {text}")
        case Tapped("language:zh"):
            answer = Message("好的，我们用中文继续。请问您想了解什么？")
        case Tapped(token):
            answer = Message(f"Gewählt: {token}")
        case Commanded(name, argument):
            answer = Message(f"Befehl: {name} {argument}")
        case _:
            return []
    return [answer]


class SmallInbox:
    """Keeps updates, each once, and answers them through the adapter; with `broken` set it raises after storing nothing."""

    def __init__(self, answers: Callable[[Update], Sequence[Message]] = answers_to) -> None:
        self.updates: list[Update] = []
        self.adapter: WebAdapter | None = None
        self.broken = 0
        self._answers = answers
        self._keys: set[str] = set()

    async def handle(self, update: Update) -> None:
        """Take an update, once, and send its answers."""
        if self.broken:
            self.broken -= 1
            raise RuntimeError("the inbox is broken")
        if update.key not in self._keys:
            self._keys.add(update.key)
            self.updates.append(update)
            for number, message in enumerate(self._answers(update)):
                await self.send(update, message, f"{update.key}:{number}")

    async def send(self, update: Update, message: Message, reason: str) -> None:
        """Send a message to whoever an update came from."""
        assert self.adapter
        if not isinstance(update.content, Departed):
            await self.adapter.send(Delivery(0, reason, update.address, message, Priority.REPLY, update.at))

    async def converse(self, update: Update) -> Carried:
        """The web chat never asks for this."""
        raise AssertionError

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """The web chat never asks for this."""
        raise AssertionError

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """The web chat never asks for this."""
        raise AssertionError

    def texts(self) -> list[str]:
        """All texts that were said, in order."""
        return [update.content.text for update in self.updates if isinstance(update.content, Said)]


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Site:
    """A web server on loopback that can stop and start again on its port."""

    def __init__(self, routes: Sequence[BaseRoute]) -> None:
        self.routes = routes
        self.port = 0
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Its address, without a final slash."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen, on a free port the first time."""
        listening = socket.create_server(("127.0.0.1", self.port))
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(Starlette(routes=list(self.routes)), lifespan="off", ws="none", log_config=None, access_log=False)
        self._server = _Server(config)
        self._serving = asyncio.create_task(self._server.serve(sockets=[listening]))
        await self._server.listening.wait()

    async def stop(self) -> None:
        """Stop and wait for the connections."""
        assert self._server
        assert self._serving
        self._server.should_exit = True
        await self._serving


class WebHouse:
    """The web chat with a database of its own, served."""

    def __init__(self, folder: Path, settings: WebSettings, clock: Callable[[], datetime] = real_clock) -> None:
        self.settings = settings
        self.inbox = SmallInbox()
        self._clock = clock
        self.database = Database(f"sqlite:///{folder / 'chat.db'}")
        metadata.create_all(self.database.engine)
        self.adapter = self.another_adapter()
        self.site = Site(self.adapter.routes())

    @property
    def url(self) -> str:
        """The address of the page, without a final slash."""
        return self.site.url

    def another_adapter(self) -> WebAdapter:
        """A second process on the same database, as far as the adapter can tell."""
        adapter = WebAdapter(self.settings, inbox=self.inbox, texts=catalogue(), clock=self._clock, database=self.database)
        self.inbox.adapter = adapter
        return adapter

    async def start(self) -> None:
        """Begin to serve; after `stop` as a new process would, on the same port and database."""
        self.adapter = self.another_adapter()
        self.site.routes = self.adapter.routes()
        await self.adapter.start()
        await self.site.start()

    async def stop(self) -> None:
        """Stop serving."""
        await self.adapter.stop()
        await self.site.stop()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def page_with(script: str, policy: str = "") -> Route:
    """A page of somebody else's site that carries one line of script."""

    async def show(_request: Request) -> HTMLResponse:
        html = f'<!doctype html><html lang="en"><title>Agency</title><body><h1>Agency</h1><a href="#x">A link</a>{script}</body></html>'
        return HTMLResponse(html, headers={"content-security-policy": policy} if policy else {})

    return Route("/", show)
