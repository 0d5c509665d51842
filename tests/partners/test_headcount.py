"""The size of a firm, as people say it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import Unclear
from bot.domain.firms import Size
from handlers.partners.profiles.headcount import HeadCount

KIND = HeadCount(date(2027, 3, 1))


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("so 12 leute", Size.SMALL),
        ("about 12", Size.SMALL),
        ("12个人左右", Size.SMALL),
        ("大概十二个人", Size.SMALL),
        ("ungefähr zwölf", Size.SMALL),
        ("around a dozen", Size.SMALL),
        ("wir sind zu dritt", Size.MICRO),
        ("weniger als 10", Size.MICRO),
        ("zwischen 20 und 40", Size.SMALL),
        ("15-20", Size.SMALL),
        ("不到50人", Size.SMALL),
        ("knapp 1.200 Beschäftigte", Size.LARGE),
        ("1,200 people", Size.LARGE),
        ("一千多人", Size.LARGE),
        ("两百人", Size.MEDIUM),
        ("medium", Size.MEDIUM),
    ],
)
def test_a_number_tells_the_size(text: str, size: Size) -> None:
    """In the words of each language, about or exactly."""
    assert KIND.parse(text) is size


@pytest.mark.parametrize("text", ["ein paar", "5 bis 500", "groß", "", "我们公司"])
def test_what_may_mean_several_sizes_is_asked_again(text: str) -> None:
    """A guess would be on the card of the firm."""
    with pytest.raises(Unclear):
        KIND.parse(text)


@given(st.text(max_size=100))
def test_any_text_is_read_or_unclear(text: str) -> None:
    """And what is stored is understood again."""
    try:
        size = KIND.parse(text)
    except Unclear:
        return
    assert KIND.parse(KIND.show(size)) is size
