"""The second pair of eyes: another editor reads an announcement before it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.asking.answers import FreeText
from bot.dialog import Context, Finished, Script, ask, look_up
from bot.domain.announcements import (
    Announcement,
    AnnouncementApproved,
    AnnouncementReturned,
    AnnouncementState,
    AnnouncementSubmitted,
    may_approve,
)
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Notice, Say, ToContact, ToStaff, Value
from bot.domain.people import Role
from bot.domain.staff import Colleague, Team
from handlers.announcements.cards import buttons, card_values
from handlers.announcements.previews import previews
from handlers.announcements.sending import released
from handlers.announcements.showing import card, nobody, not_own, said, shown, sure

REASON_CHARACTERS = 500
_EDITORS = ToStaff(Role.EDITOR, private=True)


def submit(context: Context, one: Announcement) -> Script[Finished]:
    """Show it to the other editors, with the texts as they will be read and the buttons to approve it or not."""
    me = context.contact
    team: Sequence[Colleague] = yield from look_up(Team())
    if not any(colleague.role.covers(Role.EDITOR) and colleague.contact_id != me.id for colleague in team):
        return Finished("announce-nobody-else", {"name": one.name}, choices=buttons(one, me))
    unheard = yield from nobody(context, one)
    if unheard is not None:
        return unheard
    after = replace(one, version=one.version + 1, state=AnnouncementState.AWAITING_APPROVAL)
    values = yield from card_values(context, after)
    asked = Say("announce-please-approve", values, choices=buttons(after, replace(me, id="")))
    reason, to = _asked(after), replace(_EDITORS, beside=me.id)
    texts = tuple(Notice(to, f"{reason}:text:{place}", say) for place, say in enumerate(previews(after)))
    events = (AnnouncementSubmitted(one.number, one.version, me.staff_name), StaffActed("announcement submitted", one.name))
    choices = buttons(after, me)
    return Finished("announce-submitted", {"name": one.name}, events=events, notices=(*texts, Notice(to, reason, asked)), choices=choices)


def _asked(one: Announcement) -> str:
    """The reason of the card that asks for an approval."""
    return f"announcing:{one.number}:approval:{one.version}"


def approve(context: Context, one: Announcement) -> Script[Finished]:
    """Somebody else than the author lets it go."""
    if not may_approve(one, context.contact.id):
        return Finished("announce-own-approval", {"name": one.name})
    unheard = yield from nobody(context, one)
    if unheard is not None:
        return unheard
    if not (yield from sure(one)):
        return (yield from shown(context, one))
    by = context.contact.staff_name
    event = AnnouncementApproved(one.number, one.version, by, context.contact.id)
    notices = _decided(one, "announce-told-approved", {"name": one.name, "by": by})
    return (yield from released(context, one, event, StaffActed("announcement approved", one.name), notices))


def send_back(context: Context, one: Announcement) -> Script[Finished]:
    """Somebody else than the author does not let it go, and says why."""
    if not may_approve(one, context.contact.id):
        return Finished("announce-own-approval", {"name": one.name})
    reason = yield from ask("announce-reason", FreeText(longest=REASON_CHARACTERS))
    by = context.contact.staff_name
    events = (AnnouncementReturned(one.number, one.version, by), StaffActed("announcement returned", one.name))
    notices = _decided(one, "announce-told-returned", {"name": one.name, "by": by, "reason": reason})
    return Finished("announce-returned", {"name": one.name, "author": one.author}, events=events, notices=notices)


def _decided(one: Announcement, text: str, values: Mapping[str, Value]) -> tuple[Notice, ...]:
    """The author hears of it, and the card loses its buttons wherever the platform can change it."""
    card_gone = _card_replaced(one, Say(text, values))
    if not one.author_id:
        return (card_gone,)
    button = Button("announce-act-show", f"do:announcement:{one.number}", {"name": one.name})
    return (Notice(ToContact(one.author_id), f"{_asked(one)}:decided", Say(text, values, choices=(button,))), card_gone)


def _card_replaced(one: Announcement, say: Say) -> Notice:
    return Notice(_EDITORS, f"{_asked(one)}:over", say, amends=_asked(one))


def take_back(context: Context, one: Announcement) -> Script[Finished]:
    """The author wants to change it before anybody has approved."""
    refused = not_own(context, one)
    if refused is not None:
        return refused
    by = context.contact.staff_name
    draft = yield from card(context, replace(one, version=one.version + 1, state=AnnouncementState.DRAFT), "announce-taken-back")
    events = (AnnouncementReturned(one.number, one.version, by), StaffActed("announcement taken back", one.name))
    gone = _card_replaced(one, Say("announce-told-taken-back", {"name": one.name, "by": by}))
    return replace(said(draft), events=events, notices=(gone,))
