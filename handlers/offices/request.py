"""Request an office: where the firm is based decides the direction; then when, how many, what for, who; and a last look."""

from __future__ import annotations

from dataclasses import dataclass

from bot.asking.answers import Named, whole_name
from bot.asking.consents import agreement
from bot.asking.holiday_notes import as_notes, holiday_notes
from bot.dialog import Context, Finished, Option, Script, ask, look_up
from bot.domain.consents import Purpose as Consent
from bot.domain.events import Event
from bot.domain.notices import Button, Notice, Say, Span, ToStaff, Value
from bot.domain.office_events import HOLD, RequestSent
from bot.domain.offices import NewNumber, OfficeRequest, RequestState
from bot.reading.origins import CHINESE
from handlers.offices.cards_staff import card, card_reason
from handlers.offices.corrections import Forgotten, Memory, correctable
from handlers.offices.last_look import last_look
from handlers.offices.notes import CHINESE_SITES, room_notes
from handlers.offices.origin import ELSEWHERE, ORIGINS, City, origin_kind
from handlers.offices.people import PURPOSES, Purpose, purpose_value, seats_for
from handlers.offices.period import period, today_at

PERSON = Button("menu-human", "menu:human")
SITES_IN_CHINA = tuple(Option(site, f"site-{site}") for site in CHINESE_SITES)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What somebody asks for, less who they are."""

    site: str
    span: Span
    seats: int
    purpose: str


@dataclass(frozen=True, slots=True)
class _Asker:
    """Who asks: where their firm is based, its name, and whom to talk to."""

    origin: str
    firm: str
    person: str


def request_office(context: Context) -> Script[Finished]:
    """Take an office request; whatever was answered can be corrected in words until it is sent."""
    return (yield from correctable(context, _asked))


def _asked(context: Context, memory: Memory) -> Script[Finished | Forgotten]:
    origin = yield from ask("office-origin", origin_kind(context.at.date()), options=ORIGINS)
    if origin == ELSEWHERE:
        return Finished("office-elsewhere", choices=(PERSON,))
    events: tuple[Event, ...] = ()
    if origin in CHINESE:
        memory.say_once(Say("office-possible"))
        agreed, events = yield from agreement(context, Consent.TRANSFER)
        if not agreed:
            return Finished("office-declined", choices=(PERSON,))
    wanted, notes = yield from _wanted(context, memory, origin)
    firm = yield from ask("office-firm", Named())
    family = yield from ask("office-family", Named(longest=60))
    given = yield from ask("office-given", Named(longest=60))
    agreed, stored = yield from agreement(context, Consent.OFFICE)
    if not agreed:
        return Finished("office-declined", choices=(PERSON,))
    asker = _Asker(origin, firm, whole_name(family, given))
    forgotten = yield from last_look(memory, notes, _shown(wanted, asker))
    if forgotten:
        return forgotten
    number = yield from look_up(NewNumber())
    request = _request(context, number, wanted, asker)
    return (yield from _sent(request, (*events, *stored, RequestSent(request))))


def _shown(wanted: _Wanted, asker: _Asker) -> dict[str, Value]:
    """Each answer once; the site where it was a choice."""
    return {
        "origin": Say(f"office-origin-{asker.origin}"),
        **({"site": Say(f"site-{wanted.site}")} if wanted.site in CHINESE_SITES else {}),
        "period": wanted.span,
        "seats": str(wanted.seats),
        "purpose": purpose_value(wanted.purpose),
        "firm": asker.firm,
        "person": asker.person,
    }


def _wanted(context: Context, memory: Memory, origin: str) -> Script[tuple[_Wanted, Value]]:
    """Where, when, how many and what for; with what is to be known of those days."""
    site = "kaiserslautern" if origin in CHINESE else (yield from site_in_china(context))
    span = yield from period(context, site)
    seats = yield from seats_for(today_at(context, site))
    notes = as_notes((*(yield from holiday_notes(context, span)), *(yield from room_notes(context, site, span, seats))))
    if "office-purpose" not in memory.answers:
        memory.warned = notes
    purpose = yield from ask("office-purpose", Purpose(), options=PURPOSES, notes=notes)
    return _Wanted(site, span, seats, purpose), notes


def site_in_china(context: Context) -> Script[str]:
    """Which of the three cities."""
    return (yield from ask("office-site", City(CHINESE_SITES, context.at.date()), options=SITES_IN_CHINA))


def _request(context: Context, number: int, wanted: _Wanted, asker: _Asker) -> OfficeRequest:
    return OfficeRequest(
        number=number,
        version=1,
        state=RequestState.SENT,
        contact_id=context.contact.id,
        language=context.language,
        site=wanted.site,
        origin=asker.origin,
        span=wanted.span,
        seats=wanted.seats,
        purpose=wanted.purpose,
        firm=asker.firm,
        person=asker.person,
        sent_at=context.at,
        held_until=context.at + HOLD,
    )


def _sent(request: OfficeRequest, events: tuple[Event, ...]) -> Script[Finished]:
    told = yield from card(request)
    return Finished(
        "office-sent",
        {"number": request.name},
        events=events,
        notices=(Notice(ToStaff(), card_reason(request.number), told),),
        choices=(Button("menu-status", "do:status"),),
    )
