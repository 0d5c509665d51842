"""A month as a calendar sheet: one row a week, Monday first, read at a glance on a phone."""

from __future__ import annotations

import io
from calendar import Calendar
from collections.abc import Sequence
from datetime import date

from PIL import Image

from bot.domain.messages import Document
from bot.pictures.bars import Bar, bars_of
from bot.pictures.brush import Brush
from bot.pictures.days import DayShown, DayState, holiday_runs, within
from bot.pictures.legend import Legend
from bot.pictures.look import BAR, CELL, CELL_HEIGHT, COLUMN, GAP, HEADING_HEIGHT, INK, LOOKS, MARGIN, PAPER, QUIET, WEEKDAYS_HEIGHT, WIDTH

_COLOURS = 128
_TALLEST = 3000


def month_picture(month: date, days: Sequence[DayShown], legend: Legend, heading: str) -> Document:
    """The month in which `month` lies as a PNG of 1080 pixels across, below 100 KB, in the language of `legend`.

    A day says how it stands by colour, sign and word; days that are not among `days` show their number only. Bookings become
    bars over their days, holidays a ribbon and a line below.
    """
    brush = Brush(Image.new("RGB", (WIDTH, _TALLEST), PAPER))
    brush.write((MARGIN, 28), heading, 48, INK, WIDTH - 2 * MARGIN, bold=True)
    top = _weekdays(brush, legend, MARGIN - 8 + HEADING_HEIGHT)
    ours = within(days, month)
    marks = sorted({mark for shown in ours for mark in shown.bookings})
    known = {shown.day: shown for shown in ours}
    for week in Calendar().monthdatescalendar(month.year, month.month):
        inside = [day for day in week if day.month == month.month]
        top = _week(brush, legend, [known.get(day, day) for day in inside], marks, top)
    bottom = _below(brush, legend, ours, top + 20)
    return Document(f"{month:%Y-%m}.png", "image/png", _png(brush.image.crop((0, 0, WIDTH, bottom + MARGIN))))


def _png(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.quantize(_COLOURS, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return stream.getvalue()


def _weekdays(brush: Brush, legend: Legend, top: int) -> int:
    for column, name in enumerate(legend.weekdays()):
        brush.centred((MARGIN + column * COLUMN, top), CELL, name, 28, QUIET)
    return top + WEEKDAYS_HEIGHT


def _week(brush: Brush, legend: Legend, week: Sequence[DayShown | date], marks: Sequence[str], top: int) -> int:
    known = {day.day: day for day in week if isinstance(day, DayShown)}
    bars, more = bars_of(list(known.values()), marks)
    lanes = max((bar.lane + 1 for bar in bars), default=0) + bool(more)
    height = CELL_HEIGHT + BAR * lanes
    for day in week:
        if isinstance(day, DayShown):
            _day(brush, legend, day, (_left(day.day), top), height)
        else:
            brush.write((_left(day) + 14, top + 8), str(day.day), 38, QUIET, CELL)
    for bar in bars:
        _bar(brush, bar, top + CELL_HEIGHT - 4)
    for shown, count in more.items():
        brush.write((_left(shown) + 14, top + height - BAR - 4), f"+{count}", 20, LOOKS[known[shown].state].ink, CELL, bold=True)
    return top + height + GAP


def _left(day: date) -> int:
    return MARGIN + day.weekday() * COLUMN


def _day(brush: Brush, legend: Legend, shown: DayShown, at: tuple[int, int], height: int) -> None:
    left, top = at
    look = LOOKS[shown.state]
    brush.ground(at, (CELL, height), look, striped=shown.state is DayState.CLOSED)
    brush.write((left + 14, top + 8), str(shown.day.day), 38, look.ink, CELL, bold=shown.state is not DayState.PAST)
    if shown.holiday:
        brush.ribbon((left + 65, top), (18, 42), shown.state)
    brush.sign((left + CELL - 44, top + 16), 32, shown)
    brush.write((left + 14, top + 67), legend.cell(shown), 26, look.ink, CELL - 24)


def _bar(brush: Brush, bar: Bar, top: int) -> None:
    left, right = _left(bar.first) + 8, _left(bar.last) + CELL - 8
    brush.bar((left, top + bar.lane * BAR), (right - left, BAR - 4), bar)


def _below(brush: Brush, legend: Legend, days: Sequence[DayShown], top: int) -> int:
    """The legend of what is to be seen, and the names of the holidays; returns where it ends."""
    left, tile = MARGIN, 44
    samples = {shown.state: DayShown(shown.day, shown.state) for shown in days}
    words: list[tuple[DayShown, str]] = [(samples[state], legend.state(state)) for state in DayState if state in samples]
    for sample, word in words:
        width = tile + 12 + brush.width(word, 28)
        if left + width > WIDTH - MARGIN:
            left, top = MARGIN, top + tile + 16
        brush.tile((left, top), tile, sample)
        brush.write((left + tile + 12, top + 4), word, 28, INK, WIDTH)
        left += width + 30
    top += tile + 12 if words else 0
    for run, name in holiday_runs(days):
        brush.ribbon((MARGIN + 12, top + 8), (20, 32), DayState.FREE)
        brush.write((MARGIN + 56, top + 4), legend.named(run, name), 28, INK, WIDTH - 2 * MARGIN - 56)
        top += 48
    return top
