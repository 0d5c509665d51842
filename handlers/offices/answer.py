"""Answer what the colleagues asked back about a request."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Any

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, LookUp, Script, ask
from bot.domain.awaited import Awaited
from bot.domain.notices import Say
from bot.domain.office_events import RequestAnswered
from bot.domain.offices import OfficeRequest, RequestsOf, RequestState
from handlers.offices.own import KEY, own_request
from handlers.offices.told import told

LONGEST = 1000
TEXT = "office-answer-text"


def answer_question(context: Context) -> Script[Finished]:
    """Take the answer; it is attached to the request, which goes on in review."""
    request = yield from own_request(context, (RequestState.QUESTIONED,))
    if isinstance(request, Finished):
        return request
    answer = yield from ask(TEXT, FreeText(longest=LONGEST), number=request.name, question=request.question)
    after = replace(request, version=request.version + 1, state=RequestState.SENT, answer=answer)
    notices = yield from told(after, "answered")
    event = RequestAnswered(request.number, request.version, answer)
    return Finished("office-answered", {"number": request.name}, events=(event,), notices=notices)


def awaited(context: Context) -> Generator[LookUp, Any, tuple[Awaited, ...]]:
    """What colleagues asked about the contact's requests and still wait for."""
    own: tuple[OfficeRequest, ...] = yield LookUp(RequestsOf(context.contact.id))
    return tuple(_awaited(one) for one in own if one.state is RequestState.QUESTIONED)


def _awaited(request: OfficeRequest) -> Awaited:
    check = Say("office-answer-check", {"number": request.name, "question": request.question})
    return Awaited(check, "office-answer", TEXT, {KEY: request.name})
