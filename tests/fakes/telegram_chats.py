"""Chats and forums of the fake Telegram: what the bot sends into them and rewrites there."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.telegram_files import check_upload
from tests.fakes.telegram_rules import Bucket, Refusal, bad_request, check_markup, shown, shown_caption, too_many
from tests.fakes.telegram_updates import Updates
from tests.fakes.telegram_wire import Upload

BOT = {"id": 123456, "is_bot": True, "first_name": "WFK", "username": "WfkTestBot", "can_join_groups": True}


@dataclass
class Sent:
    """A message the bot sent, as the reader sees it (`text`) and as it came (`raw`); the text of a file is its caption."""

    chat: int
    id: int
    text: str
    raw: str
    markup: dict[str, Any] | None = None
    thread: int = 0
    kind: str = "text"
    file: Upload | None = None

    @property
    def buttons(self) -> list[dict[str, str]]:
        """All buttons, row by row."""
        return [button for row in (self.markup or {}).get("inline_keyboard", []) for button in row]

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons."""
        return [button["text"] for button in self.buttons]


@dataclass
class Chats:
    """Everything in the chats. `forums` are groups with threads, by number and name; in `without_rights` the bot opens none."""

    limited: bool = False
    sent: list[Sent] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    unknown: set[int] = field(default_factory=set)
    migrated: dict[int, int] = field(default_factory=dict)
    forums: dict[int, dict[int, str]] = field(default_factory=dict)
    without_rights: set[int] = field(default_factory=set)
    updates: Updates = field(default_factory=Updates)

    def __post_init__(self) -> None:
        self._throttled: Counter[int] = Counter()
        self._wait = 1
        self._bucket = Bucket()

    def methods(self) -> dict[str, Callable[[dict[str, Any]], Any]]:
        """The methods of the Bot API that concern chats."""
        return {
            "sendmessage": self._send_message,
            "sendphoto": lambda parameters: self._send_file(parameters, "photo"),
            "senddocument": lambda parameters: self._send_file(parameters, "document"),
            "editmessagetext": self._edit_text,
            "editmessagecaption": self._edit_caption,
            "createforumtopic": self._open_thread,
        }

    # What the tests do and see

    def messages(self, chat: int) -> list[Sent]:
        """Everything sent to the chat."""
        return [sent for sent in self.sent if sent.chat == chat]

    def throttle(self, chat: int, times: int = 1, seconds: int = 1) -> None:
        """The next `times` messages to the chat get a 429."""
        self._throttled[chat] += times
        self._wait = seconds

    def say_in_thread(self, chat: int, thread: int, text: str, **more: Any) -> int:
        """Somebody writes in a thread; as on Telegram, the message replies to the one that opened the thread unless to another."""
        opened = {"message_id": thread, "from": BOT, "forum_topic_created": {"name": self.forums[chat][thread], "icon_color": 1}}
        place = {"is_topic_message": True, "message_thread_id": thread, "reply_to_message": opened}
        return self.updates.put("message", self.updates.message(chat, text=text, **place | more))

    # The interface itself

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

    def _check_place(self, parameters: dict[str, Any]) -> tuple[int, int]:
        chat, thread = self._check_chat(parameters), int(parameters.get("message_thread_id", 0))
        if thread and thread not in self.forums.get(chat, {}):
            raise bad_request("message thread not found")
        return chat, thread

    def _send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat, thread = self._check_place(parameters)
        text = shown(parameters.get("text"), parameters.get("parse_mode"))
        check_markup(parameters.get("reply_markup"))
        return self._keep(Sent(chat, len(self.sent) + 1, text, parameters["text"], parameters.get("reply_markup"), thread))

    def _send_file(self, parameters: dict[str, Any], kind: str) -> dict[str, Any]:
        chat, thread = self._check_place(parameters)
        upload = check_upload(parameters.get(kind), kind)
        caption = shown_caption(parameters.get("caption"), parameters.get("parse_mode"))
        check_markup(parameters.get("reply_markup"))
        raw, markup = parameters.get("caption", ""), parameters.get("reply_markup")
        return self._keep(Sent(chat, len(self.sent) + 1, caption, raw, markup, thread, kind, upload))

    def _keep(self, sent: Sent) -> dict[str, Any]:
        self.sent.append(sent)
        return self._as_message(sent)

    def _as_message(self, sent: Sent) -> dict[str, Any]:
        place = {"is_topic_message": True, "message_thread_id": sent.thread} if sent.thread else {}
        return self.updates.message(sent.chat, message_id=sent.id, text=sent.text) | {"from": BOT} | place

    def _edit_text(self, parameters: dict[str, Any]) -> dict[str, Any]:
        found = self._to_edit(parameters)
        if found.kind != "text":
            raise bad_request("there is no text in the message to edit")
        return self._rewrite(found, shown(parameters.get("text"), parameters.get("parse_mode")), parameters, "text")

    def _edit_caption(self, parameters: dict[str, Any]) -> dict[str, Any]:
        found = self._to_edit(parameters)
        if found.kind == "text":
            raise bad_request("there is no caption in the message to edit")
        return self._rewrite(found, shown_caption(parameters.get("caption"), parameters.get("parse_mode")), parameters, "caption")

    def _to_edit(self, parameters: dict[str, Any]) -> Sent:
        chat = self._check_chat(parameters)
        found = [sent for sent in self.messages(chat) if sent.id == int(parameters["message_id"])]
        if not found:
            raise bad_request("message to edit not found")
        check_markup(parameters.get("reply_markup"))
        return found[0]

    def _rewrite(self, sent: Sent, text: str, parameters: dict[str, Any], name: str) -> dict[str, Any]:
        if (sent.text, sent.markup) == (text, parameters.get("reply_markup")):
            raise bad_request("message is not modified: specified new message content is exactly the same")
        sent.text, sent.raw, sent.markup = text, parameters.get(name, ""), parameters.get("reply_markup")
        return self._as_message(sent)

    def _open_thread(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat = self._check_chat(parameters)
        name = str(parameters.get("name", "")).strip()
        if chat not in self.forums:
            raise bad_request("the chat is not a forum")
        if chat in self.without_rights:
            raise bad_request("not enough rights to create a topic")
        if not 1 <= len(name) <= 128:
            raise bad_request("TOPIC_TITLE_EMPTY" if not name else "topic name is too long")
        thread = 1000 + sum(map(len, self.forums.values()))
        self.forums[chat][thread] = name
        return {"message_thread_id": thread, "name": name, "icon_color": 7322096}
