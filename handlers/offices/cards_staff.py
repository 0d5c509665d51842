"""What colleagues see of an office request: a card with everything on it, and the same card after something happened."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialog import Script, look_up
from bot.domain.decisions import CanBeReached, OfferOf, Overlapping, RoomFree, RoomsFor
from bot.domain.notices import Button, Notice, OwnWords, Say, ToStaff, Value
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestState
from handlers.offices.people import purpose_value
from handlers.offices.wording import HOUSE_ZONE, clock_values, decided_line, reason_value

MOST_NEIGHBOURS = 8
"""So many other requests are named on a card; of more, their number."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a colleague needs to know beside the request itself: rooms and what is free in them, who else comes, who can be reached."""

    rooms: tuple[RoomFree, ...]
    neighbours: tuple[OfficeRequest, ...]
    reachable: bool


def card_reason(number: int) -> str:
    """The reason of the notice that brought the card of a new request; later notices amend it."""
    return f"request:{number}:new"


def card(request: OfficeRequest) -> Script[Say]:
    """The card with what is on record just now. Use it where a script may look up, else `staff_card`."""
    rooms = yield from look_up(RoomsFor(request.site, request.span, request.seats, request.number))
    neighbours = yield from look_up(Overlapping(request.site, request.span, request.number))
    reachable = (yield from look_up(CanBeReached(request.contact_id))) if request.contact_id else False
    return staff_card(request, Situation(rooms, neighbours, reachable))


def staff_card(request: OfficeRequest, situation: Situation | None = None) -> Say:
    """The card of a request with the buttons to decide; without a situation it tells only of the request itself."""
    lines = (*_facts(request), *_standing(request), *(_situation(request, situation) if situation else ()))
    return Say("card-lines", {"lines": lines, "number": request.name}, heading="card-heading", choices=card_buttons(request))


def card_amended(request: OfficeRequest, situation: Situation | None = None) -> Notice:
    """The notice that puts the present card in the place of every copy of the earlier one."""
    reason = f"request:{request.number}:card:{request.version}"
    return Notice(ToStaff(), reason, staff_card(request, situation), amends=card_reason(request.number))


def card_buttons(request: OfficeRequest) -> tuple[Button, ...]:
    """What can be done about a request; its buttons name the version they were shown with: nobody decides on what they did not see."""
    shown = f"{request.name}.{request.version}"
    commands: tuple[str, ...] = ()
    if request.state in OPEN_STATES:
        commands = ("approve", "refuse", "ask-back", "waiting-list")
        if request.state in (RequestState.WAITING, RequestState.OFFERED):
            commands = ("approve", "refuse", "ask-back")
    elif request.state is RequestState.APPROVED:
        commands = ("revoke",)
    buttons = tuple(Button(f"card-{command}", f"do:{command}:{shown}") for command in commands)
    return (*buttons, Button("card-details", f"do:request:{request.name}"))


def _facts(request: OfficeRequest) -> tuple[Say, ...]:
    lines = [
        Say("card-where", {"site": site_value(request.site), "span": request.span}),
        Say("card-seats", {"seats": request.seats}),
        Say("card-firm", {"firm": request.firm, "origin": Say(f"card-origin-{origin_key(request.origin)}")}),
        Say("card-person", {"person": request.person, "spoken": Say(f"own-words-{request.language}")}),
        Say("card-purpose", {"purpose": _purpose(request)}),
        Say("card-since", clock_values(request.sent_at, HOUSE_ZONE)),
    ]
    return tuple(lines if request.contact_id else [*lines[:2], Say("card-erased"), lines[-1]])


def _purpose(request: OfficeRequest) -> Value:
    purpose = purpose_value(request.purpose)
    return OwnWords(purpose, request.language) if isinstance(purpose, str) else purpose


def site_value(site: str) -> Say:
    """The name of a site in the reader's language."""
    return Say(f"site-{site}")


def origin_key(origin: str) -> str:
    """Where a firm is based, as the catalogue names it."""
    return origin if origin in ("yangzhou", "shanghai", "foshan") else "region"


def _standing(request: OfficeRequest) -> tuple[Say, ...]:
    lines = [Say("card-state", {"state": decided_line(request)})]
    if request.room is not None and request.state is RequestState.APPROVED:
        lines.append(Say("card-room", {"room": request.room.name}))
    if request.state is RequestState.OFFERED and request.offer_until is not None:
        lines.append(Say("card-offer", clock_values(request.offer_until, HOUSE_ZONE)))
    if request.reason:
        lines.append(Say("card-reason", {"reason": reason_value(request.reason)}))
    if request.question:
        lines.append(Say("card-question", {"question": request.question}))
    if request.answer:
        lines.append(Say("card-answer", {"answer": OwnWords(request.answer, request.language)}))
    return tuple(lines)


def _situation(request: OfficeRequest, situation: Situation) -> tuple[Say, ...]:
    lines: list[Say] = []
    if request.state in OPEN_STATES:
        lines += [room_line(one) for one in situation.rooms] or [Say("card-no-rooms")]
    lines += [neighbour_line(other) for other in situation.neighbours[:MOST_NEIGHBOURS]]
    if len(situation.neighbours) > MOST_NEIGHBOURS:
        lines.append(Say("card-more-neighbours", {"count": len(situation.neighbours) - MOST_NEIGHBOURS}))
    if not situation.reachable and request.contact_id:
        lines.append(Say("card-unreachable"))
    return tuple(lines)


def room_line(one: RoomFree) -> Say:
    """A room with what is free in it throughout."""
    return Say("card-room-fits" if one.fits else "card-room-full", {"room": one.room.name, "free": one.free, "seats": one.room.seats})


def neighbour_line(other: OfficeRequest) -> Say:
    """Another request for some of the same days."""
    values: dict[str, Value] = {
        "number": other.name,
        "state": Say(f"request-state-{other.state}"),
        "span": other.span,
        "seats": other.seats,
    }
    return Say("card-neighbour", values)


def offer_lines(request: OfficeRequest) -> Script[tuple[Say, ...]]:
    """What was offered to the contact, where that differs from what was asked for."""
    offer = yield from look_up(OfferOf(request.number))
    if offer is None or (offer.site == request.site and offer.span == request.span):
        return ()
    return (Say("card-offered", {"site": site_value(offer.site), "span": offer.span, "room": offer.room.name}),)
