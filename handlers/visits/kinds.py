"""The answers that say who comes, from where, when, and what for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.asking.answers import Named
from bot.asking.periods import Period, shown
from bot.dialog import Kind, Option, Unclear
from bot.domain.notices import Say, Value
from bot.reading import read_request
from bot.reading.lexer import tokens_of
from bot.reading.origins import CHINESE, REGION, origin_in
from bot.reading.wish import NOTHING, Wish

MOST_PEOPLE = 500
"""Larger groups are settled with a person from the beginning."""
OPEN = "open"
"""The stored answer of whoever has no dates yet."""
STANDARD = "#"
"""Before the name of a standard answer, where one is stored; without it an answer is in the contact's own words."""
CHINA, ELSEWHERE = "china", "elsewhere"
IN_CHINA = (*CHINESE, CHINA)
ORIGINS = (REGION, *IN_CHINA, ELSEWHERE)
_MEMBERS = re.compile(r"([0-9]+|\w+?)[- ]?(?:köpfig|koepfig)\w*", re.IGNORECASE)


def options(question: str, *names: str) -> tuple[Option, ...]:
    """Standard answers to a question: the label of each is the text `<question>-<name>`."""
    return tuple(Option(f"{STANDARD}{name}", f"{question}-{name}") for name in names)


SOUGHT = options("visit-sought", "universities", "institutes", "companies", "administration", "unsure")
SPOKEN = options("visit-spoken", "de", "en", "zh", "interpreting")
FIELDS = options("project-field", "digital", "hightech", "trade", "research")
PARTNERS = options("project-partner", "company", "research", "unsure")
FRAMES = options("project-frame", "soon", "year", "unsure")


@dataclass(frozen=True, slots=True)
class People(Kind[int]):
    """How many people come, from 1 to MOST_PEOPLE, in figures or words; "about ten" counts as ten."""

    today: date

    def parse(self, text: str) -> int:
        """The only number of people in the text."""
        people = people_in(text, self.today)
        if people is None or people < 1:
            raise Unclear("unclear-visit-people")
        if people > MOST_PEOPLE:
            raise Unclear("unclear-visit-many", most=MOST_PEOPLE)
        return people

    def show(self, value: int) -> str:
        """Digits."""
        return str(value)


def people_in(text: str, today: date) -> int | None:
    """How many people a text speaks of, if that is one number."""
    spelled = _MEMBERS.sub(r"\1 Personen", text)
    read = read_request(spelled, today)
    if read.seats is not None:
        return read.seats
    numbers = [token.value for token in tokens_of(spelled, today) if token.kind == "n"]
    alone = len(text.split()) == 1
    roughly = alone or "seats" in read.ask_back
    return int(numbers[0]) if roughly and len(numbers) == 1 else None


@dataclass(frozen=True, slots=True)
class Origin(Kind[str]):
    """Where somebody is from: one of ORIGINS, or a city that is named."""

    today: date

    def parse(self, text: str) -> str:
        """The value."""
        if text in ORIGINS:
            return text
        cities = {token.value for token in tokens_of(text, self.today) if token.kind == "X"}
        city = origin_in(text, self.today) or (cities.pop() if len(cities) == 1 else None)
        value = REGION if city == "kaiserslautern" else str(city)
        if value not in ORIGINS:
            raise Unclear("unclear-choice")
        return value

    def show(self, value: str) -> str:
        """The value itself."""
        return value

    def say(self, value: str) -> Value:
        """The place in words."""
        return Say(f"visit-origin-{value}")


@dataclass(frozen=True, slots=True)
class Dates(Kind[Wish]):
    """When a delegation wishes to come, as of `today`: days, a first day, a month; OPEN is NOTHING.

    `settled` accepts only what has days.
    """

    today: date
    settled: bool = False

    def parse(self, text: str) -> Wish:
        """The wish."""
        if text == OPEN and not self.settled:
            return NOTHING
        wish = Period(self.today, dated=self.settled).parse(text)
        if wish.length:
            raise Unclear("unclear-visit-dates")
        return wish

    def show(self, value: Wish) -> str:
        """OPEN, or as every period is stored."""
        return OPEN if value == NOTHING else shown(value)

    def say(self, value: Wish) -> Value:
        """The days with their weekdays, or what there is of them."""
        return Say("visit-dates-open") if value == NOTHING else Period(self.today).say(value)


@dataclass(frozen=True, slots=True)
class Words(Kind[str]):
    """A standard answer to `question`, or the contact's own words, which are no question of theirs."""

    question: str
    standard: tuple[Option, ...] = ()
    longest: int = 800

    def parse(self, text: str) -> str:
        """The answer as it is stored."""
        if any(text == option.value for option in self.standard):
            return text
        # Own words never look like the name of a standard answer.
        return Named(longest=self.longest).parse(text.strip().lstrip(f"{STANDARD} "))

    def show(self, value: str) -> str:
        """As it is stored."""
        return value

    def say(self, value: str) -> Value:
        """In words."""
        return words_value(self.question, value)


def words_value(question: str, stored: str) -> Value:
    """A stored answer: a standard one in the reader's language, else as the contact wrote it."""
    return Say(f"{question}-{stored.removeprefix(STANDARD)}") if stored.startswith(STANDARD) else stored
