"""A colleague asks the contact something about a request."""

from __future__ import annotations

from dataclasses import replace

from bot.asking.answers import FreeText
from bot.asking.previews import language_note
from bot.dialog import Context, Finished, Script, ask
from bot.domain.decisions import ContactQuestioned
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Say
from bot.domain.offices import RequestState
from handlers.offices.cards_staff import card_amended
from handlers.offices.choosing import to_decide
from handlers.offices.decide import reach_line, to_contact

QUESTION = "ask-back-question"


def ask_back(context: Context) -> Script[Finished]:
    """Put a question to the contact; the answer comes back to the request."""
    request = yield from to_decide(context)
    if isinstance(request, Finished):
        return request
    language = Say(f"own-words-{request.language}")
    question = yield from ask(QUESTION, FreeText(shortest=3, longest=1000), number=request.name, spoken=language)
    after = replace(request, version=request.version + 1, state=RequestState.QUESTIONED, question=question, answer="", offer_until=None)
    reach = yield from reach_line(request)
    told = Say(
        "ask-back-contact",
        {
            "number": request.name,
            "by": context.contact.staff_name,
            "question": question,
            "lines": (*language_note(question, context.language, request.language), Say("ask-back-how")),
        },
        choices=(Button("contact-answer", f"do:office-answer:{request.name}"),),
    )
    return Finished(
        "ask-back-done",
        {"number": request.name, "lines": (Say("ask-back-next"), *reach)},
        events=(ContactQuestioned(request.number, request.version, question), StaffActed("asked back", request.name)),
        notices=(*to_contact(after, "question", told), card_amended(after)),
    )
