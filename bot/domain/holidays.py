"""Days off that colleagues entered, such as the table that China's State Council publishes each autumn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.language import Language


class Country(StrEnum):
    """A country by its ISO 3166 code; of Germany, Rhineland-Palatinate is meant."""

    GERMANY = "DE"
    CHINA = "CN"


@dataclass(frozen=True, slots=True)
class ExtraDay:
    """Days off that colleagues entered, both ends included; they take the place of every computed holiday that they touch."""

    country: Country
    first: date
    last: date
    name: Mapping[Language, str]
    id: int = 0


@dataclass(frozen=True, slots=True)
class ExtraDays:
    """Query: every ExtraDay, in order of its first day, as a tuple."""


@dataclass(frozen=True, slots=True)
class HolidayEntered(Event):
    """Colleagues entered days off."""

    day: ExtraDay


@dataclass(frozen=True, slots=True)
class HolidayRemoved(Event):
    """Days off that colleagues entered do not count any more."""

    id: int
