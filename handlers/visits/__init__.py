"""Delegations that wish to visit and ideas for joint projects: announced by contacts, answered by colleagues."""

from __future__ import annotations

from bot.topic import Command, Topic
from handlers.visits import own, staff_side
from handlers.visits.requesting import read_delegation, read_project, request_delegation, request_project

TOPIC = Topic(
    "visits",
    dialogs={
        "delegation": request_delegation,
        "project": request_project,
        "visit-show": own.show,
        "visit-answer": own.answer,
        "visit-change": own.change,
        "visit-withdraw": own.withdraw,
        **staff_side.DIALOGS,
    },
    commands={
        "delegation": Command("delegation", read_delegation, linked=True),
        "project": Command("project", read_project, linked=True),
        "visit-show": Command("visit-show", own.names_own),
        "visit-answer": Command("visit-answer", own.names_own),
        "visit-change": Command("visit-change", own.names_own),
        "visit-withdraw": Command("visit-withdraw", own.names_own),
        **staff_side.COMMANDS,
    },
    duties=staff_side.DUTIES,
)
