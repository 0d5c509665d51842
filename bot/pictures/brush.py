"""Paints the parts of a month sheet: days, signs, ribbons, bars and words."""

from __future__ import annotations

from PIL import Image, ImageDraw

from bot.pictures.bars import Bar
from bot.pictures.days import DayShown, DayState
from bot.pictures.look import BARS, HOLIDAY, LOOKS, PAPER, Look
from bot.pictures.shapes import panel, ribbon, sign, stripes
from bot.pictures.typeface import fitting, typeface

Point = tuple[int, int]
"""Left and top, in pixels; a size is across and down."""


class Brush:
    """Paints on `image`."""

    def __init__(self, image: Image.Image) -> None:
        self.image = image
        self._pen = ImageDraw.Draw(image)

    def write(self, at: Point, text: str, size: int, ink: str, width: int, *, bold: bool = False) -> None:
        """A line of text from its upper left corner, smaller than `size` where it would be wider than `width`."""
        font = fitting(text, size, width, bold=bold)
        # A line that had to shrink stands where the large one would stand.
        down = (size - font.size) / 2
        self._pen.text((at[0], at[1] + down), text, ink, font=font)

    def centred(self, at: Point, width: int, text: str, size: int, ink: str) -> None:
        """A line of text in the middle of `width`."""
        self.write((at[0] + (width - self.width(text, size)) // 2, at[1]), text, size, ink, width)

    @staticmethod
    def width(text: str, size: int) -> int:
        """How wide a line is, in pixels."""
        return round(typeface(text, size).getlength(text))

    def _stamp(self, colour: str, at: Point, mask: Image.Image) -> None:
        self.image.paste(colour, at, mask)

    def ground(self, at: Point, size: Point, look: Look, *, striped: bool) -> None:
        """The ground of a day, with a thin line around it."""
        width, height = size
        self._stamp(look.line, at, panel(width, height, 12))
        self._stamp(look.ground, (at[0] + 2, at[1] + 2), panel(width - 4, height - 4, 10))
        if striped:
            inside = Image.composite(
                stripes(width - 4, height - 4), Image.new("L", (width - 4, height - 4)), panel(width - 4, height - 4, 10)
            )
            self._stamp(look.line, (at[0] + 2, at[1] + 2), inside)

    def sign(self, at: Point, size: int, shown: DayShown) -> None:
        """The sign of a day's state; a partly free day's ring is filled as far as its seats are taken."""
        taken = 1 - shown.free / shown.seats if shown.seats else 0.5
        self._stamp(LOOKS[shown.state].ink, at, sign(shown.state, size, round(taken, 2)))

    def ribbon(self, at: Point, size: Point, state: DayState) -> None:
        """The mark of a holiday, light where the day's ground is dark."""
        dark = LOOKS[state].ink == PAPER
        self._stamp(PAPER if dark else HOLIDAY, at, ribbon(*size))

    def bar(self, at: Point, size: Point, bar: Bar) -> None:
        """A booking's bar with its mark, white around so that it stands out from every ground."""
        (left, top), (width, height) = at, size
        self._stamp(PAPER, (left - 2, top - 2), panel(width + 4, height + 4, 10))
        self._stamp(BARS[bar.tone % len(BARS)], at, panel(width, height, 8))
        self.write((left + 10, top - 2), bar.mark, 20, PAPER, width - 16, bold=True)

    def tile(self, at: Point, size: int, shown: DayShown) -> None:
        """A state in small, for the legend."""
        self.ground(at, (size, size), LOOKS[shown.state], striped=shown.state is DayState.CLOSED)
        self.sign((at[0] + 9, at[1] + 9), size - 18, shown)
