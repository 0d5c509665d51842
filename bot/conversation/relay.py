"""While two firms that both agreed talk through the bot: it carries the words of each to the other, across platforms."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from bot.conversation.carrying import STILL_UNDERSTOOD, is_for_the_other, mark_of, words_of
from bot.conversation.house import Steps
from bot.conversation.talk import Talk
from bot.dialog import LookUp
from bot.domain.identity import holds_identity_number
from bot.domain.introduction_events import IntroductionNumbered, TalkCarried
from bot.domain.introductions import TALK_RESTS, Introduction, IntroductionState, Side, number_text, reason
from bot.domain.messages import Arrived, Attached, Said
from bot.domain.notices import Button, Notice, OwnWords, Say, ToContact, Value
from bot.domain.partners import FirmNumbered, HeldFirm

UNDERSTOOD = STILL_UNDERSTOOD | {"intro-end", "my-introductions"}
"""Words that stay commands in such a talk."""


def carried(talk: Talk) -> Steps[bool]:
    """Carry the update to the other firm, if this contact is in such a talk; tells whether it belonged to one."""
    number = talk.conversation.relaying
    if number is None or talk.contact.handover is not None or talk.update.group or not is_for_the_other(talk, UNDERSTOOD):
        return False
    one: Introduction | None = yield from _look_up(IntroductionNumbered(number))
    side = _side_of(one, talk.contact.id)
    if one is None or side is None or one.spoken_at is None:
        talk.remember(relaying=None)
        talk.tell("relay-over", number=number_text(number))
    elif talk.update.at - one.spoken_at > TALK_RESTS:
        talk.remember(relaying=None)
        talk.tell("relay-rests", number=one.name, choices=_choices(talk, one, "relay-answer"))
    else:
        yield from _pass_on(talk, one, side)
    return True


def _look_up(query: object) -> Generator[LookUp, Any, Any]:
    return (yield LookUp(query))


def _side_of(one: Introduction | None, contact_id: str) -> Side | None:
    """On which side of an open talk a contact is."""
    if one is None or not one.talk or one.state is not IntroductionState.BOTH_YES:
        return None
    return next((side for side in Side if one.party(side).contact_id == contact_id), None)


def _choices(talk: Talk, one: Introduction, *labels: str) -> tuple[Any, ...]:
    return tuple(talk.house.texts.choice(talk.language, button) for button in _buttons(one, *labels))


def _buttons(one: Introduction, *labels: str) -> tuple[Button, ...]:
    commands = {"relay-answer": "intro-talk", "relay-end": "intro-end", "relay-report": "intro-report"}
    return tuple(Button(label, f"do:{commands[label]}:{one.name}") for label in labels)


def _pass_on(talk: Talk, one: Introduction, side: Side) -> Steps[None]:
    content, text = talk.update.content, words_of(talk)
    other = one.party(side.other).contact_id
    mine, theirs = (yield from _firm(one, side)), (yield from _firm(one, side.other))
    if other is None or isinstance(content, Arrived):
        talk.tell("relay-writing", number=one.name, firm=theirs, choices=_choices(talk, one, "relay-end", "relay-report"))
        return
    if isinstance(content, Attached):
        talk.tell("relay-only-text")
    if text and holds_identity_number(text):
        talk.tell("identity-refused")
    elif text:
        corrected = isinstance(content, Said) and content.edited
        values: dict[str, Value] = {"number": one.name, "firm": mine, "text": OwnWords(text, talk.contact.language)}
        say = Say(
            "relay-corrected" if corrected else "relay-said", values, choices=_buttons(one, "relay-answer", "relay-end", "relay-report")
        )
        talk.notify(Notice(ToContact(other), reason(one.number, "said", mark_of(talk.update)), say))
        talk.happened(TalkCarried(one.number))
    elif not isinstance(content, Attached):
        talk.tell("empty")


def _firm(one: Introduction, side: Side) -> Steps[str]:
    """How the other side knows a firm."""
    firm: HeldFirm | None = yield from _look_up(FirmNumbered(one.party(side).firm))
    return firm.firm.name or firm.firm.name_zh if firm is not None else one.name
