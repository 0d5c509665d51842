"""What is told when a contact does something about a request: to the colleagues, and to the contact's calendar."""

from __future__ import annotations

from dataclasses import replace

from bot.dialog import Context, Script
from bot.domain.notices import Notice, Say, ToStaff
from bot.domain.offices import OfficeRequest
from handlers.offices.cards_staff import card, card_reason
from handlers.offices.confirmation import cancelled_document


def told(after: OfficeRequest, what: str) -> Script[tuple[Notice, ...]]:
    """The present card, sent anew with a word on what happened (text `office-told-<what>`), and in the place of the earlier one."""
    present = yield from card(after)
    anew = Notice(ToStaff(), f"request:{after.number}:{what}:{after.version}", replace(present, note=f"office-told-{what}"))
    amended = Notice(ToStaff(), f"request:{after.number}:card:{after.version}", present, amends=card_reason(after.number))
    return anew, amended


def out_of_calendar(context: Context, after: OfficeRequest) -> Script[tuple[Say, ...]]:
    """The file that takes days that were approved out of the contact's calendar, with a word on it."""
    document = yield from cancelled_document(after, context.at)
    return (Say("office-out-of-calendar", documents=(document,)),)
