"""What happens to profiles by the clock: their people are told thirty and seven days before the end, and once when it is over."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from typing import Any

from bot.dialog import LookUp
from bot.domain.deliveries import Priority
from bot.domain.notices import Notice, Say, ToContact
from bot.domain.partner_events import ProfileEnding, ProfileEndTold, ProfilesEnding
from bot.ports import Deed
from bot.topic import Duty
from handlers.partners.profiles.own import MINE, renew_button, values_of

EVERY = 600.0
"""Seconds between two looks for profiles near their end."""


def tell_end(ending: ProfileEnding, _now: datetime) -> Generator[LookUp, Any, Deed]:
    """Tell everybody of the firm, with a button that renews; what came with a file has nobody to be told."""
    yield from ()
    held = ending.profile
    mark = f"profile:{held.number}:end:{held.valid_until.isoformat()}:{ending.days}"
    text = "profile-ending" if ending.days else "profile-ended"
    say = Say(text, values_of(held), choices=(renew_button(held), MINE))
    told = tuple(Notice(ToContact(one.contact_id), f"{mark}:{one.contact_id}", say, Priority.REMINDER) for one in held.firm.people)
    return Deed(mark, (ProfileEndTold(held.number, held.version, ending.days),), told)


DUTIES = (Duty("profile-end", EVERY, ProfilesEnding(), tell_end),)
