"""Public holidays of Rhineland-Palatinate and of China, to warn about: from a library, and from the colleagues' own table."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from bot.domain.holidays import Country, ExtraDay
from bot.domain.language import Language
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days off in one go, both ends included, free weekends within and beside a Chinese festival counted.

    `provisional` days are expected from the law and from recent years: China's State Council publishes each year's table
    only in the autumn before.
    """

    country: Country
    first: date
    last: date
    name: Mapping[Language, str]
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    first: date
    last: date
    keys: tuple[str, ...]
    provisional: bool = False


_DAY = timedelta(days=1)
_SATURDAY = 5

_GERMAN = {
    "Neujahr": "holiday-new-year",
    "Karfreitag": "holiday-good-friday",
    "Ostermontag": "holiday-easter-monday",
    "Erster Mai": "holiday-labour-day",
    "Christi Himmelfahrt": "holiday-ascension",
    "Pfingstmontag": "holiday-whit-monday",
    "Fronleichnam": "holiday-corpus-christi",
    "Tag der Deutschen Einheit": "holiday-german-unity",
    "Reformationstag": "holiday-reformation",
    "Allerheiligen": "holiday-all-saints",
    "Erster Weihnachtstag": "holiday-christmas",
    "Zweiter Weihnachtstag": "holiday-christmas",
}
_CHINESE = {
    "元旦": "holiday-new-year",
    "农历除夕": "holiday-spring-festival",
    "春节": "holiday-spring-festival",
    "清明节": "holiday-qingming",
    "劳动节": "holiday-labour-day",
    "端午节": "holiday-dragon-boat",
    "中秋节": "holiday-mid-autumn",
    "国庆节": "holiday-national-day",
}
"""What the library calls a day, and the text that names it here; a name that is not among them is just a holiday."""

_ADDED = re.compile(r"（补假）$")
_SWAPPED = re.compile(r"^休息日（由 (\d{4}-\d\d-\d\d) 调休）$")
"""How the library marks a day off that follows a holiday on a weekend, and one that a working weekend pays for."""

_CUSTOMARY = {"holiday-spring-festival": 8, "holiday-national-day": 7}
"""Days that a festival has taken from its first one in recent tables; they stand in for a table not yet published."""


def holidays_between(start: date, end: date, extra: Sequence[ExtraDay], texts: Texts) -> tuple[Holiday, ...]:
    """The holidays of both countries that touch the days from `start` to `end` (included), in order.

    What stands in `extra` takes the place of the computed holidays of its country that it touches.
    """
    found = [Holiday(day.country, day.first, day.last, day.name) for day in extra]
    for country, run in _computed(start, end, extra):
        found.append(Holiday(country, run.first, run.last, _name(run.keys, texts), run.provisional))
    touching = [holiday for holiday in found if holiday.first <= end and start <= holiday.last]
    return tuple(sorted(touching, key=lambda holiday: (holiday.first, holiday.country)))


def days_off(country: Country, start: date, end: date, extra: Sequence[ExtraDay]) -> frozenset[date]:
    """The days from `start` to `end` (included) that are holidays in a country, whatever they are called."""
    runs = [(run.first, run.last) for of, run in _computed(start, end, extra) if of is country]
    runs += [(day.first, day.last) for day in extra if day.country is country]
    days = (first + _DAY * number for first, last in runs for number in range((last - first).days + 1))
    return frozenset(day for day in days if start <= day <= end)


def spring_festivals(start: date, end: date) -> tuple[tuple[date, date], ...]:
    """First and last day of each Spring Festival between two days, or less than a month beside them."""
    month = _DAY * 30
    runs = [run for year in range(start.year - 1, end.year + 2) for run in _chinese(year) if "holiday-spring-festival" in run.keys]
    return tuple((run.first, run.last) for run in runs if run.first <= end + month and start - month <= run.last)


def _computed(start: date, end: date, extra: Sequence[ExtraDay]) -> Iterator[tuple[Country, _Run]]:
    """The runs of the library in the years of a period that no entered day touches."""
    for year in range(start.year - 1, end.year + 1):
        for country, runs in ((Country.GERMANY, _german(year)), (Country.CHINA, _chinese(year))):
            entered = [day for day in extra if day.country is country]
            yield from ((country, run) for run in runs if not any(day.first <= run.last and run.first <= day.last for day in entered))


