"""What a contact does with their own office requests, as domain facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.events import Event
from bot.domain.offices import OfficeRequest

HOLD = timedelta(days=14)
"""How long the days of a sent request count as asked for, so that others see it; a decision does not depend on it."""


@dataclass(frozen=True, slots=True)
class RequestSent(Event):
    """A contact sent an office request; it is stored as it stands, in its first version."""

    request: OfficeRequest


@dataclass(frozen=True, slots=True)
class RequestChanged(Event):
    """A contact changed an own request: `request` as it is wanted now, with the version that the change was made on.

    `reviewed` means that it goes into review again: its days are free then, and whatever was decided counts no more.
    """

    request: OfficeRequest
    reviewed: bool = True


@dataclass(frozen=True, slots=True)
class RequestWithdrawn(Event):
    """A contact took an own request back; its days are free then."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class RequestAnswered(Event):
    """A contact answered what the colleagues had asked back; the request goes on in review."""

    number: int
    version: int
    answer: str
