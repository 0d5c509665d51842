"""What is done about conferences by the clock: reminders, changes told, places offered, dates told."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialog import LookUp
from bot.domain.conference_duties import (
    Attendance,
    DateNews,
    DatesToTell,
    DateTold,
    DueReminder,
    OffersOver,
    PlacesFree,
    ReminderPostponed,
    RemindersDue,
    ReminderSettled,
    TellingsDue,
    ZoneFollowed,
    ZonesChanged,
)
from bot.domain.conferences import OPEN_STATUSES, OfferAnswered, PlaceOffered, Registration
from bot.domain.deliveries import Priority
from bot.domain.notices import Button, Clocks, Notice, Say, ToContact
from bot.ports import Deed
from bot.reminders import QUIET_UNTIL, instant, is_quiet
from bot.topic import Duty
from handlers.conferences.choosing import REGISTER
from handlers.conferences.own import offer_buttons
from handlers.conferences.register import own_buttons
from handlers.conferences.telling import link_of, notice_to, telling, values_of
from handlers.conferences.wording import card

OFFER_FOR = timedelta(hours=48)
"""So long an offered place is kept: whoever is on WeChat may not read it before they write again."""
OFFER_BEFORE = timedelta(hours=2)
"""So long before the beginning an offer ends at the latest."""
SHORTEST_OFFER = timedelta(hours=1)
Act = Generator[LookUp, Any, Deed | None]


def remind(due: DueReminder, now: datetime) -> Act:
    """Send a reminder, also a late one that still helps; at night it waits for the morning if that is early enough."""
    yield from ()
    one, number = due.attendance, due.attendance.registration.number
    cause = f"conference-remind:{number}:{due.kind}:{due.start:%Y%m%dT%H%M}"
    ahead = one.conference.status in OPEN_STATUSES and now < one.conference.starts_at == due.start
    if due.overtaken or not ahead or one.registration.checked_in_at is not None:
        return Deed(cause, (ReminderSettled(number, due.kind, due.start, sent=False),), ())
    if is_quiet(now, one.registration.zone):
        morning = _morning(now, one.registration.zone)
        if morning < one.conference.starts_at:
            return Deed(f"{cause}:{morning:%Y%m%dT%H%M}", (ReminderPostponed(number, due.kind, due.start, morning),), ())
    say = Say("conf-remind", {**values_of(one), "link": link_of(one)}, choices=own_buttons())
    notice = notice_to(one, f"remind:{due.kind}:{due.start:%Y%m%dT%H%M}", say)
    return Deed(cause, (ReminderSettled(number, due.kind, due.start, sent=True),), (notice,))


def _morning(now: datetime, zone: str) -> datetime:
    """The next end of the quiet hours."""
    local = now.astimezone(ZoneInfo(zone))
    day = local.date() if local.time() < QUIET_UNTIL else local.date() + timedelta(days=1)
    return instant(datetime.combine(day, time(QUIET_UNTIL.hour)), zone)


def tell(one: Attendance, now: datetime) -> Act:
    """Tell somebody what changed of their conference."""
    yield from ()
    told, notice = telling(one, now)
    return Deed(f"conference-told:{told.sequence}:{told.number}", (told,), (notice,))


def offer(one: Attendance, now: datetime) -> Act:
    """A place became free: it is kept for the next one on the waiting list for a time."""
    yield from ()
    registration = one.registration
    until = min(now + OFFER_FOR, one.conference.starts_at - OFFER_BEFORE)
    if until < now + SHORTEST_OFFER:
        return None
    say = Say("conf-offered", {**values_of(one), "until": Clocks(until)}, choices=offer_buttons(registration.name))
    notice = replace(notice_to(one, f"offer:{registration.version}", say), priority=Priority.DECISION)
    return Deed(
        f"conference-offer:{registration.number}:{registration.version}",
        (PlaceOffered(registration.number, registration.version, until),),
        (notice,),
    )


def lapse(one: Attendance, _now: datetime) -> Act:
    """Nobody took the offer in time: the place goes to the next one."""
    yield from ()
    registration = one.registration
    notice = notice_to(one, f"lapsed:{registration.version}", Say("conf-lapsed", values_of(one), choices=(REGISTER,)))
    return Deed(
        f"conference-lapse:{registration.number}:{registration.version}",
        (OfferAnswered(registration.number, registration.version, taken=False),),
        (notice,),
    )


def follow(found: tuple[Registration, str], _now: datetime) -> Act:
    """Who is in another zone now is reminded by its clock."""
    yield from ()
    registration, zone = found
    event = ZoneFollowed(registration.number, registration.version, zone)
    return Deed(f"conference-zone:{registration.number}:{registration.version}", (event,), ())


def tell_date(news: DateNews, now: datetime) -> Act:
    """Who wished so is told of a conference that has a date; with the registration open the wish is fulfilled."""
    yield from ()
    conference = news.conference
    opened = conference.is_open(now)
    key = "conf-date-open" if opened else "conf-date-planned"
    choices = (Button("menu-register", f"do:conf:{conference.id}"),) if opened else (Button("menu-conf-forget", "do:conf-forget:"),)
    say = Say(key, {"lines": card(conference, news.zone)}, choices=choices)
    reason = f"conference-date:{conference.id}:{conference.status}:{news.contact_id}"
    notice = Notice(ToContact(news.contact_id), reason, say, priority=Priority.REMINDER)
    return Deed(f"{reason}:{conference.version}", (DateTold(news.contact_id, conference.id, settled=opened),), (notice,))


DUTIES: tuple[Duty, ...] = (
    Duty("conference-tell", 5.0, TellingsDue(), tell),
    Duty("conference-zone", 60.0, ZonesChanged(), follow),
    Duty("conference-remind", 10.0, RemindersDue(), remind),
    Duty("conference-lapse", 60.0, OffersOver(), lapse),
    Duty("conference-offer", 30.0, PlacesFree(), offer),
    Duty("conference-date", 60.0, DatesToTell(), tell_date),
)
