"""What the bot can be told at any time: greet, explain, stop, speak another language."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import dialogs, questions
from bot.conversation.house import ReadKnowledge, Steps
from bot.conversation.talk import Talk
from bot.domain.audiences import AnnouncementsStopped
from bot.domain.language import Language
from knowledge.identify import reads_as

DIALOG_COMMANDS = ("cancel", "back")
NEWS = "news"
"""The dialog that shows what announcements are ordered."""
_EXPLAINED = ("help", "privacy", "cancel", "back", "more")


def obey(talk: Talk, name: str) -> Steps[None]:
    """Carry out a command of the core; an unknown one is said to be unknown."""
    if name == "start":
        yield from welcome(talk)
    elif name.startswith("language:"):
        yield from switch_language(talk, Language(name.removeprefix("language:")))
    elif name == "cancel" and talk.conversation.dialog:
        yield from dialogs.cancel(talk)
    elif name == "back" and talk.conversation.dialog:
        yield from dialogs.back(talk)
    elif name == "stop":
        yield from _stop(talk)
    elif name == "subscribe":
        yield from _subscribe(talk)
    else:
        yield from explain(talk, name if name in _EXPLAINED else "unknown-command")


def explain(talk: Talk, name: str) -> Steps[None]:
    """Say a standing text; an open dialog goes on after it."""
    text = talk.text("nothing-open" if name in DIALOG_COMMANDS else name)
    if name == "privacy" and talk.house.translator:
        text += "\n" + talk.text("privacy-translation", engine=talk.house.translator)
    if talk.conversation.dialog:
        talk.say(text)
        yield from dialogs.resume(talk)
    else:
        knowledge = yield ReadKnowledge()
        talk.say(text, choices=questions.main_menu(talk, knowledge))


def _stop(talk: Talk) -> Steps[None]:
    """No announcements any more, at once and in any state; a dialog under way goes on, unless it is about ordering them."""
    talk.contact = replace(talk.contact, announcements=False)
    going_on = [dialog for dialog in (*talk.conversation.waiting, talk.conversation.dialog) if dialog and dialog.name != NEWS]
    talk.remember(dialog=going_on[-1] if going_on else None, waiting=tuple(going_on[:-1]), offer="")
    talk.happened(AnnouncementsStopped())
    talk.tell("stopped", choices=(talk.choice("menu-subscribe", "menu:subscribe"),))
    if going_on:
        yield from dialogs.resume(talk, f"{talk.text('stopped-going-on')}\n{talk.text('dialog-again')}")


def _subscribe(talk: Talk) -> Steps[None]:
    """Announcements again, as they were ordered before; then what is ordered is shown, to be changed."""
    if not talk.contact.announcements:
        talk.contact = replace(talk.contact, announcements=True)
        talk.tell("subscribed")
    yield from dialogs.open_dialog(talk, NEWS)


def switch_language(talk: Talk, language: Language) -> Steps[None]:
    """Go on in `language`; an open question is asked again in it."""
    talk.contact = replace(talk.contact, language=language, language_chosen=True)
    talk.speak(language)
    if talk.conversation.dialog:
        yield from dialogs.resume(talk, talk.text("settings-language-done"))
    else:
        knowledge = yield ReadKnowledge()
        talk.remember(greeted=True)
        talk.tell("settings-language-done", choices=questions.main_menu(talk, knowledge))


def follow_language(talk: Talk, text: str) -> None:
    """Answer in the language of the question; keep it for the talk unless the contact has chosen one."""
    language = reads_as(text)
    if language is None:
        return
    talk.speak(language)
    if not talk.contact.language_chosen:
        talk.contact = replace(talk.contact, language=language)


def introduce(talk: Talk) -> None:
    """At the first contact: who speaks, what for, which data; in short, before the answer."""
    if talk.conversation.greeted or talk.update.group:
        return
    talk.remember(greeted=True)
    talk.tell("introduction")


def welcome(talk: Talk) -> Steps[None]:
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
