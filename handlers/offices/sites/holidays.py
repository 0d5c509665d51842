"""Entering days off that no library knows, such as the table of China's State Council, and taking them out again."""

from __future__ import annotations

from bot.asking.answers import NOTHING, FreeText
from bot.asking.in_languages import SKIPPED
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.holidays import Country, ExtraDay, ExtraDays, HolidayEntered, HolidayRemoved
from bot.domain.language import Language
from bot.domain.notices import InLanguages, Say, Span, Value
from handlers.offices.sites.facts import today_of
from handlers.offices.sites.kinds import Day

NEW = "new"
COUNTRIES = tuple(Option(country, f"holiday-country-{country}") for country in Country)
LONGEST_DAYS = 31
"""Days off in one go are a month at most: more is a slip of the finger."""


def edit_holidays(context: Context) -> Script[Finished]:
    """Choose what was entered to take it out, or enter something new."""
    entered: tuple[ExtraDay, ...] = yield from look_up(ExtraDays())
    lines = tuple(Option(str(day.id), name=_line(day)) for day in entered)
    chosen = yield from choose("holiday-which", (Option(NEW, "holiday-new"), *lines))
    if chosen == NEW:
        return (yield from _new(context))
    yield from confirm("holiday-remove")
    return Finished("holiday-removed", events=(HolidayRemoved(int(chosen)), StaffActed("holiday", f"removed {chosen}")))


def _line(day: ExtraDay) -> Say:
    shown: dict[str, Value] = {"name": InLanguages(day.name), "span": Span(day.first, day.last)}
    return Say("holiday-line", {**shown, "country": Say(f"holiday-country-{day.country}")})


def _new(context: Context) -> Script[Finished]:
    country = Country((yield from choose("holiday-country", COUNTRIES)))
    today = today_of(context)
    first = yield from ask("holiday-first", Day(today))
    last = yield from ask("holiday-last", Day(today, first=first))
    if (last - first).days >= LONGEST_DAYS:
        return Finished("holiday-too-long", {"most": LONGEST_DAYS})
    name: dict[Language, str] = {}
    for language in (context.language, *(one for one in Language if one != context.language)):
        options = SKIPPED if name else ()
        text = yield from ask(f"holiday-name-{language}", FreeText(longest=60), options=options)
        if text != NOTHING:
            name[language] = text
    yield from confirm("holiday-check")
    day = ExtraDay(country, first, last, name)
    return Finished("holiday-done", {"day": _line(day)}, events=(HolidayEntered(day), StaffActed("holiday", f"{country} {first}")))
