"""Asks from when to when, as far as it is not known yet: a period may come whole, in parts, or with two readings."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.asking.periods import FirstDay, LastDay, Period, month_said, shown
from bot.dialog import Context, Option, Script, ask
from bot.domain.notices import Say, Span
from bot.domain.offices import SITE_ZONES
from bot.reading.days import last_day
from bot.reading.wish import Wish

_USUAL_WEEKS = (1, 2, 4)


def today_at(context: Context, site: str) -> date:
    """The date at a site just now."""
    return context.at.astimezone(ZoneInfo(SITE_ZONES[site])).date()


def period(context: Context, site: str) -> Script[Span]:
    """From when to when somebody comes to a site; not in the past."""
    today = today_at(context, site)
    wish = yield from ask("office-period", Period(today), site=Say(f"site-{site}"))
    span = yield from _completed(wish, today)
    if span.start < today:
        # The dialog was left open for so long.
        moved = yield from ask("office-moved", Period(today, whole=True), day=span.start)
        span = moved.span or span
    return span


def _completed(wish: Wish, today: date) -> Script[Span]:
    if wish.readings:
        wish = yield from ask("office-which", Period(today, dated=True), options=[_reading(span) for span in wish.readings])
    elif wish.month:
        options = _whole_month(wish.month, today)
        wish = yield from ask("office-in-month", Period(today, wish.month, dated=True), options=options, month=month_said(wish.month))
    if wish.span:
        return wish.span
    if wish.start is None:
        start = yield from ask("office-start", FirstDay(today, wish.end))
        if wish.length:
            return Span(start, last_day(start, wish.length))
        return Span(start, wish.end or start)
    end = yield from ask("office-end", LastDay(wish.start), options=_usual_ends(wish.start), day=wish.start)
    return Span(wish.start, end)


def _reading(span: Span) -> Option:
    """A day is a beginning; a period is whole."""
    wish = Wish(span.start, None if span.start == span.end else span.end)
    return Option(shown(wish), name=Say("office-span", {"span": span}))


def _whole_month(month: date, today: date) -> tuple[Option, ...]:
    last = month.replace(day=calendar.monthrange(month.year, month.month)[1])
    return (Option(shown(Wish(max(month, today), last)), "office-whole-month"),) if last > today else ()


def _usual_ends(start: date) -> tuple[Option, ...]:
    ends = [(weeks, start + timedelta(weeks=weeks, days=-1)) for weeks in _USUAL_WEEKS]
    named = tuple(Option(end.isoformat(), name=Say("office-weeks-until", {"weeks": weeks, "day": end})) for weeks, end in ends)
    return (Option(start.isoformat(), "office-one-day"), *named)
