"""What a browser posts, read as an Update: pure, and ready for anything."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.language import Language
from bot.domain.messages import TOKEN_BYTES, Address, Arrived, Channel, Commanded, Departed, Said, Tapped, Update

LONGEST_TEXT = 8_000
"""Characters of a message that are taken; the page warns from 5,000 on."""

_AUTHORIZATION = re.compile(r"Bearer ([A-Za-z0-9_-]{43})", re.IGNORECASE)
_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:\s+(.*))?", re.DOTALL)
_ORIGIN = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Everything but tab and line feed below space, and lone surrogates: databases and other clients refuse them.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class MalformedUpdate(ValueError):
    """The browser sent something the page would never send; the message says what, without quoting it."""


class TextTooLong(ValueError):
    """The text has more than LONGEST_TEXT characters."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What the page posted: a key made by the page (a UUID), and either a text or the token of a choice."""

    key: str
    text: str = ""
    token: str = ""


def visitor_of(authorization: str) -> str | None:
    """The visitor's id, the SHA-256 of the token in `Authorization: Bearer <token>`; None when there is no such token.

    The token itself is stored nowhere, so that nobody who reads the database can speak for a visitor.
    """
    found = _AUTHORIZATION.fullmatch(authorization.strip())
    return visitor_id(found.group(1)) if found else None


def visitor_id(token: str) -> str:
    """The id of the visitor who holds `token`: 64 hexadecimal digits."""
    return hashlib.sha256(token.encode()).hexdigest()


def read_posted(body: bytes) -> Posted:
    """Read the JSON `{key, text}` or `{key, token}`; raises MalformedUpdate or TextTooLong."""
    fields = _object(body)
    key, text, token = _word(fields, "key").lower(), clean(_word(fields, "text")), _word(fields, "token")
    if not _KEY.fullmatch(key):
        raise MalformedUpdate("the key is not a UUID")
    if bool(text) == bool(token):
        raise MalformedUpdate("either a text or a token is needed")
    if len(text) > LONGEST_TEXT:
        raise TextTooLong
    if token and (_UNPRINTABLE.search(token) or len(token.encode()) > TOKEN_BYTES):
        raise MalformedUpdate("the token is not one of a choice")
    return Posted(key, text, token)


def read_origin(body: bytes) -> str:
    """The mark of a poster or a link in `{origin}` of a new visitor; empty when there is none or it is no plain word."""
    origin = _word(_object(body), "origin")
    return origin if _ORIGIN.fullmatch(origin) else ""


def clean(text: str) -> str:
    """The text with line feeds only and without characters that cannot be stored, blank space at its ends cut off."""
    return _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def posted_update(posted: Posted, visitor: str, at: datetime, language: Language | None) -> Update:
    """The Update of something posted; a repeated post gives the same key."""
    return _update(visitor, posted.key, at, _content(posted), language)


def arrived_update(visitor: str, origin: str, at: datetime, language: Language | None) -> Update:
    """A visitor opened the page for the first time."""
    return _update(visitor, "arrived", at, Arrived(origin), language)


def forgotten_update(visitor: str, at: datetime) -> Update:
    """A visitor dropped the talk and cannot be reached any more."""
    return _update(visitor, "departed", at, Departed(), None)


def _update(
    visitor: str, key: str, at: datetime, content: Said | Tapped | Commanded | Arrived | Departed, language: Language | None
) -> Update:
    # The visitor is part of the key, so that nobody can use up somebody else's keys.
    return Update(Address(Channel.WEB, visitor), f"{visitor}:{key}", at, content, language)


def _content(posted: Posted) -> Said | Tapped | Commanded:
    if posted.token:
        return Tapped(posted.token)
    command = _COMMAND.fullmatch(posted.text)
    if command:
        return Commanded(command.group(1).lower(), command.group(2) or "")
    return Said(posted.text)


def _object(body: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise MalformedUpdate("the body is not JSON") from error
    if not isinstance(fields, dict):
        raise MalformedUpdate("the body is not a JSON object")
    return fields


def _word(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise MalformedUpdate(f"the field {name} is not a string")
    return value
