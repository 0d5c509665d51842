"""Shows colleagues an announcement: the card as it stands, how it goes, or how it went."""

from __future__ import annotations

from bot.asking.consents import NO
from bot.dialog import YES, Context, Finished, Option, Script, choose, look_up
from bot.domain.announcement_progress import Progress, ProgressOf
from bot.domain.announcements import Announcement, AnnouncementState, AnnouncingRules, Rules
from bot.domain.notices import Button, Say, Value
from handlers.announcements.audience import reasons
from handlers.announcements.cards import COUNTED, audience_of, buttons, card_values
from handlers.announcements.previews import previews
from handlers.announcements.report import progress_say, report_say

S = AnnouncementState
LIST = Button("announce-list", "do:announcements:")
_LETTING_GO = tuple(f"announce-act-{name}" for name in ("send", "submit", "approve"))
SURE = (Option(YES, "announce-yes"), Option(NO, "announce-no"))


def alone() -> Script[bool]:
    """Whether nobody else has to approve."""
    rules: Rules = yield from look_up(AnnouncingRules())
    return not rules.needs_approval


def card(context: Context, one: Announcement, text: str = "announce-card") -> Script[Say]:
    """The card of an announcement that has not begun, with what the colleague can do."""
    values = yield from card_values(context, one)
    return Say(text, values, choices=buttons(one, context.contact, alone=(yield from alone())))


def shown(context: Context, one: Announcement) -> Script[Finished]:
    """It as it stands."""
    return said((yield from _standing(context, one)))


def shown_after(context: Context, one: Announcement, text: str) -> Script[Finished]:
    """A word, and then it as it stands."""
    return Finished(text, {"name": one.name}, more=((yield from _standing(context, one)),))


def _standing(context: Context, one: Announcement) -> Script[Say]:
    if one.state in COUNTED:
        return (yield from card(context, one))
    progress: Progress = yield from look_up(ProgressOf(one.number))
    say = report_say(progress) if one.state in (S.DONE, S.RECALLED) else progress_say(progress, context.at)
    return Say(say.text, say.values, choices=buttons(one, context.contact))


def said(say: Say, *more: Say) -> Finished:
    """The end of a dialog with a message that was made elsewhere."""
    return Finished(say.text, say.values, choices=say.choices, documents=say.documents, more=more)


def show_texts(_context: Context, one: Announcement) -> Script[Finished]:
    """It as the recipients read it."""
    yield from ()
    first, *others = previews(one)
    return said(first, *others)


def table(_context: Context, one: Announcement) -> Script[Finished]:
    """The report, with the table as a file."""
    progress: Progress = yield from look_up(ProgressOf(one.number))
    say = report_say(progress)
    return Finished(say.text, say.values, documents=say.documents, choices=(LIST,))


def not_own(context: Context, one: Announcement) -> Finished | None:
    """Only its author changes a draft or lets it go, else nobody would have looked at it twice; None for the author."""
    if one.author_id == context.contact.id:
        return None
    values: dict[str, Value] = {"name": one.name, "author": one.author or Say("announce-by-shell")}
    return Finished("announce-not-yours", values, choices=(LIST,))


def nobody(context: Context, one: Announcement) -> Script[Finished | None]:
    """Why it cannot be let go: nobody would get it, neither now nor when they write again. None where somebody may."""
    audience = yield from audience_of(one)
    # Whom it reaches at a later time is counted then.
    if audience.total or audience.held or (one.starts_at is not None and one.starts_at > context.at):
        return None
    choices = tuple(button for button in buttons(one, context.contact) if button.label not in _LETTING_GO)
    return Finished("announce-to-nobody", {"name": one.name, "counts": reasons(audience)}, choices=choices)


def sure(one: Announcement) -> Script[bool]:
    """A last look at how many that are."""
    audience = yield from audience_of(one)
    more = Say("announce-later", {"count": audience.held}) if audience.held else Say("announce-later-none")
    if not audience.total and not audience.held:
        more = Say("announce-counted-anew")
    return (yield from choose("announce-sure", SURE, name=one.name, count=audience.total, more=more)) == YES
