"""Tells numbers and pictures of identity documents, so that they are refused before anything is kept of them."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_RESIDENT = re.compile(r"(?<!\d)(\d{6})[ -]?(\d{8})[ -]?(\d{3}[\dX])(?![\dA-Z])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_FIRST_YEAR = 1900

_MACHINE_LINE = re.compile(r"(?<![A-Z0-9<])(?=[A-Z0-9<]*<<)[A-Z0-9<]{28,46}(?![A-Z0-9<])")
"""A line of the machine readable zone: 30, 36 or 44 characters with fillers (ICAO Doc 9303, parts 4 to 6)."""

_DOCUMENT = r"(?:reise)?pass(?:port)?|(?:personal)?ausweis|identity card|id card|护照|護照|身份证|身份證|通行证|通行證"
_NAMED = re.compile(rf"(?<![A-Z])(?:{_DOCUMENT})(?:es|s|e)?(?![A-Z])", re.IGNORECASE)
_BETWEEN = r"(?:nummer|nr|\W|号码|號碼|号|號|number|no|ist|is|lautet|是|为){1,12}"
_NUMBER = r"(?=[A-Z0-9]*\d[A-Z0-9]*\d[A-Z0-9]*\d)[A-Z0-9]{8,18}(?![A-Z0-9])"
_NUMBERED = re.compile(rf"(?<![A-Z])(?:{_DOCUMENT}){_BETWEEN}{_NUMBER}", re.IGNORECASE)


def holds_identity_number(text: str) -> bool:
    """Whether a text holds a Chinese resident number, a line of a machine readable zone, or a document with its number."""
    plain = unicodedata.normalize("NFKC", text).upper()
    squeezed = re.sub(r"[ \t]", "", plain)
    resident = any(_is_resident_number("".join(found.groups())) for found in _RESIDENT.finditer(plain))
    return resident or _MACHINE_LINE.search(squeezed) is not None or _NUMBERED.search(plain) is not None


def names_identity_document(text: str) -> bool:
    """Whether the text under a picture or a file says that it shows a passport or an identity card."""
    return _NAMED.search(unicodedata.normalize("NFKC", text)) is not None


def _is_resident_number(number: str) -> bool:
    """Whether eighteen characters are a resident number: a birthday, and the check digit of GB 11643-1999."""
    year, month, day = int(number[6:10]), int(number[10:12]), int(number[12:14])
    try:
        date(year, month, day)
    except ValueError:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number[:17], strict=True))
    return year >= _FIRST_YEAR and _CHECKS[total % 11] == number[17]
