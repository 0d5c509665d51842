"""What colleagues do about introductions: look, approve, turn down, carry by hand, propose a pair, end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.events import StaffActed
from bot.domain.introduction_events import (
    AllIntroductions,
    ContactDataPassed,
    IntroductionBetween,
    IntroductionChanged,
    IntroductionNumbered,
    IntroductionOpened,
    NewIntroductionNumber,
    Pause,
    PauseBetween,
)
from bot.domain.introduction_steps import NotNow, approved, carried, ended, paired, turned_down
from bot.domain.introductions import FOR_STAFF, Introduction, IntroductionState, Party, Side, number_text
from bot.domain.notices import Button, Say, Value
from bot.domain.partners import HeldProfile, ProfileNumbered
from handlers.partners.introductions import staff_told, told
from handlers.partners.introductions.contact import both_told
from handlers.partners.introductions.reasons import reasons_between
from handlers.partners.introductions.scene import Scene, firm_name, scene_of, zone_of
from handlers.partners.introductions.times import day_of, times_from, times_to_meet
from handlers.partners.introductions.which import INTRODUCTION_NUMBER, KEY, PROFILE_NUMBER
from handlers.partners.matching.rules import sides
from handlers.partners.titles import title_for

MOST_LISTED = 15
STATES = ("open", "proposed", "asked", "one-yes", "by-hand", "both-yes", "refused", "expired", "withdrawn", "ended", "done")
STATE = "introductions-state"
FIRST, SECOND = "pair-first", "pair-second"
_SURE = (Option(YES, "pair-yes"), Option("no", "pair-no"))
_STOP = (Option(YES, "introduction-stop-yes"), Option("no", "introduction-stop-no"))
_PROFILES = re.compile(r"p?\s*-?\s*(\d{1,9})", re.IGNORECASE)


def read_pair(_context: Context, text: str) -> Mapping[str, str]:
    """`pair P-0001 P-0002`: both profiles in one line."""
    found = _PROFILES.findall(text)
    return {FIRST: found[0], SECOND: found[1]} if len(found) == 2 else {FIRST: found[0]} if found else {}  # noqa: PLR2004 - a pair


def read_state(_context: Context, text: str) -> Mapping[str, str]:
    """Without a word, what is open; any state can be named."""
    wanted = text.strip().lower()
    return {STATE: wanted if wanted in STATES else "open"}


def list_all(context: Context) -> Script[Finished]:
    """Introductions by state: how many of each, and those of one state one by one."""
    wanted = yield from choose(STATE, tuple(Option(state, f"introduction-state-{state}") for state in STATES))
    known: tuple[Introduction, ...] = yield from look_up(AllIntroductions())
    counts = Counter(staff_told.staff_state(one) for one in known)
    found = [one for one in known if (one.undecided if wanted == "open" else staff_told.staff_state(one) == wanted)]
    lines: list[Say] = []
    for one in found[:MOST_LISTED]:
        scene = yield from scene_of(one)
        lines.append(_line(scene))
    counted = tuple(
        Say("introductions-staff-count", {"state": Say(f"introduction-state-{state}"), "count": counts[state]})
        for state in STATES
        if counts[state]
    )
    values: dict[str, Value] = {"state": Say(f"introduction-state-{wanted}"), "lines": tuple(lines), "counts": counted, "shown": len(lines)}
    others = [Button(f"introduction-state-{state}", f"do:introductions:{state}") for state in STATES if counts[state] and state != wanted]
    buttons = [Button("introduction-show", f"do:introduction:{one.name}", {"number": one.name}) for one in found[:5]]
    events = (StaffActed("introductions", wanted),)
    return Finished("introductions-staff-list", values, events=events, choices=(*buttons, *others))


def _line(scene: Scene) -> Say:
    names = {side: staff_told.known_as(scene.firms[side]) for side in Side}
    state = Say(f"introduction-state-{staff_told.staff_state(scene.one)}")
    return Say("introductions-staff-line", {"number": scene.one.name, "a": names[Side.A], "b": names[Side.B], "state": state})


def _chosen() -> Script[Scene | Finished]:
    known: tuple[Introduction, ...] = yield from look_up(AllIntroductions())
    options = [Option(one.name) for one in known if one.state in FOR_STAFF][:8]
    number = yield from ask(KEY, INTRODUCTION_NUMBER, options=options)
    one: Introduction | None = yield from look_up(IntroductionNumbered(number))
    if one is None:
        return Finished("introduction-staff-unknown", {"number": number_text(number)})
    return (yield from scene_of(one))


def show(context: Context) -> Script[Finished]:
    """One introduction with the firms' names: a look at personal data, and so in the log."""
    scene = yield from _chosen()
    if isinstance(scene, Finished):
        return scene
    say = staff_told.staff_card(scene)
    return Finished(say.text, say.values, events=(StaffActed("introduction-shown", scene.one.name),), choices=say.choices)


