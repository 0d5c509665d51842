"""What those who registered are told when their conference changes: what it means for each of them."""

from __future__ import annotations

from datetime import datetime

from bot.domain.conference_duties import Attendance, AttendeeTold
from bot.domain.conferences import Conference, ConferenceStatus, Registration, RegistrationState
from bot.domain.deliveries import Priority
from bot.domain.notices import Button, Clocks, Notice, OwnWords, Say, ToContact, Value
from handlers.conferences.choosing import NOTIFY
from handlers.conferences.own import offer_buttons
from handlers.conferences.register import own_buttons
from handlers.conferences.ticket import calendar
from handlers.conferences.wording import common, when


def telling(one: Attendance, now: datetime) -> tuple[AttendeeTold, Notice]:
    """What changed of somebody's conference, with the calendar entry that takes the old one's place; and that they know it then."""
    registration, conference = one.registration, one.conference
    cancelled = conference.status is ConferenceStatus.CANCELLED
    moved = registration.told_start != conference.starts_at
    key = "conf-told-cancelled" if cancelled else "conf-told-moved" if moved else "conf-told-updated"
    choices = (NOTIFY,) if cancelled else _told_buttons(registration)
    seated = registration.state is RegistrationState.REGISTERED
    values: dict[str, Value] = {
        **values_of(one),
        "was": when(registration.told_start, registration.zone),
        "seated": "yes" if seated else "no",
        "standing": _standing(one, moved=moved),
        "reason": _reason(conference),
    }
    documents = (calendar(conference, registration, now, cancelled=cancelled),) if seated else ()
    told = AttendeeTold(registration.number, conference.starts_at, conference.sequence)
    return told, notice_to(one, f"told:{conference.sequence}", Say(key, values, choices=choices, documents=documents))


def _reason(conference: Conference) -> Say:
    """Why it is called off, in the words of whoever did that."""
    for language, text in conference.reasons.items():
        return Say("conf-told-reason", {"reason": OwnWords(text, language)})
    return Say("conf-told-no-reason")


def notice_to(one: Attendance, what: str, say: Say) -> Notice:
    """A message to who made a registration; `what` is told once."""
    registration = one.registration
    return Notice(ToContact(registration.contact_id), f"conference:{registration.number}:{what}", say, priority=Priority.REMINDER)


def values_of(one: Attendance) -> dict[str, Value]:
    """What most texts about a registration say."""
    registration = one.registration
    return {"number": registration.name, "people": registration.people, **common(one.conference, registration.zone)}


def link_of(one: Attendance) -> Say:
    """The link to take part online, else that the ticket is needed."""
    return Say("conf-own-link", {"link": one.conference.link}) if one.conference.link else Say("conf-own-no-link")


def _standing(one: Attendance, *, moved: bool) -> Say:
    """What a change means for somebody: only who has a place has a ticket and reminders."""
    registration = one.registration
    values: dict[str, Value] = {"number": registration.name, "people": registration.people, "link": link_of(one)}
    if registration.state is RegistrationState.OFFERED and registration.offer_until is not None:
        return Say("conf-still-offered", {**values, "until": Clocks(registration.offer_until)})
    if registration.state is RegistrationState.REGISTERED:
        return Say("conf-still-moved" if moved else "conf-still-registered", values)
    return Say("conf-still-waiting", values)


def _told_buttons(registration: Registration) -> tuple[Button, ...]:
    if registration.state is RegistrationState.OFFERED:
        return (*offer_buttons(registration.name), *own_buttons()[:1])
    return own_buttons() if registration.state is RegistrationState.REGISTERED else own_buttons()[::2]
