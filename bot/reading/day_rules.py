"""Single days: the rules that make tokens of figures, months and weekdays into days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.reading.days import (
    FURTHEST_YEARS,
    LAST,
    UNCLEAR,
    Day,
    Month,
    Span,
    coming,
    exact,
    settled,
    shifted,
    week_of,
)
from bot.reading.tokens import Rule, Token, rule, values

_NEXT, _AFTER_NEXT = 1, 2
_HAN_BEGINS = "\u3400"
_FEWEST_SURE_WEEKS = 6
_QUARTERS = 4


def a_day(day: Day = UNCLEAR) -> Token:
    """A token of a day."""
    return Token("D", day)


def a_period(start: Day, end: Day) -> Token:
    """A token of a period."""
    return Token("P", Span(start, end))


def unclear(tokens: list[Token], today: date) -> list[Token]:
    """A day that was said, but not clearly."""
    return [a_day()]


def shifted_unit(tokens: list[Token], today: date) -> list[Token] | None:
    """Next week, next month, this year; what is past is unclear."""
    steps, unit = tokens[0].value, tokens[1].value
    if steps < 0 or unit not in ("week", "month", "year"):
        return [a_day()] if unit in ("week", "month", "year") else None
    if unit == "week":
        return [Token("W", week_of(shifted(today, 7 * steps)))]
    if unit == "year":
        return [Token("y", today.year + steps)]
    year, month = divmod(today.year * 12 + today.month - 1 + steps, 12)
    return [Token("z" if tokens[1].text[:1] >= _HAN_BEGINS else "m", Month(month + 1, year))]


def _shifted_month(tokens: list[Token], today: date) -> list[Token]:
    steps, month = tokens[0].value, tokens[1].value
    return [Token("m", replace(month, year=today.year))] if steps == 0 else [a_day()]


def _month_with_year(tokens: list[Token], today: date) -> list[Token]:
    (month,), (year, *_) = values(tokens, "mz"), values(tokens, "y")
    kind = "z" if any(token.kind == "z" for token in tokens) else "m"
    return [Token(kind, replace(month, year=year))]


def _named_day(tokens: list[Token], today: date) -> list[Token]:
    """A figure and a month in either order, perhaps with a year."""
    (month,), years = values(tokens, "mz"), values(tokens, "y")
    number = values(tokens, "no")[0]
    return [a_day(Day(number if number != LAST else 0, month.month, years[0] if years else month.year))]


def _short_year(tokens: list[Token], today: date) -> list[Token] | None:
    day, month, year = (token.value for token in tokens)
    century = today.year // 100 * 100
    near = today.year <= century + year <= today.year + FURTHEST_YEARS
    return [a_day(Day(day, month.month, century + year))] if near and month.year is None else None


def _spaced_day(tokens: list[Token], today: date) -> list[Token] | None:
    day, month, *year = values(tokens, "noy")
    return [a_day(Day(day, month, *year))] if month <= 12 and tokens[0].text.endswith(".") else None  # noqa: PLR2004 - months


def _alternatives(tokens: list[Token], today: date) -> list[Token]:
    return [a_day()]


def _with_weekday(tokens: list[Token], today: date) -> list[Token] | None:
    (day,), (weekday, *_) = values(tokens, "D"), values(tokens, "w")
    return [a_day(replace(day, weekday=weekday))] if day.weekday is None else None


def day_of(week: object, weekday: int) -> Day:
    """A weekday of one known week; of any other part of the calendar it is unclear."""
    if not isinstance(week, Span) or week.start.year is None or week.start.month is None:
        return UNCLEAR
    monday = date(week.start.year, week.start.month, week.start.day)
    return exact(shifted(monday, weekday)) if week == week_of(monday) else UNCLEAR


def _numbered_week(tokens: list[Token], today: date) -> list[Token] | None:
    numbers, years = values(tokens, "no"), values(tokens, "y")
    if any(token.kind == "u" for token in tokens):
        if any(token.kind == "u" and token.value == "quarter" for token in tokens):
            return _quarter(tokens, today)
        if tokens[0].value != "week" and tokens[-1].value != "week":
            return None
        if numbers[0] < _FEWEST_SURE_WEEKS:
            return [a_day()]
    weeks = [_week(number, years[0] if years else None, today) for number in (numbers[0], numbers[-1])]
    if weeks[0] is None or weeks[1] is None or (any(t.kind == "&" for t in tokens) and numbers[-1] - numbers[0] > 1):
        return [a_day()]
    return [Token("W", Span(weeks[0].start, weeks[1].end))]


def _quarter(tokens: list[Token], today: date) -> list[Token]:
    """Three months of a named year, said without "in": like a month, "in the third quarter" is some part of it."""
    numbers, years = values(tokens, "no"), values(tokens, "y")
    if tokens[0].kind == "i" or not years or len(numbers) != 1 or not 1 <= numbers[0] <= _QUARTERS:
        return [a_day()]
    last = 3 * numbers[0]
    return [Token("W", Span(Day(1, last - 2, years[0]), Day(LAST, last, years[0])))]


def _week(number: int, year: int | None, today: date) -> Span | None:
    """An ISO week; without a year the next one that is not over."""
    for candidate in [year] if year else [today.year, today.year + 1]:
        try:
            monday = date.fromisocalendar(candidate, number, 1)
        except ValueError:
            return None
        if year or monday + timedelta(6) >= today:
            return week_of(monday)
    return None


def _week_around(tokens: list[Token], today: date) -> list[Token] | None:
    """Monday to Sunday in "the week of 3 May"; "the week from 5 May", a Wednesday, may begin there."""
    if tokens[0].kind == "u" and tokens[0].value != "week":
        return None
    if tokens[-1].kind == "W" and tokens[-1].value != "that":
        return None
    found = settled(values(tokens, "D")[0], today)
    begins = any(token.text.lower() in ("ab", "from", "commencing", "beginning", "starting") for token in tokens)
    if found is None or (begins and found.weekday() != 0):
        return [a_day()]
    return [Token("W", week_of(found))]


def next_or_this(steps: int, weekday: int, today: date) -> Day:
    """This week's for "this Friday"; "next Friday", said on a Monday, can be two days: unclear."""
    if steps == _NEXT and weekday <= today.weekday():
        return exact(shifted(today, 7 - today.weekday() + weekday))
    if steps == 0 and weekday >= today.weekday():
        return exact(shifted(today, weekday - today.weekday()))
    return UNCLEAR


