"""What the Bot API refuses, for the fake of it: markup, lengths, keyboards, rates."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

ALLOWED_TAGS = frozenset(
    {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "span", "a", "code", "pre", "blockquote"}
    | {"tg-emoji", "tg-time"}
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Refusal(Exception):
    """An answer with `"ok": false`."""

    def __init__(self, status: int, description: str, parameters: Mapping[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = dict(parameters or {})


def bad_request(reason: str, **parameters: Any) -> Refusal:
    """A 400 as Telegram words it."""
    return Refusal(400, f"Bad Request: {reason}", parameters)


def units(text: str) -> int:
    """UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def shown(text: object, parse_mode: str | None) -> str:
    """The text as a reader sees it; raises Refusal for empty, too long or broken text."""
    if not isinstance(text, str):
        raise bad_request("message text is empty")
    if len(text.encode()) > 32 * 1024:
        raise bad_request("message is too long")
    plain = (_without_markup(text) if parse_mode == "HTML" else text).strip()
    if not plain:
        raise bad_request("message text is empty")
    if units(plain) > 4096:
        raise bad_request("message is too long")
    return plain


def shown_caption(caption: object, parse_mode: str | None) -> str:
    """The caption of a file as a reader sees it, possibly empty; raises Refusal for one that is too long or broken."""
    if not caption:
        return ""
    if not isinstance(caption, str):
        raise bad_request("message caption must be a string")
    plain = (_without_markup(caption) if parse_mode == "HTML" else caption).strip()
    if units(plain) > 1024:
        raise bad_request("message caption is too long")
    return plain


def _without_markup(text: str) -> str:
    plain, position = "", 0
    open_tags: list[str] = []
    while (start := text.find("<", position)) >= 0:
        tag = _TAG.match(text, start)
        if tag is None:
            raise bad_request(f"can't parse entities: Unclosed start tag at byte offset {len(text[:start].encode())}")
        plain += _decoded(text[position:start])
        _follow(tag, open_tags)
        position = tag.end()
    if open_tags:
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag {open_tags[-1]}")
    return plain + _decoded(text[position:])


def _follow(tag: re.Match[str], open_tags: list[str]) -> None:
    closing, name = tag[1], tag[2].lower()
    if name not in ALLOWED_TAGS:
        raise bad_request(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {tag.start()}')
    if not closing:
        open_tags.append(name)
    elif not open_tags or open_tags.pop() != name:
        raise bad_request(f"can't parse entities: Unmatched end tag at byte offset {tag.start()}")


def _decoded(text: str) -> str:
    return _REFERENCE.sub(lambda found: html.unescape(found[0]), text)


def check_markup(markup: object) -> None:
    """Raise Refusal for an inline keyboard that Telegram would not take."""
    if markup is None:
        return
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not isinstance(rows, list):
        raise bad_request("object expected as reply markup")
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_button(button)


def _check_button(button: Mapping[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = set(button) - {"text", "style", "icon_custom_emoji_id"}
    if len(actions) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and "." not in (urlsplit(button["url"]).hostname or ""):
        raise bad_request("BUTTON_URL_INVALID")


def check_commands(commands: object) -> None:
    """Raise Refusal for a list of commands that Telegram would not take."""
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def check_webhook(parameters: Mapping[str, Any]) -> None:
    """Raise Refusal for a webhook that Telegram would not take; http is let through, since this is no real server."""
    if urlsplit(str(parameters["url"])).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not 1 <= int(parameters.get("max_connections", 40)) <= 100:
        raise bad_request("bad webhook: max_connections must be between 1 and 100")
    if not _SECRET.fullmatch(str(parameters.get("secret_token", "x"))):
        raise bad_request("secret token contains unallowed characters")


@dataclass
class Bucket:
    """One message a second for a chat, with a short burst; `at` are seconds of any steady clock."""

    burst: float = 3.0
    left: dict[int, tuple[float, float]] = field(default_factory=dict)

    def take(self, chat: int, at: float) -> None:
        """Take one message or raise a 429."""
        tokens, since = self.left.get(chat, (self.burst, at))
        tokens = min(self.burst, tokens + at - since)
        if tokens < 1:
            self.left[chat] = (tokens, at)
            raise too_many(1)
        self.left[chat] = (tokens - 1, at)


def too_many(seconds: int) -> Refusal:
    """A 429 as Telegram words it."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
