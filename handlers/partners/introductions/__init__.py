"""Introductions: a firm asks to meet another one, both agree, and only then they learn of each other."""

from __future__ import annotations

from bot.asking.answers import takes_or_nothing
from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.partners.introductions import answer, ask, meeting, outcome, own, question, staff_side, talk
from handlers.partners.introductions.duties import DUTIES
from handlers.partners.introductions.which import KEY, names_introduction

_numbered = names_introduction()

TOPIC = Topic(
    "introductions",
    dialogs={
        "introduce": ask.introduce,
        "my-introductions": own.list_own,
        "intro": own.show,
        "intro-contact": own.show_contact,
        "intro-withdraw": own.withdraw,
        "intro-yes": answer.say_yes,
        "intro-no": answer.say_no,
        "intro-ask": question.ask_question,
        "intro-reply": question.reply,
        "intro-meet": meeting.meet,
        "intro-talk": talk.start,
        "intro-end": talk.end,
        "intro-report": talk.report,
        "intro-outcome": outcome.say_outcome,
        "introductions": staff_side.list_all,
        "introduction": staff_side.show,
        "intro-approve": staff_side.approve,
        "intro-turn-down": staff_side.turn_down,
        "intro-carried": staff_side.carry,
        "intro-stop": staff_side.stop,
        "pair": staff_side.pair,
    },
    commands={
        "introduce": Command("introduce", takes(ask.PROFILE)),
        "my-introductions": Command("my-introductions"),
        "intro": Command("intro", _numbered),
        "intro-contact": Command("intro-contact", _numbered),
        "intro-withdraw": Command("intro-withdraw", _numbered),
        "intro-yes": Command("intro-yes", _numbered),
        "intro-no": Command("intro-no", _numbered),
        "intro-ask": Command("intro-ask", _numbered),
        "intro-reply": Command("intro-reply", _numbered),
        "intro-meet": Command("intro-meet", names_introduction(meeting.AT)),
        "intro-talk": Command("intro-talk", _numbered),
        "intro-end": Command("intro-end", takes_or_nothing(KEY)),
        "intro-report": Command("intro-report", _numbered),
        "intro-outcome": Command("intro-outcome", names_introduction(outcome.OUTCOME)),
        "introductions": Command("introductions", staff_side.read_state, Role.CLERK),
        "introduction": Command("introduction", _numbered, Role.CLERK),
        "intro-approve": Command("intro-approve", _numbered, Role.CLERK),
        "intro-turn-down": Command("intro-turn-down", _numbered, Role.CLERK),
        "intro-carried": Command("intro-carried", _numbered, Role.CLERK),
        "intro-stop": Command("intro-stop", _numbered, Role.CLERK),
        "pair": Command("pair", staff_side.read_pair, Role.CLERK),
    },
    duties=DUTIES,
)
