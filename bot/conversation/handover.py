"""While a colleague talks with a contact: the bot carries the messages of both sides and is silent itself."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from bot.conversation import handover_notices as notices
from bot.conversation.carrying import STILL_UNDERSTOOD, is_for_the_other, mark_of, words_of
from bot.conversation.dialogs import MOST_WAITING
from bot.conversation.house import ReadKnowledge, Steps
from bot.conversation.talk import Talk
from bot.conversation.words import picked
from bot.dialog import LookUp
from bot.domain.events import StaffActed
from bot.domain.handovers import (
    Handover,
    HandoverInThread,
    HandoverJoined,
    HandoverNumbered,
    HandoverOfMessage,
    HandoversOf,
    HandoverSpoken,
    HandoverState,
    HandoverTaken,
    Way,
)
from bot.domain.identity import holds_identity_number, names_identity_document
from bot.domain.language import Language
from bot.domain.messages import Arrived, Attached, Attachment, Commanded, Overheard, Said
from bot.domain.notices import Button, Notice, Say
from bot.domain.people import Role
from knowledge.load import Knowledge

ASKING = "person"
"""The dialog that takes a question for WFK."""
_SMALL_TALK = "talk-"
"""Entries whose ids begin so are greetings and the like: no subject."""
_COMMANDS_OF_COLLEAGUES = ("start", "help")
"""Commands of the core that stay commands for a colleague who answers; the others would be words to the contact."""


def carried(talk: Talk) -> Steps[bool]:
    """Carry the update to the other side of an open hand-over; tells whether it belonged to one."""
    content = talk.update.content
    if talk.contact.may(Role.CLERK) and isinstance(content, Said | Overheard | Commanded | Attached):
        handover = yield from _addressee(talk)
        if handover is not None:
            yield from _answered(talk, handover)
            return True
        if (yield from _addressed_nobody(talk)):
            return True
    if isinstance(content, Overheard):
        return True
    yield from _note_subject(talk)
    if talk.contact.handover is None and talk.conversation.aside:
        talk.remember(waiting=(*talk.conversation.aside, *talk.conversation.waiting)[-MOST_WAITING:], aside=())
    if talk.contact.handover is None or talk.update.group or not is_for_the_other(talk, STILL_UNDERSTOOD):
        return False
    handover = yield from _look_up(HandoverNumbered(talk.contact.handover))
    if handover is None or not handover.live:
        return False
    _pass_on(talk, handover)
    return True


def _note_subject(talk: Talk) -> Steps[None]:
    """Keep what was talked about for the colleague who is about to be asked: scripts know no entries."""
    dialog, topic = talk.conversation.dialog, talk.conversation.topic
    if dialog is None or dialog.name != ASKING:
        return
    knowledge: Knowledge = yield ReadKnowledge()
    entry = knowledge.entries.get(topic or "")
    title = entry.title_in(Language.DE) if entry is not None and not entry.id.startswith(_SMALL_TALK) else ""
    talk.remember(about=title)


def _look_up(query: object) -> Generator[LookUp, Any, Any]:
    return (yield LookUp(query))


def _pass_on(talk: Talk, handover: Handover) -> None:
    """Carry what the contact wrote; what cannot be carried is refused, and the colleague hears of it."""
    content = talk.update.content
    if isinstance(content, Arrived):
        talk.tell("handover-goes-on", names=handover.names, choices=(talk.house.texts.choice(talk.language, notices.TO_BOT),))
        return
    text = words_of(talk)
    if _shows_identity(talk):
        talk.tell("identity-refused")
        talk.notify(_lost(talk, handover, "identity"))
        return
    if isinstance(content, Attached):
        _refuse(talk, handover, content)
    if text:
        corrected = isinstance(content, Said) and content.edited
        talk.notify(notices.said_by_contact(handover, mark_of(talk.update), text, corrected=corrected))
        talk.happened(HandoverSpoken(handover.number))
    elif not isinstance(content, Attached):
        talk.tell("empty")


def _refuse(talk: Talk, handover: Handover, attached: Attached) -> None:
    if attached.kind is not Attachment.STICKER:
        talk.tell("handover-not-carried")
    talk.notify(_lost(talk, handover, str(attached.kind)))


def _lost(talk: Talk, handover: Handover, kind: str) -> Notice:
    """What the colleague is told in place of something that is not carried."""
    say = Say("handover-lost", {"number": handover.name, "kind": Say(f"handover-kind-{kind}")})
    return notices.to_staff_of(handover, f"lost:{mark_of(talk.update)}", say)


def _shows_identity(talk: Talk) -> bool:
    """Whether it is the number or the picture of an identity document: what is carried would stay in both chats."""
    text = words_of(talk)
    return holds_identity_number(text) or (isinstance(talk.update.content, Attached) and names_identity_document(text))


def _addressee(talk: Talk) -> Steps[Handover | None]:
    """The hand-over to which what a colleague wrote belongs: by the message answered, by the thread, else by what was chosen."""
    update = talk.update
    if _is_command(talk):
        return None
    if update.replies_to:
        answered: Handover | None = yield from _look_up(HandoverOfMessage(update.room or update.address, update.replies_to))
        if answered is not None:
            return answered
    if update.room is not None:
        there: Handover | None = yield from _look_up(HandoverInThread(update.room))
        return there
    if talk.conversation.dialog or talk.conversation.answering is None or update.group:
        return None
    chosen: Handover | None = yield from _look_up(HandoverNumbered(talk.conversation.answering))
    return chosen


def _addressed_nobody(talk: Talk) -> Steps[bool]:
    """Whoever is in a talk but has not said to whom they write is asked: their words might be meant for a contact."""
    update, conversation = talk.update, talk.conversation
    private = update.room is None and not update.group and conversation.dialog is None and conversation.answering is None
    if not private or not isinstance(update.content, Said) or _is_command(talk) or picked(update.content.text, conversation.choices):
        return False
    mine: tuple[Handover, ...] = yield from _look_up(HandoversOf(talk.contact.id))
    talks = [handover for handover in mine if not handover.in_thread]
    if not talks:
        return False
    buttons = (Button("", f"do:reply:{handover.name}", name=handover.name) for handover in talks)
    talk.tell("handover-whom", choices=tuple(talk.house.texts.choice(talk.language, one) for one in buttons))
    return True


def _is_command(talk: Talk) -> bool:
    """Whether a colleague means the bot; on platforms without commands a slash before one of its words says so."""
    content = talk.update.content
    if isinstance(content, Commanded):
        name = talk.house.words.command(content.name) or content.name.replace("_", "-")
        return name in talk.house.commands or name in _COMMANDS_OF_COLLEAGUES
    if isinstance(content, Said) and content.text.startswith("/"):
        return talk.house.words.command(content.text) in talk.house.commands
    return False


def _answered(talk: Talk, handover: Handover) -> Steps[None]:
    """Carry what a colleague wrote, word for word; nothing of it is ever a command."""
    text = words_of(talk)
    if handover.state is HandoverState.CLOSED:
        talk.tell("handover-over", number=handover.name)
    elif handover.way is not Way.HERE or handover.contact_id is None:
        talk.tell("handover-not-here", number=handover.name)
    elif handover.contact_id == talk.contact.id:
        talk.tell("handover-own", number=handover.name)
    elif handover.live_in not in (None, handover.number):
        talk.tell("handover-elsewhere", number=handover.name)
    elif isinstance(talk.update.content, Attached):
        talk.tell("handover-only-text")
    elif not text:
        talk.tell("empty")
    elif holds_identity_number(text):
        talk.tell("identity-refused")
    else:
        present = _present(talk, handover)
        yield from _carry(talk, present, text)


def _present(talk: Talk, handover: Handover) -> Handover:
    """Whoever answers in a thread, or by a reply, has taken the hand-over, or joined in it."""
    me, name = talk.contact.id, staff_name(talk)
    if handover.state is HandoverState.OPEN:
        talk.happened(HandoverTaken(handover.number, handover.version), StaffActed("handover-taken", handover.name))
        talk.notify(*notices.begun(handover, name), notices.recarded(taken_by(handover, talk)))
        return taken_by(handover, talk)
    if not handover.has(me):
        talk.happened(HandoverJoined(handover.number, handover.version), StaffActed("handover-joined", handover.name))
        talk.notify(*notices.joined(handover, name, me))
    return handover


def taken_by(handover: Handover, talk: Talk) -> Handover:
    """The hand-over as it stands once this colleague took it."""
    return handover.taken(talk.contact.id, staff_name(talk), talk.update.at)


def staff_name(talk: Talk) -> str:
    """Under which name the colleague is seen."""
    return talk.contact.staff_name or "WFK"


def _carry(talk: Talk, handover: Handover, text: str) -> Steps[None]:
    mark, name, me = mark_of(talk.update), staff_name(talk), talk.contact.id
    corrected = isinstance(talk.update.content, Said) and talk.update.content.edited
    talk.happened(HandoverSpoken(handover.number, by=me))
    talk.notify(*notices.said_by_colleague(handover, mark, name, text, corrected=corrected))
    if talk.update.room is not None and talk.update.room == handover.thread:
        return
    talk.notify(notices.copied(handover, mark, name, text, me))
    mine: tuple[Handover, ...] = yield from _look_up(HandoversOf(me))
    if len(mine) > 1 or talk.conversation.answering != handover.number:
        talk.tell("handover-sent", number=handover.name)
