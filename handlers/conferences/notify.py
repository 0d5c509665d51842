"""Who wants to be told when there is a date is told once, after consent."""

from __future__ import annotations

from bot.asking.consents import answered, consent
from bot.dialog import Context, Finished, Script, look_up
from bot.domain.conferences import DateWished, WishesForDate
from bot.domain.consents import HeldConsent, Purpose
from bot.domain.notices import Button
from handlers.conferences.choosing import PERSON

_STOP = Button("menu-conf-forget", "do:conf-forget:")


def wish_date(context: Context) -> Script[Finished]:
    """Keep the wish, after consent to news; who ordered nothing else gets nothing else."""
    if (yield from look_up(WishesForDate(context.contact.id))):
        return Finished("conf-notify-already", choices=(_STOP,))
    held = yield from look_up(HeldConsent(context.contact.id, Purpose.NEWS))
    if held is None and not (yield from consent(context, Purpose.NEWS)):
        return Finished("conf-notify-declined", choices=(PERSON,))
    events = () if held is not None else (answered(context, Purpose.NEWS, given=True),)
    key = "conf-notify-done" if context.contact.announcements else "conf-notify-stopped"
    choices = (_STOP,) if context.contact.announcements else (Button("menu-subscribe", "menu:subscribe"), _STOP)
    return Finished(key, events=(*events, DateWished(wished=True)), choices=choices)


def forget_wish(context: Context) -> Script[Finished]:
    """Not to be told any more."""
    wished = yield from look_up(WishesForDate(context.contact.id))
    events = (DateWished(wished=False),) if wished else ()
    return Finished("conf-notify-forgotten", events=events)
