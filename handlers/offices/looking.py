"""Colleagues look at requests: the open ones as a list, one of them as a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.dialog import Context, Finished, Kind, Script, Unclear, ask, look_up
from bot.domain.decisions import OpenRequests
from bot.domain.events import StaffActed
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.notices import Button, Say
from bot.domain.offices import OPEN_STATES, SITES, OfficeRequest, number_text
from bot.reading import read_request
from bot.texts import catalogue
from handlers.offices.cards_staff import card, offer_lines
from handlers.offices.choosing import chosen, option_values

FILTER = "requests-filter"
ALL = "all"
PAGE = 8
"""Requests in one message: each has a button of its own."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which open requests to list: those of a site or in a state, or all of them; `skip` of them were listed before."""

    wanted: str
    skip: int = 0


class FilterKind(Kind[Filter]):
    """A site, a state, or "all"; "yangzhou+8" goes on after eight."""

    def parse(self, text: str) -> Filter:
        """The canonical form only: free text is read by `read_filter`."""
        wanted, _, skip = text.partition("+")
        if wanted not in (ALL, *SITES, *OPEN_STATES) or not (skip or "0").isdecimal():
            raise Unclear("unclear-choice")
        return Filter(wanted, int(skip or 0))

    def show(self, value: Filter) -> str:
        """The name, and how many to skip."""
        return value.wanted + (f"+{value.skip}" if value.skip else "")


def read_filter(context: Context, text: str) -> Mapping[str, str]:
    """A site or a state in the colleague's words; anything else means all."""
    try:
        return {FILTER: FilterKind().show(FilterKind().parse(text))}
    except Unclear:
        states = {fold(catalogue()(language, f"request-state-{state}")): str(state) for state in OPEN_STATES for language in Language}
        site = read_request(text, context.at.date()).site
        return {FILTER: states.get(fold(text)) or site or ALL}


def list_requests(context: Context) -> Script[Finished]:
    """The open requests, the oldest first."""
    wanted = yield from ask(FILTER, FilterKind())
    open_requests: tuple[OfficeRequest, ...] = yield from look_up(OpenRequests())
    found = [one for one in open_requests if wanted.wanted in (ALL, one.site, one.state)]
    shown = found[wanted.skip : wanted.skip + PAGE]
    if not shown:
        return Finished("requests-none", choices=_filters(open_requests, wanted))
    lines = tuple(Say("requests-line", option_values(one)) for one in shown)
    return Finished(
        "requests-list",
        {"count": len(found), "lines": lines},
        events=(StaffActed("looked", "office requests"),),
        choices=(*_buttons(shown), *_more(found, wanted), *_filters(open_requests, wanted)),
    )


def _buttons(shown: Sequence[OfficeRequest]) -> tuple[Button, ...]:
    return tuple(Button("", f"do:request:{one.name}", name=one.name) for one in shown)


def _more(found: Sequence[OfficeRequest], wanted: Filter) -> tuple[Button, ...]:
    following = Filter(wanted.wanted, wanted.skip + PAGE)
    return (Button("requests-more", f"do:requests:{FilterKind().show(following)}"),) if len(found) > following.skip else ()


def _filters(open_requests: Sequence[OfficeRequest], wanted: Filter) -> tuple[Button, ...]:
    """Sites and states by which the list can be made shorter, where there is anything to tell apart."""
    sites = [(f"site-{site}", site) for site in SITES if any(one.site == site for one in open_requests)]
    states = [(f"request-state-{state}", str(state)) for state in OPEN_STATES if any(one.state is state for one in open_requests)]
    groups = [group for group in (sites, states) if len(group) > 1]
    others = [] if wanted.wanted == ALL else [("requests-all", ALL)]
    named = [*others, *(one for group in groups for one in group if one[1] != wanted.wanted)]
    return tuple(Button(label, f"do:requests:{value}") for label, value in named)


def show_request(context: Context) -> Script[Finished]:
    """One request with all that is on record about it; the look is noted, since it shows personal data."""
    meant, request = yield from chosen()
    if request is None:
        return Finished("request-unknown", {"number": number_text(meant.number)})
    shown = yield from card(request)
    more = yield from offer_lines(request)
    return Finished(
        "request-shown",
        {"number": request.name, "lines": (*more, Say(shown.text, shown.values))},
        events=(StaffActed("looked", request.name),),
        choices=shown.choices,
    )
