"""What colleagues do about a hand-over: take it, join in, choose to whom they write, give it back."""

from __future__ import annotations

from bot.conversation import handover_notices as notices
from bot.dialog import Context, Finished, Script, look_up
from bot.domain.events import StaffActed
from bot.domain.handovers import (
    AddresseeChosen,
    Handover,
    HandoverClosed,
    HandoverJoined,
    HandoverState,
    HandoverTaken,
    OpenHandovers,
    Way,
)
from bot.domain.lines import in_a_line
from bot.domain.notices import Button, Clocks, Say, Value
from handlers.handover.which import MOST_OPTIONS, name_of, which, which_to_end

_LINE = 80
"""Longest question in the list, in characters."""


def claim(context: Context) -> Script[Finished]:
    """Take a hand-over that nobody has; whoever comes second is told who has it."""
    handover = yield from which(context)
    if isinstance(handover, Finished):
        return handover
    if handover.has(context.contact.id):
        return _writing(context, handover)
    if handover.state is HandoverState.TAKEN and handover.colleagues:
        return _taken_already(handover)
    return _take(context, handover)


def take_over(context: Context) -> Script[Finished]:
    """Answer instead of whoever does."""
    handover = yield from which(context)
    if isinstance(handover, Finished):
        return handover
    if [colleague.contact_id for colleague in handover.colleagues] == [context.contact.id]:
        return _writing(context, handover)
    return _take(context, handover)


def join(context: Context) -> Script[Finished]:
    """Read along, and answer, too."""
    handover = yield from which(context)
    if isinstance(handover, Finished):
        return handover
    if handover.has(context.contact.id):
        return _writing(context, handover)
    if not handover.live:
        return _take(context, handover) if handover.state is HandoverState.OPEN else _taken_already(handover)
    if handover.contact_id == context.contact.id:
        return Finished("handover-own", {"number": handover.name})
    events = (HandoverJoined(handover.number, handover.version), StaffActed("handover-joined", handover.name))
    told = tuple(notices.joined(handover, name_of(context), context.contact.id))
    return Finished(_where("handover-joined", handover), _values(handover), events=events, notices=told)


def answer(context: Context) -> Script[Finished]:
    """Write to this contact from now on."""
    handover = yield from which(context)
    if isinstance(handover, Finished):
        return handover
    if handover.has(context.contact.id):
        return _writing(context, handover)
    return _taken_already(handover) if handover.colleagues else _take(context, handover)


def done(context: Context) -> Script[Finished]:
    """Give the contact back to the bot, or note that they were answered by mail or telephone."""
    handover = yield from which_to_end(context)
    if isinstance(handover, Finished):
        return handover
    closed = handover.closed()
    told = (
        *notices.closed_for_contact(handover),
        *notices.closed_for_staff(handover, name_of(context), context.contact.id),
        notices.recarded(closed),
    )
    events = (HandoverClosed(handover.number, handover.version), StaffActed("handover-closed", handover.name))
    text = "handover-given-back" if handover.live else "handover-noted"
    return Finished(text, {"number": handover.name}, events=events, notices=told)


def list_open(context: Context) -> Script[Finished]:
    """Every hand-over that is not closed."""
    found: tuple[Handover, ...] = yield from look_up(OpenHandovers())
    if not found:
        return Finished("handovers-none")
    lines = tuple(_line(handover) for handover in found)
    choices = tuple(Button("", f"do:handover:{handover.name}", name=handover.name) for handover in found[:MOST_OPTIONS])
    return Finished("handovers-list", {"lines": lines}, choices=choices)


def show(context: Context) -> Script[Finished]:
    """One hand-over, with what can be done about it."""
    handover = yield from which(context)
    if isinstance(handover, Finished):
        return handover
    shown = notices.card(handover)
    choices = shown.choices
    if handover.has(context.contact.id) and handover.way is Way.HERE:
        choices = (notices.button("handover-answer", "reply", handover), notices.button("handover-give-back", "done", handover))
    heading = Say(shown.heading, shown.values)
    values: dict[str, Value] = {"heading": heading, "card": Say(shown.text, shown.values)}
    return Finished("handover-shown", values, choices=choices)


def _take(context: Context, handover: Handover) -> Finished:
    """The contact is told who answers, the other colleagues see it on their cards."""
    if handover.contact_id == context.contact.id:
        return Finished("handover-own", {"number": handover.name})
    if handover.way is Way.HERE and handover.live_in not in (None, handover.number):
        return Finished("handover-elsewhere", {"number": handover.name})
    name, me = name_of(context), context.contact.id
    taken = handover.taken(me, name, context.at)
    told = (*notices.begun(handover, name), *notices.replaced(handover, name, me), notices.recarded(taken))
    events = (HandoverTaken(handover.number, handover.version), StaffActed("handover-taken", handover.name))
    if handover.way is not Way.HERE:
        choices = (notices.button("handover-done", "done", handover),)
        text = f"handover-yours-{handover.way}"
    else:
        choices = (notices.button("handover-give-back", "done", handover),)
        text = _where("handover-yours", handover)
    more = (Say("handover-language", {"spoken": Say(f"own-words-{handover.language}")}),)
    foreign = handover.language != context.contact.language
    return Finished(text, _values(handover), events=events, notices=told, choices=choices, more=more if foreign else ())


def _writing(context: Context, handover: Handover) -> Finished:
    """It is always said to whom a colleague writes now."""
    if handover.way is not Way.HERE:
        choices = (notices.button("handover-done", "done", handover),)
        return Finished(f"handover-yours-{handover.way}", _values(handover), choices=choices)
    choices = (notices.button("handover-give-back", "done", handover),)
    text = _where("handover-writing", handover)
    events = () if handover.in_thread else (AddresseeChosen(handover.number),)
    return Finished(text, _values(handover), events=events, choices=choices)


def _taken_already(handover: Handover) -> Finished:
    since = handover.colleagues[0].since
    values: dict[str, Value] = {"number": handover.name, "names": handover.names, "since": Clocks(since)}
    take = notices.button("handover-take-over", "takeover", handover)
    choices = (notices.button("handover-join", "attend", handover), take) if handover.way is Way.HERE else (take,)
    return Finished("handover-taken", values, choices=choices)


def _where(key: str, handover: Handover) -> str:
    """The text for who writes in a thread differs: the private chat stays with the bot."""
    return f"{key}-thread" if handover.in_thread else key


def _values(handover: Handover) -> dict[str, Value]:
    return {"number": handover.name, "reply_to": handover.reply_to}


def _line(handover: Handover) -> Say:
    values: dict[str, Value] = {
        "number": handover.name,
        "spoken": Say(f"own-words-{handover.language}"),
        "question": in_a_line(handover.question, _LINE),
        "names": handover.names,
    }
    return Say(f"handovers-line-{handover.state}", values)
