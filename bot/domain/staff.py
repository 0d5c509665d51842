"""Colleagues of WFK: who they are, their group chat, invitations, the audit log."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.messages import Address
from bot.domain.people import Role
from bot.domain.spreadsheets import csv_text

ROLES = (Role.CLERK, Role.EDITOR, Role.ADMINISTRATOR)
"""The roles a person can have, the least one first."""
DEFAULT_NAME = "WFK"
"""How a colleague is seen who did not say a name yet; the only name that several may have."""
INVITATION_LASTS = timedelta(hours=72)
WRONG_CODES = 5
"""So many wrong codes within `WRONG_CODES_IN`, and a contact's codes are not looked at any more until they are older."""
WRONG_CODES_IN = timedelta(hours=1)
CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""What a code is made of: nothing that looks alike on a screen, and nothing that a link would change."""
CODE_LENGTH = 20
"""Letters of a code: 20 of 31 kinds are 99 bits, beyond guessing; so a plain hash of it is safe to store."""
HANDLE_CHARACTERS = 24
_COLLEAGUE = "colleague:"


@dataclass(frozen=True, slots=True)
class IsStaffRoom:
    """Query: whether an address is the group chat of the colleagues or a thread of it. Answered by a bool."""

    address: Address


@dataclass(frozen=True, slots=True)
class Colleague:
    """A contact with a role, the name they chose, and where they can be reached now."""

    contact_id: str
    role: Role
    name: str
    language: Language
    reached_at: tuple[Address, ...] = ()

    @property
    def handle(self) -> str:
        """What stands for the colleague in a button, where a contact's id is too long."""
        return handle_of(self.contact_id)


def handle_of(contact_id: str) -> str:
    """The beginning of a contact's id, of at most 24 bytes; ids are random, so it is as good as the whole one."""
    return contact_id[:HANDLE_CHARACTERS]


@dataclass(frozen=True, slots=True)
class Team:
    """Query: all colleagues, the highest role first, then by name: a tuple of Colleague."""


@dataclass(frozen=True, slots=True)
class ColleagueAt:
    """Query: the Colleague who is reached at an address, or None."""

    address: Address


@dataclass(frozen=True, slots=True)
class NewCode:
    """Query: a fresh code for an invitation, a str that nobody can guess; it is worth nothing until it is stored."""


@dataclass(frozen=True, slots=True)
class BotName:
    """Query: the bot's name on Telegram without @, for links; "" where it is not known."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation: the role it gives, the contact who invited, and whether it still holds: not accepted yet, not expired."""

    digest: str
    role: Role
    invited_by: str
    holds: bool


@dataclass(frozen=True, slots=True)
class InvitationFor:
    """Query: the Invitation that a contact has the code of, or None.

    None says no more: the code is forged or long forgotten, or the contact tried too many wrong ones.
    """

    contact_id: str
    code: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit log. `contact_id` and `who` are "" where nobody but the start of the bot did it."""

    at: datetime
    contact_id: str
    who: str
    action: str
    subject: str


@dataclass(frozen=True, slots=True)
class Audit:
    """Query: the newest AuditEntry lines, at most `most`, the newest first: a tuple.

    `wanted` is a colleague's handle or a part of their name, or a part of the subject; "" for all.
    """

    wanted: str = ""
    most: int = 10_000


@dataclass(frozen=True, slots=True)
class InvitationMade(Event):
    """An administrator invites somebody: the hash of the code, and the role it gives, for `INVITATION_LASTS` from now on."""

    digest: str
    role: Role


@dataclass(frozen=True, slots=True)
class InvitationAccepted(Event):
    """The contact becomes a colleague under a name; too late when the invitation is used or expired meanwhile."""

    digest: str
    name: str


@dataclass(frozen=True, slots=True)
class CodeRefused(Event):
    """A contact tried a code that does not hold."""


@dataclass(frozen=True, slots=True)
class RoleChanged(Event):
    """A colleague gets another role, or None when they leave; too late when the role is not `was` any more."""

    contact_id: str
    was: Role
    role: Role | None


@dataclass(frozen=True, slots=True)
class StaffNamed(Event):
    """A colleague chose the name under which others see them."""

    name: str


@dataclass(frozen=True, slots=True)
class RoomChosen(Event):
    """The group chat in which this was said becomes the room of the colleagues, in place of any other; `by` is a contact's id."""

    by: str


@dataclass(frozen=True, slots=True)
class RoomEnded(Event):
    """There is no room of the colleagues any more: each is told in private; `by` is a contact's id."""

    by: str


def tidy_code(text: str) -> str:
    """A typed code without what people add to it: hyphens, spaces, capitals."""
    return "".join(letter for letter in text.lower() if letter.isalnum())[: 2 * CODE_LENGTH]


def digest_of(code: str) -> str:
    """What is stored of a code: its SHA-256, in 64 hexadecimal digits."""
    return hashlib.sha256(tidy_code(code).encode()).hexdigest()


def subject_of(contact_id: str) -> str:
    """How the audit log names a colleague to whom something was done; the name is looked up when it is read."""
    return f"{_COLLEAGUE}{contact_id}"


def colleague_in(subject: str) -> str:
    """The contact's id in a subject that is a colleague, "" in any other."""
    return subject.removeprefix(_COLLEAGUE) if subject.startswith(_COLLEAGUE) else ""


def audit_csv(entries: Sequence[AuditEntry]) -> str:
    """The audit log as a table for a spreadsheet: times in UTC (ISO 8601), separated by commas (RFC 4180)."""
    heading = ("at_utc", "colleague", "colleague_id", "action", "subject")
    rows = ((one.at.isoformat(timespec="seconds"), one.who, one.contact_id, one.action, one.subject) for one in entries)
    return csv_text((heading, *rows))
