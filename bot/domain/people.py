"""Who the bot talks with: contacts, and among them the colleagues of WFK."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.language import Language


class Role(StrEnum):
    """What a colleague may do; each role may do what the ones before it may.

    A clerk decides requests and answers contacts, an editor also enters sites, rooms and answers, an administrator also
    invites colleagues. `ROOM` is no person but the group chat in which the colleagues work.
    """

    CLERK = "clerk"
    EDITOR = "editor"
    ADMINISTRATOR = "administrator"
    ROOM = "room"

    def covers(self, needed: Role) -> bool:
        """Whether this role may do what `needed` may."""
        return self is not Role.ROOM and _RANKS[self] >= _RANKS[needed]


_RANKS = {Role.CLERK: 1, Role.EDITOR: 2, Role.ADMINISTRATOR: 3, Role.ROOM: 9}


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the bot talks with.

    `language_chosen` is true once the person chose it; `zone` is an IANA name; `announcements` is false after "STOP".
    `role` is None for everybody but colleagues; `staff_name` is the name under which a colleague wants to be seen.
    `handover` is the number of the hand-over in which a colleague is talking with this contact just now.
    """

    id: str
    language: Language
    language_chosen: bool = False
    zone: str = "Europe/Berlin"
    announcements: bool = True
    role: Role | None = None
    staff_name: str = ""
    handover: int | None = None

    def may(self, needed: Role) -> bool:
        """Whether this contact is a colleague who may do what `needed` may."""
        return self.role is not None and self.role.covers(needed)
