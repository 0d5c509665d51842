"""Which hand-over a colleague means: the number after the command, or one of those that are open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.asking.answers import OrOnly
from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, look_up
from bot.domain.handovers import Handover, HandoverNumbered, HandoverState, OpenHandovers, number_text

KEY = "handover-number"
MOST_OPTIONS = 8
_NUMBER = re.compile(r"(?:[Ff][-\u2010-\u2015\uff0d ]?)?0*(\d{1,9})")


class HandoverNumber(Kind[int]):
    """The number of a hand-over: F-0007, f7, 7."""

    def parse(self, text: str) -> int:
        """The number."""
        found = _NUMBER.fullmatch(text.strip())
        if found is None or not found[1].isascii():
            raise Unclear("unclear-handover")
        return int(found[1])

    def show(self, value: int) -> str:
        """As everybody sees it."""
        return number_text(value)


def which(_context: Context) -> Script[Handover | Finished]:
    """The hand-over that is meant, which is not closed; else what is to be said."""
    open_ones: tuple[Handover, ...] = yield from look_up(OpenHandovers())
    return (yield from _named(open_ones, HandoverNumber()))


def which_to_end(context: Context) -> Script[Handover | Finished]:
    """The same; a colleague who is in one hand-over and names none means that one."""
    open_ones: tuple[Handover, ...] = yield from look_up(OpenHandovers())
    own = [handover.number for handover in open_ones if handover.has(context.contact.id)]
    return (yield from _named(open_ones, OrOnly(HandoverNumber(), own[0] if len(own) == 1 else None)))


def _named(open_ones: Sequence[Handover], kind: Kind[int]) -> Script[Handover | Finished]:
    options = tuple(Option(handover.name) for handover in open_ones[:MOST_OPTIONS])
    number: int = yield from ask(KEY, kind, options=options)
    handover: Handover | None = yield from look_up(HandoverNumbered(number))
    if handover is None:
        return Finished("handover-unknown", {"number": number_text(number)})
    if handover.state is HandoverState.CLOSED or handover.contact_id is None:
        return Finished("handover-closed-already", {"number": handover.name})
    return handover


def name_of(context: Context) -> str:
    """Under which name the colleague who acts is seen."""
    return context.contact.staff_name or "WFK"
