"""Kinds of answers that are times: a day with the time on the wall, a last day; in the spellings of all three languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.dialog import Kind, Misread, Unclear
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
    # Two figures are a year only where they cannot be the hour.
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<short>\d{2})(?![\d:.]|\s*(?:uhr|h\b))"),
    re.compile(r"(?P<day>\d{1,2})\.?\s+(?P<name>[a-z]{3,9})\.?,?\s+(?P<year>\d{4})"),
    re.compile(r"(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})"),
)
_DAYS_FROM_NOW = {
    name: days
    for days, names in (
        (-2, ("day before yesterday", "vorgestern", "前天")), (-1, ("yesterday", "gestern", "昨天", "昨日")),
        (0, ("today", "tonight", "heute", "今天", "今日", "今晚")), (1, ("tomorrow", "morgen", "明天", "明日", "明早", "明晚")),
        (2, ("day after tomorrow", "uebermorgen", "后天")),
    )
    for name in names
}  # fmt: skip
_NEAR_DAY = re.compile("|".join(rf"\b{name}\b" if name.isascii() else name for name in sorted(_DAYS_FROM_NOW, key=len, reverse=True)))
_BEFORE_NOON = frozenset({*("morning", "frueh", "morgens", "vormittag", "vormittags"), *("上午", "早上", "早晨", "凌晨", "早")})
_AFTER_NOON = frozenset(
    {
        *("afternoon", "evening", "tonight", "nachmittag", "nachmittags", "abend", "abends"),
        *("下午", "晚上", "傍晚", "晚"),
    }
)
_PARTS = re.compile("|".join(sorted((one for one in _BEFORE_NOON | _AFTER_NOON if not one.isascii()), key=len, reverse=True)))
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::00)?\s*(?P<named>uhr\b|h\b|点|时)?(?P<half>半)?(?:\s*(?P<part>[ap])\.?m\b\.?)?"
)
_NOON = 12
_BESIDE = frozenset(
    {
        *("um", "uhr", "at", "on", "den", "am", "the", "of", "der", "ab", "from"),
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    }
)


def _plain(text: str) -> str:
    """Lower case, full-width digits and umlauts resolved; punctuation stays."""
    narrow = unicodedata.normalize("NFKC", text).casefold().replace("ä", "ae").replace("ü", "ue")
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
            day = date(int(parts.get("year") or f"20{parts['short']}"), month or 0, int(parts["day"]))
        except ValueError:
            return None
        return day, f"{text[: found.start()]} {text[found.end() :]}"
    return None


def _near_day_in(text: str, today: date) -> tuple[date, str] | None:
    """The only day in a plain text that is named as it lies to today, and the rest of it; what it says of the hour stays."""
    found = _NEAR_DAY.search(text)
    if found is None:
        return None
    name = found.group()
    part = {"tonight": "evening", "今晚": "晚上", "明晚": "晚上", "明早": "早上"}.get(name, "")
    return today + timedelta(days=_DAYS_FROM_NOW[name]), f"{text[: found.start()]} {part} {text[found.end() :]}"


def _time_in(text: str) -> time | None:
    """The time that a plain text is; which half of the day must be plain, and words beside it harmless."""
    found = _TIME.search(text)
    if found is None:
        return None
    words = _words(f"{text[: found.start()]} {text[found.end() :]}")
    if any(word not in _BESIDE | _BEFORE_NOON | _AFTER_NOON for word in words):
        return None
    hour = int(found["hour"])
    # "14:00 am 12.05.2027" is German, "2 am" is English.
    german = found["part"] == "a" and (found["named"] or hour > _NOON)
    half = {"a": {"morning"}, "p": {"evening"}}.get(found["part"] or "", set()) if not german else set()
    hour_meant = _hour(hour, {*words, *half})
    minute = _HALF if found["half"] else int(found["minute"] or 0)
    try:
        return None if hour_meant is None else time(hour_meant, minute)
    except ValueError:
        return None


_HALF = 30


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _PARTS.sub(lambda part: f" {part.group()} ", text))


def _hour(hour: int, parts: set[str]) -> int | None:
    """The hour by the clock of 24 hours; None where the parts of the day do not fit it, or twelve could be either end of it."""
    before, after = bool(parts & _BEFORE_NOON), bool(parts & _AFTER_NOON)
    if before and after:
        return None
    if before:
        return hour if hour < _NOON else None
    if not after or hour > _NOON:
        return hour
    return hour + _NOON if 0 < hour < _NOON else None


def _lacking(day: date | None, clock: time | None, rest: str) -> Unclear:
    """What a text lacks to be a day with a time, where nothing else is in it."""
    if day is not None and all(word in _BESIDE for word in _words(rest)):
        return Misread("unclear-wall-no-time", day=day)
    if clock is not None:
        return Misread("unclear-wall-no-day", time=f"{clock:%H:%M}")
    return Unclear("unclear-wall")


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
        day, rest = self._day(plain)
        clock = _time_in(rest)
        if day is None or clock is None:
            raise _lacking(day, clock, rest)
        at = datetime.combine(day, clock)
        if at <= self.after:
            if self.same_day:
                raise Unclear("unclear-wall-early", after=wall(self.after))
            raise Misread("unclear-wall-past", at=wall(at), now=wall(self.after))
        return at

    def _day(self, plain: str) -> tuple[date | None, str]:
        """The day that is meant, and the rest of the text; what lies to today is read only where `after` is the present."""
        found = _day_in(plain) or (None if self.same_day else _near_day_in(plain, self.after.date()))
        return found or (self.after.date() if self.same_day else None, plain)

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
