"""From Telegram's Update object (decoded JSON) to our Update: pure, and safe against any input."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeGuard

from adapters.telegram.contents import ATTACHMENTS, SERVICE_FIELDS
from adapters.telegram.plain import clean
from bot.domain.language import Language
from bot.domain.messages import (
    Address,
    Arrived,
    Attached,
    Attachment,
    Channel,
    Commanded,
    Content,
    Departed,
    Moved,
    Overheard,
    Said,
    Tapped,
    Update,
)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked to send; everything else would be ignored anyway."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w{1,64}))?(?:\s+(.*))?", re.DOTALL)
_LAST_INSTANT = 253_402_300_799  # the end of the year 9999
_LARGEST_ID = 2**63  # ids have at most 52 significant bits (Bot API, Chat.id); a column holds 63

_Object = Mapping[str, Any]


class MalformedUpdate(Exception):
    """This is no Update of the Bot API; the text says which part is wrong and quotes nothing of it."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the bot is on Telegram; `username` is None until the first getMe was answered."""

    id: int | None
    username: str | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    key: str
    identity: Identity
    now: datetime


@dataclass(frozen=True, slots=True)
class _Chat:
    """`thread` is 0 outside of the threads of a forum."""

    id: int
    group: bool
    thread: int = 0


def read_update(wire: object, identity: Identity, now: datetime) -> Update | None:
    """Our Update; None for what does not concern the bot; raises MalformedUpdate for what Telegram would never send.

    `now` (aware, UTC) dates what Telegram does not date, such as the press of a button.
    """
    update = _object(wire, "update")
    frame = _Frame(str(_integer(update.get("update_id"), "update_id")), identity, now)
    for field, read in _READERS.items():
        if update.get(field) is not None:
            return read(_object(update[field], field), frame)
    return None


def callback_id(wire: object) -> str | None:
    """The id of the press of a button, which has to be answered whatever else is in it (Bot API, CallbackQuery)."""
    query = wire.get("callback_query") if isinstance(wire, dict) else None
    found = query.get("id") if isinstance(query, dict) else None
    return found if isinstance(found, str) and found else None


def _message(message: _Object, frame: _Frame) -> Update | None:
    return _read_message(message, frame, edited=False)


def _edited_message(message: _Object, frame: _Frame) -> Update | None:
    # Telegram also reports every step of a live location as an edit: only a new text is somebody's doing.
    return _read_message(message, frame, edited=True) if "text" in message else None


def _read_message(message: _Object, frame: _Frame, *, edited: bool) -> Update | None:
    chat = _chat(message)
    if chat is None or _is_automatic(message, chat):
        return None
    answered = _answered(message, frame.identity)
    content = _moved(message) or _content(message, chat, frame.identity, edited=edited, answers=answered is not None)
    if content is None:
        return None
    at = _instant(message.get("edit_date" if edited else "date"), frame.now)
    read = _update(message, chat, content, _key(message, frame), at)
    number = answered.get("message_id") if answered is not None else None
    return replace(read, replies_to=f"{chat.id}:{number}") if _is_integer(number) else read


def _tap(query: _Object, frame: _Frame) -> Update | None:
    if query.get("message") is None or query.get("data") is None:
        return None
    chat = _chat(_object(query["message"], "callback_query.message"))
    if chat is None:
        return None
    return _update(query, chat, Tapped(clean(_string(query["data"], "callback_query.data"))), frame.key, frame.now)


def _membership(change: _Object, frame: _Frame) -> Update | None:
    chat = _chat(change)
    if chat is None:
        return None
    before, after = (_status(change, field) for field in ("old_chat_member", "new_chat_member"))
    content: Content
    if after in _GONE:
        content = Departed()
    elif not chat.group:
        content = Arrived("unblocked")
    elif before in _GONE:
        content = Arrived()
    else:
        return None
    return _update(change, chat, content, frame.key, _instant(change.get("date"), frame.now))


_READERS: dict[str, Callable[[_Object, _Frame], Update | None]] = {
    "message": _message,
    "edited_message": _edited_message,
    "callback_query": _tap,
    "my_chat_member": _membership,
}

_GONE = frozenset({"kicked", "left"})
"""Statuses of a chat member who is not in the chat (Bot API, ChatMemberBanned and ChatMemberLeft)."""


def _content(message: _Object, chat: _Chat, identity: Identity, *, edited: bool, answers: bool) -> Content | None:
    text = clean(_string(message.get("text") or message.get("caption") or "", "text"))
    mentioned = False
    if chat.group:
        text, mentioned = _without_mention(text, identity)
    content = _said(text, identity, edited=edited) if "text" in message else _attached(message, text)
    if chat.group and not (mentioned or isinstance(content, Commanded) or answers):
        return _overheard(content, chat)
    return content


def _overheard(content: Content | None, chat: _Chat) -> Overheard | None:
    """What colleagues write in a thread may be an answer to a contact; an edit of it is not said twice."""
    is_new = chat.thread and isinstance(content, Said) and content.text and not content.edited
    return Overheard(content.text) if is_new and isinstance(content, Said) else None


