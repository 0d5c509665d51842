"""Measures and colours of a month sheet; every text stands on its ground with a contrast of at least 4.5 to 1."""

from __future__ import annotations

from dataclasses import dataclass

from bot.pictures.days import DayState

WIDTH = 1080
"""Pixels; what a phone shows at its full width."""
MARGIN = 36
GAP = 8
COLUMN = (WIDTH - 2 * MARGIN + GAP) // 7
CELL = COLUMN - GAP
"""Pixels of a day across."""
CELL_HEIGHT = 116
BAR = 30
"""Pixels of a booking's bar from top to top."""
HEADING_HEIGHT = 96
WEEKDAYS_HEIGHT = 48

INK = "#1B2733"
QUIET = "#56626F"
PAPER = "#FFFFFF"
HOLIDAY = "#5B2C9F"
BARS = ("#1F4E79", "#0F6B6B", "#6B3FA0", "#7A4A00")
"""Grounds of bookings, by turns; white stands on all of them."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a state looks: the day's ground, what is written on it, the lines around it or across it."""

    ground: str
    ink: str
    line: str


LOOKS = {
    DayState.FREE: Look("#DDF3E3", "#0B5A2B", "#8CCBA0"),
    DayState.PARTLY: Look("#FFE7A3", "#5A4100", "#D9B13B"),
    DayState.TAKEN: Look("#A63A46", "#FFFFFF", "#A63A46"),
    DayState.CLOSED: Look("#E6E9ED", "#36414C", "#CDD3DA"),
    DayState.PAST: Look("#FFFFFF", "#66717D", "#DDE2E7"),
}
"""From light to dark the less can be had, so that it can be told apart without colours."""
