"""What a contact has under way in any topic: so that one question is answered for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.notices import Say


@dataclass(frozen=True, slots=True)
class Standing:
    """One request: its number, a line on how it stands, the token of the button that shows it, whether it is still under way."""

    number: str
    line: Say
    token: str
    live: bool


@dataclass(frozen=True, slots=True)
class StandingOf:
    """Query: a contact's requests besides those for offices, the newest first: a tuple of Standing."""

    contact_id: str
