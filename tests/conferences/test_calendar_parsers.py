"""Calendar files before a parser and validator that did not write them, and a calendar that follows what it is sent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from bot.domain.conferences import ConferenceStatus, Registration, RegistrationState, revised
from bot.domain.language import Language
from bot.domain.messages import Document
from bot.reminders import KINDS
from handlers.conferences.ticket import calendar
from tests.conferences.stage import CONFERENCE

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
ZONES = ("Europe/Berlin", "Asia/Shanghai", "America/New_York", "UTC")
CHANGES = ("2027-03-14", "2027-03-28", "2027-10-31", "2027-11-07")
"""Days on which clocks change, in New York and in Europe."""
OPEN = replace(CONFERENCE, link="https://example.org/forum?a=1&b=2", texts={Language.ZH: "第一行；,\\\n第二行"})
REGISTRATION = Registration(
    number=7,
    version=1,
    conference="forum",
    contact_id="c",
    state=RegistrationState.REGISTERED,
    people=1,
    language=Language.ZH,
    firm="",
    person="王小明",
    needs="",
    zone="Asia/Shanghai",
    reminders=KINDS,
    registered_at=NOW,
    consent="1",
    told_start=CONFERENCE.starts_at,
    told_sequence=0,
)


def read(document: Document) -> Any:
    """The file as the other library reads it, once it found it valid."""
    parsed = vobject.readOne(document.content.decode())
    assert parsed.validate(raiseException=True)
    return parsed


@dataclass
class Calendar:
    """A calendar as programs keep it: an entry is replaced by one with its uid and no lower sequence, and taken out by CANCEL."""

    entries: dict[str, Any] = field(default_factory=dict)
    sequences: dict[str, int] = field(default_factory=dict)

    def take(self, document: Document) -> None:
        """Open a file."""
        parsed = read(document)
        event = parsed.vevent
        uid, sequence = event.uid.value, int(event.sequence.value)
        if sequence < self.sequences.get(uid, 0):
            return
        self.sequences[uid] = sequence
        if parsed.method.value == "CANCEL":
            assert event.status.value == "CANCELLED"
            self.entries.pop(uid, None)
        else:
            self.entries[uid] = event


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("day", CHANGES)
@pytest.mark.parametrize("clock", ["00:30", "03:30", "14:00"])
def test_another_parser_reads_the_same_instants(zone: str, day: str, clock: str) -> None:
    """By the rules of the zone in the file alone, also around a change of the clocks."""
    start = datetime.fromisoformat(f"{day}T{clock}")
    conference = replace(OPEN, zone=zone, start=start, end=start + timedelta(hours=6))
    event = read(calendar(conference, REGISTRATION, NOW)).vevent
    assert event.dtstart.value.astimezone(UTC) == conference.starts_at
    assert event.dtend.value.astimezone(UTC) == conference.ends_at
    assert event.dtstart.value.utcoffset() == start.replace(tzinfo=ZoneInfo(zone)).utcoffset()


def test_words_survive() -> None:
    """Commas, semicolons, line breaks, Chinese, an address with an ampersand."""
    event = read(calendar(OPEN, REGISTRATION, NOW)).vevent
    assert event.summary.value == "论坛"
    assert event.location.value == "Fruchthalle"
    assert event.url.value == "https://example.org/forum?a=1&b=2"
    assert event.uid.value == "C-0007@wfk"


def test_a_moved_conference_replaces_its_entry_and_a_cancelled_one_removes_it() -> None:
    """The same uid, a rising sequence; PUBLISH to enter and to change, CANCEL to take back (RFC 5546, 4.1.1 to 4.1.3)."""
    kept = Calendar()
    kept.take(calendar(OPEN, REGISTRATION, NOW))
    moved = revised(OPEN, replace(OPEN, start=OPEN.start + timedelta(days=1), end=OPEN.end + timedelta(days=1)))
    kept.take(calendar(moved, REGISTRATION, NOW))
    assert [event.dtstart.value.astimezone(UTC) for event in kept.entries.values()] == [moved.starts_at]
    kept.take(calendar(OPEN, REGISTRATION, NOW))
    assert [event.dtstart.value.astimezone(UTC) for event in kept.entries.values()] == [moved.starts_at], "an old file changes nothing"
    cancelled = replace(moved, status=ConferenceStatus.CANCELLED, sequence=moved.sequence + 1)
    kept.take(calendar(cancelled, REGISTRATION, NOW, cancelled=True))
    assert kept.entries == {}


def test_a_withdrawal_takes_the_entry_back() -> None:
    """Also the one of a conference that changed meanwhile."""
    kept = Calendar()
    renamed = revised(OPEN, replace(OPEN, titles={Language.ZH: "新论坛"}))
    for document in (calendar(OPEN, REGISTRATION, NOW), calendar(renamed, REGISTRATION, NOW)):
        kept.take(document)
    assert [event.summary.value for event in kept.entries.values()] == ["新论坛"]
    kept.take(calendar(renamed, REGISTRATION, NOW, cancelled=True))
    assert kept.entries == {}
