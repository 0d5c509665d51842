"""Answering a question: from the record, with a choice of three, or by the honest word that it is not on record."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import awaiting, dialogs
from bot.conversation.house import FindAnswer, Finding, ReadKnowledge, Steps
from bot.conversation.talk import Talk
from bot.domain.events import QuestionUnanswered
from bot.domain.lines import in_a_line
from bot.domain.messages import TOKEN_BYTES, Choice
from bot.topic import Quotation
from knowledge.load import Entry, Knowledge
from knowledge.match import CERTAIN, Decision, Match
from knowledge.reading import is_courtesy

MENU = (
    ("menu-offices", "offices-where"),
    ("menu-rooms", "rooms-kaiserslautern"),
    ("menu-conference", "conference"),
)
"""Label and entry of the main menu; an entry that the knowledge does not hold is left out."""
MENU_DIALOGS = ("office", "find-partner")
"""Commands of the main menu; their labels are `menu-<command>`."""
QUESTION_CHARACTERS = 2000
"""As much of a question is kept to be handed to a person."""
_LABEL_CHARACTERS = 80
_LONG_ENOUGH = 25
_WISHED = 0.5
"""So sure has to be that a text wishes for a dialog, for it to begin at once."""
_WHOLLY = 0.9
"""So sure is a match where the text as a whole is what it is matched with."""
_ANSWERS = ("talk-ok", "talk-no")
"""Courtesies that are rather an answer to what was asked: "fine" and "no"."""


def answer_question(talk: Talk, question: str) -> Steps[None]:
    """Answer `question`, or say that its answer is not on record and offer a person; it may be an answer that is waited for."""
    finding = yield from _found(talk, question)
    if _is_asked(finding.match, question) or not (yield from awaiting.checked(talk)):
        yield from _answer(talk, finding, question)


def answer_no_answer(talk: Talk) -> Steps[None]:
    """Answer what the contact said to be no answer to a colleague, but a question of their own."""
    question = talk.conversation.question
    finding = yield from _found(talk, question)
    yield from _answer(talk, finding, question)


def _found(talk: Talk, question: str) -> Steps[Finding]:
    finding: Finding = yield FindAnswer(question, talk.conversation.topic)
    talk.remember(question=question[:QUESTION_CHARACTERS], question_id=talk.short_id, offer="")
    return finding


def _is_asked(match: Match, text: str) -> bool:
    """Whether a text surely is a question, or a courtesy, although a colleague may wait for an answer."""
    if match.entry is None or is_courtesy(match.entry) or _ends_as_question(text):
        return match.entry is not None and _is_sure(match, text)
    return match.confidence >= _WHOLLY


def _answer(talk: Talk, finding: Finding, question: str) -> Steps[None]:
    match = finding.match
    entry = finding.knowledge.entries.get(match.entry or "")
    if (entry is None or match.decision is Decision.SUGGEST) and (
        yield from _spoke_of(talk, finding.knowledge, question, match.suggestions)
    ):
        return
    if match.decision is Decision.SUGGEST and match.suggestions:
        _suggest(talk, finding.knowledge, match.suggestions)
    elif entry is None or match.decision is Decision.SUGGEST:
        _not_on_record(talk, question)
    elif not (yield from _begun(talk, entry, match.confidence)) and not (yield from _opened(talk, entry, question)):
        quoted = yield from show_entry(talk, entry, finding.knowledge, asked=True)
        if not entry.on_record and not quoted:
            talk.happened(QuestionUnanswered(question[:QUESTION_CHARACTERS], talk.language, entry.id))


def _opened(talk: Talk, entry: Entry, question: str) -> Steps[bool]:
    """Open the dialog of an entry at once where the question already holds a part of what it asks for."""
    command = talk.house.commands.get(entry.opens)
    if command is None or talk.update.group or not talk.house.permits(entry.opens, talk.contact):
        return False
    given = command.takes(talk.context, question)
    if not given:
        return False
    talk.remember(topic=entry.id)
    yield from dialogs.open_dialog(talk, command.dialog, given)
    return True


def _begun(talk: Talk, entry: Entry, confidence: float) -> Steps[bool]:
    """Begin the dialog of an entry that is a wish: "I want to talk to a human" is not yet the question for one."""
    command, dialog = talk.house.commands.get(entry.begins), talk.conversation.dialog
    if command is None or confidence < _WISHED or talk.update.group or not talk.house.permits(entry.begins, talk.contact):
        return False
    if dialog is not None and dialog.name == command.dialog:
        return False
    yield from dialogs.open_dialog(talk, command.dialog)
    return True


_PLAIN = 2
"""Answers that a text has to hold already, for the dialog of a suggested entry to begin at once."""


def _spoke_of(talk: Talk, knowledge: Knowledge, question: str, suggestions: Sequence[str]) -> Steps[bool]:
    """Begin the dialog that a text plainly belongs to: "9. bis 11. Mai, ein Platz in Yangzhou" is no question at all."""
    suggested = [knowledge.entries[one] for one in suggestions if one in knowledge.entries]
    opening = {entry.opens: entry for entry in suggested if entry.opens}
    held = {name: talk.house.commands[name].takes(talk.context, question) for name in opening if name in talk.house.commands}
    best = max(held, key=lambda name: len(held[name]), default=None)
    if best is None or len(held[best]) < _PLAIN:
        return False
    return (yield from _opened(talk, opening[best], question))


def answer_if_sure(talk: Talk, question: str) -> Steps[bool]:
    """Answer `question` only where the record surely answers it; tells whether it did. A dialog that it wishes for begins instead."""
    finding: Finding = yield FindAnswer(question, talk.conversation.topic)
    entry = finding.knowledge.entries.get(finding.match.entry or "")
    if entry is None or not _is_sure(finding.match, question):
        return False
    if not (yield from _begun(talk, entry, finding.match.confidence)):
        _say(talk, entry, (yield from _quoted(talk, entry)))
        yield from dialogs.resume(talk, talk.text("dialog-again"))
    return True


def _is_sure(match: Match, text: str) -> bool:
    """Whether the record surely answers a text that may as well be a slip in an answer."""
    entry = match.entry or ""
    if is_courtesy(entry):
        return match.confidence >= _WHOLLY and entry not in _ANSWERS
    return match.decision is Decision.ANSWER or _is_question(text)


def _is_question(text: str) -> bool:
    """A gap in the record claims nothing and so is matched early; what is no question is rather a slip in an answer."""
    return _ends_as_question(text) or len(text) >= _LONG_ENOUGH


def _ends_as_question(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "吗", "呢"))


def show_entry(talk: Talk, entry: Entry, knowledge: Knowledge, *, asked: bool = False) -> Steps[bool]:
    """Say what the record says, and offer what the entry offers; tells whether it was a colleague's word.

    Who `asked` in words of their own and gets no answer may wish to be told it later.
    """
    actions = entry.actions if entry.on_record else tuple(dict.fromkeys((*entry.actions, "person")))
    if "person" in actions or "human" in actions:
        talk.remember(offer=_person_token(talk) if "person" in actions else "menu:human")
    talk.remember(topic=entry.id)
    quotation = yield from _quoted(talk, entry)
    later = (_notify_choice(talk),) if asked and not entry.on_record else ()
    wanted = [action for action in actions if action not in quotation.settled]
    return _say(talk, entry, quotation, _choices(talk, wanted, knowledge), later)


def _say(talk: Talk, entry: Entry, quotation: Quotation, choices: tuple[Choice, ...] = (), later: tuple[Choice, ...] = ()) -> bool:
    """Say what colleagues entered, else what the entry says; tells which."""
    text, language = entry.answer_in(talk.language)
    if quotation.say is not None:
        message = talk.house.texts.message(talk.language, quotation.say)
        # What colleagues entered comes first; a gap is filled by it, the report stands behind it unless it adds nothing.
        told = f"{message.text}\n\n{text}" if entry.on_record and not quotation.alone else message.text
        talk.add(replace(message, text=told, choices=(*message.choices, *choices)))
        return True
    talk.say(text, note="" if language == talk.language else talk.text("answer-other-language"), choices=(*choices, *later))
    return False


def _quoted(talk: Talk, entry: Entry) -> Steps[Quotation]:
    name, _, argument = entry.quotes.partition(" ")
    quote = talk.house.quotes.get(name)
    quoted = None if quote is None else (yield from quote(talk.context, argument))
    return quoted if isinstance(quoted, Quotation) else Quotation(quoted)


def tapped_entry(talk: Talk, token: str) -> Steps[None]:
    """Show the entry that a button names."""
    knowledge: Knowledge = yield ReadKnowledge()
    entry = next((entry for entry in knowledge.entries.values() if entry_token(entry.id) == token), None)
    if entry is None:
        talk.tell("entry-gone", choices=main_menu(talk, knowledge))
    else:
        talk.remember(question=entry.title_in(talk.language), question_id=talk.short_id, offer="")
        if not (yield from _begun(talk, entry, CERTAIN)):
            yield from show_entry(talk, entry, knowledge)


def entry_token(entry_id: str) -> str:
    """The token of a button for an entry; a long id is stood for by its hash."""
    token = f"entry:{entry_id}"
    if len(token.encode()) <= TOKEN_BYTES:
        return token
    return f"entry~{hashlib.sha256(entry_id.encode()).hexdigest()[:32]}"


def main_menu(talk: Talk, knowledge: Knowledge) -> tuple[Choice, ...]:
    """What the bot can be asked, as choices; a person last."""
    entries = [talk.choice(label, entry_token(entry)) for label, entry in MENU if entry in knowledge.entries]
    dialogs_offered = [talk.choice(f"menu-{name}", f"menu:{name}") for name in MENU_DIALOGS if name in talk.house.commands]
    return (*entries, *dialogs_offered, talk.choice("menu-human", "menu:human"))


def _suggest(talk: Talk, knowledge: Knowledge, suggestions: Sequence[str]) -> None:
    found = [knowledge.entries[suggested] for suggested in suggestions if suggested in knowledge.entries]
    choices = [Choice(in_a_line(entry.title_in(talk.language), _LABEL_CHARACTERS), entry_token(entry.id)) for entry in found]
    # A plain "yes" to a list can only mean its one item.
    talk.remember(offer=choices[0].token if len(choices) == 1 else "")
    talk.tell("answer-suggest", choices=(*choices, _person_choice(talk)))


def _not_on_record(talk: Talk, question: str) -> None:
    talk.happened(QuestionUnanswered(question[:QUESTION_CHARACTERS], talk.language, topic=talk.conversation.topic))
    talk.remember(offer=_person_token(talk))
    talk.tell("answer-not-on-record", choices=(_person_choice(talk), _notify_choice(talk)))


def _choices(talk: Talk, actions: Sequence[str], knowledge: Knowledge) -> tuple[Choice, ...]:
    """The buttons of an entry: `person`, `menu`, a command, or `entry:<id>` for a neighbouring entry."""
    choices: list[Choice] = []
    for action in actions:
        if action == "person":
            choices.append(_person_choice(talk))
        elif action == "menu":
            choices.extend(main_menu(talk, knowledge))
        elif action.startswith("entry:"):
            neighbour = knowledge.entries.get(action.removeprefix("entry:"))
            if neighbour is not None:
                choices.append(Choice(in_a_line(neighbour.title_in(talk.language), _LABEL_CHARACTERS), entry_token(neighbour.id)))
        elif talk.house.texts.has(f"menu-{action}"):
            choices.append(talk.choice(f"menu-{action}", f"menu:{action}"))
    return tuple(choices)


def _person_token(talk: Talk) -> str:
    return f"person:{talk.conversation.question_id}"


def _person_choice(talk: Talk) -> Choice:
    return talk.choice("answer-person", _person_token(talk))


def _notify_choice(talk: Talk) -> Choice:
    return talk.choice("answer-notify", f"do:notify:{talk.conversation.question_id}")
