"""Days as people say them, often without month or year, and the calendar days they mean."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

LAST = 99
"""The last day of a month, whichever number that is."""
FURTHEST_YEARS = 5
"""A request further ahead is more likely a slip of the pen."""
LONGEST_ROLL = 270
"""Days: "20 December to 10 January" runs over New Year; "May to March" is more likely a slip."""
_YEARS_TO_LEAP_DAY = 9


class Order(StrEnum):
    """Whether a day in figures tells which figure is the month."""

    SURE = "sure"
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Day:
    """A day as said: month and year may be missing, the weekday is a claim to check (Monday is 0)."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    order: Order = Order.SURE

    @property
    def swapped(self) -> Day:
        """The same figures in the other order."""
        return replace(self, day=self.month or 0, month=self.day)


UNCLEAR = Day(0, 0)
"""A day that was said, but not so that one can be sure: "early June", "around the 3rd"."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month as said."""

    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """How long: months count by the calendar, days after them; `whole_weeks` if it was said in weeks."""

    months: int = 0
    days: int = 0
    whole_weeks: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, both included."""

    start: Day
    end: Day


def exact(day: date) -> Day:
    """A calendar day as a said one."""
    return Day(day.day, day.month, day.year)


def week_of(day: date) -> Span:
    """Monday to Sunday of the week of `day`."""
    monday = shifted(day, -day.weekday())
    return Span(exact(monday), exact(shifted(monday, 6)))


def shifted(day: date, days: int) -> date:
    """`days` later, held within the calendar."""
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))


def coming(weekday: int, today: date) -> date:
    """The next such weekday after today."""
    return shifted(today, (weekday - today.weekday() - 1) % 7 + 1)


def months_later(day: date, months: int) -> date | None:
    """The same day of a later month; None where that month is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return _calendar_day(year, month + 1, day.day)


def last_day(start: date, length: Length) -> date:
    """The last day of a period that begins on `start`, which counts: two weeks from Monday end on a Sunday."""
    months = min(length.months, 1200)
    after = months_later(start, months)
    if after is None:
        return shifted(_month_end(start, months), length.days)
    return shifted(after, length.days - 1)


def _month_end(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def _calendar_day(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and date.min.year <= year < date.max.year):  # noqa: PLR2004 - twelve months
        return None
    longest = calendar.monthrange(year, month)[1]
    chosen = longest if day == LAST else day
    return date(year, month, chosen) if 1 <= chosen <= longest else None


def settled(said: Day, today: date, earliest: date | None = None) -> date | None:
    """The calendar day: without a year the next one from `earliest` (today) on. None where a clerk would ask.

    She asks if it can be read two ways, does not exist, is past or far ahead, or falls on another weekday than said.
    """
    found = _found(said, earliest or today)
    if found is None or found < today or found > shifted(today, FURTHEST_YEARS * 366):
        return None
    return found if said.weekday in (None, found.weekday()) else None


def _found(said: Day, earliest: date) -> date | None:
    if said.month is None or (said.order is Order.EITHER and said.day != said.month):
        return None
    if said.year is not None:
        return _calendar_day(said.year, said.month, said.day)
    days = (_calendar_day(earliest.year + years, said.month, said.day) for years in range(_YEARS_TO_LEAP_DAY))
    return next((day for day in days if day is not None and day >= earliest), None)


def settled_span(span: Span, today: date) -> tuple[date | None, date | None]:
    """Both days of a period; what is missing on one side is taken from the other. None where a clerk would ask."""
    said = _with_years(_with_months(_in_one_order(span)))
    start = settled(said.start, today)
    if start is None:
        return None, settled(said.end, today) if _stands_alone(said.end, span.end) else None
    end = settled(said.end, today, start)
    if end is None:
        return (start, None) if said.end.year is None or not _reversed(said, today) else (None, None)
    if end < start or _rolled_too_far(said, start, end) or _already_running(said, start, today):
        return None, None
    return start, end


def _stands_alone(end: Day, said: Day) -> bool:
    return end.year is not None or said.month is not None


def _reversed(said: Span, today: date) -> bool:
    start, end = _found(said.start, today), _found(said.end, today)
    return start is not None and end is not None and end < start


def _in_one_order(span: Span) -> Span:
    """Both sides as the one that can be read one way only: "5/3-5/14"."""
    orders = {span.start.order, span.end.order} - {Order.EITHER, Order.SURE}
    if len(orders) != 1:
        return span
    order = orders.pop()
    return Span(_ordered(span.start, order), _ordered(span.end, order))


def _ordered(day: Day, order: Order) -> Day:
    if day.order is not Order.EITHER:
        return day
    return replace(day if order is Order.DAY_FIRST else day.swapped, order=order)


def _with_months(span: Span) -> Span:
    start, end = span.start, span.end
    if start.month is None and end.month is not None and end.day != 0:
        start = replace(start, month=end.month, order=end.order)
    elif end.month is None and start.month is not None:
        end = replace(end, month=start.month, year=end.year or start.year, order=start.order)
    return Span(start, end)


def _with_years(span: Span) -> Span:
    start, end = span.start, span.end
    if start.year is None and end.year is not None and start.month and end.month:
        return Span(replace(start, year=end.year - (start.month > end.month)), end)
    if end.year is None and start.year is not None and start.month and end.month:
        return Span(start, replace(end, year=start.year + (end.month < start.month)))
    return span


def _rolled_too_far(said: Span, start: date, end: date) -> bool:
    same_month_backwards = said.start.month == said.end.month and end.year > start.year
    return end.year > start.year and said.end.year is None and (same_month_backwards or end - start > timedelta(LONGEST_ROLL))


def _already_running(said: Span, start: date, today: date) -> bool:
    """Both years left out, begun before today and not over: nobody knows whether this year or the next is meant."""
    if said.start.year is not None or said.end.year is not None or start.year == today.year:
        return False
    begun = replace(said.start, year=start.year - 1)
    first = _found(begun, today)
    last = _found(replace(said.end, year=None), first) if first else None
    return first is not None and last is not None and first < today <= last and last - first <= timedelta(LONGEST_ROLL)
