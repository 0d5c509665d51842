"""Named things: finding the cities and persons that a text mentions, in every spelling."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml
from rapidfuzz.distance import DamerauLevenshtein

from knowledge.normalise import han_characters, normalise

NAMES_FILE = Path(__file__).parent / "data" / "names.yaml"
GENITIVE_LENGTH = 5
FUZZY_LENGTH = 6
FUZZY_SIMILARITY = 0.8

_LATIN_WORD = re.compile(r"[a-zà-ÿ]+")


@dataclass(frozen=True)
class Name:
    """A named thing: names of the same kind exclude each other, but `home` excludes nothing.

    `latin` and `han` are the forms that the matcher reads; empty means that the text is left as it was written.
    """

    key: str
    kind: str
    latin: str
    han: str
    wide: bool


class Names:
    """A table of names and of every way to write them."""

    def __init__(self, spellings: Mapping[str, Name]) -> None:
        self._spellings = spellings
        longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
        han = "|".join(re.escape(spelling) for spelling in longest_first if han_characters(spelling))
        latin = "|".join(_latin_pattern(spelling) for spelling in longest_first if not han_characters(spelling))
        self._pattern = re.compile(rf"{han}|(?<![a-zà-ÿ])(?:{latin})(?![a-zà-ÿ])")
        self.by_key: Mapping[str, Name] = {name.key: name for name in spellings.values()}
        self._guessable = {spelling: name for spelling, name in spellings.items() if _guessable(spelling, name)}

    def mentioned(self, text: str) -> frozenset[Name]:
        """The names in a normalised text."""
        found: list[Name] = []

        def note(name: Name, seen: str) -> str:
            found.append(name)
            return seen

        self._replace(text, note)
        return frozenset(found)

    def canonical(self, text: str) -> str:
        """The normalised text with every name in the one form that the matcher reads."""
        return self._replace(text, _read_form)

    def without(self, text: str, kind: str, latin: str, han: str) -> str:
        """The text with every name of the kind replaced by a neutral word, Latin or Chinese as it was written."""
        return self._replace(text, lambda name, seen: (han if han_characters(seen) else latin) if name.kind == kind else seen)

    def replaced(self, text: str, old: Name, new: Name) -> str:
        """The text with one name put in the place of another."""
        return self._replace(text, lambda name, seen: _read_form(new if name == old else name, seen))

    def _replace(self, text: str, change: Callable[[Name, str], str]) -> str:
        exact = self._pattern.sub(lambda hit: change(self._spelled(hit[0]), hit[0]), text)
        return _LATIN_WORD.sub(lambda hit: self._change_guess(hit[0], change), exact)

    def _spelled(self, seen: str) -> Name:
        return self._spellings.get(seen) or self._spellings[seen.removesuffix("s")]

    def _change_guess(self, word: str, change: Callable[[Name, str], str]) -> str:
        name = None if len(word) < FUZZY_LENGTH or word in self._spellings else self._guess(word)
        return change(name, word) if name else word

    def _guess(self, word: str) -> Name | None:
        near = {
            spelling: similarity
            for spelling in self._guessable
            if (similarity := DamerauLevenshtein.normalized_similarity(word, spelling)) >= FUZZY_SIMILARITY
        }
        best = [self._guessable[spelling] for spelling, similarity in near.items() if similarity == max(near.values())]
        # A spelling between two cities is nobody's: better no name than the wrong one.
        return best[0] if len(set(best)) == 1 else None


def _latin_pattern(spelling: str) -> str:
    # A German genitive may follow a long name ("Shanghais Räume"), but "aus" is not the genitive of Au.
    return re.escape(spelling) + ("s?" if len(spelling) >= GENITIVE_LENGTH else "")


def _guessable(spelling: str, name: Name) -> bool:
    # Names of persons are close to everyday words (Weichel, Wechsel): only their listed spellings count.
    return spelling.isascii() and spelling.isalpha() and len(spelling) >= (FUZZY_LENGTH if name.kind == "city" else 2 * FUZZY_LENGTH)


def _read_form(name: Name, seen: str) -> str:
    return (name.han if han_characters(seen) else name.latin) or seen


def load_names(path: Path = NAMES_FILE) -> Names:
    """Read a table of names; see the head of the file for its fields."""
    spellings: dict[str, Name] = {}
    for key, fields in yaml.safe_load(path.read_text("utf-8")).items():
        name = Name(key, fields["kind"], fields["latin"], fields["han"], bool(fields.get("wide")))
        spellings.update((normalise(str(spelling)), name) for spelling in fields["written"])
    return Names(spellings)


@cache
def known_names() -> Names:
    """The table of names that comes with the matcher, read once."""
    return load_names()


def shares(names: Names, texts: Iterable[str]) -> dict[Name, float]:
    """How large a part of the normalised texts mentions each name."""
    mentions = [names.mentioned(text) for text in texts]
    return {name: sum(name in mention for mention in mentions) / len(mentions) for name in frozenset().union(*mentions)}
