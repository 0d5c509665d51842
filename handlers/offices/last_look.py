"""The last look at a request before it is sent: each answer once, to be sent or corrected."""

from __future__ import annotations

from dataclasses import dataclass

from bot.dialog import YES, Kind, Option, Script, Unclear, ask, choose
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.notices import Say, Value
from bot.texts import catalogue
from handlers.offices.corrections import LAST_LOOK_KEYS, PERIOD_KEYS, SEATS_KEYS, Forgotten, Memory

_CHANGE = "change"
_DECISIONS = (Option(YES, "dialog-send"), Option(_CHANGE, "dialog-change"))
SUBJECTS = {
    "origin": ("office-origin-name", ("office-origin",)),
    "site": ("office-change-what-site", ("office-site",)),
    "period": ("office-change-what-period", PERIOD_KEYS),
    "seats": ("office-change-what-seats", SEATS_KEYS),
    "purpose": ("office-change-what-purpose", ("office-purpose",)),
    "firm": ("office-change-what-firm", ("office-firm",)),
    "person": ("office-change-what-person", ("office-family", "office-given")),
}
"""What a request is made of: its label, and the questions that it comes from."""


@dataclass(frozen=True, slots=True)
class _Decision(Kind[str]):
    """To send, or to change something; in any word for yes."""

    def parse(self, text: str) -> str:
        """YES or _CHANGE."""
        if text in (YES, _CHANGE):
            return text
        if fold(text) in {fold(word) for language in Language for word in catalogue()(language, "words-yes").split(",")}:
            return YES
        raise Unclear("unclear-confirm")

    def show(self, value: str) -> str:
        """The value itself."""
        return value


def last_look(memory: Memory, notes: Value, answers: dict[str, Value]) -> Script[Forgotten | None]:
    """Show `answers` by their subjects, and `notes` that were not shown before; None once it may be sent."""
    check, fix = LAST_LOOK_KEYS
    lines = tuple(Say("dialog-line", {"name": Say(SUBJECTS[subject][0]), "answer": answer}) for subject, answer in answers.items())
    fresh = "" if notes == memory.warned else notes
    if (yield from ask(check, _Decision(), options=_DECISIONS, lines=lines, notes=fresh)) == YES:
        return None
    subject = yield from choose(fix, [Option(subject, SUBJECTS[subject][0]) for subject in answers])
    return Forgotten(SUBJECTS[subject][1])
