"""Answer what the colleagues asked back about a request."""

from __future__ import annotations

from dataclasses import replace

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Script, ask
from bot.domain.office_events import RequestAnswered
from bot.domain.offices import RequestState
from handlers.offices.own import own_request
from handlers.offices.told import told

LONGEST = 1000


def answer_question(context: Context) -> Script[Finished]:
    """Take the answer; it is attached to the request, which goes on in review."""
    request = yield from own_request(context, (RequestState.QUESTIONED,))
    if isinstance(request, Finished):
        return request
    answer = yield from ask("office-answer-text", FreeText(longest=LONGEST), number=request.name, question=request.question)
    after = replace(request, version=request.version + 1, state=RequestState.SENT, answer=answer)
    notices = yield from told(after, "answered")
    event = RequestAnswered(request.number, request.version, answer)
    return Finished("office-answered", {"number": request.name}, events=(event,), notices=notices)
