"""From our Message to what Telegram's methods take: HTML parts within its limits, files, and the inline keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlsplit

from telegram import InputFile

from adapters.telegram.plain import clean, is_visible, units
from adapters.telegram.split import split
from adapters.telegram.target import Target
from bot.domain.messages import Choice, Document, Link, Message

TEXT_UNITS = 4096
"""Longest text in UTF-16 units after the entities were parsed (Bot API, sendMessage)."""

CAPTION_UNITS = 1024
"""Longest caption of a file, counted in the same way (Bot API, sendDocument)."""

PHOTO_BYTES = 10 * 1024 * 1024
"""Largest photo; a larger image goes as a file (Bot API, sending files)."""

MOST_BUTTONS = 100
"""Buttons of an inline keyboard; with more Telegram answers "reply markup is too long" (observed)."""

HALF_ROW = 16
"""Widest label, in half-width columns, of which two fit side by side on a small phone."""

BLANK = "…"
"""Stands where Telegram wants something visible and there is nothing to say."""

SAME_MESSAGES = 256
"""Messages whose parts are kept: a greeting, a menu, a frequent answer are the same for everybody."""

Button = dict[str, str]
Markup = dict[str, list[list[Button]]]


@dataclass(frozen=True, slots=True)
class Part:
    """One call: the text as HTML, the same without any markup, the keyboard under it, and the file it is the caption of, if any."""

    html: str
    plain: str
    markup: Markup | None = None
    document: Document | None = None

    @property
    def is_photo(self) -> bool:
        """Whether the file is shown as a picture rather than offered to keep."""
        return self.document is not None and self.document.mime.startswith("image/") and len(self.document.content) <= PHOTO_BYTES


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    tag: str


def parts_of(message: Message) -> tuple[Part, ...]:
    """The calls to make, in order; none if there is nothing to see and nothing to choose. Not to be changed: it is shared.

    The last part has the keyboard. A text that is short enough is the caption of the last file; a longer one goes first.
    """
    texts = _text_parts(replace(message, documents=()) if message.documents else message)
    return _with_documents(texts, message) if message.documents else texts


def first_part_of(message: Message, limit: int) -> Part | None:
    """All of a message in one part, for a message that is rewritten; what is over `limit` UTF-16 units is left out, and marked so."""
    text, stretches = _flat(message)
    markup = _markup(message)
    if not is_visible(text):
        return Part(BLANK, BLANK, markup) if markup else None
    if units(text) <= limit:
        return Part(_html(text, 0, stretches), text, markup)
    start, piece = next(split(text, limit - len(BLANK) - 1))
    return Part(f"{_html(piece, start, stretches)} {BLANK}", f"{piece} {BLANK}", markup)


def _with_documents(texts: tuple[Part, ...], message: Message) -> tuple[Part, ...]:
    before, caption = texts, Part("", "", _markup(message))
    if len(texts) == 1 and units(texts[0].plain) <= CAPTION_UNITS:
        before, caption = (), texts[0] if is_visible(_flat(message)[0]) else caption
    first = [Part("", "", None, document) for document in message.documents[:-1]]
    without_keyboard = [replace(part, markup=None) for part in before]
    return (*without_keyboard, *first, replace(caption, document=message.documents[-1]))


@lru_cache(maxsize=SAME_MESSAGES)
def _text_parts(message: Message) -> tuple[Part, ...]:
    markup = _markup(message)
    text, stretches = _flat(message)
    if not is_visible(text):
        return (Part(BLANK, BLANK, markup),) if markup else ()
    pieces = [(start, piece) for start, piece in split(text, TEXT_UNITS) if is_visible(piece)]
    return tuple(
        Part(_html(piece, start, stretches), piece, markup if number == len(pieces) else None)
        for number, (start, piece) in enumerate(pieces, start=1)
    )


def _flat(message: Message) -> tuple[str, list[_Stretch]]:
    """The whole text without markup, and which stretches of it are emphasised."""
    blocks = [(message.heading, "b"), (message.text, ""), (_written_links(message.links), ""), (message.note, "i")]
    text, stretches = "", []
    for block, tag in ((clean(block), tag) for block, tag in blocks):
        if not is_visible(block):
            continue
        text += "\n\n" if text else ""
        if tag:
            stretches.append(_Stretch(len(text), len(text) + len(block), tag))
        text += block
    return text, stretches


def _html(piece: str, start: int, stretches: Sequence[_Stretch]) -> str:
    html, done = "", 0
    for stretch in stretches:
        first, last = (min(max(edge - start, done), len(piece)) for edge in (stretch.start, stretch.end))
        if not is_visible(piece[first:last]):
            continue
        html += escape(piece[done:first], quote=False)
        html += f"<{stretch.tag}>{escape(piece[first:last], quote=False)}</{stretch.tag}>"
        done = last
    return html + escape(piece[done:], quote=False)


def _markup(message: Message) -> Markup | None:
    links = [[_link_button(link)] for link in message.links if has_real_host(link.url)]
    rows = [*_rows(message.choices[: MOST_BUTTONS - len(links)]), *links]
    return {"inline_keyboard": rows} if rows else None


def _rows(choices: Sequence[Choice]) -> Iterator[list[Button]]:
    """Two short labels side by side, a long one alone, in the order given."""
    waiting: list[Button] = []
    for choice in choices:
        button = {"text": _label(choice.label), "callback_data": choice.token}
        if waiting and (not _is_short(button) or len(waiting) > 1):
            yield waiting
            waiting = []
        waiting.append(button)
        if not _is_short(button):
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _is_short(button: Button) -> bool:
    columns = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in button["text"])
    return columns <= HALF_ROW


def _link_button(link: Link) -> Button:
    return {"text": _label(link.label), "url": link.url}


def _label(label: str) -> str:
    cleaned = clean(label)
    return cleaned if is_visible(cleaned) else BLANK


def _written_links(links: Sequence[Link]) -> str:
    return "\n".join(f"{link.label}: {link.url}" for link in links if not has_real_host(link.url))


def has_real_host(url: str) -> bool:
    """Whether Telegram takes the address for a button: it refuses localhost and the like (BUTTON_URL_INVALID)."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    is_named = "." in host.strip(".") and not host.replace(".", "").isdigit()
    return parts.scheme == "https" and is_named and "@" not in parts.netloc and " " not in url and url.isprintable()


def call_of(part: Part, target: Target, *, formatted: bool = True, as_photo: bool = True) -> tuple[str, dict[str, Any]]:
    """The method that sends this part, and its parameters (Bot API, sendMessage, sendPhoto and sendDocument).

    Without `formatted` the text has no markup, for when Telegram refuses the HTML; without `as_photo` an image goes as a file.
    """
    parameters = target.parameters() | _text_of(part, formatted=formatted)
    if part.markup:
        parameters["reply_markup"] = part.markup
    if part.document is None:
        return "sendMessage", parameters | {"link_preview_options": {"is_disabled": True}}
    field = "photo" if as_photo and part.is_photo else "document"
    return f"send{field.capitalize()}", parameters | {field: _file(part.document)}


def _text_of(part: Part, *, formatted: bool) -> dict[str, str]:
    name = "text" if part.document is None else "caption"
    if not part.plain:
        return {}
    return {name: part.html, "parse_mode": "HTML"} if formatted else {name: part.plain}


def _file(document: Document) -> InputFile:
    name = clean(document.name).replace("\n", " ")
    file = InputFile(document.content, filename=name or None)
    file.mimetype = document.mime
    return file
