"""A warning of the holidays of both sides in the days that somebody wishes for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialog import Context, Script, look_up
from bot.domain.holidays import ExtraDay, ExtraDays
from bot.domain.notices import Say, Span, Value
from bot.holidays import holidays_between
from bot.texts import catalogue

_MOST_HOLIDAYS = 6


def holiday_notes(context: Context, span: Span) -> Script[tuple[Say, ...]]:
    """A warning with a line for each holiday of either side that touches the days; it forbids nothing."""
    entered: tuple[ExtraDay, ...] = yield from look_up(ExtraDays())
    found = holidays_between(span.start, span.end, entered, catalogue())
    lines = []
    for holiday in found[:_MOST_HOLIDAYS]:
        key = f"office-holiday-{holiday.country.lower()}{'-expected' if holiday.provisional else ''}"
        lines.append(Say(key, {"name": holiday.name[context.language], "days": Span(holiday.first, holiday.last)}))
    return (Say("office-holidays"), *lines) if lines else ()


def as_notes(lines: Sequence[Say]) -> Value:
    """Lines to stand before a question; nothing where there are none."""
    return Say("office-notes", {"lines": tuple(lines)}) if lines else ""
