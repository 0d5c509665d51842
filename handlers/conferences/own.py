"""One's own registration: how it stands, when it is by whose clock, other reminders, withdrawal."""

from __future__ import annotations

from dataclasses import replace

from bot.dialog import YES, Context, Finished, Option, Script, choose
from bot.domain.conference_duties import Attendance
from bot.domain.conferences import RegistrationState, RegistrationWithdrawn, RemindersChosen
from bot.domain.messages import Document
from bot.domain.notices import Button, Clocks, Say, Value
from bot.reminders import KINDS
from handlers.conferences.choosing import NOTIFY, REGISTER, one_attendance, own_attendances
from handlers.conferences.register import own_buttons
from handlers.conferences.ticket import calendar, ticket
from handlers.conferences.wording import (
    REMINDER_CHOICES,
    common,
    kinds_ahead,
    reminders_ahead,
    reminders_choice,
    reminders_value,
    state_value,
)

NO = "no"
ABOUT_OWN = ("conf-reminders", "conf-offer")
"""Dialogs about a registration: they end with it."""
_SURE = (Option(YES, "conf-withdraw-yes"), Option(NO, "conf-withdraw-no"))
_REMINDERS = tuple(Option(name, f"conf-reminders-{name}") for name in REMINDER_CHOICES)


def show_own(context: Context) -> Script[Finished]:
    """All live registrations; with a single one that has a place, the ticket and the calendar entry once more."""
    own = yield from own_attendances(context)
    if not own:
        return Finished("conf-own-none", choices=(REGISTER, NOTIFY))
    lines = tuple(own_line(one, context) for one in own)
    documents: tuple[Document, ...] = ()
    registration, conference = own[0].registration, own[0].conference
    if len(own) == 1 and registration.state is RegistrationState.REGISTERED and conference.status != "cancelled":
        documents = (calendar(conference, registration, context.at), (yield from ticket(registration)))
    return Finished("conf-own", {"lines": lines}, documents=documents, choices=_buttons(own))


def _buttons(own: tuple[Attendance, ...]) -> tuple[Button, ...]:
    offered = next((one.registration for one in own if one.registration.state is RegistrationState.OFFERED), None)
    if all(one.conference.status == "cancelled" for one in own):
        return (NOTIFY,)
    return (*offer_buttons(offered.name), *own_buttons()[1:]) if offered else own_buttons()[1:]


def offer_buttons(number: str) -> tuple[Button, ...]:
    """Take an offered place, or pass it."""
    return (Button("conf-take", f"do:conf-offer:{number} take"), Button("conf-pass", f"do:conf-offer:{number} pass"))


def own_line(one: Attendance, context: Context) -> Say:
    """A registration in a few lines, for who made it."""
    registration, conference = one.registration, one.conference
    values: dict[str, Value] = {"number": registration.name, "people": registration.people, **common(conference, context.contact.zone)}
    values |= {"state": state_value(registration, conference)}
    if registration.state is RegistrationState.OFFERED and registration.offer_until is not None:
        return Say("conf-own-offered", {**values, "until": Clocks(registration.offer_until)})
    if registration.state is RegistrationState.WAITING or conference.status == "cancelled":
        return Say("conf-own-waiting", values)
    link = Say("conf-own-link", {"link": conference.link}) if conference.link else Say("conf-own-no-link")
    return Say("conf-own-line", {**values, "reminders": reminders_ahead(registration, conference, context.at), "link": link})


def choose_reminders(context: Context) -> Script[Finished]:
    """Other reminders of those that are still to come, or none."""
    found = yield from one_attendance(context, "conf-reminders-which")
    if isinstance(found, Finished):
        return found
    registration, conference = found.registration, found.conference
    present = reminders_ahead(registration, conference, context.at)
    possible = kinds_ahead(replace(registration, reminders=KINDS), conference, context.at)
    options = tuple(option for option in _REMINDERS if set(REMINDER_CHOICES[option.value]) <= set(possible))
    chosen = yield from choose("conf-reminders", options, **common(conference, context.contact.zone), present=present)
    if reminders_choice(kinds_ahead(registration, conference, context.at)) == chosen:
        # What is over is kept: were the conference moved, it would be ahead again.
        return Finished("conf-reminders-done", {"reminders": present})
    kinds = REMINDER_CHOICES[chosen]
    event = RemindersChosen(registration.number, registration.version, kinds)
    return Finished("conf-reminders-done", {"reminders": reminders_value(kinds)}, events=(event,))


def withdraw(context: Context) -> Script[Finished]:
    """Ask once more, then withdraw; the calendar entry is taken back."""
    found = yield from one_attendance(context, "conf-withdraw-which")
    if isinstance(found, Finished):
        return found
    registration, conference = found.registration, found.conference
    values: dict[str, Value] = {"number": registration.name, **common(conference, context.contact.zone)}
    if (yield from choose("conf-withdraw", _SURE, **values)) == NO:
        return Finished("conf-withdraw-kept", values, choices=own_buttons()[:1])
    event = RegistrationWithdrawn(registration.number, registration.version)
    has_entry = registration.state is RegistrationState.REGISTERED
    documents = (calendar(conference, registration, context.at, cancelled=True),) if has_entry else ()
    return Finished("conf-withdrawn", values, events=(event,), documents=documents, choices=(REGISTER,), ends=ABOUT_OWN)
