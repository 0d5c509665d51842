"""What is held about a contact: shown, corrected, linked with other platforms, erased."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from bot.domain.events import Event
from bot.domain.messages import Address, Channel

LINK_CODE_LASTS = timedelta(minutes=15)
"""How long a code that links two platforms can be used."""
WRONG_CODES = 5
"""So many wrong codes an hour a contact may try."""
WRONG_CODES_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class HeldData:
    """Query: everything that is held about a contact, by section: tuples of plain JSON objects."""

    contact_id: str


Held = Mapping[str, tuple[Mapping[str, Any], ...]]
"""What is held, by the name of its section; sections without anything are left out."""


@dataclass(frozen=True, slots=True)
class PlatformsOf:
    """Query: where a contact is reached, the address they wrote from last first: a tuple of Address."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ErasurePlanOf:
    """Query: the ErasurePlan of a contact."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What an erasure would do.

    `requests` are the open ones and `bookings` the approved ones that are not over yet, both by number: they are withdrawn.
    `handovers` are open and will be closed, `introductions` are live and will end, `visits` (delegations and projects) are withdrawn.
    `queued` messages are not sent any more. `copies` are the reasons of notices that
    colleagues got about this contact: they are redacted where the platform can. `numbered`: requests or questions stay, without
    what tells whose they were. `profiles` are emptied and shown no more, by number. `last_administrator` forbids it.
    """

    platforms: tuple[Channel, ...]
    requests: tuple[int, ...] = ()
    bookings: tuple[int, ...] = ()
    handovers: tuple[int, ...] = ()
    visits: tuple[str, ...] = ()
    introductions: tuple[int, ...] = ()
    queued: int = 0
    copies: tuple[str, ...] = ()
    numbered: bool = False
    profiles: tuple[int, ...] = ()
    last_administrator: bool = False

    @property
    def withdrawn(self) -> tuple[int, ...]:
        """The numbers of all office requests that are withdrawn by it."""
        return tuple(sorted((*self.requests, *self.bookings)))


@dataclass(frozen=True, slots=True)
class ContactErased(Event):
    """A contact wished everything erased, as `plan` told it. Stale when the plan is not the present one any more."""

    plan: ErasurePlan


@dataclass(frozen=True, slots=True)
class Farewell:
    """An erased contact's address, known just long enough for the last message; `late` are copies still to be redacted."""

    id: str
    late: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FarewellsDue:
    """Query: the farewells that can be forgotten, a tuple of Farewell."""


@dataclass(frozen=True, slots=True)
class FarewellForgotten(Event):
    """The last message to an erased contact went out: nothing of them is left afterwards."""

    id: str


@dataclass(frozen=True, slots=True)
class NewLinkCode:
    """Query: a random code, not yet stored: eight letters and digits in two groups."""


@dataclass(frozen=True, slots=True)
class LinkCodeMade(Event):
    """A contact got a code to link another platform; it is stored as a hash and replaces an earlier one."""

    code: str


class LinkVerdict(StrEnum):
    """What a code that was entered is good for; with FIRMS both speak for firms, and not for the same one."""

    FITS = "fits"
    UNKNOWN = "unknown"
    TOO_MANY = "too-many"
    SAME = "same"
    COLLEAGUE = "colleague"
    FIRMS = "firms"


@dataclass(frozen=True, slots=True)
class LinkOffered:
    """Query: the LinkOffer of a code that a contact entered."""

    contact_id: str
    code: str


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """What linking would join: `contact_id` made the code and is reached at `addresses`; empty unless the code fits."""

    verdict: LinkVerdict
    contact_id: str = ""
    addresses: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactsLinked(Event):
    """The contact who acts joins the one who made the code: all they have is one from now on."""

    code: str
    with_contact: str


@dataclass(frozen=True, slots=True)
class LinkCodeFailed(Event):
    """A contact entered a code that is none."""


@dataclass(frozen=True, slots=True)
class PlatformUnlinked(Event):
    """The address a contact writes from becomes a contact of its own, about whom nothing is known."""


@dataclass(frozen=True, slots=True)
class WithdrawalPlanOf:
    """Query: the WithdrawalPlan of a contact."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class WithdrawalPlan:
    """What a contact has under way that rests on a consent, each as (number, version).

    `requests` are office requests that are open, or approved and not over; `handovers` questions that are not closed,
    `visits` delegations and projects. `firm` is the id of the firm that they speak for, or ""; `profiles` the numbers of those
    that go off with them; `introductions` are undecided, by number alone.
    """

    requests: tuple[tuple[int, int], ...] = ()
    handovers: tuple[tuple[int, int], ...] = ()
    visits: tuple[tuple[str, int], ...] = ()
    firm: str = ""
    profiles: tuple[int, ...] = ()
    introductions: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyAddressCorrected(Event):
    """A contact corrected the mail address or telephone number for the answers to all questions that are open."""

    way: str
    reply_to: str


@dataclass(frozen=True, slots=True)
class ReplyWaysOf:
    """Query: by which ways, mail or phone, a contact awaits answers to open questions: a tuple of (number, way, reply_to)."""

    contact_id: str
