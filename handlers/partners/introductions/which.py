"""Which introduction is meant, and on which side of it somebody stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.asking.answers import FreeText, OrOnly
from bot.dialog import Context, Finished, Kind, Option, Script, Unclear, ask, look_up
from bot.domain.introduction_events import IntroductionNumbered, IntroductionsOf
from bot.domain.introductions import Introduction, Side, number_text
from bot.domain.language import Language
from bot.domain.notices import Say
from bot.domain.partners import HeldFirm
from bot.domain.partners import number_text as profile_text
from handlers.partners.anonymity.whose import give_aways, names_on_record
from handlers.partners.introductions.scene import Scene, scene_of
from handlers.partners.introductions.told import OWN

KEY = "introduction-which"
MOST_OPTIONS = 8
LONGEST_QUESTION = 600


@dataclass(frozen=True, slots=True)
class Numbered(Kind[int]):
    """A number with a letter before it: V-0012, v12, 12."""

    letter: str
    shown: Callable[[int], str]
    hint: str

    def parse(self, text: str) -> int:
        """The only number in the text."""
        plain = text.strip()
        wanted = f"{self.letter}{plain}" if plain.isdecimal() else plain
        found = re.findall(rf"\b{self.letter}\s*[-‐-―－]?\s*([0-9]{{1,9}})\b", wanted, re.IGNORECASE)
        if len(found) != 1 or not int(found[0]):
            raise Unclear(self.hint)
        return int(found[0])

    def show(self, value: int) -> str:
        """As everybody sees it."""
        return self.shown(value)


INTRODUCTION_NUMBER = Numbered("v", number_text, "unclear-introduction")
PROFILE_NUMBER = Numbered("p", profile_text, "unclear-profile-number")


@dataclass(frozen=True, slots=True)
class AnonymousText(Kind[str]):
    """A text for the other side that does not tell who wrote it: neither the firm nor its people."""

    firm: HeldFirm
    language: Language

    def parse(self, text: str) -> str:
        """The text, if nothing in it gives the firm away."""
        said = FreeText(longest=LONGEST_QUESTION).parse(text)
        found = dict.fromkeys(kind for kind, _ in give_aways(said, self.language, names_on_record(self.firm)))
        if found:
            raise Unclear("unclear-gives-away", lines=tuple(Say(f"partners-gives-away-{kind}") for kind in found))
        return said

    def show(self, value: str) -> str:
        """The text itself."""
        return value


def names_introduction(more: str = "") -> Callable[[Context, str], Mapping[str, str]]:
    """For a command whose argument begins with an introduction; what follows answers the question `more`."""

    def read(_context: Context, text: str) -> Mapping[str, str]:
        number, _, rest = text.strip().partition(" ")
        given = {KEY: number, more: rest.strip()}
        return {key: value for key, value in given.items() if key and value}

    return read


@dataclass(frozen=True, slots=True)
class Seen:
    """An introduction as one of its sides sees it."""

    scene: Scene
    side: Side

    @property
    def one(self) -> Introduction:
        """The introduction."""
        return self.scene.one


def own(context: Context) -> Script[Seen | Finished]:
    """The contact's introduction that is meant; for everybody else there is none with that number."""
    known: tuple[Introduction, ...] = yield from look_up(IntroductionsOf(context.contact.id))
    return (yield from _named(context, known, INTRODUCTION_NUMBER))


def own_talk(context: Context) -> Script[Seen | Finished]:
    """The same; who talks with one side only and names no introduction means that one."""
    known: tuple[Introduction, ...] = yield from look_up(IntroductionsOf(context.contact.id))
    talks = [one.number for one in known if one.talk]
    return (yield from _named(context, known, OrOnly(INTRODUCTION_NUMBER, talks[0] if len(talks) == 1 else None)))


def _named(context: Context, known: Sequence[Introduction], kind: Kind[int]) -> Script[Seen | Finished]:
    live = [one for one in known if one.live]
    options = [Option(one.name) for one in live[:MOST_OPTIONS]]
    number = yield from ask(KEY, kind, options=options)
    one: Introduction | None = yield from look_up(IntroductionNumbered(number))
    scene = (yield from scene_of(one)) if one is not None else None
    side = scene.side_of(context.contact.id) if scene is not None else None
    if scene is None or side is None:
        return Finished("introduction-unknown", {"number": number_text(number)}, choices=(OWN,))
    return Seen(scene, side)
