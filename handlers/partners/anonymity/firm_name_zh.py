"""Finds a firm's Chinese name in a text: in part, spaced, with a character of the same sound, or in pinyin."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product

from handlers.partners.anonymity.name_words import listed, trade_words_zh
from knowledge.normalise import normalise

SHORTEST, SHORTEST_PLAIN, LONGEST_WORD = 2, 6, 6
MOST_READINGS = 8
LONG, VERY_LONG, ENOUGH = 4, 5, 3
SHORTEST_PINYIN = 5
_HAN = re.compile(r"[\u3400-\u9fff]+")
_SPACED = re.compile(r"(?<=[\u3400-\u9fff])[\s·•.\-_*]+(?=[\u3400-\u9fff])")
_PARTING = r"[\s、,，/|+~]{1,3}"
_PLACE_ENDS = "省市区县"
_FOLLOWING = ("有限", "公司", "集团", "股份")
_BRACKETS = re.compile(r"[(\[【（][^)\]】）]*[)\]】）]")


def core_of(firm_name_zh: str) -> str:
    """The characters that tell the firm apart; the whole name without its legal form where none do; or nothing."""
    name = "".join(_HAN.findall(normalise(_BRACKETS.sub("", normalise(firm_name_zh)))))
    name = _without_end(name)
    bare = _without_places(name)
    if (plain := next((word for word in listed("ordinary_zh") if bare.startswith(word)), "")) and _word_length(bare, len(plain)):
        return bare[: len(plain) + _word_length(bare, len(plain))]
    core = bare[: _first_trade_word(bare)]
    if len(core) == 1:
        # 柏林特, 普法尔茨创: what looked like a place begins the name.
        core = (name[: len(name) - len(bare)] + core) or core
    if len(core) >= SHORTEST and core not in listed("ordinary_zh") | listed("places_zh"):
        return core
    whole = bare if core else name
    return whole if len(whole) >= (SHORTEST + 2 if core else SHORTEST_PLAIN) else ""


def _without_end(name: str) -> str:
    endings = sorted(listed("legal_zh"), key=len, reverse=True)
    while (ending := next((end for end in endings if name.endswith(end) and len(name) > len(end) + 1), None)) is not None:
        name = name[: -len(ending)]
    return name


def _without_places(name: str) -> str:
    """A town before the name, and further places that say so: 佛山市南海区; 柏林特 keeps its 柏林."""
    places = sorted(listed("places_zh"), key=len, reverse=True)
    bare = name
    while (place := next((place for place in places if bare.startswith(place)), None)) is not None:
        if bare != name and place[-1] not in _PLACE_ENDS:
            break
        bare = bare[len(place) :]
        # Not every town stands in the list with its kind: 东莞市, 昆山市.
        bare = bare[bare.startswith(tuple(_PLACE_ENDS)) :]
    return bare


def _is_telling(core: str) -> bool:
    """Whether something besides places and words of trade begins a core: of 佛山测量仪器 no part tells whose it is."""
    return _first_trade_word(_without_places(core)) > 0


def _word_length(text: str, start: int) -> int:
    """How long the longest word of trade is that begins here; 0 for none."""
    known = trade_words_zh()
    return next((n for n in range(LONGEST_WORD, 1, -1) if text[start : start + n] in known and len(text) >= start + n), 0)


def _first_trade_word(text: str) -> int:
    return next((start for start in range(len(text)) if _word_length(text, start)), len(text))


def find_chinese(text: str, core: str) -> Iterator[str]:
    """The places of the text that hold the core, or characters that sound like it."""
    if not core:
        return
    plain = normalise(text)
    if (parted := re.search(rf"(?<![\u3400-\u9fff]){_PARTING.join(core)}", plain)) is not None:
        yield parted[0]
    for run in _HAN.findall(_SPACED.sub("", plain)):
        for start in range(len(run) - len(core) + 1):
            window = run[start : start + len(core)]
            if (window == core or _sounds_like(window, core)) and not _cuts_words(run, start, start + len(core)):
                yield window
        yield from _beginnings(run, core)


def _beginnings(run: str, core: str) -> Iterator[str]:
    """Most of a long name, which is a foreign one by its sound; or the first half before a word of trade: 哈通检测 for 哈通怀斯."""
    if not _is_telling(core):
        return
    if len(core) >= VERY_LONG and core[:ENOUGH] in run:
        yield core[:ENOUGH]
    start = run.find(core[:2]) if len(core) >= LONG and core[:2] not in listed("places_zh") else -1
    if start >= 0 and (run.startswith(_FOLLOWING, start + 2) or _word_length(run, start + 2)) and not _cuts_words(run, start, start + 2):
        yield core[:2]


def _sounds_like(window: str, core: str) -> bool:
    """Same sound with a character in common (two characters of the same sound are otherwise often another word)."""
    if window in trade_words_zh() or not any(one == other for one, other in zip(window, core, strict=True)):
        return False
    return all(one == other or _readings(one) & _readings(other) for one, other in zip(window, core, strict=True))


def _cuts_words(run: str, start: int, end: int) -> bool:
    """Whether a word of trade reaches over an edge of the place, so that the characters belong to other words."""
    edges = (start,) if run.startswith(_FOLLOWING, end) else (start, end)
    for edge in edges:
        for begin in range(max(0, edge - LONGEST_WORD + 1), edge):
            length = _word_length(run, begin)
            if begin < edge < begin + length and not (begin <= start and begin + length >= end and length == end - start):
                return True
    return False


@cache
def _pinyin() -> object:
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin  # noqa: PLC0415 - takes memory: only where a Chinese name is looked for

    return pypinyin


@lru_cache(maxsize=4000)
def _readings(character: str) -> frozenset[str]:
    readings = _pinyin().pinyin(character, style=0, heteronym=True, strict=False)  # type: ignore[attr-defined]
    return frozenset(reading.replace("ü", "v") for reading in readings[0])


def pinyin_of(core: str) -> frozenset[str]:
    """How the core may be written in Latin letters, joined; ü as v and as u."""
    spellings = {"".join(way) for way in islice(product(*(sorted(_readings(character)) for character in core)), MOST_READINGS)}
    return frozenset(spelling.replace("v", letter) for spelling in spellings for letter in "vu" if len(spelling) >= SHORTEST_PINYIN)


def find_by_sound(text: str, telling: str) -> Iterator[str]:
    """Chinese characters of the text whose pinyin is a word of the firm's Latin name."""
    if len(telling) < SHORTEST_PINYIN:
        return
    for run in _HAN.findall(_SPACED.sub("", normalise(text))):
        for start in range(len(run)):
            for end in range(start + SHORTEST, min(start + 4, len(run)) + 1):
                window = run[start:end]
                if (
                    telling in pinyin_of(window)
                    and window not in trade_words_zh() | listed("places_zh")
                    and not _cuts_words(run, start, end)
                ):
                    yield window
