"""Conferences: colleagues plan them, people register, are reminded in time and told of every change."""

from __future__ import annotations

from bot.domain.people import Role
from bot.topic import Command, Topic, takes
from handlers.conferences.door import check_in, list_attendees, scanned
from handlers.conferences.duties import DUTIES
from handlers.conferences.editing import edit_conference
from handlers.conferences.moving import call_off, move, read_move
from handlers.conferences.notify import forget_wish, wish_date
from handlers.conferences.own import choose_reminders, show_own, withdraw
from handlers.conferences.people import read_people
from handlers.conferences.posters import posters
from handlers.conferences.quotes import quote
from handlers.conferences.register import register, register_linked
from handlers.conferences.waiting import answer_offer, read_answer

TOPIC = Topic(
    "conferences",
    dialogs={
        "register": register,
        "conf": register_linked,
        "conf-own": show_own,
        "conf-reminders": choose_reminders,
        "conf-withdraw": withdraw,
        "conf-offer": answer_offer,
        "conf-notify": wish_date,
        "conf-forget": forget_wish,
        "ticket": scanned,
        "checkin": check_in,
        "attendees": list_attendees,
        "conference": edit_conference,
        "posters": posters,
        "move": move,
        "call-off": call_off,
    },
    commands={
        "register": Command("register", read_people),
        "conf": Command("conf", takes("conf-which"), linked=True),
        "conf-own": Command("conf-own"),
        "conf-reminders": Command("conf-reminders"),
        "conf-withdraw": Command("conf-withdraw"),
        "conf-offer": Command("conf-offer", read_answer),
        "conf-notify": Command("conf-notify"),
        "conf-forget": Command("conf-forget"),
        "ticket": Command("ticket", takes("checkin-number"), linked=True),
        "checkin": Command("checkin", takes("checkin-number"), Role.CLERK),
        "attendees": Command("attendees", takes("attendees-which"), Role.CLERK),
        "conference": Command("conference", takes("conf-edit-which"), Role.EDITOR),
        "posters": Command("posters", takes("posters-which"), Role.EDITOR),
        "move": Command("move", read_move, Role.EDITOR),
        "call-off": Command("call-off", takes("conf-off-which"), Role.EDITOR),
    },
    duties=DUTIES,
    quotes={"conference": quote},
)
