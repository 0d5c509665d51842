"""What contacts do about their own delegations and project ideas: see, answer, change, withdraw."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.asking.answers import FreeText
from bot.asking.holiday_notes import as_notes
from bot.asking.periods import shown
from bot.dialog import YES, Context, Finished, Kind, Option, Script, Unclear, ask, choose, look_up
from bot.domain.notices import Button, Clocks, Say
from bot.domain.visits import (
    ALIVE_VISITS,
    Visit,
    VisitAnswered,
    VisitChanged,
    VisitKind,
    VisitsOf,
    VisitState,
    VisitWithdrawn,
)
from bot.reading.wish import NOTHING
from handlers.visits import asking
from handlers.visits.cards_staff import told_anew
from handlers.visits.facts import facts

KEY = "own-visit"
ONLY = "only"
"""Stands for the only request there is, where none was named."""
NO = "no"
SURE = (Option(YES, "office-yes"), Option(NO, "office-no"))
MOST_OPTIONS = 8
NUMBER = re.compile(r"\b([dj])\s*-?\s*(\d{1,8})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OwnNumber(Kind[str]):
    """The number of one of a contact's own requests; `likely` are those that ONLY may stand for."""

    own: tuple[str, ...]
    likely: tuple[str, ...]

    def parse(self, text: str) -> str:
        """The number that the text names."""
        if text.strip() == ONLY and len(self.likely) == 1:
            return self.likely[0]
        found = {f"{letter.upper()}-{int(figures):04}" for letter, figures in NUMBER.findall(text)}
        if len(found) != 1 or not found <= set(self.own):
            raise Unclear("unclear-own-visit")
        return found.pop()

    def show(self, value: str) -> str:
        """As everybody sees it."""
        return value


def names_own(_context: Context, text: str) -> Mapping[str, str]:
    """For a command whose argument may name an own request."""
    found = NUMBER.search(text)
    return {KEY: found[0] if found else ONLY}


def own_visit(context: Context, states: tuple[VisitState, ...]) -> Script[Visit | Finished]:
    """The contact's request that is meant, if it is in one of `states`; else what to say instead."""
    own: tuple[Visit, ...] = yield from look_up(VisitsOf(context.contact.id))
    likely = [one for one in own if one.state in states]
    if not likely:
        return Finished("visit-none", choices=(Button("menu-status", "do:status"), Button("menu-human", "menu:human")))
    kind = OwnNumber(tuple(one.number for one in own), tuple(one.number for one in likely))
    number = yield from ask(KEY, kind, options=[Option(one.number, name=option_name(one)) for one in likely[:MOST_OPTIONS]])
    visit = next(one for one in own if one.number == number)
    return visit if visit.state in states else Finished("visit-not-now", {"lines": (line(visit),)})


def line(visit: Visit) -> Say:
    """A request in one line."""
    return Say("visit-line", {"number": visit.number, "kind": Say(f"visit-kind-{visit.kind}"), "state": Say(f"visit-state-{visit.state}")})


def option_name(visit: Visit) -> Say:
    """A request as it is chosen from others."""
    return Say("visit-option", {"number": visit.number, "kind": Say(f"visit-kind-{visit.kind}")})


def show(context: Context) -> Script[Finished]:
    """One request with all there is about it."""
    visit = yield from own_visit(context, tuple(VisitState))
    if isinstance(visit, Finished):
        return visit
    lines = [line(visit), *facts(visit), Say("visit-own-since", {"since": Clocks(visit.sent_at)})]
    if visit.state is VisitState.QUESTIONED:
        lines.append(Say("own-question", {"question": visit.question}))
    if visit.told and visit.state in (VisitState.AGREED, VisitState.REFUSED):
        lines.append(Say("visit-own-told", {"words": visit.told}))
    answer = (Button("do-visit-answer", f"do:visit-answer:{visit.number}"),) if visit.state is VisitState.QUESTIONED else ()
    more = ("visit-change", "visit-withdraw") if visit.state in ALIVE_VISITS else ()
    buttons = (*answer, *(Button(f"do-{command}", f"do:{command}:{visit.number}") for command in more))
    return Finished("own-card", {"lines": tuple(lines)}, choices=buttons)


