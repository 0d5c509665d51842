"""What somebody says of when they want to come: a whole period, a part of one, or something with two readings."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.notices import Span
from bot.reading import read_request
from bot.reading.count_rules import COUNT_RULES
from bot.reading.days import LAST, Day, Length, Month, Order, coming, settled, settled_span, shifted
from bot.reading.days import Span as SaidSpan
from bot.reading.lexer import tokens_of
from bot.reading.request import DATE_RULES
from bot.reading.tokens import Token, reduced

_WEEK = 7
_LONG_AGO = 4 * 366
_MONTHS = 12
_LEAP_YEAR = 2028


@dataclass(frozen=True, slots=True)
class Wish:
    """When somebody wants to come, as far as they said it.

    `start` and `end` are days, the end included. Where neither is there, it is one of: `month` (its first day: some time in it),
    `length` (months and days), `readings` (two periods that may both be meant; a single day may only be a beginning).
    """

    start: date | None = None
    end: date | None = None
    month: date | None = None
    length: Length | None = None
    readings: tuple[Span, ...] = ()

    @property
    def span(self) -> Span | None:
        """The whole period, if both days are there."""
        return Span(self.start, self.end) if self.start and self.end else None


NOTHING = Wish()


def wish_in(text: str, today: date) -> Wish:
    """What `text` says of the period, as of `today`; NOTHING where it says nothing that helps. Never raises.

    A single day is a beginning: who comes for one day says so when asked for the last one.
    """
    read = read_request(text, today)
    if read.start and read.end:
        return Wish(read.start, None if read.start == read.end else read.end)
    if read.start or read.end:
        return Wish(read.start, read.end)
    return _unsettled(text, today)


def day_in(text: str, today: date) -> date | None:
    """The single day that `text` names, also as a first or a last day."""
    read = read_request(text, today)
    if read.start and read.end and read.start != read.end:
        return None
    return read.end or read.start


def length_in(text: str, today: date) -> Length | None:
    """The single length of time that `text` names."""
    found = [token.value for token in _tokens(text, today) if token.kind == "L"]
    return found[0] if len(found) == 1 else None


def past_in(text: str, today: date) -> date | None:
    """A day that `text` names with its year and that is over."""
    long_ago = shifted(today, -_LONG_AGO)
    days = [settled(day, long_ago) for day in _days(_tokens(text, today)) if day.year]
    return next((day for day in days if day is not None and day < today), None)


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """A day that no calendar has, such as 31 April; `year` is None where none was said, `longest` what the month has."""

    day: int
    month: int
    longest: int
    year: int | None = None


def no_such_day(text: str, today: date) -> NoSuchDay | None:
    """The first day that `text` names and that does not exist; without a year a February has 29 days."""
    for day in _days(_tokens(text, today)):
        if day.order is Order.EITHER or day.day == LAST or day.month is None or not 1 <= day.month <= _MONTHS:
            continue
        longest = calendar.monthrange(day.year or _LEAP_YEAR, day.month)[1]
        if day.day > longest:
            return NoSuchDay(day.day, day.month, longest, day.year)
    return None


def period_in(text: str, today: date) -> Span | None:
    """The period whose first and last day `text` names, both; no week and no length of time."""
    wish, tokens = wish_in(text, today), _tokens(text, today)
    both = any(token.kind == "P" for token in tokens) or sum(token.kind == "D" for token in tokens) == 2  # noqa: PLR2004 - from and to
    return wish.span if both else None


def is_reversed(text: str, today: date) -> bool:
    """Whether `text` names a period that ends before it begins."""
    spans = [token.value for token in _tokens(text, today) if token.kind == "P" and isinstance(token.value, SaidSpan)]
    for span in spans:
        start, end = settled(span.start, today), settled(span.end, today)
        if start and end and end < start and span.start.year:
            return True
    return False


def _tokens(text: str, today: date) -> list[Token]:
    return reduced(reduced(tokens_of(text, today), COUNT_RULES, today), DATE_RULES, today)


def _days(tokens: list[Token]) -> list[Day]:
    spans = [token.value for token in tokens if token.kind in "PW" and isinstance(token.value, SaidSpan)]
    return [token.value for token in tokens if token.kind == "D"] + [day for span in spans for day in (span.start, span.end)]


def _unsettled(text: str, today: date) -> Wish:
    """A month, a length, or two readings: what is worth asking for more precisely than anew."""
    tokens = _tokens(text, today)
    readings = _orders(tokens, today) or _weekdays(text, today)
    if readings:
        return Wish(readings=readings)
    month = _month(tokens, tokens_of(text, today), today)
    if month:
        return Wish(month=month)
    lengths = [token.value for token in tokens if token.kind == "L"]
    if len(lengths) != 1 or lengths[0] is None:
        return NOTHING
    return Wish(length=Length(lengths[0].months, lengths[0].days))


def _month(tokens: list[Token], words: list[Token], today: date) -> date | None:
    """The only month that is named without a day of it: "in May", "early June"."""
    if any(day.day for day in _days(tokens)):
        return None
    months = {(token.value.month, token.value.year) for token in words if isinstance(token.value, Month)}
    years = {token.value for token in words if token.kind == "y"}
    if len(months) != 1 or len(years) > 1:
        return None
    month, year = months.pop()
    return _first_of(month, year or next(iter(years), None), today)


def _first_of(month: int, year: int | None, today: date) -> date | None:
    first = date(year or today.year, month, 1)
    if year is None and month < today.month:
        first = date(today.year + 1, month, 1)
    return first if (first.year, first.month) >= (today.year, today.month) else None


def _orders(tokens: list[Token], today: date) -> tuple[Span, ...]:
    """Both readings of figures that do not tell which one is the month: "4/5"."""
    said = [token.value for token in tokens if token.kind in "DP"]
    if len(said) != 1:
        return ()
    span = said[0] if isinstance(said[0], SaidSpan) else SaidSpan(said[0], said[0])
    if not all(day.order is Order.EITHER for day in (span.start, span.end)):
        return ()
    as_said = SaidSpan(_sure(span.start), _sure(span.end))
    swapped = SaidSpan(_sure(span.start.swapped), _sure(span.end.swapped))
    return _both(*(settled_span(reading, today) for reading in (as_said, swapped)))


def _sure(day: Day) -> Day:
    return replace(day, order=Order.SURE)


def _weekdays(text: str, today: date) -> tuple[Span, ...]:
    """Both readings of "next Friday": the coming one, and the one of the week after."""
    named = [token for token in tokens_of(text, today) if token.kind == "w"]
    if len(named) != 1 or not isinstance(named[0].value, int) or re.search(r"\d", text):
        return ()
    first = coming(named[0].value, today)
    return _both((first, first), (shifted(first, _WEEK), shifted(first, _WEEK)))


def _both(*readings: tuple[date | None, date | None]) -> tuple[Span, ...]:
    spans = [Span(start, end) for start, end in readings if start and end]
    return tuple(sorted(spans, key=lambda span: span.start)) if len(spans) == len(readings) else ()
