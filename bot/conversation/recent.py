"""The last lines of a talk, kept for the colleague who may be asked to go on with it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.conversation import Conversation
from bot.domain.fold import without_controls
from bot.domain.handovers import RECENT_LINES
from bot.domain.identity import holds_identity_number
from bot.domain.lines import in_a_line
from bot.domain.messages import Message, Said, Tapped, Update
from bot.domain.people import Contact

_OWN_CHARACTERS = 300
_BOT_CHARACTERS = 120
CONTACT, BOT = "> ", "Bot: "
"""Who said a line."""


def recollected(before: Conversation, after: Conversation, update: Update, contact: Contact, replies: Sequence[Message]) -> tuple[str, ...]:
    """The last lines after a turn. Answers in a dialog are not among them: they go where the dialog says, and nowhere else."""
    said = _said(before, update)
    asking = before.dialog or after.dialog or before.relaying
    if not said or asking or update.group or contact.role or contact.handover is not None:
        return after.recent
    answered = [BOT + in_a_line(reply.text, _BOT_CHARACTERS) for reply in replies[-1:]]
    return (*after.recent, CONTACT + in_a_line(said, _OWN_CHARACTERS), *answered)[-RECENT_LINES:]


def _said(before: Conversation, update: Update) -> str:
    content = update.content
    if isinstance(content, Said):
        text = without_controls(content.text)
        return "" if holds_identity_number(text) else text
    if isinstance(content, Tapped) and content.token.startswith("entry"):
        return next((f"[{choice.label}]" for choice in before.choices if choice.token == content.token), "")
    return ""
