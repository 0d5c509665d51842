"""A colleague approves a request, puts it on the waiting list, or offers something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dialog import Context, Finished, Option, Script, choose, look_up
from bot.domain.decisions import (
    OFFER_TIME,
    Alternatives,
    CanBeReached,
    LeftOut,
    OfferMade,
    Overlapping,
    Possible,
    PutOnWaitingList,
    RequestApproved,
    RoomFree,
    RoomsFor,
    working_deadline,
)
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Clocks, Notice, Say, Span, ToContact, Value
from bot.domain.offices import SITE_ZONES, OfficeRequest, RequestState, Room
from handlers.offices.cards_staff import MOST_NEIGHBOURS, card_amended, neighbour_line, room_line, site_value
from handlers.offices.choosing import to_decide
from handlers.offices.confirmation import confirmation
from handlers.offices.notes import CHINESE_SITES


def to_contact(request: OfficeRequest, what: str, say: Say) -> tuple[Notice, ...]:
    """The notice that tells the contact of a request; nobody where the contact was erased. `request` is as it stands afterwards."""
    if request.contact_id is None:
        return ()
    return (Notice(ToContact(request.contact_id), f"request:{request.number}:contact:{request.version}:{what}", say),)


def reach_line(request: OfficeRequest) -> Script[tuple[Say, ...]]:
    """Says that the contact learns of it only when they write again, where that is so."""
    if request.contact_id is None:
        return (Say("decision-nobody"),)
    reachable = yield from look_up(CanBeReached(request.contact_id))
    return () if reachable else (Say("decision-held"),)


def decided(request: OfficeRequest, context: Context, state: RequestState, room: Room | None = None, reason: str = "") -> OfficeRequest:
    """The request as it stands after a decision of the colleague who acts."""
    by = context.contact.staff_name
    at = context.at
    return replace(
        request, version=request.version + 1, state=state, room=room, reason=reason, decided_by=by, decided_at=at, offer_until=None
    )


def approve(context: Context) -> Script[Finished]:
    """Approve a request: the room follows from what is free, or is chosen."""
    request = yield from to_decide(context)
    if isinstance(request, Finished):
        return request
    rooms: tuple[RoomFree, ...] = yield from look_up(RoomsFor(request.site, request.span, request.seats, request.number))
    fitting = [one for one in rooms if one.fits]
    if rooms and not fitting:
        return (yield from _full(request, rooms))
    room = yield from _room(request, fitting)
    return (yield from _approved(context, request, room))


def _room(request: OfficeRequest, fitting: list[RoomFree]) -> Script[Room | None]:
    if len(fitting) < 2:  # noqa: PLR2004 - a choice needs two
        return fitting[0].room if fitting else None
    options = [
        Option(str(one.room.id), name=Say("room-option", {"room": one.room.name, "free": one.free, "seats": one.room.seats}))
        for one in fitting
    ]
    number = yield from choose("approve-room", options, number=request.name, seats=request.seats)
    return next(one.room for one in fitting if str(one.room.id) == number)


def _full(request: OfficeRequest, rooms: tuple[RoomFree, ...]) -> Script[Finished]:
    """Nothing is free: what is taken, by whom, and what can be done instead."""
    neighbours = yield from look_up(Overlapping(request.site, request.span, request.number))
    holding = [one for one in neighbours if one.state in (RequestState.APPROVED, RequestState.OFFERED)]
    lines = (*(room_line(one) for one in rooms), *(neighbour_line(one) for one in holding[:MOST_NEIGHBOURS]))
    return Finished("approve-full", {"number": request.name, "lines": lines}, choices=instead_buttons(request))


def instead_buttons(request: OfficeRequest) -> tuple[Button, ...]:
    """What can be done for a request that does not fit."""
    shown = f"{request.name}.{request.version}"
    commands = ("alternative", "refuse") if request.state is RequestState.WAITING else ("waiting-list", "alternative", "refuse")
    return tuple(Button(f"instead-{command}", f"do:{command}:{shown}", {"number": request.name}) for command in commands)


def _approved(context: Context, request: OfficeRequest, room: Room | None) -> Script[Finished]:
    after = decided(request, context, RequestState.APPROVED, room)
    told = yield from confirmation(after, context.at)
    reach = yield from reach_line(request)
    left_out = (yield from look_up(LeftOut(request.number, room.id))) if room else ()
    place = Say("approved-room", {"room": room.name}) if room else Say("approved-unchecked", {"site": site_value(request.site)})
    return Finished(
        "approve-done",
        {"number": request.name, "site": site_value(request.site), "span": request.span, "lines": (place, *reach)},
        events=(
            RequestApproved(request.number, request.version, after.decided_by, room.id if room else None),
            StaffActed("approved", request.name),
        ),
        notices=(*to_contact(after, "approved", told), card_amended(after)),
        more=tuple(_collides(other) for other in left_out),
    )


def _collides(other: OfficeRequest) -> Say:
    values: dict[str, Value] = {"number": other.name, "firm": other.firm, "span": other.span, "seats": other.seats}
    return Say("approve-collides", values, choices=instead_buttons(other))


def put_on_waiting_list(context: Context) -> Script[Finished]:
    """Let a request wait until days become free."""
    request = yield from to_decide(context)
    if isinstance(request, Finished):
        return request
    if request.state is RequestState.WAITING:
        return Finished("waiting-already", {"number": request.name})
    after = replace(request, version=request.version + 1, state=RequestState.WAITING, offer_until=None)
    reach = yield from reach_line(request)
    told = Say("waiting-contact", _whereabouts(request), choices=(_withdraw_button(request),))
    return Finished(
        "waiting-done",
        {"number": request.name, "lines": (Say("waiting-next"), *reach)},
        events=(PutOnWaitingList(request.number, request.version), StaffActed("put on the waiting list", request.name)),
        notices=(*to_contact(after, "waiting", told), card_amended(after)),
    )


def _whereabouts(request: OfficeRequest) -> dict[str, Value]:
    return {"number": request.name, "site": site_value(request.site), "span": request.span, "seats": request.seats}


def _withdraw_button(request: OfficeRequest) -> Button:
    return Button("contact-withdraw", f"do:office-withdraw:{request.name}")


def offer_alternative(context: Context) -> Script[Finished]:
    """Offer the contact other days or another site, reserved for a while."""
    request = yield from to_decide(context)
    if isinstance(request, Finished):
        return request
    found: tuple[Possible, ...] = yield from look_up(Alternatives(request.number))
    if not found:
        return (yield from _nothing_instead(request))
    options = [Option(_option_key(one), name=Say("alternative-option", _possible(one))) for one in found]
    wanted = yield from choose("alternative-which", options, number=request.name)
    possible = next(one for one in found if _option_key(one) == wanted)
    offer = offered(request, possible, context.at, context.contact.staff_name)
    reach = yield from reach_line(request)
    return Finished(
        "alternative-done",
        {"number": request.name, "until": Clocks(offer.until), "lines": (Say("alternative-reserved", _possible(possible)), *reach)},
        events=(offer, StaffActed("offered an alternative", request.name)),
        notices=offer_notices(request, offer, possible.room, "offer-other"),
    )


def _nothing_instead(request: OfficeRequest) -> Script[Finished]:
    """Nothing to offer: because all is taken, or because nothing is known of the rooms."""
    sites = CHINESE_SITES if request.site in CHINESE_SITES else (request.site,)
    rooms: dict[str, tuple[RoomFree, ...]] = {}
    for site in sites:
        rooms[site] = yield from look_up(RoomsFor(site, request.span, request.seats, request.number))
    unknown = [site for site in sites if not rooms[site]]
    lines = tuple(Say("alternative-unchecked", {"site": site_value(site)}) for site in unknown)
    text = "alternative-no-rooms" if len(unknown) == len(sites) else "alternative-none-known" if unknown else "alternative-none"
    return Finished(text, {"number": request.name, "lines": lines}, choices=instead_buttons(request)[:1])


def _option_key(possible: Possible) -> str:
    return f"{possible.site[:4]}-{possible.span.start:%Y%m%d}-{possible.room.id}"


def _possible(possible: Possible) -> dict[str, Value]:
    return {"site": site_value(possible.site), "span": possible.span, "room": possible.room.name}


def offered(request: OfficeRequest, possible: Possible, now: datetime, by: str) -> OfferMade:
    """The event that reserves days for a request until the offer's deadline, which is never later than the first day."""
    zone = ZoneInfo("Europe/Berlin" if possible.site != "kaiserslautern" else "Asia/Shanghai")
    first_day = datetime.combine(possible.span.start, datetime.min.time(), ZoneInfo(SITE_ZONES[possible.site]))
    until = min(working_deadline(now.astimezone(zone), OFFER_TIME), max(first_day, now + timedelta(hours=1)))
    rounded = until.replace(second=0, microsecond=0)
    return OfferMade(request.number, request.version, by, possible.site, possible.span, possible.room.id, rounded)


def offer_notices(request: OfficeRequest, offer: OfferMade, room: Room, key: str) -> tuple[Notice, ...]:
    """The contact is asked to take or pass, and the card says so."""
    after = replace(request, version=request.version + 1, state=RequestState.OFFERED, offer_until=offer.until, decided_by=offer.by)
    values: dict[str, Value] = {
        "number": request.name,
        "site": site_value(offer.site),
        "span": offer.span,
        "asked": Span(request.span.start, request.span.end),
        "asked_site": site_value(request.site),
        "seats": request.seats,
        "until": Clocks(offer.until),
    }
    shown = f"{after.name}.{after.version}"
    choices = (Button("offer-take", f"do:offer-take:{shown}"), Button("offer-pass", f"do:offer-pass:{shown}"))
    return (*to_contact(after, "offer", Say(key, values, choices=choices)), card_amended(after))
