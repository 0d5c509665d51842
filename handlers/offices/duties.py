"""What is done about office requests by the clock: offers, deadlines, reminders, and messages that did not arrive."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.dialog import LookUp
from bot.domain.decisions import (
    BegunUndecided,
    Held,
    LapsedOffers,
    Offerable,
    OfferEnded,
    Possible,
    Reminder,
    RequestExpired,
    Reservable,
    StaffTold,
    Unattended,
    Undelivered,
)
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from bot.domain.offices import OfficeRequest, RequestState
from bot.ports import Deed
from bot.topic import Duty
from handlers.offices.cards_staff import card, card_amended, card_reason, site_value
from handlers.offices.decide import offer_notices, offered, to_contact

Act = Generator[LookUp, Any, Deed | None]


def _looked_up(script: Generator[Any, Any, Say]) -> Generator[LookUp, Any, Say]:
    """A script that only looks up, for a duty."""
    return (yield from script)


def _to_staff(request: OfficeRequest, what: str, key: str) -> Notice:
    values: dict[str, Value] = {
        "number": request.name,
        "firm": request.firm,
        "site": site_value(request.site),
        "span": request.span,
    }
    say = Say(key, values, choices=(Button("card-details", f"do:request:{request.name}"),))
    return Notice(ToStaff(), f"request:{request.number}:{what}", say)


def expire(request: OfficeRequest, now: datetime) -> Act:
    """The first day has come without a decision: the contact and the colleagues are told."""
    yield from ()
    after = replace(request, version=request.version + 1, state=RequestState.EXPIRED, offer_until=None, decided_at=now)
    values: dict[str, Value] = {"number": request.name, "site": site_value(request.site), "span": request.span}
    told = Say("expired-contact", values, choices=(Button("contact-new-request", "do:office"), Button("menu-human", "do:human")))
    return Deed(
        f"office-expire:{request.number}:{request.version}",
        (RequestExpired(request.number, request.version),),
        (*to_contact(after, "expired", told), _to_staff(request, f"expired:{after.version}", "expired-staff"), card_amended(after)),
    )


def remind(reminder: Reminder, _now: datetime) -> Act:
    """The colleagues are reminded of an open request, with its card."""
    request = reminder.request
    shown = yield from _looked_up(card(request))
    say = replace(shown, heading=f"remind-{reminder.why}")
    notice = Notice(ToStaff(), f"request:{request.number}:remind:{reminder.mark}", say)
    return Deed(f"office-remind:{request.number}:{reminder.mark}", (StaffTold(request.number, reminder.mark),), (notice,))


def offer(found: Reservable, now: datetime) -> Act:
    """Days became free: the first one on the waiting list gets them reserved, until the deadline."""
    yield from ()
    request = found.request
    made = offered(request, Possible(request.site, request.span, found.room), now, "")
    notices = offer_notices(request, made, found.room, "offer-free")
    told = _to_staff(request, f"offered:{request.version + 1}", "offer-free-staff")
    return Deed(f"office-offer:{request.number}:{request.version}", (made,), (*notices, told))


def lapse(request: OfficeRequest, _now: datetime) -> Act:
    """Nobody took the offer in time: the days go to the next one, and the colleagues decide again."""
    yield from ()
    after = replace(request, version=request.version + 1, state=RequestState.SENT, offer_until=None, decided_by="")
    told = Say("offer-lapsed", {"number": request.name})
    return Deed(
        f"office-lapse:{request.number}:{request.version}",
        (OfferEnded(request.number, request.version, RequestState.SENT),),
        (*to_contact(after, "lapsed", told), _to_staff(request, f"lapsed:{after.version}", "offer-lapsed-staff"), card_amended(after)),
    )


def tell_of_held(held: Held, _now: datetime) -> Act:
    """A message waits for the contact to write, or is lost: the card says so; where it was found out only now, the colleagues are told."""
    request = held.request
    shown = yield from _looked_up(card(request))
    amended = Notice(ToStaff(), f"request:{request.number}:card:{held.mark}", shown, amends=card_reason(request.number))
    told = (_to_staff(request, held.mark, "lost-staff" if held.lost else "held-staff"),) if held.tried or held.lost else ()
    return Deed(f"office-held:{request.number}:{held.mark}", (StaffTold(request.number, held.mark),), (amended, *told))


DUTIES: tuple[Duty, ...] = (
    Duty("office-lapse", 60, LapsedOffers(), lapse),
    Duty("office-expire", 300, BegunUndecided(), expire),
    Duty("office-offer", 60, Offerable(), offer),
    Duty("office-remind", 900, Unattended(), remind),
    Duty("office-held", 60, Undelivered(), tell_of_held),
)
