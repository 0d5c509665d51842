"""What colleagues do about delegations and project ideas: take, ask back, agree, refuse, list."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.asking.answers import FreeText
from bot.asking.previews import in_language, language_note
from bot.dialog import Context, Finished, Kind, LookUp, Opening, Option, Script, Unclear, ask, confirm, look_up
from bot.domain.decisions import CanBeReached
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Clocks, Notice, Say, ToContact, ToStaff, Value
from bot.domain.people import Role
from bot.domain.visits import (
    ALIVE_VISITS,
    OPEN_VISITS,
    ForgottenVisits,
    OpenVisits,
    Visit,
    VisitDecided,
    VisitNumbered,
    VisitQuestioned,
    VisitReminded,
    VisitState,
    VisitTaken,
)
from bot.ports import Deed
from bot.topic import Command, Duty
from handlers.visits.cards_staff import amended, card, reason
from handlers.visits.own import NUMBER, option_name

KEY = "decide-visit"
MOST_OPTIONS = 8
_HOURLY = 3600.0
_RECORDED = {VisitState.AGREED: "approved", VisitState.REFUSED: "refused"}


@dataclass(frozen=True, slots=True)
class VisitNumber(Kind[str]):
    """The number of a request, D-0007; D-0007.3 is what was seen in its third version."""

    def parse(self, text: str) -> str:
        """The only number in the text, with its version if there is one."""
        found = NUMBER.findall(text)
        if len(found) != 1:
            raise Unclear("unclear-visit-number")
        letter, figures = found[0]
        _, dot, version = text.strip().rpartition(".")
        return f"{letter.upper()}-{int(figures):04}" + (f".{int(version)}" if dot and version.isdecimal() else "")

    def show(self, value: str) -> str:
        """With its version."""
        return value

    def say(self, value: str) -> Value:
        """Without the version: nobody else counts them."""
        return value.partition(".")[0]


def names_visit(more: str = "") -> Callable[[Context, str], Mapping[str, str]]:
    """For a command whose argument begins with a request; what follows answers the question `more`."""

    def read(_context: Context, text: str) -> Mapping[str, str]:
        number, _, rest = text.strip().partition(" ")
        return {key: value for key, value in {KEY: number, more: rest.strip()}.items() if key and value}

    return read


def _to_decide(states: tuple[VisitState, ...]) -> Script[Visit | Finished]:
    """The request that a colleague decides on; or, where nothing is to be decided, what to say instead."""
    found: tuple[Visit, ...] = yield from look_up(OpenVisits())
    meant = yield from ask(
        KEY, VisitNumber(), options=[Option(f"{one.number}.{one.version}", name=option_name(one)) for one in found[:MOST_OPTIONS]]
    )
    number, _, version = meant.partition(".")
    visit: Visit | None = yield from look_up(VisitNumbered(number))
    if visit is None:
        return Finished("request-unknown", {"number": number})
    if visit.state not in states:
        by = visit.decided_by or visit.taken_by
        return Finished("visit-closed", {"number": number, "state": Say(f"visit-staff-{visit.state}", {"by": by})})
    if version and int(version) != visit.version:
        return Finished("decision-outdated", {"number": number}, more=((yield from card(visit)),))
    return visit


def _reach(visit: Visit) -> Script[tuple[Say, ...]]:
    if visit.contact_id is None:
        return (Say("decision-nobody"),)
    return () if (yield from look_up(CanBeReached(visit.contact_id))) else (Say("visit-held"),)


def _to_contact(after: Visit, what: str, say: Say) -> tuple[Notice, ...]:
    if after.contact_id is None:
        return ()
    return (Notice(ToContact(after.contact_id), reason(after.number, "contact", after.version, what), say),)


def take(context: Context) -> Script[Finished]:
    """Take care of a request; the contact is told that somebody does."""
    visit = yield from _to_decide(OPEN_VISITS)
    if isinstance(visit, Finished):
        return visit
    name = context.contact.staff_name
    after = replace(visit, version=visit.version + 1, state=VisitState.TAKEN, taken_by=name)
    said = Say("visit-taken-contact", {"number": visit.number, "name": name})
    events = (VisitTaken(visit.number, visit.version, name), StaffActed("taken", visit.number))
    told = (*_to_contact(after, "taken", said), amended(after))
    more = (*(yield from _reach(visit)), (yield from card(after)))
    return Finished("visit-taken-done", {"number": visit.number}, events=events, notices=told, more=more)


def ask_back(context: Context) -> Script[Finished]:
    """Put a question to the contact; the answer comes back to the request."""
    visit = yield from _to_decide(OPEN_VISITS)
    if isinstance(visit, Finished):
        return visit
    spoken = Say(f"own-words-{visit.language}")
    question = yield from ask("visit-ask-question", FreeText(shortest=3, longest=1000), number=visit.number, spoken=spoken)
    after = replace(visit, version=visit.version + 1, state=VisitState.QUESTIONED, question=question, answer="")
    lines = (*language_note(question, context.language, visit.language), Say("ask-back-how"))
    values: dict[str, Value] = {"number": visit.number, "by": context.contact.staff_name, "question": question, "lines": lines}
    said = Say("ask-back-contact", values, choices=(Button("contact-answer", f"do:visit-answer:{visit.number}"),))
    events = (VisitQuestioned(visit.number, visit.version, question), StaffActed("asked back", visit.number))
    told = (*_to_contact(after, "question", said), amended(after))
    more = yield from _reach(visit)
    return Finished("visit-ask-done", {"number": visit.number}, events=events, notices=told, more=more)


def agree(context: Context) -> Script[Finished]:
    """Agree, with a date or a next step in the colleague's words, shown as the contact will read it."""
    return (yield from _decided(context, VisitState.AGREED, OPEN_VISITS))


