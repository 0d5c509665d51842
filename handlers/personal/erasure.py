"""Erasing everything: first what will happen, then a yes, then nothing is left."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Any

from bot.dialog import Context, Finished, LookUp, Option, Script, choose, look_up
from bot.domain.handovers import number_text as question_number
from bot.domain.introductions import number_text as introduction_number
from bot.domain.notices import Notice, Say, ToStaff
from bot.domain.offices import number_text as request_number
from bot.domain.partners import number_text as profile_number
from bot.domain.personal import ContactErased, ErasurePlan, ErasurePlanOf, Farewell, FarewellForgotten
from bot.ports import Deed

ALL, KEEP = "all", "keep"
_ANSWERS = (Option(ALL, "erase-all"), Option(KEEP, "erase-keep"))


def erase(context: Context) -> Script[Finished]:
    """List exactly what an erasure does, and do it after a yes."""
    plan: ErasurePlan = yield from look_up(ErasurePlanOf(context.contact.id))
    if plan.last_administrator:
        return Finished("erase-last-administrator")
    if (yield from choose("erase-sure", _ANSWERS, lines=tuple(_lines(context, plan)))) == KEEP:
        return Finished("erase-kept")
    return Finished("erase-done", events=(ContactErased(plan),), notices=tuple(_told(plan)), ends_talk=True)


def _lines(context: Context, plan: ErasurePlan) -> Iterator[Say]:
    yield Say("erase-line-data")
    if len(plan.platforms) > 1:
        yield Say("erase-line-platforms", {"count": len(plan.platforms)})
    for what, numbers in _under_way(plan):
        if numbers:
            yield Say(f"erase-line-{what}", {"count": len(numbers), "numbers": ", ".join(numbers)})
    if plan.queued:
        yield Say("erase-line-queued", {"count": plan.queued})
    if plan.copies:
        yield Say("erase-line-copies")
    if context.contact.role is not None:
        yield Say("erase-line-colleague")
    if plan.numbered:
        yield Say("erase-line-numbers")
    yield Say("erase-line-proof")


def _under_way(plan: ErasurePlan) -> Iterator[tuple[str, list[str]]]:
    """What ends with the erasure, by the last part of its text's key, with the numbers as everybody sees them."""
    yield "requests", [request_number(number) for number in plan.requests]
    yield "bookings", [request_number(number) for number in plan.bookings]
    yield "questions", [question_number(number) for number in plan.handovers]
    yield "visits", list(plan.visits)
    yield "profiles", [profile_number(number) for number in plan.profiles]
    yield "introductions", [introduction_number(number) for number in plan.introductions]


def _told(plan: ErasurePlan) -> Iterator[Notice]:
    """The colleagues lose what they were told about the contact, and hear what is not to be done any more."""
    for copy in plan.copies:
        yield _redacted(copy, "erased")
    for number in plan.withdrawn:
        yield Notice(ToStaff(), f"erased:request:{number}", Say("erased-request-staff", {"number": request_number(number)}))
    for number in plan.handovers:
        yield Notice(ToStaff(), f"erased:handover:{number}", Say("erased-question-staff", {"number": question_number(number)}))
    for visit in plan.visits:
        yield Notice(ToStaff(), f"erased:visit:{visit}", Say("erased-visit-staff", {"number": visit}))


def _redacted(copy: str, mark: str) -> Notice:
    return Notice(ToStaff(), f"{mark}:{copy}", Say("erased-copy"), amends=copy)


def forget(farewell: Farewell, _now: datetime) -> Generator[LookUp, Any, Deed | None]:
    """Forget an erased address once its last message went out, and redact what colleagues were being told meanwhile."""
    yield from ()
    told = tuple(_redacted(copy, "erased-late") for copy in farewell.late)
    return Deed(f"farewell:{farewell.id}", (FarewellForgotten(farewell.id),), told)
