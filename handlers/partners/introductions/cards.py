"""A firm as the other side sees it before both agreed: without anything that tells who it is."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.firms import Firm
from bot.domain.fold import fold
from bot.domain.introductions import Introduction, Side
from bot.domain.language import Language
from bot.domain.lines import in_a_line
from bot.domain.notices import InLanguages, OwnWords, Say, Value
from bot.domain.partners import HeldFirm, HeldProfile
from handlers.partners.anonymity.check import gives_away
from handlers.partners.showing import labels
from handlers.partners.words.taxonomy import Facet, taxonomy

LONGEST_SUMMARY = 600
_MOST_TECHNOLOGIES = 4
_SHORTEST_NAME = 2


def is_safe(text: str, language: Language, firm: HeldFirm) -> bool:
    """Whether a text tells nothing of a firm and its people."""
    return not tells(text, language, firm)


def tells(text: str, language: Language, firm: HeldFirm) -> tuple[str, ...]:
    """The kinds of what gives a firm or its people away in a text; see `handlers.partners.anonymity.check`."""
    found = gives_away(text, language, firm.firm.name, firm.firm.name_zh)
    folded = fold(text)
    names = {fold(part) for person in firm.people for part in (person.family, person.given, person.reply_to)}
    named = any(len(name) >= _SHORTEST_NAME and _stands_in(name, folded) for name in names)
    return (*found, "person") if named and "person" not in found else found


def _stands_in(name: str, folded: str) -> bool:
    """A Latin name as words of their own, a Chinese one anywhere."""
    return f" {name} " in f" {folded} " if name.isascii() else name in folded


def card(profile: HeldProfile, firm: HeldFirm) -> tuple[Say, ...]:
    """The lines of the anonymous card: what can be said in the reader's language, then the firm's own words."""
    return tuple(_lines(profile, firm))


def _lines(profile: HeldProfile, firm: HeldFirm) -> Iterator[Say]:
    said = profile.profile
    yield Say("introduction-card-firm", {"firm": describe(firm.firm)})
    subject = Say(f"introduction-subject-{said.subject}") if said.subject else Say("introduction-subject-none")
    yield Say("introduction-card-kind", {"kind": Say(f"introduction-kind-{said.kind}"), "subject": subject})
    words = taxonomy()
    text = f"{said.title}. {said.summary} {', '.join(said.keywords)}"
    found = list(dict.fromkeys(words.find(Facet.TECHNOLOGY, text)))[:_MOST_TECHNOLOGIES]
    if found:
        yield Say("introduction-card-technologies", {"labels": labels(found)})
    title = said.title if is_safe(said.title, said.lang, firm) else ""
    summary = in_a_line(said.summary, LONGEST_SUMMARY) if is_safe(said.summary, said.lang, firm) else ""
    if title or summary:
        own: dict[str, Value] = {
            "title": OwnWords(title, said.lang),
            "summary": OwnWords(summary, said.lang),
            "lang": Say(f"own-words-{said.lang}"),
        }
        yield Say("introduction-card-words", {**own, "both": "yes" if title and summary else "no"})


def describe(firm: Firm) -> Say:
    """Where a firm is and how large, without its name."""
    size = Say(f"introduction-size-{firm.size}") if firm.size else Say("introduction-size-unknown")
    startup = Say("introduction-startup") if firm.startup else Say("introduction-no-startup")
    return Say("introduction-firm", {"region": Say(f"introduction-region-{firm.region}"), "size": size, "startup": startup})


def reason_line(one: Introduction, side: Side) -> tuple[Say, ...]:
    """Why the other side fits, for a side; nothing where nobody knows."""
    lines = one.reasons.get(side)
    if not lines:
        return ()
    said: dict[str, Value] = {"reason": InLanguages(lines)}
    return (Say("introduction-card-reason", said),)
