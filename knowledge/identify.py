"""Which of the bot's languages a text is written in."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from bot.domain.language import Language
from knowledge.normalise import han_characters, normalise
from knowledge.pinyin import PASSING, is_marker, typed_pinyin

WORDS_FILE = Path(__file__).parent / "data" / "words.yaml"
# A Chinese character says about as much as a word of four letters; with this share they carry the sentence.
LETTERS_PER_CHARACTER = 4
HAN_SHARE = 0.3
SURE = 0.75
# How strongly a function word speaks for its language, against a spelling that only one of the two uses.
WORD_EVIDENCE = 2.0
RATHER_EVIDENCE = 1.0
SPELLING_EVIDENCE = 0.7
# So certain it has to be before anybody is answered in that language or told of it.
TOLD = 0.8
LONGEST_READ = 1000

_LATIN = re.compile(r"[^\W\d_\u3400-\u9fff]+(?:'[a-z]+)?")
_GERMAN = re.compile(
    r"[äöüß]|sch|tz|ck$|cht|pf|^ge[^nt].*t$|ung$|ungen$|keit|heit$|lich|isch|ieren$|iert$|^ver|^be[^easlt]|^auf|^aus|^vor|^zu"
    r"|ei|ie[^ws]|eu|mmen$|[^aeo]en$|dt$|kt$|^k|z"
)
_ENGLISH = re.compile(
    r"th|wh|^wr|sh|tion|ing$|[^aeiou]y$|ly$|ous$|ould|ight|ough|ea|oo|ow|^c[aoul]|[^s]c[eiy]|ity$|ment$|'|ee|ay$|ey$|ed$"
    r"|oa|ai|ack|ate$|^qu|ure$"
)


@dataclass(frozen=True)
class Identified:
    """The language of a text, or None where it could be several; `certainty` is 0 to 1."""

    language: Language | None
    certainty: float


def identify(text: str) -> Identified:
    """The language in which the sender of the text expects an answer; never raises.

    Chinese where its characters carry the sentence or the text is pinyin; else German or English, by their function words
    first and their spelling second; None where nothing tells them apart, as in "WFK Yangzhou".
    """
    normal = normalise(text[:LONGEST_READ])
    latin = _LATIN.findall(normal)
    han = han_characters(normal) * LETTERS_PER_CHARACTER
    if han and (share := han / (han + sum(map(len, latin)))) >= HAN_SHARE:
        return Identified(Language.ZH, round(0.5 + share / 2, 3))
    if _reads_as_pinyin(normal, latin):
        return Identified(Language.ZH, 0.9)
    return _german_or_english(latin)


def reads_as(text: str) -> Language | None:
    """The language that a text is in, where that is certain enough to act upon; else None."""
    found = identify(text)
    return found.language if found.certainty >= TOLD else None


def _reads_as_pinyin(normal: str, latin: list[str]) -> bool:
    # "See you" and "take care" are made of syllables too.
    foreign = sum(1 for word in latin if word in _everyday_words() and not is_marker(word))
    return foreign * 3 <= len(latin) and typed_pinyin(normal, PASSING) is not None


def _german_or_english(latin: list[str]) -> Identified:
    evidence = sum(_evidence(word) for word in latin)
    certainty = 1 / (1 + math.exp(-abs(evidence)))
    if certainty < SURE:
        return Identified(None, round(certainty, 3))
    return Identified(Language.DE if evidence > 0 else Language.EN, round(certainty, 3))


def _evidence(word: str) -> float:
    """Above 0 for German, below for English, 0 for a word of both or of neither."""
    words = _everyday_words()
    if word in words:
        return words[word]
    return SPELLING_EVIDENCE * (len(_GERMAN.findall(word)) - len(_ENGLISH.findall(word)))


@cache
def _everyday_words() -> Mapping[str, float]:
    content = yaml.safe_load(WORDS_FILE.read_text("utf-8"))
    evidence = {"de": WORD_EVIDENCE, "en": -WORD_EVIDENCE, "rather_de": RATHER_EVIDENCE, "rather_en": -RATHER_EVIDENCE, "both": 0.0}
    return {normalise(word): weight for key, weight in evidence.items() for word in content[key].split()}


def everyday_words() -> frozenset[str]:
    """All words that need no repair in any language."""
    return frozenset(_everyday_words())
