"""What colleagues entered about the sites, quoted with its date in answers to questions."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import Any

from bot.dialog import Context, LookUp
from bot.domain.notices import AsOf, Say, Value
from bot.domain.offices import SITES, Room
from bot.domain.sites import AllSites, FactName, Site

ROOMS = "rooms"


def quote(context: Context, argument: str) -> Generator[LookUp, Any, Say | None]:
    """The facts named in `argument`, of the sites behind an @ or of all: `address directions`, `provider@kaiserslautern`, `rooms`.

    None where nothing of it is on record.
    """
    names, _, only = argument.partition("@")
    sites: Sequence[Site] = yield LookUp(AllSites())
    wanted = only.split() or SITES
    lines = [line for site in sites if site.key in wanted for name in names.split() for line in _lines(context, site, name)]
    if not lines:
        return None
    return Say("site-quote", {"lines": tuple(lines)}, note="site-quote-note")


def _lines(context: Context, site: Site, name: str) -> Iterator[Say]:
    if name == ROOMS:
        yield from (_room_line(site, room) for room in site.rooms if room.active)
        return
    fact = site.facts.get(FactName(name))
    if fact is not None:
        text = fact.text(context.language)
        if name == FactName.ADDRESS:
            # Both scripts: a taxi driver reads one, the visitor the other.
            text = " / ".join(dict.fromkeys([text, *fact.texts.values()]))
        shown: dict[str, Value] = {
            "site": Say(f"site-{site.key}"),
            "fact": Say(f"site-fact-{name}"),
            "text": text,
            "as_of": AsOf(fact.as_of),
        }
        yield Say("site-quote-line", shown)


def _room_line(site: Site, room: Room) -> Say:
    kind = Say(f"room-kind-{room.kind}")
    shown: dict[str, Value] = {
        "site": Say(f"site-{site.key}"),
        "name": room.name,
        "kind": kind,
        "seats": room.seats,
        "equipment": room.equipment,
    }
    return Say("room-quote-line" if room.equipment else "room-quote-line-bare", shown)
