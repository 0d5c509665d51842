"""One turn of the talk: what an update means, and who answers it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import dialogs, questions
from bot.conversation.house import House, ReadKnowledge, Steps, Turn
from bot.conversation.talk import Talk
from bot.conversation.words import picked
from bot.domain.conversation import Conversation
from bot.domain.events import AddressMoved, ContactDeparted
from bot.domain.fold import without_controls
from bot.domain.language import Language
from bot.domain.messages import Arrived, Attached, Commanded, Contact, Departed, Moved, Said, Tapped, Update
from knowledge.identify import identify

SURE_LANGUAGE = 0.8
"""How certain (0-1) a language must be before the bot follows it."""
_QUIET_COMMANDS = ("start", "privacy", "stop")
"""Commands that say themselves what a first contact is told."""
_DIALOG_COMMANDS = ("cancel", "back")
_PRIVATE = ("person:", "d:", "menu:human", "menu:settings", "menu:language")
"""Buttons that begin or go on with a dialog: not where others read along."""
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
    elif isinstance(content, Arrived):
        yield from _welcome(talk)
    elif isinstance(content, Attached):
        yield from _attached(talk, content)
    elif isinstance(content, Tapped):
        yield from _tapped(talk, content.token)
    elif isinstance(content, Commanded):
        yield from _commanded(talk, content.name, without_controls(content.argument))
    else:
        yield from _said(talk, content)
    return talk.finish()


def _said(talk: Talk, said: Said) -> Steps[None]:
    text = without_controls(said.text)
    if not text:
        talk.tell("empty")
        return
    token = picked(text, talk.conversation.choices)
    if token is not None:
        yield from _tapped(talk, token)
        return
    if said.edited and talk.conversation.dialog:
        yield from dialogs.resume(talk, talk.text("edited"))
        return
    command = talk.house.words.command(text)
    meant = command is not None and (yield from _is_meant(talk, command, text))
    if command is not None and meant and (yield from _spoken_command(talk, command)):
        return
    if talk.conversation.dialog:
        yield from _answer(talk, text)
    else:
        _follow_language(talk, text)
        _introduce(talk)
        yield from questions.answer_question(talk, text)


def _is_meant(talk: Talk, command: str, text: str) -> Steps[bool]:
    """Whether a command word means the command: within a dialog it may as well be the answer."""
    if not talk.conversation.dialog:
        return True
    if command in ("yes", "no", "start"):
        return False
    return not (command.startswith("language:") and (yield from dialogs.names_option(talk, text)))


def _answer(talk: Talk, text: str) -> Steps[None]:
    """An answer to the open question; else a question of its own, after which the open one is asked again."""
    unclear = yield from dialogs.answer(talk, text)
    if unclear is None:
        return
    answered = yield from questions.answer_if_sure(talk, text)
    if answered:
        yield from dialogs.resume(talk, talk.text("dialog-again"))
    else:
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
    elif command in _DIALOG_COMMANDS and not talk.conversation.dialog:
        talk.tell("nothing-open")
    else:
        yield from _commanded(talk, command, "")
    return True


def _commanded(talk: Talk, name: str, argument: str) -> Steps[None]:
    name = talk.house.words.command(name) or name
    if name not in _QUIET_COMMANDS:
        _introduce(talk)
    dialog = talk.house.dialog_of(name)
    if name == "start":
        yield from _welcome(talk)
    elif name.startswith("language:"):
        yield from _switch_language(talk, Language(name.removeprefix("language:")))
    elif dialog is not None:
        yield from _open(talk, dialog, argument)
    elif name in _DIALOG_COMMANDS and talk.conversation.dialog:
        yield from _close_or_back(talk, name)
    elif name in ("stop", "subscribe"):
        _announcements(talk, wanted=name == "subscribe")
    elif name in ("help", "privacy", "cancel", "back", "more"):
        yield from _explain(talk, name)
    else:
        yield from _explain(talk, "unknown-command")


def _explain(talk: Talk, name: str) -> Steps[None]:
    """Say a standing text; an open dialog goes on after it."""
    key = "nothing-open" if name in _DIALOG_COMMANDS else name
    if talk.conversation.dialog:
        talk.tell(key)
        yield from dialogs.resume(talk)
    else:
        knowledge = yield ReadKnowledge()
        talk.tell(key, choices=questions.main_menu(talk, knowledge))


def _close_or_back(talk: Talk, name: str) -> Steps[None]:
    if name == "cancel":
        dialogs.cancel(talk)
    else:
        yield from dialogs.back(talk)


def _open(talk: Talk, dialog: str, argument: str = "") -> Steps[None]:
    if talk.update.group:
        talk.tell("group-private")
        return
    # "/human How high is the rent?" asks at once; the dialog's other questions take no argument.
    given = {"person-question": argument[: questions.QUESTION_CHARACTERS]} if dialog == "person" and argument else {}
    yield from dialogs.open_dialog(talk, dialog, given)


def _tapped(talk: Talk, token: str) -> Steps[None]:
    if talk.update.group and token.startswith(_PRIVATE):
        talk.tell("group-private")
        return
    kind = token.split(":", 1)[0]
    if token.startswith(("entry:", "entry~")):
        _introduce(talk)
        yield from questions.tapped_entry(talk, token)
    elif kind == "d" and token.count(":") >= _DIALOG_TOKEN_COLONS:
        yield from dialogs.tapped(talk, token)
    elif kind == "person":
        yield from _ask_person(talk, token.removeprefix("person:"))
    elif kind == "menu":
        yield from _menu(talk, token.removeprefix("menu:"))
    elif kind == "language" and token.removeprefix("language:") in list(Language):
        yield from _switch_language(talk, Language(token.removeprefix("language:")))
    else:
        yield from _explain(talk, "unknown-button")


def _menu(talk: Talk, name: str) -> Steps[None]:
    entry = next((entry for key, entry in questions.MENU if key == f"menu-{name}"), None)
    if entry is not None:
        _introduce(talk)
        yield from questions.tapped_entry(talk, questions.entry_token(entry))
    else:
        yield from _commanded(talk, name, "")


def _ask_person(talk: Talk, question_id: str) -> Steps[None]:
    """Open the dialog with the question that the button stood under, unless another was asked since."""
    conversation = talk.conversation
    given = {"person-question": conversation.question} if conversation.question_id == question_id and conversation.question else {}
    yield from dialogs.open_dialog(talk, "person", given)


def _announcements(talk: Talk, *, wanted: bool) -> None:
    """Keep announcements off or on; "STOP" works in any state and also ends what is under way."""
    talk.contact = replace(talk.contact, announcements=wanted)
    talk.remember(dialog=None, offer="")
    if wanted:
        talk.tell("subscribed")
    else:
        talk.tell("stopped", choices=(talk.choice("menu-subscribe", "menu:subscribe"),))


def _switch_language(talk: Talk, language: Language) -> Steps[None]:
    """Go on in `language`; an open question is asked again in it."""
    talk.contact = replace(talk.contact, language=language, language_chosen=True)
    talk.speak(language)
    if talk.conversation.dialog:
        yield from dialogs.resume(talk, talk.text("settings-language-done"))
    else:
        knowledge = yield ReadKnowledge()
        talk.remember(greeted=True)
        talk.tell("settings-language-done", choices=questions.main_menu(talk, knowledge))


def _follow_language(talk: Talk, text: str) -> None:
    """Answer in the language of the question; keep it for the talk unless the contact has chosen one."""
    found = identify(text)
    if found.language is None or found.certainty < SURE_LANGUAGE:
        return
    talk.speak(found.language)
    if not talk.contact.language_chosen:
        talk.contact = replace(talk.contact, language=found.language)


def _introduce(talk: Talk) -> None:
    """At the first contact: who speaks, what for, which data; in short, before the answer."""
    if talk.conversation.greeted or talk.update.group:
        return
    talk.remember(greeted=True)
    talk.tell("introduction")


def _welcome(talk: Talk) -> Steps[None]:
    """The long greeting with the privacy notice, the choice of language and the menu; a dialog under way goes on."""
    if talk.update.group:
        talk.tell("group-welcome")
        return
    knowledge = yield ReadKnowledge()
    languages = tuple(talk.choice(f"language-{language}", f"language:{language}") for language in Language if language != talk.language)
    talk.remember(greeted=True)
    talk.say(talk.text("welcome"), heading=talk.text("welcome-heading"), choices=(*questions.main_menu(talk, knowledge), *languages))
    if talk.conversation.dialog:
        yield from dialogs.resume(talk, talk.text("dialog-again"))


def _attached(talk: Talk, attached: Attached) -> Steps[None]:
    """Say that the bot cannot read it; a caption is answered as a question."""
    caption = without_controls(attached.caption)
    _introduce(talk)
    talk.tell(f"attached-{attached.kind}")
    if caption:
        yield from _said(talk, Said(caption))
    elif talk.conversation.dialog:
        yield from dialogs.resume(talk)
