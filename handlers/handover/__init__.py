"""Hand-over to a person: a contact asks, a colleague answers, the bot goes on."""

from bot.asking.answers import takes_or_nothing
from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.handover.ask import ask_person
from handlers.handover.colleagues import answer, claim, done, join, list_open, show, take_over
from handlers.handover.duties import DUTIES
from handlers.handover.hours import enter_hours
from handlers.handover.leave import leave
from handlers.handover.which import KEY

_COLLEAGUES = {
    "claim": claim,
    "attend": join,
    "takeover": take_over,
    "reply": answer,
    "done": done,
    "handover": show,
}

TOPIC = Topic(
    "handover",
    dialogs={"person": ask_person, "bot": leave, "handovers": list_open, "hours": enter_hours, **_COLLEAGUES},
    commands={
        "human": Command("person", takes("person-question")),
        "bot": Command("bot"),
        "handovers": Command("handovers", role=Role.CLERK),
        "hours": Command("hours", role=Role.EDITOR),
        **{name: Command(name, takes(KEY), role=Role.CLERK) for name in _COLLEAGUES},
        "done": Command("done", takes_or_nothing(KEY), role=Role.CLERK),
    },
    duties=DUTIES,
)
