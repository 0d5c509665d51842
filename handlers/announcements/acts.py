"""What a button or a number says about an announcement: which one, what to do, and as it was seen in which version."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.dialog import Context, Finished, Kind, Script, Unclear, ask, look_up
from bot.domain.announcements import PAUSABLE, RECALLABLE, Announcement, AnnouncementNumbered, AnnouncementState, number_text
from handlers.announcements import approving, sending, showing, stopping, writing
from handlers.announcements.cards import COUNTED

S = AnnouncementState
SHOW = "show"


@dataclass(frozen=True, slots=True)
class Meant:
    """An announcement, what is to be done about it, and the version that whoever says so has seen; 0 where they name none."""

    number: int
    act: str = SHOW
    version: int = 0


_MEANT = re.compile(r"(?:a\s*-?\s*)?0*(\d{1,8})(?: ([a-z-]+)(?: (\d{1,8}))?)?", re.IGNORECASE)


class AnnouncementNumber(Kind[Meant]):
    """The number of an announcement: A-0012, a12, 12; a button says besides what to do about which version: "12 send 3"."""

    def parse(self, text: str) -> Meant:
        """What is meant."""
        found = _MEANT.fullmatch(text.strip())
        if found is None or (found[2] or SHOW) not in ACTS:
            raise Unclear("unclear-announcement")
        return Meant(int(found[1]), found[2] or SHOW, int(found[3] or 0))

    def show(self, value: Meant) -> str:
        """As a button writes it."""
        return f"{value.number} {value.act} {value.version}"

    def back(self, value: Meant) -> Meant:
        """To the card under which the button stood."""
        return Meant(value.number)

    def say(self, value: Meant) -> str:
        """The number alone."""
        return number_text(value.number)


def announcement(context: Context) -> Script[Finished]:
    """See an announcement, or do what a button says about it, unless it has changed since the button was shown."""
    meant = yield from ask("announcement-which", AnnouncementNumber())
    one: Announcement | None = yield from look_up(AnnouncementNumbered(meant.number))
    if one is None:
        return Finished("announce-unknown", {"name": number_text(meant.number)}, choices=(showing.LIST,))
    states, act = ACTS[meant.act]
    seen = meant.version in (0, one.version) or meant.act in _WHATEVER_VERSION
    if one.state not in states or not seen:
        return (yield from showing.shown_after(context, one, "announce-meanwhile"))
    return (yield from act(context, one))


def _edit(context: Context, one: Announcement) -> Script[Finished]:
    refused = showing.not_own(context, one)
    return refused if refused is not None else (yield from writing.edit(context, one))


def _let_go(context: Context, one: Announcement) -> Script[Finished]:
    """Send it, or where the operator wants a second pair of eyes, ask for that."""
    refused = showing.not_own(context, one)
    if refused is not None:
        return refused
    if (yield from showing.alone()):
        return (yield from sending.release(context, one))
    return (yield from approving.submit(context, one))


Act = Callable[[Context, Announcement], Script[Finished]]
_ANY = tuple(AnnouncementState)
_BEGUN = tuple(state for state in AnnouncementState if state not in COUNTED)
ACTS: Mapping[str, tuple[Sequence[AnnouncementState], Act]] = {
    SHOW: (_ANY, showing.shown),
    "refresh": (_ANY, showing.shown),
    "texts": (_ANY, showing.show_texts),
    "test": (_ANY, sending.test),
    "edit": ((S.DRAFT,), _edit),
    "send": ((S.DRAFT,), _let_go),
    "submit": ((S.DRAFT,), _let_go),
    "approve": ((S.AWAITING_APPROVAL,), approving.approve),
    "return": ((S.AWAITING_APPROVAL,), approving.send_back),
    "take-back": ((S.AWAITING_APPROVAL,), approving.take_back),
    "pause": (PAUSABLE, stopping.pause),
    "resume": ((S.PAUSED,), stopping.resume),
    "recall": (RECALLABLE, stopping.recall),
    "drop": ((S.DRAFT, S.AWAITING_APPROVAL), stopping.drop),
    "table": (_BEGUN, showing.table),
}
"""What can be done, by the name in a button: in which states, and how."""
_WHATEVER_VERSION = (SHOW, "refresh", "texts", "test", "pause", "resume", "recall", "table")
"""What does not depend on what exactly the colleague saw: stopping must never wait for a second look."""
