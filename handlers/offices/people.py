"""The answers that say who comes: how many, from which firm, by which name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.asking.answers import Named
from bot.dialog import Kind, Option, Script, Unclear, ask
from bot.domain.notices import Say, Value
from bot.domain.sites import MOST_SEATS
from bot.reading import read_request
from bot.reading.request import SEATS

STANDARD = "#"
"""Before the name of a standard purpose, where a purpose is stored; without it a purpose is in the firm's own words."""
PURPOSES = tuple(Option(f"{STANDARD}{name}", f"office-purpose-{name}") for name in ("meetings", "project", "market", "settling", "fair"))
VAGUE = 0
"""Stands for "two or three", "a few"."""


@dataclass(frozen=True, slots=True)
class Seats(Kind[int]):
    """How many people, from 1 to MOST_SEATS, in figures or words; VAGUE where a number is meant but not named.

    `exact` accepts no VAGUE.
    """

    today: date
    exact: bool = False

    def parse(self, text: str) -> int:
        """The only number of people in the text."""
        read = read_request(text, self.today)
        seats = int(text) if re.fullmatch(r"[0-9]{1,6}", text) else read.seats
        if not self.exact and (text == str(VAGUE) or (seats is None and SEATS in read.ask_back)):
            return VAGUE
        if seats is None or seats < 1:
            raise Unclear("unclear-seats")
        if seats > MOST_SEATS:
            raise Unclear("unclear-seats-many", most=MOST_SEATS)
        return seats

    def show(self, value: int) -> str:
        """Digits."""
        return str(value)

    def say(self, value: int) -> Value:
        """The number, if there is one."""
        return Say("office-seats-vague") if value == VAGUE else str(value)


def seats_for(today: date) -> Script[int]:
    """How many people; who names no number is asked for one."""
    seats = yield from ask("office-seats", Seats(today))
    return (yield from ask("office-seats-exact", Seats(today, exact=True))) if seats == VAGUE else seats


@dataclass(frozen=True, slots=True)
class Purpose(Kind[str]):
    """What rooms are wanted for: one of PURPOSES, or the firm's own words."""

    def parse(self, text: str) -> str:
        """The purpose as it is stored."""
        return Named(longest=500).parse(text)

    def show(self, value: str) -> str:
        """As it is stored."""
        return value

    def say(self, value: str) -> Value:
        """In words."""
        return purpose_value(value)


def purpose_value(purpose: str) -> Value:
    """A stored purpose, to fill in a text: a standard one in the reader's language, else the firm's own words."""
    known = next((option.label for option in PURPOSES if option.value == purpose), None)
    return purpose if known is None else Say(known)
