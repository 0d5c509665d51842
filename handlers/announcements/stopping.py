"""An announcement on its way is paused, resumed or recalled; a draft is dropped."""

from __future__ import annotations

from dataclasses import replace

from bot.asking.consents import NO
from bot.dialog import Context, Finished, Script, choose
from bot.domain.announcements import (
    Announcement,
    AnnouncementDecision,
    AnnouncementPaused,
    AnnouncementRecalled,
    AnnouncementResumed,
    AnnouncementState,
)
from bot.domain.events import StaffActed
from bot.domain.notices import Notice, Say, ToContact, Value
from handlers.announcements.cards import buttons
from handlers.announcements.showing import LIST, SURE, shown

S = AnnouncementState


def pause(context: Context, one: Announcement) -> Script[Finished]:
    """Nothing more goes until it is resumed."""
    yield from ()
    event = AnnouncementPaused(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.PAUSED, "paused")


def resume(context: Context, one: Announcement) -> Script[Finished]:
    """It goes on."""
    yield from ()
    event = AnnouncementResumed(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.SCHEDULED if one.started_at is None else S.SENDING, "resumed")


def recall(context: Context, one: Announcement) -> Script[Finished]:
    """What is not sent yet never will be: asked once more, since nothing brings it back."""
    if (yield from choose("announce-recall-sure", SURE, name=one.name)) == NO:
        return (yield from shown(context, one))
    event = AnnouncementRecalled(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.RECALLED, "recalled")


def drop(context: Context, one: Announcement) -> Script[Finished]:
    """A draft that nobody wants any more."""
    if (yield from choose("announce-drop-sure", SURE, name=one.name)) == NO:
        return (yield from shown(context, one))
    event = AnnouncementRecalled(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.RECALLED, "dropped")


def _stepped(context: Context, one: Announcement, event: AnnouncementDecision, state: AnnouncementState, what: str) -> Finished:
    """A step that takes effect at once; the author hears of it where somebody else took it."""
    after = replace(one, version=one.version + 1, state=state)
    values: dict[str, Value] = {"name": one.name, "by": context.contact.staff_name}
    told: tuple[Notice, ...] = ()
    if one.author_id not in ("", context.contact.id):
        told = (Notice(ToContact(one.author_id), f"announcing:{one.number}:{what}:{one.version}", Say(f"announce-told-{what}", values)),)
    events = (event, StaffActed(f"announcement {what}", one.name))
    choices = (LIST,) if state is S.RECALLED else buttons(after, context.contact)
    return Finished(f"announce-{what}", values, events=events, notices=told, choices=choices)
