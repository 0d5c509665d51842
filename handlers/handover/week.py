"""A week of hours as people write it: "Mo-Fr 9-16 Uhr", "Mon to Thu 9:00-17:00, Fri 9-13", "周一至周五 9:00-16:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import groupby, pairwise

from bot.dialog import Kind, Unclear
from bot.domain.notices import Say, Value
from bot.domain.working_hours import OpenHours

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NO_HOURS = "none"
"""Stored where a colleague takes the hours back."""

_DAY_NAMES = (
    r"mon(?:tags?|days?)?\b|mo\b|(?:周|星期|礼拜)一",
    r"tue(?:s(?:days?)?)?\b|di(?:enstags?)?\b|(?:周|星期|礼拜)二",
    r"wed(?:nesdays?)?\b|mi(?:ttwochs?)?\b|(?:周|星期|礼拜)三",
    r"thu(?:r(?:s(?:days?)?)?)?\b|do(?:nnerstags?)?\b|(?:周|星期|礼拜)四",
    r"fri(?:days?)?\b|fr(?:eitags?)?\b|(?:周|星期|礼拜)五",
    r"sat(?:urdays?)?\b|sa(?:mstags?)?\b|(?:周|星期|礼拜)六",
    r"sun(?:days?)?\b|so(?:nntags?)?\b|(?:周|星期|礼拜)[日天]",
)
_TOKEN = re.compile(
    "|".join(f"(?P<day{number}>{names})" for number, names in enumerate(_DAY_NAMES))
    + r"|(?P<hour>\d{1,2})(?:[:.：](?P<minute>\d{2})|点(?P<half>半)?)?(?:\s*(?P<noon>[ap])\.?m\b\.?)?"
    + r"|(?P<to>-|–|—|－|~|～|bis\b|to\b|until\b|至|到)"
    + r"|(?P<skip>[\s,;/，；、:]+|und\b|and\b|uhr\b|von\b|from\b|h\b|和)"
    + r"|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    """A weekday (0 is Monday), a time, or neither: the word between two of them."""

    day: int | None = None
    at: time | None = None


_TO = _Token()


class WeeklyHours(Kind[tuple[OpenHours, ...]]):
    """The hours of a week, in order; none at all for `NO_HOURS`."""

    def parse(self, text: str) -> tuple[OpenHours, ...]:
        """The hours, from the form in which people write them or from the canonical one."""
        if text.strip() == NO_HOURS:
            return ()
        hours = sorted(_read(list(_tokens(text))), key=lambda one: (one.weekday, one.start))
        overlap = any(a.weekday == b.weekday and b.start < a.end for a, b in pairwise(hours))
        if not hours or overlap:
            raise Unclear("unclear-hours")
        return tuple(hours)

    def show(self, value: tuple[OpenHours, ...]) -> str:
        """One stretch after the other: "mon 09:00-12:00; mon 13:00-16:00"."""
        return "; ".join(f"{DAYS[one.weekday]} {one.start:%H:%M}-{one.end:%H:%M}" for one in value) or NO_HOURS

    def say(self, value: tuple[OpenHours, ...]) -> Value:
        """Days with the same hours in one line."""
        return week_lines(value)


def week_lines(hours: Sequence[OpenHours]) -> tuple[Say, ...]:
    """A week as lines for people."""
    if not hours:
        return (Say("hours-unknown"),)
    by_day = [(day, ", ".join(f"{one.start:%H:%M}–{one.end:%H:%M}" for one in hours if one.weekday == day)) for day in range(7)]
    runs = groupby(by_day, key=lambda one: one[1])
    return tuple(_line([day for day, _ in days], times) for times, days in runs if times)


def _line(days: list[int], times: str) -> Say:
    first, last = (Say(f"weekday-{day}") for day in (days[0], days[-1]))
    if len(days) == 1:
        return Say("hours-day", {"day": first, "times": times})
    return Say("hours-days", {"first": first, "last": last, "times": times})


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        if found["other"]:
            raise Unclear("unclear-hours")
        if found["to"]:
            yield _TO
        elif found["hour"]:
            yield _Token(at=_time(found))
        elif not found["skip"]:
            yield _Token(day=next(day for day in range(len(DAYS)) if found[f"day{day}"]))


def _time(found: re.Match[str]) -> time:
    hour, minute = int(found["hour"]), 30 if found["half"] else int(found["minute"] or 0)
    if found["noon"]:
        hour = hour % 12 + (12 if found["noon"].lower() == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise Unclear("unclear-hours") from None


def _read(tokens: list[_Token]) -> Iterator[OpenHours]:
    """Days, then their times, again and again; every time has its end."""
    while tokens:
        days = list(_days(tokens))
        times = list(_times(tokens))
        if not days or not times:
            raise Unclear("unclear-hours")
        yield from (OpenHours(day, start, end) for day in days for start, end in times)


def _days(tokens: list[_Token]) -> Iterator[int]:
    while tokens and tokens[0].day is not None:
        first = last = tokens.pop(0).day or 0
        if len(tokens) > 1 and tokens[0] is _TO and tokens[1].day is not None:
            tokens.pop(0)
            last = tokens.pop(0).day or 0
        if last < first:
            raise Unclear("unclear-hours")
        yield from range(first, last + 1)


def _times(tokens: list[_Token]) -> Iterator[tuple[time, time]]:
    while tokens and tokens[0].at is not None:
        if len(tokens) < 3 or tokens[1] is not _TO or tokens[2].at is None:  # noqa: PLR2004 - a start, "to", and an end
            raise Unclear("unclear-hours")
        start, end = tokens[0].at, tokens[2].at
        del tokens[:3]
        if end <= start:
            raise Unclear("unclear-hours")
        yield start, end
