"""Which words tell a firm apart, and which are words of trade, of every day, or names of places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

import yaml

from bot.domain.language import Language
from handlers.partners.words.taxonomy import FOLDER, Facet, taxonomy
from handlers.partners.words.terms import pieces, stem
from knowledge.normalise import fold, normalise

SHORTEST_PART = 3
_EVERYDAY = FOLDER.parent / "data" / "words.yaml"
# What German puts between the parts of a compound.
_JOINTS = ("", "s", "es", "n", "en")
# What makes of a place whoever is or comes from there; the longer endings first.
_OF_PLACES = ("ischen", "ischer", "isches", "ische", "isch", "ern", "ers", "er", "s")


@cache
def _lists() -> Mapping[str, str]:
    lists: dict[str, str] = yaml.safe_load((FOLDER / "names.yaml").read_text("utf-8"))
    return lists


@cache
def listed(name: str) -> frozenset[str]:
    """The words of a list of names.yaml: folded where they are Latin, simplified where they are Chinese."""
    words = _lists()[name].split()
    return frozenset(normalise(word) for word in words) if name.endswith("_zh") else frozenset(fold(word) for word in words)


@cache
def listed_as_written(name: str) -> tuple[str, ...]:
    """The words of a list of names.yaml in lower case, dots kept, the longest first."""
    return tuple(sorted((word.lower() for word in _lists()[name].split()), key=len, reverse=True))


@cache
def _generic_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in listed("generic"))


@cache
def _region_words() -> frozenset[str]:
    terms = (term for concept in taxonomy().concepts[Facet.REGION].values() for terms in concept.terms.values() for term in terms)
    return frozenset(piece for term in terms for piece in pieces(term))


@cache
def _tail_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in listed("tails"))


@cache
def trade_words() -> frozenset[str]:
    """The stems of all Latin words of the taxonomy."""
    return frozenset(stem(piece) for term in _terms() for piece in pieces(term) if piece < "\u3400")


@cache
def joined_trade_terms() -> frozenset[str]:
    """Terms of several words written as one: "smarthome"."""
    return frozenset("".join(pieces(term)) for term in _terms())


@cache
def everyday_words() -> frozenset[str]:
    """Common German and English words, folded."""
    lists: dict[str, str] = yaml.safe_load(_EVERYDAY.read_text("utf-8"))
    return frozenset(fold(word) for text in lists.values() if isinstance(text, str) for word in text.split())


@cache
def trade_words_zh() -> frozenset[str]:
    """Chinese words of trade, of two characters and more."""
    terms = {normalise(term) for term in _terms() if term > "\u3400"}
    return frozenset(word for word in terms | listed("generic_zh") | listed("ordinary_zh") | listed("common_zh") if len(word) > 1)


def _terms() -> Iterable[str]:
    """The names of regions are left out: places are no words of trade."""
    for facet in Facet:
        if facet is Facet.REGION:
            continue
        for concept in taxonomy().concepts[facet].values():
            for language in Language:
                yield from concept.terms[language]


@lru_cache(maxsize=20000)
def is_trade(word: str) -> bool:
    """Whether a folded word is one of trade, of every day or a place, alone or as a compound of such."""
    return _is_known(word) or any(_is_compound(word, cut) for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1))


def _is_known(word: str) -> bool:
    core = stem(word)
    return (
        core in _generic_stems()
        or core in trade_words()
        or word in everyday_words()
        or word in listed("standards")
        or is_place(word)
        or word.isdigit()
    )


@lru_cache(maxsize=20000)
def is_place(word: str) -> bool:
    """Whether a folded word is a place where firms are, or is made of one: "kaiserslautern", "kaiserslauterer", "pfalzisch"."""
    if word in listed("places") or word in _region_words():
        return True
    ending = next((one for one in _OF_PLACES if word.endswith(one) and len(word) - len(one) >= SHORTEST_PART), "")
    base = word[: len(word) - len(ending)]
    return bool(ending) and any(base + rest in listed("places") for rest in ("", "n", "en"))


def _is_compound(word: str, cut: int) -> bool:
    """A word of trade before a German one of making or selling; a place makes a name even so ("Pfalztechnik")."""
    head, tail = word[:cut], word[cut:]
    heads = (head[: len(head) - len(joint)] for joint in _JOINTS if head.endswith(joint))
    return stem(tail) in _tail_stems() and any(_is_part(part) for part in heads)


def _is_part(word: str) -> bool:
    """Beginnings like hydro- and euro- are left out: with them names are coined."""
    is_word = stem(word) in _generic_stems() or stem(word) in trade_words() or word in listed("heads")
    return len(word) >= SHORTEST_PART and is_word and word not in listed("coining")


def is_ordinary(word: str) -> bool:
    """Whether a folded word of a name is also an everyday one ("summit", "stern")."""
    return word in listed("ordinary") or word in everyday_words() or word in listed("first_names") or _is_formed(word)


def _is_formed(word: str) -> bool:
    """An English form of an everyday word: "rising", "united"."""
    bases = (word[: -len(ending)] for ending in ("ing", "ed") if word.endswith(ending) and len(word) >= len(ending) + SHORTEST_PART)
    return any(form in listed("ordinary") or form in everyday_words() for base in bases for form in (base, f"{base}e"))
