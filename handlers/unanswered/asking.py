"""Who asked wants to be told the answer as soon as there is one."""

from __future__ import annotations

from bot.asking.answers import Reference
from bot.asking.consents import answered, consent
from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.consents import Purpose
from bot.domain.unanswered import AnswerWished, QuestionMarked

CHINA = "Asia/Shanghai"


def wish(context: Context) -> Script[Finished]:
    """Keep a question with who asked it, after consent."""
    mark = yield from ask("notify-question", Reference())
    question: str | None = yield from look_up(QuestionMarked(mark, context.contact.id))
    if question is None:
        return Finished("notify-gone")
    events = []
    for purpose in (Purpose.TRANSFER, Purpose.PERSON) if context.contact.zone == CHINA else (Purpose.PERSON,):
        agreed = yield from consent(context, purpose)
        events.append(answered(context, purpose, given=agreed))
        if not agreed:
            return Finished("notify-refused", events=tuple(events))
    return Finished("notify-done", {"question": question}, events=(*events, AnswerWished(mark)))
