"""Kinds of answers about firms and profiles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.asking.answers import Named
from bot.dialog import Kind, Unclear
from bot.domain.firms import Kind as ProfileKind
from bot.domain.firms import Region
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.notices import Say, Value
from bot.reading.lexer import tokens_of
from handlers.partners.anonymity.whose import Names, give_aways, marked
from handlers.partners.profiles.reading import length
from handlers.partners.showing import in_words
from handlers.partners.words.taxonomy import Facet, taxonomy

LONGEST_SUMMARY, LONGEST_WORDS = 1500, 80
SHORTEST_WISH = 12
_AND = "+"
_FREE = "="
"""Begins the stored form of words that the taxonomy does not know."""
MOST_CHOSEN = 5


class Wish(Kind[str]):
    """An offer or a request by that word alone, or a text that describes it."""

    def parse(self, text: str) -> str:
        """`offer`, `request`, or the text."""
        if text in (ProfileKind.OFFER, ProfileKind.REQUEST):
            return text
        written = Named(LONGEST_SUMMARY).parse(text)
        if length(written) < SHORTEST_WISH:
            raise Unclear("unclear-too-short", least=SHORTEST_WISH)
        return written

    def show(self, value: str) -> str:
        """The value itself."""
        return value


@dataclass(frozen=True, slots=True)
class Anonymous(Kind[str]):
    """A text that does not tell whose it is; what tells it is named, and shown where it stands."""

    language: Language
    names: Names
    longest: int = LONGEST_SUMMARY
    shortest: int = 5

    def parse(self, text: str) -> str:
        """The text."""
        cleaned = Named(self.longest).parse(text)
        if length(cleaned) < self.shortest:
            raise Unclear("unclear-too-short", least=self.shortest)
        found = give_aways(cleaned, self.language, self.names)
        if found:
            raise Unclear("unclear-profile-tells", marked=marked(cleaned, found), lines=tuple(found_lines(found)))
        return cleaned

    def show(self, value: str) -> str:
        """The text itself."""
        return value


def found_lines(found: tuple[tuple[str, str], ...]) -> list[Say]:
    """What tells whose a text is, a line each: the words, and what they are."""
    return [Say("gives-away-line", {"words": words, "what": Say(f"gives-away-{kind}")}) for kind, words in found]


@dataclass(frozen=True, slots=True)
class Seat(Kind[Region]):
    """Where a firm has its seat; a town that is none of the four is never taken for elsewhere: it may lie in the district."""

    today: date

    def parse(self, text: str) -> Region:
        """The region."""
        if text in set(Region):
            return Region(text)
        named = {token.value for token in tokens_of(text, self.today) if token.kind == "X"}
        found = {"kaiserslautern": Region.KL}.get(city := named.pop(), city) if len(named) == 1 else ""
        if found not in set(Region):
            raise Unclear("unclear-choice")
        return Region(str(found))

    def show(self, value: Region) -> str:
        """Its value."""
        return value.value


_NAMES = {
    Language.DE: ("de", "deutsch", "german", "德语", "德文"),
    Language.EN: ("en", "englisch", "english", "英语", "英文"),
    Language.ZH: ("zh", "chinesisch", "mandarin", "chinese", "中文", "汉语", "普通话"),
}


class Languages(Kind[tuple[Language, ...]]):
    """One or several of the three languages, in any order."""

    def parse(self, text: str) -> tuple[Language, ...]:
        """The languages, in the order of the project."""
        folded = fold(text)
        found = tuple(one for one in Language if any(_names(name, folded) for name in _NAMES[one]))
        if not found:
            raise Unclear("unclear-languages")
        return found

    def show(self, value: tuple[Language, ...]) -> str:
        """Their codes."""
        return " ".join(value)

    def say(self, value: tuple[Language, ...]) -> Value:
        """Their names."""
        return Say("firm-languages-said", {f"has_{one}": "yes" if one in value else "no" for one in Language})


def _names(name: str, folded: str) -> bool:
    return name in folded if not name.isascii() else re.search(rf"\b{name}\b", folded) is not None


_SITE = re.compile(r"(?:https?://)?((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24})(/[^\s<>\"]{0,200})?", re.IGNORECASE)


class Website(Kind[str]):
    """The address of a website, with or without https."""

    def parse(self, text: str) -> str:
        """The address with https, the name in lower case."""
        found = _SITE.fullmatch(text.strip().rstrip("/"))
        if found is None:
            raise Unclear("unclear-website")
        return f"https://{found[1].lower()}{found[2] or ''}"

    def show(self, value: str) -> str:
        """The address itself."""
        return value


_YES = frozenset({"ja", "ok", "okay", "gut", "passt", "uebernehmen", "yes", "fine", "good", "take it", "可以", "好", "好的", "采用", "行"})
KEEP = "!"
"""The stored answer of whoever keeps what was proposed."""


@dataclass(frozen=True, slots=True)
class OrKept(Kind[str]):
    """A text of another kind, or KEEP for what was proposed."""

    kind: Kind[str]

    def parse(self, text: str) -> str:
        """The text, or KEEP."""
        return KEEP if text == KEEP or fold(text) in _YES else self.kind.parse(text)

    def show(self, value: str) -> str:
        """The value itself."""
        return value


@dataclass(frozen=True, slots=True)
class Words(Kind[str]):
    """What a text names of a kind of concepts, or its own words where the taxonomy knows none of them: not telling whose they are.

    A value is ids of concepts joined by +, or = and words.
    """

    facet: Facet
    language: Language
    names: Names

    def parse(self, text: str) -> str:
        """The stored form."""
        concepts = taxonomy().concepts[self.facet]
        ids = text.split(_AND)
        if all(one in concepts for one in ids):
            return text
        text = text.removeprefix(_FREE)
        named = list(dict.fromkeys(concept.id for concept in taxonomy().find(self.facet, text)))[:MOST_CHOSEN]
        return _AND.join(named) if named else _FREE + Anonymous(self.language, self.names, LONGEST_WORDS, 2).parse(text)

    def show(self, value: str) -> str:
        """The stored form itself."""
        return value

    def say(self, value: str) -> Value:
        """In the reader's language."""
        return in_words(self.facet, words_of(self.facet, value, Language.EN))


def words_of(facet: Facet, value: str, language: Language) -> tuple[str, ...]:
    """A stored value in words of a language."""
    if value.startswith(_FREE):
        return (value.removeprefix(_FREE),)
    concepts = taxonomy().concepts[facet]
    return tuple(concepts[one].label(language) for one in value.split(_AND) if one in concepts)


@dataclass(frozen=True, slots=True)
class Number(Kind[int]):
    """The number of a firm or a profile: U-0012, p12, 12."""

    letter: str

    def parse(self, text: str) -> int:
        """The number."""
        found = re.fullmatch(rf"(?:{self.letter}\s*-?\s*)?0*(\d{{1,8}})", text.strip().casefold())
        if found is None:
            raise Unclear("unclear-partner-number")
        return int(found[1])

    def show(self, value: int) -> str:
        """As people see it."""
        return f"{self.letter.upper()}-{value:04}"


PROFILE, FIRM = Number("p"), Number("u")
