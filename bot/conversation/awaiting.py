"""A colleague waits for an answer, and the contact simply types it: whether it is the answer is asked before it is sent."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import dialogs
from bot.conversation.house import Steps
from bot.conversation.talk import Talk
from bot.domain.awaited import Awaited

ANSWERS, ASKS = "answers", "asks"
"""What a text is said to be: the answer that is waited for, or a question of the contact's own; kinds of tokens."""


def checked(talk: Talk) -> Steps[bool]:
    """Ask whether what the contact typed is the answer to the one question that is open for them; tells whether there is one."""
    awaited = None if talk.update.group else (yield from _awaited(talk))
    if awaited is None:
        return False
    yes, no = (f"{kind}:{talk.conversation.question_id}" for kind in (ANSWERS, ASKS))
    talk.remember(offer=yes)
    message = talk.house.texts.message(talk.language, awaited.check)
    talk.add(replace(message, choices=(talk.choice("awaited-yes", yes), talk.choice("awaited-no", no))))
    return True


def sent(talk: Talk) -> Steps[bool]:
    """Send what the contact typed as the answer; tells whether it is still waited for."""
    awaited = yield from _awaited(talk)
    if awaited is None:
        return False
    yield from dialogs.open_dialog(talk, awaited.dialog, {**awaited.given, awaited.key: talk.conversation.question})
    return True


def _awaited(talk: Talk) -> Steps[Awaited | None]:
    """The question that is open for the contact; None where there are several, of which any could be meant."""
    found: list[Awaited] = []
    for topic in talk.house.topics:
        if topic.awaits is not None:
            found.extend((yield from topic.awaits(talk.context)))
    return found[0] if len(found) == 1 else None
