"""Reads whom an announcement is for out of a colleague's words: "Firmen der Region, Interesse Foshan"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.dialog import Misread, Unclear
from bot.domain.fold import fold
from handlers.announcements.segment_words import (
    CONFERENCE,
    CONFERENCE_CUES,
    EVERYBODY,
    EXCLUDING,
    HARMLESS,
    INTEREST,
    INTEREST_CUES,
    PLACES,
    REGION,
    WORDS,
)

Condition = tuple[str, str]
"""A condition and its value."""
_INTERESTED, _ATTENDING, _ALL, _NOTHING, _NOT = ("cue", "interest"), ("cue", "conference"), ("cue", "all"), ("cue", ""), ("cue", "not")
_CUES: tuple[tuple[tuple[str, str], tuple[str, ...]], ...] = (
    (_NOTHING, HARMLESS),
    (_INTERESTED, INTEREST_CUES),
    (_ATTENDING, CONFERENCE_CUES),
    (_ALL, EVERYBODY),
    (_NOT, EXCLUDING),
)
_PHRASES: Mapping[str, Condition] = {
    **{word: cue for cue, words in _CUES for word in words},
    **{word: condition for condition, words in WORDS.items() for word in words},
}
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Named:
    """A conference by its key and the titles that colleagues may call it by."""

    key: str
    titles: Sequence[str] = ()


def conditions_in(text: str, conferences: Iterable[Named] = ()) -> tuple[Condition, ...]:
    """The conditions that a text names, each once; none where it says that everybody is meant.

    Raises Unclear for a word that is not understood, rather than leave it out: more people would get the announcement. Where other
    words are understood it is a Misread, for the whole is no question then.
    """
    phrases = {**_PHRASES, **{fold(name): (CONFERENCE, one.key) for one in conferences for name in (one.key, *one.titles)}}
    found: list[Condition] = []
    everybody = False
    try:
        for part in re.split(r"[,;，；、。\n]", text):
            everybody |= _take(part, phrases, found)
    except Unclear as unclear:
        if found and not text.rstrip().endswith(("?", "？")):
            raise Misread(unclear.hint, **unclear.values) from None
        raise
    if not found and not everybody:
        raise Unclear("unclear-segment", word=text.strip()[:_SHOWN])
    return tuple(found)


def _take(part: str, phrases: Mapping[str, Condition], found: list[Condition]) -> bool:
    """Add the conditions of a part to those found; tells whether it says that everybody is meant."""
    interested = everybody = False
    for kind, value in _read(fold(part), phrases):
        if kind != "cue":
            condition = (INTEREST, PLACES.get(value, value)) if interested and kind == REGION else (kind, value)
            found += [condition] if condition not in found else []
        elif value == "not":
            raise Misread("unclear-segment-not")
        else:
            interested = interested or value == "interest"
            everybody = everybody or value == "all"
    return everybody


def _read(part: str, phrases: Mapping[str, Condition]) -> Iterator[Condition]:
    """What the words of a folded part mean, the longest first."""
    longest = max(map(len, phrases))
    at = 0
    while at < len(part):
        if part[at] == " ":
            at += 1
            continue
        length = next((size for size in range(min(longest, len(part) - at), 0, -1) if _is_phrase(part, at, size, phrases)), 0)
        if not length:
            raise Unclear("unclear-segment", word=part[at:].split(maxsplit=1)[0][:_SHOWN])
        yield phrases[part[at : at + length]]
        at += length


def _is_phrase(part: str, at: int, size: int, phrases: Mapping[str, Condition]) -> bool:
    """Whether a known phrase stands there; one in Latin letters ends where a word ends."""
    end = at + size
    phrase = part[at:end]
    whole = end == len(part) or part[end] == " " or _CHINESE.match(phrase[-1]) or _CHINESE.match(part[end])
    return bool(whole) and phrase in phrases
