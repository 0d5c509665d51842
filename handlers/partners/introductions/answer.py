"""A side that is asked says yes or no."""

from __future__ import annotations

from bot.asking.consents import NO
from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.events import Event
from bot.domain.introduction_events import ContactDataPassed, IntroductionChanged, RulesOfIntroductions
from bot.domain.introduction_steps import agreed, declined
from bot.domain.introductions import UNDECIDED, WAITING, IntroductionRules, IntroductionState, Side
from bot.domain.notices import Button, Say, Value
from handlers.partners.introductions import staff_told, told
from handlers.partners.introductions.cards import card_of, reason_line
from handlers.partners.introductions.consenting import agreement
from handlers.partners.introductions.contact import both_told, contact_says
from handlers.partners.introductions.scene import Scene
from handlers.partners.introductions.times import day_of, times_from, times_to_meet
from handlers.partners.introductions.which import Seen, own

_SURE = (Option(YES, "introduction-no-sure-yes"), Option(NO, "introduction-no-sure-no"))


def say_yes(context: Context) -> Script[Finished]:
    """Agree to meet, with the consent to pass on one's contact data."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if seen.one.state not in UNDECIDED or not seen.one.party(seen.side).is_awaited:
        return standing(context, seen)
    return (yield from agree(context, seen))


def agree(context: Context, seen: Seen) -> Script[Finished]:
    """Ask for the consent; with the second yes both get each other's contact data in one transaction."""
    scene, side = seen.scene, seen.side
    mine, theirs = scene.firms[side], scene.firms[side.other]
    if not scene.is_whole() or mine is None or theirs is None:
        return Finished("introduction-over", {"number": seen.one.name}, choices=(told.OWN,))
    lead = (yield from _unapproved_lead(scene, side)) if seen.one.state is IntroductionState.PROPOSED else _lead(scene, side)
    given = yield from agreement(context, mine, theirs, lead)
    if given is None:
        return Finished("introduction-not-agreed", {"number": seen.one.name}, choices=told.answer_buttons(seen.one, side))
    zones = {each: seen.one.party(each).zone for each in Side}
    times = yield from times_from(context.at, zones, by_hand=True)
    after = agreed(seen.one, side, context.contact.id, times, context.at)
    present = scene.after(after)
    events: tuple[Event, ...] = (*given.events(context, after.number, side), IntroductionChanged(after))
    notices = [told.card_closed(present, side), *staff_told.if_for_staff(present, before=seen.one)]
    if after.state is not IntroductionState.BOTH_YES:
        until = day_of(after.party(side.other).due_at, after.party(side.other).zone)
        values: dict[str, Value] = {"number": after.name, "until": until}
        choices = (told.button("introduction-withdraw", "intro-withdraw", after), told.OWN)
        return Finished(f"introduction-yes-{after.state}", values, events=events, notices=tuple(notices), choices=choices)
    meeting = yield from times_to_meet(context.at)
    notices += both_told(present, meeting, context.contact.id)
    return Finished(
        "introduction-both-thanks",
        {"number": after.name},
        events=(*events, ContactDataPassed(after.number)),
        notices=tuple(notices),
        more=contact_says(present, side, meeting),
    )


def _lead(scene: Scene, side: Side) -> Say:
    values: dict[str, Value] = {"number": scene.one.name, "lines": (*card_of(scene, side.other), *reason_line(scene.one, side))}
    return Say("introduction-lead", values)


def _unapproved_lead(scene: Scene, side: Side) -> Script[Say]:
    """Who asks for what a colleague has not approved yet does not learn by it that the other side asked as well."""
    rules: IntroductionRules = yield from look_up(RulesOfIntroductions())
    return Say("introduce-lead-approval", {"lines": card_of(scene, side), "days": rules.answer_days})


def say_no(context: Context) -> Script[Finished]:
    """Decline, after one more look: it holds for half a year. Nobody is told who did, or why."""
    seen = yield from own(context)
    if isinstance(seen, Finished):
        return seen
    if seen.one.state not in WAITING or not seen.one.party(seen.side).is_awaited:
        return standing(context, seen)
    if (yield from choose("introduction-no-sure", _SURE, number=seen.one.name)) == NO:
        return Finished("introduction-no-left", {"number": seen.one.name}, choices=told.answer_buttons(seen.one, seen.side))
    after = declined(seen.one, seen.side, context.at)
    return Finished(
        "introduction-declined",
        {"number": after.name},
        events=(IntroductionChanged(after),),
        notices=told.over(seen.scene, after, context.contact.id),
    )


def standing(context: Context, seen: Seen) -> Finished:
    """How an introduction stands, for one of its sides, with what can be done."""
    one, side = seen.one, seen.side
    other = one.party(side.other)
    values: dict[str, Value] = {"number": one.name, "until": day_of(other.due_at, other.zone)}
    return Finished(f"introduction-standing-{state_key(seen)}", values, choices=choices_for(seen))


def state_key(seen: Seen) -> str:
    """The state as a side may know it: that the other one declined, is gone or took it back is one and the same."""
    one = seen.one
    if one.state in WAITING and one.party(seen.side).is_awaited:
        return "asked"
    if one.state in (IntroductionState.REFUSED, IntroductionState.WITHDRAWN, IntroductionState.ENDED):
        return "over"
    if one.state is IntroductionState.BOTH_YES and not one.both_agreed:
        return "carried"
    return "waiting" if one.state in WAITING else str(one.state)


def choices_for(seen: Seen) -> tuple[Button, ...]:
    """What a side can do as it stands."""
    one, side = seen.one, seen.side
    if one.state in WAITING and one.party(side).is_awaited:
        return told.answer_buttons(one, side)
    if one.undecided and one.party(side).agreed:
        reply = (told.button("introduction-reply", "intro-reply", one),) if one.party(side.other).question else ()
        return (*reply, told.button("introduction-withdraw", "intro-withdraw", one))
    if one.state is IntroductionState.BOTH_YES and one.both_agreed:
        return (told.button("introduction-talk", "intro-talk", one), told.button("introduction-contact", "intro-contact", one))
    return (told.OWN,)
