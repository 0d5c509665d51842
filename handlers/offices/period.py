"""Asks from when to when, as far as it is not known yet: a period may come whole, in parts, or with two readings."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.asking.periods import FirstDay, LastDay, Period, month_of, month_said, shown
from bot.dialog import Context, Kind, Option, Script, ask
from bot.domain.notices import Say, Span, Value
from bot.domain.offices import SITE_ZONES
from bot.reading.days import last_day
from bot.reading.wish import NoSuchDay, Wish, no_such_day

_USUAL_WEEKS = (1, 2, 4)
_NO_DAY = re.compile(r"!(\d{1,2}\.\d{1,2}\.(?:\d{4})?)")


def today_at(context: Context, site: str) -> date:
    """The date at a site just now."""
    return context.at.astimezone(ZoneInfo(SITE_ZONES[site])).date()


@dataclass(frozen=True, slots=True)
class _Days(Kind[Wish | NoSuchDay]):
    """A wish for a period; or the day that there is not, where the free text that began a request named one."""

    today: date

    def parse(self, text: str) -> Wish | NoSuchDay:
        """The wish, or the day."""
        found = _NO_DAY.fullmatch(text)
        return (no_such_day(found[1], self.today) if found else None) or Period(self.today).parse(text)

    def show(self, value: Wish | NoSuchDay) -> str:
        """As a period is stored; the day as `no_day_shown` has it."""
        return no_day_shown(value) if isinstance(value, NoSuchDay) else shown(value)

    def say(self, value: Wish | NoSuchDay) -> Value:
        """In words; a day that there is not is no answer."""
        return "" if isinstance(value, NoSuchDay) else Period(self.today).say(value)


def no_day_shown(missing: NoSuchDay) -> str:
    """The canonical text of a day that there is not: !31.4. or !29.2.2027."""
    return f"!{missing.day}.{missing.month}.{missing.year or ''}"


def period(context: Context, site: str) -> Script[Span]:
    """From when to when somebody comes to a site; not in the past."""
    today = today_at(context, site)
    place = Say(f"site-{site}")
    wish = yield from ask("office-period", _Days(today), site=place)
    if isinstance(wish, NoSuchDay):
        wish = yield from ask("office-no-day", Period(today), month=month_of(wish), days=wish.longest, site=place)
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
    if wish.start is None:
        first = yield from ask("office-start", FirstDay(today, wish.end))
        wish = first if first.span else replace(wish, start=first.start)
    if wish.start and wish.length:
        return Span(wish.start, last_day(wish.start, wish.length))
    if wish.span and wish.start != wish.end:
        return wish.span
    start = wish.start or today
    return (yield from ask("office-end", LastDay(start), options=_usual_ends(start), day=start))


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
