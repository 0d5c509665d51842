"""Profiles for colleagues: found, seen with their firm, blocked and given free again."""

from __future__ import annotations

from bot.asking.answers import Named, OrNothing
from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Notice, Say, ToContact, Value
from bot.domain.partner_events import ProfileBlocked
from bot.domain.partners import AllProfiles, HeldProfile, ProfileNumbered, ProfileState, number_text
from handlers.partners.profiles.kinds import PROFILE
from handlers.partners.profiles.own import LIVE, line, values_of
from handlers.partners.profiles.staff_firms import MOST_LISTED, firm_line
from handlers.partners.profiles.told import firm_buttons
from handlers.partners.profiles.twins import profiles_like
from handlers.partners.showing import card
from handlers.partners.titles import title_for

PROFILE_NUMBER, SEARCH = "profile-number", "profiles-search"
LIST = Button("menu-profiles", "do:profiles:")


def list_profiles(_context: Context) -> Script[Finished]:
    """The profiles that a text means; the newest where there is none."""
    text = yield from ask(SEARCH, OrNothing(Named(), said="partner-none"))
    profiles: tuple[HeldProfile, ...] = yield from look_up(AllProfiles())
    shown = tuple(one for one in profiles if one.state is not ProfileState.WITHDRAWN)
    if not shown:
        return Finished("profiles-empty")
    found = profiles_like(text, shown) if text else tuple(reversed(shown))[:MOST_LISTED]
    if not found:
        return Finished("profiles-not-found", {"text": text or ""}, choices=(LIST,))
    buttons = tuple(Button("profile-look", f"do:profile-look:{one.name}", {"number": one.name}) for one in found)
    values: dict[str, Value] = {"count": len(shown), "lines": tuple(line(one) for one in found)}
    return Finished("profiles-all", values, choices=buttons)


def _asked(_context: Context) -> Script[HeldProfile | Finished]:
    number = yield from ask(PROFILE_NUMBER, PROFILE)
    held: HeldProfile | None = yield from look_up(ProfileNumbered(number))
    if held is None:
        return Finished("profile-unknown", {"number": number_text(number)}, choices=(LIST,))
    return held


def look_profile(context: Context) -> Script[Finished]:
    """One profile as others see it, and whose it is."""
    held = yield from _asked(context)
    if isinstance(held, Finished):
        return held
    values: dict[str, Value] = {"lines": card(held), "firm": firm_line(held.firm), **values_of(held)}
    return Finished("profile-looked", values, choices=(*firm_buttons(held.firm.number, verified=True), *_block_button(held)))


def _block_button(held: HeldProfile) -> tuple[Button, ...]:
    if held.state is ProfileState.WITHDRAWN:
        return ()
    name = "profile-unblock" if held.state is ProfileState.BLOCKED else "profile-block"
    return (Button(name, f"do:{name}:{held.name}", {"number": held.name}),)


def block_profile(context: Context) -> Script[Finished]:
    """Take a profile out of matching; its people are told."""
    held = yield from _asked(context)
    if isinstance(held, Finished):
        return held
    if held.state not in LIVE:
        return Finished("profile-block-not", values_of(held), choices=_block_button(held))
    events = (ProfileBlocked(held.number, held.version, blocked=True), StaffActed("profile-block", held.name))
    return Finished("profile-block-done", {"number": held.name}, events=events, notices=_told(held, "profile-block-told"))


def unblock_profile(context: Context) -> Script[Finished]:
    """Lift the block of a profile; its people are told."""
    held = yield from _asked(context)
    if isinstance(held, Finished):
        return held
    if held.state is not ProfileState.BLOCKED:
        return Finished("profile-block-not", values_of(held), choices=_block_button(held))
    events = (ProfileBlocked(held.number, held.version, blocked=False), StaffActed("profile-unblock", held.name))
    return Finished("profile-unblock-done", {"number": held.name}, events=events, notices=_told(held, "profile-unblock-told"))


def _told(held: HeldProfile, text: str) -> tuple[Notice, ...]:
    say = Say(text, {"number": held.name, "title": title_for(held.profile)}, choices=(Button("menu-human", "menu:human"),))
    reason = f"profile:{held.number}:{text}:{held.version}"
    return tuple(Notice(ToContact(one.contact_id), f"{reason}:{one.contact_id}", say) for one in held.firm.people)
