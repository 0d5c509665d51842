"""What colleagues entered about conferences, quoted with its date in answers to questions."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from bot.dialog import Context, LookUp
from bot.domain.conferences import LIVE_STATES, Conference, ConferenceNamed, Conferences, Registration, RegistrationsOf
from bot.domain.notices import AsOf, Button, Say
from handlers.conferences.wording import card, common, details, state_value, title

OWN, DATE, DETAILS, AUDIENCE = "own", "date", "details", "audience"
Quoted = Generator[LookUp, Any, Say | None]


def quote(context: Context, argument: str) -> Quoted:
    """Of the conferences ahead: `date` all of them, `details` programme and languages, `audience` for whom; `own` the contact's own."""
    if argument == OWN:
        own = yield from _own(context)
        if own is not None:
            return own
    known: tuple[Conference, ...] = yield LookUp(Conferences())
    ahead = [one for one in known if context.at < one.ends_at]
    lines = [line for one in ahead for line in _lines(context, one, argument)]
    if not lines:
        return None
    choices = (Button("menu-register", "do:register:"),) if any(one.is_open(context.at) for one in ahead) else ()
    return Say("conf-quote", {"lines": tuple(lines)}, note="conf-quote-note", choices=choices)


def _lines(context: Context, conference: Conference, argument: str) -> tuple[Say, ...]:
    if argument == AUDIENCE:
        audience = Say(f"conf-audience-{conference.audience}")
        values = {"audience": audience, "as_of": AsOf(conference.as_of), **common(conference, context.contact.zone)}
        return () if conference.status == "cancelled" else (Say("conf-quote-audience", values),)
    if argument == DETAILS:
        told = details(conference)
        head = Say("conf-quote-details", {"title": title(conference), "as_of": AsOf(conference.as_of)})
        return (head, *told) if told else ()
    return card(conference, context.contact.zone)


def _own(context: Context) -> Quoted:
    """When the contact's own conference is: the next one they registered for."""
    own: tuple[Registration, ...] = yield LookUp(RegistrationsOf(context.contact.id))
    found: list[tuple[Conference, Registration]] = []
    for registration in own:
        if registration.state in LIVE_STATES:
            conference: Conference | None = yield LookUp(ConferenceNamed(registration.conference))
            if conference is not None and context.at < conference.ends_at:
                found.append((conference, registration))
    if not found:
        return None
    found.sort(key=lambda one: one[0].starts_at)
    lines = tuple(
        Say(
            "conf-quote-own",
            {"number": one.name, "state": state_value(one, conference), **common(conference, context.contact.zone)},
        )
        for conference, one in found
    )
    return Say("conf-quote", {"lines": lines}, choices=(Button("menu-conf-own", "do:conf-own:"),))
