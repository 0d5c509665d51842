"""What colleagues see of a delegation or a project idea, with what can be done about it."""

from __future__ import annotations

from dataclasses import replace

from bot.dialog import Script, look_up
from bot.domain.decisions import CanBeReached
from bot.domain.notices import Button, Clocks, Notice, OwnWords, Say, ToStaff
from bot.domain.visits import OPEN_VISITS, Visit, VisitState
from handlers.visits.facts import facts


def reason(number: str, *parts: object) -> str:
    """The reason of a notice about a request."""
    return ":".join(("visit", number, *map(str, parts)))


def card_reason(number: str) -> str:
    """The reason of the first card; later ones amend it."""
    return reason(number, "new")


def card(visit: Visit) -> Script[Say]:
    """The card, with whether the contact can be reached just now."""
    reachable = (yield from look_up(CanBeReached(visit.contact_id))) if visit.contact_id else True
    return staff_card(visit, reachable=reachable)


def staff_card(visit: Visit, *, reachable: bool = True) -> Say:
    """The card of a request."""
    lines = (*(facts(visit) if visit.contact_id else (Say("visit-erased"),)), *_standing(visit))
    lines = lines if reachable else (*lines, Say("visit-unreachable"))
    return Say("visit-card", {"number": visit.number, "lines": lines}, heading=f"visit-card-{visit.kind}", choices=_buttons(visit))


def _standing(visit: Visit) -> tuple[Say, ...]:
    lines = [Say("visit-fact-since", {"since": Clocks(visit.sent_at), "spoken": Say(f"own-words-{visit.language}")})]
    lines.append(Say("visit-fact-state", {"state": Say(f"visit-staff-{visit.state}", {"by": _whose(visit)})}))
    if visit.question:
        lines.append(Say("visit-fact-question", {"words": visit.question}))
    if visit.answer:
        lines.append(Say("visit-fact-answer", {"words": OwnWords(visit.answer, visit.language)}))
    if visit.told and visit.state in (VisitState.AGREED, VisitState.REFUSED):
        lines.append(Say("visit-fact-told", {"words": visit.told}))
    return tuple(lines)


def _whose(visit: Visit) -> str:
    return visit.decided_by if visit.state in (VisitState.AGREED, VisitState.REFUSED) else visit.taken_by


def _buttons(visit: Visit) -> tuple[Button, ...]:
    """They name the version they were shown with: nobody decides on what they did not see."""
    commands: tuple[str, ...] = ()
    if visit.state in OPEN_VISITS:
        take = () if visit.taken_by else ("visit-take",)
        commands = (*take, "visit-ask", "visit-agree", "visit-refuse")
    elif visit.state is VisitState.AGREED:
        commands = ("visit-refuse",)
    return tuple(Button(f"do-{command}", f"do:{command}:{visit.number}.{visit.version}") for command in commands)


def amended(visit: Visit) -> Notice:
    """The present card in the place of every earlier copy."""
    return Notice(ToStaff(), reason(visit.number, "card", visit.version), staff_card(visit), amends=card_reason(visit.number))


def told_anew(visit: Visit, what: str) -> Script[tuple[Notice, ...]]:
    """The card sent anew, with a word on what the contact did (text `visit-told-<what>`), and in the place of the earlier one."""
    present = yield from card(visit)
    anew = Notice(ToStaff(), reason(visit.number, what, visit.version), replace(present, note=f"visit-told-{what}"))
    return anew, amended(visit)
