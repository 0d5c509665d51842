"""An announcement as colleagues see it: what it is, where it stands, whom it reaches, and what can be done about it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.dialog import Context, Script, look_up
from bot.domain.announcements import Announcement, AnnouncementState, may_approve
from bot.domain.audiences import Audience, AudienceOf
from bot.domain.conferences import Conference, Conferences
from bot.domain.language import Language
from bot.domain.notices import Button, Clocks, Say, Value
from bot.domain.people import Contact
from handlers.announcements.audience import audience_lines, segment_value
from handlers.announcements.wording import listed, topic_name

S = AnnouncementState
COUNTED = (S.DRAFT, S.AWAITING_APPROVAL, S.SCHEDULED)
"""States in which it is shown how many it would reach now; later on it is shown how it goes."""


def act(one: Announcement, name: str, label: str = "") -> Button:
    """A button that does something about an announcement as it stands; the label is the text `announce-act-<name>`."""
    return Button(label or f"announce-act-{name}", f"do:announcement:{one.number} {name} {one.version}", {"name": one.name})


def buttons(one: Announcement, contact: Contact, *, alone: bool = False) -> tuple[Button, ...]:
    """What a colleague can do about it; `alone`: nobody else has to approve."""
    return tuple(act(one, name) for name in _acts(one, contact, alone=alone))


def _acts(one: Announcement, contact: Contact, *, alone: bool) -> tuple[str, ...]:
    own = one.author_id == contact.id
    match one.state:
        case S.DRAFT:
            return ("test", "send" if alone else "submit", "edit", "drop") if own else ("texts", "drop")
        case S.AWAITING_APPROVAL:
            return ("texts", "approve", "return") if may_approve(one, contact.id) else ("test", "take-back", "drop")
        case S.SCHEDULED | S.SENDING:
            return ("pause", "recall", "refresh")
        case S.PAUSED:
            return ("resume", "recall")
        case _:
            return ("texts", "table")


def running_buttons(one: Announcement) -> tuple[Button, ...]:
    """What can be done while it is on its way, for anybody: these stand under the progress in the group chat, too."""
    names = {S.SENDING: ("pause", "recall"), S.SCHEDULED: ("pause", "recall"), S.PAUSED: ("resume", "recall")}
    return tuple(act(one, name) for name in names.get(one.state, ()))


def audience_of(one: Announcement) -> Script[Audience]:
    """Whom it would reach now."""
    audience: Audience = yield from look_up(AudienceOf(one.segment, one.topic, tuple(one.texts), one.fallback))
    return audience


def card_values(context: Context, one: Announcement) -> Script[dict[str, Value]]:
    """What fills in the text of a card."""
    conferences: tuple[Conference, ...] = yield from look_up(Conferences())
    values: dict[str, Value] = {
        "name": one.name,
        "state": Say(f"announce-state-{one.state}", {"by": one.approved_by or one.author}),
        "topic": topic_name(one.topic),
        "segment": segment_value(one.segment, conferences),
        "languages": _languages(one),
        "time": time_value(context, one),
        "author": one.author or Say("announce-by-shell"),
    }
    if one.state in COUNTED:
        values["counts"] = audience_lines((yield from audience_of(one)))
    return values


def _languages(one: Announcement) -> Say:
    there = listed([Say(f"announce-language-{language}") for language in Language if language in one.texts])
    if not one.missing:
        return Say("announce-languages-all", {"there": there})
    missing = listed([Say(f"announce-language-{language}") for language in one.missing])
    if one.fallback is None:
        return Say("announce-languages-missing", {"there": there, "missing": missing})
    fallback = Say(f"announce-language-{one.fallback}")
    return Say("announce-languages-instead", {"there": there, "missing": missing, "fallback": fallback})


def time_value(context: Context, one: Announcement) -> Say:
    """When it begins, or began."""
    if one.started_at is not None:
        at = one.started_at.astimezone(ZoneInfo(context.contact.zone))
        return Say("announce-began", {"at": Say("wall-time", {"day": at.date(), "time": f"{at:%H:%M}"})})
    starts_at = one.starts_at
    return Say("announce-at-once") if starts_at is None else Say("announce-starts", {"at": Clocks(starts_at)})
