"""The consents of a contact: which are held, withdrawing each with one button, giving it again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.asking.consents import NO, answered
from bot.dates import bare
from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.consents import VERSIONS, Consent, ConsentsOf, Purpose
from bot.domain.events import Event
from bot.domain.handovers import NOTICE, HandoverClosed
from bot.domain.handovers import number_text as question_number
from bot.domain.introduction_events import IntroductionsLeft
from bot.domain.introductions import number_text as introduction_number
from bot.domain.notices import Button, Notice, Say, ToStaff, Value
from bot.domain.office_events import RequestWithdrawn
from bot.domain.offices import number_text as request_number
from bot.domain.partner_events import PersonLeftFirm
from bot.domain.partners import number_text as profile_number
from bot.domain.personal import WithdrawalPlan, WithdrawalPlanOf
from bot.domain.visits import VisitWithdrawn
from handlers.personal.held import Held, held_elsewhere

ASKED = (Purpose.OFFICE, Purpose.TRANSFER, Purpose.PERSON, Purpose.VISIT, Purpose.PROFILE)
"""The purposes for which this bot asks for a consent."""
PURPOSES = tuple(Option(purpose, f"purpose-{purpose}") for purpose in ASKED)
_SURE = (Option(YES, "withdraw-yes"), Option(NO, "withdraw-no"))
_GIVE = (Option(YES, "consent-agree"), Option(NO, "consent-decline"))


def local_day(context: Context, instant: datetime) -> date:
    """The day of an aware instant where the contact is."""
    return instant.astimezone(ZoneInfo(context.contact.zone)).date()


def show_consents(context: Context) -> Script[Finished]:
    """List each purpose with what was agreed to and when; one button withdraws it, or gives it again."""
    known: tuple[Consent, ...] = yield from look_up(ConsentsOf(context.contact.id))
    by_purpose = {consent.purpose: consent for consent in known}
    shown = (*ASKED, *(purpose for purpose in by_purpose if purpose not in ASKED))
    elsewhere = yield from held_elsewhere(context)
    lines = (*(_line(context, purpose, by_purpose.get(purpose)) for purpose in shown), *(_held_line(context, one) for one in elsewhere))
    buttons = (*(_button(purpose, by_purpose.get(purpose)) for purpose in shown), *(button for one in elsewhere for button in one.withdraw))
    return Finished("consents-list", {"lines": lines}, choices=buttons)


def _held_line(context: Context, one: Held) -> Say:
    given = bare(local_day(context, one.given_at), context.language)
    return Say("consents-held", {"purpose": one.purpose, "given": given, "version": one.version})


def _line(context: Context, purpose: Purpose, consent: Consent | None) -> Say:
    values: dict[str, Value] = {"purpose": Say(f"purpose-{purpose}")}
    if consent is None:
        return Say("consents-none", values)
    values |= {"given": bare(local_day(context, consent.given_at), context.language), "version": consent.version}
    if consent.withdrawn_at is not None:
        values["withdrawn"] = bare(local_day(context, consent.withdrawn_at), context.language)
        return Say("consents-withdrawn", values)
    return Say("consents-held" if consent.version == VERSIONS[purpose] else "consents-outdated", values)


def _button(purpose: Purpose, consent: Consent | None) -> Button:
    held = consent is not None and consent.withdrawn_at is None
    label, command = ("consents-withdraw", "consent-withdraw") if held else ("consents-give", "consent-give")
    return Button(label, f"do:{command}:{purpose}", {"purpose": Say(f"purpose-{purpose}")})


def withdraw(context: Context) -> Script[Finished]:
    """Withdraw one consent; where something under way rests on it, that is said before."""
    purpose = Purpose((yield from choose("withdraw-purpose", PURPOSES)))
    plan: WithdrawalPlan = yield from look_up(WithdrawalPlanOf(context.contact.id))
    requests = plan.requests if purpose in (Purpose.OFFICE, Purpose.TRANSFER) else ()
    handovers = plan.handovers if purpose in (Purpose.PERSON, Purpose.TRANSFER) else ()
    visits = plan.visits if purpose in (Purpose.VISIT, Purpose.TRANSFER) else ()
    firm = plan.firm if purpose in (Purpose.PROFILE, Purpose.TRANSFER) else ""
    introductions = plan.introductions if purpose in (Purpose.PROFILE, Purpose.TRANSFER) else ()
    if requests or handovers or visits or firm or introductions:
        lines = (
            *_consequences(requests, handovers),
            *(Say("withdraw-visit", {"number": number}) for number, _ in visits),
            *(Say("withdraw-introduction", {"number": introduction_number(number)}) for number in introductions),
            *(_firm_left(plan) if firm else ()),
        )
        if (yield from choose("withdraw-sure", _SURE, purpose=Say(f"purpose-{purpose}"), lines=lines)) == NO:
            return Finished("withdraw-kept")
    events: tuple[Event, ...] = (
        answered(context, purpose, given=False),
        *(RequestWithdrawn(number, version) for number, version in requests),
        *(HandoverClosed(number, version) for number, version in handovers),
        *(VisitWithdrawn(number, version) for number, version in visits),
        *((IntroductionsLeft(),) if introductions else ()),
        *((PersonLeftFirm(firm),) if firm else ()),
    )
    again = Button("consents-give", f"do:consent-give:{purpose}", {"purpose": Say(f"purpose-{purpose}")})
    told = (
        *(_request_withdrawn(*one) for one in requests),
        *(_question_closed(*one) for one in handovers),
        *(_visit_withdrawn(*one) for one in visits),
    )
    return Finished("withdraw-done", {"purpose": Say(f"purpose-{purpose}")}, events=events, notices=told, choices=(again,))


def _consequences(requests: Iterable[tuple[int, int]], handovers: Iterable[tuple[int, int]]) -> Iterable[Say]:
    for number, _ in requests:
        yield Say("withdraw-request", {"number": request_number(number)})
    for number, _ in handovers:
        yield Say("withdraw-question", {"number": question_number(number)})


def _firm_left(plan: WithdrawalPlan) -> Iterable[Say]:
    yield Say("withdraw-firm")
    for number in plan.profiles:
        yield Say("withdraw-profile", {"number": profile_number(number)})


def _request_withdrawn(number: int, version: int) -> Notice:
    say = Say("withdraw-request-staff", {"number": request_number(number)})
    return Notice(ToStaff(), f"request:{number}:consent:{version}", say)


def _question_closed(number: int, version: int) -> Notice:
    say = Say("withdraw-question-staff", {"number": question_number(number)})
    return Notice(ToStaff(), f"{NOTICE}:{number}:consent:{version}", say)


def _visit_withdrawn(number: str, version: int) -> Notice:
    return Notice(ToStaff(), f"visit:{number}:consent:{version}", Say("withdraw-visit-staff", {"number": number}))


def give(context: Context) -> Script[Finished]:
    """Ask for one consent, as it is asked for where it is needed."""
    purpose = Purpose((yield from choose("give-purpose", PURPOSES)))
    given = (yield from choose(f"consent-{purpose}", _GIVE)) == YES
    if not given:
        return Finished("give-declined")
    return Finished("give-done", {"purpose": Say(f"purpose-{purpose}")}, events=(answered(context, purpose, given=True),))
