"""Parts of a month: its first weeks, its halves, its thirds, all of it."""

from __future__ import annotations

from datetime import date

from bot.reading.day_rules import a_day, shifted_unit
from bot.reading.days import LAST, Day, Month, Span, exact, settled
from bot.reading.tokens import Rule, Token, rule, values

_WEEK = 7
_HALF_OF_MONTH = {1: (1, 15), 2: (16, LAST)}
_THIRD_OF_MONTH = {1: (1, 10), 2: (11, 20), 3: (21, LAST)}


def in_month(month: Month, first: int, last: int) -> Token:
    """Kind "W": a part of the calendar, from or until which something else can run."""
    return Token("W", Span(Day(first, month.month, month.year), Day(last, month.month, month.year)))


def _weeks_of_month(tokens: list[Token], today: date) -> list[Token] | None:
    """The first two weeks are the 1st to the 14th, the last two its last 14 days; "the first week" may be a calendar week."""
    (month,), counts = values(tokens, "mz"), values(tokens[1:], "n")
    first = next((token for token in tokens if token.kind in "FoY"), None)
    if first and first.kind == "o" and tokens[0].kind == "z" and first.text[0] != "第":
        return None
    weekly = any(token.kind == "u" and token.value == "week" for token in tokens)
    if first is None or not weekly or not counts or counts[0] not in (2, 3):
        return _one_week_of_month(first, month, today) if first and weekly and counts in ([], [1]) else [a_day()]
    if first.value in (1, "before"):
        return [in_month(month, 1, _WEEK * counts[0])]
    return [_last_weeks(month, counts[0], today)] if first.value == -1 else [a_day()]


def _last_weeks(month: Month, weeks: int, today: date) -> Token:
    end = settled(Day(LAST, month.month, month.year), today)
    return Token("W", Span(Day(end.day - _WEEK * weeks + 1, end.month, end.year), exact(end))) if end else a_day()


def _one_week_of_month(first: Token, month: Month, today: date) -> list[Token]:
    """Clear only where the calendar week and the seven days are the same."""
    start = settled(Day(1, month.month, month.year), today)
    if first.value in (1, "before") and start is not None and start.weekday() == 0:
        return [in_month(month, 1, _WEEK)]
    return [a_day()]


def _half_of_month(tokens: list[Token], today: date) -> list[Token]:
    (month,), (half,) = values(tokens, "mz"), values(tokens, "H")
    which = half or next((token.value for token in tokens if token.kind in "oF"), None)
    which = 2 if which == -1 else which
    return [in_month(month, *_HALF_OF_MONTH[which])] if which in _HALF_OF_MONTH else [a_day()]


def _third_of_month(tokens: list[Token], today: date) -> list[Token]:
    (month,), (third,) = values(tokens, "z"), values(tokens, "J")
    return [in_month(month, *_THIRD_OF_MONTH[third])]


def _thirds_of_month(tokens: list[Token], today: date) -> list[Token]:
    (month,), (first, last) = values(tokens, "z"), values(tokens, "J")
    return [in_month(month, _THIRD_OF_MONTH[first][0], _THIRD_OF_MONTH[last][1])]


def whole_month(tokens: list[Token], today: date) -> list[Token] | None:
    """From the first to the last day: "the whole of May"."""
    if tokens[0].kind == "z" and tokens[1].value != "after":
        return None
    return [in_month(values(tokens, "mz")[0], 1, LAST)]


MONTH_RULES: tuple[Rule, ...] = (
    rule(r"xu", shifted_unit, "nächste Woche, next month, 下个月"),
    rule(
        r"[oF](?:n?_?u|n?-?_?u)i?m|[oF]n?mu|z[FoY]n?l?u", _weeks_of_month, "first two weeks of May, die ersten zwei Maiwochen, 五月前两周"
    ),
    rule(r"[oF]Hi?m|[oF]mH|zH", _half_of_month, "zweite Maihälfte, 五月上半月"),
    rule(r"zJ[-t]J", _thirds_of_month, "五月上旬到中旬"),
    rule(r"zJ", _third_of_month, "五月上旬"),
)
"""Run before lengths: "two weeks of May" is no length."""
