"""Counterparts as they are shown: anonymous cards with what can be done about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.domain.language import Language
from bot.domain.notices import AsOf, Button, InLanguages, Say, Value
from bot.domain.partners import PROFILE_LASTS_MONTHS, FoundMatch, HeldProfile
from handlers.partners.anonymity.whose import is_safe, names_on_record
from handlers.partners.showing import describe
from handlers.partners.titles import is_proposed, listed, title_for
from handlers.partners.words.taxonomy import Facet, taxonomy

LETTERS = "ABCDEF"
SETTINGS = Button("menu-match-settings", "do:match-settings:")
PERSON = Button("menu-human", "menu:human")
BY_WORDS = Button("menu-find-text", "do:find-text:")
MAKE_PROFILE = Button("menu-new-profile", "do:new-profile:")
_MOST_TECHNOLOGIES = 3
_LONGEST_TITLE = 120


def cards(found: Iterable[FoundMatch]) -> tuple[Say, ...]:
    """A card a counterpart: where, how large, what it offers or seeks, why it fits, how old; never who."""
    return tuple(_card(letter, match) for letter, match in zip(LETTERS, found, strict=False))


def _card(letter: str, match: FoundMatch) -> Say:
    held = match.profile
    values: dict[str, Value] = {
        "letter": letter,
        "number": held.name,
        "firm": describe(held.firm.firm),
        "kind": Say(f"finding-kind-{held.profile.kind}"),
        "title": title_of(held),
        "reason": InLanguages(match.reasons),
        "since": AsOf(confirmed_on(held.valid_until)),
    }
    return Say("finding-card", values)


def title_of(held: HeldProfile) -> Value:
    """The profile's title; where that would give the firm away, the technologies it names, else nothing but a dash."""
    said = held.profile
    if is_safe(said.title, said.lang, names_on_record(held.firm)):
        if is_proposed(said):
            return title_for(said)
        return said.title if len(said.title) <= _LONGEST_TITLE else f"{said.title[: _LONGEST_TITLE - 1].rstrip()}…"
    found = list(dict.fromkeys(taxonomy().find(Facet.TECHNOLOGY, f"{said.title}. {', '.join(said.keywords)}")))[:_MOST_TECHNOLOGIES]
    return InLanguages({one: listed([concept.label(one) for concept in found], one) or "–" for one in Language})


def confirmed_on(until: date) -> date:
    """The day on which a profile was made or renewed, from its last day: the counterpart of `lasts_until`."""
    months = until.year * 12 + until.month - 1 - PROFILE_LASTS_MONTHS
    year, month = months // 12, months % 12 + 1
    return next(date(year, month, day) for day in range(until.day, 0, -1) if _exists(year, month, day))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def buttons(found: Sequence[FoundMatch], mine: int = 0) -> Iterator[Button]:
    """For each counterpart: ask for an introduction, and with an own profile `mine` (its number) also not to see it again."""
    for letter, match in zip(LETTERS, found, strict=False):
        yield Button("finding-introduce", f"do:introduce:{match.profile.name}", {"letter": letter})
        if mine:
            yield Button("finding-not-this", f"do:not-this:{mine}-{match.profile.number}", {"letter": letter})
