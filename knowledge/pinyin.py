"""Chinese in Latin letters: spelling characters as pinyin, and recognising pinyin that somebody typed."""

import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import yaml

PINYIN_FILE = Path(__file__).parent / "data" / "pinyin.yaml"
LONGEST_SYLLABLE = 6
FEWEST_SYLLABLES = 3
# Latin names that stand between pinyin words.
PASSING = frozenset({"wfk", "isa", "kaiserslautern"})

_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_LATIN_RUN = re.compile(r"[a-z']+")
_TONE_DIGIT = re.compile(r"(?<=[a-z])[1-5](?![0-9])")
# Every simplified character in use stands in this old national standard.
_COMMON_CHARACTERS = "gb2312"


@dataclass(frozen=True)
class _Table:
    syllables: frozenset[str]
    markers: frozenset[str]
    readings: Mapping[str, str]


@cache
def _table() -> _Table:
    content = yaml.safe_load(PINYIN_FILE.read_text("utf-8"))
    return _Table(frozenset(content["syllables"].split()), frozenset(content["markers"].split()), content["readings"])


def character_readings() -> dict[str, str]:
    """The toneless syllable of each common character. Takes a moment and some memory: only for building an index."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin  # noqa: PLC0415 - after the setting above, and only here

    readings: dict[str, str] = {}
    for code in range(0x4E00, 0xA000):
        character = chr(code)
        if _is_common(character):
            readings[character] = unicodedata.normalize("NFC", pypinyin.lazy_pinyin(character)[0])
    return readings


def _is_common(character: str) -> bool:
    try:
        character.encode(_COMMON_CHARACTERS)
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True)
class Speller:
    """Spells Chinese in pinyin by a table of character -> syllable."""

    readings: Mapping[str, str]

    def spell(self, text: str) -> str:
        """The normalised text with its Chinese characters as spaced syllables; the rest stays."""
        spelled = _HAN_RUN.sub(lambda run: f" {' '.join(self.syllables(run[0]))} ", text)
        return " ".join(spelled.split())

    def syllables(self, run: str) -> list[str]:
        """One syllable for each character of a run of Chinese characters."""
        syllables: list[str] = []
        position = 0
        for word in self._words.finditer(run):
            syllables += [self.readings.get(character, character) for character in run[position : word.start()]]
            syllables += _table().readings[word[0]].split()
            position = word.end()
        return syllables + [self.readings.get(character, character) for character in run[position:]]

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile("|".join(sorted(_table().readings, key=lambda word: (-len(word), word))))


def typed_pinyin(text: str, passing: frozenset[str] = PASSING) -> str | None:
    """The normalised text as spaced syllables if it is pinyin, else None.

    All Latin words have to consist of syllables, tones or not; words in `passing` (names such as wfk) may stand between.
    """
    plain = _TONE_DIGIT.sub("", _without_tones(text))
    found = 0
    pieces: list[str] = []
    for word in _LATIN_RUN.findall(plain):
        syllables = None if word in passing else _split(word)
        if syllables is None and word not in passing:
            return None
        found += len(syllables or ())
        pieces += syllables or [word]
    likely = found >= FEWEST_SYLLABLES and not _table().markers.isdisjoint(pieces)
    return " ".join(pieces) if likely else None


def is_marker(word: str) -> bool:
    """Whether the word is one of the syllables that make a text likely to be pinyin."""
    return word in _table().markers


def _without_tones(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _split(word: str) -> list[str] | None:
    """The word as syllables, fewest first, or None; apostrophes part syllables."""
    known = _table().syllables
    parts = word.split("'")
    if len(parts) > 1:
        split_parts = [_split(part) for part in parts if part]
        return None if None in split_parts else [syllable for part in split_parts for syllable in part or ()]
    # ways[i] is the shortest list of syllables that spells word[:i].
    ways: list[list[str] | None] = [[]]
    for end in range(1, len(word) + 1):
        starts = range(max(0, end - LONGEST_SYLLABLE), end)
        options = [[*way, word[start:end]] for start in starts if (way := ways[start]) is not None and word[start:end] in known]
        ways.append(min(options, key=len, default=None))
    return ways[-1]
