"""QR codes."""

from __future__ import annotations

from io import BytesIO

_DOTS = 10
"""Pixels of a square: large enough to be scanned from a telephone's screen, or printed."""


def qr_code(content: str) -> bytes:
    """A PNG with the white border that scanners need, and a little of it may be covered."""
    # Few turns draw one.
    import segno  # noqa: PLC0415

    written = BytesIO()
    segno.make_qr(content, error="m").save(written, kind="png", scale=_DOTS, border=4)
    return written.getvalue()
