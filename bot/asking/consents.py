"""Asking for a consent within a dialog: one purpose a question, nothing agreed to beforehand."""

from __future__ import annotations

from bot.dialog import YES, Context, Option, Script, choose, look_up
from bot.domain.consents import VERSIONS, ConsentAnswered, HeldConsent, Purpose

NO = "no"
_ANSWERS = (Option(YES, "consent-agree"), Option(NO, "consent-decline"))


def consent(context: Context, purpose: Purpose) -> Script[bool]:
    """Whether the contact agrees; who agreed before to the same version is not asked again.

    What was answered here is stored by the dialog's end, with `answered` among its events.
    """
    held = yield from look_up(HeldConsent(context.contact.id, purpose))
    if held is not None:
        return True
    return (yield from choose(f"consent-{purpose}", _ANSWERS)) == YES


def answered(context: Context, purpose: Purpose, *, given: bool) -> ConsentAnswered:
    """The event for an answer given now."""
    return ConsentAnswered(purpose, VERSIONS[purpose], context.language, given)


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
