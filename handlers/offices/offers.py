"""A contact takes an offer of days that became free, or passes it on."""

from __future__ import annotations

from dataclasses import replace

from bot.dialog import Context, Finished, Option, Script, ask, look_up
from bot.domain.decisions import Offer, OfferEnded, OfferOf, OfferTaken
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from bot.domain.offices import OfficeRequest, RequestsOf, RequestState
from handlers.offices.cards_staff import card_amended, site_value
from handlers.offices.choosing import KEY, RequestNumber
from handlers.offices.confirmation import confirmation


def take_offer(context: Context) -> Script[Finished]:
    """Take the reserved days: the request is approved at once."""
    found = yield from _own_offer(context)
    if isinstance(found, Finished):
        return found
    request, offer = found
    after = replace(
        request,
        version=request.version + 1,
        state=RequestState.APPROVED,
        site=offer.site,
        span=offer.span,
        room=offer.room,
        decided_at=context.at,
        offer_until=None,
    )
    told = yield from confirmation(after, context.at, "offer-taken")
    staff = Say("offer-taken-staff", _values(after, offer), choices=(Button("card-details", f"do:request:{request.name}"),))
    return Finished(
        told.text,
        told.values,
        documents=told.documents,
        events=(OfferTaken(request.number, request.version),),
        notices=(Notice(ToStaff(), f"request:{request.number}:taken:{after.version}", staff), card_amended(after)),
    )


def pass_offer(context: Context) -> Script[Finished]:
    """Pass the reserved days on. Who passes the very days they asked for is done; of other days the colleagues decide again."""
    found = yield from _own_offer(context)
    if isinstance(found, Finished):
        return found
    request, offer = found
    as_asked = (offer.site, offer.span) == (request.site, request.span)
    state = RequestState.WITHDRAWN if as_asked else RequestState.SENT
    after = replace(request, version=request.version + 1, state=state, offer_until=None, decided_by="")
    staff = Say(f"offer-passed-staff-{state}", _values(after, offer), choices=(Button("card-details", f"do:request:{request.name}"),))
    return Finished(
        f"offer-passed-{state}",
        {"number": request.name},
        events=(OfferEnded(request.number, request.version, state),),
        notices=(Notice(ToStaff(), f"request:{request.number}:passed:{after.version}", staff), card_amended(after)),
    )


def _values(request: OfficeRequest, offer: Offer) -> dict[str, Value]:
    return {"number": request.name, "firm": request.firm, "site": site_value(offer.site), "span": offer.span, "room": offer.room.name}


def _own_offer(context: Context) -> Script[tuple[OfficeRequest, Offer] | Finished]:
    """The contact's own request with the offer that stands for it; another's does not exist for them."""
    own: tuple[OfficeRequest, ...] = yield from look_up(RequestsOf(context.contact.id))
    open_offers = [one for one in own if one.state is RequestState.OFFERED]
    if not open_offers:
        return Finished("offer-gone")
    options = [Option(one.name, name=one.name) for one in open_offers]
    meant = yield from ask(KEY, RequestNumber(), options=options)
    request = next((one for one in open_offers if one.number == meant.number), None)
    offer: Offer | None = (yield from look_up(OfferOf(meant.number))) if request else None
    over = request is not None and request.offer_until is not None and request.offer_until <= context.at
    if request is None or offer is None or over or meant.version not in (None, request.version):
        return Finished("offer-gone")
    return request, offer
