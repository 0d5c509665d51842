"""Calendar entries, read back by the library and by the rules of RFC 5545 on their own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component

from bot.calendar_entry import CalendarEntry, calendar_entry

BERLIN = ZoneInfo("Europe/Berlin")
SHANGHAI = ZoneInfo("Asia/Shanghai")
STAMP = datetime(2027, 3, 1, 8, tzinfo=UTC)
STAY = CalendarEntry("B-0042@wfk-china-bot", 0, "Büro in Yangzhou", date(2027, 5, 3), date(2027, 5, 15), STAMP)
TALK = replace(
    STAY,
    start=datetime(2027, 5, 3, 14, tzinfo=BERLIN),
    end=datetime(2027, 5, 3, 15, 30, tzinfo=BERLIN),
    description="Zeile 1; mit Komma, \\ und „Zeichen“\nZeile 2: 扬州办公室" * 9,
    place="Yangzhou, 扬州",
    url="https://example.org/entry?a=1&b=2",
)


def event_of(entry: CalendarEntry) -> Component:
    """The event of the file, as the library reads it."""
    return Calendar.from_ical(calendar_entry(entry).content).walk("VEVENT")[0]


def lines_of(entry: CalendarEntry) -> list[str]:
    """The content lines of the file, unfolded (RFC 5545, 3.1)."""
    content = calendar_entry(entry).content
    assert content.endswith(b"\r\n")
    return re.sub(rb"\r\n[ \t]", b"", content).decode().removesuffix("\r\n").split("\r\n")


def changes_of(entry: CalendarEntry) -> list[tuple[datetime, timedelta]]:
    """The instants from which an offset holds, by the VTIMEZONE alone: local time in the offset before (RFC 5545, 3.6.5)."""

    def offset(text: str) -> timedelta:
        sign = -1 if text[0] == "-" else 1
        return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))

    text = "\n".join(lines_of(entry))
    found = []
    for kind, block in re.findall(r"BEGIN:(STANDARD|DAYLIGHT)\n(.*?)\nEND:\1", text, re.DOTALL):
        values = dict(line.split(":", 1) for line in block.split("\n"))
        assert {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"} <= set(values), kind
        local = datetime.strptime(values["DTSTART"] + "+0000", "%Y%m%dT%H%M%S%z")
        found.append((local - offset(values["TZOFFSETFROM"]), offset(values["TZOFFSETTO"])))
    return sorted(found)


@pytest.mark.parametrize("entry", [STAY, TALK], ids=["days", "hours"])
def test_a_file_keeps_to_the_rules(entry: CalendarEntry) -> None:
    """CRLF only, lines of at most 75 octets cut between characters, the required properties once each."""
    document = calendar_entry(entry)
    assert (document.name, document.mime) == ("B-0042.ics", "text/calendar")
    assert document.content.count(b"\n") == document.content.count(b"\r\n") == document.content.count(b"\r")
    for line in document.content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    names = [re.split("[:;]", line)[0] for line in lines_of(entry)]
    assert names[0] == "BEGIN"
    assert names[-1] == "END"
    for name in ("VERSION", "PRODID", "METHOD", "UID", "DTSTAMP", "SUMMARY", "SEQUENCE", "STATUS", "DTEND"):
        assert names.count(name) == 1, name
    assert "STATUS:CONFIRMED" in lines_of(entry)
    assert "DTSTAMP:20270301T080000Z" in lines_of(entry)


def test_the_words_come_back_as_they_went_in() -> None:
    """Commas, semicolons, backslashes, line ends and Chinese survive."""
    event = event_of(TALK)
    assert (event["summary"], event["description"], event["location"]) == (TALK.summary, TALK.description, TALK.place)
    assert (event["url"], event["uid"]) == (TALK.url, TALK.uid)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=300))
def test_any_summary_fits_and_comes_back(summary: str) -> None:
    """Folding never cuts a character in two."""
    entry = replace(STAY, summary=summary)
    assert all(len(line) <= 75 for line in calendar_entry(entry).content.split(b"\r\n"))
    assert str(event_of(entry)["summary"]) == summary


def test_whole_days_end_on_the_day_after() -> None:
    """DTEND is exclusive (RFC 5545, 3.6.1); days have no zone and leave the person's hours free."""
    lines = lines_of(STAY)
    assert {"DTSTART;VALUE=DATE:20270503", "DTEND;VALUE=DATE:20270516", "TRANSP:TRANSPARENT"} <= set(lines)
    assert "BEGIN:VTIMEZONE" not in lines


