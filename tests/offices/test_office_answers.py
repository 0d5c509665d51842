"""The answers of the office dialogs: what they accept, and that what is stored is understood again."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.answers import Named, whole_name
from bot.asking.periods import FirstDay, LastDay, Period
from bot.dialog import Context, Kind, Unclear
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.notices import Span
from bot.domain.people import Contact
from bot.reading.origins import origin_in
from bot.reading.wish import Wish
from handlers.offices.corrections import OrCorrection
from handlers.offices.origin import City, origin_kind
from handlers.offices.own import OwnNumber
from handlers.offices.people import Purpose, Seats

TODAY = date(2027, 3, 1)
MAY = date(2027, 5, 1)
CONTEXT = Context(Contact("c", Language.DE), Language.DE, datetime(2027, 3, 1, 8, tzinfo=UTC), Address(Channel.WEB, "v"))
KINDS: list[Kind[Any]] = [
    Period(TODAY),
    Period(TODAY, dated=True),
    Period(TODAY, whole=True),
    Period(TODAY, MAY, dated=True),
    LastDay(date(2027, 5, 3)),
    FirstDay(TODAY),
    FirstDay(TODAY, date(2027, 6, 30)),
    Seats(TODAY),
    Seats(TODAY, exact=True),
    City(("yangzhou", "shanghai"), TODAY),
    origin_kind(TODAY),
    OwnNumber((1, 42), (42,)),
    Named(),
    Purpose(),
    OrCorrection(Seats(TODAY), "office-seats", CONTEXT),
    OrCorrection(origin_kind(TODAY), "office-origin", CONTEXT),
    OrCorrection(Purpose(), "office-purpose", CONTEXT),
]
WORDS = (
    "vom 3. bis 14. Mai", "im Mai", "4/5", "4/5 bis 10/5", "nächsten Freitag", "zwei Wochen", "ab 3. Mai", "bis 14. Mai", "3. Mai 2026",
    "5月3日到14日", "下周五", "两周", "14.", "2027-05-03/2027-05-14", "2027-05-03/", "/2027-05-14", "2027-05", "P0M14D", "|", "/",
    "2027-05-03/2027-05-01", "2027-02-30/", "0000-00", "zwei", "drei Personen", "ein paar", "2-3", "B-0042", "42", "only", "0",
    "Yangzhou", "wir sitzen in Lautern", "#project", "#", " #", "# #a", "3 bis 14", "31.", "99.", "P999M9999D", "1/1 20000100/20000100",
    "zehntausend Jahre", "doch drei Personen", "+office-seats=3", "+office-seats=", "+office-seats=3&office-site=foshan", "+",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS, ids=repr)
@given(text=st.one_of(st.text(), st.sampled_from(WORDS), st.dates().map(str), st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)))
def test_a_stored_answer_is_understood_again(kind: Kind[Any], text: str) -> None:
    """Any text is either unclear or a value whose canonical text means the same value, and that can be said."""
    try:
        value = kind.parse(text)
    except Unclear:
        return
    assert kind.parse(kind.show(value)) == value
    kind.say(value)


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        ("vom 3. bis 14. Mai", Wish(date(2027, 5, 3), date(2027, 5, 14))),
        ("ab 3. Mai zwei Wochen", Wish(date(2027, 5, 3), date(2027, 5, 16))),
        ("3. Mai", Wish(date(2027, 5, 3))),
        ("from 3 May", Wish(date(2027, 5, 3))),
        ("到五月底", Wish(end=date(2027, 5, 31))),
        ("im Mai", Wish(month=MAY)),
        ("Anfang Juni", Wish(month=date(2027, 6, 1))),
        ("im Februar", Wish(month=date(2028, 2, 1))),
        ("4/5", Wish(readings=(Span(date(2027, 4, 5), date(2027, 4, 5)), Span(date(2027, 5, 4), date(2027, 5, 4))))),
        ("下周五", Wish(readings=(Span(date(2027, 3, 5), date(2027, 3, 5)), Span(date(2027, 3, 12), date(2027, 3, 12))))),
    ],
)
def test_a_period_is_taken_as_far_as_it_is_said(typed: str, wish: Wish) -> None:
    """A day is a beginning, a month a frame, and two readings stay two."""
    assert Period(TODAY).parse(typed) == wish


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("3. bis 5. Mai 2026", "unclear-period-past"),
        ("3.2.2027", "unclear-period-past"),
        ("14.5.2027 bis 3.5.2027", "unclear-period-reversed"),
        ("ab 1. Juni drei Jahre", "unclear-period-long"),
        ("fünf Jahre", "unclear-period-long"),
        ("bald", "unclear-period"),
        ("im Februar 2026", "unclear-period"),
    ],
)
def test_a_period_that_cannot_be_is_declined_with_its_reason(typed: str, hint: str) -> None:
    """Past, reversed, too long, not to be read."""
    with pytest.raises(Unclear) as unclear:
        Period(TODAY).parse(typed)
    assert unclear.value.hint == hint


@pytest.mark.parametrize("typed", ["vom 3. bis 14.", "3号到14号", "from the 3rd to the 14th", "3-14", "3. bis 14. Mai"])
def test_within_a_month_days_need_no_month(typed: str) -> None:
    """The month was said before."""
    assert Period(TODAY, MAY, dated=True).parse(typed) == Wish(date(2027, 5, 3), date(2027, 5, 14))


@pytest.mark.parametrize("typed", ["2027", "2027?", "im Jahr 2027", "99999999999999999999"])
def test_a_longer_figure_is_no_two_days_of_the_month(typed: str) -> None:
    """A year is no 20th to 27th."""
    with pytest.raises(Unclear):
        Period(TODAY, MAY, dated=True).parse(typed)


@pytest.mark.parametrize("typed", ["14.", "bis zum 14.", "14. Mai", "14号", "12 Tage", "5/14", "bis Freitag, 14. Mai"])
def test_the_last_day_may_be_a_day_or_a_length(typed: str) -> None:
    """As of the first day, which is known; it counts."""
    assert LastDay(date(2027, 5, 3)).parse(typed) == Span(date(2027, 5, 3), date(2027, 5, 14))


@pytest.mark.parametrize("kind", [FirstDay(TODAY), FirstDay(TODAY, date(2027, 4, 1)), LastDay(date(2027, 4, 20))], ids=repr)
@pytest.mark.parametrize("typed", ["sorry 3 May to 7 May", "vom 3. bis 7. Mai", "5月3日到7日"])
def test_a_whole_period_answers_for_its_first_or_last_day(kind: Kind[Any], typed: str) -> None:
    """Whatever was said before."""
    read = kind.parse(typed)
    assert (read.start, read.end) == (date(2027, 5, 3), date(2027, 5, 7))


@pytest.mark.parametrize("kind", [Period(TODAY), FirstDay(TODAY), LastDay(date(2027, 4, 20))], ids=repr)
@pytest.mark.parametrize("typed", ["31. April", "31 April", "4月31日", "31.4.2027"])
def test_a_day_that_there_is_not_is_named(kind: Kind[Any], typed: str) -> None:
    """April has 30 days."""
    with pytest.raises(Unclear, match="unclear-no-such-day") as raised:
        kind.parse(typed)
    assert raised.value.values["days"] == 30


@pytest.mark.parametrize(
    ("typed", "seats"), [("2", 2), ("zwei", 2), ("三位", 3), ("just me", 1), ("zwei bis drei", 0), ("ein paar Leute", 0)]
)
def test_a_number_of_people_may_be_vague(typed: str, seats: int) -> None:
    """Vague numbers are asked for more exactly, and not guessed."""
    assert Seats(TODAY).parse(typed) == seats


def test_a_question_is_no_name() -> None:
    """Who asks in between gets an answer, and no firm is called so."""
    for question in ("Was kostet das?", "多少钱？", "可以吗"):
        with pytest.raises(Unclear):
            Named().parse(question)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("我们是扬州的软件公司", "yangzhou"),
        ("Firma aus Lautern", "region"),
        ("we are a company based in Shanghai", "shanghai"),
        ("we are a startup from Kaiserslautern and need a desk in Shanghai for 3 people in June", "region"),
        ("our firm is in Kaiserslautern, 2 desks in Yangzhou in May", "region"),
        ("Unsere Firma sitzt in Lautern, zwei Plätze in Foshan", "region"),
        ("we are from Shanghai", "shanghai"),
        ("we are a small company in Kaiserslautern", "region"),
        ("we are coming from Shanghai on 3 May", None),
        ("is your office in Shanghai", None),
        ("the firm is in Shanghai", None),
        ("our firm is in Shanghai from 3 to 5 May", None),
        ("Pumpenhersteller aus Ramstein", None),
        ("zwei Plätze in Yangzhou", None),
        ("from Shanghai to Foshan", None),
    ],
)
def test_only_where_a_firm_is_from_is_its_origin(text: str, origin: str | None) -> None:
    """Where somebody wants to go says nothing of it, and a town nearby may lie in the district."""
    assert origin_in(text, TODAY) == origin


def test_a_name_shows_which_part_is_the_family_name() -> None:
    """In Chinese characters as it is written, else with a comma."""
    assert whole_name("王", "小明") == "王小明"
    assert whole_name("Au", "Yao-Min Nico") == "Au, Yao-Min Nico"
