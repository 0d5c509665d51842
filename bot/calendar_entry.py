"""Entries for a calendar as .ics files (RFC 5545), with the rules of their time zone inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from bot.domain.messages import Document

if TYPE_CHECKING:
    from icalendar import Component, Timezone

PRODUCT = "-//WFK//China bot//EN"
"""PRODID: which program wrote the file (RFC 5545, 3.7.3)."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Something for the calendar.

    `uid` is the same in every version of the entry, and `sequence` is higher in every new one, also in the one that cancels.
    `start` and `end` are either instants in an IANA zone (`tzinfo` is a ZoneInfo), or dates: whole days, the last one included.
    `stamp` is the aware instant at which this version was made. `method` is PUBLISH for an entry to keep, REQUEST for an
    invitation, CANCEL to take either back; `organizer` is an e-mail address and belongs to the latter two (RFC 5546, 3.2).
    Raises ValueError where start and end do not go together.
    """

    uid: str
    sequence: int
    summary: str
    start: date
    end: date
    stamp: datetime
    description: str = ""
    place: str = ""
    method: Literal["PUBLISH", "REQUEST", "CANCEL"] = "PUBLISH"
    url: str = ""
    organizer: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.start, datetime) is not isinstance(self.end, datetime):
            raise ValueError("start and end are either both dates or both instants")
        if not (_zoned(self.start) and _zoned(self.end)):
            raise ValueError("an instant of an entry has an IANA zone, as in datetime(..., tzinfo=ZoneInfo('Europe/Berlin'))")
        if self.end < self.start:
            raise ValueError(f"the entry ends before it starts: {self.start} to {self.end}")


def _zoned(edge: date) -> bool:
    return not isinstance(edge, datetime) or isinstance(edge.tzinfo, ZoneInfo)


def calendar_entry(entry: CalendarEntry) -> Document:
    """The entry as a file of text/calendar in UTF-8, named after its uid: "B-0042.ics" for "B-0042@wfk"."""
    # Few turns write an entry, and the library takes some megabytes.
    from icalendar import Calendar  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", entry.method)
    for zone in _zones(entry):
        calendar.add_component(_rules_of(zone, entry.start.year, entry.end.year))
    calendar.add_component(_event(entry))
    name = re.sub(r"[^\w-]", "", entry.uid.split("@", maxsplit=1)[0]) or "entry"
    return Document(f"{name}.ics", "text/calendar", calendar.to_ical())


def _event(entry: CalendarEntry) -> Component:
    from icalendar import Event  # noqa: PLC0415

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.stamp.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("summary", entry.summary)
    event.add("dtstart", entry.start)
    event.add("dtend", entry.end if isinstance(entry.end, datetime) else entry.end + timedelta(days=1))
    event.add("status", "CANCELLED" if entry.method == "CANCEL" else "CONFIRMED")
    # Whole days in an office leave the hours of the day open for meetings.
    event.add("transp", "OPAQUE" if isinstance(entry.start, datetime) else "TRANSPARENT")
    optional = {"description": entry.description, "location": entry.place, "url": entry.url}
    for name, value in optional.items():
        if value:
            event.add(name, value)
    if entry.organizer:
        event.add("organizer", f"mailto:{entry.organizer}")
    return event


def _zones(entry: CalendarEntry) -> list[ZoneInfo]:
    zones = [edge.tzinfo for edge in (entry.start, entry.end) if isinstance(edge, datetime) and isinstance(edge.tzinfo, ZoneInfo)]
    # UTC is written with a Z and needs no rules.
    return [zone for zone in dict.fromkeys(zones) if zone.key != "UTC"]


def _rules_of(zone: ZoneInfo, first_year: int, last_year: int) -> Timezone:
    """The zone's VTIMEZONE from the first day of `first_year` to the end of `last_year`: how it begins, and each change.

    A change is dated by the clock that went before it (RFC 5545, 3.6.5), which the library itself gets wrong in spring.
    """
    from icalendar import Timezone  # noqa: PLC0415

    rules = Timezone()
    rules.add("tzid", zone.key)
    start = datetime(first_year, 1, 1, tzinfo=zone)
    rules.add_component(_observance(start, start.replace(tzinfo=None), _offset(start)))
    for change in _changes(zone, first_year, last_year):
        before = _offset((change - timedelta(seconds=1)).astimezone(zone))
        rules.add_component(_observance(change.astimezone(zone), (change + before).replace(tzinfo=None), before))
    return rules


def _observance(since: datetime, dated: datetime, before: timedelta) -> Component:
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415

    part = TimezoneDaylight() if since.dst() else TimezoneStandard()
    part.add("dtstart", dated)
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", _offset(since))
    part.add("tzname", since.tzname() or "")
    return part


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[datetime]:
    """The instants at which the zone's offset changes, in UTC, to the second."""
    day = datetime(first_year, 1, 1, tzinfo=zone).astimezone(UTC)
    while day.year <= last_year:
        following = day + timedelta(days=1)
        if _offset(day.astimezone(zone)) != _offset(following.astimezone(zone)):
            yield _between(zone, day, following)
        day = following


def _between(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """The first second between the two that has the offset of `late`."""
    if late - early <= timedelta(seconds=1):
        return late
    middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
    if _offset(middle.astimezone(zone)) == _offset(late.astimezone(zone)):
        return _between(zone, early, middle)
    return _between(zone, middle, late)


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta(0)
