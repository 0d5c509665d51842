"""Which office request a colleague means, and whether it can still be decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, look_up
from bot.domain.decisions import OpenRequests
from bot.domain.notices import Say, Value
from bot.domain.offices import OPEN_STATES, OfficeRequest, RequestNumbered, RequestState, number_text
from handlers.offices.cards_staff import card, site_value
from handlers.offices.wording import decided_line, state_value

KEY = "decide-request"
MOST_OPTIONS = 8


@dataclass(frozen=True, slots=True)
class Meant:
    """The number of a request, and the version that whoever names it has seen, if a button names it."""

    number: int
    version: int | None = None


_NUMBER = re.compile(r"b\s*-?\s*(\d{1,8})(?:\.(\d{1,8}))?", re.IGNORECASE)


class RequestNumber(Kind[Meant]):
    """The number of an office request: B-0042, b42, 42; B-0042.3 is what was seen in its third version."""

    def parse(self, text: str) -> Meant:
        """The only number in the text."""
        plain = text.strip()
        found = _NUMBER.findall(f"B-{plain}" if plain.isdecimal() else plain)
        if len(found) != 1 or not int(found[0][0]):
            raise Unclear("unclear-request-number")
        number, version = found[0]
        return Meant(int(number), int(version) if version else None)

    def show(self, value: Meant) -> str:
        """With its version, if there is one."""
        return number_text(value.number) + ("" if value.version is None else f".{value.version}")

    def say(self, value: Meant) -> Value:
        """Without the version: nobody else counts them."""
        return number_text(value.number)


def names_request(more: str = "") -> Callable[[Context, str], Mapping[str, str]]:
    """For a command whose argument begins with a request; what follows answers the question `more`."""

    def read(_context: Context, text: str) -> Mapping[str, str]:
        number, _, rest = text.strip().partition(" ")
        given = {KEY: number, more: rest.strip()}
        return {key: value for key, value in given.items() if key and value}

    return read


def chosen(*, among_open: bool = True) -> Script[tuple[Meant, OfficeRequest | None]]:
    """Ask which request is meant; the open ones can be tapped."""
    found: tuple[OfficeRequest, ...] = (yield from look_up(OpenRequests())) if among_open else ()
    options = [Option(f"{one.name}.{one.version}", name=Say("request-option", option_values(one))) for one in found[:MOST_OPTIONS]]
    meant = yield from ask(KEY, RequestNumber(), options=options)
    request: OfficeRequest | None = yield from look_up(RequestNumbered(meant.number))
    return meant, request


def option_values(request: OfficeRequest) -> dict[str, Value]:
    """What a request is told by in a list."""
    return {
        "number": request.name,
        "site": site_value(request.site),
        "span": request.span,
        "seats": request.seats,
        "state": state_value(request),
    }


def to_decide(context: Context, states: tuple[RequestState, ...] = OPEN_STATES) -> Script[OfficeRequest | Finished]:
    """The request that a colleague decides on; or, where nothing is to be decided, what to say instead."""
    meant, request = yield from chosen()
    if request is None:
        return Finished("request-unknown", {"number": number_text(meant.number)})
    if request.state not in states:
        return decided_already(context, request)
    if meant.version not in (None, request.version):
        present = yield from card(request)
        return Finished("decision-outdated", {"number": request.name}, more=(present,))
    return request


def decided_already(context: Context, request: OfficeRequest) -> Finished:
    """Somebody else was faster: who, when and how."""
    if request.state in (RequestState.APPROVED, RequestState.REFUSED) and request.decided_by:
        line = decided_line(request, context.contact.zone)
        return Finished("decision-already", {"number": request.name, "decided": line})
    return Finished("decision-closed", {"number": request.name, "state": state_value(request)})
