"""What a contact agreed to: one purpose a consent, each with the version of its text, its language and its time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.events import Event
from bot.domain.language import Language


class Purpose(StrEnum):
    """What personal data are used for; every purpose is agreed to or refused by itself."""

    OFFICE = "office"
    TRANSFER = "transfer"
    PERSON = "person"
    VISIT = "visit"
    PROFILE = "profile"
    CONTACT = "contact"
    NEWS = "news"


VERSIONS: Mapping[Purpose, str] = dict.fromkeys(Purpose, "2026-11")
"""The version of each consent's text `consent-<purpose>`; to be raised whenever its meaning changes: then it is asked anew."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent that was given, and withdrawn if `withdrawn_at` is there."""

    purpose: Purpose
    version: str
    language: Language
    given_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeldConsent:
    """Query: the Consent that a contact holds for a purpose in the present version, or None."""

    contact_id: str
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class ConsentsOf:
    """Query: the newest Consent of a contact for each purpose that was ever agreed to, in any version: a tuple."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ConsentAnswered(Event):
    """A contact agreed to a purpose, or refused it. Whoever refuses or withdraws is not asked less kindly next time."""

    purpose: Purpose
    version: str
    language: Language
    given: bool