def refuse(context: Context) -> Script[Finished]:
    """Refuse, also after having agreed, with a reason, shown as the contact will read it."""
    return (yield from _decided(context, VisitState.REFUSED, ALIVE_VISITS))


def _decided(context: Context, state: VisitState, states: tuple[VisitState, ...]) -> Script[Finished]:
    visit = yield from _to_decide(states)
    if isinstance(visit, Finished):
        return visit
    spoken = Say(f"own-words-{visit.language}")
    words = yield from ask(f"visit-{state}-words", FreeText(shortest=3, longest=1000), number=visit.number, spoken=spoken)
    revoked = state is VisitState.REFUSED and visit.state is VisitState.AGREED
    values: dict[str, Value] = {
        "number": visit.number,
        "kind": Say(f"visit-kind-{visit.kind}"),
        "words": (Say("visit-words", {"words": words}), *language_note(words, context.language, visit.language)),
    }
    said = Say(f"visit-{'revoked' if revoked else state}-contact", values, choices=(Button("menu-human", "do:human"),))
    yield from confirm("visit-decide-check", preview=in_language(visit.language, said), spoken=spoken, number=visit.number)
    name = context.contact.staff_name
    after = replace(visit, version=visit.version + 1, state=state, told=words, decided_by=name, decided_at=context.at)
    events = (
        VisitDecided(visit.number, visit.version, state, name, words),
        StaffActed(_RECORDED[state] if not revoked else "revoked", visit.number),
    )
    told = (*_to_contact(after, str(state), said), amended(after))
    more = yield from _reach(visit)
    return Finished("visit-decide-done", {"number": visit.number}, events=events, notices=told, more=more)


def list_open(context: Context) -> Script[Finished]:
    """Every request that somebody has to do something about."""
    found: tuple[Visit, ...] = yield from look_up(OpenVisits())
    if not found:
        return Finished("visits-none")
    lines = tuple(_line(one) for one in found)
    return Finished("visits-list", {"lines": lines}, choices=tuple(Button("", f"do:visit:{one.number}", name=one.number) for one in found))


def _line(visit: Visit) -> Say:
    state = Say(f"visit-staff-{visit.state}", {"by": visit.taken_by})
    kind = Say(f"visit-kind-{visit.kind}")
    return Say("visits-line", {"number": visit.number, "kind": kind, "organisation": visit.organisation, "state": state})


def show(context: Context) -> Script[Finished]:
    """One request, in whichever state; that somebody looked at it is on record."""
    visit = yield from _to_decide(tuple(VisitState))
    if isinstance(visit, Finished):
        return visit
    shown = yield from card(visit)
    heading = Say(shown.heading, shown.values)
    values: dict[str, Value] = {"heading": heading, "card": Say(shown.text, shown.values)}
    return Finished("handover-shown", values, choices=shown.choices, events=(StaffActed("looked", visit.number),))


def remind(visit: Visit, now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """Remind the colleagues once of a request that nobody took."""
    yield from ()
    values: dict[str, Value] = {"number": visit.number, "kind": Say(f"visit-kind-{visit.kind}"), "since": Clocks(visit.sent_at)}
    say = Say("visit-reminder", values, choices=(Button("do-visit-take", f"do:visit-take:{visit.number}.{visit.version}"),))
    cause = reason(visit.number, "reminder", visit.version)
    return Deed(cause, (VisitReminded(visit.number),), (Notice(ToStaff(), cause, say),))


DIALOGS: Mapping[str, Opening] = {
    "visit-take": take,
    "visit-ask": ask_back,
    "visit-agree": agree,
    "visit-refuse": refuse,
    "visits": list_open,
    "visit": show,
}
COMMANDS: Mapping[str, Command] = {
    "visit-take": Command("visit-take", names_visit(), Role.CLERK),
    "visit-ask": Command("visit-ask", names_visit("visit-ask-question"), Role.CLERK),
    "visit-agree": Command("visit-agree", names_visit("visit-agreed-words"), Role.CLERK),
    "visit-refuse": Command("visit-refuse", names_visit("visit-refused-words"), Role.CLERK),
    "visits": Command("visits", role=Role.CLERK),
    "visit": Command("visit", names_visit(), Role.CLERK),
}
DUTIES = (Duty("visit-reminders", _HOURLY, ForgottenVisits(), remind),)
