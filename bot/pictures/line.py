"""A month as text, for where a picture is not shown: "1.–4. frei · 5.–16. belegt"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.pictures.days import DayShown, DayState, booking_runs, holiday_runs, runs, within
from bot.pictures.legend import Legend


def month_text(month: date, days: Sequence[DayShown], legend: Legend, heading: str) -> str:
    """The days of `month` as runs of the same state, without those that are past; holidays and bookings follow on lines of their own."""
    ours = within(days, month)
    ahead = [shown for shown in ours if shown.state is not DayState.PAST]
    states = [legend.run(run, *how) for run, how in runs(ahead, _standing)]
    holidays = [legend.named(run, name) for run, name in holiday_runs(ahead)]
    bookings = [legend.named(run, mark) for run, mark in booking_runs(ours)]
    lines = [
        heading,
        legend.joined(states) if states else legend.state(DayState.PAST),
        legend.listed("picture-holidays", holidays) if holidays else "",
        legend.listed("picture-bookings", bookings) if bookings else "",
    ]
    return "\n".join(line for line in lines if line)


def _standing(shown: DayShown) -> tuple[DayState, int, int]:
    if shown.state is DayState.PARTLY:
        return shown.state, shown.free, shown.seats
    return shown.state, 0, 0
