"""Playing a dialog: open it, take an answer, go back, change one answer, cancel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation.house import Steps
from bot.conversation.talk import Talk
from bot.conversation.words import picked
from bot.dialog import YES, Ask, Confirm, Done, Unclear, Waiting, replay
from bot.domain.conversation import OpenDialog
from bot.domain.messages import Choice

BACK, CANCEL, CHANGE = "!back", "!cancel", "!change"
_PICK = "="
"""Before the key of the answer to change, in the token of a choice."""
MOST_WAITING = 2
"""So many interrupted dialogs wait; of more, the oldest is given up."""
PATIENCE = 3
"""After so many answers in a row that were not understood, a person is offered."""


def open_dialog(talk: Talk, name: str, given: Mapping[str, str] | None = None) -> Steps[None]:
    """Begin the dialog `name`; `given` answers are not asked again. Another dialog that is open waits until this one ends."""
    open_now, waiting = talk.conversation.dialog, talk.conversation.waiting
    if open_now is not None and open_now.name != name:
        waiting = (*(dialog for dialog in waiting if dialog.name != name), open_now)[-MOST_WAITING:]
    talk.remember(dialog=OpenDialog(talk.short_id, name, dict(given or {})), waiting=waiting, offer="")
    yield from resume(talk)


def _go_on(talk: Talk) -> Steps[None]:
    """The open dialog ended: the one that it interrupted goes on."""
    waiting = talk.conversation.waiting
    talk.remember(dialog=waiting[-1] if waiting else None, waiting=waiting[:-1])
    if waiting:
        yield from resume(talk, talk.text("dialog-again"))


def resume(talk: Talk, hint: str = "") -> Steps[None]:
    """Ask the open question (again), `hint` before it; finish the dialog where no question is open."""
    stand = yield from _stand(talk)
    if isinstance(stand, Waiting):
        _present(talk, stand, hint)
    elif stand is not None:
        yield from _finish(talk, stand)


def answer(talk: Talk, text: str) -> Steps[Unclear | None]:
    """Take a typed answer. Returns why it was not understood: then nothing changed and nothing was said."""
    stand = yield from _stand(talk)
    dialog = talk.conversation.dialog
    if stand is None:
        return None
    if not isinstance(stand, Waiting) or dialog is None or stand.step.key != dialog.asked:
        # A release changed the questions: what was typed answers a question that is not open any more.
        yield from resume(talk)
        return None
    try:
        canonical = _understood(talk, stand, text)
    except Unclear as unclear:
        return unclear
    if isinstance(stand.step, Ask) and not dialog.changing:
        # Whatever signs a free text begins with, it is an answer.
        yield from _keep(talk, stand, canonical)
    else:
        yield from _act(talk, stand, canonical)
    return None


def names_option(talk: Talk, text: str) -> Steps[bool]:
    """Whether a text names an option of the open question: then it is an answer, though it may be a command as well."""
    stand = yield from _stand(talk)
    if not isinstance(stand, Waiting) or not isinstance(stand.step, Ask):
        return False
    return _named(talk, stand.step, text) is not None


def tapped(talk: Talk, token: str) -> Steps[None]:
    """Take a button of a dialog: `d:<dialog id>:<question key>:<value>`. An old button asks the open question again."""
    _, dialog_id, key, value = token.split(":", 3)
    dialog = talk.conversation.dialog
    if dialog is None or dialog.id != dialog_id:
        return (yield from _stale(talk))
    stand = yield from _stand(talk)
    if stand is None:
        return
    if not isinstance(stand, Waiting) or stand.step.key != key:
        known = dialog.answers.get(key) == value
        return (yield from resume(talk, talk.text("dialog-already" if known else "dialog-stale")))
    yield from _act(talk, stand, value)


def back(talk: Talk) -> Steps[None]:
    """Drop the last answer and ask it again; from the list of answers to change, return to what was asked."""
    stand = yield from _stand(talk)
    dialog = talk.conversation.dialog
    if dialog is not None and dialog.changing:
        talk.remember(dialog=replace(dialog, changing=False))
        yield from resume(talk)
    elif isinstance(stand, Waiting) and stand.trail:
        _step_back(talk, stand.trail[-1])
        yield from resume(talk)
    else:
        yield from resume(talk, talk.text("dialog-first"))


def _step_back(talk: Talk, asked: Ask[Any]) -> None:
    """Drop an answer, or where it came with a button put what led to that button in its place."""
    dialog = talk.conversation.dialog
    assert dialog is not None  # noqa: S101 - callers have looked
    before = asked.kind.back(asked.kind.parse(dialog.answers[asked.key]))
    if before is None:
        _drop(talk, asked.key)
    else:
        answers = {**dialog.answers, asked.key: asked.kind.show(before)}
        talk.remember(dialog=replace(dialog, answers=answers, changing=False, misses=0))


def cancel(talk: Talk) -> Steps[None]:
    """Close the dialog; nothing of it is kept."""
    talk.tell("dialog-cancelled")
    yield from _go_on(talk)


def missed(talk: Talk, unclear: Unclear) -> Steps[None]:
    """Say kindly why an answer was not understood, and ask again; after a few times, offer a person."""
    dialog = talk.conversation.dialog
    if dialog is not None:
        talk.remember(dialog=replace(dialog, misses=dialog.misses + 1))
    hint = talk.text(unclear.hint, **unclear.values)
    if dialog is not None and dialog.misses + 1 >= PATIENCE:
        hint = f"{hint}\n{talk.text('dialog-patience')}"
    yield from resume(talk, hint)


def _stale(talk: Talk) -> Steps[None]:
    if talk.conversation.dialog is None:
        talk.tell("dialog-over", choices=(talk.choice("menu-human", "menu:human"),))
    else:
        yield from resume(talk, talk.text("dialog-stale"))


def _stand(talk: Talk) -> Steps[Waiting | Done | None]:
    dialog = talk.conversation.dialog
    opening = talk.house.opening(dialog.name, talk.contact) if dialog else None
    if dialog is None or opening is None:
        talk.remember(dialog=None, waiting=())
        talk.tell("dialog-gone")
        return None
    return (yield from replay(opening(talk.context), dialog.answers))


def _understood(talk: Talk, stand: Waiting, text: str) -> str:
    """The canonical answer, or an action on the dialog, that a typed text means."""
    step = stand.step
    words = talk.house.words
    if talk.conversation.dialog and talk.conversation.dialog.changing:
        named = words.named(text, [(f"{asked.text}-name", _PICK + asked.key) for asked in stand.trail])
        if named is None:
            raise Unclear("unclear-choice")
        return named
    if isinstance(step, Confirm):
        command = words.command(text)
        if command == "yes":
            return YES
        named = words.named(text, [("dialog-send", YES), ("dialog-change", CHANGE)])
        if named is None:
            raise Unclear("unclear-confirm")
        return named
    named = _named(talk, step, text)
    return step.kind.show(step.kind.parse(text if named is None else named))


def _act(talk: Talk, stand: Waiting, value: str) -> Steps[None]:
    dialog = talk.conversation.dialog
    assert dialog is not None  # noqa: S101 - callers have looked
    if value == CANCEL:
        yield from cancel(talk)
    elif value == BACK:
        yield from back(talk)
    elif value == CHANGE:
        talk.remember(dialog=replace(dialog, changing=True))
        yield from resume(talk)
    elif value.startswith(_PICK):
        _drop(talk, value.removeprefix(_PICK))
        yield from resume(talk)
    else:
        yield from _keep(talk, stand, value)


def _keep(talk: Talk, stand: Waiting, value: str) -> Steps[None]:
    """Keep a canonical answer and go on."""
    dialog = talk.conversation.dialog
    assert dialog is not None  # noqa: S101 - callers have looked
    answers = {**dialog.answers, stand.step.key: value}
    talk.remember(dialog=replace(dialog, answers=answers, changing=False, misses=0))
    yield from resume(talk)


def _drop(talk: Talk, key: str) -> None:
    dialog = talk.conversation.dialog
    if dialog is not None:
        answers = {asked: given for asked, given in dialog.answers.items() if asked != key}
        talk.remember(dialog=replace(dialog, answers=answers, changing=False, misses=0))


def _finish(talk: Talk, done: Done) -> Steps[None]:
    finished = done.finished
    if finished.contact is not None:
        talk.contact = finished.contact
        talk.speak(finished.contact.language)
    talk.happened(*finished.events)
    talk.notify(*finished.notices)
    for say in (finished.say, *finished.more):
        talk.utter(say)
    going_on = () if finished.ends_talk else talk.conversation.waiting
    talk.remember(waiting=tuple(dialog for dialog in going_on if dialog.name not in finished.ends))
    yield from _go_on(talk)


def _present(talk: Talk, stand: Waiting, hint: str) -> None:
    dialog = talk.conversation.dialog
    assert dialog is not None  # noqa: S101 - a question is open
    step = stand.step
    # What the question did not take as its answer must not become one later, when what can be chosen has changed.
    answers = {key: given for key, given in dialog.answers.items() if key != step.key}
    talk.remember(dialog=replace(dialog, asked=step.key, answers=answers))
    if dialog.changing and stand.trail:
        text, choices, heading = talk.text("dialog-change-which"), _changeable(talk, stand), ""
    elif isinstance(step, Confirm):
        heading, text, choices = _summary(talk, stand, step)
    else:
        text, choices = talk.text(step.text, **step.values), _options(talk, stand, step)
        heading = talk.text(f"{step.text}-heading") if talk.house.texts.has(f"{step.text}-heading") else ""
    note = "" if choices else talk.text("dialog-note")
    talk.say("\n\n".join(part for part in (hint, text) if part), heading=heading, note=note, choices=choices)


def _token(talk: Talk, stand: Waiting, value: str) -> str:
    dialog = talk.conversation.dialog
    return f"d:{dialog.id if dialog else ''}:{stand.step.key}:{value}"


def _options(talk: Talk, stand: Waiting, step: Ask[Any]) -> tuple[Choice, ...]:
    """The options and the ways out, as choices; a question for free text has none, so that a number can be its answer."""
    if not step.options:
        return ()
    options = [Choice(label(talk, step, option.value), _token(talk, stand, option.value)) for option in step.options]
    if stand.trail:
        options.append(talk.choice("dialog-back", _token(talk, stand, BACK)))
    return (*options, talk.choice("dialog-cancel", _token(talk, stand, CANCEL)))


def _listed(talk: Talk, stand: Waiting) -> list[tuple[Ask[Any], str]]:
    """What was asked and how the answers are shown; what has no name or no words, such as a fork in the talk, is left out."""
    answers = talk.conversation.dialog.answers if talk.conversation.dialog else {}
    shown = [(asked, label(talk, asked, answers[asked.key])) for asked in stand.trail]
    return [(asked, answer) for asked, answer in shown if answer and talk.text(f"{asked.text}-name")]


def _changeable(talk: Talk, stand: Waiting) -> tuple[Choice, ...]:
    answers = tuple(talk.choice(f"{asked.text}-name", _token(talk, stand, _PICK + asked.key)) for asked, _ in _listed(talk, stand))
    ways_out = (("dialog-back", BACK), ("dialog-cancel", CANCEL))
    return (*answers, *(talk.choice(key, _token(talk, stand, value)) for key, value in ways_out))


def _summary(talk: Talk, stand: Waiting, step: Confirm) -> tuple[str, str, tuple[Choice, ...]]:
    listed = _listed(talk, stand)
    lines = [talk.text("dialog-line", name=talk.text(f"{asked.text}-name"), answer=answer) for asked, answer in listed]
    choices = tuple(
        talk.choice(key, _token(talk, stand, value))
        for key, value in (("dialog-send", YES), ("dialog-change", CHANGE), ("dialog-cancel", CANCEL))
    )
    text = "\n".join(lines) + "\n\n" + talk.text(step.key, **step.values)
    return talk.text("dialog-summary"), text, choices


def _named(talk: Talk, step: Ask[Any], text: str) -> str | None:
    """The value of the option that a text names."""
    by_label = talk.house.words.named(text, [(option.label, option.value) for option in step.options if option.label])
    if by_label is not None:
        return by_label
    names = [Choice(label(talk, step, option.value), option.value) for option in step.options if not option.label]
    return picked(text, names) if names and not text.strip().isdecimal() else None


def label(talk: Talk, step: Ask[Any], value: str) -> str:
    """How a canonical answer is shown to the contact."""
    found = next((option for option in step.options if option.value == value), None)
    if found is None:
        shown = step.kind.say(step.kind.parse(value))
        return talk.text("dialog-answer", answer=shown)
    if found.label:
        return talk.text(found.label)
    name = found.name or found.value
    return name if isinstance(name, str) else talk.text(name.text, **name.values)