def answer(context: Context) -> Script[Finished]:
    """Answer what the colleagues asked back; it is attached to the request."""
    visit = yield from own_visit(context, (VisitState.QUESTIONED,))
    if isinstance(visit, Finished):
        return visit
    text = yield from ask("visit-answer-text", FreeText(longest=1000), number=visit.number, question=visit.question)
    after = replace(visit, version=visit.version + 1, state=VisitState.TAKEN, answer=text)
    told = yield from told_anew(after, "answered")
    return Finished("visit-answered", {"number": visit.number}, events=(VisitAnswered(visit.number, visit.version, text),), notices=told)


def withdraw(context: Context) -> Script[Finished]:
    """Ask once more, then withdraw."""
    visit = yield from own_visit(context, ALIVE_VISITS)
    if isinstance(visit, Finished):
        return visit
    if (yield from choose("visit-withdraw-sure", SURE, number=visit.number, what=Say(f"visit-kind-{visit.kind}"))) == NO:
        return Finished("visit-withdraw-left", {"number": visit.number})
    after = replace(visit, version=visit.version + 1, state=VisitState.WITHDRAWN)
    told = yield from told_anew(after, "withdrawn")
    event = VisitWithdrawn(visit.number, visit.version)
    return Finished("visit-withdraw-done", {"number": visit.number}, events=(event,), notices=told)


def change(context: Context) -> Script[Finished]:
    """Change one thing about a request; it is looked at anew, whatever was decided."""
    visit = yield from own_visit(context, ALIVE_VISITS)
    if isinstance(visit, Finished):
        return visit
    subjects = _OF_DELEGATION if visit.kind is VisitKind.DELEGATION else _OF_PROJECT
    offered = [Option(name, f"visit-change-{name}") for name in subjects]
    what = yield from choose("visit-change-what", offered, number=visit.number)
    wanted, notes = yield from subjects[what](context, visit)
    if visit.state is VisitState.AGREED and (yield from choose("visit-change-agreed", SURE, number=visit.number)) == NO:
        return Finished("visit-change-left", {"number": visit.number})
    state = VisitState.TAKEN if visit.taken_by else VisitState.SENT
    after = replace(wanted, version=visit.version + 1, state=state, told="", decided_by="", decided_at=None, sent_at=context.at)
    told = yield from told_anew(after, "changed")
    values = {"number": visit.number, "notes": as_notes(notes)}
    return Finished("visit-change-done", values, events=(VisitChanged(wanted),), notices=told)


_Changed = tuple[Visit, tuple[Say, ...]]
_Change = Callable[[Context, Visit], Script[_Changed]]


def _new_people(context: Context, visit: Visit) -> Script[_Changed]:
    return replace(visit, people=(yield from asking.people(context))), ()


def _new_dates(context: Context, visit: Visit) -> Script[_Changed]:
    wish = yield from asking.dates(context)
    notes = yield from asking.notes_on(context, wish)
    return replace(visit, dates="" if wish == NOTHING else shown(wish)), notes


def _words(question: Callable[[], Script[str]], put: Callable[[Visit, str], Visit]) -> _Change:
    """A change of something that is in words."""

    def changed(_context: Context, visit: Visit) -> Script[_Changed]:
        return put(visit, (yield from question())), ()

    return changed


_WHO: Mapping[str, _Change] = {
    "organisation": _words(asking.organisation, lambda visit, words: replace(visit, organisation=words)),
    "person": _words(asking.person, lambda visit, words: replace(visit, person=words)),
}
_OF_DELEGATION: Mapping[str, _Change] = {
    "people": _new_people,
    "dates": _new_dates,
    "topics": _words(asking.topics, lambda visit, words: replace(visit, subject=words)),
    "sought": _words(asking.sought, lambda visit, words: replace(visit, sought=words)),
    "spoken": _words(asking.spoken, lambda visit, words: replace(visit, spoken=words)),
    **_WHO,
}
_OF_PROJECT: Mapping[str, _Change] = {
    "field": _words(asking.field, lambda visit, words: replace(visit, field=words)),
    "idea": _words(asking.idea, lambda visit, words: replace(visit, subject=words)),
    "partner": _words(asking.partner, lambda visit, words: replace(visit, sought=words)),
    "frame": _words(asking.frame, lambda visit, words: replace(visit, dates=words)),
    **_WHO,
}
