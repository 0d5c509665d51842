"""The typeface of the pictures: reduced files that come along, whole ones of the system for characters that these lack."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

FOLDER = Path(__file__).resolve().parent / "fonts"
"""Noto Sans SC with the characters of characters.txt. To make the two files anew (fonttools), for Regular and for Bold:

pyftsubset NotoSansCJK-Bold.ttc --font-number=2 --unicodes=U+0020-007E,U+00A0-017F,U+2010-2026,U+20AC
--text-file=characters.txt --layout-features=kern --no-hinting --desubroutinize --output-file=NotoSansSC-Bold.otf
"""
SYSTEM = Path("/usr/share/fonts/opentype/noto")
"""Where Debian's fonts-noto-cjk puts the whole typeface; Simplified Chinese is its third face."""
_LATIN = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2027), 0x20AC)))


@cache
def characters() -> frozenset[str]:
    """All characters of the files that come along."""
    return _LATIN | frozenset((FOLDER / "characters.txt").read_text(encoding="utf-8"))


def typeface(text: str, size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """A typeface of `size` pixels that has the characters of `text`; without one, those it lacks show as boxes."""
    return _loaded(size, bold=bold, whole=not characters().issuperset(text))


@lru_cache(maxsize=32)
def _loaded(size: int, *, bold: bool, whole: bool) -> ImageFont.FreeTypeFont:
    weight = "Bold" if bold else "Regular"
    system = SYSTEM / f"NotoSansCJK-{weight}.ttc"
    if whole and system.exists():
        return ImageFont.truetype(system, size, index=2, layout_engine=ImageFont.Layout.BASIC)
    return ImageFont.truetype(FOLDER / f"NotoSansSC-{weight}.otf", size, layout_engine=ImageFont.Layout.BASIC)


def fitting(text: str, size: int, width: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """The typeface for `text`, at most `size` pixels and as much smaller as `width` pixels demand (never below 14)."""
    sizes = range(size, 14, -1)
    return next(
        (font for pixels in sizes if (font := typeface(text, pixels, bold=bold)).getlength(text) <= width), typeface(text, 14, bold=bold)
    )
