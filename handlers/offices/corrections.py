"""A request under way is corrected in words at any of its questions: the value is taken, and the open question asked again.

The script of a request knows nothing of it: it is begun anew with what is known, and asks only what is still open.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.asking.answers import Named
from bot.asking.periods import Period, canonical, check_days_exist
from bot.dialog import AGAIN, Ask, Context, Finished, Kind, Script, Unclear
from bot.domain.notices import Say, Value
from bot.reading.changes import speaks_of_change
from bot.reading.origins import CHINESE, REGION
from handlers.offices.notes import CHINESE_SITES
from handlers.offices.people import Purpose
from handlers.offices.reading import read_office

PERIOD_KEYS = ("office-period", "office-no-day", "office-which", "office-in-month", "office-start", "office-end", "office-moved")
SEATS_KEYS = ("office-seats", "office-seats-exact")
LAST_LOOK_KEYS = ("office-check", "office-fix")
"""What is asked anew after every correction."""
_MARK = "+"
"""Before a stored correction."""
_QUESTION = re.compile(r"[?？]\s*$|[吗呢]$")
_LONGEST_CORRECTION = 40
"""Characters: what is longer and answers a question for free text is an answer, whatever words it holds."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a text says of the request besides the open question: canonical answers by question key."""

    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Answers that are to be given anew, by their question keys."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrCorrection(Kind[Any]):
    """An answer of another kind to the question `key`, or a Correction; `fixed` are questions that do not arise."""

    kind: Kind[Any]
    key: str
    context: Context
    fixed: tuple[str, ...] = ()

    def parse(self, text: str) -> Any:
        """The answer; a Correction where the text is none, or where it plainly corrects another answer."""
        if text.startswith(_MARK) and (stored := _stored(text)):
            return stored
        if isinstance(self.kind, Named | Purpose):
            plain = len(text) <= _LONGEST_CORRECTION and speaks_of_change(text)
            return (self._correction(text) if plain else None) or self.kind.parse(text)
        try:
            return self.kind.parse(text)
        except Unclear:
            correction = self._correction(text)
            if correction is None:
                raise
            return correction

    def _correction(self, text: str) -> Correction | None:
        if _QUESTION.search(text):
            return None
        check_days_exist(text, self.context.at.date())
        own = PERIOD_KEYS if self.key in PERIOD_KEYS else SEATS_KEYS if self.key in SEATS_KEYS else (self.key,)
        said = {key: value for key, value in read_office(self.context, text).items() if key not in (*own, *self.fixed)}
        return Correction(said) if said else None

    def show(self, value: Any) -> str:
        """As the other kind shows it; a correction with its mark."""
        if not isinstance(value, Correction):
            return self.kind.show(value)
        return _MARK + "&".join(f"{key}={answer}" for key, answer in value.answers.items())

    def say(self, value: Any) -> Value:
        """As the other kind says it; nothing of a correction, which is no answer to this question."""
        return "" if isinstance(value, Correction) else self.kind.say(value)


_CANONICAL: Mapping[str, Callable[[str], bool]] = {
    "office-origin": {REGION, *CHINESE}.__contains__,
    "office-site": CHINESE_SITES.__contains__,
    "office-period": lambda text: canonical(text) is not None,
    "office-seats": lambda text: re.fullmatch(r"[1-9]\d{0,2}", text) is not None,
}
"""Whether a text is a canonical answer to a question that corrections answer."""


def _stored(text: str) -> Correction | None:
    pairs = [part.partition("=") for part in text.removeprefix(_MARK).split("&")]
    answers = {key: value for key, _, value in pairs if key in _CANONICAL and _CANONICAL[key](value)}
    return Correction(answers) if len(answers) == len(pairs) else None


class _Introduced(Ask[Any]):
    """A question under its own key, with something to be said before it."""

    @property
    def text(self) -> str:
        """The text that holds both."""
        return "office-noted"


@dataclass(slots=True)
class Memory:
    """What is known of a request while its script is begun anew: answers by question key, and what to say before the next question.

    `warned` are the notes that were shown already.
    """

    context: Context
    answers: dict[str, str] = field(default_factory=dict)
    before: tuple[Say, ...] = ()
    warned: Value = ""
    _times: Counter[str] = field(default_factory=Counter)
    _said_once: set[str] = field(default_factory=set)

    def known(self, step: Ask[Any]) -> str | None:
        """The canonical answer that is known already, if the question still understands it."""
        stored = self.answers.get(step.key)
        try:
            return None if stored is None else step.kind.show(step.kind.parse(stored))
        except Unclear:
            return None

    def question(self, step: Ask[Any]) -> Ask[Any]:
        """The question as it is asked now: under a key of its own each time, and with what is to be said before it."""
        times = self._times[step.key]
        self._times[step.key] += 1
        key = f"{step.key}{AGAIN}{times}" if times else step.key
        fixed = ("office-site",) if self.answers.get("office-origin") in CHINESE else ()
        kind = OrCorrection(step.kind, step.key, self.context, fixed)
        if self.before:
            return _Introduced(key, kind, step.options, {"before": self.before, "question": Say(step.text, step.values)})
        return Ask(key, kind, step.options, step.values)

    def say_once(self, say: Say) -> None:
        """Say something before the next question; not again when the script is begun anew."""
        if say.text not in self._said_once:
            self._said_once.add(say.text)
            self.before = (*self.before, say)

    def take(self, correction: Correction) -> None:
        """Put what was said in the place of what was known; it is said before the next question."""
        for key, answer in correction.answers.items():
            self.forget(PERIOD_KEYS if key in PERIOD_KEYS else SEATS_KEYS if key in SEATS_KEYS else (key,))
            self.answers[key] = answer
        self.before = tuple(Say("office-noted-one", {"what": self._said(key)}) for key in correction.answers)

    def forget(self, keys: tuple[str, ...]) -> None:
        """Have these questions asked anew, and not answered by what the dialog was opened with."""
        for key in (*keys, *LAST_LOOK_KEYS):
            self.answers.pop(key, None)
            self._times[key] = max(1, self._times[key])

    def _said(self, key: str) -> Value:
        answer = self.answers[key]
        if key == "office-seats":
            return Say("office-change-to-seats", {"seats": int(answer)})
        if key == "office-period":
            kind = Period(self.context.at.date())
            return kind.say(kind.parse(answer))
        return Say(f"{'office-origin' if key == 'office-origin' else 'site'}-{answer}")


def correctable(context: Context, opening: Callable[[Context, Memory], Script[Finished | Forgotten]]) -> Script[Finished]:
    """Play a script that is begun anew whenever one of its answers is corrected or forgotten."""
    memory = Memory(context)
    while True:
        came_to = yield from _played(opening(context, memory), memory)
        if isinstance(came_to, Finished):
            return came_to
        if isinstance(came_to, Forgotten):
            memory.forget(came_to.keys)
        else:
            memory.take(came_to)


def _played(script: Script[Finished | Forgotten], memory: Memory) -> Script[Finished | Forgotten | Correction]:
    reply: Any = None
    while True:
        try:
            step = script.send(reply)
        except StopIteration as end:
            came_to: Finished | Forgotten = end.value
            return came_to
        if not isinstance(step, Ask):
            reply = yield step
            continue
        stored = memory.known(step)
        if stored is not None:
            reply = step.kind.parse(stored)
            continue
        reply = yield memory.question(step)
        memory.before = ()
        if isinstance(reply, Correction):
            return reply
        memory.answers[step.key] = step.kind.show(reply)
