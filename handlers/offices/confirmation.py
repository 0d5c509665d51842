"""What a contact is told about an approved request: where, when, the rules of the house, and an entry for the calendar."""

from __future__ import annotations

import re
from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.calendar_entry import CalendarEntry, calendar_entry
from bot.dialog import Script, look_up
from bot.domain.language import Language
from bot.domain.messages import Document
from bot.domain.notices import AsOf, Clocks, Say
from bot.domain.offices import SITE_ZONES, OfficeRequest
from bot.domain.sites import Fact, FactName, Site, SiteNamed
from bot.texts import catalogue
from handlers.offices.cards_staff import site_value

_TIMES = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)")
_SATURDAY = 5


def confirmation(request: OfficeRequest, at: datetime, key: str = "approved-contact") -> Script[Say]:
    """What the contact is told: the text `key`, then where and when; with the calendar entry, made at the instant `at`."""
    site: Site = yield from look_up(SiteNamed(request.site))
    lines = (*_place(request), *_facts(request, site))
    document = calendar_document(request, site, at)
    return Say(key, {"number": request.name, "lines": lines}, documents=(document,))


def _place(request: OfficeRequest) -> tuple[Say, ...]:
    lines = [
        Say("confirmed-site", {"site": site_value(request.site)}),
        Say("confirmed-span", {"span": request.span}),
        Say("confirmed-seats", {"seats": request.seats}),
    ]
    if request.room is not None:
        lines.insert(1, Say("confirmed-room", {"room": request.room.name}))
    return tuple(lines)


def _facts(request: OfficeRequest, site: Site) -> tuple[Say, ...]:
    """What colleagues entered about the site, each with its date; nothing where nothing is on record."""
    lines: list[Say] = []
    for name in (FactName.ADDRESS, FactName.HOURS, FactName.HOUSE_RULES):
        fact = site.facts.get(name)
        if fact is not None:
            lines.append(
                Say(f"confirmed-{name.replace('_', '-')}", {"text": _text(fact, name, request.language), "as_of": AsOf(fact.as_of)})
            )
    opening = _opening(request, site.facts.get(FactName.HOURS))
    if opening is not None:
        lines.append(Say("confirmed-opening", {"opening": Clocks(opening)}))
    return tuple(lines)


def _text(fact: Fact, name: FactName, language: Language) -> str:
    """The text for the contact; an address in China stands in Chinese script as well, for whoever asks the way there."""
    text = fact.text(language)
    chinese = fact.texts.get(Language.ZH, "")
    return f"{text}\n{chinese}" if name is FactName.ADDRESS and chinese not in ("", text) else text


def _opening(request: OfficeRequest, hours: Fact | None) -> datetime | None:
    """When the site opens on the first day: only where the hours name a single time to open, and on no weekend."""
    times = _TIMES.findall(hours.text(request.language)) if hours is not None else []
    if len(times) not in (1, 2) or request.span.start.weekday() >= _SATURDAY:
        return None
    hour, minute = times[0]
    return datetime.combine(request.span.start, time(int(hour), int(minute)), ZoneInfo(SITE_ZONES[request.site]))


def calendar_document(request: OfficeRequest, site: Site, at: datetime, *, cancelled: bool = False) -> Document:
    """The days of a request for the calendar, in the language of the request; `cancelled` takes them back.

    The uid is the request's number; the sequence is its version.
    """
    name = catalogue()(request.language, f"site-{request.site}")
    address = site.facts.get(FactName.ADDRESS)
    room = request.room.name if request.room else ""
    entry = CalendarEntry(
        uid=f"{request.name}@wfk",
        sequence=request.version,
        summary=catalogue()(request.language, "calendar-summary", site=name, number=request.name),
        start=request.span.start,
        end=request.span.end,
        stamp=at,
        description=catalogue()(request.language, "calendar-description", seats=request.seats, number=request.name),
        place=", ".join(part for part in (room, address.text(request.language).replace("\n", ", ") if address else name) if part),
        method="CANCEL" if cancelled else "PUBLISH",
    )
    return calendar_entry(entry)


def cancelled_document(request: OfficeRequest, at: datetime) -> Script[Document]:
    """The file that takes an approved request out of the calendar, for after it was withdrawn, changed or refused.

    `request` is the request as it stands after that, with its raised version.
    """
    site: Site = yield from look_up(SiteNamed(request.site))
    return calendar_document(request, site, at, cancelled=True)
