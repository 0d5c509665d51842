"""Move a conference, or call it off: with the number of those concerned first; they are told by the clock, each once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.asking.answers import NOTHING, FreeText
from bot.asking.wall_times import WallTime
from bot.dialog import Context, Finished, Option, Script, Unclear, ask, confirm
from bot.domain.conferences import Conference, ConferenceStatus, revised
from bot.domain.notices import Button
from handlers.conferences.choosing import chosen_conference
from handlers.conferences.entering import local_now, saved, today
from handlers.conferences.kinds import is_key
from handlers.conferences.wording import common, title, when
from knowledge.identify import reads_as

REASON_CHARACTERS = 500
_NO_REASON = (Option(NOTHING, "conf-off-no-reason"),)
LISTED_FOR = timedelta(days=30)
"""So long after its end colleagues can still choose a conference."""
_NONE = Finished("conf-none-ahead", choices=(Button("conf-edit", "do:conference:"),))


def recent(conference: Conference, at: datetime) -> bool:
    """Whether colleagues still have to do with a conference."""
    return at < conference.ends_at + LISTED_FOR


def read_move(context: Context, text: str) -> Mapping[str, str]:
    """`/move china 12.05.2027 14:00`: which one and the new beginning, as far as they are there."""
    start = _start(context, text)
    if start:
        return {"conf-move-start": start}
    first, _, rest = text.strip().partition(" ")
    named = is_key(first.casefold()) and not first.isdecimal()
    given = {"conf-move-which": first.casefold() if named else "", "conf-move-start": _start(context, rest if named else text)}
    return {key: answer for key, answer in given.items() if answer}


def _start(context: Context, text: str) -> str:
    kind = WallTime(context.at.astimezone(ZoneInfo("Europe/Berlin")).replace(tzinfo=None))
    try:
        return kind.show(kind.parse(text))
    except Unclear:
        return ""


def move(context: Context) -> Script[Finished]:
    """Choose a conference and its new beginning; it lasts as long as before."""
    conference = yield from chosen_conference("conf-move-which", lambda one: one.is_ahead(context.at), _NONE)
    if isinstance(conference, Finished):
        return conference
    changed = yield from move_to(context, conference)
    if isinstance(changed, Finished):
        return changed
    return (yield from saved(context, replace(changed, as_of=today(context))))


def move_to(context: Context, conference: Conference) -> Script[Conference | Finished]:
    """Ask for the new beginning, and then whether everybody is to be told."""
    present = when(conference.starts_at, context.contact.zone)
    start = yield from ask("conf-move-start", WallTime(local_now(context, conference)), present=present, title=title(conference))
    if start == conference.start:
        return Finished("conf-move-same")
    end = start + (conference.end - conference.start)
    deadline = None if conference.deadline is None else min(conference.deadline, start.date())
    return (yield from moved(conference, replace(conference, start=start, end=end, deadline=deadline), context.contact.zone))


def moved(conference: Conference, changed: Conference, zone: str = "Europe/Berlin") -> Script[Conference]:
    """A conference at another time, once the colleague confirmed that everybody is told and the reminders are set anew."""
    count = conference.registered + conference.waiting
    yield from confirm("conf-move-check", count=count, start=when(changed.starts_at, zone))
    return revised(conference, changed)


def call_off(context: Context) -> Script[Finished]:
    """Cancel a conference, after a look at how many that concerns; with a reason for them, or without."""
    conference = yield from chosen_conference("conf-off-which", lambda one: one.is_ahead(context.at), _NONE)
    if isinstance(conference, Finished):
        return conference
    count, values = conference.registered + conference.waiting, common(conference, context.contact.zone)
    reason = NOTHING
    if count:
        reason = yield from ask("conf-off-reason", FreeText(longest=REASON_CHARACTERS), options=_NO_REASON, **values)
    yield from confirm("conf-off-check", count=count, **values)
    reasons = {} if reason == NOTHING else {reads_as(reason) or context.language: reason}
    called_off = replace(conference, status=ConferenceStatus.CANCELLED, reasons=reasons, as_of=today(context))
    return (yield from saved(context, replace(called_off, sequence=conference.sequence + 1), "conf-off-done", count=count))
