"""WeChat's interface as far as the bot uses it, refusing what the real one refuses."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any, Self

from aiohttp import web

Handler = Callable[[web.Request, dict[str, Any]], Awaitable[dict[str, Any]]]

FAULT_NOTICE = "该公众号提供的服务出现故障，请稍后再试"
DROP = "drop"
HANG = "hang"
HTML = "html"


@dataclass(slots=True)
class Window:
    """What a user's acts still allow."""

    left: int
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A message on a user's screen; `way` is passive, custom, template or fault."""

    way: str
    text: str


@dataclass
class FakeWeChat:
    """An HTTP server on loopback. Faults are queued a call in `faults[path]`: an errcode, an HTTP status, DROP, HANG, HTML.

    `screens` holds what each user sees, in order; `numbers` the MsgID of each template or subscription message to a user.
    """

    clock: Callable[[], datetime]
    app_id: str = "wx0123456789abcdef"
    app_secret: str = "secret"
    has_stable_token: bool = True
    is_whitelisted: bool = True
    has_rights: bool = True
    faults: dict[str, deque[int | str]] = field(default_factory=lambda: defaultdict(deque))
    calls: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    screens: dict[str, list[Shown]] = field(default_factory=lambda: defaultdict(list))
    numbers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    windows: dict[str, Window] = field(default_factory=dict)
    templates: dict[str, frozenset[str]] = field(default_factory=dict)
    strangers: set[str] = field(default_factory=set)
    refusing: set[str] = field(default_factory=set)
    menu: dict[str, Any] | None = None
    token_seconds: int = 7200
    url: str = ""
    _tokens: dict[str, datetime] = field(default_factory=dict)
    _stable: str = ""
    _seen: dict[str, int] = field(default_factory=dict)
    _numbers: count[int] = field(default_factory=lambda: count(2_700_013_741_111_111_681))
    _issued: int = 0
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen on a free port."""
        app = web.Application()
        handlers: dict[str, Handler] = {
            "stable_token": self._stable_token,
            "token": self._token,
            "message/custom/send": self._custom_send,
            "menu/create": self._menu_create,
            "qrcode/create": self._code_create,
            "message/template/send": self._template_send,
            "message/subscribe/bizsend": self._notice_send,
        }
        for path, handler in handlers.items():
            app.router.add_route("*", f"/cgi-bin/{path}", self._answering(path, handler))
        self._runner = web.AppRunner(app, shutdown_timeout=0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        """Stop listening."""
        self._released.set()
        if self._runner is not None:
            await self._runner.cleanup()

    def allow(self, openid: str, messages: int, seconds: float) -> None:
        """A user's act: allowances do not add up, the larger rest and the later end count."""
        now = self.clock()
        closes_at = now + timedelta(seconds=seconds)
        old = self.windows.get(openid)
        if old is not None and old.closes_at > now:
            messages, closes_at = max(messages, old.left), max(closes_at, old.closes_at)
        self.windows[openid] = Window(messages, closes_at)

    def invalidate_tokens(self) -> None:
        """Somebody else fetched a token: the former ones end."""
        self._tokens.clear()
        self._stable = ""

    def texts(self, openid: str) -> list[str]:
        """What the user reads, in order."""
        return [shown.text for shown in self.screens[openid]]

    def _answering(self, path: str, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def answer(request: web.Request) -> web.StreamResponse:
            self.calls[path] += 1
            raw = await request.read()
            fault = self.faults[path].popleft() if self.faults[path] else None
            if fault is not None:
                return await self._fault(request, fault)
            body = json.loads(raw) if raw else {}
            if b"\\u" in raw:
                return _json({"errcode": 40033, "errmsg": "invalid charset"})
            return _json(await handler(request, body))

        return answer

    async def _fault(self, request: web.Request, fault: int | str) -> web.StreamResponse:
        if fault == HTML:
            return web.Response(text="<html>bad gateway</html>", content_type="text/html")
        if fault == HANG:
            await self._released.wait()
        if isinstance(fault, str):
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        if 400 <= fault < 600:
            return web.Response(status=fault, text="<html></html>")
        return _json({"errcode": fault, "errmsg": "injected"})

    def _wrong_account(self, given: Any) -> int:
        if not self.is_whitelisted:
            return 40164
        if given.get("appid") != self.app_id:
            return 40013
        return 0 if given.get("secret") == self.app_secret else 40125

    async def _stable_token(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        if request.method != "POST" or not self.has_stable_token:
            raise web.HTTPNotFound
        if code := self._wrong_account(body):
            return {"errcode": code, "errmsg": "refused"}
        ends = self._tokens.get(self._stable, self.clock())
        if body.get("force_refresh") or ends - self.clock() <= timedelta(minutes=5):
            if body.get("force_refresh"):
                self._tokens.pop(self._stable, None)
            self._stable = self._issue()
        return self._granted(self._stable)

    async def _token(self, request: web.Request, _body: dict[str, Any]) -> dict[str, Any]:
        if code := self._wrong_account(request.query):
            return {"errcode": code, "errmsg": "refused"}
        self._tokens.clear()
        return self._granted(self._issue())

    def _issue(self) -> str:
        self._issued += 1
        token = f"token-{self._issued}"
        self._tokens[token] = self.clock() + timedelta(seconds=self.token_seconds)
        return token

    def _granted(self, token: str) -> dict[str, Any]:
        return {"access_token": token, "expires_in": int((self._tokens[token] - self.clock()).total_seconds())}

    def _token_fault(self, request: web.Request) -> int:
        token = request.query.get("access_token")
        if not token:
            return 41001
        if token not in self._tokens:
            return 40001
        return 42001 if self._tokens[token] <= self.clock() else 0

    async def _custom_send(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        openid, text = body["touser"], body["text"]["content"]
        code = self._token_fault(request) or self._window_fault(openid, text)
        if code:
            return {"errcode": code, "errmsg": "refused"}
        self.windows[openid].left -= 1
        self.screens[openid].append(Shown("custom", text))
        return {"errcode": 0, "errmsg": "ok"}

    def _window_fault(self, openid: str, text: str) -> int:
        if not self.has_rights:
            return 48001
        if not text or len(text.encode()) > 2048:
            return 45002
        window = self.windows.get(openid)
        if window is None or window.closes_at <= self.clock():
            return 45015
        return 0 if window.left > 0 else 45047

    async def _template_send(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        """A template message, answered with the number that its report will bear ("Template_Message_Interface", `msgid`)."""
        code = self._token_fault(request) or self._template_fault(body)
        return {"errcode": code, "errmsg": "refused"} if code else {"errcode": 0, "errmsg": "ok", "msgid": self._show_template(body)}

    async def _notice_send(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        """A subscription notice: its number is told by its report alone ("api_sendnewsubscribemsg" answers errcode and errmsg)."""
        code = self._token_fault(request) or self._template_fault(body)
        if not code:
            self._show_template(body)
        return {"errcode": code, "errmsg": "refused" if code else "ok"}

    def _show_template(self, body: dict[str, Any]) -> int:
        """The number of the message; repeated with the same client_msg_id it is shown once, and is the same message."""
        openid, repeated = body["touser"], body.get("client_msg_id")
        if repeated in self._seen:
            return self._seen[repeated]
        number = next(self._numbers)
        if repeated:
            self._seen[repeated] = number
        self.screens[openid].append(Shown("template", next(iter(body["data"].values()))["value"]))
        self.numbers[openid].append(number)
        return number

    def _template_fault(self, body: dict[str, Any]) -> int:
        fields, openid = self.templates.get(body["template_id"]), body["touser"]
        if fields is None:
            return 40037
        if openid in self.strangers or openid in self.refusing:
            return 43004 if openid in self.strangers else 43101
        values = {name: given["value"] for name, given in body["data"].items()}
        too_long = any(name.startswith("thing") and len(value) > 20 for name, value in values.items())
        return 47003 if set(values) != fields or too_long or any("\n" in value for value in values.values()) else 0

    async def _menu_create(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        code = self._token_fault(request) or (0 if self.has_rights else 48001) or _menu_fault(body)
        if not code:
            self.menu = body
        return {"errcode": code, "errmsg": "refused" if code else "ok"}

    async def _code_create(self, request: web.Request, body: dict[str, Any]) -> dict[str, Any]:
        code = self._token_fault(request) or (0 if self.has_rights else 48001) or _scene_fault(body)
        if code:
            return {"errcode": code, "errmsg": "refused"}
        scene = body["action_info"]["scene"]["scene_str"]
        return {"ticket": f"ticket-of-{scene}", "url": f"http://weixin.qq.com/q/{scene}"}


def _scene_fault(wanted: dict[str, Any]) -> int:
    if wanted.get("action_name") != "QR_LIMIT_STR_SCENE":
        return 40053
    return 0 if 1 <= len(wanted["action_info"]["scene"]["scene_str"]) <= 64 else 40053


def _menu_fault(menu: dict[str, Any]) -> int:
    items = menu.get("button", [])
    if not 1 <= len(items) <= 3:
        return 40016
    if any(not 0 < len(item["name"].encode()) <= 16 for item in items):
        return 40018
    return 40019 if any(not 0 < len(item["key"].encode()) <= 128 for item in items) else 0


def _json(fields: dict[str, Any]) -> web.Response:
    # WeChat declares its JSON as plain text.
    return web.Response(text=json.dumps(fields), content_type="text/plain")
