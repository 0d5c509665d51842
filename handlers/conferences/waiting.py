"""The waiting list: an offered place is taken or passed in time."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.conferences import Conference, ConferenceNamed, OfferAnswered, Registration, RegistrationNumbered, RegistrationState
from bot.domain.notices import Value
from handlers.conferences.choosing import REGISTER
from handlers.conferences.kinds import TicketNumber
from handlers.conferences.own import ABOUT_OWN
from handlers.conferences.register import own_buttons
from handlers.conferences.ticket import calendar, ticket
from handlers.conferences.wording import common, reminders_ahead

TAKE, PASS = "take", "pass"
ANSWERS = (Option(TAKE, "conf-take"), Option(PASS, "conf-pass"))


def read_answer(_context: Context, text: str) -> Mapping[str, str]:
    """`C-0007 take`: the number of the registration, and what is done about its offer."""
    number, _, way = text.partition(" ")
    given = {"conf-offer-number": number, "conf-offer": way if way in (TAKE, PASS) else ""}
    return {key: answer for key, answer in given.items() if answer}


def answer_offer(context: Context) -> Script[Finished]:
    """Take or pass an offered place; after its time it is gone."""
    number = yield from ask("conf-offer-number", TicketNumber())
    registration: Registration | None = yield from look_up(RegistrationNumbered(number))
    if registration is None or registration.contact_id != context.contact.id:
        return Finished("conf-offer-gone", choices=own_buttons()[:1])
    conference: Conference = yield from look_up(ConferenceNamed(registration.conference))
    until = registration.offer_until
    if registration.state is not RegistrationState.OFFERED or until is None or until <= context.at or not conference.is_ahead(context.at):
        return Finished("conf-offer-gone", choices=own_buttons()[:1])
    way = yield from choose("conf-offer", ANSWERS, **common(conference, context.contact.zone))
    event = OfferAnswered(number, registration.version, way == TAKE)
    values: dict[str, Value] = {"number": registration.name, "people": registration.people, **common(conference, context.contact.zone)}
    if way == PASS:
        return Finished("conf-passed", values, events=(event,), choices=(REGISTER,), ends=ABOUT_OWN)
    documents = (calendar(conference, registration, context.at), (yield from ticket(registration)))
    values["reminders"] = reminders_ahead(registration, conference, context.at)
    return Finished("conf-registered", values, events=(event,), documents=documents, choices=own_buttons())
