"""The answers that say when: a wish for a period, a last day, a first day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.dates import ENGLISH_MONTHS
from bot.dialog import Kind, Misread, Unclear
from bot.domain.notices import Say, Span, Value
from bot.reading.days import Length, last_day, shifted
from bot.reading.wish import NOTHING, NoSuchDay, Wish, day_in, is_reversed, length_in, no_such_day, past_in, period_in, wish_in

LONGEST_DAYS = 366
"""Days: who wants rooms for longer settles it with a person."""

_DAY = r"\d{4}-\d\d-\d\d"
_WISH = re.compile(rf"(?P<start>{_DAY})?/(?P<end>{_DAY})?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_LENGTH = re.compile(r"P(\d{1,3})M(\d{1,4})D")
_BETWEEN_READINGS = "|"
_MOST_DAYS = 31


def shown(wish: Wish) -> str:
    """The canonical text of a wish: 2027-05-03/2027-05-14, 2027-05-03/, 2027-05, P0M14D, two periods with | between them."""
    if wish.readings:
        return _BETWEEN_READINGS.join(shown(Wish(reading.start, reading.end)) for reading in wish.readings)
    if wish.month:
        return f"{wish.month:%Y-%m}"
    if wish.length:
        return f"P{wish.length.months}M{wish.length.days}D"
    return f"{wish.start or ''}/{wish.end or ''}"


def canonical(text: str) -> Wish | None:
    """The wish of a canonical text, at any later time; None for anything else."""
    try:
        if _BETWEEN_READINGS in text:
            return _readings(text)
        if found := _WISH.fullmatch(text):
            return _dated(found["start"], found["end"])
        if found := _MONTH.fullmatch(text):
            return Wish(month=date(int(found[1]), int(found[2]), 1))
        if found := _LENGTH.fullmatch(text):
            return Wish(length=Length(int(found[1]), int(found[2])))
    except ValueError:  # no such day
        pass
    return None


def _readings(text: str) -> Wish | None:
    spans = [wish.span for wish in map(canonical, text.split(_BETWEEN_READINGS)) if wish]
    whole = tuple(span for span in spans if span)
    return Wish(readings=whole) if len(whole) == 2 == len(spans) else None  # noqa: PLR2004 - one is no choice


def _dated(start: str | None, end: str | None) -> Wish | None:
    first, last = (date.fromisoformat(day) if day else None for day in (start, end))
    if (first is None and last is None) or (first and last and last < first):
        return None
    return Wish(first, last)


def checked(start: date, end: date) -> Span:
    """The period, if it is one that can be asked for; raises Unclear."""
    if end < start:
        raise Unclear("unclear-period-reversed")
    if (end - start).days >= LONGEST_DAYS:
        raise Unclear("unclear-period-long")
    return Span(start, end)


def check_days_exist(text: str, today: date) -> None:
    """Raise Misread where a text names a day that no calendar has: that is surely meant as an answer."""
    missing = no_such_day(text, today)
    if missing:
        raise Misread("unclear-no-such-day", month=month_of(missing), days=missing.longest)


def month_of(missing: NoSuchDay) -> Say:
    """The month that is too short, with its year where that tells."""
    return Say("office-month-name", {"month": missing.month}) if missing.year is None else month_said(date(missing.year, missing.month, 1))


@dataclass(frozen=True, slots=True)
class Period(Kind[Wish]):
    """A wish as of `today`, the date at the site. `month` fills in what is said without one, as in "from the 3rd to the 14th".

    `dated` accepts only what has a first or a last day, `whole` only both.
    """

    today: date
    month: date | None = None
    dated: bool = False
    whole: bool = False

    def parse(self, text: str) -> Wish:
        """The wish, whole or in part."""
        known = canonical(text)
        return self._fitting(known, text) if known else self._fitting(self._read(text), text)

    def _read(self, text: str) -> Wish:
        check_days_exist(text, self.today)
        wish = wish_in(text, self.today)
        if self.month and wish.start is None and wish.end is None:
            frame = f"{ENGLISH_MONTHS[self.month.month - 1]} {self.month.year}"
            framed = (wish_in(words, self.today) for words in (f"{frame}, {text}", f"{text} of {frame}"))
            wish = next((found for found in framed if found.start or found.end), wish)
        if self.month and wish == NOTHING and (figures := re.findall(r"\d+", text)):
            wish = _within(self.month, [int(figure) for figure in figures])
        for day in (wish.start, wish.end):
            if day is not None and day < self.today:
                raise Unclear("unclear-period-past")
        return wish

    def _fitting(self, wish: Wish, text: str) -> Wish:
        if wish.span:
            checked(wish.span.start, wish.span.end)
            return wish
        if wish.length:
            checked(self.today, last_day(self.today, wish.length))
        if wish == NOTHING or self.whole or (self.dated and wish.start is None and wish.end is None):
            raise Unclear(self._why(text))
        return wish

    def _why(self, text: str) -> str:
        if past_in(text, self.today):
            return "unclear-period-past"
        if is_reversed(text, self.today):
            return "unclear-period-reversed"
        return "unclear-period"

    def show(self, value: Wish) -> str:
        """See `shown`."""
        return shown(value)

    def say(self, value: Wish) -> Value:
        """The period with weekdays, or what there is of it."""
        if value.span:
            return value.span
        if value.start:
            return Say("office-from", {"day": value.start})
        if value.end:
            return Say("office-until", {"day": value.end})
        return _said_loosely(value)


def _said_loosely(wish: Wish) -> Value:
    if wish.month:
        return month_said(wish.month)
    if wish.length:
        return length_said(wish.length)
    first, second = wish.readings
    return Say("office-either", {"first": first, "second": second})


def month_said(month: date) -> Say:
    """A month by its name and year."""
    return Say("office-month", {"month": month.month, "year": str(month.year)})


def length_said(length: Length) -> Say:
    """How long, in months, weeks or days."""
    if length.months and length.days:
        return Say("office-months-days", {"months": length.months, "days": length.days})
    if length.months:
        return Say("office-months", {"months": length.months})
    return Say("office-days", {"days": length.days})


def _within(month: date, figures: list[int]) -> Wish:
    """One or two days of a month."""
    try:
        days = [month.replace(day=figure) for figure in figures]
    except (ValueError, OverflowError):
        return NOTHING
    if len(days) == 2 and days[0] < days[1]:  # noqa: PLR2004 - from and to
        return Wish(days[0], days[1])
    return Wish(days[0]) if len(days) == 1 else NOTHING


@dataclass(frozen=True, slots=True)
class LastDay(Kind[Span]):
    """The last day of a stay that begins on `start`: a day, a day of the month, or how long the stay is; or another period altogether."""

    start: date

    def parse(self, text: str) -> Span:
        """The period, both days included."""
        known = canonical(text)
        if known and known.span:
            return checked(known.span.start, known.span.end)
        if re.fullmatch(_DAY, text):
            return checked(self.start, _iso(text))
        check_days_exist(text, self.start)
        whole = period_in(text, self.start)
        return checked(whole.start, whole.end) if whole else checked(self.start, self._read(text))

    def _read(self, text: str) -> date:
        length = length_in(text, self.start)
        if length:
            return last_day(self.start, length)
        wish = wish_in(text, self.start)
        day = wish.end or wish.start or self._figure(text)
        if day is None:
            raise Unclear("unclear-one-day")
        return day

    def _figure(self, text: str) -> date | None:
        """The next such day of a month: "bis zum 14."."""
        figures = re.findall(r"\d+", text)
        if len(figures) != 1 or not 1 <= int(figures[0][:3]) <= _MOST_DAYS:
            return None
        days = (shifted(self.start, ahead) for ahead in range(2 * _MOST_DAYS))
        return next((day for day in days if day.day == int(figures[0])), None)

    def show(self, value: Span) -> str:
        """ISO 8601: the last day, or both where the first one is another."""
        return value.end.isoformat() if value.start == self.start else shown(Wish(value.start, value.end))

    def say(self, value: Span) -> Value:
        """The last day with its weekday, or the other period."""
        return value.end if value.start == self.start else value


@dataclass(frozen=True, slots=True)
class FirstDay(Kind[Wish]):
    """The first day of a stay, from `today` on and not after `latest` where that is known; or a whole period, whatever was said before."""

    today: date
    latest: date | None = None

    def parse(self, text: str) -> Wish:
        """A wish with its first day, or with both."""
        if re.fullmatch(_DAY, text):
            return self._from(_iso(text))
        wish = canonical(text) or self._read(text)
        if wish.span:
            checked(wish.span.start, wish.span.end)
            return wish
        if wish.start is None:
            raise Unclear("unclear-one-day")
        return self._from(wish.start)

    def _read(self, text: str) -> Wish:
        check_days_exist(text, self.today)
        wish = wish_in(text, self.today)
        if wish.span:
            return wish
        day = day_in(text, self.today)
        if day is None:
            raise Unclear("unclear-period-past" if past_in(text, self.today) else "unclear-one-day")
        return Wish(day)

    def _from(self, day: date) -> Wish:
        return Wish(checked(day, self.latest).start if self.latest else day)

    def show(self, value: Wish) -> str:
        """ISO 8601: the day, or both with a slash between."""
        return shown(value).removesuffix("/")

    def say(self, value: Wish) -> Value:
        """The day with its weekday, or the period."""
        return value.span or value.start or ""


def _iso(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Unclear("unclear-one-day") from error
