"""Consents within the dialogs of office requests, with what is to be stored of them."""

from __future__ import annotations

from bot.consents import answered, consent
from bot.dialog import Context, Script, look_up
from bot.domain.consents import ConsentAnswered, HeldConsent, Purpose


def agreement(context: Context, purpose: Purpose) -> Script[tuple[bool, tuple[ConsentAnswered, ...]]]:
    """Whether the contact agrees, and the event to store with the dialog's end if they did so only now.

    A refusal is not stored: who does not want anything kept leaves nothing behind.
    """
    held = yield from look_up(HeldConsent(context.contact.id, purpose))
    if held is not None:
        return True, ()
    if not (yield from consent(context, purpose)):
        return False, ()
    return True, (answered(context, purpose, given=True),)