def _name(keys: tuple[str, ...], texts: Texts) -> dict[Language, str]:
    names = {language: [texts(language, key) for key in keys] for language in Language}
    if len(keys) == 1:
        return {language: name for language, (name,) in names.items()}
    return {language: texts(language, "holiday-two", first=both[0], second=both[1]) for language, both in names.items()}


@cache
def _german(year: int) -> tuple[_Run, ...]:
    runs: list[_Run] = []
    for day, name in _library(Country.GERMANY, year).items():
        keys = (_GERMAN.get(name, "holiday-other"),)
        if runs and runs[-1].keys == keys and day - runs[-1].last == _DAY:
            runs[-1] = _Run(runs[-1].first, day, keys)
        else:
            runs.append(_Run(day, day, keys))
    return tuple(runs)


@cache
def _chinese(year: int) -> tuple[_Run, ...]:
    """The runs that begin in `year`; New Year's may begin on the weekend before."""
    off: dict[date, tuple[str, ...]] = {}
    working: set[date] = set()
    provisional: set[int] = set()
    for each in (year - 1, year, year + 1):
        known, swapped = _chinese_days(each)
        off |= known
        working |= swapped
        if not swapped:
            provisional.add(each)
            for days in _customary(known):
                off = {**days, **off}
                # Beside the long festivals people mostly work on the weekend.
                working |= {min(days) - 2 * _DAY, min(days) - _DAY, max(days) + _DAY, max(days) + 2 * _DAY}
    runs = _joined(off, working)
    return tuple(_Run(run.first, run.last, run.keys, run.last.year in provisional) for run in runs if run.first.year == year)


def _chinese_days(year: int) -> tuple[dict[date, tuple[str, ...]], set[date]]:
    """The days off with the festivals they are named after, and the weekend days on which people work instead."""
    off: dict[date, tuple[str, ...]] = {}
    working: set[date] = set()
    for day, names in _library(Country.CHINA, year).items():
        if swapped := _SWAPPED.match(names):
            off[day] = ()
            working.add(datetime.fromisoformat(swapped[1]).date())
        else:
            off[day] = tuple(_CHINESE.get(_ADDED.sub("", name), "holiday-other") for name in names.split("; "))
    return off, working


def _customary(known: Mapping[date, tuple[str, ...]]) -> Iterator[dict[date, tuple[str, ...]]]:
    for key, length in _CUSTOMARY.items():
        first = min((day for day, keys in known.items() if key in keys), default=None)
        if first:
            yield {first + _DAY * number: (key,) for number in range(length)}


def _joined(off: Mapping[date, tuple[str, ...]], working: set[date]) -> list[_Run]:
    """Days off as runs, with the free weekends within and beside them."""

    def free(day: date) -> bool:
        return day in off or (day.weekday() >= _SATURDAY and day not in working)

    runs: list[_Run] = []
    for day in sorted(day for day, keys in off.items() if keys):
        if runs and day <= runs[-1].last:
            continue
        first = last = day
        while free(first - _DAY):
            first -= _DAY
        while free(last + _DAY):
            last += _DAY
        within = [off.get(first + _DAY * number, ()) for number in range((last - first).days + 1)]
        runs.append(_Run(first, last, tuple(dict.fromkeys(key for keys in within for key in keys))))
    return runs


@cache
def _library(country: Country, year: int) -> dict[date, str]:
    """The library's days of a year, in order, by the names in its own country's language."""
    _spare_other_countries()
    if country is Country.GERMANY:
        from holidays.countries.germany import Germany  # noqa: PLC0415

        return dict(sorted(Germany(subdiv="RP", years=year, language="de").items()))
    from holidays.countries.china import China  # noqa: PLC0415

    return dict(sorted(China(years=year, language="zh_CN").items()))  # type: ignore[no-untyped-call]


def _spare_other_countries() -> None:
    """Keep the library from loading some 250 countries when two are needed: 9 megabytes instead of 17."""
    name = "holidays.countries"
    if name not in sys.modules and (spec := importlib.util.find_spec(name)):
        sys.modules[name] = importlib.util.module_from_spec(spec)