def test_hours_are_told_in_their_zone() -> None:
    """The entry names its zone and brings the zone's rules along."""
    lines = lines_of(TALK)
    assert {"DTSTART;TZID=Europe/Berlin:20270503T140000", "DTEND;TZID=Europe/Berlin:20270503T153000", "TZID:Europe/Berlin"} <= set(lines)
    event = event_of(TALK)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (TALK.start, TALK.end)


def test_two_zones_bring_both_rules() -> None:
    """A flight may begin here and end there."""
    lines = lines_of(replace(TALK, end=datetime(2027, 5, 4, 9, tzinfo=SHANGHAI)))
    assert lines.count("BEGIN:VTIMEZONE") == 2
    assert "DTEND;TZID=Asia/Shanghai:20270504T090000" in lines


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Shanghai", "America/New_York", "Australia/Sydney"])
@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_the_rules_of_the_zone_are_the_zones(zone: str, year: int) -> None:
    """At every hour of the year, and at the seconds around both changes, the file's offset is the zone's."""
    there = ZoneInfo(zone)
    noon = datetime(year, 6, 15, 12, tzinfo=there)
    changes = changes_of(replace(TALK, start=noon, end=noon + timedelta(hours=1)))
    first = datetime(year, 1, 1, tzinfo=there).astimezone(UTC)
    instants = [first + timedelta(hours=hour) for hour in range(365 * 24)]
    instants += [at + timedelta(seconds=step) for at, _ in changes[1:] for step in (-1, 0, 1)]
    for instant in instants:
        told = [offset for since, offset in changes if since <= instant][-1]
        assert told == instant.astimezone(there).utcoffset(), instant


def test_a_summer_time_change_is_dated_by_the_clock_before_it() -> None:
    """On 28 March 2027 clocks in Kaiserslautern go from 2:00 to 3:00, on 31 October from 3:00 to 2:00."""
    starts = [line for line in lines_of(TALK) if line.startswith("DTSTART:")]
    assert starts == ["DTSTART:20270101T000000", "DTSTART:20270328T020000", "DTSTART:20271031T030000"]


def test_an_update_and_a_cancellation_are_about_the_same_entry() -> None:
    """The same UID and a higher SEQUENCE; what is cancelled says so."""
    update = event_of(replace(STAY, sequence=1, end=date(2027, 5, 20)))
    cancelled = lines_of(replace(STAY, sequence=2, method="CANCEL", organizer="office@example.org"))
    assert (update["uid"], update["sequence"]) == (STAY.uid, 1)
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", f"UID:{STAY.uid}", "ORGANIZER:mailto:office@example.org"} <= set(cancelled)


def test_the_same_entry_is_the_same_file() -> None:
    """Nothing in it comes from the clock or from chance."""
    assert calendar_entry(TALK) == calendar_entry(TALK)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2027, 5, 3), datetime(2027, 5, 3, tzinfo=BERLIN)),
        (datetime(2027, 5, 3, 14, tzinfo=UTC), datetime(2027, 5, 3, 15, tzinfo=UTC)),
        (date(2027, 5, 3), date(2027, 5, 2)),
    ],
    ids=["a date and an instant", "no IANA zone", "the end before the start"],
)
def test_start_and_end_must_go_together(start: date, end: date) -> None:
    """What makes no entry is refused where it is made."""
    with pytest.raises(ValueError, match=r"entry|start"):
        replace(STAY, start=start, end=end)