def approve(context: Context) -> Script[Finished]:
    """Let the other side be asked; where it asked meanwhile itself, both get each other's contact data now."""
    scene = yield from _chosen()
    if isinstance(scene, Finished):
        return scene
    one = scene.one
    zones = {side: one.party(side).zone for side in Side}
    times = yield from times_from(context.at, zones, by_hand=not one.b.reached)
    try:
        after = approved(one, times, context.at)
    except NotNow:
        return _decided(scene)
    if not scene.is_whole():
        return Finished("introduction-staff-broken", {"number": one.name})
    present = scene.after(after)
    notices = [*told.new_cards(present), *staff_told.recarded(one, present)]
    events = [StaffActed("introduction-approved", one.name), IntroductionChanged(after)]
    if after.state is IntroductionState.BOTH_YES:
        notices += both_told(present, (yield from times_to_meet(context.at)), "")
        events.append(ContactDataPassed(after.number))
    elif after.state is IntroductionState.BY_HAND:
        notices += staff_told.if_for_staff(present, before=one)
    else:
        until = day_of(after.b.due_at, after.b.zone)
        say = Say(
            "introduction-approved",
            {"number": one.name, "until": until},
            choices=(told.button("introduction-withdraw", "intro-withdraw", one),),
        )
        notices += told.to_side(present, Side.A, f"approved:{after.version}", say)
    values: dict[str, Value] = {"number": one.name, "state": Say(f"introduction-state-{staff_told.staff_state(after)}")}
    return Finished("introduction-approve-done", values, events=tuple(events), notices=tuple(notices))


def turn_down(context: Context) -> Script[Finished]:
    """Do not approve it, or note that the firm it was carried to does not want it. The asker hears what any refusal says."""
    scene = yield from _chosen()
    if isinstance(scene, Finished):
        return scene
    try:
        after = turned_down(scene.one, context.at)
    except NotNow:
        return _decided(scene)
    return _over(scene, after, "introduction-turn-down-done", "introduction-turned-down")


def carry(context: Context) -> Script[Finished]:
    """The firm without people in the bot agreed: colleagues bring both together themselves."""
    scene = yield from _chosen()
    if isinstance(scene, Finished):
        return scene
    try:
        after = carried(scene.one, context.at)
    except NotNow:
        return _decided(scene)
    present = scene.after(after)
    say = Say("introduction-carried", {"number": after.name})
    notices = [notice for side in Side for notice in told.to_side(present, side, f"carried:{after.version}", say)]
    events = (StaffActed("introduction-carried", after.name), IntroductionChanged(after))
    return Finished(
        "introduction-carry-done", {"number": after.name}, events=events, notices=(*notices, *staff_told.recarded(scene.one, present))
    )


def stop(context: Context) -> Script[Finished]:
    """End an introduction, whatever its state; both sides hear that it is over, and no more."""
    scene = yield from _chosen()
    if isinstance(scene, Finished):
        return scene
    if not scene.one.live:
        return _decided(scene)
    if (yield from choose("introduction-stop-sure", _STOP, number=scene.one.name)) != YES:
        return Finished("introduction-stop-left", {"number": scene.one.name})
    return _over(scene, ended(scene.one, context.at), "introduction-stop-done", "introduction-ended")


def _over(scene: Scene, after: Introduction, text: str, action: str) -> Finished:
    present = scene.after(after)
    events = (StaffActed(action, after.name), IntroductionChanged(after))
    return Finished(
        text, {"number": after.name}, events=events, notices=(*told.over(scene, after), *staff_told.recarded(scene.one, present))
    )


def _decided(scene: Scene) -> Finished:
    """Another colleague, a side or the clock was faster."""
    state = Say(f"introduction-state-{staff_told.staff_state(scene.one)}")
    return Finished("introduction-staff-decided", {"number": scene.one.name, "state": state})


def pair(context: Context) -> Script[Finished]:
    """Propose two firms to each other; both are asked, and neither learns who the other is before both agreed."""
    profiles: list[HeldProfile] = []
    for key in (FIRST, SECOND):
        number = yield from ask(key, PROFILE_NUMBER)
        profile: HeldProfile | None = yield from look_up(ProfileNumbered(number))
        if profile is None or not profile.is_online:
            return Finished("pair-unknown", {"profile": PROFILE_NUMBER.show(number)})
        profiles.append(profile)
    first, second = profiles
    hindered = yield from _not_to_pair(first, second)
    if hindered is not None:
        return hindered
    values: dict[str, Value] = {"first": _profile_line(first), "second": _profile_line(second)}
    if (yield from choose("pair-sure", _SURE, **values)) != YES:
        return Finished("pair-left")
    number = yield from look_up(NewIntroductionNumber())
    a, b = (Party(one.number, one.firm.number, zone_of(one.firm), reached=bool(one.firm.people)) for one in profiles)
    times = yield from times_from(context.at, {Side.A: a.zone, Side.B: b.zone}, by_hand=True)
    reasons = yield from reasons_between(first, second)
    by = context.contact.staff_name or "WFK"
    one = paired(number, a, b, times, context.at, by=by, reasons=reasons)
    scene = Scene(one, {Side.A: first.firm, Side.B: second.firm}, {Side.A: first, Side.B: second})
    events = (IntroductionOpened(one), StaffActed("introduction-proposed", one.name))
    notices = (*told.new_cards(scene), *staff_told.if_for_staff(scene))
    return Finished(f"pair-done-{staff_told.staff_state(one)}", {"number": one.name}, events=events, notices=notices)


def _profile_line(profile: HeldProfile) -> Say:
    return Say("pair-profile", {"number": profile.name, "firm": firm_name(profile.firm), "title": title_for(profile.profile)})


def _not_to_pair(first: HeldProfile, second: HeldProfile) -> Script[Finished | None]:
    one, other = first.firm.number, second.firm.number
    if one == other or sides(first.firm.firm.region) == sides(second.firm.firm.region):
        return Finished("pair-same-side")
    live: Introduction | None = yield from look_up(IntroductionBetween(one, other))
    if live is not None:
        return Finished(
            "pair-live",
            {"number": live.name},
            choices=(Button("introduction-show", f"do:introduction:{live.name}", {"number": live.name}),),
        )
    pause: Pause | None = yield from look_up(PauseBetween(one, other))
    if pause is not None and pause.refused:
        return Finished("pair-refused", {"until": day_of(pause.until, "Europe/Berlin")})
    return None
