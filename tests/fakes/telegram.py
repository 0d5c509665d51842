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

from tests.fakes.telegram_chats import BOT, Chats, Sent
from tests.fakes.telegram_rules import Refusal, bad_request, check_commands, check_webhook
from tests.fakes.telegram_updates import Updates
from tests.fakes.telegram_wire import Fault, parameters_of, refused, spoiled

__all__ = ["BOT", "TOKEN", "FakeTelegram", "Sent"]

TOKEN = "123456:TEST-TOKEN"


@dataclass
class FakeTelegram(Chats):
    """The state of the platform; everything the bot did is in `calls`, `sent` and `answered`."""

    token: str = TOKEN
    fast: bool = False
    url: str = ""
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    answered: list[str] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    chat_commands: dict[tuple[int, str], list[dict[str, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__post_init__()
        self._faults: defaultdict[str, list[Fault]] = defaultdict(list)
        self._read: Counter[int] = Counter()
        self._news = asyncio.Condition()
        self.updates.announce = self._announce
        self._runner: web.AppRunner | None = None
        self._methods: dict[str, Callable[[dict[str, Any]], Any]] = {
            "getme": lambda _: BOT,
            **self.methods(),
            "answercallbackquery": self._answer,
            "setmycommands": self._set_commands,
            "deletemycommands": self._delete_commands,
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

    def named(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of the method."""
        return [parameters for name, parameters in self.calls if name.lower() == method.lower()]

    # What the tests wait for

    async def next_message(self, chat: int, seconds: float = 30.0) -> Sent:
        """The next message to the chat that was not returned yet."""
        await self.until(lambda: len(self.messages(chat)) > self._read[chat], seconds)
        self._read[chat] += 1
        return self.messages(chat)[self._read[chat] - 1]

    async def until(self, condition: Callable[[], bool], seconds: float = 30.0) -> None:
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
        chat, language = self._scope(parameters)
        if chat:
            self.chat_commands[chat, language] = parameters["commands"]
        else:
            self.commands[language] = parameters["commands"]
        return True

    def _delete_commands(self, parameters: dict[str, Any]) -> bool:
        chat, language = self._scope(parameters)
        if chat:
            self.chat_commands.pop((chat, language), None)
        else:
            self.commands.pop(language, None)
        return True

    def _scope(self, parameters: dict[str, Any]) -> tuple[int, str]:
        """The chat of BotCommandScopeChat, 0 for everybody, and the language."""
        scope = parameters.get("scope") or {"type": "default"}
        if scope["type"] not in {"default", "chat"}:
            raise bad_request("unsupported BotCommandScope")
        if scope["type"] == "chat" and int(scope["chat_id"]) in self.unknown:
            raise bad_request("chat not found")
        return int(scope["chat_id"]) if scope["type"] == "chat" else 0, parameters.get("language_code", "")

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
