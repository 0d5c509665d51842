"""Whom an announcement is for: asked in free words or condition by condition, and shown with how many that are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.dialog import AGAIN, Context, Kind, Option, Script, ask, choose, look_up
from bot.domain.audiences import CHANNELS, INTERESTS, Audience, Part, Segment, Way, read_segment, written_segment
from bot.domain.conferences import Conference, Conferences
from bot.domain.deliveries import Rung
from bot.domain.firms import Region
from bot.domain.language import Language
from bot.domain.messages import Channel
from bot.domain.notices import InLanguages, Say
from handlers.announcements.reading import Condition, Named, conditions_in
from handlers.announcements.segment_words import CONFERENCE, INTEREST, LANGUAGE, PLATFORM, REGION, ROLE
from handlers.announcements.wording import listed

ALL, DONE, PICK = "all", "done", "+"
"""Answers: everybody, no further condition, and before the name of a condition that is chosen by its values."""
MOST_CONFERENCES = 8
VALUES: Mapping[str, tuple[Option, ...]] = {
    PLATFORM: tuple(Option(one, f"platform-{one}") for one in CHANNELS),
    LANGUAGE: tuple(Option(one, f"language-{one}") for one in Language),
    REGION: tuple(Option(one, f"news-region-{one}") for one in Region),
    ROLE: tuple(Option(one, f"news-part-{one}") for one in Part),
    INTEREST: tuple(Option(one, f"news-interest-{one}") for one in INTERESTS),
}
# A language is chosen by its own name, and told in the reader's.
_LABELS = {(name, option.value): option.label for name, options in VALUES.items() for option in options} | {
    (LANGUAGE, str(one)): f"announce-language-{one}" for one in Language
}


@dataclass(frozen=True, slots=True)
class ToWhom(Kind[str]):
    """Conditions in free words, as they are stored ("region=kl;role=company"), or one of the answers above."""

    conferences: tuple[Named, ...] = ()

    def parse(self, text: str) -> str:
        """The answer, or the conditions that the words name, in their canonical form."""
        if text in (ALL, DONE) or (text.startswith(PICK) and text[1:] in (*VALUES, CONFERENCE)) or _is_canonical(text):
            return text
        found = conditions_in(text, self.conferences)
        return ";".join(f"{name}={value}" for name, value in found) or ALL

    def show(self, value: str) -> str:
        """The canonical form itself."""
        return value


def _is_canonical(text: str) -> bool:
    try:
        read_segment(_pairs(text))
    except ValueError:
        return False
    return True


def _pairs(text: str) -> list[Condition]:
    pairs = [part.partition("=") for part in text.split(";")]
    if not all(equals for _, equals, _ in pairs):
        raise ValueError(text)
    return [(name, value) for name, _, value in pairs]


def to_whom(context: Context) -> Script[Segment]:
    """Ask for the conditions: all at once in words, or one after the other by buttons."""
    known: tuple[Conference, ...] = yield from look_up(Conferences())
    ahead = tuple(one for one in known if one.is_ahead(context.at))[:MOST_CONFERENCES]
    kind = ToWhom(tuple(Named(one.id, tuple(one.titles.values())) for one in ahead))
    found: list[Condition] = []
    answer = yield from ask("announce-to", kind, options=(Option(ALL, "announce-to-all"), *_names(found, ahead)))
    step = 1
    while answer not in (ALL, DONE):
        if not answer.startswith(PICK):
            found += _pairs(answer)
            break
        name = answer.removeprefix(PICK)
        found.append((name, (yield from choose(f"announce-{name}{AGAIN}{step}", _values(name, found, ahead)))))
        options = (Option(DONE, "announce-to-done"), *_names(found, ahead))
        answer = yield from ask(f"announce-more{AGAIN}{step}", kind, options=options, present=segment_value(read_segment(found), ahead))
        step += 1
    return read_segment(dict.fromkeys(found))


def _names(found: Sequence[Condition], ahead: Sequence[Conference]) -> tuple[Option, ...]:
    """The conditions that can still be chosen."""
    free = [name for name in VALUES if _values(name, found, ahead)]
    if ahead and all(name != CONFERENCE for name, _ in found):
        free.append(CONFERENCE)
    return tuple(Option(PICK + name, f"announce-by-{name}") for name in free)


def _values(name: str, found: Sequence[Condition], ahead: Sequence[Conference]) -> tuple[Option, ...]:
    if name == CONFERENCE:
        return tuple(Option(one.id, name=Say("announce-conference-option", {"title": InLanguages(one.titles)})) for one in ahead)
    return tuple(option for option in VALUES[name] if (name, option.value) not in found)


def segment_value(segment: Segment, conferences: Sequence[Conference] = ()) -> Say:
    """A segment in words: each condition with its values."""
    if segment.is_everybody:
        return Say("announce-everybody")
    titles = {one.id: InLanguages(one.titles) for one in conferences}
    lines: list[Say] = []
    for name, values in written_segment(segment).items():
        if name == CONFERENCE:
            lines.append(Say("announce-line-conference", {"title": titles.get(segment.conference, segment.conference)}))
        else:
            lines.append(Say(f"announce-line-{name}", {"values": listed([Say(_LABELS[name, value]) for value in values])}))
    shown = lines[-1]
    for one in reversed(lines[:-1]):
        shown = Say("announce-and", {"first": one, "rest": shown})
    return shown


def audience_lines(audience: Audience) -> tuple[Say, ...]:
    """How many get it by which way, and how many do not, and why; what is nothing is left out."""
    return (*(() if audience.reached else (Say("announce-count-nobody"),)), *_counted(audience))


def reasons(audience: Audience) -> tuple[Say, ...]:
    """Why nobody gets it, a line each; without any there is nobody whom it is for."""
    return tuple(_counted(audience)) or (Say("announce-count-nobody-meant"),)


def _counted(audience: Audience) -> Iterator[Say]:
    for way, count in sorted(audience.reached.items(), key=lambda reached: _WAYS.index(_way(reached[0]))):
        yield Say(f"announce-count-{_way(way)}", {"count": count})
    counts = {
        "held": audience.held,
        "unreachable": audience.unreachable,
        **{f"lacks-{language}": audience.lacks.get(language, 0) for language in Language},
        "opted-out": audience.opted_out,
        "not-agreed": audience.not_agreed,
    }
    for name, count in counts.items():
        if count:
            yield Say(f"announce-count-{name}", {"count": count})


_WAYS = ("telegram", "wechat-now", "wechat-template", "web")


def _way(way: Way) -> str:
    if way.channel is not Channel.WECHAT:
        return str(way.channel)
    return "wechat-template" if way.rung is Rung.TEMPLATE else "wechat-now"
