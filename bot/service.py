"""One update, one turn: load, talk, store; the replies go to the outbox or along with the caller."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

import structlog

from bot import metrics
from bot.conversation import FindAnswer, Finding, House, Query, ReadKnowledge, Steps, Turn, turn
from bot.domain.deliveries import Delivery
from bot.domain.messages import Address, Commanded, Message, Overheard, Said, Tapped, Update
from bot.domain.staff import IsStaffRoom
from bot.lookups import LookUps, SceneLinks
from bot.matches import LiveMatches
from bot.ports import Carried, Snapshot, Stale, Store, TurnRecord
from knowledge.load import Knowledge
from knowledge.match import Match

log = structlog.get_logger()

CONFLICTS = 25
"""How often a turn is taken anew because somebody went on with the same contact or the same request; then comes an apology."""


class KnowledgeSource(Protocol):
    """What the core needs of the library."""

    @property
    def knowledge(self) -> Knowledge:
        """The present knowledge."""
        ...

    async def find(self, question: str, topic: str | None) -> Match:
        """The entry that answers a question, off the event loop; `topic` is the entry talked about last."""
        ...

    async def group(self, texts: Sequence[str]) -> list[list[int]]:
        """Places of texts that mean the same, the largest group first."""
        ...


class Reader(Protocol):
    """Who answers the look-ups of scripts."""

    async def look_up(self, query: object) -> Any:
        """See `bot.ports.Store`."""
        ...


class Sender(Protocol):
    """Where leased deliveries go: the outbox."""

    def send(self, deliveries: Sequence[Delivery]) -> None:
        """Send these, in order; returns at once."""
        ...

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """Note that these were brought to the contact in another way."""
        ...

    def nudge(self) -> None:
        """Send what is due; returns at once."""
        ...


class Service:
    """The Inbox of all adapters: any number of contacts at once, one update at a time for each."""

    def __init__(
        self,
        house: House,
        library: KnowledgeSource,
        store: Store,
        outbox: Sender,
        *,
        matches: LiveMatches | None = None,
        scene_link: SceneLinks | None = None,
        complete: Callable[[Message], Awaitable[Message]] | None = None,
    ) -> None:
        """`complete` is done to messages that quote somebody before a caller takes them along; the outbox does it to the others."""
        self._house = house
        self._library = library
        self._store = store
        self._reader = LookUps(store, library, matches, scene_link)
        self._outbox = outbox
        self._complete = complete
        self._queues: dict[Address, tuple[asyncio.Lock, int]] = {}

    async def handle(self, update: Update) -> None:
        """See `bot.ports.Inbox`."""
        self._outbox.send(await self._take(update) or ())

    async def converse(self, update: Update) -> Carried:
        """See `bot.ports.Inbox`."""
        deliveries = await self._take(update)
        if deliveries is None:
            return Carried(await self._store.replies_to(update), repeated=True)
        return Carried(await self._completed(deliveries))

    async def _completed(self, deliveries: tuple[Delivery, ...]) -> tuple[Delivery, ...]:
        if self._complete is None or not any(one.message.quoted for one in deliveries):
            return deliveries
        messages = await asyncio.gather(*(self._complete(one.message) for one in deliveries))
        return tuple(replace(one, message=message) for one, message in zip(deliveries, messages, strict=True))

    async def delivered(self, deliveries: Sequence[Delivery]) -> None:
        """See `bot.ports.Inbox`."""
        await self._outbox.delivered(deliveries)

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """See `bot.ports.Inbox`."""
        self._outbox.send(await self._store.still_leased(deliveries))

    async def _take(self, update: Update) -> tuple[Delivery, ...] | None:
        """The replies, leased to the caller; None for an update that was taken before."""
        if update.group and update.author is not None and await self._is_from_room(update):
            # What a colleague does in the group chat of the colleagues is their own doing: it is answered in private.
            return await self._take(replace(update, address=update.author, group=False, author=None, room=update.address))
        if isinstance(update.content, Overheard) and update.room is None:
            return ()
        began = time.perf_counter()
        async with self._one_at_a_time(update.address):
            for attempt in range(CONFLICTS + 1):
                before = await self._store.begin(update)
                if before is None:
                    metrics.UPDATES.labels(update.address.channel, "repeated").inc()
                    return None
                came_to = await self._turn(update, before) if attempt < CONFLICTS else self._apology(before)
                try:
                    leased = await self._store.finish(_record(update, before, came_to))
                except Stale:
                    continue
                if came_to.notices:
                    self._outbox.nudge()
                metrics.UPDATES.labels(update.address.channel, "repeated" if leased is None else "taken").inc()
                metrics.TURN_SECONDS.observe(time.perf_counter() - began)
                return leased
        raise Stale

    async def _is_from_room(self, update: Update) -> bool:
        """Whether this belongs to the work of the colleagues: a button, a command, or an answer in a thread, in their group chat."""
        content = update.content
        if isinstance(content, Commanded):
            command = self._house.commands.get(content.name.replace("_", "-"))
            if command is not None and command.group:
                return False
        elif not isinstance(content, Tapped | Overheard | Said):
            return False
        working = bool(await self._store.look_up(IsStaffRoom(update.address)))
        return working and (not isinstance(content, Said) or "/" in update.address.id or bool(update.replies_to))

    async def _turn(self, update: Update, before: Snapshot) -> Turn:
        """Take the turn; a fault of ours becomes an apology, never silence."""
        try:
            steps = turn(self._house, update, before.contact, before.conversation)
            return await drive(steps, partial(answer_query, self._library, self._reader))
        except Exception:
            log.exception("turn failed", channel=update.address.channel, update=update.key, content=type(update.content).__name__)
            metrics.UPDATES.labels(update.address.channel, "failed").inc()
            return self._apology(before)

    def _apology(self, before: Snapshot) -> Turn:
        apology = Message(self._house.texts(before.contact.language, "internal-error"))
        return Turn(before.contact, before.conversation, before.contact.language, (apology,))

    @asynccontextmanager
    async def _one_at_a_time(self, address: Address) -> AsyncIterator[None]:
        """Hold the place of this contact; who comes first is served first."""
        lock, users = self._queues.get(address, (asyncio.Lock(), 0))
        self._queues[address] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            lock, users = self._queues.pop(address)
            if users > 1:
                self._queues[address] = (lock, users - 1)


async def drive(steps: Steps[Turn], answer: Callable[[Query], Awaitable[Any]]) -> Turn:
    """Run a turn to its end, each of its queries answered by `answer`."""
    known: Any = None
    while True:
        try:
            query = steps.send(known)
        except StopIteration as end:
            result: Turn = end.value
            return result
        known = await answer(query)


async def answer_query(library: KnowledgeSource, reader: Reader, query: Query) -> Any:
    """Answer what a turn needs to know; raises LookupError for a query that nobody answers."""
    if isinstance(query, FindAnswer):
        knowledge = library.knowledge
        return Finding(await library.find(query.question, query.topic), knowledge)
    if isinstance(query, ReadKnowledge):
        return library.knowledge
    return await reader.look_up(query.query)


def _record(update: Update, before: Snapshot, came_to: Turn) -> TurnRecord:
    return TurnRecord(update, before, came_to.contact, came_to.conversation, came_to.replies, came_to.events, came_to.notices)
