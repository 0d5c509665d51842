"""Colleagues write an announcement: texts, topic, whom it is for, when; it is a draft until it is let go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.asking.answers import NOTHING, FreeText, OrNothing
from bot.asking.in_languages import in_languages
from bot.asking.wall_times import WallTime
from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.announcements import (
    LONGEST_TEXT,
    Announcement,
    AnnouncementChanged,
    AnnouncementState,
    AnnouncementWritten,
    NewAnnouncementNumber,
)
from bot.domain.audiences import Audience, AudienceOf, NewsTopic, Segment
from bot.domain.events import Event, StaffActed
from bot.domain.language import Language
from bot.domain.notices import Button, Say
from handlers.announcements.audience import to_whom
from handlers.announcements.previews import previews
from handlers.announcements.showing import card, said

HOUSE = "Europe/Berlin"
"""The zone by whose clock colleagues set the time."""
TOPICS = tuple(Option(topic, f"news-topic-{topic}") for topic in NewsTopic)
SKIPPED = (Option(NOTHING, "announce-skip"),)
_NOW = (Option(NOTHING, "announce-at-once"),)
_NOBODY = "nobody"
_WRITE = Button("announce-again", "do:announce:")


def announce(context: Context) -> Script[Finished]:
    """Ask for what an announcement needs, and show it as a draft."""
    texts = yield from in_languages(context, "announce-text", LONGEST_TEXT, SKIPPED)
    if not texts:
        return Finished("announce-empty", choices=(_WRITE,))
    topic = NewsTopic((yield from choose("announce-topic", TOPICS)))
    segment = yield from to_whom(context)
    fallback = yield from _asked_fallback(segment, topic, texts)
    at = yield from _asked_time(context)
    number: int = yield from look_up(NewAnnouncementNumber())
    name = context.contact.staff_name
    one = Announcement(number, context.contact.id, name, topic, texts, segment, fallback, at, HOUSE)
    return (yield from drafted(context, one, AnnouncementWritten(one)))


def _asked_fallback(segment: Segment, topic: NewsTopic, texts: Mapping[Language, str]) -> Script[Language | None]:
    """What becomes of readers without a text in their language: the author decides, nothing is filled in silently."""
    audience: Audience = yield from look_up(AudienceOf(segment, topic, tuple(texts), None))
    if not any(audience.lacks.values()):
        return None
    lines = tuple(Say(f"announce-lacking-{one}", {"count": audience.lacks[one]}) for one in Language if audience.lacks.get(one))
    options = (Option(_NOBODY, "announce-instead-nobody"), *(Option(one, f"announce-instead-{one}") for one in Language if one in texts))
    chosen = yield from choose("announce-instead", options, lines=lines)
    return None if chosen == _NOBODY else Language(chosen)


def _asked_time(context: Context) -> Script[datetime | None]:
    local = context.at.astimezone(ZoneInfo(HOUSE)).replace(tzinfo=None)
    return (yield from ask("announce-at", OrNothing(WallTime(local), said="announce-at-once"), options=_NOW))


def drafted(context: Context, one: Announcement, event: Event, text: str = "announce-drafted") -> Script[Finished]:
    """The end of writing and of every change: the texts as they will be read, then the card with whom they reach."""
    saved = replace(one, version=one.version + 1, state=AnnouncementState.DRAFT)
    first, *others = previews(saved)
    draft = yield from card(context, saved, text)
    return replace(said(first, *others, draft), events=(event, StaffActed("announcement written", one.name)))


Change = Callable[[Context, Announcement], Script[Announcement | None]]


def edit(context: Context, one: Announcement) -> Script[Finished]:
    """Change one thing of a draft."""
    field = yield from choose("announce-change", tuple(Option(name, f"announce-field-{name}") for name in CHANGES))
    changed = yield from CHANGES[field](context, one)
    if changed is None:
        return Finished("announce-empty", choices=(_WRITE,))
    return (yield from drafted(context, changed, AnnouncementChanged(changed), "announce-changed"))


def _text(language: Language) -> Change:
    def change(_context: Context, one: Announcement) -> Script[Announcement | None]:
        text = yield from ask(f"announce-text-{language}", FreeText(longest=LONGEST_TEXT), options=SKIPPED)
        texts = {known: said for known, said in {**one.texts, language: text}.items() if said != NOTHING}
        if not texts:
            return None
        return replace(one, texts=texts, fallback=(yield from _asked_fallback(one.segment, one.topic, texts)))

    return change


def _topic(_context: Context, one: Announcement) -> Script[Announcement | None]:
    return replace(one, topic=NewsTopic((yield from choose("announce-topic", TOPICS))))


def _segment(context: Context, one: Announcement) -> Script[Announcement | None]:
    segment = yield from to_whom(context)
    fallback = yield from _asked_fallback(segment, one.topic, one.texts)
    return replace(one, segment=segment, fallback=fallback)


def _time(context: Context, one: Announcement) -> Script[Announcement | None]:
    return replace(one, at=(yield from _asked_time(context)), zone=HOUSE)


CHANGES: Mapping[str, Change] = {
    **{f"text-{language}": _text(language) for language in Language},
    "topic": _topic,
    "segment": _segment,
    "time": _time,
}
