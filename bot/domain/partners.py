"""Firms and their partnership profiles as the database holds them: who belongs to a firm, what is online, who fits whom."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.firms import Firm, Profile
from bot.domain.language import Language

PROFILE_LASTS_MONTHS = 12
"""How long a profile is online after it was made or renewed."""


TALK_ID = "wfk:"
"""Ids of firms and profiles that were made in a talk begin so; in a file no id may."""


def number_text(number: int) -> str:
    """A profile's number as people see it."""
    return f"P-{number:04d}"


def firm_number_text(number: int) -> str:
    """A firm's number as colleagues see it."""
    return f"U-{number:04d}"


def lasts_until(day: date) -> date:
    """The last day on which a profile is online that was made or renewed on a day."""
    months = day.month - 1 + PROFILE_LASTS_MONTHS
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


class ProfileState(StrEnum):
    """Where a profile stands; only what is online is matched."""

    ONLINE = "online"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class FirmPerson:
    """A contact who speaks for a firm. `job` is what they do there, `reply_to` a mail address or telephone number of theirs.

    `language` and `zone` (IANA) are the contact's. Whoever registered the firm has the `lead`: they may let others in.
    """

    contact_id: str
    family: str
    given: str
    job: str
    reply_to: str
    language: Language
    zone: str
    lead: bool = False


@dataclass(frozen=True, slots=True)
class HeldFirm:
    """A firm on record. A blocked firm meets nobody; `verified_at` is None until a colleague has verified it.

    `number` is what colleagues see (U-0012) and buttons carry. An imported firm came with a file: it may have no people yet.
    """

    firm: Firm
    version: int
    people: tuple[FirmPerson, ...] = ()
    blocked: bool = False
    verified_at: datetime | None = None
    verified_by: str = ""
    number: int = 0
    imported: bool = False

    @property
    def name(self) -> str:
        """How colleagues refer to it."""
        return firm_number_text(self.number)


@dataclass(frozen=True, slots=True)
class HeldProfile:
    """A profile on record with its firm; `valid_until` is the last day on which it is online.

    `number` is what buttons carry and people see (P-0042): an imported profile's id may be of any length. `imported` is what came
    with a file and was not changed by the firm's people since.
    """

    number: int
    profile: Profile
    firm: HeldFirm
    version: int
    state: ProfileState
    valid_until: date
    imported: bool = False

    @property
    def name(self) -> str:
        """How people refer to it."""
        return number_text(self.number)

    @property
    def is_online(self) -> bool:
        """Whether it may be shown and matched."""
        return self.state is ProfileState.ONLINE and not self.firm.blocked


@dataclass(frozen=True, slots=True)
class FirmOf:
    """Query: the HeldFirm that a contact speaks for, or None."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class FirmNamed:
    """Query: the HeldFirm with an id, or None."""

    firm: str


@dataclass(frozen=True, slots=True)
class ProfileNamed:
    """Query: the HeldProfile with an id, or None."""

    profile: str


@dataclass(frozen=True, slots=True)
class ProfileNumbered:
    """Query: the HeldProfile with a number, or None."""

    number: int


@dataclass(frozen=True, slots=True)
class ProfilesOf:
    """Query: the profiles of a firm that are neither withdrawn nor blocked, the oldest first: a tuple of HeldProfile."""

    firm: str


@dataclass(frozen=True, slots=True)
class FirmNumbered:
    """Query: the HeldFirm with a number, or None; of a firm that was joined to another one, that one."""

    number: int


@dataclass(frozen=True, slots=True)
class AllFirms:
    """Query: every firm that was not joined to another one, by number: a tuple of HeldFirm."""


@dataclass(frozen=True, slots=True)
class AllProfiles:
    """Query: every profile in whatever state, by number: a tuple of HeldProfile."""


@dataclass(frozen=True, slots=True)
class AllOnline:
    """Query: every profile that is online (`HeldProfile.is_online`) with its firm, by number: a tuple of HeldProfile."""


@dataclass(frozen=True, slots=True)
class PartnersStamp:
    """Query: a short text that changes whenever AllOnline would answer otherwise; cheap to ask for."""


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """A profile that fits another: how well (0 to 1), and why in one line a language."""

    profile: HeldProfile
    score: float
    reasons: dict[Language, str]


@dataclass(frozen=True, slots=True)
class MatchesFor:
    """Query: the profiles that fit one best now, all rules applied: a tuple of FoundMatch, `top` at most."""

    profile: str
    top: int = 3
