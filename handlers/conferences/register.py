"""Register for a conference: who comes, with how many, in which language; a place at once, or one on the waiting list."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.asking.answers import Named
from bot.asking.consents import answered, consent
from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.conferences import (
    LIVE_STATES,
    Audience,
    Conference,
    Conferences,
    NewRegistrationNumber,
    Registered,
    Registration,
    RegistrationsOf,
    RegistrationState,
)
from bot.domain.consents import HeldConsent, Purpose
from bot.domain.events import Event
from bot.domain.language import Language
from bot.domain.notices import Button, Say, Value
from bot.reminders import KINDS
from handlers.conferences.choosing import NOTIFY, PERSON, REGISTER, one_conference
from handlers.conferences.kinds import ConferenceKey
from handlers.conferences.people import People
from handlers.conferences.ticket import calendar, ticket
from handlers.conferences.wording import card, common, options, reminders_ahead, title, when

CONSENT_VERSION = "2026-11"
"""The version of the text `conf-consent`; to be raised whenever its meaning changes."""
NO, NONE = "no", "-"
ORIGINS = tuple(Option(origin, f"conf-origin-{origin}") for origin in ("kl", "china", "elsewhere"))
_LANGUAGES = tuple(Option(language, f"language-{language}") for language in Language)
_AGREE = (Option(YES, "consent-agree"), Option(NO, "consent-decline"))
_WAIT = (Option(YES, "conf-wait-yes"), Option(NO, "conf-wait-no"))
_CHINA = "Asia/Shanghai"
_CHINESE = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class _Answers:
    """What somebody says of who comes."""

    people: int
    firm: str
    person: str
    language: Language
    needs: str


def register(context: Context) -> Script[Finished]:
    """Take a registration."""
    conference = yield from one_conference(
        "conf-which", lambda one: one.is_open(context.at), Finished("conf-none-open", choices=(NOTIFY, PERSON))
    )
    return conference if isinstance(conference, Finished) else (yield from _invited(context, conference))


def register_linked(context: Context) -> Script[Finished]:
    """Take a registration for the conference that a link, a poster or a button names."""
    known: tuple[Conference, ...] = yield from look_up(Conferences())
    key = yield from ask("conf-which", ConferenceKey(), options=options(tuple(one for one in known if one.is_open(context.at))))
    conference = next((one for one in known if one.id == key), None)
    if conference is None:
        return Finished("conf-unknown", choices=(REGISTER, NOTIFY))
    if not conference.is_open(context.at):
        return Finished("conf-not-open", {"lines": card(conference, _zone(context))}, choices=(NOTIFY, PERSON))
    return (yield from _invited(context, conference))


def _invited(context: Context, conference: Conference) -> Script[Finished]:
    refused = yield from _already(context, conference)
    if refused is not None:
        return refused
    everybody = conference.audience is Audience.ALL
    origin = "" if everybody else (yield from choose("conf-origin", ORIGINS, title=title(conference)))
    if not everybody and origin != conference.audience:
        audience = Say(f"conf-audience-{conference.audience}")
        return Finished("conf-not-invited", {"audience": audience, **common(conference, _zone(context))}, choices=(PERSON,))
    return (yield from _taken(context, conference, origin))


def _zone(context: Context) -> str:
    return context.contact.zone


def _already(context: Context, conference: Conference) -> Script[Finished | None]:
    own: tuple[Registration, ...] = yield from look_up(RegistrationsOf(context.contact.id))
    same = next((one for one in own if one.conference == conference.id and one.state in LIVE_STATES), None)
    if same is None:
        return None
    return Finished("conf-already", {"number": same.name, **common(conference, _zone(context))}, choices=own_buttons())


def own_buttons() -> tuple[Button, ...]:
    """What can be done about an own registration."""
    return (
        Button("menu-conf-own", "do:conf-own:"),
        Button("menu-conf-reminders", "do:conf-reminders:"),
        Button("menu-conf-withdraw", "do:conf-withdraw:"),
    )


def _taken(context: Context, conference: Conference, origin: str) -> Script[Finished]:
    events: tuple[Event, ...] = ()
    if Audience.CHINA in (origin, "china" if _zone(context) == _CHINA else ""):
        held = yield from look_up(HeldConsent(context.contact.id, Purpose.TRANSFER))
        if held is None:
            if not (yield from consent(context, Purpose.TRANSFER)):
                return Finished("conf-declined", choices=(PERSON,))
            events = (answered(context, Purpose.TRANSFER, given=True),)
    people = yield from ask("conf-people", People(), title=title(conference), start=when(conference.starts_at, _zone(context)))
    waits = conference.free is not None and people > conference.free
    if waits and (yield from choose("conf-wait", _WAIT, free=conference.free or 0)) == NO:
        return Finished("conf-not-waiting", choices=(PERSON,))
    answers = yield from _answers(context, conference, people)
    if (yield from choose("conf-consent", _AGREE)) == NO:
        return Finished("conf-declined", choices=(PERSON,))
    yield from confirm("conf-check", **common(conference, _zone(context)), waits="yes" if waits else "no")
    number: int = yield from look_up(NewRegistrationNumber())
    state = RegistrationState.WAITING if waits else RegistrationState.REGISTERED
    registration = _registration(context, conference, number, state, answers)
    return (yield from _done(context, conference, registration, (*events, Registered(registration))))


def _answers(context: Context, conference: Conference, people: int) -> Script[_Answers]:
    firm = yield from ask("conf-firm", Named(), options=(Option(NONE, "conf-firm-none"),))
    family = yield from ask("conf-family", Named(longest=60))
    given = yield from ask("conf-given", Named(longest=60))
    language = context.language
    if conference.interpreting not in ("", "none"):
        language = Language((yield from choose("conf-language", _LANGUAGES)))
    needs = NONE
    if conference.asks_needs:
        needs = yield from ask("conf-needs", Named(longest=300), options=(Option(NONE, "conf-needs-none"),))
    return _Answers(people, "" if firm == NONE else firm, _whole_name(family, given), language, "" if needs == NONE else needs)


def _whole_name(family: str, given: str) -> str:
    """A name that shows which part is the family name: as Chinese is written, else "Au, Yao-Min Nico"."""
    return family + given if _CHINESE.search(family) and _CHINESE.search(given) else f"{family}, {given}"


def _registration(context: Context, conference: Conference, number: int, state: RegistrationState, answers: _Answers) -> Registration:
    return Registration(
        number=number,
        version=1,
        conference=conference.id,
        contact_id=context.contact.id,
        state=state,
        people=answers.people,
        language=answers.language,
        firm=answers.firm,
        person=answers.person,
        needs=answers.needs,
        zone=_zone(context),
        reminders=KINDS,
        registered_at=context.at,
        consent=CONSENT_VERSION,
        told_start=conference.starts_at,
        told_sequence=conference.sequence,
    )


def _done(context: Context, conference: Conference, registration: Registration, events: tuple[Event, ...]) -> Script[Finished]:
    values: dict[str, Value] = {"number": registration.name, "people": registration.people, **common(conference, _zone(context))}
    if registration.state is RegistrationState.WAITING:
        return Finished("conf-waiting", values, events=events, choices=own_buttons()[::2])
    documents = (calendar(conference, registration, context.at), (yield from ticket(registration)))
    values["reminders"] = reminders_ahead(registration, conference, context.at)
    return Finished("conf-registered", values, events=events, documents=documents, choices=own_buttons())
