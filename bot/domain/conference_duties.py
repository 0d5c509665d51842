"""What is due about conferences by the clock: found by queries, settled by events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.conferences import Conference, Registration
from bot.domain.events import Event


@dataclass(frozen=True, slots=True)
class Attendance:
    """A registration with its conference."""

    registration: Registration
    conference: Conference


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A reminder whose time has come; `overtaken` when a later one of the same registration is due as well."""

    attendance: Attendance
    kind: str
    start: datetime
    overtaken: bool


@dataclass(frozen=True, slots=True)
class DateNews:
    """A contact who wished to be told, and the conference that has a date now."""

    contact_id: str
    zone: str
    conference: Conference


@dataclass(frozen=True, slots=True)
class RemindersDue:
    """Query: every DueReminder, as a tuple."""


@dataclass(frozen=True, slots=True)
class TellingsDue:
    """Query: Attendance of live registrations that do not know yet what changed of their conference, as a tuple."""


@dataclass(frozen=True, slots=True)
class PlacesFree:
    """Query: Attendance of who is next on each waiting list and fits into the free places, as a tuple."""


@dataclass(frozen=True, slots=True)
class OffersOver:
    """Query: Attendance of offered places whose time ran out, as a tuple."""


@dataclass(frozen=True, slots=True)
class ZonesChanged:
    """Query: live registrations whose contact is in another zone now: a tuple of (Registration, zone)."""


@dataclass(frozen=True, slots=True)
class DatesToTell:
    """Query: every DateNews, as a tuple."""


@dataclass(frozen=True, slots=True)
class ReminderSettled(Event):
    """A reminder was sent, or missed: too late to help, or overtaken by a later one."""

    number: int
    kind: str
    start: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class ReminderPostponed(Event):
    """A reminder that is late waits until an instant: nobody is woken up."""

    number: int
    kind: str
    start: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class AttendeeTold(Event):
    """A contact knows the conference as it stands at `sequence`, beginning at `start`; the reminders follow."""

    number: int
    start: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class ZoneFollowed(Event):
    """The reminders of a registration follow the contact into another zone."""

    number: int
    version: int
    zone: str


@dataclass(frozen=True, slots=True)
class DateTold(Event):
    """A contact was told of a conference; with `settled` the wish is fulfilled."""

    contact_id: str
    conference: str
    settled: bool
