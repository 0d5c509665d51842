"""Change one thing of a conference; what belongs into calendars is told to everybody who registered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.asking.answers import OrNothing, Zone
from bot.asking.in_languages import SKIPPED, in_languages, missing_note
from bot.asking.wall_times import LastDay
from bot.dialog import YES, Context, Finished, Option, Script, ask, choose, confirm, look_up
from bot.domain.conferences import INTERPRETING, OPEN_STATUSES, Audience, Conference, Conferences, ConferenceStatus, revised
from bot.domain.notices import Say
from handlers.conferences.entering import (
    AUDIENCES,
    NO,
    PLACE_CHARACTERS,
    TITLE_CHARACTERS,
    ZONE_OPTIONS,
    asked_capacity,
    new_conference,
    saved,
    today,
)
from handlers.conferences.kinds import WebLink
from handlers.conferences.moving import move_to, moved, recent
from handlers.conferences.wording import card, options

NEW = "+"
PROSE_CHARACTERS = 1500
_NEEDS = (Option(YES, "conf-needs-ask"), Option(NO, "conf-needs-skip"))
_INTERPRETING = tuple(Option(one, f"conf-interpreting-{one}") for one in INTERPRETING)
Change = Callable[[Context, Conference], Script[Conference | Finished]]


def edit_conference(context: Context) -> Script[Finished]:
    """Choose a conference, or a new one, and what to change."""
    known: tuple[Conference, ...] = yield from look_up(Conferences())
    listed = tuple(one for one in known if recent(one, context.at))
    chosen = NEW
    if listed:
        chosen = yield from choose("conf-edit-which", (*options(listed), Option(NEW, "conf-new")))
    if chosen == NEW:
        return (yield from new_conference(context))
    conference = next(one for one in listed if one.id == chosen)
    field = yield from choose("conf-change", _fields(conference), lines=card(conference, context.contact.zone), counts=_counts(conference))
    changed = yield from CHANGES[field](context, conference)
    if isinstance(changed, Finished):
        return changed
    return (yield from saved(context, replace(changed, as_of=today(context))))


def _counts(conference: Conference) -> Say:
    return Say("conf-counts", {"registered": conference.registered, "people": conference.taken, "waiting": conference.waiting})


def _fields(conference: Conference) -> tuple[Option, ...]:
    """What can be changed; registration is opened or closed, depending on where it stands."""
    gone = {"open"} if conference.status in OPEN_STATUSES else {"close"}
    if conference.status is ConferenceStatus.CANCELLED:
        gone |= {"time", "zone"}
    return tuple(Option(field, f"conf-field-{field}") for field in CHANGES if field not in gone)


def _told(conference: Conference, changed: Conference) -> Script[Conference]:
    """A change that everybody who registered is told of: asked first, with their number."""
    if changed != conference and conference.registered + conference.waiting:
        yield from confirm("conf-told-check", count=conference.registered + conference.waiting)
    return revised(conference, changed)


def _titles(context: Context, conference: Conference) -> Script[Conference | Finished]:
    titles = yield from in_languages(context, "conf-title", TITLE_CHARACTERS)
    if not titles:
        return Finished("conf-no-title")
    return (yield from _told(conference, replace(conference, titles=titles)))


def _places(context: Context, conference: Conference) -> Script[Conference | Finished]:
    places = yield from in_languages(context, "conf-place", PLACE_CHARACTERS)
    return (yield from _told(conference, replace(conference, places=places)))


def _prose(field: str) -> Change:
    def change(context: Context, conference: Conference) -> Script[Conference | Finished]:
        texts = yield from in_languages(context, "conf-prose", PROSE_CHARACTERS, field=Say(f"conf-field-{field}"))
        yield from confirm("conf-prose-check", missing=missing_note(texts, fields=(f"conf-field-{field}",)))
        changes: dict[str, Any] = {"texts" if field == "text" else "programmes": texts}
        return replace(conference, **changes)

    return change


def _time(context: Context, conference: Conference) -> Script[Conference | Finished]:
    return (yield from move_to(context, conference))


def _zone(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    zone = yield from ask("conf-zone", Zone(), options=ZONE_OPTIONS)
    return (yield from moved(conference, replace(conference, zone=zone)))


def _link(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    link = yield from ask("conf-link", OrNothing(WebLink()), options=SKIPPED)
    return (yield from _told(conference, replace(conference, link=link or "")))


def _interpreting(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    return replace(conference, interpreting=(yield from choose("conf-interpreting", _INTERPRETING)))


def _capacity(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    return replace(conference, capacity=(yield from asked_capacity(conference.taken)))


def _audience(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    return replace(conference, audience=Audience((yield from choose("conf-audience", AUDIENCES))))


def _deadline(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    return replace(conference, deadline=(yield from ask("conf-deadline", OrNothing(LastDay(conference.start.date())), options=SKIPPED)))


def _needs(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    return replace(conference, asks_needs=(yield from choose("conf-asks-needs", _NEEDS)) == YES)


def _opened(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    yield from confirm("conf-opened-check")
    return replace(conference, status=ConferenceStatus.OPEN)


def _closed(_context: Context, conference: Conference) -> Script[Conference | Finished]:
    if conference.registered + conference.waiting:
        return Finished("conf-close-registered", {"count": conference.registered + conference.waiting})
    yield from confirm("conf-closed-check")
    return replace(conference, status=ConferenceStatus.PLANNED)


CHANGES: Mapping[str, Change] = {
    "time": _time,
    "place": _places,
    "title": _titles,
    "text": _prose("text"),
    "programme": _prose("programme"),
    "link": _link,
    "interpreting": _interpreting,
    "capacity": _capacity,
    "deadline": _deadline,
    "audience": _audience,
    "needs": _needs,
    "zone": _zone,
    "open": _opened,
    "close": _closed,
}
