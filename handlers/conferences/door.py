"""At the door: who is on the list, and who has arrived; each ticket counts once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.conference_duties import Attendance
from bot.domain.conferences import (
    AttendeesOf,
    CheckedIn,
    Conference,
    ConferenceNamed,
    Registration,
    RegistrationNumbered,
    RegistrationState,
)
from bot.domain.events import StaffActed
from bot.domain.language import Language
from bot.domain.messages import Document
from bot.domain.notices import Button, Say, Value
from bot.domain.people import Role
from bot.domain.spreadsheets import csv_text
from bot.texts import catalogue
from handlers.conferences.choosing import chosen_conference
from handlers.conferences.kinds import TicketNumber
from handlers.conferences.moving import recent
from handlers.conferences.own import own_line
from handlers.conferences.register import own_buttons
from handlers.conferences.wording import common, state_value, title

EARLY = timedelta(hours=24)
"""Nobody arrives earlier than that: it would be a slip, or the wrong ticket."""
COLUMNS = ("number", "state", "people", "person", "firm", "language", "needs", "registered", "arrived")
_HOUSE = "Europe/Berlin"


def scanned(context: Context) -> Script[Finished]:
    """The link of a ticket: a colleague checks in, its owner sees the registration, and nobody else anything."""
    if context.contact.may(Role.CLERK):
        return (yield from check_in(context))
    number = yield from ask("checkin-number", TicketNumber())
    registration: Registration | None = yield from look_up(RegistrationNumbered(number))
    if registration is None or registration.contact_id != context.contact.id:
        return Finished("conf-ticket-strange", choices=own_buttons()[:1])
    conference: Conference = yield from look_up(ConferenceNamed(registration.conference))
    return Finished("conf-own", {"lines": (own_line(Attendance(registration, conference), context),)}, choices=own_buttons())


def check_in(context: Context) -> Script[Finished]:
    """Note that somebody arrived; of two colleagues at once the second hears that it is done."""
    number = yield from ask("checkin-number", TicketNumber())
    registration: Registration | None = yield from look_up(RegistrationNumbered(number))
    if registration is None:
        return Finished("checkin-unknown", choices=(_NEXT,))
    conference: Conference = yield from look_up(ConferenceNamed(registration.conference))
    values = _values(registration, conference)
    if registration.checked_in_at is not None:
        at = registration.checked_in_at.astimezone(ZoneInfo(conference.zone))
        done: dict[str, Value] = {"by": registration.checked_in_by, "day": at.date(), "time": f"{at:%H:%M}"}
        return Finished("checkin-already", {**values, **done}, choices=(_NEXT,))
    if registration.state is not RegistrationState.REGISTERED or not conference.is_ahead(context.at):
        return Finished("checkin-not", values, choices=(_NEXT,))
    if context.at < conference.starts_at - EARLY:
        return Finished("checkin-early", values, choices=(_NEXT,))
    events = (
        CheckedIn(number, registration.version, context.contact.staff_name),
        StaffActed("checkin", registration.name),
    )
    return Finished("checkin-done", values, events=events, choices=(_NEXT,))


_NEXT = Button("checkin-next", "do:checkin:")


def _values(registration: Registration, conference: Conference) -> dict[str, Value]:
    return {
        "number": registration.name,
        "person": registration.person,
        "firm": registration.firm or Say("conf-firm-none"),
        "people": registration.people,
        "needs": Say("checkin-needs", {"needs": registration.needs}) if registration.needs else Say("checkin-no-needs"),
        "state": state_value(registration, conference),
        **common(conference, _HOUSE),
    }


def list_attendees(context: Context) -> Script[Finished]:
    """The list of a conference as a file; a look at personal data, and so in the log."""
    conference = yield from chosen_conference("attendees-which", lambda one: recent(one, context.at), Finished("conf-none-ahead"))
    if isinstance(conference, Finished):
        return conference
    attendees: tuple[Registration, ...] = yield from look_up(AttendeesOf(conference.id))
    if not attendees:
        return Finished("attendees-none", {"title": title(conference)})
    table = Document(f"{conference.id}.csv", "text/csv", attendees_csv(attendees, conference, context.language).encode("utf-8-sig"))
    arrived = sum(one.checked_in_at is not None for one in attendees)
    values: dict[str, Value] = {
        "title": title(conference),
        "registered": conference.registered,
        "people": conference.taken,
        "waiting": conference.waiting,
        "arrived": arrived,
    }
    return Finished("attendees-done", values, events=(StaffActed("attendees", conference.id),), documents=(table,))


def attendees_csv(attendees: Sequence[Registration], conference: Conference, language: Language) -> str:
    """The registrations as a table for a spreadsheet, in a language; times by the clock of the conference."""
    text = catalogue()
    heading = [text(language, f"attendees-{column}") for column in COLUMNS]
    return csv_text((heading, *(_row(one, conference, text(language, state_value(one, conference).text)) for one in attendees)))


def _row(one: Registration, conference: Conference, state: str) -> tuple[object, ...]:
    said = (one.name, state, one.people, one.person, one.firm, one.language, one.needs)
    return (*said, _local(one.registered_at, conference.zone), _local(one.checked_in_at, conference.zone))


def _local(at: datetime | None, zone: str) -> str:
    return "" if at is None else f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
