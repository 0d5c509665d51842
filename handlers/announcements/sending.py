"""An announcement is tried on oneself, and let go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.dialog import Context, Finished, Script
from bot.domain.announcements import Announcement, AnnouncementDecision, AnnouncementReleased, AnnouncementState
from bot.domain.events import StaffActed
from bot.domain.notices import Notice, ToContact
from handlers.announcements.cards import buttons, card_values
from handlers.announcements.previews import tests
from handlers.announcements.showing import alone, nobody, shown, sure


def test(context: Context, one: Announcement) -> Script[Finished]:
    """Send it to whoever asks, and to nobody else, exactly as it will arrive."""
    reason, to = f"announcing:{one.number}:test:{int(context.at.timestamp())}", ToContact(context.contact.id)
    told = tuple(Notice(to, f"{reason}:{place}", say) for place, say in enumerate(tests(one)))
    choices = buttons(one, context.contact, alone=(yield from alone()))
    return Finished("announce-tested", {"name": one.name}, notices=told, choices=choices)


def release(context: Context, one: Announcement) -> Script[Finished]:
    """Its author lets it go, after a last look at the number."""
    unheard = yield from nobody(context, one)
    if unheard is not None:
        return unheard
    if not (yield from sure(one)):
        return (yield from shown(context, one))
    event = AnnouncementReleased(one.number, one.version, context.contact.staff_name)
    return (yield from released(context, one, event, StaffActed("announcement sent", one.name)))


def released(
    context: Context, one: Announcement, event: AnnouncementDecision, acted: StaffActed, notices: Sequence[Notice] = ()
) -> Script[Finished]:
    """It begins at once, or waits for its time."""
    begins = one.starts_at is None or one.starts_at <= context.at
    state = AnnouncementState.SENDING if begins else AnnouncementState.SCHEDULED
    after = replace(one, version=one.version + 1, state=state, started_at=context.at if begins else None)
    values = yield from card_values(context, after)
    text = "announce-begun" if begins else "announce-scheduled"
    return Finished(text, values, events=(event, acted), notices=tuple(notices), choices=buttons(after, context.contact))
