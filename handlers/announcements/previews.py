"""How recipients will see an announcement, language by language: the very message that is sent."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.announcements import Announcement
from bot.domain.language import Language
from bot.domain.messages import Message
from bot.domain.notices import Button, Say, Value
from handlers.announcements.duties import message_of
from knowledge.identify import reads_as


def previews(one: Announcement) -> tuple[Say, ...]:
    """A message for each language that has a text of its own, each introduced by whom it is for.

    A text that reads as if it were in another language is named: texts are easily entered in the wrong order.
    """
    return tuple(say for language in _own(one) for say in _preview(one, language))


def _preview(one: Announcement, language: Language) -> Iterator[Say]:
    yield Say("announce-preview", {"readers": _readers(one, language), "text": _whole(_message(one, language))})
    found = reads_as(one.texts[language])
    if found not in (None, language):
        meant: dict[str, Value] = {"wanted": Say(f"announcing-language-{language}"), "found": Say(f"announcing-language-{found}")}
        yield Say("announce-preview-odd", meant)


def tests(one: Announcement) -> tuple[Say, ...]:
    """The same messages as they arrive, with nothing around them and the buttons they have."""
    return tuple(_as_it_is(_message(one, language)) for language in _own(one))


def _own(one: Announcement) -> tuple[Language, ...]:
    return tuple(language for language in Language if language in one.texts)


def _message(one: Announcement, language: Language) -> Message:
    message = message_of(one, language)
    assert message is not None  # noqa: S101 - the language has a text
    return message


def _readers(one: Announcement, language: Language) -> Say:
    instead = one.missing if one.fallback is language else ()
    key = f"announce-readers-{language}"
    if not instead:
        return Say(key)
    others = Say(f"announce-readers-{instead[0]}")
    for other in instead[1:]:
        others = Say("news-listed", {"first": others, "rest": Say(f"announce-readers-{other}")})
    return Say("news-listed", {"first": Say(key), "rest": others})


def _whole(message: Message) -> str:
    parts = [part for part in (message.heading, message.text, message.note) if part]
    return "\n\n".join((*parts, *(f"[{choice.label}]" for choice in message.choices)))


def _as_it_is(message: Message) -> Say:
    text = "\n\n".join(part for part in (message.heading, message.text, message.note) if part)
    return Say("dialog-answer", {"answer": text}, choices=tuple(Button("", choice.token, name=choice.label) for choice in message.choices))
