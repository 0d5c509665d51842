"""What is done about announcements by the clock: begun, written out, followed up, told and reported."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.dialog import LookUp
from bot.domain.announcement_duties import (
    AnnouncementFinished,
    AnnouncementStarted,
    AnnouncementsToFinish,
    AnnouncementsToStart,
    DeliveriesFollowed,
    ProgressTold,
    SliceDue,
    SlicesDue,
    SliceWritten,
    Telling,
    TellingsOfProgress,
    Unsettled,
    UnsettledAnnouncements,
)
from bot.domain.announcements import Announcement, AnnouncingRules, Rules, notice_of
from bot.domain.language import Language
from bot.domain.messages import Message
from bot.domain.notices import Notice, Recipient, Say, ToContact, ToStaff
from bot.ports import Deed
from bot.texts import catalogue
from bot.topic import Duty
from handlers.announcements.cards import act, running_buttons
from handlers.announcements.news import unsubscribe_button
from handlers.announcements.report import progress_say, report_say

Act = Generator[LookUp, Any, Deed | None]


def message_of(one: Announcement, language: Language) -> Message | None:
    """The announcement as a reader of a language gets it; None where there is no text for them."""
    text = one.text_for(language)
    if text is None:
        return None
    say = Say("announcing-message", {"text": text}, note="announcing-note", choices=(unsubscribe_button(one.topic),))
    return catalogue().message(language, say)


def start(one: Announcement, _now: datetime) -> Act:
    """Begin at the time that was set."""
    yield from ()
    return Deed(f"{notice_of(one.number)}:start:{one.version}", (AnnouncementStarted(one.number, one.version),), ())


def expand(due: SliceDue, _now: datetime) -> Act:
    """Write the deliveries of the next recipients."""
    one = due.announcement
    rules: Rules = yield LookUp(AnnouncingRules())
    found = {language: message_of(one, language) for language in Language}
    messages = {language: message for language, message in found.items() if message is not None}
    return Deed(f"{notice_of(one.number)}:slice:{due.after}", (SliceWritten(one.number, one.version, due.after, messages, rules),), ())


def follow(unsettled: Unsettled, _now: datetime) -> Act:
    """Let what was written follow the announcement: paused, resumed, recalled."""
    yield from ()
    one = unsettled.announcement
    cause = f"{notice_of(one.number)}:follow:{one.version}:{unsettled.first}"
    return Deed(cause, (DeliveriesFollowed(one.number, one.version, unsettled.first),), ())


def tell(telling: Telling, now: datetime) -> Act:
    """Show how it goes, in one message that changes."""
    yield from ()
    one = telling.progress.announcement
    event = ProgressTold(one.number, telling.tellings, telling.progress.through)
    notices = _progress_notices(telling, replace(progress_say(telling.progress, now), choices=running_buttons(one)))
    return Deed(f"{notice_of(one.number)}:told:{telling.tellings}", (event,), notices)


def finish(telling: Telling, _now: datetime) -> Act:
    """Report to the author, and let something take the place of the progress: the report again where others see it."""
    yield from ()
    one = telling.progress.announcement
    say = report_say(telling.progress)
    # An amended message keeps no file; whoever wants the table asks for it.
    shown = Say(say.text, say.values, choices=(act(one, "table"),)) if telling.room else Say("announcing-over", {"name": one.name})
    notices = _progress_notices(telling, shown) if telling.room or telling.tellings else ()
    if one.author_id:
        notices = (*notices, Notice(ToContact(one.author_id), f"{notice_of(one.number)}:report", say))
    return Deed(f"{notice_of(one.number)}:finish", (AnnouncementFinished(one.number, one.version),), notices)


def _progress_notices(telling: Telling, say: Say) -> tuple[Notice, ...]:
    """The first message, or what takes its place, for the colleagues' group chat, or the author where there is none."""
    one = telling.progress.announcement
    to: Recipient
    if telling.room:
        to = ToStaff()
    elif one.author_id:
        to = ToContact(one.author_id)
    else:
        return ()
    first = f"{notice_of(one.number)}:progress"
    if telling.tellings == 0:
        return (Notice(to, first, say),)
    return (Notice(to, f"{first}:{telling.tellings}", say, amends=first),)


DUTIES = (
    Duty("start announcements", 1.0, AnnouncementsToStart(), start),
    Duty("follow announcements", 1.0, UnsettledAnnouncements(), follow, again=True),
    Duty("expand announcements", 1.0, SlicesDue(), expand, again=True),
    Duty("tell of announcements", 2.0, TellingsOfProgress(), tell),
    Duty("finish announcements", 2.0, AnnouncementsToFinish(), finish),
)
