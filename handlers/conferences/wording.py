"""Conferences in words: what everybody may read of them, and when they are by whose clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dialog import Option
from bot.domain.conferences import Conference, ConferenceStatus, Registration
from bot.domain.language import Language
from bot.domain.notices import AsOf, Clocks, InLanguages, Say, Value
from bot.reminders import KINDS, planned

_BOTH = ("Europe/Berlin", "Asia/Shanghai")


def when(at: datetime, zone: str) -> Say:
    """An aware instant by the clocks of both sides, and by the reader's own where that is a third one."""
    local = at.astimezone(ZoneInfo(zone))
    if any(local.utcoffset() == at.astimezone(ZoneInfo(one)).utcoffset() for one in _BOTH):
        return Say("conf-when", {"at": Clocks(at)})
    city = zone.rsplit("/", 1)[-1].replace("_", " ")
    return Say("conf-when-own", {"at": Clocks(at), "day": local.date(), "time": f"{local:%H:%M}", "city": city})


def title(conference: Conference) -> InLanguages:
    """The title in the reader's language, else in the first there is."""
    return InLanguages(conference.titles)


def common(conference: Conference, zone: str) -> dict[str, Value]:
    """What most texts about a conference say: title, beginning, place."""
    return {"title": title(conference), "start": when(conference.starts_at, zone), "place": place(conference)}


def place(conference: Conference) -> Value:
    """Where it is, or that this is open."""
    return InLanguages(conference.places) if conference.places else Say("conf-place-open")


def options(conferences: tuple[Conference, ...]) -> tuple[Option, ...]:
    """Conferences to choose from, by key."""
    return tuple(Option(one.id, name=Say("conf-option", {"title": title(one), "day": AsOf(one.start.date())})) for one in conferences)


def card(conference: Conference, zone: str) -> tuple[Say, ...]:
    """All that everybody may know of a conference, a line each; nothing where nothing is on record.

    Of one that is called off that comes first, and no more is said than which one it was.
    """
    if conference.status is ConferenceStatus.CANCELLED:
        values: dict[str, Value] = {"as_of": AsOf(conference.as_of), **common(conference, zone)}
        return tuple(Say(key, values) for key in ("conf-line-cancelled", "conf-line-start", "conf-line-place"))
    lines = [
        Say("conf-line-title", {"title": title(conference)}),
        Say("conf-line-start", {"start": when(conference.starts_at, zone)}),
        Say("conf-line-end", {"end": when(conference.ends_at, zone)}),
        Say("conf-line-place", {"place": place(conference)}),
        *details(conference),
        Say("conf-line-audience", {"audience": Say(f"conf-audience-{conference.audience}")}),
        *_deadline(conference),
        Say("conf-line-status", {"status": Say(f"conf-status-{conference.shown_status}"), "as_of": AsOf(conference.as_of)}),
    ]
    return tuple(lines)


def details(conference: Conference) -> tuple[Say, ...]:
    """What it is about, its programme, the interpreting, and whether one can take part online."""
    lines = [
        Say(key, {"text": InLanguages(texts)})
        for key, texts in (("conf-line-text", conference.texts), ("conf-line-programme", conference.programmes))
        if texts
    ]
    if conference.interpreting:
        lines.append(Say("conf-line-interpreting", {"interpreting": Say(f"conf-interpreting-{conference.interpreting}")}))
    if conference.link:
        lines.append(Say("conf-line-online"))
    return tuple(lines)


def _deadline(conference: Conference) -> tuple[Say, ...]:
    return (Say("conf-line-deadline", {"day": conference.deadline}),) if conference.deadline else ()


def reminders_ahead(registration: Registration, conference: Conference, at: datetime) -> Say:
    """Which of the chosen reminders are still to come at an instant, in words."""
    return reminders_value(kinds_ahead(registration, conference, at))


def kinds_ahead(registration: Registration, conference: Conference, at: datetime) -> tuple[str, ...]:
    """Which of the chosen reminders are still to come at an instant: late registrants get none that is over."""
    return tuple(planned(registration.reminders, conference.start, conference.zone, registration.zone, at))


def reminders_value(kinds: tuple[str, ...]) -> Say:
    """Which reminders somebody gets, in words."""
    return Say(f"conf-reminders-{reminders_choice(kinds)}")


REMINDER_CHOICES: Mapping[str, tuple[str, ...]] = {
    "all": KINDS,
    "late": KINDS[1:],
    "week": KINDS[:1],
    "day": KINDS[1:2],
    "hours": KINDS[2:],
    "none": (),
}
"""What can be chosen, by the name under which it is stored in a dialog."""


def reminders_choice(kinds: tuple[str, ...]) -> str:
    """The choice that stands for some kinds of reminders."""
    return next((name for name, chosen in REMINDER_CHOICES.items() if set(chosen) == set(kinds)), "all")


def in_language(conference: Conference, language: Language) -> tuple[str, str]:
    """Title and place in one language, for files."""
    return InLanguages(conference.titles).text(language), InLanguages(conference.places).text(language)


def state_value(registration: Registration, conference: Conference) -> Say:
    """Where a registration stands, in words."""
    if registration.checked_in_at is not None:
        return Say("conf-state-arrived")
    return Say("conf-state-cancelled" if conference.status == "cancelled" else f"conf-state-{registration.state}")
