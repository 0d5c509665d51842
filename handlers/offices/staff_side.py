"""What colleagues do about office requests, and what contacts do about offers: dialogs, commands, and duties of the clock."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialog import Opening
from bot.domain.people import Role
from bot.topic import Command
from handlers.offices import ask_back, decide, duties, looking, month, offers, refuse
from handlers.offices.choosing import names_request

STAFF_DIALOGS: Mapping[str, Opening] = {
    "approve": decide.approve,
    "refuse": refuse.refuse,
    "revoke": refuse.revoke,
    "ask-back": ask_back.ask_back,
    "waiting-list": decide.put_on_waiting_list,
    "alternative": decide.offer_alternative,
    "requests": looking.list_requests,
    "request": looking.show_request,
    "calendar": month.staff_month,
    "availability": month.free_month,
    "offer-take": offers.take_offer,
    "offer-pass": offers.pass_offer,
}

STAFF_COMMANDS: Mapping[str, Command] = {
    "approve": Command("approve", names_request(), Role.CLERK),
    "refuse": Command("refuse", names_request(refuse.REASON), Role.CLERK),
    "revoke": Command("revoke", names_request(refuse.REASON), Role.CLERK),
    "ask-back": Command("ask-back", names_request(ask_back.QUESTION), Role.CLERK),
    "waiting-list": Command("waiting-list", names_request(), Role.CLERK),
    "alternative": Command("alternative", names_request(), Role.CLERK),
    "requests": Command("requests", looking.read_filter, Role.CLERK),
    "request": Command("request", names_request(), Role.CLERK),
    "calendar": Command("calendar", month.read_month, Role.CLERK),
    "availability": Command("availability", month.read_month),
    "offer-take": Command("offer-take", names_request()),
    "offer-pass": Command("offer-pass", names_request()),
}

DUTIES = duties.DUTIES
