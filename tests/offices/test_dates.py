"""Dates for people, in three languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import written, written_span
from bot.domain.language import Language
from bot.reading import read_request

MONDAY = date(2027, 5, 3)


@pytest.mark.parametrize(
    ("language", "text"),
    [(Language.DE, "Montag, 03.05.2027"), (Language.EN, "Monday, 3 May 2027"), (Language.ZH, "2027年5月3日（星期一）")],
)
def test_a_date_shows_its_weekday(language: Language, text: str) -> None:
    """The weekday lets a slip be seen, in the order of the language."""
    assert written(MONDAY, language) == text


def test_a_single_day_is_written_once() -> None:
    """A period of one day is that day."""
    assert written_span(MONDAY, MONDAY, Language.EN) == "Monday, 3 May 2027"


@given(st.dates(date(2027, 1, 1), date(2030, 12, 31)), st.integers(1, 300), st.sampled_from(Language))
def test_what_is_written_is_read_the_same(start: date, days: int, language: Language) -> None:
    """A period shown to somebody can be sent back and means the same."""
    end = date.fromordinal(start.toordinal() + days)
    read = read_request(written_span(start, end, language), date(2027, 1, 1))
    assert (read.start, read.end, read.ask_back) == (start, end, frozenset())