def is_after_next(token: Token) -> bool:
    """下下周一 is one certain day; "übernächsten Montag" is not."""
    return token.value == _AFTER_NEXT and token.text[:1] >= _HAN_BEGINS


def after_next(weekday: int, today: date) -> Day:
    """That day of the week after next."""
    return exact(shifted(today, 14 - today.weekday() + weekday))


def _pointed_weekday(tokens: list[Token], today: date) -> list[Token]:
    word, weekday = tokens[0], tokens[1].value
    if word.text.lower().startswith(("kommend", "coming", "upcoming")):
        return [a_day(exact(coming(weekday, today)))]
    if is_after_next(word):
        return [a_day(after_next(weekday, today))]
    return [a_day(next_or_this(0, weekday, today) if word.value == 0 else UNCLEAR)]


def lone_weekday(weekday: int, today: date) -> Day:
    """The coming one; said on the same weekday it may mean today."""
    return UNCLEAR if weekday == today.weekday() else exact(coming(weekday, today))


DAY_RULES: tuple[Rule, ...] = (
    rule(r"K:?[no](?:[-t/&,][no])?(?:/?y)?|[no](?:[-t/&][no])?Ky?", _numbered_week, "KW 18, 18. KW, KW 18/19"),
    rule(r"xm", _shifted_month, "next May"),
    rule(r"(?<![no])m[no],?y(?![-t])", _named_day, "May 3, 2027"),
    rule(r"(?:m,?y|yi?z)", _month_with_year, "Mai 2027, 2027年5月"),
    rule(r"ui?[no](?:[-t&][no])?y?(?![mz])|i?ouy?|you", _numbered_week, "week 18, 第18周, Q3 2027"),
    rule(r"[no]mn(?=[-t,)]|$)", _short_year, "1 Jun 27"),
    rule(r"[no]-m-y", _named_day, "1-Jun-2027"),
)
"""Run before periods: what fixes weeks and years."""

NAMED_RULES: tuple[Rule, ...] = (
    rule(r"[no][~/][no]m|z[no]~z?[no]|[no]m~[no]m", _alternatives, "3. oder 4. Mai"),
    rule(r"[no]i?m|(?<![no])m[no](?!u)|z[no]", _named_day, "3. Mai, May 3rd, 5月3日"),
    rule(r"Fi?m|Fn?[uw]", unclear, "letzten Mai, last week"),
    rule(r"ooy?|on(?=[,)]|$)", _spaced_day, "3. 5. 2027"),
    rule(r"(?<!w[-t])w,?D", _with_weekday, "Montag, 3.5."),
    rule(r"D,?\(w\)|Dw|D,w(?![-t])", _with_weekday, "5月3日（周一）"),
    rule(r"xw(?![-t]|&?w)", _pointed_weekday, "nächsten Freitag, this Friday"),
    rule(r"u[fBi]?D(?!,?[-t])|DW(?!w)", _week_around, "die Woche vom 3. Mai, 5月3日那一周"),
)
