"""What is worth knowing about the wanted days before sending: whether there is room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.dialog import Context, Script, look_up
from bot.domain.decisions import RoomFree, RoomsFor, first_workplace
from bot.domain.notices import Say, Span
from bot.domain.offices import SITES
from handlers.offices.period import today_at

CHINESE_SITES = SITES[:3]
_NEARBY_WEEKS = (1, 2, -1, 3, 4, -2)


def room_notes(context: Context, site: str, span: Span, seats: int, but: int = 0) -> Script[tuple[Say, ...]]:
    """Whether there is room by what is on record, and what there is instead; `but` is a request that does not count. No promise."""
    rooms = yield from look_up(RoomsFor(site, span, seats, but))
    if not rooms:
        return ()
    if _has_room(rooms):
        return (Say("office-room-free", {"site": Say(f"site-{site}")}),)
    others = yield from _instead(context, site, span, seats)
    return (Say("office-room-full", {"site": Say(f"site-{site}"), "seats": seats}), *others)


def _has_room(rooms: Sequence[RoomFree]) -> bool:
    return first_workplace(rooms) is not None


def _instead(context: Context, site: str, span: Span, seats: int) -> Script[tuple[Say, ...]]:
    """Other sites of the same direction on the same days, and the nearest days at the same site."""
    lines: list[Say] = []
    for other in CHINESE_SITES if site in CHINESE_SITES else ():
        rooms = () if other == site else (yield from look_up(RoomsFor(other, span, seats)))
        if _has_room(rooms):
            lines.append(Say("office-room-elsewhere", {"site": Say(f"site-{other}")}))
    for weeks in _NEARBY_WEEKS:
        moved = Span(span.start + timedelta(weeks=weeks), span.end + timedelta(weeks=weeks))
        if moved.start >= today_at(context, site) and _has_room((yield from look_up(RoomsFor(site, moved, seats)))):
            lines.append(Say("office-room-other-days", {"site": Say(f"site-{site}"), "span": moved}))
            break
    return tuple(lines)
