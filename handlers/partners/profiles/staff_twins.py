"""Firms that may be the same, side by side: joined by a colleague, or told apart; never by the bot itself."""

from __future__ import annotations

from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Notice, Say, ToContact, Value
from bot.domain.partner_events import FirmsJoined, FirmsToldApart, TwinsTold
from bot.domain.partners import AllFirms, FirmNumbered, HeldFirm, HeldProfile, ProfilesOf
from handlers.partners.profiles.firm import firm_lines
from handlers.partners.profiles.kinds import FIRM
from handlers.partners.profiles.own import line
from handlers.partners.profiles.register import NO
from handlers.partners.profiles.staff_firms import FIRM_NUMBER, asked_firm, firm_line
from handlers.partners.profiles.told import firm_buttons
from handlers.partners.profiles.twins import twins_of

OTHER = "firm-other"
_SURE = (Option(YES, "firm-merge-yes"), Option(NO, "firm-merge-no"))


def show_twins(context: Context) -> Script[Finished]:
    """A firm with those that look like it, one button each to put both side by side."""
    held = yield from asked_firm(context)
    if isinstance(held, Finished):
        return held
    firms: tuple[HeldFirm, ...] = yield from look_up(AllFirms())
    apart: frozenset[tuple[int, int]] = yield from look_up(TwinsTold())
    twins = twins_of(held.firm, firms, apart, held.number)
    if not twins:
        return Finished("firm-twins-none", {"number": held.name}, choices=firm_buttons(held.number, verified=True))
    buttons = tuple(Button("firm-merge", f"do:firm-merge:{held.name} {one.name}", {"number": one.name}) for one in twins)
    lines = tuple(firm_line(one) for one in (held, *twins))
    return Finished("firm-twins-shown", {"number": held.name, "lines": lines}, choices=buttons)


def merge(context: Context) -> Script[Finished]:
    """Both side by side; people and profiles of the second go to the first, after a yes."""
    kept = yield from asked_firm(context)
    if isinstance(kept, Finished):
        return kept
    number = yield from ask(OTHER, FIRM)
    other: HeldFirm | None = yield from look_up(FirmNumbered(number))
    if other is None or other.number == kept.number:
        return Finished("firm-merge-done-already", {"number": kept.name}, choices=firm_buttons(kept.number, verified=True))
    values: dict[str, Value] = {"kept": kept.name, "other": other.name}
    sides: dict[str, Value] = {"one": (yield from _side(kept)), "two": (yield from _side(other))}
    answer = yield from choose("firm-merge-sure", _SURE, **values, **sides)
    if answer == NO:
        events = (FirmsToldApart(kept.number, other.number), StaffActed("firm-apart", f"{kept.name} {other.name}"))
        return Finished("firm-apart", values, events=events, choices=firm_buttons(kept.number, verified=True))
    joined = FirmsJoined(kept.firm.id, kept.version, other.firm.id, other.version)
    acted = StaffActed("firm-merge", f"{kept.name} {other.name}")
    looked = tuple(StaffActed("firm", one.name) for one in (kept, other))
    told = tuple(_told(one.contact_id, kept, other) for one in other.people)
    return Finished("firm-merged", values, events=(*looked, joined, acted), notices=told, choices=firm_buttons(kept.number, verified=True))


def _side(held: HeldFirm) -> Script[tuple[Say, ...]]:
    profiles: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(held.firm.id))
    return (*firm_lines(held), *(line(one) for one in profiles))


def _told(contact_id: str, kept: HeldFirm, other: HeldFirm) -> Notice:
    say = Say("firm-merged-told", {"name": kept.firm.name}, choices=(Button("menu-firm", "do:firm"),))
    return Notice(ToContact(contact_id), f"firm-merged:{other.number}:{contact_id}", say)


def names_both(_context: Context, text: str) -> dict[str, str]:
    """`U-0001 U-0002`: the one that is kept, then the other."""
    first, _, second = text.strip().partition(" ")
    return {FIRM_NUMBER: first, OTHER: second.strip()} if second else ({FIRM_NUMBER: first} if first else {})
