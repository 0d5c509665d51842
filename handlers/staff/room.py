"""The group chat in which the colleagues work together."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialog import Context, Finished, OneOf, Script, ask, look_up
from bot.domain.fold import fold
from bot.domain.people import Role
from bot.domain.staff import Colleague, ColleagueAt, RoomChosen, RoomEnded
from handlers.staff.neutral import unknown

WANTED = "staffroom-wanted"
HERE, OFF = "here", "off"
_WORDS_OFF = frozenset(fold(word) for word in (OFF, "aus", "beenden", "end", "关闭", "關閉"))


def read_wanted(_context: Context, text: str) -> Mapping[str, str]:
    """`off` in any language ends the room; anything else chooses the present group."""
    return {WANTED: OFF if fold(text) in _WORDS_OFF else HERE}


def choose_room(context: Context) -> Script[Finished]:
    """Make this group the room of the colleagues, or end it; for all but administrators there is no such command."""
    wanted = yield from ask(WANTED, OneOf((HERE, OFF)))
    chooser = yield from _administrator(context)
    if chooser is None:
        return unknown()
    if wanted == OFF:
        return Finished("staffroom-ended", events=(RoomEnded(chooser),))
    if context.author is None:
        return Finished("staffroom-in-private")
    return Finished("staffroom-chosen", events=(RoomChosen(chooser),))


def _administrator(context: Context) -> Script[str | None]:
    """The contact of the administrator who asks, or None: in a group it is not the group that asks."""
    if context.author is None:
        return context.contact.id if context.contact.may(Role.ADMINISTRATOR) else None
    author: Colleague | None = yield from look_up(ColleagueAt(context.author))
    return author.contact_id if author is not None and author.role.covers(Role.ADMINISTRATOR) else None
