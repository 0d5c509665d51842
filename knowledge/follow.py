"""Follow-up questions: "und in Foshan?" goes on with what was answered last."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import yaml

from bot.domain.language import Language
from knowledge.load import Entry
from knowledge.match import Match
from knowledge.names import Name, Names
from knowledge.normalise import fold, han_characters, normalise
from knowledge.reading import Reading, is_courtesy
from knowledge.subjects import meant

FOLLOW_FILE = Path(__file__).parent / "data" / "follow.yaml"
QUESTIONS_TRIED = 2


@dataclass(frozen=True)
class Topic:
    """The entry that was answered last, the names that it is about, and which entry says the same about another name."""

    entry: Entry
    about: frozenset[Name]
    sibling: Callable[[Name], str | None]


class Asker(Protocol):
    """What a follow-up needs of the matcher."""

    def read(self, text: str) -> Reading:
        """A text as the matcher reads it."""
        ...

    def match(self, reading: Reading) -> Match:
        """What to do about it."""
        ...

    def match_without(self, reading: Reading, entry: str) -> Match:
        """What to do about it if there were no such entry."""
        ...

    def sure(self, entry: str) -> Match:
        """The entry, without doubt; raises KeyError where there is none."""
        ...


@dataclass(frozen=True)
class _Words:
    links: frozenset[str]
    beginnings: tuple[str, ...]
    pointers: frozenset[str]
    last: frozenset[str]
    han_pointers: tuple[str, ...]
    han_links: frozenset[str]


@cache
def _words() -> _Words:
    content = {key: value.split() for key, value in yaml.safe_load(FOLLOW_FILE.read_text("utf-8")).items()}
    return _Words(
        frozenset(content["links"]),
        tuple(content["beginnings"]),
        frozenset(content["pointers"]),
        frozenset(content["last"]),
        tuple(content["han_pointers"]),
        frozenset(content["han_links"]),
    )


def follow_up(reading: Reading, topic: Topic, names: Names, asker: Asker) -> Match:
    """Match a question that may go on with the topic; a question that is clear on its own is matched as it stands."""
    if is_courtesy(topic.entry.id):
        return asker.match(reading)
    led = _led(reading, topic, asker)
    if led is not None:
        return led
    if _only_names(reading, names):
        return _with_other_name(reading, topic, names, asker)
    own = asker.match(reading)
    if own.entry is not None or not reading.bare or not (_leans(reading.text) or _leans(reading.variants[0])):
        return own
    # As one sentence, and without the topic's own entry, which its title alone would win for.
    title = normalise(topic.entry.title_in(_language_of(reading.text))).rstrip("?!.。")
    together = asker.match_without(asker.read(f"{title} {reading.text}"), topic.entry.id)
    if own.suggestions and own.suggestions[0] in (together.entry, *together.suggestions[:1]):
        return asker.sure(own.suggestions[0])
    return together if together.entry is not None and together.confidence > own.confidence else own


def _led(reading: Reading, topic: Topic, asker: Asker) -> Match | None:
    """The match of a short question that means something just because of the subject; as it was typed, too."""
    entries = (meant(text, topic.entry.id) for text in (reading.variants[0], reading.text)) if reading.bare else ()
    for entry in filter(None, entries):
        with suppress(KeyError):
            return asker.sure(entry)
    return None


def _with_other_name(reading: Reading, topic: Topic, names: Names, asker: Asker) -> Match:
    kinds = {known.kind for known in topic.about}
    # Also from the general to the particular: after "Wo sind die Büros?", Foshan means the office there.
    siblings = {topic.sibling(name) for name in reading.mentioned if name.kind in kinds or not kinds}
    if len(siblings) == 1 and (sibling := siblings.pop()) is not None:
        return asker.sure(sibling)
    found = [match for text in _resumed(reading, topic, names) if (match := asker.match(asker.read(text))).entry is not None]
    return max(found, key=lambda match: match.confidence) if found else asker.match(reading)


def _leans(text: str) -> bool:
    """Whether a text points back to something said before; without that, a topic would draw every short question to itself."""
    known, words = _words(), fold(text).split()
    if not words:
        return False
    begins = words[0] in known.beginnings or text.startswith(tuple(word for word in known.beginnings if han_characters(word)))
    points = not known.pointers.isdisjoint(words) or words[-1] in known.last
    return begins or points or any(pointer in text for pointer in known.han_pointers)


def _only_names(reading: Reading, names: Names) -> bool:
    """Whether nothing but names and linking words is said."""
    if not reading.mentioned:
        return False
    # Also as it was typed: a repair may take a little word for a typing error.
    return any(_only_links(text, reading, names) for text in {reading.text, *reading.variants[:1]})


def _only_links(text: str, reading: Reading, names: Names) -> bool:
    rest = text
    for kind in {name.kind for name in reading.mentioned}:
        rest = names.without(rest, kind, "", "")
    said = "".join(" " if letter in _words().han_links else letter for letter in rest)
    return all(word in _words().links for word in fold(said).split())


def _resumed(reading: Reading, topic: Topic, names: Names) -> list[str]:
    """Questions of the topic with the new name in the place of its own, or with the new name added."""
    questions = [normalise(question) for question in topic.entry.questions.get(_language_of(reading.text)) or _any_questions(topic.entry)]
    new = min(reading.mentioned, key=lambda name: name.key)
    old = next((name for name in sorted(topic.about, key=lambda name: name.key) if name.kind == new.kind), None)
    if old is None:
        return [f"{question} {reading.text}" for question in questions[:QUESTIONS_TRIED]]
    swapped = [names.replaced(question, old, new) for question in questions if old in names.mentioned(question)]
    return swapped[:QUESTIONS_TRIED] or [reading.text]


def _any_questions(entry: Entry) -> tuple[str, ...]:
    return next(iter(entry.questions.values()))


def _language_of(text: str) -> Language:
    return Language.ZH if han_characters(text) else Language.DE
