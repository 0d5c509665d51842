"""Which of their own office requests a contact means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, look_up
from bot.domain.notices import Button, Say
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestsOf, RequestState, number_text
from bot.domain.standing import Standing, StandingOf
from handlers.offices.cards_contact import state_of

KEY = "own-request"
ONLY = "only"
"""Stands for the only request there is, where none was named; where there are several, it is asked which."""
ALIVE = (*OPEN_STATES, RequestState.APPROVED)
NEW_REQUEST = Button("menu-office", "do:office")
MOST_OPTIONS = 8
_NUMBER = re.compile(r"\bb\s*-?\s*(\d{1,8})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnNumber(Kind[int]):
    """The number of one of a contact's own requests; `likely` are those that ONLY may stand for."""

    own: tuple[int, ...]
    likely: tuple[int, ...]

    def parse(self, text: str) -> int:
        """The number that the text names."""
        plain = text.strip()
        if plain == ONLY and len(self.likely) == 1:
            return self.likely[0]
        found = {int(figures) for figures in _NUMBER.findall(f"B-{plain}" if plain.isdecimal() else plain)}
        if len(found) != 1 or not found <= set(self.own):
            raise Unclear("unclear-own-request")
        return found.pop()

    def show(self, value: int) -> str:
        """As everybody sees it."""
        return number_text(value)


def own_request(context: Context, states: tuple[RequestState, ...]) -> Script[OfficeRequest | Finished]:
    """The contact's request that is meant, if it is in one of `states`; else what to say instead."""
    own: tuple[OfficeRequest, ...] = yield from look_up(RequestsOf(context.contact.id))
    others: tuple[Standing, ...] = () if own else (yield from look_up(StandingOf(context.contact.id)))
    if others:
        buttons = tuple(Button("", one.token, name=one.number) for one in others[:MOST_OPTIONS])
        return Finished("office-status-list", {"lines": tuple(one.line for one in others[:MOST_OPTIONS])}, choices=buttons)
    if not own:
        return Finished("own-none", choices=(NEW_REQUEST, Button("menu-human", "menu:human")))
    likely = [one for one in own if one.state in states]
    if not likely:
        return Finished("own-none-fitting", {"lines": tuple(_line(context, one) for one in own[:1])}, choices=(NEW_REQUEST,))
    options = [Option(one.name, name=Say("own-option", _values(one))) for one in likely[:MOST_OPTIONS]]
    kind = OwnNumber(tuple(one.number for one in own), tuple(one.number for one in likely))
    number = yield from ask(KEY, kind, options=options)
    request = next(one for one in own if one.number == number)
    if request.state in states:
        return request
    return Finished("own-not-now", {"lines": (_line(context, request),)}, choices=(Button("menu-status", "do:status"),))


def _line(context: Context, request: OfficeRequest) -> Say:
    return Say("own-line", {"number": request.name, "site": Say(f"site-{request.site}"), "state": state_of(request, context.contact.zone)})


def _values(request: OfficeRequest) -> dict[str, str | Say]:
    return {"number": request.name, "site": Say(f"site-{request.site}")}


def names_own(_context: Context, text: str) -> Mapping[str, str]:
    """For a command whose argument, or the text that led to it, may name an own request."""
    numbers = set(_NUMBER.findall(text))
    return {KEY: number_text(int(numbers.pop())) if len(numbers) == 1 else ONLY}


def without_number(text: str) -> str:
    """The text without the numbers of requests, whose figures are no seats."""
    return _NUMBER.sub(" ", text)
