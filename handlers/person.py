"""Ask a person at WFK: the question, where to answer, and a last look before it is stored."""

from __future__ import annotations

from bot.answers import FreeText, MailAddress, PhoneNumber
from bot.dialog import Command, Context, Finished, Option, Script, Topic, ask, choose, confirm, takes
from bot.domain.events import PersonAsked

HERE, MAIL, PHONE = "here", "mail", "phone"
WAYS = tuple(Option(way, f"person-way-{way}") for way in (HERE, MAIL, PHONE))


def ask_person(context: Context) -> Script[Finished]:
    """Take a question for WFK."""
    question = yield from ask("person-question", FreeText(shortest=2))
    way = yield from choose("person-way", WAYS)
    reply_to = ""
    if way == MAIL:
        reply_to = yield from ask("person-mail", MailAddress())
    elif way == PHONE:
        reply_to = yield from ask("person-phone", PhoneNumber())
    yield from confirm("person-check", question=question, way=way, reply_to=reply_to)
    return Finished("person-done", events=(PersonAsked(question, way, reply_to),))


TOPIC = Topic("person", dialogs={"person": ask_person}, commands={"human": Command("person", takes("person-question"))})
