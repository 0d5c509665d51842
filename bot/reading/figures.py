"""What is written in figures: days, times of day, telephone numbers, house numbers, plain numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.reading.days import LAST, UNCLEAR, Day, Length, Month, Order
from bot.reading.numbers import HAN_NUMERALS, chinese_number
from bot.reading.tokens import Token

_MONTHS = range(1, 13)
_DAYS = range(1, 32)
_YEARS = range(2000, 2100)
_CENTURY = 2000
_MOST = 999
_NUMERAL = rf"([{HAN_NUMERALS}]+|\d+)\s*"
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_GERMAN_OR_ENGLISH = re.compile(r"[^\W\d_]{2}")
_MONTH_FIRST = re.compile(r"(?<![\d.])\d{1,2}\.(?:1[3-9]|2\d|3[01])(?![\d.:]|\s*(?:uhr|h\b))", re.IGNORECASE)
_CALLED = "tel|fon|phone|handy|mobil|nummer|number|电话|手机|微信|wechat|qq"
_TIME_WORD = r"(?:uhr|[ap]\.m\.|pm\b|h\b|o'clock|am\b(?!\s*(?:\d|mo|di|mi|do|fr|sa|so)))"

Read = Callable[[re.Match[str], Sequence[Token]], Sequence[Token] | None]
"""Makes tokens of a match, knowing the tokens before it; None if it is something else after all."""


def _noise(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("_", None, found[0])]


def _time(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("T", None, found[0])]


def _quarter(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("o", int(found[1]), found[0]), Token("u", "quarter", "")]


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if len(written) > 2 else _CENTURY + int(written)  # noqa: PLR2004 - "27"


def _day(found: re.Match[str], first: int, second: int, year: int | None, *, usual: Order) -> Token:
    """A day of two figures; `usual` is their order where both are possible."""
    orders = []
    if first in _DAYS and second in _MONTHS:
        orders.append(Order.DAY_FIRST)
    if first in _MONTHS and second in _DAYS and usual is not Order.DAY_FIRST:
        orders.append(Order.MONTH_FIRST)
    if not orders:
        return Token("D", UNCLEAR, found[0])
    order = orders[0] if len(orders) == 1 else usual
    day, month = (second, first) if order is Order.MONTH_FIRST else (first, second)
    return Token("D", Day(day, month, year, order=order), found[0])


def _year_first(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("D", Day(int(found[3]), int(found[2]), int(found[1])), found[0])]


def _month_then_day(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("D", Day(int(found[2]), int(found[1])), found[0])]


def _dotted(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    # Germans write day.month, Chinese month.day; a decimal has neither year nor final dot.
    ended = found[0].count(".") > 1
    open_order = (
        _CHINESE.search(found.string) or not (ended or _GERMAN_OR_ENGLISH.search(found.string)) or _MONTH_FIRST.search(found.string)
    )
    usual = Order.EITHER if open_order and not found[3] else Order.DAY_FIRST
    day = _day(found, int(found[1]), int(found[2]), _year(found[3]), usual=usual)
    if ended:
        return [day]
    return [Token("%", (found[0], day.value), found[0])]


def _slashed(found: re.Match[str], before: Sequence[Token]) -> list[Token] | None:
    first, second = int(found[1]), int(found[2])
    after_week_number = (
        bool(before) and before[-1].kind == "word" and str(before[-1].value) in ("kw", "cw", "week", "weeks", "kalenderwoche")
    )
    if after_week_number or min(first, second) not in _MONTHS or max(first, second) not in _DAYS:
        return None
    if found[0] in ("24/7", "7/24") and not (before and before[-1].value in ("from", "ab", "on", "am")):
        return _noise(found, before)
    return [_day(found, first, second, _year(found[3]), usual=Order.EITHER)]


def _dashed(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [_day(found, int(found[1]), int(found[2]), int(found[3]), usual=Order.EITHER)]


def _month_of_year(found: re.Match[str], before: Sequence[Token]) -> list[Token] | None:
    return [Token("m", Month(int(found[1]), int(found[2])), found[0])] if int(found[1]) in _MONTHS else None


def _ordinal(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("o", int(found[1]), found[0])]


def _short_year(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("y", _CENTURY + int(found[1]), found[0])]


def _group_of(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("n", int(found[1]), found[0])]


def _persons(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("n", int(found[1]), found[1]), Token("p", "person", found[0])]


def _decimal(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    return [Token("%", (found[0].replace(",", "."), None), found[0])]


def _number(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    number = int(found[0])
    if len(found[0]) == len("2027") and number in _YEARS:
        return [Token("y", number, found[0])]
    return [Token("n" if number <= _MOST else "_", number, found[0])]


def _counted(numeral: str) -> int | None:
    return int(numeral) if numeral.isdecimal() else chinese_number(numeral)


def _han_and_half(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    number = _counted(found[1])
    lengths = {"个半月": Length(number or 0, 15), "年半": Length((number or 0) * 12 + 6)}
    return [Token("L", lengths.get(found[2]) if number else None, found[0])]


def _han_year(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    number = _counted(found[1])
    if number in _YEARS:
        return [Token("y", number, found[0])]
    if found[2] and number in range(20, 100):
        return [Token("y", _CENTURY + (number or 0), found[0])]
    return [Token("n" if number is not None else "j", number, found[1]), Token("u", "year", "年")]


def _han_month(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    if found[1] == "两":
        return [Token("L", Length(2), found[0])]
    number = _counted(found[1])
    return [Token("z", Month(number), found[0]) if number in _MONTHS and number else Token("D", UNCLEAR, found[0])]


def _han_day(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    number = _counted(found[1])
    return [Token("o", number, found[0]) if number is not None and number < LAST else Token("D", UNCLEAR, found[0])]


def _han_number(found: re.Match[str], before: Sequence[Token]) -> list[Token]:
    number = _counted(found[1])
    return [Token("j" if number is None else "n", number, found[0])]


FIGURES: tuple[tuple[re.Pattern[str], Read], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (r"\S+@\S+|https?://\S+|www\.\S+", _noise),
        (r"\b[a-z]-\d{2,}|kl\.(?=\s+[a-z])", _noise),
        (
            rf"(?:{_CALLED})[a-z.]*(?:号码?)?\s*(?:is|ist|是)?[:\s]*\+?[\d(][\d ()/-]{{4,}}\d",
            _noise,
        ),
        (r"\+[1-9]\d[\d ()/.-]{5,}\d|\(?\b0\d{2,5}\)?[ /-]+\d[\d /-]{3,}\d|\b0\d{6,}|\b1[3-9]\d{9}\b", _noise),
        (r"[^\W\d_]*(?:str\.|straße|strasse|weg|allee|gasse|street|road)\s*(?:nr\.?\s*)?\d+[a-z]?\b", _noise),
        (rf"(?:路|街|大道|巷|弄)\s*{_NUMERAL}(?:号|弄)?", _noise),
        (r"\b(?:raum|room|zimmer|gebäude|building|floor|stock|etage)\s*(?:nr\.?\s*|no\.?\s*)?\d+\b(?!\s*(?:p|l|m))", _noise),
        (rf"\b\d{{1,2}}(?::\d{{2}})?\s*(?:-|bis|to|until)\s*\d{{1,2}}(?::\d{{2}})?\s*{_TIME_WORD}", _time),
        (rf"\b\d{{1,2}}(?:[:.]\d{{2}})?\s*{_TIME_WORD}|\b\d{{1,2}}:\d{{2}}\b", _time),
        (r"(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", _year_first),
        (r"(\d{1,2})[./](\d{1,2})[日号]", _month_then_day),
        (r"\b(20\d\d)(0[1-9]|1[0-2])([0-3]\d)\b", _year_first),
        (r"(\d{1,2})-(\d{1,2})-(20\d\d)(?!\d)", _dashed),
        (r"(\d{1,2})\.(\d{1,2})\.\s?(20\d\d)(?!\d)", _dotted),
        (r"(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])", _dotted),
        (r"(\d{1,2})[./](20\d\d)(?!\d)", _month_of_year),
        (r"\d{1,3}(?:\.\d{3})+(?!\d)", _noise),
        (r"(\d{1,2})\.(\d{1,2})()\.?(?!\d)", _dotted),
        (r"(\d{1,2})/(\d{1,2})/(20\d\d|\d{2})(?!\d)", _slashed),
        (r"(\d{1,2})/(\d{1,2})()(?![\d/])", _slashed),
        (r"'(\d{2})\b", _short_year),
        (r"(\d{1,2})(?:st|nd|rd|th|ten|ter|te)\b", _ordinal),
        (r"(\d{1,2})\.(?=\s*\D|\s+\d)(?!\s*$)", _ordinal),
        (r"q([1-4])\b", _quarter),
        (r"(\d{1,3})er\b-?", _group_of),
        (r"(\d{1,3})\s?x\b", _group_of),
        (r"(\d{1,3})\s?p\b\.?", _persons),
        (r"\d+,5(?=\s*(?:monat|woche|jahr|month|week|year))", _decimal),
        (rf"{_NUMERAL}(个半月|年半|个半星期|个半礼拜|周半|天半)", _han_and_half),
        (rf"{_NUMERAL}年(?=\s*{_NUMERAL}月)?()", _han_year),
        (rf"{_NUMERAL}月(?:份|里)?", _han_month),
        (rf"{_NUMERAL}[日号](?!楼|线|馆|厅|门|房|室|院|码)", _han_day),
        (rf"第\s*{_NUMERAL}", _han_day),
        (r"\d+", _number),
    )
)
"""Tried in order at every place of the text."""

HAN_NUMBER = re.compile(rf"([{HAN_NUMERALS}]+)")
"""A number in Chinese; tried after the Chinese phrases, since 一 begins many words."""


def han_number(found: re.Match[str]) -> Token:
    """A number in Chinese, or "a few" where it is none for sure ("两三")."""
    return _han_number(found, ())[0]
