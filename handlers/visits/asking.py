"""The questions about a delegation or a project, each asked in one place for new requests and for changes."""

from __future__ import annotations

import calendar
from datetime import date
from zoneinfo import ZoneInfo

from bot.asking.answers import Named, whole_name
from bot.asking.holiday_notes import as_notes, holiday_notes
from bot.asking.periods import shown
from bot.dialog import Context, Option, Script, ask
from bot.domain.notices import Say, Span
from bot.reading.wish import Wish
from handlers.visits.kinds import FIELDS, FRAMES, OPEN, PARTNERS, SOUGHT, SPOKEN, Dates, People, Words

HOST_ZONE = "Europe/Berlin"
"""Delegations come to Kaiserslautern: their days are local days there."""


def today_in(context: Context) -> date:
    """The date in Kaiserslautern just now."""
    return context.at.astimezone(ZoneInfo(HOST_ZONE)).date()


def people(context: Context) -> Script[int]:
    """How many come."""
    return (yield from ask("visit-people", People(today_in(context))))


def dates(context: Context) -> Script[Wish]:
    """When they wish to come; what has two readings is asked for again."""
    today = today_in(context)
    wish = yield from ask("visit-dates", Dates(today), options=(Option(OPEN, "visit-dates-open"),))
    if wish.readings:
        wish = yield from ask("visit-which", Dates(today, settled=True), options=[_reading(span) for span in wish.readings])
    return wish


def _reading(span: Span) -> Option:
    wish = Wish(span.start, None if span.start == span.end else span.end)
    return Option(shown(wish), name=Say("office-span", {"span": span}))


def notes_on(context: Context, wish: Wish) -> Script[tuple[Say, ...]]:
    """The holidays of both sides in the days that are wished for."""
    span = span_of(wish)
    return () if span is None else (yield from holiday_notes(context, span))


def span_of(wish: Wish) -> Span | None:
    """The days of a wish: a month is all of it."""
    if wish.month:
        return Span(wish.month, wish.month.replace(day=calendar.monthrange(wish.month.year, wish.month.month)[1]))
    start, end = wish.start or wish.end, wish.end or wish.start
    return Span(start, end) if start and end else None


def topics(notes: tuple[Say, ...] = ()) -> Script[str]:
    """What the visit is about."""
    return (yield from ask("visit-topics", Words("visit-topics"), notes=as_notes(notes)))


def sought() -> Script[str]:
    """Which institutions they wish to see; the bot names none."""
    return (yield from ask("visit-sought", Words("visit-sought", SOUGHT), options=SOUGHT))


def spoken() -> Script[str]:
    """In which languages."""
    return (yield from ask("visit-spoken", Words("visit-spoken", SPOKEN, longest=120), options=SPOKEN))


def field() -> Script[str]:
    """In which field a project is."""
    return (yield from ask("project-field", Words("project-field", FIELDS, longest=200), options=FIELDS))


def idea() -> Script[str]:
    """What a project is about."""
    return (yield from ask("project-idea", Words("project-idea", longest=1500)))


def partner() -> Script[str]:
    """Whom a project lacks."""
    return (yield from ask("project-partner", Words("project-partner", PARTNERS), options=PARTNERS))


def frame() -> Script[str]:
    """By when, for how long."""
    return (yield from ask("project-frame", Words("project-frame", FRAMES, longest=120), options=FRAMES))


def organisation() -> Script[str]:
    """Who asks."""
    return (yield from ask("visit-organisation", Named()))


def person() -> Script[str]:
    """Whom to talk to."""
    family = yield from ask("visit-family", Named(longest=60))
    given = yield from ask("visit-given", Named(longest=60))
    return whole_name(family, given)
