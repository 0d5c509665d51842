"""The own firm's profiles: listed, shown as others see them, renewed with one tap, taken off."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.notices import AsOf, Button, Say, Value
from bot.domain.partner_events import ProfileRenewed, ProfileWithdrawn
from bot.domain.partners import FirmOf, HeldFirm, HeldProfile, ProfilesOf, ProfileState, lasts_until
from handlers.partners.profiles.kinds import PROFILE
from handlers.partners.profiles.register import NO, PERSON
from handlers.partners.showing import card
from handlers.partners.titles import title_for

WHICH = "profile-which"
MAKE = Button("menu-new-profile", "do:new-profile")
MINE = Button("menu-my-profiles", "do:my-profiles")
MY_FIRM = Button("menu-firm", "do:firm")
LIVE = (ProfileState.ONLINE, ProfileState.EXPIRED)
_SURE = (Option(YES, "profile-off-yes"), Option(NO, "profile-off-no"))
_RENEWED_EARLY = 60
"""Days before its end from which on a renewal is offered."""


def list_own(context: Context) -> Script[Finished]:
    """Each profile with how it stands, and a button to see it."""
    firm: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    if firm is None:
        return Finished("profiles-none", choices=(MAKE,))
    profiles: tuple[HeldProfile, ...] = yield from look_up(ProfilesOf(firm.firm.id))
    if not profiles:
        return Finished("profiles-none", choices=(MAKE, MY_FIRM))
    buttons = tuple(Button("profile-open", f"do:profile-show:{one.name}", {"number": one.name}) for one in profiles)
    return Finished("profiles-list", {"lines": tuple(line(one) for one in profiles)}, choices=(*buttons, MAKE, MY_FIRM))


def line(held: HeldProfile) -> Say:
    """A profile in a line: number, what it is, title, how it stands."""
    return Say("profile-line", {"kind": Say(f"partner-kind-{held.profile.kind}"), **values_of(held)})


def values_of(held: HeldProfile) -> dict[str, Value]:
    """What texts about a profile are filled in with."""
    state = Say(f"profile-state-{held.state}", {"until": AsOf(held.valid_until)})
    return {"number": held.name, "title": title_for(held.profile), "state": state, "until": AsOf(held.valid_until)}


def own_profile(context: Context, states: Sequence[ProfileState] = LIVE) -> Script[HeldProfile | Finished]:
    """The profile of the own firm that was named, or else chosen; who has none, or names somebody else's, is told."""
    firm: HeldFirm | None = yield from look_up(FirmOf(context.contact.id))
    mine: tuple[HeldProfile, ...] = () if firm is None else (yield from look_up(ProfilesOf(firm.firm.id)))
    fitting = tuple(one for one in mine if one.state in states)
    if not fitting:
        return Finished("profiles-none", choices=(MAKE, PERSON))
    options = tuple(Option(one.name, name=f"{one.name} {one.profile.title}") for one in fitting)
    number = yield from ask(WHICH, PROFILE, options=options)
    chosen = next((one for one in fitting if one.number == number), None)
    return Finished("profile-strange", choices=(MINE,)) if chosen is None else chosen


def show_own(context: Context) -> Script[Finished]:
    """One profile as others see it, with what can be done about it."""
    held = yield from own_profile(context)
    if isinstance(held, Finished):
        return held
    lines = card(held)
    return Finished("profile-shown", {"lines": lines, **values_of(held)}, choices=buttons(context, held))


def buttons(context: Context, held: HeldProfile) -> tuple[Button, ...]:
    """What can be done about an own profile."""
    near = held.state is ProfileState.EXPIRED or (held.valid_until - context.at.date()).days <= _RENEWED_EARLY
    renew = (renew_button(held),) if near else ()
    change = Button("profile-change", f"do:profile-change:{held.name}")
    find = (find_button(held.name),) if held.is_online else ()
    return (*find, *renew, change, Button("profile-off", f"do:profile-off:{held.name}"))


def find_button(name: str) -> Button:
    """One tap shows who fits a profile."""
    return Button("profile-find", f"do:find-partner:{name}")


def renew_button(held: HeldProfile) -> Button:
    """One tap renews a profile."""
    return Button("profile-renew", f"do:profile-renew:{held.name}", {"number": held.name})


def renew(context: Context) -> Script[Finished]:
    """Another twelve months from today; tapped twice it is the same day again."""
    held = yield from own_profile(context)
    if isinstance(held, Finished):
        return held
    until = lasts_until(context.at.date())
    values: dict[str, Value] = {"number": held.name, "until": AsOf(until)}
    if held.valid_until == until and held.state is ProfileState.ONLINE:
        return Finished("profile-renewed", values, choices=(MINE,))
    event = ProfileRenewed(held.number, held.version, until)
    return Finished("profile-renewed", values, events=(event,), choices=(MINE,))


def withdraw(context: Context) -> Script[Finished]:
    """Take a profile off, after a yes."""
    held = yield from own_profile(context)
    if isinstance(held, Finished):
        return held
    if (yield from choose("profile-off-sure", _SURE, number=held.name, title=title_for(held.profile))) == NO:
        return Finished("profile-kept", {"number": held.name}, choices=(MINE,))
    event = ProfileWithdrawn(held.number, held.version)
    return Finished("profile-gone", {"number": held.name}, events=(event,), choices=(MAKE, MINE))
