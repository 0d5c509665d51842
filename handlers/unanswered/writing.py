"""Colleagues write an answer of their own accord: to an entry that is there, or to a new question."""

from __future__ import annotations

import hashlib
from zoneinfo import ZoneInfo

from bot.asking.answers import FreeText
from bot.asking.in_languages import missing_note
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import InLanguages
from bot.domain.unanswered import AnswerEntered, EntryFor, FoundEntry, StaffAnswer
from handlers.unanswered.answering import ask_texts
from handlers.unanswered.groups import shortened

SAME, NEW = "same", "new"
_PLACES = (Option(SAME, "write-same"), Option(NEW, "write-new"))
_SHOWN = 400


def write(context: Context) -> Script[Finished]:
    """Ask which question is meant, show what is answered now, and take the new answer."""
    question = yield from ask("write-question", FreeText(shortest=3, longest=300))
    found: FoundEntry | None = yield from look_up(EntryFor(question))
    place = NEW
    if found is not None:
        present = InLanguages(found.answer).text(context.language)[:_SHOWN]
        place = yield from choose("write-where", _PLACES, title=InLanguages(found.title), answer=present)
    texts = yield from ask_texts(context, question)
    if not texts:
        return Finished("answer-empty")
    yield from confirm("write-check", missing=missing_note(texts))
    entry = found.id if found is not None and place == SAME else ""
    own = {} if entry else {context.language: (question,)}
    as_of = context.at.astimezone(ZoneInfo("Europe/Berlin")).date()
    name = f"staff-{hashlib.sha256((entry or question).encode()).hexdigest()[:10]}"
    written = StaffAnswer(name, entry, own, texts, as_of, context.contact.staff_name)
    acted = StaffActed("answer", entry or name)
    return Finished("write-done", {"question": shortened(question)}, events=(AnswerEntered(written, ()), acted))
