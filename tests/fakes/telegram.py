"""A fake of the Bot API on loopback, refusing what the real one refuses; as a program: `python tests/fakes/telegram.py --port 8081`."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parents[2])

from aiohttp import web

from tests.fakes.telegram_rules import Bucket, Refusal, bad_request, check_commands, check_markup, check_webhook, shown, too_many
from tests.fakes.telegram_updates import Updates
from tests.fakes.telegram_wire import Fault, parameters_of, refused, spoiled

TOKEN = "123456:TEST-TOKEN"
BOT = {"id": 123456, "is_bot": True, "first_name": "WFK", "username": "WfkTestBot", "can_join_groups": True}


@dataclass
class Sent:
    """A message the bot sent, as the reader sees it (`text`) and as it came (`raw`)."""

    chat: int
    id: int
    text: str
    raw: str
    markup: dict[str, Any] | None = None

    @property
    def buttons(self) -> list[dict[str, str]]:
        """All buttons, row by row."""
        return [button for row in (self.markup or {}).get("inline_keyboard", []) for button in row]

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons."""
        return [button["text"] for button in self.buttons]


@dataclass
class FakeTelegram:
    """The state of the platform; everything the bot did is in `calls`, `sent` and `answered`."""

    token: str = TOKEN
    limited: bool = False
    fast: bool = False
    url: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    sent: list[Sent] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    updates: Updates = field(default_factory=Updates)

    def __post_init__(self) -> None:
        self._faults: defaultdict[str, list[Fault]] = defaultdict(list)
        self._throttled: Counter[int] = Counter()
        self._wait = 1
        self._bucket = Bucket()
        self._read: Counter[int] = Counter()
        self._news = asyncio.Condition()
        self.updates.announce = self._announce
        self._runner: web.AppRunner | None = None
        self._methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getme": lambda _: BOT,
            "sendmessage": self._send_message,
            "editmessagetext": self._edit_message,
            "answercallbackquery": self._answer,
            "setmycommands": self._set_commands,
            "setwebhook": self._set_webhook,
            "deletewebhook": lambda _: self.updates.post_to(None),
            "getwebhookinfo": lambda _: {"url": (self.updates.webhook or {}).get("url", "")},
        }

    async def start(self, port: int = 0) -> str:
        """Serve on loopback; the address, for TELEGRAM_API_URL."""
        application = web.Application(client_max_size=64 * 1024 * 1024)
        application.router.add_get("/stats", self._stats)
        application.router.add_route("*", "/bot{token}/{method}", self._fast if self.fast else self._call)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """End serving and posting."""
        await self.updates.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    # What the people on the other side do

    def say(self, chat: int, text: str, **more: Any) -> int:
        """Somebody writes; fields of the message can be given; the number of the update."""
        return self.send_update("message", self.updates.message(chat, text=text, **more))

    def send_update(self, kind: str, content: Mapping[str, Any], number: int | None = None) -> int:
        """Any update; with `number` one that came before comes again."""
        return self.updates.put(kind, content, number)

    def press(self, chat: int, label: str) -> str:
        """Somebody presses a button of the latest message that has it; the id of the callback query."""
        message, button = next(
            (sent, button)
            for sent in reversed(self.sent)
            if sent.chat == chat
            for button in sent.buttons
            if label in {button["text"], button.get("callback_data")}
        )
        return self.tap(chat, button["callback_data"], message.id)

    def tap(self, chat: int, data: str, message: int = 1) -> str:
        """A press with any data, also such as no button has; the id of the callback query."""
        return self.updates.press(chat, data, message)

    def block(self, chat: int) -> None:
        """The person blocks the bot."""
        self.blocked.add(chat)
        self.updates.membership(chat, "member", "kicked")

    def unblock(self, chat: int) -> None:
        """The person unblocks the bot."""
        self.blocked.discard(chat)
        self.updates.membership(chat, "kicked", "member")

    # What the platform does to the bot

    def fail(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of the method go wrong."""
        self._faults[method.lower()] += [fault] * times

    def clear_faults(self) -> None:
        """Nothing goes wrong any more."""
        self._faults.clear()

    def throttle(self, chat: int, times: int = 1, seconds: int = 1) -> None:
        """The next `times` messages to the chat get a 429."""
        self._throttled[chat] += times
        self._wait = seconds

    def named(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of the method."""
        return [parameters for name, parameters in self.calls if name.lower() == method.lower()]

    # What the tests wait for

    def messages(self, chat: int) -> list[Sent]:
        """Everything sent to the chat."""
        return [sent for sent in self.sent if sent.chat == chat]

    async def next_message(self, chat: int, seconds: float = 10.0) -> Sent:
        """The next message to the chat that was not returned yet."""
        await self.until(lambda: len(self.messages(chat)) > self._read[chat], seconds)
        self._read[chat] += 1
        return self.messages(chat)[self._read[chat] - 1]

    async def until(self, condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait for a condition that a call or an answer of the bot brings about."""
        async with asyncio.timeout(seconds), self._news:
            await self._news.wait_for(condition)

    # The interface itself

    async def _stats(self, _request: web.Request) -> web.Response:
        return web.json_response(self.counts)

    async def _fast(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if method not in _PREPARED:
            return await self._call(request)
        self.counts[method] += 1
        await request.read()
        return web.Response(body=_PREPARED[method], content_type="application/json")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        parameters = await parameters_of(request)
        self.counts[method] += 1
        self.calls.append((method, parameters))
        await self._announce()
        fault = next(iter(self._faults[method.lower()]), None)
        if fault is not None:
            self._faults[method.lower()].pop(0)
        answer = None if fault and not fault.accepted else await self._answer_to(request, method, parameters)
        await self._announce()
        return await spoiled(request, fault, answer) if fault else answer or web.Response(status=500)

    async def _announce(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def _answer_to(self, request: web.Request, method: str, parameters: dict[str, Any]) -> web.Response:
        try:
            self._check_token(request.match_info["token"])
            if method.lower() == "getupdates":
                result = await self.updates.get(parameters)
            elif (do := self._methods.get(method.lower())) is not None:
                result = do(parameters)
            else:
                return refused(Refusal(404, "Not Found"))
        except Refusal as refusal:
            return refused(refusal)
        return web.json_response({"ok": True, "result": result})

    def _check_token(self, token: str) -> None:
        if token != self.token:
            raise Refusal(401, "Unauthorized") if ":" in token else Refusal(404, "Not Found")

    def _check_chat(self, parameters: dict[str, Any]) -> int:
        chat = int(parameters["chat_id"])
        if chat in self.migrated:
            raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.migrated[chat])
        if chat in self.unknown:
            raise bad_request("chat not found")
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if self._throttled[chat]:
            self._throttled[chat] -= 1
            raise too_many(self._wait)
        if self.limited:
            self._bucket.take(chat, asyncio.get_running_loop().time())
        return chat

    def _send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat = self._check_chat(parameters)
        text = shown(parameters.get("text"), parameters.get("parse_mode"))
        check_markup(parameters.get("reply_markup"))
        sent = Sent(chat, len(self.sent) + 1, text, parameters["text"], parameters.get("reply_markup"))
        self.sent.append(sent)
        return self.updates.message(chat, message_id=sent.id, text=text) | {"from": BOT}

    def _edit_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat = self._check_chat(parameters)
        text = shown(parameters.get("text"), parameters.get("parse_mode"))
        check_markup(parameters.get("reply_markup"))
        found = [sent for sent in self.messages(chat) if sent.id == int(parameters["message_id"])]
        if not found:
            raise bad_request("message to edit not found")
        if (found[0].text, found[0].markup) == (text, parameters.get("reply_markup")):
            raise bad_request("message is not modified: specified new message content is exactly the same")
        found[0].text, found[0].raw, found[0].markup = text, parameters["text"], parameters.get("reply_markup")
        return self.updates.message(chat, message_id=found[0].id, text=text) | {"from": BOT}

    def _answer(self, parameters: dict[str, Any]) -> bool:
        query = parameters.get("callback_query_id")
        if len(parameters.get("text", "")) > 200:
            raise bad_request("MESSAGE_TOO_LONG")
        if query not in self.updates.presses:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self.updates.presses.discard(query)
        self.answered.append(query)
        return True

    def _set_commands(self, parameters: dict[str, Any]) -> bool:
        check_commands(parameters.get("commands"))
        self.commands[parameters.get("language_code", "")] = parameters["commands"]
        return True

    def _set_webhook(self, parameters: dict[str, Any]) -> bool:
        check_webhook(parameters)
        return self.updates.post_to(parameters if parameters["url"] else None)


_PREPARED = {
    "sendMessage": json.dumps({"ok": True, "result": Updates().message(1, text="ok") | {"from": BOT}}).encode(),
    "answerCallbackQuery": b'{"ok":true,"result":true}',
}


async def _serve(port: int) -> None:
    fake = FakeTelegram(fast=True)
    print(await fake.start(port), flush=True)  # noqa: T201
    await asyncio.Event().wait()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, default=8081)
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(arguments.parse_args().port))
