"""Updates of the fake Telegram: kept for getUpdates, or posted to the webhook in the order of each chat."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.fakes.telegram_rules import Refusal

DATE = 1_790_000_000
CLOSED_BY_OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass
class Updates:
    """What the platform holds for the bot. `posts` are (number of the update, status of the bot's answer)."""

    retry_seconds: float = 0.01
    pending: dict[int, dict[str, Any]] = field(default_factory=dict)
    webhook: dict[str, Any] | None = None
    presses: set[str] = field(default_factory=set)
    posts: list[tuple[int, int]] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    language: str = "de"

    def __post_init__(self) -> None:
        self.announce: Callable[[], Awaitable[None]] | None = None
        self._numbers = itertools.count(1000)
        self._ids = itertools.count(1)
        self._news = asyncio.Event()
        self._poll: asyncio.Event | None = None
        self._queues: defaultdict[tuple[str, int], deque[dict[str, Any]]] = defaultdict(deque)
        self._posting: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    # Making updates

    def message(self, chat: int, **content: Any) -> dict[str, Any]:
        """A Message object of a person in a chat; groups have negative ids."""
        kind = "private" if chat > 0 else "supergroup" if chat < -(10**12) else "group"
        person = {"id": abs(chat), "is_bot": False, "first_name": "Person", "language_code": self.language}
        base = {"message_id": next(self._ids), "date": DATE, "chat": {"id": chat, "type": kind}, "from": person}
        return base | content

    def press(self, chat: int, data: str, message_id: int) -> str:
        """A callback query; its id."""
        query = f"query-{next(self._ids)}"
        self.presses.add(query)
        message = self.message(chat, message_id=message_id, text="…")
        self.put("callback_query", {"id": query, "from": message["from"], "message": message, "data": data, "chat_instance": "1"})
        return query

    def membership(self, chat: int, before: str, after: str) -> int:
        """The bot's own status in the chat changed."""
        base = self.message(chat)
        statuses = {"old_chat_member": {"status": before}, "new_chat_member": {"status": after}}
        return self.put("my_chat_member", {name: base[name] for name in ("chat", "from", "date")} | statuses)

    def put(self, kind: str, content: Mapping[str, Any], number: int | None = None) -> int:
        """Hold an update for the bot, or post it."""
        number = next(self._numbers) if number is None else number
        if self.allowed and kind not in self.allowed:
            return number
        self.pending[number] = {"update_id": number, kind: dict(content)}
        self._news.set()
        if self.webhook:
            self._queue(number)
        return number

    # getUpdates

    async def get(self, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The oldest unconfirmed updates, waiting for one up to `timeout` seconds; raises a 409 Refusal."""
        if self.webhook:
            raise Refusal(409, WEBHOOK_ACTIVE)
        if self._poll is not None:
            self._poll.set()
        ended = self._poll = asyncio.Event()
        self._confirm(parameters)
        await self._wait_for_news(float(parameters.get("timeout", 0)), ended)
        if ended.is_set():
            raise Refusal(409, CLOSED_BY_OTHER)
        self._poll = None
        return list(self.pending.values())[: min(int(parameters.get("limit", 100)), 100)]

    def _confirm(self, parameters: Mapping[str, Any]) -> None:
        self.allowed = list(parameters.get("allowed_updates", self.allowed))
        offset = int(parameters.get("offset", 0))
        self.pending = {number: update for number, update in sorted(self.pending.items()) if number >= offset}

    async def _wait_for_news(self, seconds: float, ended: asyncio.Event) -> None:
        self._news.clear()
        if self.pending or not seconds:
            return
        waits = [asyncio.ensure_future(event.wait()) for event in (self._news, ended)]
        try:
            await asyncio.wait(waits, timeout=min(seconds, 50), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    # Webhook

    def post_to(self, webhook: dict[str, Any] | None) -> bool:
        """Set or take away the webhook; what waits is posted to the new one."""
        self.webhook = webhook
        if webhook:
            self.allowed = list(webhook.get("allowed_updates", self.allowed))
            for number in self.pending:
                self._queue(number)
        return True

    def _queue(self, number: int) -> None:
        update = self.pending[number]
        kind = next(name for name in update if name != "update_id")
        content = update[kind]
        chat = content.get("chat") or content.get("message", {}).get("chat", {})
        # Presses and changes of members have queues of their own and may overtake messages.
        queue = ("message" if "message" in kind and kind != "callback_query" else kind, chat.get("id", 0))
        self._queues[queue].append(update)
        if queue not in self._posting or self._posting[queue].done():
            self._posting[queue] = asyncio.create_task(self._post_queue(self._queues[queue]))

    async def _post_queue(self, queue: deque[dict[str, Any]]) -> None:
        while queue and self.webhook:
            await self._post(queue[0], self.webhook)
            queue.popleft()

    async def _post(self, update: dict[str, Any], webhook: dict[str, Any]) -> None:
        """Post until the bot answers 2xx, waiting twice as long every time."""
        wait = self.retry_seconds
        while self.webhook is webhook:
            status = await self._post_once(update, webhook)
            self.posts.append((update["update_id"], status))
            if 200 <= status < 300:
                self.pending.pop(update["update_id"], None)
            if self.announce is not None:
                await self.announce()
            if 200 <= status < 300:
                return
            await asyncio.sleep(wait)
            wait = min(wait * 2, 60)

    async def _post_once(self, update: dict[str, Any], webhook: dict[str, Any]) -> int:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=int(webhook.get("max_connections", 40))))
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook["secret_token"]} if webhook.get("secret_token") else {}
        try:
            async with self._session.post(webhook["url"], json=update, headers=headers) as response:
                return response.status
        except aiohttp.ClientError:
            return 0

    async def stop(self) -> None:
        """End posting and waiting."""
        if self._poll is not None:
            self._poll.set()
        for task in self._posting.values():
            task.cancel()
        await asyncio.gather(*self._posting.values(), return_exceptions=True)
        if self._session is not None:
            await self._session.close()
