"""What the clock brings about in hand-overs: a reminder to the colleagues, and a word when a contact cannot be reached."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import handover_notices as notices
from bot.dialog import LookUp
from bot.domain.handovers import (
    Handover,
    HandoverReminded,
    HandoverState,
    HandoverUnreached,
    OverdueHandovers,
    StaffHours,
    Unreached,
    UnreachedHandovers,
    reason,
)
from bot.domain.holidays import ExtraDay, ExtraDays
from bot.domain.notices import Button, Clocks, Notice, Say, ToStaff, Value
from bot.domain.working_hours import OFFICE_WEEK, WorkingHours
from bot.ports import Deed
from bot.topic import Duty
from handlers.handover.presence import holidays

_EVERY_MINUTE = 60.0


def remind(handover: Handover, now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """Remind the colleagues of a contact who waits for so many working hours, and give the contact a word."""
    since = handover.waiting_since
    hours = (yield LookUp(StaffHours())) or OFFICE_WEEK
    if since is None or not (yield from _is_overdue(hours, since, now)):
        return None
    mark = f"{since.timestamp():.0f}"
    values: dict[str, Value] = {"number": handover.name, "since": Clocks(since), "names": handover.names}
    say = Say(f"handover-reminder-{handover.state}", values, choices=_reminder_choices(handover))
    told = Notice(ToStaff(), reason(handover.number, "reminder", mark), say)
    word = notices.to_contact_of(handover, f"patience:{mark}", Say("handover-patience", {"number": handover.name}))
    return Deed(reason(handover.number, "reminder", mark), (HandoverReminded(handover.number, since),), (told, *word))


def _is_overdue(hours: WorkingHours, since: datetime, now: datetime) -> Generator[LookUp, Any, bool]:
    patience = timedelta(hours=hours.remind_after)
    # The tables of holidays are large: they are read only where they decide.
    if hours.worked(since, now) < patience:
        return False
    extra: tuple[ExtraDay, ...] = yield LookUp(ExtraDays())
    return hours.worked(since, now, holidays(hours, since, now, extra)) >= patience


def _reminder_choices(handover: Handover) -> tuple[Button, ...]:
    command = "claim" if handover.state is HandoverState.OPEN else "takeover"
    label = "handover-claim" if handover.state is HandoverState.OPEN else "handover-take-over"
    return (notices.button(label, command, handover),)


def report_unreached(unreached: Unreached, now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """Tell those who answer that their words did not arrive."""
    yield from ()
    handover = unreached.handover
    mark = f"unreached:{now.timestamp():.0f}"
    say = Say("handover-unreached-held" if unreached.held else "handover-unreached-failed", {"number": handover.name})
    told = notices.to_staff_of(handover, mark, say)
    return Deed(reason(handover.number, mark), (HandoverUnreached(handover.number),), (told,))


DUTIES = (
    Duty("handover-reminder", _EVERY_MINUTE, OverdueHandovers(), remind),
    Duty("handover-unreached", _EVERY_MINUTE, UnreachedHandovers(), report_unreached),
)
