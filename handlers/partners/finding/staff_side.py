"""Colleagues see who fits a profile, with names, and propose a pair."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Button, InLanguages, Say, Value
from bot.domain.partners import FoundMatch, HeldFirm, HeldProfile, MatchesFor, ProfileNumbered
from handlers.partners.finding.kinds import ProfileNumber, profile_numbers
from handlers.partners.titles import title_for

NUMBER = "matches-which"
SHOWN = 5
_PERCENT = 100


def read_number(_context: Context, text: str) -> Mapping[str, str]:
    """`matches P-0042`."""
    return {NUMBER: text} if len(profile_numbers(text)) == 1 else {}


def show_matches(_context: Context) -> Script[Finished]:
    """Who fits a profile best now, all rules applied, by name; the look is written down."""
    number = yield from ask(NUMBER, ProfileNumber())
    mine: HeldProfile | None = yield from look_up(ProfileNumbered(number))
    if mine is None or not mine.is_online:
        return Finished("matches-unknown", {"number": ProfileNumber().show(number)})
    found: tuple[FoundMatch, ...] = yield from look_up(MatchesFor(mine.profile.id, SHOWN))
    looked = StaffActed("matches", mine.name)
    about: dict[str, Value] = {"number": mine.name, "firm": firm_name(mine.firm), "title": title_for(mine.profile)}
    if not found:
        return Finished("matches-none", about, events=(looked,))
    pairs = tuple(Button("matches-pair", f"do:pair:{mine.name} {one.profile.name}", {"number": one.profile.name}) for one in found)
    lines = tuple(_line(one) for one in found)
    return Finished("matches-found", {**about, "lines": lines}, events=(looked,), choices=pairs)


def _line(match: FoundMatch) -> Say:
    held = match.profile
    values: dict[str, Value] = {
        "number": held.name,
        "firm": firm_name(held.firm),
        "title": title_for(held.profile),
        "percent": round(match.score * _PERCENT),
        "reason": InLanguages(match.reasons),
        "people": Say("matches-people") if held.firm.people else Say("matches-nobody"),
    }
    return Say("matches-line", values)


def firm_name(held: HeldFirm) -> str:
    """A firm by the names it has."""
    return " / ".join(name for name in (held.firm.name, held.firm.name_zh) if name)
