"""What is due about announcements by the clock: found by queries, settled by events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.announcement_progress import Progress
from bot.domain.announcements import Announcement, Rules
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Message


@dataclass(frozen=True, slots=True)
class AnnouncementsToStart:
    """Query: every scheduled Announcement whose time has come, as a tuple."""


@dataclass(frozen=True, slots=True)
class SliceDue:
    """The recipients after the contact `after` are next to get their deliveries."""

    announcement: Announcement
    after: str


@dataclass(frozen=True, slots=True)
class SlicesDue:
    """Query: a SliceDue for each announcement that is being sent and has few deliveries left that are due, as a tuple."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Deliveries of an announcement that do not follow its state yet, the first of them `first`; 0 when all do."""

    announcement: Announcement
    first: int


@dataclass(frozen=True, slots=True)
class UnsettledAnnouncements:
    """Query: every Unsettled, as a tuple."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Progress of which colleagues are to be told, for the time after `tellings`; `room`: they have a group chat."""

    progress: Progress
    tellings: int
    room: bool


@dataclass(frozen=True, slots=True)
class TellingsOfProgress:
    """Query: every Telling that is due, as a tuple."""


@dataclass(frozen=True, slots=True)
class AnnouncementsToFinish:
    """Query: a Telling of every announcement with nothing left to send of which no report was made, as a tuple."""


@dataclass(frozen=True, slots=True)
class AnnouncementStarted(Event):
    """A scheduled announcement begins."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class SliceWritten(Event):
    """The next recipients after `after` have their deliveries, each in the message of their language."""

    number: int
    version: int
    after: str
    messages: Mapping[Language, Message]
    rules: Rules


@dataclass(frozen=True, slots=True)
class DeliveriesFollowed(Event):
    """Some deliveries, the first of them `first`, follow the state of their announcement; with 0 all of them do."""

    number: int
    version: int
    first: int


@dataclass(frozen=True, slots=True)
class ProgressTold(Event):
    """Colleagues were told that so many messages are `through`, for the time after `tellings`."""

    number: int
    tellings: int
    through: int


@dataclass(frozen=True, slots=True)
class AnnouncementFinished(Event):
    """Nothing is left to send; colleagues have the report."""

    number: int
    version: int
