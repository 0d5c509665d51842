"""One turn of the talk: what an update means, and who answers it."""

from __future__ import annotations

from bot.conversation import awaiting, dialogs, handover, questions, relay, standing
from bot.conversation.house import House, Steps, Turn
from bot.conversation.talk import Talk
from bot.conversation.words import picked
from bot.dialog import Misread
from bot.domain.conversation import Conversation
from bot.domain.events import AddressMoved, ContactDeparted
from bot.domain.fold import without_controls
from bot.domain.identity import holds_identity_number, names_identity_document
from bot.domain.language import Language
from bot.domain.messages import Arrived, Attached, Commanded, Departed, Moved, Said, Tapped, Update
from bot.domain.people import Contact

_QUIET_COMMANDS = ("start", "privacy", "stop")
"""Commands that say themselves what a first contact is told."""
_DIALOG_TOKEN_COLONS = 3
"""Colons in the token of a dialog's button, at least: its value may hold more."""


def turn(house: House, update: Update, contact: Contact, conversation: Conversation) -> Steps[Turn]:
    """Say what the bot does about `update`: yields queries, returns the Turn. Never raises for anything a user can send."""
    talk = Talk(house, update, contact, conversation)
    content = update.content
    if isinstance(content, Departed):
        talk.happened(ContactDeparted())
        # Who leaves takes the talk along: what was asked last is forgotten, and a return begins with the greeting.
        talk.conversation = Conversation()
    elif isinstance(content, Moved):
        talk.happened(AddressMoved(content.new_id))
    elif not (yield from handover.carried(talk)) and not (yield from relay.carried(talk)):
        yield from _heard(talk)
    return talk.finish()


def _heard(talk: Talk) -> Steps[None]:
    content = talk.update.content
    if isinstance(content, Arrived):
        yield from _arrived(talk, content)
    elif isinstance(content, Attached):
        yield from _attached(talk, content)
    elif isinstance(content, Tapped):
        yield from _tapped(talk, content.token)
    elif isinstance(content, Commanded):
        yield from _commanded(talk, content.name, without_controls(content.argument))
    elif isinstance(content, Said):
        yield from _said(talk, content)


def _said(talk: Talk, said: Said) -> Steps[None]:
    text = without_controls(said.text)
    if not text:
        talk.tell("empty")
        return
    if holds_identity_number(text):
        yield from _refuse_identity(talk)
        return
    token = picked(text, talk.conversation.choices)
    if token is not None:
        yield from _tapped(talk, token)
        return
    if said.edited and talk.conversation.dialog:
        yield from dialogs.resume(talk, talk.text("edited"))
        return
    command = _spoken(talk, text)
    meant = command is not None and (yield from _is_meant(talk, command, text))
    if command is not None and meant and (yield from _spoken_command(talk, command)):
        return
    if talk.conversation.dialog:
        yield from _answer(talk, text)
    elif (near := talk.house.words.nearly(text)) is not None:
        yield from _commanded(talk, near, "")
    else:
        standing.follow_language(talk, text)
        standing.introduce(talk)
        yield from questions.answer_question(talk, text)


def _spoken(talk: Talk, text: str) -> str | None:
    """The command that a text is; the words of colleagues are ordinary words for everybody else."""
    command = talk.house.words.command(text)
    return command if command is not None and talk.house.permits(command, talk.contact) else None


def _is_meant(talk: Talk, command: str, text: str) -> Steps[bool]:
    """Whether a command word means the command: within a dialog it may as well be the answer."""
    if not talk.conversation.dialog:
        return True
    if command in ("yes", "no", "start"):
        return False
    own = command.startswith("language:") or command in talk.house.commands
    return not (own and (yield from dialogs.names_option(talk, text)))


def _answer(talk: Talk, text: str) -> Steps[None]:
    """An answer to the open question, or the end of it; else a question of its own, after which the open one is asked again."""
    if talk.house.words.gives_up(text) and not (yield from dialogs.names_option(talk, text)):
        yield from dialogs.cancel(talk)
        return
    unclear = yield from dialogs.answer(talk, text)
    if unclear is None:
        return
    if isinstance(unclear, Misread) or not (yield from questions.answer_if_sure(talk, text)):
        yield from dialogs.missed(talk, unclear)


def _spoken_command(talk: Talk, command: str) -> Steps[bool]:
    """Carry out a command given as a word; tells whether the word meant a command just here."""
    if command == "yes":
        if not talk.conversation.offer:
            return False
        yield from _tapped(talk, talk.conversation.offer)
    elif command == "no":
        if not talk.conversation.offer:
            return False
        talk.remember(offer="")
        talk.tell("offer-declined")
    elif command in standing.DIALOG_COMMANDS and not talk.conversation.dialog:
        talk.tell("nothing-open")
    else:
        yield from _commanded(talk, command, "")
    return True


