"""Named things decide: a question about Hangzhou never gets Yangzhou's facts."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from knowledge.index import Index
from knowledge.names import Name, Names

# An entry is about a name that at least this share of its questions mentions.
ABOUT = 0.5
# An entry that mentions places less than this is about something that is the same everywhere.
ANYWHERE = 0.34
NEVER_EXCLUDES = "home"
PLACE = "city"


class Guard:
    """Knows which entries are about which names."""

    def __init__(self, index: Index, names: Names) -> None:
        self._index = index
        self._by_key = names.by_key
        self._about = {entry: self._names_of(entry) for entry in index.entries}

    def about(self, entry: str) -> frozenset[Name]:
        """The names that the entry is about."""
        return self._about.get(entry, frozenset())

    def allowed(self, mentioned: frozenset[Name]) -> NDArray[np.bool_]:
        """The entries (c) that may answer a question with these names: not those about others of the same kind."""
        abouts = [self._about[entry] for entry in self._index.entries]
        return np.array([not any(_excludes(mentioned, about, kind) for kind in self._kinds) for about in abouts])

    @cached_property
    def anywhere(self) -> NDArray[np.bool_]:
        """The entries (c) that hold for every place, so that a place in the question does not speak against them."""
        return np.array([self._place_share(entry) < ANYWHERE for entry in self._index.entries])

    @cached_property
    def _kinds(self) -> frozenset[str]:
        return frozenset(name.kind for name in self._by_key.values()) - {NEVER_EXCLUDES}

    def _names_of(self, entry: str) -> frozenset[Name]:
        shares = self._index.shares.get(entry, {})
        return frozenset(self._by_key[key] for key, share in shares.items() if share >= ABOUT and key in self._by_key)

    def _place_share(self, entry: str) -> float:
        shares = self._index.shares.get(entry, {})
        return max((share for key, share in shares.items() if key in self._by_key and self._by_key[key].kind == PLACE), default=0.0)


def _excludes(mentioned: frozenset[Name], about: frozenset[Name], kind: str) -> bool:
    asked = {name for name in mentioned if name.kind == kind}
    known = {name for name in about if name.kind == kind}
    return bool(asked and known) and not asked & known
