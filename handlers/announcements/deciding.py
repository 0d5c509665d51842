"""What is decided about an announcement: test, send, the second pair of eyes, pause, resume, recall; of two colleagues one is first."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.answers import FreeText
from bot.consents import NO
from bot.dialog import YES, Context, Finished, Kind, Option, Script, Unclear, ask, choose, look_up
from bot.domain.announcement_progress import Progress, ProgressOf
from bot.domain.announcements import (
    PAUSABLE,
    RECALLABLE,
    Announcement,
    AnnouncementApproved,
    AnnouncementDecision,
    AnnouncementNumbered,
    AnnouncementPaused,
    AnnouncementRecalled,
    AnnouncementReleased,
    AnnouncementResumed,
    AnnouncementReturned,
    AnnouncementState,
    AnnouncementSubmitted,
    AnnouncingRules,
    Rules,
    may_approve,
    number_text,
)
from bot.domain.events import StaffActed
from bot.domain.notices import Button, Notice, Say, ToContact, ToStaff
from bot.domain.people import Role
from bot.domain.staff import Colleague, Team
from handlers.announcements.cards import COUNTED, audience_of, buttons, card_values
from handlers.announcements.previews import previews, tests
from handlers.announcements.report import progress_say, report_say
from handlers.announcements.writing import draft_card, edit

S = AnnouncementState
SHOW = "show"
LIST = Button("announce-list", "do:announcements:")
_REASON_CHARACTERS = 500
_SURE = (Option(YES, "announce-yes"), Option(NO, "announce-no"))


@dataclass(frozen=True, slots=True)
class Meant:
    """An announcement, what is to be done about it, and the version that whoever says so has seen; 0 where they name none."""

    number: int
    act: str = SHOW
    version: int = 0


_MEANT = re.compile(r"a?\s*-?\s*0*(\d{1,8})(?: ([a-z-]+)(?: (\d{1,8}))?)?", re.IGNORECASE)


class AnnouncementNumber(Kind[Meant]):
    """The number of an announcement: A-0012, a12, 12; a button says besides what to do about which version: "12 send 3"."""

    def parse(self, text: str) -> Meant:
        """What is meant."""
        found = _MEANT.fullmatch(text.strip())
        if found is None or (found[2] or SHOW) not in ACTS:
            raise Unclear("unclear-announcement")
        return Meant(int(found[1]), found[2] or SHOW, int(found[3] or 0))

    def show(self, value: Meant) -> str:
        """As a button writes it."""
        return f"{value.number} {value.act} {value.version}"

    def say(self, value: Meant) -> str:
        """The number alone."""
        return number_text(value.number)


def announcement(context: Context) -> Script[Finished]:
    """See an announcement, or do what a button says about it, unless it has changed since the button was shown."""
    meant = yield from ask("announcement-which", AnnouncementNumber())
    one: Announcement | None = yield from look_up(AnnouncementNumbered(meant.number))
    if one is None:
        return Finished("announce-unknown", {"name": number_text(meant.number)}, choices=(LIST,))
    states, act = ACTS[meant.act]
    seen = meant.version in (0, one.version) or meant.act in _WHATEVER_VERSION
    if one.state not in states or not seen:
        return (yield from shown(context, one, "announce-meanwhile"))
    return (yield from act(context, one))


def shown(context: Context, one: Announcement, note: str = "") -> Script[Finished]:
    """The card as it stands, or how it goes; the text `note` before it."""
    if one.state in COUNTED:
        card = yield from draft_card(context, one)
        return Finished(card.text, card.values, choices=card.choices) if not note else Finished(note, more=(card,))
    progress: Progress = yield from look_up(ProgressOf(one.number))
    over = one.state in (S.DONE, S.RECALLED)
    say = report_say(progress) if over else progress_say(progress, context.at)
    said = Finished(say.text, say.values, choices=buttons(one, context.contact))
    return said if not note else Finished(note, more=(replace(said.say),))


def _texts(_context: Context, one: Announcement) -> Script[Finished]:
    """Read it as the recipients do."""
    yield from ()
    first, *others = previews(one)
    return Finished(first.text, first.values, more=tuple(others))


def _test(context: Context, one: Announcement) -> Script[Finished]:
    """Send it to whoever asks, and to nobody else, exactly as it will arrive."""
    yield from ()
    at = int(context.at.timestamp())
    told = tuple(Notice(ToContact(context.contact.id), f"announcing:{one.number}:test:{at}:{place}", say) for place, say in enumerate(tests(one)))
    return Finished("announce-tested", {"name": one.name}, notices=told, choices=buttons(one, context.contact, alone=(yield from _alone())))


def _alone() -> Script[bool]:
    rules: Rules = yield from look_up(AnnouncingRules())
    return not rules.needs_approval


def _own(context: Context, one: Announcement) -> Finished | None:
    """Only its author changes a draft or lets it go: else nobody would have looked at it twice."""
    if one.author_id == context.contact.id:
        return None
    return Finished("announce-not-yours", {"name": one.name, "author": one.author}, choices=(LIST,))


def _edit(context: Context, one: Announcement) -> Script[Finished]:
    refused = _own(context, one)
    return refused if refused is not None else (yield from edit(context, one))


def _send(context: Context, one: Announcement) -> Script[Finished]:
    """Let it go, after a last look at the number; where the operator wants a second pair of eyes, ask for that."""
    refused = _own(context, one)
    if refused is not None:
        return refused
    if not (yield from _alone()):
        return (yield from _submit(context, one))
    if (yield from _sure("announce-sure", one)) == NO:
        return (yield from shown(context, one))
    return (yield from _released(context, one, AnnouncementReleased(one.number, one.version, context.contact.staff_name)))


def _sure(key: str, one: Announcement) -> Script[str]:
    audience = yield from audience_of(one)
    return (yield from choose(key, _SURE, name=one.name, count=audience.total, later=audience.held))


def _released(
    context: Context, one: Announcement, event: AnnouncementDecision, notices: Sequence[Notice] = (), action: str = "announcement sent"
) -> Script[Finished]:
    begins = one.starts_at is None or one.starts_at <= context.at
    state = S.SENDING if begins else S.SCHEDULED
    after = replace(one, version=one.version + 1, state=state, started_at=context.at if begins else None)
    values = yield from card_values(context, after)
    text = "announce-begun" if begins else "announce-scheduled"
    events = (event, StaffActed(action, one.name))
    return Finished(text, values, events=events, notices=tuple(notices), choices=buttons(after, context.contact))


def _approval_notice(one: Announcement) -> str:
    return f"announcing:{one.number}:approval:{one.version}"


def _submit(context: Context, one: Announcement) -> Script[Finished]:
    """Show it to the other editors, with the texts and the buttons to approve it or not."""
    team: Sequence[Colleague] = yield from look_up(Team())
    if not any(one.role.covers(Role.EDITOR) and one.contact_id != context.contact.id for one in team):
        return Finished("announce-nobody-else", {"name": one.name}, choices=buttons(one, context.contact))
    after = replace(one, version=one.version + 1, state=S.AWAITING_APPROVAL)
    values = yield from card_values(context, after)
    reader = replace(context.contact, id="")
    card = Say("announce-please-approve", values, choices=buttons(after, reader))
    reason, to = _approval_notice(after), ToStaff(Role.EDITOR, private=True, beside=context.contact.id)
    texts = tuple(Notice(to, f"{reason}:text:{place}", say) for place, say in enumerate(previews(after)))
    events = (
        AnnouncementSubmitted(one.number, one.version, context.contact.staff_name),
        StaffActed("announcement submitted", one.name),
    )
    choices = buttons(after, context.contact)
    return Finished("announce-submitted", {"name": one.name}, events=events, notices=(*texts, Notice(to, reason, card)), choices=choices)


def _approve(context: Context, one: Announcement) -> Script[Finished]:
    """The second pair of eyes lets it go."""
    if not may_approve(one, context.contact.id):
        return Finished("announce-own-approval", {"name": one.name})
    if (yield from _sure("announce-sure", one)) == NO:
        return (yield from shown(context, one))
    by = context.contact.staff_name
    event = AnnouncementApproved(one.number, one.version, by, context.contact.id)
    notices = _decided(one, "announce-told-approved", {"name": one.name, "by": by})
    return (yield from _released(context, one, event, notices, "announcement approved"))


def _return(context: Context, one: Announcement) -> Script[Finished]:
    """The second pair of eyes does not let it go, and says why."""
    if not may_approve(one, context.contact.id):
        return Finished("announce-own-approval", {"name": one.name})
    reason = yield from ask("announce-reason", FreeText(longest=_REASON_CHARACTERS))
    by = context.contact.staff_name
    events = (AnnouncementReturned(one.number, one.version, by), StaffActed("announcement returned", one.name))
    notices = _decided(one, "announce-told-returned", {"name": one.name, "by": by, "reason": reason})
    return Finished("announce-returned", {"name": one.name, "author": one.author}, events=events, notices=notices)


def _decided(one: Announcement, text: str, values: Mapping[str, str]) -> tuple[Notice, ...]:
    """The author hears of it, and the card loses its buttons wherever the platform can change it."""
    reason = f"announcing:{one.number}:decided:{one.version}"
    card = Notice(ToStaff(Role.EDITOR, private=True), f"{reason}:card", Say(text, values), amends=_approval_notice(one))
    if not one.author_id:
        return (card,)
    button = Button("announce-act-show", f"do:announcement:{one.number}", {"name": one.name})
    return (Notice(ToContact(one.author_id), reason, Say(text, values, choices=(button,))), card)


def _take_back(context: Context, one: Announcement) -> Script[Finished]:
    """The author wants to change it before anybody has approved."""
    refused = _own(context, one)
    if refused is not None:
        return refused
    after = replace(one, version=one.version + 1, state=S.DRAFT)
    card = yield from draft_card(context, after, "announce-taken-back")
    by = context.contact.staff_name
    events = (AnnouncementReturned(one.number, one.version, by), StaffActed("announcement taken back", one.name))
    gone = Notice(
        ToStaff(Role.EDITOR, private=True),
        f"announcing:{one.number}:decided:{one.version}:card",
        Say("announce-told-taken-back", {"name": one.name, "by": by}),
        amends=_approval_notice(one),
    )
    return Finished(card.text, card.values, events=events, notices=(gone,), choices=card.choices)


def _pause(context: Context, one: Announcement) -> Script[Finished]:
    yield from ()
    event = AnnouncementPaused(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.PAUSED, "paused")


def _resume(context: Context, one: Announcement) -> Script[Finished]:
    yield from ()
    event = AnnouncementResumed(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.SCHEDULED if one.started_at is None else S.SENDING, "resumed")


def _recall(context: Context, one: Announcement) -> Script[Finished]:
    """What is not sent yet never will be: asked once more, since nothing brings it back."""
    waits = one.state in (S.DRAFT, S.AWAITING_APPROVAL)
    if (yield from choose("announce-drop-sure" if waits else "announce-recall-sure", _SURE, name=one.name)) == NO:
        return (yield from shown(context, one))
    event = AnnouncementRecalled(one.number, one.version, context.contact.staff_name)
    return _stepped(context, one, event, S.RECALLED, "dropped" if waits else "recalled")


def _stepped(context: Context, one: Announcement, event: AnnouncementDecision, state: AnnouncementState, what: str) -> Finished:
    """A step that takes effect at once; the author hears of it where somebody else took it."""
    after = replace(one, version=one.version + 1, state=state)
    values = {"name": one.name, "by": context.contact.staff_name}
    told: tuple[Notice, ...] = ()
    if one.author_id not in ("", context.contact.id):
        told = (Notice(ToContact(one.author_id), f"announcing:{one.number}:{what}:{one.version}", Say(f"announce-told-{what}", values)),)
    events = (event, StaffActed(f"announcement {what}", one.name))
    return Finished(f"announce-{what}", values, events=events, notices=told, choices=buttons(after, context.contact))


def _table(_context: Context, one: Announcement) -> Script[Finished]:
    """The report, with the table as a file."""
    progress: Progress = yield from look_up(ProgressOf(one.number))
    say = report_say(progress)
    return Finished(say.text, say.values, documents=say.documents, choices=(LIST,))


Act = Callable[[Context, Announcement], Script[Finished]]
_ANY = tuple(AnnouncementState)
_SENT = tuple(state for state in AnnouncementState if state not in COUNTED)
ACTS: Mapping[str, tuple[Sequence[AnnouncementState], Act]] = {
    SHOW: (_ANY, shown),
    "refresh": (_ANY, shown),
    "texts": (_ANY, _texts),
    "test": (_ANY, _test),
    "edit": ((S.DRAFT,), _edit),
    "send": ((S.DRAFT,), _send),
    "submit": ((S.DRAFT,), _send),
    "approve": ((S.AWAITING_APPROVAL,), _approve),
    "return": ((S.AWAITING_APPROVAL,), _return),
    "take-back": ((S.AWAITING_APPROVAL,), _take_back),
    "pause": (PAUSABLE, _pause),
    "resume": ((S.PAUSED,), _resume),
    "recall": (RECALLABLE, _recall),
    "drop": ((S.DRAFT, S.AWAITING_APPROVAL), _recall),
    "table": (_SENT, _table),
}
"""What can be done, by the name in a button: in which states, and how."""
_WHATEVER_VERSION = (SHOW, "refresh", "texts", "test", "pause", "resume", "recall", "table")
"""What does not depend on what exactly the colleague saw: stopping must never wait for a second look."""