def _commanded(talk: Talk, name: str, argument: str) -> Steps[None]:
    """Carry out a command; what is not there for this contact is unknown to them, whatever it is for others."""
    known = talk.house.words.command(name) or name.replace("_", "-")
    if known not in _QUIET_COMMANDS:
        standing.introduce(talk)
    command = talk.house.commands.get(known)
    if holds_identity_number(argument):
        yield from _refuse_identity(talk)
    elif known == "start" and argument:
        yield from _deep_link(talk, argument)
    elif command is None:
        yield from standing.obey(talk, known)
    elif not talk.house.permits(known, talk.contact):
        yield from standing.explain(talk, "unknown-command")
    elif talk.update.group and not command.group:
        talk.tell("group-private")
    else:
        given = command.takes(talk.context, argument[: questions.QUESTION_CHARACTERS])
        yield from dialogs.open_dialog(talk, command.dialog, given)


def _arrived(talk: Talk, arrived: Arrived) -> Steps[None]:
    if arrived.origin:
        yield from _deep_link(talk, arrived.origin)
    else:
        yield from standing.welcome(talk)


def _deep_link(talk: Talk, origin: str) -> Steps[None]:
    """Links and posters may name a command, `<command>-<argument>` or `<command>_<argument>`; any other mark is a plain arrival."""
    name, _, argument = origin.replace("_", "-").partition("-")
    command = talk.house.commands.get(name)
    if command is None or not command.linked or talk.update.group:
        yield from standing.welcome(talk)
    else:
        standing.introduce(talk)
        yield from dialogs.open_dialog(talk, command.dialog, command.takes(talk.context, argument))


def _tapped(talk: Talk, token: str) -> Steps[None]:
    kind, _, rest = token.partition(":")
    if token.startswith(("entry:", "entry~")):
        standing.introduce(talk)
        yield from questions.tapped_entry(talk, token)
    elif talk.update.group and kind in ("d", "person"):
        talk.tell("group-private")
    elif kind == "d" and token.count(":") >= _DIALOG_TOKEN_COLONS:
        yield from dialogs.tapped(talk, token)
    elif kind == "person":
        yield from _ask_person(talk, rest)
    elif kind in (awaiting.ANSWERS, awaiting.ASKS):
        yield from _told_apart(talk, kind, rest)
    elif kind == "menu":
        yield from _menu(talk, rest)
    elif kind == "do" and rest.partition(":")[0] in talk.house.commands:
        name, _, argument = rest.partition(":")
        yield from _commanded(talk, name, argument)
    elif kind == "language" and rest in list(Language):
        yield from standing.switch_language(talk, Language(rest))
    else:
        yield from standing.explain(talk, "unknown-button")


def _told_apart(talk: Talk, kind: str, question_id: str) -> Steps[None]:
    """What was typed is an answer that a colleague waits for, or none; an old button, and one for a question withdrawn, is explained."""
    if talk.conversation.question_id != question_id:
        yield from standing.explain(talk, "unknown-button")
    elif kind == awaiting.ASKS:
        yield from questions.answer_no_answer(talk)
    elif not (yield from awaiting.sent(talk)):
        yield from standing.explain(talk, "unknown-button")


def _menu(talk: Talk, name: str) -> Steps[None]:
    entry = next((entry for key, entry in questions.MENU if key == f"menu-{name}"), None)
    if entry is not None:
        standing.introduce(talk)
        yield from questions.tapped_entry(talk, questions.entry_token(entry))
    else:
        yield from _commanded(talk, name, "")


def _ask_person(talk: Talk, question_id: str) -> Steps[None]:
    """Open the dialog with the question that the button stood under, unless another was asked since."""
    conversation = talk.conversation
    given = {"person-question": conversation.question} if conversation.question_id == question_id and conversation.question else {}
    yield from dialogs.open_dialog(talk, "person", given)


def _attached(talk: Talk, attached: Attached) -> Steps[None]:
    """Say that the bot cannot read it; a caption is answered as a question."""
    caption = without_controls(attached.caption)
    standing.introduce(talk)
    if holds_identity_number(caption) or names_identity_document(caption):
        yield from _refuse_identity(talk)
        return
    talk.tell(f"attached-{attached.kind}")
    if caption:
        yield from _said(talk, Said(caption))
    elif talk.conversation.dialog:
        yield from dialogs.resume(talk)


def _refuse_identity(talk: Talk) -> Steps[None]:
    """An identity document or its number is not taken, and nothing of it is remembered; an open question is asked again."""
    talk.tell("identity-refused")
    if talk.conversation.dialog:
        yield from dialogs.resume(talk)
