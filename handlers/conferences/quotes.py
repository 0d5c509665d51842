"""What colleagues entered about conferences, quoted with its date in answers to questions."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from bot.dialog import Context, LookUp
from bot.domain.conference_duties import Attendance
from bot.domain.conferences import Audience, Conference, Conferences, ConferenceStatus
from bot.domain.notices import AsOf, Button, Say, Value
from bot.topic import Quotation
from handlers.conferences.choosing import OWN as OWN_BUTTON
from handlers.conferences.choosing import REGISTER, own_attendances
from handlers.conferences.wording import card, common, details, state_value, title

OWN, DATE, DETAILS, AUDIENCE, GUESTS = "own", "date", "details", "audience", "guests"
_SETTLED = ("conf-notify",)
"""Who reads a date need not ask to be told of one."""
Quoted = Generator[LookUp, Any, Quotation | None]


def quote(context: Context, argument: str) -> Quoted:
    """Of the conferences ahead: `date` all of them, `details` programme and languages, `audience` for whom; `own` the contact's own.

    `guests` is for whom, too, asked by those of whom the report says nothing.
    """
    own = yield from own_attendances(context)
    if argument == OWN and own:
        return Quotation(_own(context, own), settled=_SETTLED)
    known: tuple[Conference, ...] = yield LookUp(Conferences())
    ahead = [one for one in known if context.at < one.ends_at]
    settled = _SETTLED if any(one.is_ahead(context.at) for one in ahead) else ()
    lines = [line for one in ahead for line in _lines(context, one, argument)]
    if not lines:
        return Quotation(None, settled=settled)
    say = Say("conf-quote", {"lines": tuple(lines)}, note="conf-quote-note", choices=_choices(context, ahead, own))
    return Quotation(say, alone=_alone(argument, ahead), settled=settled)


def _alone(argument: str, ahead: Sequence[Conference]) -> bool:
    """Whether the report's word would contradict the record: it knows no date, and invites the region only."""
    beyond = any(one.audience is not Audience.KL for one in ahead)
    return argument in (DATE, GUESTS) or (argument == AUDIENCE and beyond)


def _choices(context: Context, ahead: Sequence[Conference], own: Sequence[Attendance]) -> tuple[Button, ...]:
    registered = {one.conference.id for one in own}
    others = any(one.is_open(context.at) and one.id not in registered for one in ahead)
    return (*((OWN_BUTTON,) if own else ()), *((REGISTER,) if others else ()))


def _lines(context: Context, conference: Conference, argument: str) -> tuple[Say, ...]:
    if argument in (AUDIENCE, GUESTS):
        audience = Say(f"conf-audience-{conference.audience}")
        values = {"audience": audience, "as_of": AsOf(conference.as_of), **common(conference, context.contact.zone)}
        return () if conference.status == "cancelled" else (Say("conf-quote-audience", values),)
    if argument == DETAILS:
        told = details(conference)
        head = Say("conf-quote-details", {"title": title(conference), "as_of": AsOf(conference.as_of)})
        return (head, *told) if told else ()
    return card(conference, context.contact.zone)


def _own(context: Context, own: Sequence[Attendance]) -> Say:
    """When the contact's own conferences are, the next one first."""
    return Say("conf-quote", {"lines": tuple(_own_line(context, one) for one in own)}, choices=(OWN_BUTTON,))


def _own_line(context: Context, one: Attendance) -> Say:
    conference = one.conference
    key = "conf-quote-own-cancelled" if conference.status is ConferenceStatus.CANCELLED else "conf-quote-own"
    values: dict[str, Value] = {"number": one.registration.name, **common(conference, context.contact.zone)}
    return Say(key, {**values, "state": state_value(one.registration, conference)})