def _said(text: str, identity: Identity, *, edited: bool) -> Said | Commanded | None:
    command = _COMMAND.fullmatch(text)
    if command is None:
        return Said(text, edited=edited)
    name, target, argument = command.groups(default="")
    if target and identity.username and target.lower() != identity.username.lower():
        return None
    return Commanded(name.lower(), argument.strip())


def _attached(message: _Object, caption: str) -> Attached | None:
    for field, kind in ATTACHMENTS.items():
        if message.get(field) is not None:
            return Attached(kind, caption)
    if SERVICE_FIELDS.isdisjoint(message):
        return Attached(Attachment.OTHER, caption)
    return None


def _moved(message: _Object) -> Moved | None:
    new_id = message.get("migrate_to_chat_id")
    return None if new_id is None else Moved(str(_integer(new_id, "migrate_to_chat_id")))


def _without_mention(text: str, identity: Identity) -> tuple[str, bool]:
    if not identity.username:
        return text, False
    rest, count = re.subn(rf"(?<!\w)@{re.escape(identity.username)}(?!\w)[,:]?", "", text, flags=re.IGNORECASE)
    return rest.strip(), count > 0


def _answered(message: _Object, identity: Identity) -> _Object | None:
    """The message of the bot that this one answers."""
    earlier = _maybe(message.get("reply_to_message"), "reply_to_message")
    # Whatever is written in a thread "replies" to the message that opened the thread, and that may be the bot's.
    if identity.id is None or "forum_topic_created" in earlier or _sender(earlier).get("id") != identity.id:
        return None
    return earlier


def _is_automatic(message: _Object, chat: _Chat) -> bool:
    # An administrator who writes anonymously comes as a bot on behalf of the group itself (Bot API, Message.sender_chat).
    on_behalf_of = _maybe(message.get("sender_chat"), "sender_chat").get("id")
    is_bot = _sender(message).get("is_bot") is True and on_behalf_of != chat.id
    return is_bot or message.get("is_automatic_forward") is True


def _key(message: _Object, frame: _Frame) -> str:
    # Every picture of an album is an update of its own, but one album deserves one answer.
    album = message.get("media_group_id")
    return f"album:{album}" if isinstance(album, str) and 0 < len(album) <= len(str(_LARGEST_ID)) else frame.key


def _update(carrier: _Object, chat: _Chat, content: Content, key: str, at: datetime) -> Update:
    address = Address(Channel.TELEGRAM, f"{chat.id}/{chat.thread}" if chat.thread else str(chat.id))
    author = _author(carrier) if chat.group else None
    return Update(address, key, at, content, language_hint=_language(_sender(carrier)), group=chat.group, author=author)


def _author(carrier: _Object) -> Address | None:
    """Where the person who acts is reached in private; None for whoever writes on behalf of the group or a channel."""
    number = _sender(carrier).get("id")
    if carrier.get("sender_chat") is not None or not _is_integer(number):
        return None
    return Address(Channel.TELEGRAM, str(number))


def _language(sender: _Object) -> Language | None:
    tag = sender.get("language_code")
    if not isinstance(tag, str):
        return None
    primary = tag.lower().replace("_", "-").split("-")[0]
    return Language(primary) if primary in set(Language) else None


def _chat(carrier: _Object) -> _Chat | None:
    chat = _object(carrier.get("chat"), "chat")
    kind = chat.get("type", "private")
    if kind == "channel":
        return None
    group = kind != "private"
    in_thread = group and carrier.get("is_topic_message") is True and carrier.get("message_thread_id") is not None
    thread = _integer(carrier["message_thread_id"], "message_thread_id") if in_thread else 0
    return _Chat(_integer(chat.get("id"), "chat.id"), group, max(thread, 0))


def _sender(carrier: _Object) -> _Object:
    return _maybe(carrier.get("from"), "from")


def _status(change: _Object, field: str) -> str:
    return _string(_maybe(change.get(field), field).get("status", ""), f"{field}.status")


def _instant(value: object, now: datetime) -> datetime:
    if value is None or value == 0:
        return now
    seconds = _integer(value, "date")
    if not 0 < seconds <= _LAST_INSTANT:
        raise MalformedUpdate("date is out of range")
    return datetime.fromtimestamp(seconds, UTC)


def _maybe(value: object, what: str) -> _Object:
    return {} if value is None else _object(value, what)


def _object(value: object, what: str) -> _Object:
    if not isinstance(value, dict):
        raise MalformedUpdate(f"{what} is no object")
    return value


def _string(value: object, what: str) -> str:
    if not isinstance(value, str):
        raise MalformedUpdate(f"{what} is no string")
    return value


def _integer(value: object, what: str) -> int:
    if not _is_integer(value):
        raise MalformedUpdate(f"{what} is no integer in range")
    return value


def _is_integer(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST_ID
