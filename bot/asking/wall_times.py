"""Kinds of answers that are times: a day with the time on the wall, a last day; in the spellings of all three languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.dialog import Kind, Unclear
from bot.domain.notices import Say, Value

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january jan", "februar february feb", "maerz march mar mrz", "april apr", "mai may", "juni june jun",
            "juli july jul", "august aug", "september sep sept", "oktober october okt oct", "november nov", "dezember december dez dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})t?"),
    re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]"),
    re.compile(r"(?P<day>\d{1,2})\.\s*(?P<month>\d{1,2})\.\s*(?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2})\.?\s+(?P<name>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})"),
)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::00)?\s*(?:uhr|h|点|时)?(?P<half>\s*[ap]\.?m\b)?")
_BESIDE = frozenset(
    {
        *("um", "uhr", "at", "on", "den", "am", "the", "of", "der", "ab", "from"),
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    }
)


def _plain(text: str) -> str:
    """Lower case, full-width digits and umlauts resolved; punctuation stays."""
    narrow = unicodedata.normalize("NFKC", text).casefold().replace("ä", "ae")
    return re.sub(r"[（(]?星期[一二三四五六日天][)）]?", " ", narrow).strip()


def _day_in(text: str) -> tuple[date, str] | None:
    """The only day in a plain text, and the rest of it."""
    for pattern in _DATES:
        found = pattern.search(text)
        if found is None:
            continue
        parts = found.groupdict()
        month = _MONTHS.get(parts["name"]) if parts.get("name") else int(parts["month"])
        try:
            day = date(int(parts["year"]), month or 0, int(parts["day"]))
        except ValueError:
            return None
        return day, f"{text[: found.start()]} {text[found.end() :]}"
    return None


def _time_in(text: str) -> time | None:
    """The time that a plain text is, by the clock of 24 hours; words beside it must be harmless."""
    found = _TIME.search(text)
    if found is None or found["half"]:
        return None
    rest = re.findall(r"[^\W_]+", text[: found.start()] + " " + text[found.end() :])
    if any(word not in _BESIDE for word in rest):
        return None
    try:
        return time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError:
        return None


def wall(value: datetime) -> Say:
    """A naive wall time as people read it."""
    return Say("wall-time", {"day": value.date(), "time": f"{value:%H:%M}"})


@dataclass(frozen=True, slots=True)
class WallTime(Kind[datetime]):
    """A day with a time by the clock on the wall (naive), later than `after`; with `same_day` a mere time is on the day of `after`."""

    after: datetime
    same_day: bool = False

    def parse(self, text: str) -> datetime:
        """The day and time that the text surely means."""
        plain = _plain(text)
        found = _day_in(plain)
        day, rest = found if found is not None else ((self.after.date() if self.same_day else None), plain)
        clock = _time_in(rest)
        if day is None or clock is None:
            raise Unclear("unclear-wall")
        if datetime.combine(day, clock) <= self.after:
            raise Unclear("unclear-wall-early", after=wall(self.after))
        return datetime.combine(day, clock)

    def show(self, value: datetime) -> str:
        """ISO 8601, to the minute."""
        return value.isoformat(timespec="minutes")

    def say(self, value: datetime) -> Value:
        """With the weekday, as the language writes it."""
        return wall(value)


@dataclass(frozen=True, slots=True)
class LastDay(Kind[date]):
    """A day not after `latest`."""

    latest: date

    def parse(self, text: str) -> date:
        """The day that the text is."""
        found = _day_in(_plain(text))
        if found is None or any(word not in _BESIDE for word in re.findall(r"[^\W_]+", found[1])):
            raise Unclear("unclear-day")
        if found[0] > self.latest:
            raise Unclear("unclear-deadline", latest=self.latest)
        return found[0]

    def show(self, value: date) -> str:
        """ISO 8601."""
        return value.isoformat()

    def say(self, value: date) -> Value:
        """With the weekday."""
        return value
