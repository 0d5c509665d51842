"""The period of a request, concluded from the days, periods and lengths that its text came to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.reading.days import LAST, UNCLEAR, Day, Length, Month, Span, exact, last_day, settled, settled_span
from bot.reading.tokens import Token, kinds, values

_DAYS_OF_WEEK = 7
_TIME_AFTER_EACH = "wuWnmzD"


@dataclass(frozen=True, slots=True)
class Period:
    """First and last day; None where not said, or where to ask."""

    start: date | None = None
    end: date | None = None
    ask_start: bool = False
    ask_end: bool = False


_ASK = Period(ask_start=True, ask_end=True)


@dataclass(slots=True)
class _Said:
    """What the tokens say of time, by role."""

    starts: list[Day]
    ends: list[Day]
    alone: list[Day]
    spans: list[Span]
    lengths: list[Length | None]


def period_of(tokens: Sequence[Token], today: date) -> Period:
    """Conclude the period; where the text leaves two readings, ask."""
    said = _collected(tokens)
    letters = kinds(tokens)
    months = values(tokens, "mz")
    years = list(set(values(tokens, "y")))
    if len(months) == 1 and _fill_month(said, months[0]):
        months = []
    if len(years) == 1 and _fill_year(said, years[0]):
        years = []
    _drop_repeated(said, today)
    if months or years or _recurs(tokens):
        return _ASK
    period = _concluded(said, letters, today)
    if "V" in letters and (period.start is None or period.end is None):
        return replace(period, ask_start=period.start is None, ask_end=period.end is None)
    if "U" in letters and period.start is None:
        return replace(period, ask_start=True, ask_end=period.end is None)
    return period


def _collected(tokens: Sequence[Token]) -> _Said:
    said = _Said([], [], [], [], values(tokens, "L"))
    for index, token in enumerate(tokens):
        if token.kind in "PW":
            said.spans.append(token.value if isinstance(token.value, Span) else Span(UNCLEAR, UNCLEAR))
        elif token.kind == "D":
            role = tokens[index - 1].kind if index else ""
            {"f": said.starts, "t": said.ends}.get(role, said.alone).append(token.value)
        elif token.kind == "o" and _is_figure(token):
            said.alone.append(Day(token.value))
    return said


def _is_figure(token: Token) -> bool:
    return token.text[:1].isdigit() or token.text[-1:] in ("日", "号")


def _recurs(tokens: Sequence[Token]) -> bool:
    for index, token in enumerate(tokens):
        following = tokens[index + 1].kind if index + 1 < len(tokens) else ""
        if token.kind == "R" and (token.value != "each" or following in tuple(_TIME_AFTER_EACH)):
            return True
    return False


def _fill_month(said: _Said, month: Month) -> bool:
    """The only lone month belongs to the days without one: "in May, from the 3rd to the 14th"."""
    lacking = [day for day in _days(said) if day.month is None]

    def filled(day: Day) -> Day:
        return replace(day, month=month.month, year=month.year) if day.month is None else day

    _change(said, filled)
    return bool(lacking)


def _fill_year(said: _Said, year: int) -> bool:
    """The only lone year belongs to the days without one: "2027: 3 to 14 May"."""
    lacking = [day for day in _days(said) if day.year is None and day.month]

    def dated(day: Day) -> Day:
        return replace(day, year=year) if day.year is None and day.month else day

    if len(said.spans) == 1 and len(lacking) == 2 and said.spans[0].start.month and said.spans[0].end.month:  # noqa: PLR2004 - both
        span = said.spans[0]
        over_new_year = (span.end.month or 0) < (span.start.month or 0)
        said.spans = [Span(replace(span.start, year=year), replace(span.end, year=year + over_new_year))]
    else:
        _change(said, dated)
    return bool(lacking)


def _days(said: _Said) -> Iterable[Day]:
    return (*said.starts, *said.ends, *said.alone, *(day for span in said.spans for day in (span.start, span.end)))


def _change(said: _Said, change: Callable[[Day], Day]) -> None:
    said.starts = [change(day) for day in said.starts]
    said.ends = [change(day) for day in said.ends]
    said.alone = [change(day) for day in said.alone]
    said.spans = [Span(change(span.start), change(span.end)) for span in said.spans]


def _drop_repeated(said: _Said, today: date) -> None:
    """Said twice is said once; "today" beside a full date is talk ("today I would like to ask")."""
    said.starts, said.ends, said.alone = (list(dict.fromkeys(days)) for days in (said.starts, said.ends, said.alone))
    said.spans = list(dict.fromkeys(said.spans))
    if said.spans or said.starts or said.ends or len(said.alone) > 1:
        said.alone = [day for day in said.alone if day != exact(today)]


def _concluded(said: _Said, letters: str, today: date) -> Period:
    match said.spans, said.starts, said.alone, said.ends:
        case [], [], [], []:
            period = Period(ask_end=None in said.lengths)
        case ([span], [], [], []):
            period = _from_span(span, said.lengths, today)
        case ([], [start], [], [end]) | ([], [], [start], [end]):
            period = _from_span(Span(start, end), said.lengths, today)
        case [], [start], [], []:
            period = _from_start(start, said.lengths, today)
        case [], [], [day], [] if day != exact(today) or not _is_sentence(letters):
            period = _from_day(day, said.lengths, today)
        case [], [], [], [end]:
            period = _until(end, said.lengths, today)
        case _:
            period = _ASK
    return period


def _is_sentence(letters: str) -> bool:
    """Whether "today" may say when it is asked ("today I would like to book"), not when it is needed ("today, two desks")."""
    return any(letter in letters for letter in "_IO")


def _from_span(span: Span, lengths: Sequence[Length | None], today: date) -> Period:
    start, end = settled_span(span, today)
    if start and end and any(length is not None and not _agrees(start, end, length) for length in lengths):
        return Period(start, None, ask_end=True)
    return Period(start, end, start is None, end is None)


def _agrees(start: date, end: date, length: Length) -> bool:
    """Two weeks may be said of Monday to the Friday after next."""
    days = (end - start).days + 1
    if length.whole_weeks:
        return -(-days // _DAYS_OF_WEEK) == length.whole_weeks
    return abs((last_day(start, length) - end).days) <= (1 if length.months else 0)


def _from_start(day: Day, lengths: Sequence[Length | None], today: date) -> Period:
    start = settled(day, today)
    if not lengths:
        return Period(start, None, start is None)
    if len(lengths) > 1 or lengths[0] is None or start is None:
        return Period(start, None, start is None, ask_end=True)
    return Period(start, last_day(start, lengths[0]))


def _from_day(day: Day, lengths: Sequence[Length | None], today: date) -> Period:
    if lengths:
        return _from_start(day, lengths, today)
    found = settled(day, today)
    return Period(found, found, found is None, found is None)


def _until(day: Day, lengths: Sequence[Length | None], today: date) -> Period:
    end = settled(replace(day, month=today.month, year=today.year) if day == Day(LAST) else day, today)
    return Period(None, end, bool(lengths), end is None)
