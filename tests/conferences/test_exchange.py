"""Conferences from files: what is there is stored, what changed is told, and every mistake has its line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.conferences import store_conferences
from bot.domain.conferences import Audience, ConferenceStatus
from bot.domain.language import Language
from bot.exchange.conferences import holds_conferences, read_conferences
from tests.conferences.stage import CONFERENCE, Stage

TODAY = date(2027, 3, 1)
YAML = """\
conferences:
  forum:
    title: {de: Forum, zh: 论坛}
    place: {de: Fruchthalle}
    start: 2027-05-12 14:00
    end: 2027-05-12T18:00
    zone: Europe/Berlin
    capacity: 3
    audience: kl
    deadline: 2027-05-10
    link: https://example.org/forum
    status: open
"""
LIST = """\
conferences:
- id: forum
  title: {de: Forum, zh: 论坛}
  place: {de: Fruchthalle}
  start: 2027-05-12 14:00
  end: 2027-05-12 18:00
  zone: Europe/Berlin
  capacity: 3
  audience: kl
  deadline: 2027-05-10
  link: https://example.org/forum
  status: open
"""
JSON = """\
{
  "conferences": [
    {
      "id": "forum", "title": {"de": "Forum", "zh": "论坛"}, "place": {"de": "Fruchthalle"},
      "start": "2027-05-12T14:00", "end": "2027-05-12T18:00", "zone": "Europe/Berlin",
      "capacity": 3, "audience": "kl", "deadline": "2027-05-10", "link": "https://example.org/forum", "status": "open"
    }
  ]
}
"""
CSV = """\
\ufeffid;title_de;title_zh;place_de;start;end;zone;capacity;audience;deadline;link;status
forum;Forum;论坛;Fruchthalle;2027-05-12 14:00;2027-05-12 18:00;Europe/Berlin;3;kl;2027-05-10;https://example.org/forum;open
"""


@pytest.mark.parametrize(("name", "text"), [("a.yaml", YAML), ("a.yml", LIST), ("a.json", JSON), ("A.CSV", CSV)])
def test_all_kinds_of_files_say_the_same(name: str, text: str) -> None:
    """YAML by key or as a list, JSON and a spreadsheet lead to the same conference."""
    assert holds_conferences(name, text.encode())
    (line,), mistakes = read_conferences(name, text.encode())
    assert mistakes == []
    conference = line.applied(None, TODAY)
    assert conference is not None
    assert (conference.titles, conference.places) == ({Language.DE: "Forum", Language.ZH: "论坛"}, {Language.DE: "Fruchthalle"})
    assert (conference.start, conference.end) == (datetime.fromisoformat("2027-05-12T14:00"), datetime.fromisoformat("2027-05-12T18:00"))
    assert (conference.zone, conference.capacity, conference.audience) == ("Europe/Berlin", 3, Audience.KL)
    assert (conference.deadline, conference.link) == (date(2027, 5, 10), "https://example.org/forum")
    assert (conference.status, conference.as_of) == (ConferenceStatus.OPEN, TODAY)


@pytest.mark.parametrize(("name", "text"), [("a.yaml", "foshan:\n  hours: {de: Mo-Fr}\n"), ("a.csv", "what,site,name\n")])
def test_a_file_of_sites_is_none_of_conferences(name: str, text: str) -> None:
    """The same command takes both."""
    assert not holds_conferences(name, text.encode())


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.yaml", "conferences:\n  Forum: {start: 2027-05-12 14:00}\n", "line 2: id has 2 to 16 small letters"),
        ("a.yaml", "conferences:\n  forum: {start: 2027-05-12}\n", "line 2: start is a wall time like 2027-05-12 14:00, not 2027-05-12"),
        ("a.yaml", "conferences:\n  forum: {start: '2027-05-12T14:00+02:00'}\n", "start is a wall time"),
        ("a.yaml", "conferences:\n  forum: {zone: Berlin}\n", "zone is a time zone like Europe/Berlin, not Berlin"),
        ("a.yaml", "conferences:\n  forum: {audience: all people}\n", "audience is one of kl, china, all, not all people"),
        ("a.yaml", "conferences:\n  forum: {capacity: viele}\n", "capacity is a number from 1 to 20000, not viele"),
        ("a.yaml", "conferences:\n  forum: {title: Forum}\n", "line 2: de, en, zh should stand here"),
        ("a.yaml", "conferences:\n  forum: {title: {fr: Forum}}\n", "line 2: not known: title_fr"),
        ("a.yaml", "conferences:\n  forum: {status: cancelled}\n", "status is one of planned, open, not cancelled"),
        ("a.yaml", "conferences: [", "not YAML"),
        ("a.csv", "id,titel\nforum,Forum\n", "line 1: the columns are id, title_de"),
        ("a.csv", "id,title_de\nforum,A\nforum,B\n", "line 3: forum is there twice"),
        ("a.csv", "id,link\nforum,http://example.org\n", "line 2: link begins with https://"),
    ],
)
def test_a_mistake_is_named_with_its_line(name: str, text: str, expected: str) -> None:
    """Whoever wrote the file finds the place."""
    _, mistakes = read_conferences(name, text.encode())
    assert any(expected in str(mistake) for mistake in mistakes), mistakes


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("end: 2027-05-12 13:00", "end is not after start"),
        ("deadline: 2027-05-13", "deadline is after start"),
        ("capacity: 1", "2 people come"),
    ],
)
def test_what_cannot_be_is_refused(fields: str, expected: str) -> None:
    """Also where it only goes wrong with what is on record."""
    (line,), _ = read_conferences("a.yaml", f"conferences:\n  forum:\n    {fields}\n".encode())
    with pytest.raises(ValueError, match=expected):
        line.applied(replace(CONFERENCE, version=1, taken=2), TODAY)


def test_a_new_conference_needs_title_and_time() -> None:
    """What is missing is named."""
    (line,), _ = read_conferences("a.yaml", b"conferences:\n  forum: {capacity: 3}\n")
    with pytest.raises(ValueError, match="titles, start, end, zone missing"):
        line.applied(None, TODAY)


async def test_a_file_moves_a_conference_and_everybody_is_told(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    """Imported twice it changes nothing; with another time it has moved; a dry run stores nothing."""

    async def imported(text: str, *, dry_run: bool = False) -> int:
        read, _ = read_conferences("a.yaml", text.encode())
        console = Console()
        return await store_conferences(stage.store, Path("a.yaml"), read, TODAY, dry_run=dry_run, output=console, errors=console)

    assert await imported(YAML) == 0
    await stage.registers("1")
    assert await imported(YAML) == 0
    assert (await stage.conference()).version == 1
    later = YAML.replace("2027-05-12", "2027-05-13")
    assert await imported(later, dry_run=True) == 0
    assert (await stage.conference()).version == 1
    assert await imported(later) == 0
    conference = await stage.conference()
    assert (conference.status, conference.sequence, conference.version) == (ConferenceStatus.MOVED, 1, 2)
    assert await imported(YAML.replace("zone: Europe/Berlin", "end: 2027-05-12 13:00")) == 1
    printed = capsys.readouterr().out
    assert "1 conferences new or changed stored, 0 are there already; 1 to be told." in printed
    assert "Nothing was stored." in printed
