"""What is done about introductions by the clock: reminders, time limits, sides that are gone, and what came of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialog import LookUp
from bot.domain.introduction_events import (
    IntroductionChanged,
    IntroductionsBroken,
    IntroductionsOver,
    IntroductionsToRemind,
    OutcomesDue,
)
from bot.domain.introduction_steps import done, ended, expired, is_over, reminded, staff_reminded
from bot.domain.introductions import FOR_STAFF, OUTCOME_AFTER, Introduction, Outcome, Side, reason, staff_reason
from bot.domain.notices import Button, Notice, Say, ToContact, ToStaff
from bot.domain.partners import FirmPerson
from bot.domain.working_days import is_working
from bot.ports import Deed
from bot.reminders import is_quiet
from bot.topic import Duty
from handlers.partners.introductions import staff_told, told
from handlers.partners.introductions.outcome import OUTCOME
from handlers.partners.introductions.scene import KL_ZONE, Scene, scene_of
from handlers.partners.introductions.times import days_off_in

LONGEST_WAIT = timedelta(days=1)
"""So long it is waited for an hour at which nobody who is told sleeps: of some two zones there is none."""
Act = Generator[LookUp, Any, Deed | None]


def expire(one: Introduction, now: datetime) -> Act:
    """Nobody answered in time: everybody who knows of it is told, in their daytime; an answer that comes until then still counts."""
    scene = yield from scene_of(one)
    if not is_over(one, now) or (_anybody_sleeps(scene, now) and not is_over(one, now - LONGEST_WAIT)):
        return None
    after = expired(one, now)
    notices = list(told.over(scene, after))
    if one.state in FOR_STAFF:
        present = scene.after(after)
        say = Say("introduction-expired-for-staff", {"number": one.name})
        notices += [*staff_told.recarded(one, present), Notice(ToStaff(), staff_reason(one.number, "expired"), say)]
    return Deed(f"introduction-expired:{one.number}:{one.version}", (IntroductionChanged(after),), tuple(notices))


def _anybody_sleeps(scene: Scene, now: datetime) -> bool:
    return any(is_quiet(now, person.zone) for person in _people_told(scene))


def _people_told(scene: Scene) -> Iterable[FirmPerson]:
    for side in Side:
        knowing = scene.told(side)
        yield from (person for person in scene.everybody(side) if person.contact_id in knowing)


def remind(one: Introduction, now: datetime) -> Act:
    """A side that has not answered is reminded once, in its daytime and on a working day; colleagues likewise."""
    if one.state in FOR_STAFF:
        return (yield from _remind_staff(one, now))
    for side in one.awaited:
        party = one.party(side)
        if party.remind_at is None or party.remind_at > now:
            continue
        scene = yield from scene_of(one)
        if not (yield from _is_working_time(now, party.zone)) or _anybody_sleeps(
            replace(scene, firms={**scene.firms, side.other: None}), now
        ):
            continue
        after = reminded(one, side)
        notices = tuple(told.remind(scene, side))
        return Deed(f"introduction-remind:{one.number}:{side}", (IntroductionChanged(after),), notices)
    return None


def _remind_staff(one: Introduction, now: datetime) -> Act:
    if not (yield from _is_working_time(now, KL_ZONE)):
        return None
    scene = yield from scene_of(one)
    card = staff_told.staff_card(scene)
    say = Say(card.text, card.values, heading="introduction-remind-staff", choices=card.choices)
    notice = Notice(ToStaff(), staff_reason(one.number, "remind", one.state), say)
    return Deed(f"introduction-remind:{one.number}:{one.state}", (IntroductionChanged(staff_reminded(one)),), (notice,))


def _is_working_time(now: datetime, zone: str) -> Generator[LookUp, Any, bool]:
    today = now.astimezone(ZoneInfo(zone)).date()
    off = yield from days_off_in(zone, today)
    return is_working(today, off) and not is_quiet(now, zone)


def mend(one: Introduction, now: datetime) -> Act:
    """A side is not there any more: the other one hears that it is over, as after any other end."""
    scene = yield from scene_of(one)
    after = ended(one, now)
    present = scene.after(after)
    notices = (*told.over(scene, after), *staff_told.recarded(one, present))
    return Deed(f"introduction-broken:{one.number}:{one.version}", (IntroductionChanged(after),), notices)


def ask_outcome(one: Introduction, now: datetime) -> Act:
    """Each side is asked once what came of it, in its daytime."""
    scene = yield from scene_of(one)
    if one.agreed_at is None or (_anybody_sleeps(scene, now) and now < one.agreed_at + OUTCOME_AFTER + LONGEST_WAIT):
        return None
    after = done(one, now)
    buttons = tuple(Button(f"introduction-outcome-{outcome}", f"do:intro-outcome:{one.name} {outcome}") for outcome in Outcome)
    say = Say(OUTCOME, {"number": one.name}, choices=buttons)
    asked = tuple(Notice(ToContact(each), reason(one.number, "outcome"), say) for side in Side for each in scene.told(side))
    return Deed(f"introduction-done:{one.number}", (IntroductionChanged(after),), asked)


DUTIES: tuple[Duty, ...] = (
    Duty("introductions-broken", 60, IntroductionsBroken(), mend),
    Duty("introductions-over", 300, IntroductionsOver(), expire),
    Duty("introductions-remind", 300, IntroductionsToRemind(), remind),
    Duty("introductions-outcome", 3600, OutcomesDue(), ask_outcome),
)
