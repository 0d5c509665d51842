"""What a person who comes is given: a ticket with a QR code, and an entry for the calendar that follows every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.calendar_entry import CalendarEntry, calendar_entry
from bot.dialog import Script, look_up
from bot.domain.conferences import Conference, Registration
from bot.domain.messages import Document
from bot.domain.staff import BotName
from bot.pictures.code import qr_code
from handlers.conferences.wording import in_language

TICKET = "ticket"
"""The command that a scanned ticket leads to."""


def ticket(registration: Registration) -> Script[Document]:
    """The QR code: a link that opens the chat with the registration's number, or the number where the bot's name is not known."""
    name: str = yield from look_up(BotName())
    content = qr_code(start_link(name, f"{TICKET}-{registration.name}") or registration.name)
    return Document(f"{registration.name}.png", "image/png", content, "conf-file-ticket")


def start_link(bot_name: str, mark: str) -> str:
    """The link that opens the chat on Telegram with a mark; "" where the bot's name is not known."""
    return f"https://t.me/{bot_name}?start={mark}" if bot_name else ""


def calendar(conference: Conference, registration: Registration, at: datetime, *, cancelled: bool = False) -> Document:
    """The conference for somebody's calendar, in the language of the registration; `cancelled` takes it back.

    The uid is the registration's number, the sequence the conference's; a withdrawal comes after whatever was before it.
    """
    name, where = in_language(conference, registration.language)
    zone = ZoneInfo(conference.zone)
    withdrawn = cancelled and conference.status != "cancelled"
    entry = CalendarEntry(
        uid=f"{registration.name}@wfk",
        sequence=conference.sequence + (1 if withdrawn else 0),
        summary=name,
        start=conference.start.replace(tzinfo=zone),
        end=conference.end.replace(tzinfo=zone),
        stamp=at,
        description="\n".join(part for part in (registration.name, conference.link) if part),
        place=where,
        method="CANCEL" if cancelled else "PUBLISH",
        url=conference.link,
    )
    return replace(calendar_entry(entry), label="conf-file-calendar")
