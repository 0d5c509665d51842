"""All announcements with where they stand."""

from __future__ import annotations

from bot.dialog import Context, Finished, Option, Script, choose, look_up
from bot.domain.announcements import Announcement, AnnouncementNumbered, Announcements
from bot.domain.lines import in_a_line
from bot.domain.notices import Button, InLanguages, Say
from handlers.announcements.showing import shown

LISTED = 8
_SHOWN = 40


def list_announcements(context: Context) -> Script[Finished]:
    """Choose one of the newest, to see it."""
    known: tuple[Announcement, ...] = yield from look_up(Announcements(most=LISTED))
    if not known:
        return Finished("announce-none", choices=(Button("announce-again", "do:announce:"),))
    options = tuple(Option(str(one.number), name=_line(context, one)) for one in known)
    chosen = yield from choose("announcements-which", options)
    one: Announcement = yield from look_up(AnnouncementNumbered(int(chosen)))
    return (yield from shown(context, one))


def _line(context: Context, one: Announcement) -> Say:
    begins = in_a_line(InLanguages(one.texts).text(context.language), _SHOWN)
    return Say("announce-option", {"name": one.name, "state": Say(f"announce-short-{one.state}"), "text": begins})
