"""Blocking a room for some days, and lifting a block."""

from __future__ import annotations

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.notices import Say, Span
from bot.domain.offices import Room, number_text
from bot.domain.sites import Block, BlockEntered, BlockLifted, RoomInUse, Site, SiteNamed
from handlers.offices.sites.facts import SITE_OPTIONS, today_of
from handlers.offices.sites.kinds import Day
from handlers.offices.sites.rooms import room_line, room_options

LONGEST_DAYS = 731
"""A block of more than two years is a slip of the finger."""


def block_room(context: Context) -> Script[Finished]:
    """Ask which room, from when to when, and why."""
    key = yield from choose("block-site", SITE_OPTIONS)
    site: Site = yield from look_up(SiteNamed(key))
    if not site.rooms:
        return Finished("block-no-rooms", {"site": Say(f"site-{key}")})
    room = _chosen(site, (yield from choose("block-room", room_options(site.rooms))))
    today = today_of(context)
    start = yield from ask("block-start", Day(today))
    end = yield from ask("block-end", Day(today, first=start))
    span = Span(start, end)
    if (end - start).days > LONGEST_DAYS:
        return Finished("block-too-long")
    refused = yield from _in_the_way(site, room, span)
    if refused is not None:
        return refused
    reason = yield from ask("block-reason", FreeText(longest=300))
    yield from confirm("block-check")
    events = (BlockEntered(room.id, span, reason), StaffActed("block", f"{key} {room.id}"))
    return Finished("block-done", {"room": room_line(room), "span": span}, events=events)


def _chosen(site: Site, room_id: str) -> Room:
    return next(room for room in site.rooms if str(room.id) == room_id)


def _in_the_way(site: Site, room: Room, span: Span) -> Script[Finished | None]:
    """Approved requests and other blocks on these days, said to the colleague."""
    using: tuple[int, ...] = yield from look_up(RoomInUse(room.id, span))
    if using:
        return Finished("block-in-use", {"numbers": ", ".join(map(number_text, using))})
    other = next((one for one in site.blocks if one.room_id == room.id and one.span.start <= span.end and span.start <= one.span.end), None)
    return None if other is None else Finished("block-twice", {"span": other.span, "reason": other.reason})


def lift_block(context: Context) -> Script[Finished]:
    """Choose a block and lift it."""
    key = yield from choose("unblock-site", SITE_OPTIONS)
    site: Site = yield from look_up(SiteNamed(key))
    if not site.blocks:
        return Finished("unblock-none", {"site": Say(f"site-{key}")})
    options = tuple(Option(str(block.id), name=_block_line(site, block)) for block in site.blocks)
    chosen = yield from choose("unblock-which", options)
    yield from confirm("unblock-check")
    events = (BlockLifted(int(chosen)), StaffActed("unblock", f"{key} {chosen}"))
    return Finished("unblock-done", events=events)


def _block_line(site: Site, block: Block) -> Say:
    room = _chosen(site, str(block.room_id))
    return Say("unblock-line", {"room": room.name, "span": block.span, "reason": block.reason})
