"""Sites as files: what is written is read back, and every mistake is named by its line."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.language import Language
from bot.domain.notices import Span
from bot.domain.offices import Room
from bot.domain.sites import Block, Fact, FactName, Site
from bot.exchange.sites import read_sheet, write_sheet

TODAY = date(2027, 3, 1)
SITES = (
    Site(
        "yangzhou",
        {FactName.ADDRESS: Fact({Language.DE: 'Straße 1, "Hof"', Language.ZH: "文昌中路1号"}, date(2027, 2, 1))},
        (Room(1, "yangzhou", "Raum; 1", "desk", 4, "WLAN, Drucker"), Room(2, "yangzhou", "Saal", "event", 40, whole=True, active=False)),
        (Block(1, 1, Span(date(2027, 5, 1), date(2027, 5, 5)), "Feiertage"),),
    ),
    Site("kaiserslautern"),
)


@pytest.mark.parametrize("name", ["sites.yaml", "sites.csv", "SITES.CSV"])
def test_what_is_written_is_read_back(name: str) -> None:
    """Facts with their dates, rooms with all fields, blocks: nothing is lost in a file."""
    sheet = read_sheet(name, write_sheet(name, SITES).encode(), TODAY)
    assert sheet.mistakes == []
    assert sheet.facts == {("yangzhou", FactName.ADDRESS): ({Language.DE: 'Straße 1, "Hof"', Language.ZH: "文昌中路1号"}, date(2027, 2, 1))}
    assert [room.name for room in sheet.rooms.values()] == ["Raum; 1", "Saal"]
    assert sheet.rooms["yangzhou", "Saal"] == Room(0, "yangzhou", "Saal", "event", 40, whole=True, active=False)
    assert sheet.blocks == [("yangzhou", "Raum; 1", Span(date(2027, 5, 1), date(2027, 5, 5)), "Feiertage")]


def test_a_fact_without_a_date_is_of_today() -> None:
    """Nobody has to write the date of the day."""
    sheet = read_sheet("a.yaml", b"foshan:\n  hours: {de: Mo-Fr}\n", TODAY)
    assert sheet.facts["foshan", FactName.HOURS] == ({Language.DE: "Mo-Fr"}, TODAY)


def test_a_spreadsheet_with_semicolons_and_a_mark_is_read() -> None:
    """German spreadsheets separate with semicolons and begin with a byte order mark."""
    sheet = read_sheet("a.csv", "\ufeffwhat;site;name;kind;seats\nroom;foshan;R1;desk;3\n".encode(), TODAY)
    assert sheet.mistakes == []
    assert sheet.rooms["foshan", "R1"].seats == 3


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.yaml", "yangzhou:\n  rooms:\n  - {name: R, kind: desk, seats: vier}\n", "line 3: seats is a number from 1 to 200, not vier"),
        ("a.yaml", "hangzhou:\n  hours: {de: Mo}\n", "line 2: site is one of yangzhou, shanghai, foshan, kaiserslautern, not hangzhou"),
        ("a.yaml", "foshan:\n  hours: {fr: Lu}\n", "line 2: language is one of de, en, zh, not fr"),
        ("a.yaml", "foshan:\n  hours: Mo-Fr\n", "line 2: hours: give de, en, zh and as_of"),
        ("a.yaml", "foshan: [", "not YAML"),
        ("a.yaml", "- foshan\n", "line 1: a mapping of sites should stand here"),
        ("a.csv", "what,site,name,start,end\nblock,foshan,R,2027-05-05,2027-05-01\n", "line 2: end is before start"),
        ("a.csv", "was,ort\n", "line 1: the columns are"),
        ("a.csv", "what,site,name,kind,seats\nroom,foshan,R,desk,3\nroom,foshan,R,desk,4\n", "line 3: room R of foshan is there twice"),
        ("a.csv", "what,site,name,language,text,as_of\nfact,foshan,hours,de,Mo,gestern\n", "as_of is a day like 2027-05-03, not gestern"),
    ],
)
def test_a_mistake_is_named_with_its_line(name: str, text: str, expected: str) -> None:
    """Whoever wrote the file finds the place."""
    mistakes = read_sheet(name, text.encode(), TODAY).mistakes
    assert any(expected in str(mistake) for mistake in mistakes), mistakes


def test_what_is_no_text_is_said_to_be_none() -> None:
    """A file in another encoding is refused in words."""
    assert str(read_sheet("a.csv", b"what\n\xff\xfe", TODAY).mistakes[0]) == "line 2: not UTF-8"
