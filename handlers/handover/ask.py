"""A contact asks the people of WFK: consents, the question, where to answer, and a last look before it goes out."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from bot.asking.answers import FreeText, MailAddress, PhoneNumber
from bot.asking.consents import answered, consent
from bot.conversation import handover_notices
from bot.dialog import Context, Finished, LookUp, Option, Script, ask, choose, confirm, look_up
from bot.domain.consents import HeldConsent, Purpose
from bot.domain.events import Event
from bot.domain.handovers import Handover, HandoverOpened, HandoverState, Matter, NewHandoverNumber, RecentTalk, ThreadFor, Way, number_text
from bot.domain.notices import Clocks, Value
from handlers.handover.presence import Presence, presence_at

WAYS = tuple(Option(way, f"person-way-{way}") for way in Way)
CHINA = "Asia/Shanghai"
"""Contacts who live by this zone agree to the transfer to Germany by itself, before anything is asked (PIPL, article 39)."""


def ask_person(context: Context) -> Script[Finished]:
    """Take a question for WFK."""
    if context.contact.handover is not None:
        return Finished("person-already", choices=(handover_notices.TO_BOT,))
    events: tuple[Event, ...] = ()
    if context.contact.zone == CHINA:
        given, events = yield from _agreed(context, Purpose.TRANSFER)
        if not given:
            return Finished("person-declined")
    question = yield from ask("person-question", FreeText(shortest=2))
    way = Way((yield from choose("person-way", WAYS)))
    reply_to = yield from _reply_to(way)
    given, more = yield from _agreed(context, Purpose.PERSON)
    if not given:
        return Finished("person-declined")
    yield from confirm("person-check")
    return (yield from _open(context, question, way, reply_to, (*events, *more)))


def _reply_to(way: Way) -> Script[str]:
    match way:
        case Way.HERE:
            return ""
        case Way.MAIL:
            return (yield from ask("person-mail", MailAddress()))
        case Way.PHONE:
            return (yield from ask("person-phone", PhoneNumber()))


def _agreed(context: Context, purpose: Purpose) -> Script[tuple[bool, tuple[Event, ...]]]:
    """Whether the contact agrees, and what has to be stored of it: nothing where they agreed earlier."""
    held = yield from look_up(HeldConsent(context.contact.id, purpose))
    if held is not None:
        return True, ()
    given = yield from consent(context, purpose)
    return given, (answered(context, purpose, given=given),)


def _open(context: Context, question: str, way: Way, reply_to: str, consents: tuple[Event, ...]) -> Script[Finished]:
    number: int = yield from look_up(NewHandoverNumber())
    recent, about = yield from look_up(RecentTalk(context.address))
    thread = yield from look_up(ThreadFor(context.contact.id, f"{number_text(number)} · {context.language}"))
    handover = Handover(
        number=number,
        version=1,
        state=HandoverState.OPEN,
        matter=Matter.QUESTION,
        contact_id=context.contact.id,
        channel=context.address.channel,
        language=context.language,
        question=question,
        about=about,
        recent=recent,
        way=way,
        reply_to=reply_to,
        opened_at=context.at,
        thread=thread,
    )
    opened = HandoverOpened(number, question, way, reply_to, recent, about, thread)
    text, values = yield from _done(context, number)
    return Finished(text, values, events=(*consents, opened), notices=(handover_notices.opened(handover),))


def _done(context: Context, number: int) -> Generator[LookUp, Any, tuple[str, dict[str, Value]]]:
    """What the contact is told: when somebody is there, only where colleagues entered it."""
    presence: Presence = yield from presence_at(context.at)
    name = number_text(number)
    if presence.hours is None:
        return "person-done", {"number": name}
    if presence.present or presence.opens_at is None:
        return "person-done-present", {"number": name}
    return "person-done-absent", {"number": name, "opens": Clocks(presence.opens_at)}
