"""How one's own office requests stand, and what can be done about each."""

from __future__ import annotations

from bot.dialog import Context, Finished, Script, look_up
from bot.domain.notices import Button, Say
from bot.domain.offices import OfficeRequest, RequestsOf, RequestState
from bot.domain.standing import Standing, StandingOf
from handlers.offices.cards_contact import shown_to_contact, state_of
from handlers.offices.own import ALIVE, NEW_REQUEST, own_request

MOST_SHOWN = 8


def show_status(context: Context) -> Script[Finished]:
    """The only request with all there is about it, or a list to choose from: what is open or approved, else the newest one."""
    own: tuple[OfficeRequest, ...] = yield from look_up(RequestsOf(context.contact.id))
    others: tuple[Standing, ...] = yield from look_up(StandingOf(context.contact.id))
    if not own and not others:
        return Finished("office-status-none", choices=(NEW_REQUEST, Button("menu-human", "menu:human")))
    live = [one for one in others if one.live][:MOST_SHOWN]
    alive = [one for one in own if one.state in ALIVE][:MOST_SHOWN]
    shown = alive if alive or live else own[:1]
    listed = live if shown or live else list(others[:1])
    if len(shown) == 1 and not listed:
        return _finished(shown_to_contact(shown[0], context.contact.zone))
    lines = (*(_line(one, context.contact.zone) for one in shown), *(one.line for one in listed))
    buttons = (
        *(Button("", f"do:office-show:{one.name}", name=one.name) for one in shown),
        *(Button("", one.token, name=one.number) for one in listed),
    )
    return Finished("office-status-list", {"lines": lines}, choices=buttons)


def show_request(context: Context) -> Script[Finished]:
    """One of the contact's own requests, in whichever state."""
    found = yield from own_request(context, tuple(RequestState))
    return found if isinstance(found, Finished) else _finished(shown_to_contact(found, context.contact.zone))


def _line(request: OfficeRequest, zone: str) -> Say:
    site = Say(f"site-{request.site}")
    return Say("own-line-days", {"number": request.name, "site": site, "span": request.span, "state": state_of(request, zone)})


def _finished(say: Say) -> Finished:
    return Finished(say.text, say.values, choices=say.choices)
