"""What happens to firms, their people and their profiles. Whatever changes one names the version it was decided on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.events import Event
from bot.domain.firms import Firm, Profile
from bot.domain.partners import HeldFirm, HeldProfile
from bot.domain.personal import LinkVerdict

FIRM_CODE_LASTS = timedelta(days=3)
"""How long a code lets a colleague of the same firm in."""


@dataclass(frozen=True, slots=True)
class PersonWords:
    """What a contact says of themselves as a speaker of a firm; see FirmPerson."""

    family: str
    given: str
    job: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class FirmOffered:
    """Query: the FirmOffer of a code that a contact entered."""

    contact_id: str
    code: str


@dataclass(frozen=True, slots=True)
class FirmOffer:
    """The firm that a code lets one join, None where it fits no more; `verdict` is FITS, UNKNOWN or TOO_MANY."""

    verdict: LinkVerdict
    firm: HeldFirm | None = None


@dataclass(frozen=True, slots=True)
class WaitingFor:
    """Query: the people who wait to be confirmed for a firm, by its id: a tuple of FirmPerson."""

    firm: str


@dataclass(frozen=True, slots=True)
class TwinsTold:
    """Query: the pairs of firms that colleagues told apart: a frozenset of pairs of numbers, the smaller first."""


REMINDED_DAYS = (30, 7, 0)
"""How many days before its end the people of a profile are told; 0 when it is over."""


@dataclass(frozen=True, slots=True)
class ProfileEnding:
    """A profile near its end, of whose end its people were not told at so many `days` before."""

    profile: HeldProfile
    days: int


@dataclass(frozen=True, slots=True)
class ProfilesEnding:
    """Query: the profiles whose people are to be told of the end now: a tuple of ProfileEnding."""


@dataclass(frozen=True, slots=True)
class NewFirmNumber:
    """Query: the next number of a firm; none is given out twice."""


@dataclass(frozen=True, slots=True)
class NewProfileNumber:
    """Query: the next number of a profile; none is given out twice."""


@dataclass(frozen=True, slots=True)
class FirmRegistered(Event):
    """The contact who acts registered a firm and speaks for it."""

    firm: Firm
    number: int
    person: PersonWords


@dataclass(frozen=True, slots=True)
class FirmChanged(Event):
    """A firm was corrected. What it is called was verified under its old name: another name has to be verified anew."""

    firm: Firm
    version: int


@dataclass(frozen=True, slots=True)
class FirmCodeMade(Event):
    """Somebody of a firm got a code by which one colleague of theirs can join it; it is stored as a hash."""

    firm: str
    code: str


@dataclass(frozen=True, slots=True)
class PersonJoinedFirm(Event):
    """The contact who acts speaks for a firm from now on; the code is used up by it."""

    firm: str
    code: str
    person: PersonWords


@dataclass(frozen=True, slots=True)
class PersonAsked(Event):
    """The contact who acts says that they belong to a firm on record: they wait for a colleague of WFK to confirm it."""

    firm: str
    person: PersonWords


@dataclass(frozen=True, slots=True)
class PersonConfirmed(Event):
    """A colleague of WFK confirmed that a waiting contact speaks for the firm, or refused it (`accepted` is false)."""

    contact_id: str
    firm: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class PersonCorrected(Event):
    """The contact who acts corrected what they said of themselves."""

    person: PersonWords


@dataclass(frozen=True, slots=True)
class PersonLeftFirm(Event):
    """The contact who acts speaks for their firm no more; the last one takes its profiles off."""

    firm: str


@dataclass(frozen=True, slots=True)
class FirmVerified(Event):
    """A colleague verified that a firm is what it says."""

    firm: str
    version: int
    by: str


@dataclass(frozen=True, slots=True)
class FirmBlocked(Event):
    """A colleague blocked a firm, or lifted the block (`blocked` is false)."""

    firm: str
    version: int
    blocked: bool


@dataclass(frozen=True, slots=True)
class FirmsJoined(Event):
    """A colleague joined a firm to another one, which keeps its data: people and profiles of `joined` are its own now.

    The versions are those of both firms as they were shown.
    """

    kept: str
    kept_version: int
    joined: str
    joined_version: int


@dataclass(frozen=True, slots=True)
class FirmsToldApart(Event):
    """A colleague said that two firms, by number, are two: they are not proposed as duplicates again."""

    first: int
    second: int


@dataclass(frozen=True, slots=True)
class FirmEntered(Event):
    """A file told of a firm: new at version 0."""

    firm: Firm
    version: int = 0


@dataclass(frozen=True, slots=True)
class ProfileEntered(Event):
    """A file told of a profile: new at version 0."""

    profile: Profile
    valid_until: date
    version: int = 0


@dataclass(frozen=True, slots=True)
class ProfileMade(Event):
    """Somebody of a firm made a profile; it is online until the last day `valid_until`. `version` is the firm's as it was seen."""

    profile: Profile
    number: int
    valid_until: date
    version: int


@dataclass(frozen=True, slots=True)
class ProfileChanged(Event):
    """What a profile says was changed."""

    number: int
    profile: Profile
    version: int


@dataclass(frozen=True, slots=True)
class ProfileRenewed(Event):
    """A profile that is online or expired is valid until another day."""

    number: int
    version: int
    valid_until: date


@dataclass(frozen=True, slots=True)
class ProfileWithdrawn(Event):
    """A profile was taken off for good."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class ProfileBlocked(Event):
    """A colleague blocked a profile, or lifted the block (`blocked` is false)."""

    number: int
    version: int
    blocked: bool


@dataclass(frozen=True, slots=True)
class ProfileEndTold(Event):
    """The people of a profile's firm were told how near its end is: so many `days` before, 0 once it expired."""

    number: int
    version: int
    days: int
