"""Whether a text tells whose it is: by the firm's names, by the names of its people, by whatever else leads to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.firms import Firm
from bot.domain.fold import fold
from bot.domain.language import Language
from bot.domain.partners import HeldFirm
from handlers.partners.anonymity.check import find_give_aways

_SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True)
class Names:
    """What a text must not hold: the firm's names, and those of its people."""

    name: str
    name_zh: str = ""
    people: tuple[str, ...] = ()


def names_of(firm: Firm, *people: str) -> Names:
    """The names of a firm and of its people."""
    return Names(firm.name, firm.name_zh, tuple(people))


def names_on_record(held: HeldFirm) -> Names:
    """The names of a firm on record, and whatever tells who its people are."""
    return names_of(held.firm, *(word for one in held.people for word in (one.family, one.given, one.reply_to)))


def is_safe(text: str, language: Language, names: Names) -> bool:
    """Whether a text tells nothing of a firm and its people."""
    return not give_aways(text, language, names)


def give_aways(text: str, language: Language, names: Names) -> tuple[tuple[str, str], ...]:
    """What tells whose a text is: pairs of a kind (see `anonymity.check`) and the words, each once."""
    found = [(one.kind, one.words) for one in find_give_aways(text, language, names.name, names.name_zh)]
    folded = fold(text)
    found += [("person", name) for name in names.people if len(fold(name)) >= _SHORTEST_NAME and _holds(folded, fold(name))]
    return tuple(dict.fromkeys(one for one in found if not any(_part_of(one, other) for other in found)))


def _part_of(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether another find of the same kind says it already, and more."""
    return one[0] == other[0] and one[1] != other[1] and one[1] in other[1]


def _holds(folded: str, name: str) -> bool:
    """A Latin name as words of their own, also between Chinese characters; a Chinese one anywhere."""
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", folded) is not None if name.isascii() else name in folded


def marked(text: str, found: tuple[tuple[str, str], ...]) -> str:
    """The text with what tells it between ▸ and ◂, as far as it stands there letter by letter."""
    words = sorted({words for _, words in found if words}, key=len, reverse=True)
    if not words:
        return text
    return re.sub("|".join(re.escape(one) for one in words), lambda match: f"▸{match[0]}◂", text)
