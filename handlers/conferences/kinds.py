"""Kinds of answers about conferences: keys, numbers of tickets, words, links."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from bot.dialog import Kind, Unclear
from bot.domain.conferences import LONGEST_KEY, SHORTEST_KEY, number_text


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
