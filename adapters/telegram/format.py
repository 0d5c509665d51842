"""From our Message to what sendMessage takes: HTML parts within Telegram's limits, and the inline keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import urlsplit

from adapters.telegram.plain import clean, is_visible
from adapters.telegram.split import split
from bot.domain.messages import Choice, Link, Message

TEXT_UNITS = 4096
"""Longest text in UTF-16 units after the entities were parsed (Bot API, sendMessage)."""

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
    """One sendMessage: the text as HTML, the same without any markup, and the keyboard under it."""

    html: str
    plain: str
    markup: Markup | None = None


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    tag: str


@lru_cache(maxsize=SAME_MESSAGES)
def parts_of(message: Message) -> tuple[Part, ...]:
    """The messages to send, in order; none if there is nothing to see and nothing to choose. Not to be changed: it is shared."""
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


def parameters_of(part: Part, chat_id: int) -> dict[str, Any]:
    """The parameters of sendMessage for this part (Bot API, sendMessage)."""
    return plain_parameters_of(part, chat_id) | {"text": part.html, "parse_mode": "HTML"}


def plain_parameters_of(part: Part, chat_id: int) -> dict[str, Any]:
    """The same without markup, for when Telegram refuses the HTML."""
    parameters: dict[str, Any] = {"chat_id": chat_id, "text": part.plain, "link_preview_options": {"is_disabled": True}}
    if part.markup:
        parameters["reply_markup"] = part.markup
    return parameters
