"""The answers about delegations: what people write, and that every stored answer is read again the same."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.dialog import Context, Kind, Unclear
from bot.domain.language import Language
from bot.domain.messages import Address, Channel
from bot.domain.people import Contact
from handlers.visits.kinds import ORIGINS, SOUGHT, Dates, Origin, People, Words
from handlers.visits.requesting import read_delegation
from handlers.visits.staff_side import VisitNumber

TODAY = date(2027, 3, 1)
CONTEXT = Context(Contact("c", Language.ZH), Language.ZH, datetime(2027, 3, 1, 8, tzinfo=UTC), Address(Channel.WEB, "v"))


@pytest.mark.parametrize(
    ("text", "people"),
    [("12", 12), ("etwa zwölf Leute", 12), ("十人", 10), ("大约二十人", 20), ("eine zehnköpfige Gruppe", 10), ("about a dozen", 12)],
)
def test_how_many_come(text: str, people: int) -> None:
    """Figures, words, and roughly."""
    assert People(TODAY).parse(text) == people


@pytest.mark.parametrize("text", ["ein paar", "0", "10 bis 12 Personen", "wir", "9999"])
def test_how_many_is_asked_again(text: str) -> None:
    """What is no number, or two."""
    with pytest.raises(Unclear):
        People(TODAY).parse(text)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (People(TODAY), ["12", "etwa zwölf Leute"]),
        (Origin(TODAY), [*ORIGINS, "我们来自扬州", "aus Kaiserslautern"]),
        (Dates(TODAY), ["open", "3.-7. Mai", "im Mai", "4/5/2027", "ab 3. Mai", "bis Ende Mai"]),
        (Words("visit-sought", SOUGHT), ["#universities", "Das Rathaus", "# eigenes"]),
        (VisitNumber(), ["D-0007", "j7", "D-0007.3"]),
    ],
)
def test_what_is_stored_is_read_the_same(kind: Kind[object], texts: list[str]) -> None:
    """The law of every kind."""
    for text in texts:
        value = kind.parse(text)
        assert kind.parse(kind.show(value)) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("我们有十人代表团想访问贵市高校", {"visit-people": "10", "visit-sought": "#universities"}),
        (
            "Eine zehnköpfige Delegation aus Foshan möchte vom 3. bis 7. Mai kommen.",
            {"visit-people": "10", "visit-origin": "foshan", "visit-dates": "2027-05-03/2027-05-07"},
        ),
        ("A delegation of 15 would like to see research institutes in June", {"visit-people": "15", "visit-sought": "#institutes"}),
        ("Wie melde ich eine Delegation an?", {}),
    ],
)
def test_what_a_sentence_says_is_not_asked(text: str, said: dict[str, str]) -> None:
    """Size, place, dates and kind of institutions."""
    found = dict(read_delegation(CONTEXT, text))
    assert {key: found.get(key) for key in said} == said
    assert said or not found
