"""Rooms for firms of both sides: their requests, what colleagues decide about them, and how they are told."""

from __future__ import annotations

from bot.dialog import YES, Context
from bot.topic import Command, Topic
from handlers.offices.answer import answer_question, awaited
from handlers.offices.change import change_request, read_change
from handlers.offices.own import names_own
from handlers.offices.reading import read_own_office, read_wish
from handlers.offices.request import request_office
from handlers.offices.staff_side import DUTIES, STAFF_COMMANDS, STAFF_DIALOGS
from handlers.offices.status import show_request, show_status
from handlers.offices.withdraw import withdraw_request


def _as_asked(_context: Context, _text: str) -> dict[str, str]:
    """Whoever asks how things stand has said all there is to say."""
    return {"asked": YES}


TOPIC = Topic(
    "offices",
    dialogs={
        "office": request_office,
        "status": show_status,
        "office-show": show_request,
        "office-change": change_request,
        "office-withdraw": withdraw_request,
        "office-answer": answer_question,
        **STAFF_DIALOGS,
    },
    commands={
        "office": Command("office", read_wish, linked=True),
        "office-for-us": Command("office", read_own_office),
        "status": Command("status", _as_asked),
        "office-show": Command("office-show", names_own),
        "office-change": Command("office-change", read_change),
        "office-withdraw": Command("office-withdraw", names_own),
        "office-answer": Command("office-answer", names_own),
        **STAFF_COMMANDS,
    },
    duties=DUTIES,
    awaits=awaited,
)
