"""What comes in (Update) and what goes out (Message), the same on every platform."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.language import Language

TOKEN_BYTES = 64
"""Longest payload of a button in UTF-8 bytes (Telegram Bot API, InlineKeyboardButton.callback_data)."""


class Channel(StrEnum):
    """A platform on which people talk to the bot."""

    TELEGRAM = "telegram"
    WECHAT = "wechat"
    WEB = "web"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a contact is reached: a Telegram chat id, a WeChat OpenID, a visitor of the web chat.

    A thread of a Telegram forum is an address of its own, `<chat id>/<thread id>`; `<chat id>/+<name>` is one still to be opened.
    """

    channel: Channel
    id: str


@dataclass(frozen=True, slots=True)
class Said:
    """A text somebody wrote or spoke; `edited` when it replaces what the contact wrote before."""

    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button somebody pressed, by the token of its Choice."""

    token: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command such as /help, in lower case and without its slash, with the rest of the line."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Overheard:
    """A text in a thread of a group that was not meant for the bot; it counts only where colleagues answer a contact."""

    text: str


class Attachment(StrEnum):
    """A kind of content that the bot cannot read."""

    PHOTO = "photo"
    DOCUMENT = "document"
    VOICE = "voice"
    VIDEO = "video"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attached:
    """Something other than text; `caption` is the text that came with it, if any."""

    kind: Attachment
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Arrived:
    """The contact came, or came back: followed, opened the page, unblocked; `origin` is a poster's or a link's mark."""

    origin: str = ""


@dataclass(frozen=True, slots=True)
class Departed:
    """The contact cannot be reached any more: blocked the bot, unfollowed, removed it from a group."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id on its platform (a Telegram group that became a supergroup)."""

    new_id: str


Content = Said | Tapped | Commanded | Overheard | Attached | Arrived | Departed | Moved


@dataclass(frozen=True, slots=True)
class Update:
    """One thing that came in.

    `key` is unique within the channel and the same when the platform repeats the update; `at` is an aware UTC instant;
    `language_hint` is what the platform tells of the contact's language; `group` means that other people read along, and
    `author` is then where the person who acts is reached in private. `replies_to` is the receipt (see `Adapter.send`) of the
    bot's message that this one answers. `room` is the group chat of the colleagues, or its thread, where a colleague did this.
    """

    address: Address
    key: str
    at: datetime
    content: Content
    language_hint: Language | None = None
    group: bool = False
    author: Address | None = None
    replies_to: str = ""
    room: Address | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be tapped; its token comes back as `Tapped`. Raises ValueError for a token over 64 bytes."""

    label: str
    token: str

    def __post_init__(self) -> None:
        if not 0 < len(self.token.encode()) <= TOKEN_BYTES:
            raise ValueError(f"the token of a choice takes 1 to {TOKEN_BYTES} bytes: {self.token!r}")


@dataclass(frozen=True, slots=True)
class Link:
    """An address on the web to open, shown as a button where the platform has them."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file that goes with a message, of at most a few megabytes: an image is shown, anything else is offered to keep.

    `name` has an extension; `mime` is its media type, as in image/png or text/calendar. `label` is what a link to it is called: the
    key of a text while the message is yet to be put into a language, the words afterwards; "" calls it by its name.
    """

    name: str
    mime: str
    content: bytes
    label: str = ""

    @property
    def called(self) -> str:
        """What it is called where it is offered."""
        return self.label or self.name


@dataclass(frozen=True, slots=True)
class Quoted:
    """A part of a message in somebody's own words: who wrote it talks with the bot in `source`, who reads it in `target`."""

    text: str
    source: Language
    target: Language


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the bot in plain text: no markup, the adapter escapes it.

    `heading` is shown emphasised above the text, `note` small below it (a source, a hint); `choices` are offered last.
    `quoted` are parts of the text that a translation may be shown of, below the original.
    """

    text: str
    heading: str = ""
    note: str = ""
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    documents: tuple[Document, ...] = ()
    quoted: tuple[Quoted, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The message as a JSON object; `from_json` reads it back."""
        quoted = {"quoted": [[one.text, one.source, one.target] for one in self.quoted]} if self.quoted else {}
        # Apart from the documents, which an older release reads as well.
        labels = {"labels": [one.label for one in self.documents]} if any(one.label for one in self.documents) else {}
        return {
            "text": self.text,
            "heading": self.heading,
            "note": self.note,
            "choices": [[choice.label, choice.token] for choice in self.choices],
            "links": [[link.label, link.url] for link in self.links],
            "documents": [[one.name, one.mime, base64.b64encode(one.content).decode()] for one in self.documents],
            **quoted,
            **labels,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Message:
        """Read what `to_json` wrote; parts that an older release did not write are empty."""
        files = stored.get("documents", ())
        labels = stored.get("labels", ("",) * len(files))
        return cls(
            text=stored["text"],
            heading=stored.get("heading", ""),
            note=stored.get("note", ""),
            choices=tuple(Choice(label, token) for label, token in stored.get("choices", ())),
            links=tuple(Link(label, url) for label, url in stored.get("links", ())),
            documents=tuple(
                Document(name, mime, base64.b64decode(content), label) for (name, mime, content), label in zip(files, labels, strict=True)
            ),
            quoted=tuple(Quoted(text, Language(source), Language(target)) for text, source, target in stored.get("quoted", ())),
        )
