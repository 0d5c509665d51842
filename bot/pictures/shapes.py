"""Shapes with smooth edges, as masks: drawn large and made small."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PIL import Image, ImageDraw

from bot.pictures.days import DayState

_FINER = 4
"""How many times larger a mask is drawn."""


def _mask(width: int, height: int, draw: Callable[[ImageDraw.ImageDraw, int], None]) -> Image.Image:
    large = Image.new("L", (width * _FINER, height * _FINER))
    draw(ImageDraw.Draw(large), _FINER)
    return large.reduce(_FINER)


@lru_cache(maxsize=64)
def panel(width: int, height: int, radius: int) -> Image.Image:
    """A rectangle with round corners."""
    box = (0, 0, width * _FINER - 1, height * _FINER - 1)
    return _mask(width, height, lambda pen, finer: pen.rounded_rectangle(box, radius * finer, fill=255))


@lru_cache(maxsize=8)
def stripes(width: int, height: int) -> Image.Image:
    """Slanted stripes: what is closed, without a word."""

    def draw(pen: ImageDraw.ImageDraw, finer: int) -> None:
        for left in range(-height, width, 16):
            ends = (left * finer, height * finer, (left + height) * finer, 0)
            pen.line(ends, fill=255, width=3 * finer)

    return _mask(width, height, draw)


@lru_cache(maxsize=8)
def ribbon(width: int, height: int) -> Image.Image:
    """A bookmark with a notch below: the mark of a holiday."""
    corners = [(0, 0), (width, 0), (width, height), (width / 2, height - width * 0.4), (0, height)]
    return _mask(width, height, lambda pen, finer: pen.polygon([(x * finer, y * finer) for x, y in corners], fill=255))


@lru_cache(maxsize=64)
def sign(state: DayState, size: int, taken: float = 0.5) -> Image.Image:
    """The sign of a state: a ring is free, a ring filled as far as seats are taken, a disc with a cross, a disc with a bar.

    A day in the past has none.
    """

    def draw(pen: ImageDraw.ImageDraw, finer: int) -> None:
        edge = size * finer - 1
        match state:
            case DayState.FREE | DayState.PARTLY:
                pen.ellipse((0, 0, edge, edge), outline=255, width=round(size * finer * 0.13))
                if state is DayState.PARTLY:
                    pen.pieslice((0, 0, edge, edge), -90, -90 + 360 * taken, fill=255)
            case DayState.TAKEN:
                pen.ellipse((0, 0, edge, edge), fill=255)
                near, far, thick = edge * 0.31, edge * 0.69, round(edge * 0.13)
                pen.line((near, near, far, far), fill=0, width=thick)
                pen.line((near, far, far, near), fill=0, width=thick)
            case DayState.CLOSED:
                pen.ellipse((0, 0, edge, edge), fill=255)
                pen.rectangle((edge * 0.22, edge * 0.43, edge * 0.78, edge * 0.57), fill=0)
            case DayState.PAST:
                pass

    return _mask(size, size, draw)
