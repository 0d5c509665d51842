"""A contact goes back to the bot."""

from __future__ import annotations

from bot.conversation import handover_notices as notices
from bot.dialog import Context, Finished, Script, look_up
from bot.domain.handovers import Handover, HandoverClosed, HandoverNumbered


def leave(context: Context) -> Script[Finished]:
    """End the talk with a colleague."""
    number = context.contact.handover
    handover: Handover | None = None if number is None else (yield from look_up(HandoverNumbered(number)))
    if handover is None or not handover.live:
        return Finished("handover-with-bot")
    told = (*notices.closed_for_staff(handover, "", ""), notices.recarded(handover.closed()))
    return Finished("handover-left", events=(HandoverClosed(handover.number, handover.version),), notices=told)
