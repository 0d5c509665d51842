"""How long: the rules that make tokens of numbers and units into lengths, and of lengths from today into days."""

from __future__ import annotations

from datetime import date

from bot.reading.day_rules import a_day, unclear
from bot.reading.days import UNCLEAR, Length, exact, last_day, settled, shifted
from bot.reading.tokens import Rule, Token, rule

_UNITS: dict[object, Length] = {
    "day": Length(days=1), "week": Length(days=7, whole_weeks=1), "fortnight": Length(days=14, whole_weeks=2),
    "month": Length(1), "quarter": Length(3), "year": Length(12),
}  # fmt: skip
_READY_LENGTHS = {
    "15 days": Length(days=15),
    "1 month 15 days": Length(1, 15),
    "6 months": Length(6),
    "3 months": Length(3),
    "9 months": Length(9),
}
_HALVES: dict[object, Length] = {"month": Length(0, 15), "year": Length(6)}
_MOST_UNITS = 400


def _vague_length(tokens: list[Token], today: date) -> list[Token] | None:
    if tokens[-1].kind == "Y" and tokens[-1].value is not None:
        return None
    return [Token("L", None)]


def _times(length: Length, count: int) -> Length:
    return Length(length.months * count, length.days * count, length.whole_weeks * count)


def plus(one: Length, other: Length) -> Length:
    """Both after each other."""
    return Length(one.months + other.months, one.days + other.days)


def _length(tokens: list[Token], today: date) -> list[Token] | None:
    unit = _UNITS.get(tokens[-1].value)
    count = next(token.value for token in tokens if token.kind in "nA")
    if unit is None or not 1 <= count <= _MOST_UNITS:
        return [Token("L", None)]
    return [Token("L", _times(unit, count))]


def _length_and_half(tokens: list[Token], today: date) -> list[Token]:
    named = next((token.value for token in tokens if token.kind == "u"), None)
    unit, half = _UNITS.get(named), _HALVES.get(named)
    count = int(float(tokens[0].value)) if tokens[0].kind == "%" else tokens[0].value
    exact_half = tokens[0].kind != "%" or str(tokens[0].value).endswith(".5")
    return [Token("L", plus(_times(unit, count), half) if unit and half and exact_half else None)]


def _ready_length(tokens: list[Token], today: date) -> list[Token] | None:
    return [Token("L", _READY_LENGTHS.get(tokens[0].value))] if isinstance(tokens[0].value, str) else None


def _both_lengths(tokens: list[Token], today: date) -> list[Token]:
    one, other = tokens[0].value, tokens[-1].value
    return [Token("L", plus(one, other) if one and other else None)]


def _after_length(tokens: list[Token], today: date) -> list[Token]:
    """A day for "in three days"; "in two months" is a plan."""
    length = next(token.value for token in tokens if token.kind == "L")
    exact_days = length is not None and not length.months and not length.whole_weeks
    before = any(token.kind == "Y" and token.value != "after" for token in tokens)
    return [a_day(exact(shifted(today, length.days)) if exact_days and not before else UNCLEAR)]


def _day_in(tokens: list[Token], today: date) -> list[Token]:
    """A day for "today in two weeks"."""
    start, length = settled(tokens[0].value, today), tokens[-1].value
    if start is None or length is None:
        return [a_day()]
    return [a_day(exact(shifted(last_day(start, length), 1)))]


def _soon(tokens: list[Token], today: date) -> list[Token]:
    return [Token("U")]


def _from_now(tokens: list[Token], today: date) -> list[Token] | None:
    """Unclear: "two weeks from tomorrow" can be a length or a day."""
    ambiguous = tokens[1].text.lower() == "from" and tokens[2].text.lower() in ("today", "tomorrow", "now")
    return [a_day()] if ambiguous else None


LENGTH_RULES: tuple[Rule, ...] = (
    rule(r"L", _ready_length, "ein halbes Jahr, 半个月"),
    rule(r"[q~][nAj]-?[g_]?u|nl?[-t~/]nl?u|nl?uY(?=[,_a]|$)|nYl?u|j-?l?u", _vague_length, "etwa zwei Wochen, 2-3 weeks, 几天"),
    rule(r"nu?hu?|%u", _length_and_half, "anderthalb Monate, two months and a half"),
    rule(r"xnu", _soon, "in the next two weeks"),
    rule(r"(?<!F)[nA][-g]?_?u(?![oF]|K)", _length, "zwei Wochen, two-week, 三个月"),
    rule(r"qL", _vague_length, "about half a year"),
    rule(r"L[~]L", _vague_length, "one week or two weeks"),
    rule(r"L&L", _both_lengths, "ein Jahr und zwei Monate"),
    rule(r"DiL", _day_in, "heute in zwei Wochen"),
    rule(r"iL|LY", _after_length, "in drei Tagen, 三天后"),
    rule(r"(?<![mzt-])oL", unclear, "im zweiten Halbjahr"),
    rule(r"(?<!a)LfD", _from_now, "two weeks from tomorrow"),
)
