"""What is held about a contact, to be read and to be kept as a file; and how each of it is corrected."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.asking.answers import MailAddress, PhoneNumber
from bot.dates import bare
from bot.dialog import Context, Finished, Option, Script, ask, choose, look_up
from bot.domain.consents import Consent, ConsentsOf, Purpose
from bot.domain.handovers import NOTICE, Way
from bot.domain.handovers import number_text as question_number
from bot.domain.lines import in_a_line
from bot.domain.messages import Document
from bot.domain.notices import Button, Notice, Say, ToStaff
from bot.domain.offices import number_text as request_number
from bot.domain.personal import Held, HeldData, ReplyAddressCorrected, ReplyWaysOf, WithdrawalPlan, WithdrawalPlanOf
from bot.zones import zone_name
from handlers.personal.consents import local_day
from handlers.personal.held import held_elsewhere

_SHOWN = 120
"""So many characters of a question are shown in the summary; the file holds all of it."""
_TOLD = ("contact", "platforms", "consents", "office-requests", "questions", "announcement-topics")
"""Sections that the summary tells in words; of the others it tells how much there is."""
_SINGLE = ("conference-wishes", "wechat-windows", "link-codes", "firm-person", "match-news")
"""Of these there is one at most: a number would tell nothing."""


def wanted(_context: Context, _text: str) -> Mapping[str, str]:
    """Whoever asks for it by any question means this and nothing more: nothing is left to be asked first."""
    return {"asked": "yes"}


def show_data(context: Context) -> Script[Finished]:
    """Tell everything that is held, in words and as a file."""
    held: Held = yield from look_up(HeldData(context.contact.id))
    consents: tuple[Consent, ...] = yield from look_up(ConsentsOf(context.contact.id))
    elsewhere = yield from held_elsewhere(context)
    agreed = (
        *_consents(context, consents),
        *(_agreed(context, one.purpose, one.given_at, is_news=one.is_news) for one in elsewhere),
    )
    lines = (*_settings(context, held), *agreed, *_requests(held), *_questions(held), *_counts(held))
    buttons = tuple(Button(f"menu-{name}", f"do:{name}") for name in ("correct", "consents", "link", "delete"))
    return Finished("data-summary", {"lines": lines}, choices=buttons, documents=(_file(context, held),))


def _settings(context: Context, held: Held) -> Iterator[Say]:
    contact = context.contact
    platforms = [row["channel"] for row in held.get("platforms", ())] or [str(context.address.channel)]
    for channel in dict.fromkeys(platforms):
        yield _line("platform", Say(f"platform-{channel}"))
    yield _line("language", Say(f"language-{contact.language}"))
    yield _line("zone", zone_name(contact.zone, context.language))
    yield _line("announcements", Say("data-announcements-on" if contact.announcements else "data-announcements-off"))
    if contact.staff_name:
        yield _line("staff-name", contact.staff_name)


def _line(what: str, value: Say | str | int) -> Say:
    return Say("data-line", {"what": Say(f"data-what-{what}"), "value": value})


def _consents(context: Context, consents: tuple[Consent, ...]) -> Iterator[Say]:
    for consent in consents:
        if consent.withdrawn_at is None:
            yield _agreed(context, Say(f"purpose-{consent.purpose}"), consent.given_at, is_news=consent.purpose is Purpose.NEWS)


def _agreed(context: Context, purpose: Say, given_at: datetime, *, is_news: bool) -> Say:
    """Who unsubscribed from everything gets no news, whatever was agreed to before."""
    key = "data-consent-resting" if is_news and not context.contact.announcements else "data-consent"
    return Say(key, {"purpose": purpose, "since": bare(local_day(context, given_at), context.language)})


def _requests(held: Held) -> Iterator[Say]:
    for row in held.get("office-requests", ()):
        yield Say("data-request", {"number": request_number(row["number"]), "firm": row["firm"], "person": row["person"]})


def _questions(held: Held) -> Iterator[Say]:
    for row in held.get("questions", ()):
        yield Say("data-question", {"number": question_number(row["number"]), "question": in_a_line(row["question"], _SHOWN)})


def _counts(held: Held) -> Iterator[Say]:
    for section, rows in held.items():
        if section not in _TOLD:
            yield _line(section, Say("data-kept") if section in _SINGLE else len(rows))


def _file(context: Context, held: Held) -> Document:
    content: dict[str, Any] = {"made_at": context.at.isoformat(), **{section: list(rows) for section, rows in held.items()}}
    written = json.dumps(content, ensure_ascii=False, indent=2)
    return Document(f"wfk-data-{local_day(context, context.at).isoformat()}.json", "application/json", written.encode())


def correct(context: Context) -> Script[Finished]:
    """Offer whatever can be corrected, each with the dialog that does it."""
    plan: WithdrawalPlan = yield from look_up(WithdrawalPlanOf(context.contact.id))
    ways: tuple[tuple[int, str, str], ...] = yield from look_up(ReplyWaysOf(context.contact.id))
    news = Button("correct-stop", "menu:stop") if context.contact.announcements else Button("menu-subscribe", "menu:subscribe")
    requests = [request_number(number) for number, _ in plan.requests]
    buttons = (
        Button("correct-zone", "do:settings"),
        *(Button("correct-request", f"do:office-change:{number}", {"number": number}) for number in requests),
        *(Button("correct-visit", f"do:visit-change:{number}", {"number": number}) for number, _ in plan.visits),
        *(Button(f"correct-reply-way-{way}", f"do:correct-reply:{way}") for way in dict.fromkeys(way for _, way, _ in ways)),
        *((Button("correct-firm", "do:firm"), Button("correct-profiles", "do:my-profiles")) if plan.firm else ()),
        news,
    )
    return Finished("correct-what", choices=buttons)


def correct_reply(context: Context) -> Script[Finished]:
    """Correct the mail address or the telephone number under which answers to open questions are awaited."""
    awaited: tuple[tuple[int, str, str], ...] = yield from look_up(ReplyWaysOf(context.contact.id))
    ways = tuple(dict.fromkeys(way for _, way, _ in awaited))
    if not ways:
        return Finished("correct-reply-none")
    way = yield from choose("correct-reply-way", tuple(Option(way, f"correct-reply-way-{way}") for way in ways))
    if way == Way.MAIL:
        reply_to = yield from ask("correct-reply-mail", MailAddress())
    else:
        reply_to = yield from ask("correct-reply-phone", PhoneNumber())
    told = tuple(_corrected(context, number, reply_to) for number, its_way, _ in awaited if its_way == way)
    return Finished("correct-reply-done", {"reply_to": reply_to}, events=(ReplyAddressCorrected(way, reply_to),), notices=told)


def _corrected(context: Context, number: int, reply_to: str) -> Notice:
    reason = f"{NOTICE}:{number}:reply:{int(context.at.timestamp())}"
    return Notice(ToStaff(), reason, Say("correct-reply-staff", {"number": question_number(number), "reply_to": reply_to}))
