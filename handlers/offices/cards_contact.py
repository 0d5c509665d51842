"""How an office request is shown to the contact who sent it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.notices import Button, Clocks, Say
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestState
from handlers.offices.people import purpose_value
from handlers.offices.wording import reason_value


def state_of(request: OfficeRequest, zone: str) -> Say:
    """Where a request stands, in words, with the day since when (by the calendar of `zone`) or until when."""
    match request.state:
        case RequestState.OFFERED if request.offer_until:
            return Say("office-state-offered", {"until": Clocks(request.offer_until)})
        case RequestState.APPROVED | RequestState.REFUSED if request.decided_at:
            return Say(f"office-state-{request.state}", {"day": _day(request.decided_at, zone)})
        case RequestState.SENT:
            return Say("office-state-sent", {"day": _day(request.sent_at, zone)})
        case RequestState.APPROVED | RequestState.REFUSED | RequestState.OFFERED:
            return Say(f"office-state-{request.state}-only")
        case _:
            return Say(f"office-state-{request.state}")


def _day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()


def shown_to_contact(request: OfficeRequest, zone: str) -> Say:
    """The whole request: where, when, how many, for whom, how it stands; with what can be done about it."""
    lines = [
        Say("own-line", {"number": request.name, "site": Say(f"site-{request.site}"), "state": state_of(request, zone)}),
        Say("own-days", {"span": request.span, "seats": request.seats}),
        Say("own-purpose", {"purpose": purpose_value(request.purpose)}),
        Say("own-firm", {"firm": request.firm, "person": request.person}),
    ]
    if request.room is not None and request.state is RequestState.APPROVED:
        lines.append(Say("own-room", {"room": request.room.name}))
    if request.state is RequestState.REFUSED and request.reason:
        lines.append(Say("own-reason", {"reason": reason_value(request.reason)}))
    if request.state is RequestState.QUESTIONED:
        lines.append(Say("own-question", {"question": request.question}))
    return Say("own-card", {"lines": tuple(lines)}, choices=actions(request))


def actions(request: OfficeRequest) -> tuple[Button, ...]:
    """What a contact can do about an own request."""
    commands: tuple[str, ...] = ()
    if request.state is RequestState.QUESTIONED:
        commands = ("office-answer",)
    elif request.state is RequestState.OFFERED:
        commands = ("offer-take", "offer-pass")
    if request.state in OPEN_STATES or request.state is RequestState.APPROVED:
        commands = (*commands, "office-change", "office-withdraw")
    return tuple(Button(f"do-{command}", f"do:{command}:{request.name}") for command in commands)
