"""Entering rooms: a new one, or one change of one that is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.answers import NOTHING, FreeText
from bot.asking.in_languages import SKIPPED
from bot.dialog import Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.events import StaffActed
from bot.domain.fold import fold
from bot.domain.notices import Button, Say, Span
from bot.domain.offices import Room, number_text
from bot.domain.sites import MOST_SEATS, RoomInUse, RoomKind, RoomSaved, Site, SiteNamed
from handlers.offices.sites.facts import NO, SITE_OPTIONS, YES
from handlers.offices.sites.kinds import WholeNumber

NEW = "new"
NAME, SEATS, KIND, EQUIPMENT, WHOLE, ACTIVE = "name", "seats", "kind", "equipment", "whole", "active"
CHANGES = tuple(Option(field, f"room-{field}-name") for field in (NAME, SEATS, KIND, EQUIPMENT, WHOLE, ACTIVE))
KINDS = tuple(Option(kind, f"room-kind-{kind}") for kind in RoomKind)
WHOLE_OPTIONS = (Option(NO, "room-whole-no"), Option(YES, "room-whole-yes"))
ACTIVE_OPTIONS = (Option(YES, "room-active-yes"), Option(NO, "room-active-no"))
_NAME_CHARACTERS = 80
_EVER = Span(date.min, date.max)


def edit_rooms(context: Context) -> Script[Finished]:
    """Choose a site and a room, or a new one, and say what is to be stored."""
    key = yield from choose("room-site", SITE_OPTIONS)
    site: Site = yield from look_up(SiteNamed(key))
    chosen = yield from choose("room-which", (*room_options(site.rooms), Option(NEW, "room-new")), site=Say(f"site-{key}"))
    if chosen == NEW:
        return (yield from _new(site))
    room = next(room for room in site.rooms if str(room.id) == chosen)
    return (yield from _changed(site, room))


def room_options(rooms: Sequence[Room]) -> tuple[Option, ...]:
    """Rooms to choose from, by id."""
    return tuple(Option(str(room.id), name=room_line(room)) for room in rooms)


def room_line(room: Room) -> Say:
    """A room in a line."""
    key = "room-line" if room.active else "room-line-off"
    return Say(key, {"name": room.name, "kind": Say(f"room-kind-{room.kind}"), "seats": room.seats})


def _new(site: Site) -> Script[Finished]:
    name = yield from ask("room-name", FreeText(longest=_NAME_CHARACTERS))
    if _is_taken(site, name):
        return _taken(site, name)
    kind = yield from choose("room-kind", KINDS)
    seats = yield from ask("room-seats", WholeNumber(1, MOST_SEATS))
    whole = (yield from choose("room-whole", WHOLE_OPTIONS)) == YES
    equipment = yield from _equipment()
    yield from confirm("room-check")
    return _saved(Room(0, site.key, name, kind, seats, equipment, whole))


def _equipment() -> Script[str]:
    equipment = yield from ask("room-equipment", FreeText(longest=500), options=SKIPPED)
    return "" if equipment == NOTHING else equipment


def _changed(site: Site, room: Room) -> Script[Finished]:
    what = yield from choose("room-change", CHANGES, room=room_line(room))
    if what == NAME:
        name = yield from ask("room-name", FreeText(longest=_NAME_CHARACTERS))
        return _taken(site, name) if _is_taken(site, name, room) else _saved(replace(room, name=name))
    if what == SEATS:
        return (yield from _resized(room))
    return _saved((yield from _altered(room, what)))


def _altered(room: Room, what: str) -> Script[Room]:
    """The room with what cannot be in anybody's way changed."""
    if what == KIND:
        return replace(room, kind=(yield from choose("room-kind", KINDS)))
    if what == EQUIPMENT:
        return replace(room, equipment=(yield from _equipment()))
    if what == WHOLE:
        return replace(room, whole=(yield from choose("room-whole", WHOLE_OPTIONS)) == YES)
    return replace(room, active=(yield from choose("room-active", ACTIVE_OPTIONS)) == YES)


def _resized(room: Room) -> Script[Finished]:
    seats = yield from ask("room-seats", WholeNumber(1, MOST_SEATS))
    using: tuple[int, ...] = yield from look_up(RoomInUse(room.id, _EVER, above=seats))
    if using:
        return Finished("room-seats-in-use", {"numbers": ", ".join(map(number_text, using))})
    return _saved(replace(room, seats=seats))


def _is_taken(site: Site, name: str, but: Room | None = None) -> bool:
    return any(fold(room.name) == fold(name) and room != but for room in site.rooms)


def _taken(site: Site, name: str) -> Finished:
    return Finished("room-name-taken", {"name": name, "site": Say(f"site-{site.key}")}, choices=(Button("menu-rooms-edit", "do:rooms:"),))


def _saved(room: Room) -> Finished:
    shown = {"room": room_line(room), "site": Say(f"site-{room.site}")}
    events = (RoomSaved(room), StaffActed("room", f"{room.site} {room.id or NEW}"))
    return Finished("room-done", shown, events=events, choices=(Button("menu-rooms-edit", f"do:rooms:{room.site}"),))
