"""WeChat's pushed XML -> Update. Pure: no clock, no network."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.parsers import expat

import xmltodict
from wechatpy.fields import StringField
from wechatpy.messages import TextMessage, UnknownMessage
from wechatpy.parser import parse_message

from adapters.wechat.allowances import Act
from adapters.wechat.reports import Undelivered, undelivered_notices, undelivered_template
from bot.domain.language import Language
from bot.domain.messages import Address, Arrived, Attached, Attachment, Channel, Commanded, Content, Departed, Said, Tapped, Update

_SUBSCRIPTION_SENT = "subscribe_msg_sent_event"
MAX_DEPTH = 6
MAX_ELEMENTS = 300
_LONGEST_TOKEN = 64
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:\s+(.*))?", re.DOTALL)
"""A command as on other platforms; WeChat's own emoji codes have a colon after the slash."""
_PERSON = re.compile(r"[!-~]{1,100}")
_CONTROL = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {0xFFFE: None, 0xFFFF: None}

# wechatpy does not know the id of a tapped message-menu item, and forgets the type of what it does not know.
StringField("bizmsgmenuid").add_to_class(TextMessage, "menu_token")
StringField("MsgType").add_to_class(UnknownMessage, "pushed_type")


class MalformedUpdate(ValueError):
    """The body is no message of WeChat; the text names the flaw and quotes nothing."""


_TAPS = frozenset({"subscribe", "subscribe_scan", "subscribe_scan_product", "scan", "click", "scancode_push", "scancode_waitmsg"})
"""Events that allow as much as a tap."""


@dataclass(frozen=True, slots=True)
class Push:
    """What WeChat pushed: from the person `sender` to our `account`; `update` is None for what needs no answer.

    `act` is what the person did if it allows us to send; `undelivered` what WeChat took from us some time ago and now says it did
    not bring.
    """

    sender: str
    account: str
    update: Update | None
    act: Act | None
    undelivered: tuple[Undelivered, ...] = ()


def read_fields(body: bytes | str) -> dict[str, Any]:
    """The elements below the root `xml` by name, values None, str, dict or list. Raises MalformedUpdate."""
    root = xmltodict.parse(_checked(body)).get("xml")
    if not isinstance(root, dict):
        raise MalformedUpdate("no fields below <xml>")
    return root


def read_push(body: bytes | str) -> Push:
    """Read one pushed message, decrypted; raises MalformedUpdate and nothing else."""
    text = _checked(body)
    try:
        message = parse_message(text)
        sender, account = _person(message.source), _person(message.target)
        update, undelivered = _update(message, sender), _undelivered(message, text)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
        if isinstance(error, MalformedUpdate):
            raise
        raise MalformedUpdate(type(error).__name__) from error
    return Push(sender, account, update, _act(message, update), undelivered)


def _checked(body: bytes | str) -> str:
    """The body as text without control characters; refuses document types and more structure than WeChat ever sends."""
    try:
        text = body.decode() if isinstance(body, bytes) else body
        text = text.translate(_CONTROL).strip()
        guard = _Guard()
        guard.parser.Parse(text, True)
    except (UnicodeError, expat.ExpatError) as error:
        raise MalformedUpdate(type(error).__name__) from error
    return text


class _Guard:
    """Reads XML without keeping anything of it, and stops at the first excess."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.StartElementHandler = self._enter
        self.parser.EndElementHandler = self._leave
        self._depth = 0
        self._elements = 0

    def _refuse_doctype(self, *_declaration: object) -> None:
        raise MalformedUpdate("document type declared")

    def _enter(self, _name: str, _attributes: object) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > MAX_DEPTH or self._elements > MAX_ELEMENTS:
            raise MalformedUpdate("too deep or too many elements")

    def _leave(self, _name: str) -> None:
        self._depth -= 1


def _person(value: Any) -> str:
    if not isinstance(value, str) or not _PERSON.fullmatch(value):
        raise MalformedUpdate("no usable sender or receiver")
    return value


def _update(message: Any, sender: str) -> Update | None:
    at = datetime.fromtimestamp(_number(message.time), UTC)
    is_event = hasattr(message, "event") or _text(getattr(message, "pushed_type", "")).lower() == "event"
    content = _event_content(message) if is_event else _message_content(message)
    if content is None:
        return None
    key = f"e:{sender}:{int(at.timestamp())}:{message.event}" if is_event else f"m{_number(message.id)}"
    return Update(Address(Channel.WECHAT, sender), key, at, content, language_hint=Language.ZH)


def _number(value: Any) -> int:
    if not isinstance(value, int) or not 0 < value < 10**20:
        raise MalformedUpdate("no usable number")
    return value


def _text(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise MalformedUpdate("structure where text belongs")
    return value


_MESSAGES: Mapping[str, Callable[[Any], Content]] = {
    "text": lambda message: _tapped(message.menu_token) or _said(_text(message.content)),
    "voice": lambda message: _recognised(_text(message.recognition)),
    "image": lambda _: Attached(Attachment.PHOTO),
    "video": lambda _: Attached(Attachment.VIDEO),
    "shortvideo": lambda _: Attached(Attachment.VIDEO),
    "location": lambda _: Attached(Attachment.LOCATION),
    "link": lambda _: Attached(Attachment.LINK),
}

_EVENTS: Mapping[str, Callable[[Any], Content | None]] = {
    "subscribe": lambda _: Arrived(),
    "subscribe_scan": lambda event: Arrived(_text(event.scene_id)),
    "subscribe_scan_product": lambda _: Arrived(),
    "scan": lambda event: Arrived(_text(event.scene_id)),
    "click": lambda event: _tapped(event.key),
    "unsubscribe": lambda _: Departed(),
}


def _message_content(message: Any) -> Content:
    read = _MESSAGES.get(message.type)
    return read(message) if read else Attached(Attachment.OTHER)


def _event_content(event: Any) -> Content | None:
    read = _EVENTS.get(getattr(event, "event", ""))
    return read(event) if read else None


def _said(text: str) -> Said | Commanded:
    command = _COMMAND.fullmatch(text)
    return Said(text) if command is None else Commanded(command[1].lower(), (command[2] or "").strip())


def _tapped(token: Any) -> Tapped | None:
    known = _text(token)
    return Tapped(known) if 0 < len(known.encode()) <= _LONGEST_TOKEN else None


def _recognised(text: str) -> Content:
    return Said(text) if text else Attached(Attachment.VOICE)


def _act(message: Any, update: Update | None) -> Act | None:
    if hasattr(message, "event"):
        return Act.TAP if message.event in _TAPS else None
    if update is None:
        return None
    return Act.TAP if isinstance(update.content, Tapped) else Act.MESSAGE


def _undelivered(message: Any, text: str) -> tuple[Undelivered, ...]:
    if getattr(message, "event", "") == "templatesendjobfinish":
        return undelivered_template(_text(message.status), message.id)
    return undelivered_notices(read_fields(text)) if _SUBSCRIPTION_SENT in text else ()
