"""Announce a delegation, or an idea for a joint project: what is needed of it, the consents, and a last look."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.asking.consents import agreement
from bot.asking.holiday_notes import as_notes
from bot.asking.periods import shown
from bot.dialog import Context, Finished, Option, Script, Unclear, ask, confirm, look_up
from bot.domain.consents import Purpose
from bot.domain.events import Event
from bot.domain.notices import Button, Notice, Say, ToStaff
from bot.domain.visits import NewVisitNumber, Visit, VisitKind, VisitSent, VisitState
from bot.reading.origins import origin_in
from bot.reading.wish import NOTHING, wish_in
from handlers.visits import asking
from handlers.visits.cards_staff import card, card_reason
from handlers.visits.kinds import IN_CHINA, ORIGINS, STANDARD, Dates, Origin, People, people_in

PERSON = Button("menu-human", "menu:human")
STATUS = Button("menu-status", "do:status")
CHINA_ZONE = "Asia/Shanghai"
_PLACES = tuple(Option(origin, f"visit-origin-{origin}") for origin in ORIGINS)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked for, as it is stored; see `Visit`."""

    kind: VisitKind
    origin: str
    subject: str
    sought: str
    people: int = 0
    dates: str = ""
    field: str = ""
    spoken: str = ""


def request_delegation(context: Context) -> Script[Finished]:
    """Take the wish of a delegation to visit."""
    people = yield from asking.people(context)
    origin = yield from ask("visit-origin", Origin(asking.today_in(context)), options=_PLACES, people=people)
    agreed, events = yield from _transfer(context, origin)
    if not agreed:
        return Finished("visit-declined", choices=(PERSON,))
    wish = yield from asking.dates(context)
    notes = yield from asking.notes_on(context, wish)
    topics = yield from asking.topics(notes)
    sought = yield from asking.sought()
    spoken = yield from asking.spoken()
    dates = "" if wish == NOTHING else shown(wish)
    wanted = _Wanted(VisitKind.DELEGATION, origin, topics, sought, people, dates, spoken=spoken)
    return (yield from _sent(context, wanted, events, notes))


def request_project(context: Context) -> Script[Finished]:
    """Take an idea for a joint project."""
    origin = yield from ask("project-origin", Origin(asking.today_in(context)), options=_PLACES)
    agreed, events = yield from _transfer(context, origin)
    if not agreed:
        return Finished("visit-declined", choices=(PERSON,))
    field = yield from asking.field()
    idea = yield from asking.idea()
    partner = yield from asking.partner()
    frame = yield from asking.frame()
    wanted = _Wanted(VisitKind.PROJECT, origin, idea, partner, dates=frame, field=field)
    return (yield from _sent(context, wanted, events, ()))


def _transfer(context: Context, origin: str) -> Script[tuple[bool, tuple[Event, ...]]]:
    """People in China agree to the transfer to Germany by itself, before anything about them is asked (PIPL, article 39)."""
    if origin in IN_CHINA or context.contact.zone == CHINA_ZONE:
        return (yield from agreement(context, Purpose.TRANSFER))
    return True, ()


def _sent(context: Context, wanted: _Wanted, events: tuple[Event, ...], notes: tuple[Say, ...]) -> Script[Finished]:
    organisation = yield from asking.organisation()
    person = yield from asking.person()
    agreed, stored = yield from agreement(context, Purpose.VISIT)
    if not agreed:
        return Finished("visit-declined", choices=(PERSON,))
    yield from confirm("visit-check", notes=as_notes(notes))
    number: str = yield from look_up(NewVisitNumber(wanted.kind))
    visit = Visit(
        number=number,
        version=1,
        kind=wanted.kind,
        state=VisitState.SENT,
        contact_id=context.contact.id,
        language=context.language,
        origin=wanted.origin,
        people=wanted.people,
        dates=wanted.dates,
        subject=wanted.subject,
        sought=wanted.sought,
        field=wanted.field,
        spoken=wanted.spoken,
        organisation=organisation,
        person=person,
        sent_at=context.at,
    )
    told = Notice(ToStaff(), card_reason(number), (yield from card(visit)))
    events = (*events, *stored, VisitSent(visit))
    return Finished(f"visit-sent-{wanted.kind}", {"number": number}, events=events, notices=(told,), choices=(STATUS,))


_UNIVERSITIES = re.compile(r"高校|大学|院校|universit|hochschul|\buni\b|\bunis\b|college", re.IGNORECASE)
_INSTITUTES = re.compile(r"研究[所院机]|科研|forschung|research|institut", re.IGNORECASE)


def read_delegation(context: Context, text: str) -> Mapping[str, str]:
    """What a text says of a delegation, as answers; what it leaves open is asked."""
    today = asking.today_in(context)
    people, wish = people_in(text, today), wish_in(text, today)
    said = {
        "visit-people": _accepted(People(today), str(people or "")),
        "visit-origin": origin_in(text, today),
        "visit-dates": None if wish == NOTHING else _accepted(Dates(today), shown(wish)),
        "visit-sought": _institutions_in(text),
    }
    return {key: answer for key, answer in said.items() if answer is not None}


def _accepted(kind: People | Dates, text: str) -> str | None:
    try:
        kind.parse(text)
    except Unclear:
        return None
    return text


def _institutions_in(text: str) -> str | None:
    """One kind of institutions that is named; where there are several, it is asked."""
    universities, institutes = _UNIVERSITIES.search(text), _INSTITUTES.search(text)
    if bool(universities) == bool(institutes):
        return None
    return f"{STANDARD}universities" if universities else f"{STANDARD}institutes"


def read_project(context: Context, text: str) -> Mapping[str, str]:
    """Where a text says that a firm is from."""
    origin = origin_in(text, asking.today_in(context))
    return {} if origin is None else {"project-origin": origin}
