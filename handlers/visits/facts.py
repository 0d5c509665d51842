"""What a request says, line by line: for colleagues with translations where there is a service, for the contact as they said it."""

from __future__ import annotations

from bot.asking.periods import Period, canonical
from bot.domain.notices import OwnWords, Say, Value
from bot.domain.visits import Visit, VisitKind
from handlers.visits.kinds import words_value


def facts(visit: Visit) -> tuple[Say, ...]:
    """All that was asked for, and by whom."""
    lines = _of_delegation(visit) if visit.kind is VisitKind.DELEGATION else _of_project(visit)
    who = Say("visit-fact-who", {"organisation": visit.organisation, "person": visit.person, "origin": Say(f"visit-origin-{visit.origin}")})
    return (*lines, who)


def _of_delegation(visit: Visit) -> tuple[Say, ...]:
    return (
        Say("visit-fact-people", {"people": visit.people, "dates": dates_value(visit)}),
        Say("visit-fact-topics", {"words": _words(visit, "visit-topics", visit.subject)}),
        Say("visit-fact-sought", {"words": _words(visit, "visit-sought", visit.sought)}),
        Say("visit-fact-spoken", {"words": _words(visit, "visit-spoken", visit.spoken)}),
    )


def _of_project(visit: Visit) -> tuple[Say, ...]:
    return (
        Say("visit-fact-field", {"words": _words(visit, "project-field", visit.field)}),
        Say("visit-fact-idea", {"words": _words(visit, "project-idea", visit.subject)}),
        Say("visit-fact-partner", {"words": _words(visit, "project-partner", visit.sought)}),
        Say("visit-fact-frame", {"words": _words(visit, "project-frame", visit.dates)}),
    )


def _words(visit: Visit, question: str, stored: str) -> Value:
    value = words_value(question, stored)
    return OwnWords(value, visit.language) if isinstance(value, str) else value


def dates_value(visit: Visit) -> Value:
    """When a delegation wishes to come."""
    wish = canonical(visit.dates) if visit.dates else None
    return Say("visit-dates-open") if wish is None else Period(visit.sent_at.date()).say(wish)
