"""A firm's own introductions: how they stand, and taking one back."""

from __future__ import annotations

from bot.asking.consents import NO
from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.introduction_events import IntroductionChanged, IntroductionsOf
from bot.domain.introduction_steps import withdrawn
from bot.domain.introductions import Introduction
from bot.domain.notices import Button, Say, Value
from handlers.partners.introductions import staff_told, told
from handlers.partners.introductions.answer import choices_for, standing, state_key
from handlers.partners.introductions.contact import contact_says
from handlers.partners.introductions.scene import firm_name, scene_of
from handlers.partners.introductions.times import day_of, times_to_meet
from handlers.partners.introductions.which import Seen, own
from handlers.partners.showing import describe

MOST_SHOWN = 10
_SURE = (Option(YES, "introduction-withdraw-yes"), Option(NO, "introduction-withdraw-no"))


def list_own(context: Context) -> Script[Finished]:
    """Every introduction of the contact, the newest first."""
    known: tuple[Introduction, ...] = yield from look_up(IntroductionsOf(context.contact.id))
    seen: list[Seen] = []
    for one in known[:MOST_SHOWN]:
        scene = yield from scene_of(one)
        side = scene.side_of(context.contact.id)
        if side is not None:
            seen.append(Seen(scene, side))
    if not seen:
        return Finished("introductions-none", choices=(Button("menu-human", "menu:human"),))
    live = [one for one in seen if one.one.live]
    buttons = tuple(Button("introduction-show", f"do:intro:{one.one.name}", {"number": one.one.name}) for one in live)
    return Finished("introductions-list", {"lines": tuple(_line(one) for one in seen)}, choices=buttons)


def _line(seen: Seen) -> Say:
    one, other = seen.one, seen.side.other
    firm = seen.scene.firms[other]
    party = one.party(seen.side) if seen.side in one.awaited else one.party(other)
    who: Value = Say("introduction-firm-gone")
    if firm is not None:
        who = firm_name(firm) if one.both_agreed else describe(firm.firm)
    until = day_of(party.due_at, party.zone)
    return Say(
        "introductions-line", {"number": one.name, "who": who, "state": Say(f"introduction-brief-{state_key(seen)}", {"until": until})}
    )


def show(context: Context) -> Script[Finished]:
    """One introduction, with what can be done about it."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if seen.side in seen.one.awaited:
        say = told.asked_say(seen.scene, seen.side)
        return Finished(say.text, say.values, choices=say.choices)
    return standing(context, seen)


def show_contact(context: Context) -> Script[Finished]:
    """The other side's contact data once more; only after both agreed."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if not seen.one.both_agreed or not seen.one.live:
        return standing(context, seen)
    says = contact_says(seen.scene, seen.side, (yield from times_to_meet(context.at)))
    if not says:
        return Finished("introduction-over", {"number": seen.one.name}, choices=(told.OWN,))
    return Finished("introduction-contact-again", {"number": seen.one.name}, more=says)


def withdraw(context: Context) -> Script[Finished]:
    """Take an introduction back, as long as nothing has left: also the consent to it ends."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if not seen.one.undecided or not seen.one.party(seen.side).agreed:
        return Finished("introduction-withdraw-late", {"number": seen.one.name}, choices=choices_for(seen))
    if (yield from choose("intro-withdraw-sure", _SURE, number=seen.one.name)) == NO:
        return Finished("introduction-withdraw-left", {"number": seen.one.name}, choices=(told.OWN,))
    after = withdrawn(seen.one, seen.side, context.at)
    present = seen.scene.after(after)
    notices = (*told.over(seen.scene, after, context.contact.id), *staff_told.recarded(seen.one, present))
    return Finished("introduction-withdrawn", {"number": after.name}, events=(IntroductionChanged(after),), notices=notices)
