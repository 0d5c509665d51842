"""Colleagues keep two firms apart, or let them meet again."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.events import StaffActed
from bot.domain.matches import FirmsKeptApart
from bot.domain.partners import HeldProfile, ProfileNumbered
from handlers.partners.finding.kinds import ProfileNumber, TwoProfiles, profile_numbers
from handlers.partners.finding.staff_side import firm_name

WHICH = "keep-apart-which"
APART, MEET = "apart", "meet"
_CHOICES = (Option(APART, "keep-apart-apart"), Option(MEET, "keep-apart-meet"))


def read_two(_context: Context, text: str) -> Mapping[str, str]:
    """`keep-apart P-0001 P-0002`: a profile of each firm."""
    return {WHICH: text} if len(profile_numbers(text)) == 2 else {}  # noqa: PLR2004 - a pair


def keep_apart(_context: Context) -> Script[Finished]:
    """Two firms, named by a profile of each, are not proposed to each other; or again they are."""
    numbers = yield from ask(WHICH, TwoProfiles())
    held: list[HeldProfile] = []
    for number in numbers:
        found: HeldProfile | None = yield from look_up(ProfileNumbered(number))
        if found is None:
            return Finished("matches-unknown", {"number": ProfileNumber().show(number)})
        held.append(found)
    first, second = held
    if first.firm.number == second.firm.number:
        return Finished("keep-apart-same", {"firm": firm_name(first.firm)})
    names = {"first": firm_name(first.firm), "second": firm_name(second.firm)}
    apart = (yield from choose("keep-apart-sure", _CHOICES, **names)) == APART
    events = (
        FirmsKeptApart(first.firm.number, second.firm.number, apart),
        StaffActed("keep-apart", f"{first.firm.name} {second.firm.name}"),
    )
    return Finished(f"keep-apart-done-{APART if apart else MEET}", names, events=events)
