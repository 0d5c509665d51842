"""Message -> texts as WeChat shows them: at most 2,048 bytes each, cut where a reader would pause."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.messages import Choice, Link, Message

MOST_BYTES = 2048
"""Longest text of a passive reply in UTF-8 bytes (WeChat, "Passive user reply message").

The limit of customer-service messages is not published; this one is safe for them too.
"""

PART_BYTES = 1900
"""What one part of a longer message takes, so that a closing line of `NOTICE_BYTES` fits below it."""

NOTICE_BYTES = MOST_BYTES - PART_BYTES - 2

_SENTENCE = re.compile(r".*?(?:[。！？…]+[”’」』）]*|[.!?]+[\"')]*(?=\s)|\n|\Z)\s*", re.DOTALL)
_WORD = re.compile(r"\S+\s*|\s+")
_TAG = re.compile(r"<(?=\s*/?\s*[aA])")
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNSAFE_IN_ADDRESS = re.compile(r"""[\x00-\x20"'<>]""")
_UNSAFE_IN_VALUE = re.compile(r"""[\x00-\x20%&"'<>#]""")
_PLAIN_TOKEN = re.compile(r"[\w:./|,=-]+", re.ASCII)
_CHINESE = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text with the space after it; `whole` must not be cut."""

    text: str
    whole: bool = False


def has_chinese(text: str) -> bool:
    """Whether there is a Chinese character in it."""
    return bool(_CHINESE.search(text))


def parts(message: Message, *, clickable: bool) -> tuple[str, ...]:
    """The texts to send, in order; empty for a message without content.

    Choices are numbered lines. With `clickable` they are also links that answer on a tap, which works in replies to the
    user only (undocumented, common practice); links are left out where the message fits into one text only without them.
    """
    for with_links in (True, False) if clickable else (False,):
        whole = "".join(piece.text for piece in _pieces(message, clickable=with_links)).strip()
        if _size(whole) <= MOST_BYTES:
            return (whole,) if whole else ()
    return tuple(_packed(_pieces(message, clickable=clickable)))


def _pieces(message: Message, *, clickable: bool) -> list[_Piece]:
    blocks = [
        [_Piece(_shown(message.heading))],
        [_Piece(_shown(message.text))],
        [_line(_link(link)) for link in message.links],
        [_Piece(_bracketed(_shown(message.note)))],
        [_line(_choice(number, choice, clickable=clickable)) for number, choice in enumerate(message.choices, 1)],
    ]
    filled = [block for block in blocks if any(piece.text for piece in block)]
    if message.heading and len(filled) > 1:
        filled[:2] = [[_Piece(filled[0][0].text + "\n"), *filled[1]]]
    # A line has its end already.
    return [piece for block in filled for piece in (*block, _Piece("\n" if block[-1].text.endswith("\n") else "\n\n"))]


def _line(text: str) -> _Piece:
    return _Piece(text + "\n", whole=True)


def _shown(text: str) -> str:
    """The text without what WeChat cannot show, and without anything that it would take for a link of ours."""
    clean = _UNSHOWABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return _TAG.sub("<\u200b", clean)


def _bracketed(note: str) -> str:
    if not note:
        return ""
    return f"（{note}）" if has_chinese(note) else f"({note})"


def _on_one_line(text: str) -> str:
    return " ".join(_shown(text).split())


def _link(link: Link) -> str:
    label = _on_one_line(link.label)
    return f'<a href="{_address(link.url)}">{label or _on_one_line(link.url)}</a>'


def _choice(number: int, choice: Choice, *, clickable: bool) -> str:
    label = _on_one_line(choice.label)
    if not clickable or not _PLAIN_TOKEN.fullmatch(choice.token):
        return f"{number}. {label}"
    return f'{number}. <a href="weixin://bizmsgmenu?msgmenucontent={_value(label)}&msgmenuid={choice.token}">{label}</a>'


def _address(url: str) -> str:
    return _UNSAFE_IN_ADDRESS.sub(_percent, url)


def _value(label: str) -> str:
    """The label as one value of an address; its invisible marks are not said back."""
    return _UNSAFE_IN_VALUE.sub(_percent, label.replace("\u200b", ""))


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found.group()):02X}"


def _size(text: str) -> int:
    return len(text.encode())


def _packed(pieces: list[_Piece]) -> Iterator[str]:
    """Fill parts of PART_BYTES with pieces, each cut as coarsely as possible."""
    part = ""
    for text in _cut(pieces):
        if _size((part + text).strip()) > PART_BYTES and part.strip():
            yield part.strip()
            part = ""
        part += text
    if part.strip():
        yield part.strip()


def _cut(pieces: list[_Piece]) -> Iterator[str]:
    for piece in pieces:
        if piece.whole and _size(piece.text) <= PART_BYTES:
            yield piece.text
        else:
            yield from _sentences(piece.text)


def _sentences(text: str) -> Iterator[str]:
    for sentence in filter(None, _SENTENCE.findall(text)):
        if _size(sentence) <= PART_BYTES:
            yield sentence
        else:
            yield from _words(sentence)


def _words(sentence: str) -> Iterator[str]:
    for word in _WORD.findall(sentence):
        rest = word
        while _size(rest) > PART_BYTES:
            end = _character_end(rest)
            yield rest[:end]
            rest = rest[end:]
        yield rest


def _character_end(text: str) -> int:
    """Where to cut `text` so that the first half takes at most PART_BYTES and no character loses its marks."""
    longest = len(text.encode()[:PART_BYTES].decode(errors="ignore"))
    end = longest
    while end > 1 and (_joins(text[end]) or text[end - 1] == "\u200d"):
        end -= 1
    return end if end > 1 else longest


def _joins(character: str) -> bool:
    is_skin_tone = "\U0001f3fb" <= character <= "\U0001f3ff"
    return bool(unicodedata.combining(character)) or character == "\u200d" or "\ufe00" <= character <= "\ufe0f" or is_skin_tone
