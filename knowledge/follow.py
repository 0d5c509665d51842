"""Follow-up questions: "und in Foshan?" goes on with what was answered last."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.domain.language import Language
from knowledge.load import Entry
from knowledge.names import Name, Names
from knowledge.normalise import fold, han_characters, normalise
from knowledge.reading import Reading

if TYPE_CHECKING:
    from knowledge.matcher import Match

QUESTIONS_TRIED = 2

# Words that a question consists of when it only puts another name in the place of the last one.
_LINKS = frozenset(
    re.split(
        r"\s+",
        "und in an auch was ist mit wie sieht es aus bei fur aber nun dann dort oder "
        "and what about how then as well for at also but or the same "
        "na ne ni zai",
    )
)
_HAN_LINKS = re.compile("[那呢在的和与还有也吗么嘛怎样如果呐啊是换成,?!。]")


@dataclass(frozen=True)
class Topic:
    """The entry that was answered last and the names that it is about."""

    entry: Entry
    about: frozenset[Name]


def follow_up(reading: Reading, topic: Topic, names: Names, match: Callable[[Reading], "Match"], read: Callable[[str], Reading]) -> "Match":
    """Match a question that may go on with the topic; a question that is clear on its own is matched as it stands."""
    if _only_names(reading, names):
        return _best([match(read(text)) for text in _resumed(reading, topic, names)], topic) or match(reading)
    own = match(reading)
    if own.entry is not None or not reading.bare:
        return own
    title = topic.entry.title_in(_language_of(reading.text))
    together = match(read(f"{title} {reading.text}"))
    return together if together.entry is not None and together.confidence > own.confidence else own


def _only_names(reading: Reading, names: Names) -> bool:
    """Whether nothing but names and linking words is said."""
    if not reading.mentioned:
        return False
    rest = reading.text
    for kind in {name.kind for name in reading.mentioned}:
        rest = names.without(rest, kind, "", "")
    return all(word in _LINKS for word in fold(_HAN_LINKS.sub(" ", rest)).split())


def _resumed(reading: Reading, topic: Topic, names: Names) -> list[str]:
    """Questions of the topic with the new name in the place of its own, or with the new name added."""
    questions = [normalise(question) for question in topic.entry.questions.get(_language_of(reading.text)) or _any_questions(topic.entry)]
    new = next(iter(sorted(reading.mentioned, key=lambda name: name.key)))
    old = next((name for name in sorted(topic.about, key=lambda name: name.key) if name.kind == new.kind), None)
    if old is None:
        return [f"{question} {reading.text}" for question in questions[:QUESTIONS_TRIED]]
    swapped = [names.replaced(question, old, new) for question in questions if old in names.mentioned(question)]
    return swapped[:QUESTIONS_TRIED] or [reading.text]


def _any_questions(entry: Entry) -> tuple[str, ...]:
    return next(iter(entry.questions.values()))


def _best(matches: list["Match"], topic: Topic) -> "Match | None":
    found = [match for match in matches if match.entry is not None]
    return max(found, key=lambda match: match.confidence, default=None)


def _language_of(text: str) -> Language:
    return Language.ZH if han_characters(text) else Language.DE
