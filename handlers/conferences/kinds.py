"""Kinds of answers about conferences: keys, numbers of people and of tickets, words, links."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.dialog import Kind, Unclear
from bot.domain.conferences import LONGEST_KEY, MOST_PEOPLE, SHORTEST_KEY, number_text
from bot.domain.fold import fold


class ConferenceKey(Kind[str]):
    """A short key: it stands in links and buttons, so it has small letters, digits and hyphens only."""

    def parse(self, text: str) -> str:
        """The key, in lower case."""
        key = text.strip().casefold()
        if not is_key(key):
            raise Unclear("unclear-conf-key", least=SHORTEST_KEY, most=LONGEST_KEY)
        return key

    def show(self, value: str) -> str:
        """The key itself."""
        return value


def is_key(text: str) -> bool:
    """Whether a text can be the key of a conference."""
    return SHORTEST_KEY <= len(text) <= LONGEST_KEY and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text) is not None


@dataclass(frozen=True, slots=True)
class Count(Kind[int]):
    """A whole number from `least` to `most`; words beside it do no harm."""

    least: int
    most: int

    def parse(self, text: str) -> int:
        """The only number in the text."""
        found = re.findall(r"\d{1,6}", unicodedata.normalize("NFKC", text))
        if len(found) != 1 or not self.least <= int(found[0]) <= self.most:
            raise Unclear("unclear-number", least=self.least, most=self.most)
        return int(found[0])

    def show(self, value: int) -> str:
        """The digits."""
        return str(value)


_NUMBER_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "ein eine einen einer allein alleine one alone myself 一 独", "zwei zweit two 二 两 俩", "drei dritt three 三", "vier four 四",
            "fuenf five 五", "sechs six 六", "sieben seven 七", "acht eight 八", "neun nine 九", "zehn ten 十",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_BESIDE_PEOPLE = frozenset(
    {
        *("wir", "ich", "sind", "bin", "kommen", "komme", "zu", "mit", "nur", "und", "bitte", "insgesamt"),
        *("personen", "person", "leute", "leuten", "platz", "plaetze"),
        *("we", "i", "are", "am", "come", "will", "be", "just", "only", "and", "of", "us", "in", "total", "please"),
        *("people", "persons", "places"),
        *"我们来去参加会人个位名共总只有就自己",
    }
)


class People(Kind[int]):
    """How many people come, in figures or words; what stands beside the number must be harmless."""

    def parse(self, text: str) -> int:
        """The only number of people in the text."""
        # Chinese has no spaces: each character is a word. 一共 and 一起 hold no number.
        spaced = re.sub(r"([\u3400-\u9fff])", r" \1 ", fold(text).replace("一共", "").replace("一起", ""))
        found: set[int] = set()
        for word in spaced.split():
            number = int(word) if word.isdecimal() and len(word) <= _DIGITS else _NUMBER_WORDS.get(word)
            if number is not None:
                found.add(number)
            elif word not in _BESIDE_PEOPLE:
                raise Unclear("unclear-people", most=MOST_PEOPLE)
        if len(found) != 1 or not 1 <= max(found) <= MOST_PEOPLE:
            raise Unclear("unclear-people", most=MOST_PEOPLE)
        return found.pop()

    def show(self, value: int) -> str:
        """The digits."""
        return str(value)


_DIGITS = 6


class TicketNumber(Kind[int]):
    """The number of a registration: C-0007, c7, 7."""

    def parse(self, text: str) -> int:
        """The number."""
        found = re.fullmatch(r"(?:c\s*-?\s*)?0*(\d{1,8})", unicodedata.normalize("NFKC", text).strip().casefold())
        if found is None:
            raise Unclear("unclear-ticket")
        return int(found[1])

    def show(self, value: int) -> str:
        """As it stands on the ticket."""
        return number_text(value)


class WebLink(Kind[str]):
    """A link to take part online."""

    def parse(self, text: str) -> str:
        """The only link in the text."""
        found = re.findall(r"https://[^\s<>\"]{4,400}", text)
        if len(found) != 1:
            raise Unclear("unclear-link")
        return str(found[0])

    def show(self, value: str) -> str:
        """The link itself."""
        return value
