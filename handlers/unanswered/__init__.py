"""Questions that nothing on record answers: kept, shown to colleagues, answered once for everybody."""

from __future__ import annotations

from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.unanswered.answering import answer, dismiss, look_through, own_answers
from handlers.unanswered.asking import wish
from handlers.unanswered.digest import DIGEST
from handlers.unanswered.writing import write

TOPIC = Topic(
    "unanswered",
    dialogs={"notify": wish, "questions": look_through, "answer": answer, "dismiss": dismiss, "answers": own_answers, "write": write},
    commands={
        "notify": Command("notify", takes("notify-question")),
        "questions": Command("questions", role=Role.CLERK),
        "answer": Command("answer", takes("answer-which"), Role.EDITOR),
        "dismiss": Command("dismiss", takes("dismiss-which"), Role.CLERK),
        "write": Command("write", role=Role.EDITOR),
        "answers": Command("answers", role=Role.EDITOR),
    },
    duties=(DIGEST,),
)
