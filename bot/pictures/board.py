"""Figures as a sheet: large numbers in tiles, and bars below them, read at a glance on a phone."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from bot.domain.messages import Document
from bot.pictures.brush import Brush
from bot.pictures.look import BARS, INK, MARGIN, PAPER, QUIET, WIDTH
from bot.pictures.shapes import panel

_COLOURS = 64
_TALLEST = 3000
_GAP = 16
_ROW = 64
_NAME = 330
_TILE_HEIGHT = 150
_GROUND = "#EEF2F6"
_LEAST = 8
"""Pixels of the shortest bar that is not nothing."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A number (as it is written) and what it counts."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what is counted for it, part by part."""

    name: str
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under a heading; `parts` name the parts of each bar, () where there is one only."""

    heading: str
    rows: tuple[Row, ...]
    parts: tuple[str, ...] = ()


def board_picture(name: str, heading: str, tiles: Sequence[Tile], charts: Sequence[Chart]) -> Document:
    """A PNG of 1080 pixels across, below 100 KB: all words come with the figures, in one language."""
    brush = Brush(Image.new("RGB", (WIDTH, _TALLEST), PAPER))
    brush.write((MARGIN, 28), heading, 48, INK, WIDTH - 2 * MARGIN, bold=True)
    top = _tiles(brush, tiles, 124)
    for chart in charts:
        top = _chart(brush, chart, top + 28)
    stream = io.BytesIO()
    sheet = brush.image.crop((0, 0, WIDTH, top + MARGIN))
    sheet.quantize(_COLOURS, dither=Image.Dither.NONE).save(stream, "PNG", optimize=True)
    return Document(name, "image/png", stream.getvalue())


def _tiles(brush: Brush, tiles: Sequence[Tile], top: int) -> int:
    across = 3
    width = (WIDTH - 2 * MARGIN - (across - 1) * _GAP) // across
    for place, tile in enumerate(tiles):
        left, down = MARGIN + place % across * (width + _GAP), top + place // across * (_TILE_HEIGHT + _GAP)
        brush.image.paste(_GROUND, (left, down), panel(width, _TILE_HEIGHT, 16))
        brush.write((left + 24, down + 12), tile.number, 64, BARS[0], width - 40, bold=True)
        brush.write((left + 24, down + 98), tile.name, 26, QUIET, width - 40)
    return top + -(-len(tiles) // across) * (_TILE_HEIGHT + _GAP)


def _chart(brush: Brush, chart: Chart, top: int) -> int:
    brush.write((MARGIN, top), chart.heading, 34, INK, WIDTH - 2 * MARGIN, bold=True)
    top += 56
    if chart.parts:
        top = _parts(brush, chart.parts, top)
    most = max((sum(row.parts) for row in chart.rows), default=0)
    room = WIDTH - 2 * MARGIN - _NAME - 110
    for row in chart.rows:
        brush.write((MARGIN, top + 10), row.name, 28, INK, _NAME - 16)
        left = MARGIN + _NAME
        for tone, part in enumerate(row.parts):
            width = max(_LEAST, room * part // most) if part else 0
            if width:
                brush.image.paste(BARS[tone % len(BARS)], (left, top + 6), panel(width, _ROW - 20, 6))
                left += width + 4
        brush.write((left + 10, top + 10), str(sum(row.parts)), 28, INK, 100, bold=True)
        top += _ROW
    return top


def _parts(brush: Brush, parts: Sequence[str], top: int) -> int:
    left = MARGIN
    for tone, word in enumerate(parts):
        brush.image.paste(BARS[tone % len(BARS)], (left, top + 4), panel(28, 28, 6))
        brush.write((left + 40, top), word, 26, QUIET, 300)
        left += 40 + brush.width(word, 26) + 40
    return top + 48
