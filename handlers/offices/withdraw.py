"""Take an own office request back."""

from __future__ import annotations

from dataclasses import replace

from bot.dialog import YES, Context, Finished, Option, Script, choose
from bot.domain.notices import Say
from bot.domain.office_events import RequestWithdrawn
from bot.domain.offices import RequestState
from handlers.offices.own import ALIVE, own_request
from handlers.offices.told import out_of_calendar, told

NO = "no"
SURE = (Option(YES, "office-yes"), Option(NO, "office-no"))


def withdraw_request(context: Context) -> Script[Finished]:
    """Ask once more, then withdraw; an approved one comes with the file that takes it out of the calendar."""
    request = yield from own_request(context, ALIVE)
    if isinstance(request, Finished):
        return request
    site, loses = Say(f"site-{request.site}"), Say("office-withdraw-loses") if request.state is RequestState.APPROVED else ""
    if (yield from choose("office-withdraw-sure", SURE, number=request.name, site=site, span=request.span, loses=loses)) == NO:
        return Finished("office-withdraw-left", {"number": request.name})
    after = replace(request, version=request.version + 1, state=RequestState.WITHDRAWN)
    notices = yield from told(after, "withdrawn")
    more = (yield from out_of_calendar(context, after)) if request.state is RequestState.APPROVED else ()
    event = RequestWithdrawn(request.number, request.version)
    return Finished("office-withdraw-done", {"number": request.name}, events=(event,), notices=notices, more=more)
